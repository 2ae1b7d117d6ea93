// Adding, subtracting and comparing amounts, held against whole numbers without limit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, amount, fromOre, sum } from '../../src/money/index.js';
import { anyAmount, anyOre, largest } from '../support/ore.js';
import { codesOf, refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';

/** The amount of so many öre is what is made; or, out of range, a refusal is. */
function expectOre(exact: bigint, make: () => Amount): void {
  if (exact >= -BigInt(largest) && exact <= BigInt(largest)) expect(BigInt(make().ore)).toBe(exact);
  else expect(codesOf(make)).toEqual(['amount/out-of-range']);
}

describe('two amounts', () => {
  const numRuns = runs(1_000);

  test('are added exactly, or refused as too large', () => {
    fc.assert(
      fc.property(anyOre, anyOre, (a, b) => expectOre(BigInt(a) + BigInt(b), () => fromOre(a).plus(fromOre(b)))),
      { numRuns },
    );
  });

  test('are subtracted exactly, or refused as too large', () => {
    fc.assert(
      fc.property(anyOre, anyOre, (a, b) => expectOre(BigInt(a) - BigInt(b), () => fromOre(a).minus(fromOre(b)))),
      { numRuns },
    );
  });

  test('are ordered as their öre', () => {
    fc.assert(
      fc.property(anyOre, anyOre, (a, b) => {
        expect(fromOre(a).compare(fromOre(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(fromOre(a).equals(fromOre(b))).toBe(a === b);
        expect(fromOre(a).equals(fromOre(a))).toBe(true);
        expect(fromOre(a).compare(fromOre(a))).toBe(0);
      }),
      { numRuns },
    );
  });

  test('can be given as anything that is read as an amount', () => {
    expect(amount(10).plus('1,50').ore).toBe(1150);
    expect(amount(10).minus(3n).ore).toBe(700);
    expect(amount(10).compare('10,01')).toBe(-1);
    expect(amount(10).equals(10)).toBe(true);
    expect(codesOf(() => amount(10).plus(0.1))).toEqual(['amount/is-float']);
    expect(codesOf(() => amount(10).equals(''))).toEqual(['amount/missing']);
  });
});

test('an amount is turned round, stripped of its sign and asked for it', () => {
  fc.assert(
    fc.property(anyOre, (ore) => {
      expect(fromOre(ore).negate().ore + ore).toBe(0);
      expect(fromOre(ore).abs().ore).toBe(Math.abs(ore));
      expect(fromOre(ore).isNegative()).toBe(ore < 0);
      expect(fromOre(ore).isZero()).toBe(ore === 0);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  [-1, true, false],
  [0, false, true],
  [1, false, false],
])('%i öre: negative %s, zero %s', (ore, isNegative, isZero) => {
  expect(fromOre(ore).isNegative()).toBe(isNegative);
  expect(fromOre(ore).isZero()).toBe(isZero);
});

test('what is too large is named in the refusal', () => {
  expect(refusal(() => fromOre(largest).plus(fromOre(1)))[0]?.data).toEqual({ given: '9007199254740992 öre' });
});

describe('a sum', () => {
  test('of nothing is zero', () => {
    expect(sum([]).ore).toBe(0);
  });

  test('is exact in any order, also when it passes out of range on the way', () => {
    const list = fc.array(anyOre, { maxLength: 12 });
    fc.assert(
      fc.property(list, (ores) => {
        const exact = ores.reduce((all, ore) => all + BigInt(ore), 0n);
        const ascending = [...ores].sort((a, b) => a - b);
        for (const order of [ores, [...ores].reverse(), ascending, [...ascending].reverse()]) {
          expectOre(exact, () => sum(order.map(fromOre)));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('comes back into range however far out it has been', () => {
    const far = Array.from({ length: 10 }, () => fromOre(largest));
    expect(sum([...far, ...far.map((each) => each.negate()), fromOre(7)]).ore).toBe(7);
    expect(codesOf(() => sum(far))).toEqual(['amount/out-of-range']);
  });

  test('takes anything that is read as an amount, and any iterable', () => {
    expect(sum(new Set(['1,50', 2, 3n, amount('0,25')])).ore).toBe(675);
    expect(codesOf(() => sum([1, 'x']))).toEqual(['amount/unreadable']);
  });
});

test('negative zero is never the result of anything', () => {
  const zero = fromOre(0);
  const results = [
    zero.negate(),
    zero.abs(),
    amount('-0'),
    amount('−0,00'),
    amount(5).minus(5),
    amount(-5).plus(5),
    sum(['-0', zero.negate()]),
    sum([-5, 5]),
    zero.times(-1),
    zero.times('-0,5'),
    fromOre(-1).times('0,1'),
    fromOre(1).times('-1/3', 'down'),
    fromOre(5).times('-0'),
  ];
  expect(results.map(({ ore }) => ore)).toEqual(results.map(() => 0));
  fc.assert(
    fc.property(anyAmount, (a) => {
      for (const each of [a.minus(a), a.times(0), a.negate(), a.abs()]) expect(each.ore).not.toBe(-0);
    }),
  );
});
