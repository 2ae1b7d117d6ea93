/**
 * The bytes that mean something to the format. They are the same in every character set it is met in.
 */
export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
/** Ctrl-Z, with which CP/M ended its files, and some programs still do. */
export const endOfFile = 0x1a;
export const space = 0x20;
export const quote = 0x22;
export const hash = 0x23;
export const minus = 0x2d;
export const point = 0x2e;
export const zero = 0x30;
export const backslash = 0x5c;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;

/** True for what separates fields. */
export function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}
