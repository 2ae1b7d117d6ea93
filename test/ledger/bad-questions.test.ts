// Wrong questions to the ledger: each is refused with a code, and none is answered as if something else had been asked.
import { describe, expect, test } from 'vitest';
import { balanceOf, credit, debit, generalLedger, ledger, post, trialBalance, vouchers } from '../../src/index.js';
import { soundDraft } from '../support/fault.js';
import { type Call, notRefused } from '../support/junk.js';
import { codesOf, refusal } from '../support/refusals.js';
import { openSmall } from '../support/small.js';
import { inherited } from '../support/wrong-values.js';

const books = post(openSmall(), soundDraft());
const kept = ledger(books);
const notCodes = [10, {}, undefined, true, [10], [null], Symbol('10'), new Map(), () => '10'];

describe.each<[string, string, readonly unknown[]]>([
  ['period', 'period/unreadable', [null, 42, '', 'januari', '2024-13', '2024-Q5', Symbol('2024')]],
  ['period', 'period/backwards', ['2024-02..2024-01', { from: '2024-02-01', to: '2024-01-31' }]],
  ['period', 'date/missing', [{ from: '2024-01-01' }, { to: '2024-01-01' }]],
  ['asOf', 'date/missing', [null, '']],
  ['asOf', 'date/unreadable', [42, {}, '2024-01', new Date(0)]],
  ['asOf', 'date/not-in-calendar', ['2024-02-30', '2023-02-29']],
  ['asOf', 'ledger/outside-year', ['2023-12-31', '2025-01-01']],
  [
    'dimensions',
    'input/bad-field',
    [null, 42, 'x', ['10'], new Map(), () => ({}), Object.create({ costCentre: '10' })],
  ],
  ['dimensions', 'input/bad-field', notCodes.flatMap((code) => [{ costCentre: code }, { project: code }])],
  ['dimensions', 'dimension/unknown', [...inherited, 'costcentre', '3'].map((key) => JSON.parse(`{"${key}":"10"}`))],
  ['dimensions', 'object/unknown', [...inherited, '11', ''].map((costCentre) => ({ costCentre }))],
])('%s', (field, code, values) => {
  test.each<[string, Call]>([
    ['trialBalance', (value) => trialBalance(books, { [field]: value })],
    ['trialBalance of a ledger', (value) => trialBalance(kept, { [field]: value })],
    ['balanceOf', (value) => balanceOf(books, 1930, { [field]: value })],
    ['generalLedger', (value) => generalLedger(books, 1930, { [field]: value })],
  ])(`that is wrong is refused with ${code} by %s`, (_, call) => {
    expect(notRefused(call, values, code)).toEqual([]);
  });
});

test('what was known when is asked by date', () => {
  for (const call of [
    (asKnownOn: never) => trialBalance(books, { asKnownOn }),
    (asKnownOn: never) => generalLedger(books, 1930, { asKnownOn }),
    (asKnownOn: never) => vouchers(books, { asKnownOn }),
    (asKnownOn: never) => ledger(books, { asKnownOn }),
  ]) {
    expect(notRefused(call, [null, ''], 'date/missing')).toEqual([]);
    expect(notRefused(call, [42, {}, '2024-01'], 'date/unreadable')).toEqual([]);
  }
});

test('a period and a day are two questions', () => {
  expect(codesOf(() => trialBalance(books, { period: '2024-01', asOf: '2024-01-31' }))).toEqual(['ledger/two-periods']);
});

test.each<[string, Call]>([
  ['trialBalance', (page) => trialBalance(books, page)],
  ['generalLedger', (page) => generalLedger(books, 1930, page)],
  ['vouchers', (page) => vouchers(books, page)],
])('a page of %s is counted in whole numbers', (_, call) => {
  const counts = [-1, 1.5, NaN, -Infinity, '1', null, {}, [], Symbol('1'), 1n, Object.create(null)];
  const pages = [...counts.map((skip) => ({ skip })), ...counts.map((take) => ({ take }))];
  expect(notRefused(call, pages, 'input/bad-field')).toEqual([]);
});

