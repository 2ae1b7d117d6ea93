// SIE files for tests: a small one without fault, changed line by line, and what is found in it.
import type { Diagnostic } from '../../src/index.js';
import { cp437Byte } from '../../src/sie/code-page.js';
import { type ReadSieOptions, type SieFinding, readSie } from '../../src/sie/index.js';

/** A file of type 4E that both profiles are content with. */
export const faultless: readonly string[] = [
  '#FLAGGA 0',
  '#PROGRAM "Prov" "1.0"',
  '#FORMAT PC8',
  '#GEN 20240201 "AB"',
  '#SIETYP 4',
  '#FNAMN "Förbundet Öst"',
  '#ORGNR 222000-0000',
  '#RAR 0 20240101 20241231',
  '#KONTO 1930 "Bank"',
  '#KTYP 1930 T',
  '#KONTO 6010 "Hyra"',
  '#KTYP 6010 K',
  '#DIM 1 "Ställe"',
  '#OBJEKT 1 "10" "Kansli"',
  '#IB 0 1930 100.00',
  '#VER A 1 20240131 "Hyra" 20240201 "AB"',
  '{',
  '#TRANS 1930 {} -100.00',
  '#TRANS 6010 {1 "10"} 100.00 20240131 "Kontor"',
  '}',
];

/** What stands instead of the first line that begins so; nothing takes the line away. */
export type Changes = Readonly<Record<string, string | readonly string[]>>;

/** The lines with some of them changed. A change of `end` is added at the end. */
export function changed(changes: Changes, lines: readonly string[] = faultless): string[] {
  const result = [...lines];
  for (const [beginning, instead] of Object.entries(changes)) {
    const added = typeof instead === 'string' ? [instead] : instead;
    const at = beginning === 'end' ? result.length : result.findIndex((line) => line.startsWith(beginning));
    if (at === -1) throw new Error(`No line begins with ${beginning}.`);
    result.splice(at, beginning === 'end' ? 0 : 1, ...added);
  }
  return result;
}

/** Lines as the bytes of a file: code page 437 and CRLF. */
export function bytesOf(lines: readonly string[], lineEnd = '\r\n'): Uint8Array {
  return cp437(lines.map((line) => line + lineEnd).join(''));
}

/** Text in code page 437; a character it has not fails the test. */
export function cp437(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const byte = cp437Byte(character.charCodeAt(0));
    if (byte === -1 || character.length > 1) throw new Error(`${character} is not in code page 437.`);
    return byte;
  });
}

/** A diagnostic as the tests write it: `warning text-not-quoted 6:8`, and ` x3` when it is so in three places. */
export function shown({ code, severity, data }: Diagnostic): string {
  const { place, count } = data as SieFinding;
  const times = count === 1 ? '' : ` x${String(count)}`;
  return `${severity} ${code.replace('sie/', '')} ${String(place.line)}:${String(place.column)}${times}`;
}

/** What is found in the bytes. */
export function found(bytes: Uint8Array, options: ReadSieOptions = {}): string[] {
  return readSie(bytes, options).diagnostics.map(shown);
}
