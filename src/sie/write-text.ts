/**
 * Texts as the format wants them: in quotes, in code page 437, without controls.
 *
 * Nearly every text is written straight from its characters. One that cannot be is made fit first, and what was done
 * to it is kept, with where it was.
 */
import type { Path } from '../diagnostics/index.js';
import { backslash, quote, space } from './bytes.js';
import { cp437Byte } from './code-page.js';
import { isLikeQuantity, isUsualQuantity, usualAmount } from './figures.js';
import { type Sheet, putByte, reserve } from './write-sheet.js';
import { isControl, isWritable, transliterated } from './write-transliteration.js';

/** Something that texts were found to have, how often, and where first. */
export interface TextFinding {
  readonly kind: 'missing' | 'control' | 'backslash' | 'quantity';
  /** The character, or the quantity; empty when there are more than are told one by one. */
  readonly character: string;
  readonly written: string;
  readonly at: Path;
  count: number;
}

/** How texts are written, and what has been found in them. */
export interface Lettering {
  readonly findings: Map<string, TextFinding>;
  /** True when there was a character that code page 437 has not. */
  isShort: boolean;
  /** What is being written: the beginning of the path of whatever is found. */
  where: () => Path;
}

export function createLettering(): Lettering {
  return { findings: new Map(), isShort: false, where: () => [] };
}

// The byte of each character up to the last that code page 437 has; 0 for those that something must be done about:
// characters it has not, controls, and the two that mean something between quotes.
const bytesOfUnits = /* @__PURE__ */ Uint8Array.from({ length: 0x25a1 }, (_, unit) =>
  isControl(unit) || unit === quote || unit === backslash ? 0 : Math.max(0, cp437Byte(unit)),
);

/** Puts a text in quotes. The field says what it is called when something is found in it. */
export function putText(sheet: Sheet, lettering: Lettering, text: string, field: string): void {
  const { length } = text;
  reserve(sheet, length + 2);
  const { bytes, at } = sheet;
  bytes[at] = quote;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x25a1 ? bytesOfUnits[unit]! : 0;
    if (byte === 0) {
      putOddText(sheet, lettering, text, field);
      return;
    }
    bytes[at + 1 + i] = byte;
  }
  bytes[at + 1 + length] = quote;
  sheet.at = at + length + 2;
}

/** The same of a text with a quote or a backslash in it, or something that cannot be written. */
function putOddText(sheet: Sheet, lettering: Lettering, text: string, field: string): void {
  const fit = fitted(text, lettering, field);
  putByte(sheet, quote);
  for (let i = 0; i < fit.length; i++) {
    const unit = fit.charCodeAt(i);
    if (unit === quote) putByte(sheet, backslash);
    putByte(sheet, cp437Byte(unit));
  }
  if (fit.endsWith('\\')) endBackslash(sheet, lettering, field);
  putByte(sheet, quote);
}

/** A backslash last would hide the quote that ends the text; a blank between them is harmless (5.7). */
export function endBackslash(sheet: Sheet, lettering: Lettering, field: string): void {
  keepFinding(lettering, 'backslash', '\\', '\\ ', field);
  putByte(sheet, space);
}

/** The text with only characters that can be written; what it had of others is kept among the findings. */
export function fitted(text: string, lettering: Lettering, field: string): string {
  // An å that comes as a letter and a ring is the same å: nothing is lost when they are put together.
  const composed = text.normalize('NFC');
  let made = '';
  for (const character of composed) {
    if (isWritable(character)) made += character;
    else if (isControl(character.charCodeAt(0))) {
      keepFinding(lettering, 'control', character, ' ', field);
      made += ' ';
    } else {
      const written = transliterated(character);
      keepFinding(lettering, 'missing', character, written, field);
      made += written;
    }
  }
  return made;
}

/** A quantity as the format wants it; nothing when it is no number, which is kept among the findings. */
export function fittedQuantity(quantity: string, lettering: Lettering, field: string): string {
  if (isUsualQuantity(quantity)) return quantity;
  const usual = isLikeQuantity(quantity) ? usualAmount(quantity) : '';
  if (isUsualQuantity(usual)) return usual;
  keepFinding(lettering, 'quantity', quantity, '', field);
  return '';
}

/** So many different characters are told one by one. */
const mostCharacters = 100;

function keepFinding(
  lettering: Lettering,
  kind: TextFinding['kind'],
  character: string,
  written: string,
  field: string,
): void {
  const { findings, where } = lettering;
  if (kind === 'missing') lettering.isShort = true;
  const isKnown = findings.has(`${kind} ${character}`) || findings.size < mostCharacters;
  const key = isKnown ? `${kind} ${character}` : kind;
  const known = findings.get(key);
  if (known !== undefined) known.count++;
  else findings.set(key, { kind, character: isKnown ? character : '', written, at: [...where(), field], count: 1 });
}
