/**
 * Distribution (*periodfördelning*): the amount of a year over its months, exact to the öre.
 *
 * There is one rounding for all of them: at the end of each month the plan to date is the exact share of the year,
 * rounded to the öre. So eight even months are eight twelfths of the year, never more than half an öre off, and each
 * month by itself is its exact share rounded down or up. (To round each month by itself would let the sum drift by half
 * an öre a month; to give what is over to the first months, as one does with parts that stand side by side, would put
 * the plan to date up to half the number of months off.)
 */
import type { Period } from '../calendar/index.js';
import { BookkeepingError, isRecord, readOptions, refusedField } from '../diagnostics/index.js';
import type { DimensionSelection, Ledger } from '../ledger/index.js';
import { type Amount, type Weight, allocate } from '../money/index.js';
import { patternOf, readMonthly, weightsOf } from './pattern.js';
import { withoutPattern } from './problems.js';

/**
 * How a year's amount lies over its months.
 *
 * `even`: every month alike, also one that the financial year cuts short.
 * `weights`: in proportion, one weight a month.
 * `like`: as the same account, on the same objects, lay over the months of another year.
 */
export type Distribution = 'even' | { readonly weights: readonly Weight[] } | { readonly like: Ledger };

/** Reads a distribution, as far as it can be read without a row to distribute. */
export function readDistribution(distribution: unknown, months: readonly Period[]): Distribution {
  if (distribution === 'even') return distribution;
  if (isRecord(distribution)) {
    const read = readOptions<{ readonly weights?: unknown; readonly like?: unknown }>(
      distribution,
      ['weights', 'like'],
      'distribution',
    );
    if (read.like !== undefined && read.weights === undefined)
      return { like: readMonthly(read.like as Ledger, 'like') };
    if (read.like === undefined && Array.isArray(read.weights)) {
      const weights: readonly Weight[] = [...(read.weights as readonly Weight[])];
      if (weights.length !== months.length) throw refusedField('weights', weights, `[…] (${String(months.length)})`);
      // Weights that nothing can be allocated by are told at once, also when no row comes to use them.
      allocate(0, weights);
      return { weights };
    }
  }
  throw refusedField('distribution', distribution, '"even", { weights: […] }, { like: ledger }');
}

/** The amount of a row over the months. */
export function distribute(
  amount: Amount,
  distribution: Distribution,
  months: readonly Period[],
  row: { readonly account: string; readonly dimensions: DimensionSelection },
): readonly Amount[] {
  return Object.freeze(allocate(amount, weightsFor(distribution, months, row), { method: 'cumulated' }));
}

function weightsFor(
  distribution: Distribution,
  months: readonly Period[],
  row: { readonly account: string; readonly dimensions: DimensionSelection },
): readonly Weight[] {
  if (distribution === 'even') return months.map(() => 1);
  if ('weights' in distribution) return distribution.weights;
  const weights = weightsOf(patternOf(distribution.like, months, row));
  if (weights.some((weight) => weight > 0)) return weights;
  throw new BookkeepingError([
    withoutPattern.at(['distribution'], { account: row.account, year: distribution.like.year.name }),
  ]);
}
