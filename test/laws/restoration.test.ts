/**
 * The laws of restoring deficits (KL 11:12): over any sequence of results, no öre is lost and none is restored twice.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromOre, sum } from '../../src/index.js';
import { type BalanceYear, type Deficit, type Restoration, restoration } from '../../src/finsam/index.js';
import { runs } from '../support/runs.js';

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(300) });
    },
    3_600_000,
  );
};

const anyResult = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.constantFrom(0, 1, -1, 40_000_000_000_000, -40_000_000_000_001),
);
const anyYears = fc
  .tuple(fc.integer({ min: 1950, max: 2100 }), fc.array(anyResult, { maxLength: 12 }))
  .map(([first, results]): BalanceYear[] => results.map((ore, i) => ({ year: first + i, result: fromOre(ore) })));

const total = (deficits: readonly Deficit[]): number => sum(deficits.map(({ amount }) => amount)).ore;

law(
  'every öre of a deficit is restored or outstanding, and every öre of a surplus has restored or is unused',
  fc.property(anyYears, (years) => {
    const done = restoration(years);
    const results = done.years.map(({ result }) => result.ore);
    const deficits = results.filter((ore) => ore < 0).reduce((ore, each) => ore - each, 0);
    const surpluses = results.filter((ore) => ore > 0).reduce((ore, each) => ore + each, 0);
    const restored = done.years.reduce((ore, year) => ore + total(year.restored), 0);
    const unused = done.years.reduce((ore, year) => ore + year.unused.ore, 0);
    expect(restored + total(done.outstanding)).toBe(deficits);
    expect(restored + unused).toBe(surpluses);
  }),
);

/** One öre at a time: each finds the oldest deficit that has an öre left. */
function naively(results: readonly number[]): { readonly left: readonly number[]; readonly unused: number } {
  const left = results.map(() => 0);
  let unused = 0;
  results.forEach((ore, now) => {
    if (ore < 0) left[now] = -ore;
    for (let each = 0; each < ore; each++) {
      const oldest = left.findIndex((owed) => owed > 0);
      if (oldest === -1) unused++;
      else left[oldest]!--;
    }
  });
  return { left, unused };
}

law(
  'the oldest deficit is restored first, as one who moves an öre at a time would',
  fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 12 }), (results) => {
    const done = restoration(results.map((ore, i) => ({ year: 2000 + i, result: fromOre(ore) })));
    const { left, unused } = naively(results);
    const expected = left.flatMap((ore, i) => (ore === 0 ? [] : [[2000 + i, ore]]));
    expect(done.outstanding.map(({ origin, amount }) => [origin, amount.ore])).toEqual(expected);
    expect(done.years.reduce((ore, year) => ore + year.unused.ore, 0)).toBe(unused);
  }),
);

const outstandingAfter = (years: readonly BalanceYear[]): Restoration['outstanding'] => restoration(years).outstanding;

law(
  'what a year leaves is what the next begins with: years to come change nothing of what has been',
  fc.property(anyYears, (years) => {
    const done = restoration(years);
    years.forEach((_, i) => {
      expect(done.years[i]!.outstanding).toEqual(outstandingAfter(years.slice(0, i + 1)));
    });
  }),
);

law(
  'what is excused is taken off its own deficit and no other',
  fc.property(anyYears, fc.nat(), (years, choice) => {
    const last = years.at(-1);
    if (last === undefined) return;
    const before = outstandingAfter(years);
    if (before.length === 0) return;
    const { origin, amount } = before[choice % before.length]!;
    const excused = { amount, reason: 'Skäl', origin };
    const done = restoration([...years, { year: last.year + 1, result: 0, excused }]);
    expect(done.outstanding).toEqual(before.filter((each) => each.origin !== origin));
  }),
);
