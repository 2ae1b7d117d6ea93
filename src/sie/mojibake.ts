/**
 * Names that were read in the wrong character set by some program before the file was written: `Ink”p tj„nster`.
 *
 * It is only told, since the file says what it says; but the damage can be undone, and what was meant is told too.
 */
import type { SieDocument } from './document.js';

/** What å, ä and the others have become: code page 437 read as Windows-1252, or UTF-8 read as either. */
const damage: readonly (readonly [string, string])[] = [
  ['Ã¥', 'å'],
  ['Ã¤', 'ä'],
  ['Ã¶', 'ö'],
  ['Ã…', 'Å'],
  ['Ã„', 'Ä'],
  ['Ã–', 'Ö'],
  ['├Ñ', 'å'],
  ['├ñ', 'ä'],
  ['├╢', 'ö'],
  ['├à', 'Å'],
  ['├ä', 'Ä'],
  ['├û', 'Ö'],
  ['†', 'å'],
  ['„', 'ä'],
  ['”', 'ö'],
  ['\u008f', 'Å'],
  ['Ž', 'Ä'],
  ['™', 'Ö'],
];

// Quotation marks stand around words, damaged letters within them.
const damaged = /Ã[¥¤¶…„–]|├[Ññ╢àäû]|(?<=\p{L})[†„”](?=\p{L})/u;

/** A name that has been damaged, and what it was. */
export interface Damage {
  readonly text: string;
  readonly meant: string;
}

/** One name that was damaged is chance; of two or more, how many, and the first of them. */
export function damageOf(document: SieDocument): { readonly first: Damage; readonly count: number } | undefined {
  const { company, accounts, dimensions, objects } = document;
  const names = [company.name, ...[accounts, dimensions, objects].flatMap((list) => list.map(({ name }) => name))];
  const found = names.filter((name) => damaged.test(name));
  if (found.length < 2) return undefined;
  return { first: { text: found[0]!, meant: repaired(found[0]!) }, count: found.length };
}

/** The name as it was. */
export function repaired(name: string): string {
  return damage.reduce((text, [wrong, right]) => text.replaceAll(wrong, right), name);
}
