/**
 * The methods of a forecast: what the rest of the year becomes by each, month by month, in öre.
 */
import type { Period } from '../calendar/index.js';
import { BookkeepingError } from '../diagnostics/index.js';
import { allocate, fromOre } from '../money/index.js';
import type { ReadRule } from './forecast-rule.js';
import { patternOf, weightsOf } from './pattern.js';
import { noMonthLeft, withoutPattern } from './problems.js';

/** Where in the year a forecast stands. */
export interface ForecastDate {
  readonly months: readonly Period[];
  /** How many of them have an outcome. */
  readonly past: number;
}

/** The months of the budget that have no outcome yet. */
export function budgetRemainder(budget: readonly number[], { past }: ForecastDate): readonly number[] {
  return budget.slice(past);
}

/**
 * The rest when the year goes on as it has gone.
 *
 * Month by month, the year is the outcome times all months over those past, rounded to the öre. By another year's
 * pattern, it is the outcome times what the account had in that year over what it had by the same month.
 */
export function runRate(
  outcome: number,
  at: ForecastDate,
  like: { readonly rule: Pick<ReadRule, 'like' | 'dimensions'>; readonly account: string },
): readonly number[] {
  const { months, past } = at;
  const { rule, account } = like;
  if (outcome === 0 || past === months.length) return months.slice(past).map(() => 0);
  if (rule.like === undefined) {
    const year = fromOre(outcome).times(`${String(months.length)}/${String(past)}`).ore;
    return evenly(year - outcome, at);
  }
  const pattern = patternOf(rule.like, months, { account, dimensions: rule.dimensions });
  const whole = pattern.reduce((all, ore) => all + ore, 0);
  const soFar = pattern.slice(0, past).reduce((all, ore) => all + ore, 0);
  if (soFar === 0 || whole === 0 || soFar < 0 !== whole < 0) {
    throw new BookkeepingError([withoutPattern.at(['like'], { account, year: rule.like.year.name })]);
  }
  const year = fromOre(outcome).times(`${String(Math.abs(whole))}/${String(Math.abs(soFar))}`).ore;
  const weights = weightsOf(pattern).slice(past);
  return laidOut(year - outcome, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
}

/** An amount over the months that are left, every month alike. */
export function evenly(rest: number, { months, past }: ForecastDate): readonly number[] {
  return laidOut(
    rest,
    months.slice(past).map(() => 1),
  );
}

function laidOut(rest: number, weights: readonly number[]): readonly number[] {
  if (weights.length > 0) return allocate(fromOre(rest), weights, { method: 'cumulated' }).map(({ ore }) => ore);
  if (rest === 0) return [];
  throw new BookkeepingError([noMonthLeft.at([], { rest: fromOre(rest) })]);
}
