/**
 * The opening balances of books, from `#IB` and its parts by object.
 */
import { type PostingDraft, isExactTurnover } from '../journal/index.js';
import { fromOre } from '../money/index.js';
import type { SieDocument } from './document.js';
import { find } from './finder.js';
import { dimensionsOfCodes } from './object-names.js';
import { wholeFile } from './place.js';
import { openingDifference } from './problems-balances.js';
import { type Findings, divided, openingOf, openingPartsOf, wholeOf } from './year-balances.js';

/** The postings books of the document's year are opened with; what does not add up to zero is put on an account when one is given. */
export function openingPostings(
  document: SieDocument,
  findings: Findings,
  differenceAccount: string | undefined,
): readonly PostingDraft[] {
  const totals = openingOf(document, 0, findings);
  const parts = openingPartsOf(document, 0, findings);
  const toDimensions = dimensionsOfCodes(document);
  const postings: PostingDraft[] = [];
  let sum = 0;
  let size = 0;
  for (const account of new Set([...totals.keys(), ...parts.keys()])) {
    const figure = { total: totals.get(account), parts: parts.get(account) ?? [] };
    const total = wholeOf('#OIB', account, figure, findings);
    for (const { objects, ore } of divided('#OIB', total, figure.parts, findings)) {
      const { dimensions } = toDimensions(objects);
      sum += ore;
      size += Math.abs(ore);
      // Beyond what can be summed exactly nothing is said of the sum; the rule core refuses the size.
      if (Number.isSafeInteger(ore)) postings.push({ account, amount: fromOre(ore), dimensions });
    }
  }
  if (sum === 0 || !isExactTurnover(size)) return postings;
  const account = differenceAccount ?? '';
  find(findings.finder, openingDifference, wholeFile, { difference: String(fromOre(sum)), account });
  return account === '' ? postings : [...postings, { account, amount: fromOre(-sum) }];
}
