// A terminal that remembers: what was printed, what was told, and files that are texts in memory.
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';

/** What a command did. */
export interface Ran {
  readonly exit: number;
  readonly printed: string;
  readonly told: string;
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

/** Runs a command line on files in memory. Words with blanks stand within quotes. */
export async function command(
  line: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  typed = '',
): Promise<Ran> {
  const printed: string[] = [];
  const told: string[] = [];
  const written = new Map<string, string | Uint8Array>();
  const bytesOf = (path: string): Uint8Array => {
    const file = files[path];
    if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT', path });
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  const output = new PassThrough();
  output.on('data', (piece: Buffer) => printed.push(piece.toString()));
  const input = new PassThrough();
  input.end(typed);
  const terminal: Terminal = {
    print: (shown) => void printed.push(`${typeof shown === 'string' ? shown : inspect(shown)}\n`),
    tell: (text) => void told.push(text),
    isWatched: false,
    hasColours: false,
    width: 120,
    read: async (path) => bytesOf(path),
    pieces: (path) =>
      (async function* () {
        yield bytesOf(path);
      })(),
    size: async (path) => bytesOf(path).length,
    write: async (path, content) => void written.set(path, content),
    input: input as unknown as Terminal['input'],
    output: output as unknown as Terminal['output'],
  };
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const exit = await run(words, terminal);
  const plain = (texts: readonly string[]): string => texts.join('').replaceAll('\u00a0', ' ');
  return { exit, printed: plain(printed), told: plain(told), written };
}
