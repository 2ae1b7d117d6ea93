// What can be read as an amount, what cannot and why, and that what is written is read back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../src/diagnostics/index.js';
import { amount, fromOre, isAmount, readOre, whyNotAmount } from '../../src/money/index.js';
import { anyOre, largest } from '../support/ore.js';
import { codesOf, refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const nobreak = '\u00a0';

describe('an amount is read from', () => {
  test.each<[unknown, number]>([
    ['0', 0],
    ['0,00', 0],
    ['-0,00', 0],
    ['007', 700],
    ['1', 100],
    ['1,5', 150],
    ['1.5', 150],
    ['1,05', 105],
    ['1234,50', 123450],
    ['1234.50', 123450],
    ['1 234,50', 123450],
    [`1${nobreak}234,50`, 123450],
    ['1\u2009234.50', 123450],
    ['1\u202f234\u202f567', 123456700],
    ['  12,30  ', 1230],
    [`${nobreak}12${nobreak}`, 1200],
    ['-1 234,50', -123450],
    ['\u22121 234,50', -123450],
    ['12 345 678,90', 1234567890],
    ['90 071 992 547 409,91', largest],
    ['-90071992547409.91', -largest],
    [0, 0],
    [1234, 123400],
    [-7, -700],
    [90071992547409, 9007199254740900],
    [1234n, 123400],
    [-90071992547409n, -9007199254740900],
    [fromOre(-5), -5],
  ])('%o', (given, ore) => {
    expect(readOre(given)).toBe(ore);
    expect(amount(given as string).ore).toBe(ore);
  });
});

/** Texts told apart by a bar. */
const each = (texts: string): string[] => texts.split('|');

describe('an amount is refused, and the code says why:', () => {
  const cases: Record<string, unknown[]> = {
    'amount/missing': ['', '   ', nobreak, undefined, null],
    'amount/unreadable': [
      ...each('kr|12 kr|x|1,|1.|,5|.5|1,5,0|1.234,50|1,234.50|+5|--5|- 5|- 500|-|−|5-5|x5-|1 23|12 34 567|1234 567'),
      ...each(
        '1  234|1 234 ,50|1,2 3|1\t234|12\n|１２|0x10|Infinity|kr 1e5|1e5 kr|kr 1,005|1;5|1/2|1:5|1,:0|1,0:|1,/5',
      ),
      ...['kr 12345678901234', '12345678901234 kr', '9'.repeat(101), `${' '.repeat(101)}x`],
      ...[true, false, {}, [], ['1'], () => 1, Symbol('1'), { ore: 5 }, new Date(0)],
    ],
    'amount/finer-than-ore': ['0,001', '1.000', '1 234,567', '-0,005', '1.234'],
    'amount/is-float': [0.1, 0.1 + 0.2, -1.5, 1234.5, 5e-324],
    'amount/not-finite': [NaN, Infinity, -Infinity],
    'amount/negative-zero': [-0],
    'amount/has-exponent': ['1e5', '12E10', '1,25e3', '-1.5E+3', '1e-7'],
    'amount/trailing-minus': ['5-', '1 234,50-', '1 234,50 −', '12.5-'],
    'amount/out-of-range': [
      ...['90071992547409,92', '-90 071 992 547 410', '9'.repeat(99), 90071992547410, -1e300, 2 ** 53],
      ...['9'.repeat(100), 90071992547410n, -(10n ** 40n)],
    ],
  };

  describe.each(Object.entries(cases))('%s', (code, values) => {
    test.each(values.map((value) => [shown(value), value]))('%s', (_, given) => {
      expect(readOre(given)).toBeNaN();
      expect(whyNotAmount(given)).toMatchObject({ code, severity: 'error', at: [] });
      expect(codesOf(() => amount(given as string))).toEqual([code]);
      expect(isAmount(given)).toBe(false);
    });
  });

  test('the text of a float is the amount to give instead', () => {
    const [found] = refusal(() => amount(0.1));
    expect(found?.message).toContain('Ge beloppet som text: "0.1"');
    expect(amount('0.1').ore).toBe(10);
  });

  test('a very long text is refused at once', () => {
    const long = '9'.repeat(1_000_000);
    expect(codesOf(() => amount(long))).toEqual(['amount/unreadable']);
    expect(refusal(() => amount(long))[0]?.message.length).toBeLessThan(300);
  });
});

describe('öre are taken as they are', () => {
  test.each<[number | bigint, number]>([
    [0, 0],
    [-1, -1],
    [largest, largest],
    [BigInt(-largest), -largest],
  ])('%s', (given, ore) => {
    expect(fromOre(given).ore).toBe(ore);
  });

  test.each<[number | bigint, string]>([
    [largest + 1, 'amount/out-of-range'],
    [BigInt(-largest) - 1n, 'amount/out-of-range'],
    [0.5, 'amount/is-float'],
    [NaN, 'amount/not-finite'],
    [-0, 'amount/negative-zero'],
  ])('but not %s: %s', (given, code) => {
    expect(codesOf(() => fromOre(given))).toEqual([code]);
  });
});

describe('what is written is read back', () => {
  test('as Swedish text', () => {
    fc.assert(
      fc.property(anyOre, (ore) => {
        expect(readOre(fromOre(ore).toString())).toBe(ore);
      }),
      { numRuns: runs(500) },
    );
  });

  test('as plain text', () => {
    fc.assert(
      fc.property(anyOre, (ore) => {
        expect(readOre(JSON.parse(JSON.stringify(fromOre(ore))))).toBe(ore);
      }),
      { numRuns: runs(500) },
    );
  });

  test('however it was written by hand', () => {
    const blank = fc.constantFrom('', ' ', nobreak, '\u2009', '\u202f');
    fc.assert(
      fc.property(
        anyOre,
        blank,
        blank,
        fc.constantFrom(',', '.'),
        fc.constantFrom('-', '−'),
        (ore, between, around, point, minus) => {
          const digits = String(Math.abs(ore)).padStart(3, '0');
          const thousands = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, between);
          const decimals = ore % 100 === 0 ? '' : point + digits.slice(-2).replace(/0$/, '');
          expect(readOre(around + (ore < 0 ? minus : '') + thousands + decimals + around)).toBe(ore);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('and any text is read exactly when it has the form of an amount', () => {
    const form = /^ *([-−]?)(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d{1,2}))? *$/;
    const almost = fc.string({ unit: fc.constantFrom(...Array.from('0123456789,. -−e')), maxLength: 16 });
    const nearly = fc.stringMatching(/^[-−]?\d{1,4}( \d{2,4}){0,3}([,.]\d{0,3})?$/);
    fc.assert(
      fc.property(fc.oneof(almost, nearly), (text) => {
        const found = form.exec(text);
        if (found === null) {
          expect(readOre(text)).toBeNaN();
        } else {
          const [, minus, kronor = '', decimals = ''] = found;
          const ore = BigInt(kronor.replaceAll(' ', '') + decimals.padEnd(2, '0'));
          expect(BigInt(readOre(text))).toBe(minus === '' ? ore : -ore);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });
});
