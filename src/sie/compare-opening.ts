/**
 * The opening balances of a file beside those of the books it is to be imported into: an import posts vouchers only, so
 * a difference would stay.
 */
import type { Books } from '../journal/index.js';
import { fromOre } from '../money/index.js';
import type { SieDocument } from './document.js';
import { find } from './finder.js';
import { wholeFile } from './place.js';
import { openingDiffers } from './problems-import.js';
import { type Findings, openingOf } from './year-balances.js';

/** Finds each account that opens with something else in the books than in the file. A file without balances says nothing. */
export function compareOpening(books: Books, document: SieDocument, findings: Findings): void {
  const year = document.years.find(({ index }) => index === 0);
  // Balances of another year are not these; its vouchers are refused each.
  if (year?.from !== books.year.from) return;
  const given = openingOf(document, 0, findings);
  if (given.size === 0 || findings.isShort === true) return;
  const posted = new Map<string, number>();
  for (const { account, amount } of books.opening) posted.set(account, (posted.get(account) ?? 0) + amount.ore);
  const different = [...new Set([...given.keys(), ...posted.keys()])].filter(
    (account) => (posted.get(account) ?? 0) !== (given.get(account) ?? 0),
  );
  if (isMadeUp(given, posted, different)) return;
  for (const account of different.sort()) {
    const [own, file] = [posted.get(account) ?? 0, given.get(account) ?? 0].map((ore) => String(fromOre(ore)));
    find(findings.finder, openingDiffers, wholeFile, { account, posted: own!, given: file! });
  }
}

/** True when the one difference is what the file's balances lack to zero: books are opened with that on an account. */
function isMadeUp(
  given: ReadonlyMap<string, number>,
  posted: ReadonlyMap<string, number>,
  [account, ...others]: readonly string[],
): boolean {
  if (account === undefined || others.length > 0 || posted.size === 0) return false;
  const lacking = [...given.values()].reduce((sum, ore) => sum - ore, 0);
  return lacking !== 0 && (posted.get(account) ?? 0) - (given.get(account) ?? 0) === lacking;
}
