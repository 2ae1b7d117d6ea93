/**
 * Dividing a whole into parts that add up to it exactly: member contributions, budgets over months, instalments.
 */
import { BookkeepingError, type Diagnostic, readOptions, refusedField, shown } from '../diagnostics/index.js';
import { type Amount, fromOre, oreOf } from './amount.js';
import { allocationBadWeight, allocationFinerThanUnit, allocationWithoutWeight } from './problems.js';
import { type AmountInput, isAmount } from './read.js';
import { type Unit, oreIn, readUnit, unitNames } from './unit.js';
import { plainText } from './write.js';

/** What to divide by: whole numbers, decimal text, or amounts. Zero or more. */
export type Weight = number | bigint | string | Amount;

/**
 * What is rounded when a whole is divided: each part by itself, or the parts so far taken together.
 *
 * `remainders`: what is left after rounding down goes, one unit each, to the largest remainders, and of equal
 * remainders to the earlier part. For parts that stand side by side, such as the members' contributions.
 *
 * `cumulated`: the sum of the first parts is their exact share, rounded half away from zero. For parts that follow on
 * each other, such as the months of a budget: eight even months of twelve are eight twelfths of the year.
 */
export type AllocationMethod = 'remainders' | 'cumulated';

/**
 * Divides an amount in proportion to the weights, in the order of the weights.
 *
 * By either method, every part is its exact share rounded down or up to the unit, and the parts always add up to the
 * whole. A negative whole is divided as its positive and turned back.
 */
export function allocate(
  whole: AmountInput,
  weights: readonly Weight[],
  options: { readonly unit?: Unit; readonly method?: AllocationMethod } = {},
): readonly Amount[] {
  const { unit: givenUnit = 'ore', method = 'remainders' } = readOptions(options, ['unit', 'method']);
  const unit = readUnit(givenUnit);
  if (!['remainders', 'cumulated'].includes(method)) throw refusedField('method', method, 'remainders, cumulated');
  if (!Array.isArray(weights)) throw refusedField('weights', weights, '[1, 2, "0,5"]');
  const ore = oreOf(whole);
  const given: readonly Weight[] = weights;
  const read = given.map(readWeight);
  const found = findProblems(ore, unit, given, read);
  if (found.length > 0) throw new BookkeepingError(found);

  const shares = inWholeNumbers(read.map((weight) => weight!));
  const total = shares.reduce((all, share) => all + share, 0n);
  const units = BigInt(Math.abs(ore) / oreIn[unit]);
  const parts = (method === 'cumulated' ? byCumulation : byRemainders)(units, shares, total);
  const sign = ore < 0 ? -1n : 1n;
  return parts.map((part) => fromOre(sign * part * BigInt(oreIn[unit])));
}

function byRemainders(units: bigint, shares: readonly bigint[], total: bigint): readonly bigint[] {
  const parts = shares.map((share) => (units * share) / total);
  const left = units - parts.reduce((all, part) => all + part, 0n);
  const raised = handOut(
    shares.map((share) => (units * share) % total),
    Number(left),
  );
  return parts.map((part, i) => part + (raised.has(i) ? 1n : 0n));
}

function byCumulation(units: bigint, shares: readonly bigint[], total: bigint): readonly bigint[] {
  let share = 0n;
  let before = 0n;
  return shares.map((each) => {
    share += each;
    const upToHere = (2n * units * share + total) / (2n * total);
    const part = upToHere - before;
    before = upToHere;
    return part;
  });
}

/** Which of the remainders get one unit more: the largest first, the earlier of equals. */
export function handOut(remainders: readonly bigint[], units: number): ReadonlySet<number> {
  const order = remainders.map((_, i) => i);
  // The sort is stable, which is the stated rule for ties.
  order.sort((a, b) => Number(remainders[b]! - remainders[a]!));
  return new Set(order.slice(0, units));
}

/** A weight as digits and how many of them are decimals, so that no share is ever a float. */
interface ExactWeight {
  readonly digits: bigint;
  readonly decimals: number;
}

const weightPattern = /^(\d{1,30})(?:[.,](\d{1,30}))?$/;

function readWeight(weight: unknown): ExactWeight | undefined {
  const text =
    typeof weight === 'string'
      ? weight.replace(/[ \u00a0\u2009\u202f]/g, '')
      : typeof weight === 'number' && !Number.isSafeInteger(weight)
        ? ''
        : typeof weight === 'number' || typeof weight === 'bigint'
          ? String(weight)
          : amountText(weight);
  const found = weightPattern.exec(text);
  if (found === null) return undefined;
  const [, whole = '', decimals = ''] = found;
  return { digits: BigInt(whole + decimals), decimals: decimals.length };
}

function amountText(weight: unknown): string {
  return isAmount(weight) ? plainText(oreOf(weight)) : '';
}

function inWholeNumbers(weights: readonly ExactWeight[]): readonly bigint[] {
  const decimals = weights.reduce((most, weight) => Math.max(most, weight.decimals), 0);
  return weights.map((weight) => weight.digits * 10n ** BigInt(decimals - weight.decimals));
}

function findProblems(
  ore: number,
  unit: Unit,
  weights: readonly Weight[],
  read: readonly (ExactWeight | undefined)[],
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  read.forEach((weight, i) => {
    if (weight === undefined) found.push(allocationBadWeight.at(['weights', i], { given: shown(weights[i]) }));
  });
  if (read.every((weight) => weight?.digits === 0n)) found.push(allocationWithoutWeight.at(['weights'], {}));
  if (ore % oreIn[unit] !== 0) {
    found.push(allocationFinerThanUnit.at(['whole'], { amount: fromOre(ore).toString(), unit: unitNames[unit] }));
  }
  return found;
}