test('accounts are named by number or pattern', () => {
  const wrong = [null, '', 'Bankgiro', NaN, -1930, 1930.5, {}, Symbol('1930'), Object.create(null), [null], '19-20x'];
  for (const call of [
    (accounts: never) => balanceOf(books, accounts),
    (accounts: never) => generalLedger(books, accounts),
    (accounts: never) => trialBalance(books, { accounts }),
  ]) {
    expect(notRefused(call, wrong, 'pattern/unreadable')).toEqual([]);
    expect(notRefused(call, [1931, '1931', [1930, 1931], '1931, 19xx'], 'account/unknown')).toEqual([]);
  }
  expect(codesOf(() => balanceOf(books, undefined as never))).toEqual(['pattern/unreadable']);
});

test('no accounts are none, and not all of them', () => {
  const unequal = post(openSmall(), { ...soundDraft(), postings: [debit(1930, 7), credit(3010, 7)] });
  expect(trialBalance(unequal, { accounts: [] }).rows).toEqual([]);
  expect(generalLedger(unequal, []).entries).toEqual([]);
  expect(generalLedger(unequal, []).accounts).toEqual([]);
});

test('what a ledger keeps is a list of dimensions', () => {
  const call = (by: never): unknown => ledger(books, { by });
  expect(notRefused(call, ['costCentre', 42, null, {}, new Set(['costCentre'])], 'input/bad-field')).toEqual([]);
  expect(notRefused(call, [['kst'], [undefined], [null], ['costCentre', 'toString']], 'dimension/unknown')).toEqual([]);
});

test('a series is named as series are', () => {
  const call = (series: never): unknown => vouchers(books, { series });
  expect(notRefused(call, [42, null, {}, Symbol('A'), ['A'], Object.create(null)], 'input/bad-field')).toEqual([]);
  expect(vouchers(books, { series: 'Ö' })).toEqual([]);
});

test('zeros are shown or not', () => {
  expect(
    notRefused((zeros) => trialBalance(books, { zeros }), [null, 0, 1, 'yes', 'false', {}, []], 'input/bad-field'),
  ).toEqual([]);
});

const year = { from: '2024-01-01', to: '2024-12-31' };

test.each<[string, Call, string, readonly (string | number)[], object]>([
  ['what is no books', () => balanceOf(7 as never, 1930), 'ledger/not-books', [], { given: '7' }],
  [
    'a period and a day',
    () => trialBalance(books, { period: '2024', asOf: '2024-01-31' }),
    'ledger/two-periods',
    [],
    {},
  ],
  [
    'a day in another year',
    () => balanceOf(books, 1930, { asOf: '2025-01-01' }),
    'ledger/outside-year',
    [],
    { date: '2025-01-01', ...year },
  ],
  [
    'a cost centre that is nearly another',
    () => balanceOf(books, 1930, { dimensions: { costCentre: '1021' } }),
    'object/unknown',
    ['dimensions', 'costCentre'],
    { dimension: 'Kostnadsställe', code: '1021', nearest: '1020' },
  ],
  [
    'a cost centre like no other',
    () => balanceOf(books, 1930, { dimensions: { costCentre: 'Umeå' } }),
    'object/unknown',
    ['dimensions', 'costCentre'],
    { dimension: 'Kostnadsställe', code: 'Umeå', nearest: '' },
  ],
  [
    'an earlier knowledge than a ledger has',
    () => balanceOf(kept, 1930, { asKnownOn: '2024-01-31' }),
    'ledger/needs-journal',
    [],
    { question: 'asKnownOn' },
  ],
  [
    'a dimension the ledger does not keep',
    () => balanceOf(kept, 1930, { dimensions: { invoice: 'F1' } }),
    'ledger/needs-journal',
    [],
    { question: 'invoice' },
  ],
  [
    'the number of a dimension the ledger does not keep',
    () => balanceOf(ledger(books, { by: ['project'] }), 1930, { dimensions: { 1: '10' } }),
    'ledger/needs-journal',
    [],
    { question: '1' },
  ],
  [
    'a period that begins within a month',
    () => balanceOf(kept, 1930, { period: '2024-01-15..2024-02-29' }),
    'ledger/needs-whole-months',
    [],
    { from: '2024-01-15', to: '2024-02-29', periods: 'months' },
  ],
  [
    'a period that ends within a month',
    () => balanceOf(kept, 1930, { period: '2024-01-01..2024-02-15' }),
    'ledger/needs-whole-months',
    [],
    { from: '2024-01-01', to: '2024-02-15', periods: 'months' },
  ],
])('%s is refused and told what stood there', (_, call, code, at, data) => {
  const [told, ...more] = refusal(() => call(undefined as never));
  expect(more).toEqual([]);
  expect(told).toMatchObject({ code, at });
  expect(told!.data).toEqual(data);
});
