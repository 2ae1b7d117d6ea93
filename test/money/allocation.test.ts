// Dividing a whole: the laws every division keeps, and the divisions the association has printed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Unit, type Weight, allocate, amount, fromOre, sum } from '../../src/money/index.js';
import { oreIn } from '../../src/money/unit.js';
import { largest } from '../support/ore.js';
import { codesOf, refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const anyUnit = fc.constantFrom<Unit>('ore', 'kr', '0.1 tkr', 'tkr');

const anyWeights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 300_000 }), fc.maxSafeNat()), {
    minLength: 1,
    maxLength: 20,
  })
  .filter((weights) => weights.some((weight) => weight > 0));

/** A whole that is even in its unit. */
const anyWhole = anyUnit.chain((unit) =>
  fc
    .oneof(
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: -Math.floor(largest / oreIn[unit]), max: Math.floor(largest / oreIn[unit]) }),
    )
    .map((units) => ({ unit, units, whole: fromOre(units * oreIn[unit]) })),
);

const inOre = (parts: readonly { readonly ore: number }[]): number[] => parts.map(({ ore }) => ore);

describe('an allocation of parts that follow on each other', () => {
  test('keeps every sum of the first parts within half a unit of its exact share', () => {
    fc.assert(
      fc.property(anyWhole, anyWeights, ({ unit, units, whole }, weights) => {
        const parts = allocate(whole, weights, { unit, method: 'cumulated' });
        const total = weights.reduce((all, weight) => all + BigInt(weight), 0n);
        expect(sum(parts)).toEqual(whole);
        let [given, share] = [0n, 0n];
        parts.forEach(({ ore }, i) => {
          const part = BigInt(ore / oreIn[unit]);
          given += part;
          share += BigInt(weights[i]!);
          const off = (given * total - BigInt(units) * share) * (units < 0 ? -1n : 1n);
          // Half a unit goes away from zero.
          expect(-total < off * 2n && off * 2n <= total).toBe(true);
          const own = part * total - BigInt(units) * BigInt(weights[i]!);
          expect(-total < own && own < total).toBe(true);
        });
      }),
      { numRuns: runs(1000) },
    );
  });

  test('is eight twelfths of the year after eight months, as the association printed it', () => {
    const instalments = allocate(amount('18 022 000'), Array(12).fill(1), { method: 'cumulated', unit: 'kr' });
    expect(sum(instalments.slice(0, 8))).toEqual(amount('12 014 667'));
  });

  test('is made by a method there is', () => {
    for (const method of ['largest', null, 1]) {
      expect(codesOf(() => allocate(1, [1], { method: method as never }))).toEqual(['input/bad-field']);
    }
  });
});

describe('an allocation', () => {
  test('adds up, in whole units, with no part a whole unit off its exact share', () => {
    fc.assert(
      fc.property(anyWhole, anyWeights, ({ unit, units, whole }, weights) => {
        const parts = allocate(whole, weights, { unit });
        const total = weights.reduce((all, weight) => all + BigInt(weight), 0n);
        expect(sum(parts)).toEqual(whole);
        parts.forEach(({ ore }, i) => {
          expect(ore % oreIn[unit]).toBe(ore < 0 ? -0 : 0);
          const off = BigInt(ore / oreIn[unit]) * total - BigInt(units) * BigInt(weights[i]!);
          expect(off < total && off > -total).toBe(true);
        });
      }),
      { numRuns: runs(300) },
    );
  });

  test('gives what is left over to the largest remainders, and of equals to the earlier', () => {
    fc.assert(
      fc.property(anyWhole, anyWeights, ({ unit, units, whole }, weights) => {
        const total = weights.reduce((all, weight) => all + BigInt(weight), 0n);
        const size = BigInt(Math.abs(units));
        const shares = weights.map((weight) => size * BigInt(weight));
        const isRaised = allocate(whole, weights, { unit }).map(
          ({ ore }, i) => BigInt(Math.abs(ore / oreIn[unit])) > shares[i]! / total,
        );
        const order = shares
          .map((share, i) => ({ i, remainder: share % total }))
          .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1));
        const raised = isRaised.filter(Boolean).length;
        expect(order.map(({ i }) => isRaised[i])).toEqual(order.map((_, rank) => rank < raised));
      }),
      { numRuns: runs(300) },
    );
  });

  test('gives nothing to a weight of zero, as much to a larger weight as to a smaller, and the same to all weights scaled', () => {
    fc.assert(
      fc.property(anyWhole, anyWeights, fc.bigInt({ min: 1n, max: 10n ** 12n }), ({ unit, whole }, weights, scale) => {
        const parts = inOre(allocate(whole.abs(), weights, { unit }));
        weights.forEach((weight, i) => {
          if (weight === 0) expect(parts[i]).toBe(0);
          weights.forEach((other, j) => {
            if (weight > other) expect(parts[i]).toBeGreaterThanOrEqual(parts[j]!);
          });
        });
        const scaled = weights.map((weight) => BigInt(weight) * scale);
        expect(inOre(allocate(whole.abs(), scaled, { unit }))).toEqual(parts);
        const hundredths = weights.map(
          (weight) => `${String(Math.floor(weight / 100))},${String(weight % 100).padStart(2, '0')}`,
        );
        expect(inOre(allocate(whole.abs(), hundredths, { unit }))).toEqual(parts);
      }),
      { numRuns: runs(100) },
    );
  });

  test('of a negative whole is that of the positive, turned round', () => {
    fc.assert(
      fc.property(anyWhole, anyWeights, ({ unit, whole }, weights) => {
        const turned = allocate(whole, weights, { unit }).map((part) => part.negate());
        expect(allocate(whole.negate(), weights, { unit })).toEqual(turned);
      }),
      { numRuns: runs(100) },
    );
  });

  test.each<[string, string, Weight[], Unit, string[]]>([
    ['the odd öre goes to the first of equals', '100', [1, 1, 1], 'ore', ['33.34', '33.33', '33.33']],
    ['the larger remainder comes before the earlier', '10', [1, 2], 'kr', ['3', '7']],
    [
      'a weight of zero gets nothing, wherever it stands',
      '0.02',
      [0, 1, 0, 1, 1, 0],
      'ore',
      ['0', '0.01', '0', '0.01', '0', '0'],
    ],
    ['fewer öre than parts go to the first', '-0.02', [1, 1, 1], 'ore', ['-0.01', '-0.01', '0']],
    ['one weight takes all', '7', ['0,5'], 'kr', ['7']],
    ['a whole of zero is nothing to each', '0', [1, 2], 'tkr', ['0', '0']],
    ['öre are the unit unless told', '1', [2, 1], 'ore', ['0.67', '0.33']],
    [
      'weights are whole numbers, text and amounts alike',
      '70',
      [1, 2n, '1 000,5', amount('996,50')],
      'ore',
      ['0.03', '0.07', '35.02', '34.88'],
    ],
  ])('%s', (_, whole, weights, unit, parts) => {
    expect(allocate(whole, weights, { unit })).toEqual(parts.map(amount));
    if (unit === 'ore') expect(allocate(whole, weights)).toEqual(parts.map(amount));
  });

  test('stands weights too large for any float', () => {
    expect(inOre(allocate('0.03', ['1'.repeat(30), '2'.repeat(30)]))).toEqual([1, 2]);
  });
});

