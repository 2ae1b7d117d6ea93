/**
 * Markup, as HTML and SVG have it in common: what is put into a template is text, and is escaped, unless it is markup
 * that was itself made here. So there is no place where escaping can be forgotten.
 */
import { unprintable } from '../diagnostics/index.js';

// Not registered: nothing that has been handed in, and no JSON, can pass for markup.
const written = Symbol('markup');

/** Text that is safe to write as it is. */
export interface Markup {
  readonly [written]: string;
}

/** What may stand in a template. Lists are written one after the other, and nothing as nothing. */
export type Piece = string | number | Markup | undefined | readonly Piece[];

/** Markup of a template: markup`<td>${text}</td>`. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = parts[0]!;
  pieces.forEach((piece, i) => {
    text += textOf(piece) + parts[i + 1]!;
  });
  return { [written]: text };
}

/** The markup as it is written to a file. */
export function writtenText(made: Markup): string {
  return made[written];
}

/** Markup of text that is known to be safe: a style sheet of our own. */
export function trusted(text: string): Markup {
  return { [written]: text };
}

function textOf(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if (piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (isList(piece)) return piece.map(textOf).join('');
  return piece[written];
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece);
}

const unsafe = new RegExp(`[&<>"']|${unprintable.source}`, 'u');
const everyUnsafe = new RegExp(unsafe.source, 'gu');

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': ' ',
};

/** Controls are in no XML, and marks that turn the text round would show another figure than the one that stands there. */
function escaped(text: string): string {
  return unsafe.test(text) ? text.replace(everyUnsafe, (character) => names[character] ?? '\ufffd') : text;
}

/** A text as the style sheet can hold it between quotes: every sign but letters, digits and spaces by its number. */
export function escapedInStyle(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
}
