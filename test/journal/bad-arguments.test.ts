// Wrong arguments of every kind: each is refused with a code, never with a TypeError, and never answered all the same.
import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  check,
  closePeriod,
  correct,
  credit,
  debit,
  generalLedger,
  history,
  lastVoucher,
  ledger,
  openBooks,
  periodLevels,
  post,
  postAll,
  reopenPeriod,
  replaceChart,
  trialBalance,
  voucher,
  vouchers,
  type VoucherDraft,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { soundDraft } from '../support/fault.js';
import { openSmall, smallChart } from '../support/small.js';

const books = post(openSmall(), soundDraft());
const kept = ledger(books);
const id = { series: 'L', number: 1 };
const signature = { by: 'ekonom', on: '2024-12-31' };
const reason = 'fel konto';
const draft: VoucherDraft = soundDraft();

const notObjects: readonly unknown[] = [null, 42, NaN, 'x', '', true, Symbol('x'), 1n, () => draft];
const notOptions = [...notObjects, [], [1], new Map(), new Date(0), Object.create({ asOf: '2024-01-31' })];
const notBooks = [
  undefined,
  ...notObjects,
  {},
  [],
  new Map(),
  { ...books },
  structuredClone({ year: books.year }),
  smallChart,
];

/** A way to call with one argument left to choose. */
type Call = (value: never) => unknown;

/** The codes each value is refused with, one line a value. */
const told = (call: Call, values: readonly unknown[]): string[] =>
  values.map((value) => codesOf(() => call(value as never)).join(' '));

/** As many times the same. */
const all = (values: readonly unknown[], code: string): string[] => values.map(() => code);

describe('what is no books is refused', () => {
  test.each<[string, Call]>([
    ['post', (value) => post(value, draft)],
    ['postAll', (value) => postAll(value, [draft])],
    ['check', (value) => check(value, draft)],
    ['correct', (value) => correct(value, id, { ...signature, reason })],
    ['closePeriod', (value) => closePeriod(value, '2024-01', signature)],
    ['reopenPeriod', (value) => reopenPeriod(value, '2024-01', { ...signature, reason })],
    ['replaceChart', (value) => replaceChart(value, smallChart, signature)],
    ['voucher', (value) => voucher(value, id)],
    ['vouchers', (value) => vouchers(value)],
    ['lastVoucher', (value) => lastVoucher(value)],
    ['history', (value) => history(value)],
    ['periodLevels', (value) => periodLevels(value)],
    ['ledger', (value) => ledger(value)],
    ['generalLedger', (value) => generalLedger(value, 1930)],
  ])('by %s', (_, call) => {
    expect(told(call, [...notBooks, kept])).toEqual(all([...notBooks, kept], 'input/bad-field'));
  });

  test.each<[string, Call]>([
    ['balanceOf', (value) => balanceOf(value, 1930)],
    ['trialBalance', (value) => trialBalance(value)],
  ])('by %s, which takes a ledger too', (_, call) => {
    expect(told(call, notBooks)).toEqual(all(notBooks, 'ledger/not-books'));
  });
});

describe('options that are no object, or say what nobody reads, are refused', () => {
  test.each<[string, Call]>([
    ['post', (value) => post(books, draft, value)],
    ['postAll', (value) => postAll(books, [draft], value)],
    ['check', (value) => check(books, draft, value)],
    ['correct', (value) => correct(books, id, value)],
    ['closePeriod', (value) => closePeriod(books, '2024-01', value)],
    ['reopenPeriod', (value) => reopenPeriod(books, '2024-01', value)],
    ['replaceChart', (value) => replaceChart(books, smallChart, value)],
    ['vouchers', (value) => vouchers(books, value)],
    ['ledger', (value) => ledger(books, value)],
    ['balanceOf', (value) => balanceOf(books, 1930, value)],
    ['trialBalance', (value) => trialBalance(books, value)],
    ['trialBalance of a ledger', (value) => trialBalance(kept, value)],
    ['generalLedger', (value) => generalLedger(books, 1930, value)],
    ['openBooks', (value) => openBooks(value)],
  ])('by %s', (_, call) => {
    expect(told(call, notOptions)).toEqual(all(notOptions, 'input/bad-field'));
    const misspelt = { ...signature, reason, misspelt: 1 };
    expect(codesOf(() => call(misspelt as never))).toContain('input/unknown-field');
  });
});

