// Wrong opening balances, and the rest of what books are opened with: nothing is opened, and everything wrong is told.
import { expect, test } from 'vitest';
import { credit, debit, openBooks } from '../../src/index.js';
import { notObjects, notRefused } from '../support/junk.js';
import { codesOf } from '../support/refusals.js';
import { smallChart } from '../support/small.js';
import { inherited, long, unprintable } from '../support/wrong-values.js';

const draft = { association: 'Liten', chart: smallChart, year: '2024' };
const openedWith = (opening: unknown): unknown => openBooks({ ...draft, opening: opening as never });

test('opening balances are by account, or a list of postings', () => {
  const lists = [
    new Map([['1930', '5']]),
    new Set([debit(1930, 5)]),
    new Date(0),
    (function* () {
      yield debit(1930, 5);
    })(),
  ];
  expect(notRefused(openedWith, [...notObjects, ...lists], 'input/bad-field')).toEqual([]);
});

test.each<[string, readonly unknown[]]>([
  [
    'opening/unbalanced',
    [{ 1930: '0,01' }, { 1930: 5, 2010: -6 }, [debit(1930, 5)], [debit(1930, 5), credit(2010, '5,01')]],
  ],
  ['opening/result-account', [{ 1930: 5, 3010: -5 }, [debit(6010, 5), credit(2010, 5)]]],
  ['account/unknown', [{ 1931: 5, 2010: -5 }, [{ amount: 0 }], ...inherited.map((key) => JSON.parse(`{"${key}":0}`))]],
  ['amount/is-float', [{ 1930: 0.1, 2010: -5 }, [debit(1930, 0.1)]]],
  ['amount/not-finite', [{ 1930: NaN, 2010: -5 }, { 1930: Infinity }]],
  ['amount/negative-zero', [{ 1930: -0 }]],
  ['amount/has-exponent', [{ 1930: '1e3' }]],
  ['amount/missing', [{ 1930: '' }, { 1930: null }]],
  ['amount/unreadable', [{ 1930: {} }, { 1930: 'fem' }, { 1930: [5] }, { 1930: long }]],
  ['amount/out-of-range', [{ 1930: 2 ** 53 }]],
  ['posting/one-amount', [{ 1930: undefined }, [{ account: 1930 }], [{ account: 1930, debit: 5, credit: 5 }]]],
  ['posting/negative-side', [[debit(1930, -5)]]],
  ['books/turnover-out-of-range', [{ 1930: '50 000 000 000 000', 2010: '-50 000 000 000 000' }]],
  ['input/bad-field', [[null], ['x'], Object.assign([], { 1: debit(1930, 5) }).slice(0, 1)]],
  ['input/unknown-field', [[{ ...debit(1930, 0), costCentre: '10' }]]],
  ['object/unknown', [[debit(1930, 0, { dimensions: { costCentre: '11' } })]]],
  ['dimension/unknown', [[{ ...debit(1930, 0), dimensions: { kst: '10' } }]]],
  ['posting/quantity-unreadable', [[debit(1930, 0, { quantity: 1.5 })]]],
])('opening balances are refused with %s', (code, openings) => {
  expect(notRefused(openedWith, openings, code)).toEqual([]);
});

test('the books have a name, a year and a chart, and what is wrong with each is told at once', () => {
  const named = (association: unknown): unknown => openBooks({ ...draft, association: association as never });
  expect(
    notRefused(named, [undefined, null, 42, '', ' ', [], {}, { name: '' }, { name: 42 }, new Map()], 'input/bad-field'),
  ).toEqual([]);
  expect(notRefused(named, [{ name: 'Liten', orgnr: '222000-0000' }], 'input/unknown-field')).toEqual([]);
  expect(
    notRefused(
      named,
      [...unprintable, ...unprintable.map((organisationNumber) => ({ name: 'Liten', organisationNumber }))],
      'text/unprintable',
    ),
  ).toEqual([]);
  const year = (value: unknown): unknown => openBooks({ ...draft, year: value as never });
  expect(notRefused(year, [undefined, ...notObjects, '2024-13'], 'period/unreadable')).toEqual([]);
  expect(notRefused(year, ['1899', '2201'], 'date/out-of-range')).toEqual([]);
  expect(notRefused(year, ['2024-01..2025-07', '2000..2024'], 'year/too-long')).toEqual([]);
  expect(codesOf(() => openBooks({ ...draft, association: '', year: 'i år' })).sort()).toEqual([
    'input/bad-field',
    'period/unreadable',
  ]);
});
