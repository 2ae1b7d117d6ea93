/**
 * A sheet of text (CSV): lines of cells with semicolons, tabs or commas between, as spreadsheets save them.
 */
import { type Diagnostic, excerpt } from '../diagnostics/index.js';
import { byteOrderMark, originalText } from '../display/index.js';
import { quoteUnclosed } from './sheet-problems.js';

/** One line of cells, with the number of the line of text it begins on. */
export interface SheetLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What may stand between cells, the surest first: a comma is also in amounts. */
export const delimiters = [';', '\t', ','] as const;

/**
 * The lines of a text. A cell in quotation marks may hold anything, with a mark doubled; any other loses the blanks
 * around it. What is left after a mark that is never closed is not read.
 */
export function readSheet(text: string, delimiter: string, found: Diagnostic[]): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  let at = text.startsWith(byteOrderMark) ? 1 : 0;
  let number = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begun = number;
    for (;;) {
      const cell = readCell(text, at, delimiter);
      if (cell === undefined) {
        found.push(quoteUnclosed.at(['line', number, 'column', cells.length + 1], {}));
        return lines;
      }
      cells.push(originalText(cell.text));
      number += cell.lines;
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    lines.push({ number: begun, cells });
    at += text.startsWith('\r\n', at) ? 2 : 1;
    number++;
  }
  return lines;
}

interface ReadCell {
  readonly text: string;
  /** Where the delimiter, the end of the line or the end of the text stands. */
  readonly end: number;
  /** How many line ends there are within it. */
  readonly lines: number;
}

function readCell(text: string, from: number, delimiter: string): ReadCell | undefined {
  let at = from;
  while (text[at] === ' ') at++;
  if (text[at] !== '"') {
    const end = endOfCell(text, at, delimiter);
    return { text: text.slice(from, end).trim(), end, lines: 0 };
  }
  let held = '';
  for (;;) {
    const close = text.indexOf('"', at + 1);
    if (close === -1) return undefined;
    held += text.slice(at + 1, close);
    at = close + 1;
    if (text[at] !== '"') break;
    held += '"';
  }
  const end = endOfCell(text, at, delimiter);
  const lines = held.split(/\r\n|\r|\n/).length - 1;
  return { text: held + text.slice(at, end).trimEnd(), end, lines };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** What stands in a line, for a message. */
export function lineText({ cells }: SheetLine): string {
  return `"${excerpt(cells.filter((cell) => cell !== '').join(' '))}"`;
}
