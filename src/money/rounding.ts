/**
 * Rounding for print: one amount, or a set of amounts that a reader will add up.
 *
 * Published reports round every cell from its exact figure, so printed rows need not add up to their printed sum.
 * `each` does the same; `preserving` moves some cells by less than a unit so that they do add up.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { handOut } from './allocate.js';
import { type Amount, fromOre, oreOf, sum } from './amount.js';
import type { AmountInput } from './read.js';
import { type Unit, oreIn, readUnit } from './unit.js';
import { swedishText } from './write.js';

/** `each`: every figure from its own exact value. `preserving`: the figures add up to their rounded sum. */
export type RoundingPolicy = 'each' | 'preserving';

/** The nearest whole unit; half a unit goes away from zero. */
export function roundTo(value: AmountInput, unit: Unit): Amount {
  return fromOre(roundOre(oreOf(value), oreIn[readUnit(unit)]));
}

function roundOre(ore: number, unit: number): number {
  const size = Math.abs(ore);
  const rest = size % unit;
  const rounded = rest * 2 < unit ? size - rest : size - rest + unit;
  return ore < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * A set of amounts rounded to whole units, in the same order.
 *
 * With `preserving`, every amount is first cut down to whole units, and then those with most cut off get a unit back
 * until the set adds up to the rounded sum; of equals, the earlier. No amount moves by a whole unit, one that is
 * already whole never moves, and a set with the other sign is rounded alike.
 */
export function roundAll(
  amounts: readonly AmountInput[],
  options: { readonly unit: Unit; readonly policy: RoundingPolicy },
): readonly Amount[] {
  const { policy } = readOptions(options, ['unit', 'policy']);
  const unit = oreIn[readUnit(options.unit)];
  if (!['each', 'preserving'].includes(policy)) throw refusedField('policy', policy, 'each, preserving');
  if (policy === 'each') return amounts.map((each) => roundTo(each, options.unit));
  const rests = amounts.map((each) => oreOf(each) % unit);
  const cut = amounts.map((each, i) => oreOf(each) - rests[i]!);
  const missing = roundTo(sum(amounts), options.unit).minus(sum(cut.map(fromWhole))).ore / unit;
  const sign = missing < 0 ? -1 : 1;
  const given = handOut(
    rests.map((rest) => BigInt(rest * sign)),
    missing * sign,
  );
  return cut.map((ore, i) => fromWhole(given.has(i) ? ore + unit * sign : ore));
}

/** Nothing cut off from the left of zero leaves negative zero. */
function fromWhole(ore: number): Amount {
  return fromOre(ore + 0);
}

/** How `formatAmount` shows an amount. */
export interface AmountFormat {
  /** Kronor unless told; `tkr` divides by a thousand. */
  readonly unit?: 'kr' | 'tkr';
  /** Two for kronor and none for thousands unless told. */
  readonly decimals?: 0 | 1 | 2;
}

/**
 * An amount in Swedish, rounded half away from zero to what is shown: `formatAmount('4505500', { unit: 'tkr', decimals: 1 })`.
 */
export function formatAmount(value: AmountInput, format: AmountFormat = {}): string {
  const { unit = 'kr', decimals = unit === 'tkr' ? 0 : 2 } = readOptions(format, ['unit', 'decimals'], 'format');
  if (!['kr', 'tkr'].includes(unit)) throw refusedField('unit', unit, 'kr, tkr');
  if (![0, 1, 2].includes(decimals)) throw refusedField('decimals', decimals, '0, 1, 2');
  const perUnit = unit === 'tkr' ? 1000 : 1;
  const step = (perUnit * 100) / 10 ** decimals;
  return swedishText(roundOre(oreOf(value), step) / perUnit, decimals);
}
