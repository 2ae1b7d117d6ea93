/**
 * What a command sees of the world: where it writes, and the files it reads. The one place that knows the process, so
 * that a test can hand a command another world.
 */
import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { stderr, stdin, stdout } from 'node:process';
import { inspect } from 'node:util';

/** Where a command reads and writes. */
export interface Terminal {
  /** What was asked for: on its own in a pipe. */
  readonly print: (shown: string | object) => void;
  /** What is said on the way: never in a pipe. */
  readonly tell: (text: string) => void;
  /** Whether somebody is watching what is told, so that progress is worth showing. */
  readonly isWatched: boolean;
  /** Whether what is printed may have colours. */
  readonly hasColours: boolean;
  /** How many characters a line has room for. */
  readonly width: number;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly pieces: (path: string) => AsyncIterable<Uint8Array>;
  /** How large a file is; rejects when there is none. */
  readonly size: (path: string) => Promise<number>;
  /** Writes a file, and the folder it is in. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  print: (shown) => void stdout.write(`${typeof shown === 'string' ? shown : inspect(shown)}\n`),
  tell: (text) => void stderr.write(text),
  isWatched: stderr.isTTY,
  hasColours: stdout.isTTY,
  width: stdout.isTTY ? stdout.columns : 160,
  read: (path) => readFile(path),
  pieces: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
  size: async (path) => {
    const found = await stat(path);
    if (!found.isFile()) throw new Error(`${path}: not a file`);
    return found.size;
  },
  write: async (path, content) => {
    const folder = path.replace(/[/\\][^/\\]*$/, '');
    if (folder !== path && folder !== '') await mkdir(folder, { recursive: true });
    await writeFile(path, content);
  },
  input: stdin,
  output: stdout,
};
