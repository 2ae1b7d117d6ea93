// Shares of an amount, held against a division of whole numbers without limit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, fromOre, roundTo, type Rate, type Rounding } from '../../src/money/index.js';
import { anyOre, largest } from '../support/ore.js';
import { codesOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';

interface Share {
  readonly rate: Rate;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const digits = fc.bigInt({ min: 0n, max: 10n ** 12n });
const sign = fc.constantFrom('', '-', '−');

/** Rates in every form they can be written, each with the fraction it stands for. */
const anyShare: fc.Arbitrary<Share> = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }).map((rate) => ({ rate, numerator: BigInt(rate), denominator: 1n })),
  fc.bigInt({ min: -1_000n, max: 1_000n }).map((rate) => ({ rate, numerator: rate, denominator: 1n })),
  fc
    .tuple(sign, digits, fc.integer({ min: 1, max: 12 }), fc.constantFrom(',', '.'), fc.constantFrom('', '%', ' %'))
    .map(written),
  fc.tuple(sign, digits, fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([minus, over, under]) => ({
    rate: `${minus}${String(over)}/${String(under)}`,
    numerator: minus === '' ? over : -over,
    denominator: under,
  })),
  // Halves, which the roundings differ about.
  fc.constantFrom('1/2', '-1/2', '0,5', '50 %', '3/2').map((rate) => ({
    rate,
    numerator: rate.startsWith('-') ? -1n : rate.startsWith('3') ? 3n : 1n,
    denominator: 2n,
  })),
);

function written([minus, value, decimals, point, percent]: [string, bigint, number, string, string]): Share {
  const text = String(value).padStart(decimals + 1, '0');
  return {
    rate: `${minus}${text.slice(0, -decimals)}${point}${text.slice(-decimals)}${percent}`,
    numerator: minus === '' ? value : -value,
    denominator: 10n ** BigInt(decimals) * (percent === '' ? 1n : 100n),
  };
}

/** The whole number that an exact fraction is rounded to. */
function rounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const below = size / denominator;
  const twice = (size % denominator) * 2n;
  const isUp = {
    down: false,
    up: twice > 0n,
    'half-up': twice >= denominator,
    'half-even': twice > denominator || (twice === denominator && below % 2n === 1n),
  }[rounding];
  const whole = isUp ? below + 1n : below;
  return numerator < 0n ? -whole : whole;
}

describe('a share of an amount', () => {
  test.each<Rounding>(['half-up', 'half-even', 'down', 'up'])('is exact, and rounded once: %s', (rounding) => {
    fc.assert(
      fc.property(anyOre, anyShare, (ore, { rate, numerator, denominator }) => {
        const exact = rounded(BigInt(ore) * numerator, denominator, rounding);
        if (exact >= -BigInt(largest) && exact <= BigInt(largest)) {
          expect(BigInt(fromOre(ore).times(rate, rounding).ore)).toBe(exact);
        } else {
          expect(codesOf(() => fromOre(ore).times(rate, rounding))).toEqual(['amount/out-of-range']);
        }
      }),
      { numRuns: runs(800) },
    );
  });

  test.each<[number, Rounding, number]>([
    [5, 'half-up', 3],
    [5, 'half-even', 2],
    [5, 'down', 2],
    [5, 'up', 3],
    [7, 'half-even', 4],
    [-5, 'half-up', -3],
    [-5, 'half-even', -2],
    [-5, 'down', -2],
    [-5, 'up', -3],
    [-7, 'half-even', -4],
  ])('half of %i öre, rounded %s, is %i', (ore, rounding, half) => {
    expect(fromOre(ore).times('1/2', rounding).ore).toBe(half);
  });

  test('rounds half an öre away from zero unless told otherwise', () => {
    expect(fromOre(5).times('0,5').ore).toBe(3);
    expect(fromOre(-5).times('0,5').ore).toBe(-3);
  });

  test.each<[string, Rate, string]>([
    ['18022000', '8/12', '12014666.67'],
    ['100000', '6 %', '6000.00'],
    ['80000', '5%', '4000.00'],
    ['20000', '0,18', '3600.00'],
    ['20000', '−25 %', '-5000.00'],
    ['1250', '25\u00a0%', '312.50'],
    ['19032000', 0, '0.00'],
    ['10', ' 1/2 ', '5.00'],
    ['10', '1/02', '5.00'],
    ['10', `0,5${'0'.repeat(37)}`, '5.00'],
  ])('%s kr times %s is %s', (whole, rate, share) => {
    expect(amount(whole).times(rate)).toEqual(amount(share));
  });

  test('of 18 022 000 kr is 12 014 667 kr after eight months of twelve', () => {
    expect(roundTo(amount(18_022_000).times('8/12'), 'kr')).toEqual(amount(12_014_667));
  });

  test('is refused when there is no such rounding', () => {
    expect(codesOf(() => amount(1).times(1, 'toString' as Rounding))).toEqual(['input/bad-field']);
  });

  test.each([
    [''],
    ['x'],
    ['1,'],
    [',5'],
    ['1/0'],
    ['1/00'],
    ['1/2/3'],
    ['1/2 %'],
    ['1/2,5'],
    ['1 / 2'],
    ['1\u00a0000'],
    ['1e3'],
    ['+1'],
    ['1'.repeat(41)],
    [0.25],
    [NaN],
    [-0],
    [2 ** 53],
    [undefined],
    [null],
    [{}],
    [amount(1)],
  ])('is refused when the rate is %o', (rate) => {
    expect(codesOf(() => amount(1).times(rate as Rate))).toEqual(['rate/unreadable']);
  });
});