describe('member funding', () => {
  /** The municipal share of 2024 as printed, in tkr. */
  const municipal2024 = ['191,0', '2252,1', '186,6', '693,1', '211,9', '234,2', '494,4', '242,2'];
  const contributions = municipal2024.map((tkr) => amount(tkr).times(1000));
  const whole = amount('4 505 500');

  test('of the municipalities in 2024 is an allocation of 4 505,5 tkr in tenths', () => {
    expect(sum(contributions)).toEqual(whole);
    expect(allocate(whole, contributions, { unit: '0.1 tkr' })).toEqual(contributions);
  });

  test('follows from any populations of which the printed contributions are the shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150_000, max: 400_000 }), (inhabitants) => {
        const populations = contributions.map(({ ore }) => Math.round((ore * inhabitants) / whole.ore));
        expect(allocate(whole, populations, { unit: '0.1 tkr' })).toEqual(contributions);
      }),
    );
  });

  test('is divided into instalments: 8/12 of 18 022 000 is 12 014 667 kr', () => {
    expect(allocate('18 022 000', [8, 4], { unit: 'kr' })).toEqual([amount(12_014_667), amount(6_007_333)]);
  });
});

describe('an allocation is refused', () => {
  test.each<[string, unknown]>([
    ['a negative weight', -1],
    ['a negative weight as text', '-1'],
    ['a negative amount', amount(-1)],
    ['a float', 0.5],
    ['no number', NaN],
    ['text that is no number', 'x'],
    ['a half-written number', '1,'],
    ['empty text', ''],
    ['nothing', undefined],
    ['null', null],
    ['true', true],
    ['an object that is no amount', {}],
    ['more than thirty digits', '1'.repeat(31)],
  ])('for %s as a weight', (_, weight) => {
    const found = refusal(() => allocate(1, [1, weight as Weight, 1]));
    expect(found.map(({ code, at }) => [code, at])).toEqual([['allocation/bad-weight', ['weights', 1]]]);
  });

  test.each<[Weight[]]>([[[]], [[0]], [[0, '0,00', 0n]]])('when there is no weight: %o', (weights) => {
    const found = refusal(() => allocate(1, weights));
    expect(found).toMatchObject([{ code: 'allocation/without-weight', at: ['weights'] }]);
  });

  test.each<[Unit, string, string]>([
    ['kr', '1.01', 'kr'],
    ['0.1 tkr', '-150', '0,1 tkr'],
    ['tkr', '4505500', 'tkr'],
  ])('when the whole is not even in %s', (unit, whole, name) => {
    const found = refusal(() => allocate(whole, [1, 1], { unit }));
    expect(found).toMatchObject([{ code: 'allocation/finer-than-unit', at: ['whole'], data: { unit: name } }]);
  });

  test('with everything that is wrong at once', () => {
    expect(codesOf(() => allocate('0.50', [-1, 'x'], { unit: 'kr' }))).toEqual([
      'allocation/bad-weight',
      'allocation/bad-weight',
      'allocation/finer-than-unit',
    ]);
  });

  test('when there is no such unit or option', () => {
    expect(codesOf(() => allocate(1, [1], { unit: 'mnkr' as Unit }))).toEqual(['input/bad-field']);
    expect(codesOf(() => allocate(1, [1], { units: 'kr' } as object))).toEqual(['input/unknown-field']);
  });

  test('when the whole is no amount', () => {
    expect(codesOf(() => allocate(0.1, [1]))).toEqual(['amount/is-float']);
  });
});
