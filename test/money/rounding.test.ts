// Rounding for print: one amount against Intl, and sets of amounts by both policies.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Unit, amount, formatAmount, fromOre, roundAll, roundTo, sum } from '../../src/money/index.js';
import { oreIn } from '../../src/money/unit.js';
import { anyOre, modestOre } from '../support/ore.js';
import { codesOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const anyUnit = fc.constantFrom<Unit>('ore', 'kr', '0.1 tkr', 'tkr');

describe('one amount is rounded', () => {
  test('to the nearest unit, and half a unit away from zero', () => {
    fc.assert(
      fc.property(modestOre, anyUnit, (ore, unit) => {
        const size = oreIn[unit];
        const rounded = roundTo(fromOre(ore), unit).ore;
        expect(Math.abs(rounded % size)).toBe(0);
        expect(Math.abs(rounded - ore) * 2).toBeLessThanOrEqual(size);
        if (Math.abs(rounded - ore) * 2 === size) expect(Math.abs(rounded)).toBeGreaterThan(Math.abs(ore));
      }),
      { numRuns: runs(1_000) },
    );
  });

  test.each<[string, Unit, string]>([
    ['0.49', 'kr', '0'],
    ['0.50', 'kr', '1'],
    ['-0.49', 'kr', '0'],
    ['-0.50', 'kr', '-1'],
    ['1.50', 'kr', '2'],
    ['2.50', 'kr', '3'],
    ['49.99', '0.1 tkr', '0'],
    ['50', '0.1 tkr', '100'],
    ['-12685500', 'tkr', '-12686000'],
    ['12.34', 'ore', '12.34'],
  ])('%s to %s is %s', (given, unit, rounded) => {
    expect(roundTo(given, unit)).toEqual(amount(rounded));
  });
});

describe('a set of amounts, each rounded by itself,', () => {
  test('is what rounding one at a time gives', () => {
    fc.assert(
      fc.property(fc.array(modestOre), anyUnit, (ores, unit) => {
        const each = ores.map((ore) => roundTo(fromOre(ore), unit));
        expect(roundAll(ores.map(fromOre), { unit, policy: 'each' })).toEqual(each);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a set of amounts, rounded so that the sum is preserved,', () => {
  const preserving = (ores: readonly number[], unit: Unit): number[] =>
    roundAll(ores.map(fromOre), { unit, policy: 'preserving' }).map(({ ore }) => ore);

  test('adds up to its rounded sum, no cell moving a whole unit, whole cells not at all', () => {
    fc.assert(
      fc.property(fc.array(modestOre, { maxLength: 20 }), anyUnit, (ores, unit) => {
        const size = oreIn[unit];
        const cells = preserving(ores, unit);
        expect(sum(cells.map(fromOre))).toEqual(roundTo(sum(ores.map(fromOre)), unit));
        cells.forEach((cell, i) => {
          expect(Math.abs(cell % size)).toBe(0);
          expect(Math.abs(cell - ores[i]!)).toBeLessThan(size);
          if (ores[i]! % size === 0) expect(cell).toBe(ores[i]);
        });
      }),
      { numRuns: runs(500) },
    );
  });

  test('is cut down to whole units, and those with most cut off get one back, of equals the earlier', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 12 }), (ores) => {
        const cut = ores.map((ore) => Math.trunc(ore / 100) * 100);
        const back = preserving(ores, 'kr').map((cell, i) => cell - cut[i]!);
        const unit = back.includes(-100) ? -100 : 100;
        expect(back.filter((ore) => ore !== 0 && ore !== unit)).toEqual([]);
        const order = ores
          .map((ore, i) => ({ i, lost: (ore - cut[i]!) * Math.sign(unit) }))
          .sort((a, b) => b.lost - a.lost || a.i - b.i);
        const isGiven = order.map(({ i }) => back[i] === unit);
        expect(isGiven).toEqual([...isGiven].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: runs(500) },
    );
  });

  test('is, with every sign changed, the same with every sign changed', () => {
    fc.assert(
      fc.property(fc.array(modestOre, { maxLength: 20 }), anyUnit, (ores, unit) => {
        const turned = (each: readonly number[]): number[] => each.map((ore) => 0 - ore);
        expect(preserving(turned(ores), unit)).toEqual(turned(preserving(ores, unit)));
      }),
      { numRuns: runs(500) },
    );
  });

  test('stays as it is when it is rounded again', () => {
    fc.assert(
      fc.property(fc.array(modestOre, { maxLength: 20 }), anyUnit, (ores, unit) => {
        const cells = preserving(ores, unit);
        expect(preserving(cells, unit)).toEqual(cells);
      }),
      { numRuns: runs(100) },
    );
  });

  test.each<[string, string[], string[]]>([
    ['three thirds', ['33.33', '33.33', '33.34'], ['33', '33', '34']],
    ['equal halves', ['0.50', '0.50'], ['1', '0']],
    ['negative halves', ['-0.50', '-0.50'], ['-1', '0']],
    ['a whole among fractions', ['1', '0.40', '0.40', '0.40'], ['1', '1', '0', '0']],
    ['amounts that cancel', ['0.50', '-0.50'], ['0', '0']],
    ['a loss among gains', ['0.40', '-0.90', '0.40', '0.80'], ['0', '0', '0', '1']],
    ['a gain among losses', ['-0.40', '0.90', '-0.40', '-0.80'], ['0', '0', '0', '-1']],
    ['nothing', [], []],
  ])('gives of %s', (_, given, rounded) => {
    expect(roundAll(given, { unit: 'kr', policy: 'preserving' })).toEqual(rounded.map(amount));
  });
});

describe('the budget per cost centre of January to August 2022', () => {
  // Full-year budgets in tkr, in the printed order; the period is 8/12 of each.
  const fullYear = [180, 65, 95, 1937, 6050, 335, 2000, 2370, 650, 1550, 1650, 800, 650, 700];
  const exact = fullYear.map((tkr) => amount(-tkr * 1000).times('8/12'));
  const inTkr = (policy: 'each' | 'preserving'): number[] =>
    roundAll(exact, { unit: 'tkr', policy }).map(({ ore }) => ore / 100_000);

  test('was printed with each row rounded by itself, and so adds up to 12 685', () => {
    const printed = [-120, -43, -63, -1291, -4033, -223, -1333, -1580, -433, -1033, -1100, -533, -433, -467];
    expect(inTkr('each')).toEqual(printed);
    expect(printed.reduce((all, row) => all + row)).toBe(-12685);
  });

  test('adds up to the printed 12 688 when the sum is preserved', () => {
    expect(inTkr('preserving').reduce((all, row) => all + row)).toBe(-12688);
    expect(formatAmount(sum(exact), { unit: 'tkr' })).toBe('−12\u00a0688');
  });
});

describe('an amount in Swedish', () => {
  const exactText = (ore: number, shift: number): Intl.StringNumericLiteral => {
    const digits = String(Math.abs(ore)).padStart(shift + 1, '0');
    return `${ore < 0 ? '-' : ''}${digits.slice(0, -shift)}.${digits.slice(-shift)}` as Intl.StringNumericLiteral;
  };

  test('is rounded, grouped and signed as Intl does it', () => {
    fc.assert(
      fc.property(
        anyOre,
        fc.constantFrom<'kr' | 'tkr'>('kr', 'tkr'),
        fc.constantFrom<0 | 1 | 2>(0, 1, 2),
        (ore, unit, decimals) => {
          const swedish = new Intl.NumberFormat('sv-SE', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: 'negative',
          });
          const expected = swedish.format(exactText(ore, unit === 'kr' ? 2 : 5));
          expect(formatAmount(fromOre(ore), { unit, decimals })).toBe(expected);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });

  test.each<[string, Parameters<typeof formatAmount>[1], string]>([
    ['7404045.70', undefined, '7 404 045,70'],
    ['-1234.5', {}, '−1 234,50'],
    ['1234.5', { decimals: 0 }, '1 235'],
    ['1234.56', { decimals: 1 }, '1 234,6'],
    ['4505500', { unit: 'tkr', decimals: 1 }, '4 505,5'],
    ['-19032000', { unit: 'tkr' }, '−19 032'],
    ['-400', { unit: 'tkr' }, '0'],
    ['-0.40', { decimals: 0 }, '0'],
    ['500', { unit: 'tkr' }, '1'],
    ['999999.99', { decimals: 1 }, '1 000 000,0'],
    ['0', undefined, '0,00'],
  ])('%s as %o is %s', (given, format, text) => {
    expect(formatAmount(given, format)).toBe(text.replaceAll(' ', '\u00a0'));
  });
});

test.each<[string, () => unknown, string]>([
  ['a unit there is not', () => roundTo(1, 'mnkr' as Unit), 'input/bad-field'],
  ['a unit there is not, for a set', () => roundAll([], { unit: 'mnkr' as Unit, policy: 'each' }), 'input/bad-field'],
  ['a policy there is not', () => roundAll([], { unit: 'kr', policy: 'some' as 'each' }), 'input/bad-field'],
  ['a unit that is not printed', () => formatAmount(1, { unit: 'ore' as 'kr' }), 'input/bad-field'],
  ['three decimals', () => formatAmount(1, { decimals: 3 as 2 }), 'input/bad-field'],
  ['a misspelt option', () => formatAmount(1, { decimal: 1 } as object), 'input/unknown-field'],
])('%s is refused', (_, attempt, code) => {
  expect(codesOf(attempt)).toEqual([code]);
});