describe('a selection is read, field by field', () => {
  test.each<[string, string, readonly unknown[]]>([
    ['asOf', 'date/missing', [null, '']],
    ['asOf', 'date/unreadable', [42, {}, '2024-01', new Date(0)]],
    ['asOf', 'date/not-in-calendar', ['2024-02-30']],
    ['asOf', 'ledger/outside-year', ['2023-12-31', '2025-01-01']],
    ['asKnownOn', 'date/missing', [null, '']],
    ['asKnownOn', 'date/unreadable', [42, {}, '2024-01']],
    ['period', 'period/unreadable', [null, 42, '', 'januari', '2024-13', '2024-Q5', [], Symbol('x')]],
    ['period', 'ledger/outside-year', ['2023', '2025-01']],
    ['dimensions', 'input/bad-field', [null, 42, 'x', ['10'], new Map(), () => ({})]],
    ['dimensions', 'dimension/unknown', [{ costcentre: '10' }, { 3: '10' }, JSON.parse('{"__proto__":"10"}')]],
    ['dimensions', 'object/unknown', ['11', '__proto__', ['10', '11']].map((costCentre) => ({ costCentre }))],
    ['dimensions', 'input/bad-field', [10, {}, undefined, true, [10], [null]].map((costCentre) => ({ costCentre }))],
    ['dimensions', 'input/bad-field', [10, {}, undefined, true, [10], [null]].map((project) => ({ project }))],
  ])('%s is refused with %s: %o', (field, code, values) => {
    for (const call of [
      (value: unknown) => trialBalance(books, { [field]: value }),
      (value: unknown) => balanceOf(books, 1930, { [field]: value }),
      (value: unknown) => generalLedger(books, 1930, { [field]: value }),
    ]) {
      expect(told(call, values)).toEqual(all(values, code));
    }
  });

  test('asking for a period and for a day is asking for two things', () => {
    expect(codesOf(() => trialBalance(books, { period: '2024-01', asOf: '2024-01-31' }))).toEqual([
      'ledger/two-periods',
    ]);
  });

  test.each<[string, Call]>([
    ['trialBalance', (value) => trialBalance(books, value)],
    ['generalLedger', (value) => generalLedger(books, 1930, value)],
    ['vouchers', (value) => vouchers(books, value)],
  ])('a page of %s is a whole number from here on', (_, call) => {
    const counts = [-1, 1.5, NaN, -Infinity, '1', null, {}, [], Symbol('1'), 1n, Object.create(null)];
    const pages = [...counts.map((skip) => ({ skip })), ...counts.map((take) => ({ take }))];
    expect(told(call, pages)).toEqual(all(pages, 'input/bad-field'));
  });

  test('accounts are named by number or pattern', () => {
    const wrong = [
      undefined,
      null,
      '',
      'Bankgiro',
      NaN,
      -1930,
      1930.5,
      {},
      Symbol('1930'),
      Object.create(null),
      [null],
      '19-20x',
    ];
    for (const call of [(value: never) => balanceOf(books, value), (value: never) => generalLedger(books, value)]) {
      expect(told(call, wrong)).toEqual(all(wrong, 'pattern/unreadable'));
    }
    expect(told((value) => balanceOf(books, value), [1931, '1931', [1930, 1931]])).toEqual(
      all([1, 2, 3], 'account/unknown'),
    );
  });

  test('no accounts are none, and not all of them', () => {
    expect(balanceOf(post(openSmall(), { ...draft, postings: [debit(1930, 7), credit(3010, 7)] }), []).ore).toBe(0);
    expect(generalLedger(books, []).entries).toEqual([]);
    expect(trialBalance(books, { accounts: [] }).rows).toEqual([]);
  });

  test('what a ledger keeps, and what the journal is asked in, is named by dimension', () => {
    const wrong = ['costCentre', 42, null, {}, new Set(['costCentre'])];
    expect(told((by) => ledger(books, { by }), wrong)).toEqual(all(wrong, 'input/bad-field'));
    expect(told((by) => ledger(books, { by }), [['kst'], [undefined], [null], ['costCentre', 'toString']])).toEqual(
      all([1, 2, 3, 4], 'dimension/unknown'),
    );
    const series = [42, null, {}, Symbol('A'), ['A'], ''];
    expect(told((value) => vouchers(books, { series: value }), series)).toEqual(all(series, 'input/bad-field'));
  });

  test('yes is true and no is false', () => {
    const neither = [null, 0, 1, 'yes', 'false', {}, []];
    expect(told((zeros) => trialBalance(books, { zeros }), neither)).toEqual(all(neither, 'input/bad-field'));
    expect(told((importing) => post(books, draft, { importing }), neither)).toEqual(all(neither, 'input/bad-field'));
  });
});

describe('a voucher is named by series and number, or by its key', () => {
  const wrongIds = [
    undefined,
    ...notObjects,
    {},
    [],
    { series: 'L' },
    { number: 1 },
    { ...id, number: '1' },
    { ...id, series: Symbol('L') },
  ];
  const unknownIds = [
    { ...id, number: 2 },
    { ...id, series: 'A' },
    { series: '__proto__', number: 1 },
    { idempotencyKey: 'ingen' },
  ];

  test.each<[string, Call]>([
    ['voucher', (value) => voucher(books, value)],
    ['correct', (value) => correct(books, value, { ...signature, reason })],
  ])('by %s', (_, call) => {
    for (const codes of told(call, wrongIds)) expect(codes).toMatch(/^(input\/bad-field|voucher\/unknown)$/);
    expect(told(call, unknownIds)).toEqual(all(unknownIds, 'voucher/unknown'));
    expect(told(call, [{ idempotencyKey: 7 }, { idempotencyKey: Symbol('k') }]).join()).not.toBe('');
  });
});
