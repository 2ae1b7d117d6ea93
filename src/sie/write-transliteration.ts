/**
 * What is written in place of characters that code page 437 has not: the nearest it has.
 *
 * The table is for signs that have no letter within them; letters with marks lose the marks.
 */
import { cp437Byte } from './code-page.js';

/** Stands for what nothing is near to. */
export const nothingNear = '?';

const table: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['€', 'EUR'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‹', "'"],
  ['›', "'"],
  ['′', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['″', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['\u00ad', ''],
  ['…', '...'],
  ['•', '·'],
  ['×', 'x'],
  ['¤', '$'],
  ['¦', '|'],
  ['§', 'par.'],
  ['©', '(c)'],
  ['®', '(R)'],
  ['™', '(TM)'],
  ['№', 'nr'],
  ['‰', 'promille'],
  ['¾', '3/4'],
  // As a Swede writes them.
  ['ø', 'ö'],
  ['Ø', 'Ö'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
  ['\u2028', ' '],
  ['\u2029', ' '],
  ['\u200b', ''],
  ['\u2060', ''],
  ['\ufeff', ''],
]);

/** The nearest that code page 437 has to a character. */
export function transliterated(character: string): string {
  const known = table.get(character);
  if (known !== undefined) return known;
  // Taken apart: `š` is an s with a mark, `ﬁ` is two letters, a thin space is a space.
  const apart = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return apart !== '' && isWritable(apart) ? apart : nothingNear;
}

/** True when every character can be written, and none is a control. */
export function isWritable(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isControl(unit) || cp437Byte(unit) === -1) return false;
  }
  return true;
}

/** True for 0-31 and 127, which no text may have (5.7). */
export function isControl(unit: number): boolean {
  return unit < 0x20 || unit === 0x7f;
}
