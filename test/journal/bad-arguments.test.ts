// Wrong arguments to the verbs: each is refused with a code, never with a TypeError, and never obeyed all the same.
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
import { soundDraft } from '../support/fault.js';
import { type Call, notObjects, notOptions, notRefused } from '../support/junk.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, smallChart } from '../support/small.js';
import { long, unprintable } from '../support/wrong-values.js';

const draft: VoucherDraft = soundDraft();
const books = post(openSmall(), draft);
const kept = ledger(books);
const id = { series: 'L', number: 1 };
const signature = { by: 'ekonom', on: '2024-12-31' };
const reason = 'fel konto';

describe('what is no books is refused', () => {
  const notBooks = [
    undefined,
    ...notObjects,
    {},
    [],
    new Map(),
    Object.assign({}, books),
    JSON.parse(JSON.stringify(books)),
    smallChart,
  ];

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
    expect(notRefused(call, [...notBooks, kept], 'input/bad-field')).toEqual([]);
  });

  test.each<[string, Call]>([
    ['balanceOf', (value) => balanceOf(value, 1930)],
    ['trialBalance', (value) => trialBalance(value)],
  ])('by %s, which takes a ledger too', (_, call) => {
    expect(notRefused(call, notBooks, 'ledger/not-books')).toEqual([]);
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
    expect(notRefused(call, notOptions, 'input/bad-field')).toEqual([]);
    expect(codesOf(() => call({ ...signature, reason, misspelt: 1 } as never))).toContain('input/unknown-field');
  });

  test('importing is true or false', () => {
    const neither = [null, 0, 1, 'yes', 'false', {}, []];
    expect(notRefused((importing) => post(books, draft, { importing }), neither, 'input/bad-field')).toEqual([]);
  });
});

test('a batch is a list, or gives one', () => {
  expect(
    notRefused((drafts) => postAll(books, drafts), [undefined, ...notObjects, draft, {}], 'input/bad-field'),
  ).toEqual([]);
});

describe('a voucher is named by series and number, or by its key', () => {
  const wrong = [
    undefined,
    ...notObjects,
    {},
    [],
    { series: 'L' },
    { number: 1 },
    { ...id, number: '1' },
    { ...id, series: Symbol('L') },
  ];
  const notThere = [
    { ...id, number: 2 },
    { ...id, series: 'A' },
    { series: '__proto__', number: 1 },
    { idempotencyKey: 'ingen' },
  ];

  test.each<[string, Call]>([
    ['voucher', (value) => voucher(books, value)],
    ['correct', (value) => correct(books, value, { ...signature, reason })],
  ])('by %s', (_, call) => {
    expect(
      notRefused(call, [...wrong, { idempotencyKey: 7 }, { idempotencyKey: Symbol('k') }], 'input/bad-field'),
    ).toEqual([]);
    expect(notRefused(call, notThere, 'voucher/unknown')).toEqual([]);
  });
});

describe('what is signed says who, when and, when it must, why', () => {
  test.each<[string, (more: object) => unknown]>([
    ['correct', (more) => correct(books, id, { ...signature, reason, ...more })],
    ['closePeriod', (more) => closePeriod(books, '2024-01', { ...signature, reason, ...more })],
    [
      'reopenPeriod',
      (more) => reopenPeriod(closePeriod(books, '2024-01', signature), '2024-01', { ...signature, reason, ...more }),
    ],
    ['replaceChart', (more) => replaceChart(books, smallChart, { ...signature, reason, ...more })],
  ])('to %s', (_, call) => {
    expect(notRefused((by) => call({ by }), [undefined, '', ' ', '\u200b'], 'signature/missing')).toEqual([]);
    expect(notRefused((on) => call({ on }), [undefined, null, ''], 'date/missing')).toEqual([]);
    expect(notRefused((on) => call({ on }), [42, '2024-1-1', new Date(0)], 'date/unreadable')).toEqual([]);
    for (const field of ['by', 'reason']) {
      expect(notRefused((value) => call({ [field]: value }), unprintable, 'text/unprintable')).toEqual([]);
      expect(notRefused((value) => call({ [field]: value }), [null, 42, {}, ['x']], 'input/bad-field')).toEqual([]);
      expect(notRefused((value) => call({ [field]: value }), [long], 'text/too-long')).toEqual([]);
    }
  });

  test.each<[string, (why: never) => unknown]>([
    ['correct', (why) => correct(books, id, { ...signature, reason: why })],
    ['reopenPeriod', (why) => reopenPeriod(books, '2024-01', { ...signature, reason: why })],
  ])('and %s takes a reason', (_, call) => {
    expect(notRefused(call, [undefined, '', '  '], 'signature/missing')).toEqual([]);
  });
});

describe('a correction', () => {
  const corrected = (more: object): unknown => correct(books, id, { ...signature, reason, ...more });

  test('is refused with everything that is wrong with its replacement', () => {
    expect(
      notRefused((replacement) => corrected({ replacement }), [...notObjects, [], new Map()], 'input/bad-field'),
    ).toEqual([]);
    const replacement = { text: ' ', number: 7, postings: [debit(6011, 1), credit(2411, 2)] };
    expect(codesOf(() => corrected({ replacement })).sort()).toEqual([
      'account/unknown',
      'voucher/number-given',
      'voucher/text-missing',
      'voucher/unbalanced',
    ]);
    expect(codesOf(() => corrected({ replacement: { costCentre: '10' } }))).toEqual([
      'input/unknown-field',
      'input/bad-field',
    ]);
  });

  test('is dated within the year', () => {
    expect(
      notRefused((eventDate) => corrected({ eventDate }), ['2023-12-31', '1900-01-01'], 'voucher/outside-year'),
    ).toEqual([]);
    expect(notRefused((eventDate) => corrected({ eventDate }), [null, ''], 'date/missing')).toEqual([]);
  });

  test('that is refused leaves the voucher to be corrected, and its reason to nobody', () => {
    const newest = post(openSmall(), draft);
    const attempt = (more: object) => correct(newest, id, { ...signature, reason, ...more });
    expect(codesOf(() => attempt({ replacement: { postings: [] } }))).toEqual(['voucher/too-few-postings']);
    expect(voucher(newest, id).correctedBy).toEqual([]);
    expect(lastVoucher(post(newest, { ...draft, idempotencyKey: 'ny' }))).not.toHaveProperty('reason');
    expect(voucher(attempt({}), id).correctedBy).toEqual([{ series: 'L', number: 2 }]);
  });
});

describe('a period that is closed', () => {
  test('is whole months of the year', () => {
    const close = (value: never): unknown => closePeriod(books, value, signature);
    expect(notRefused(close, [undefined, ...notObjects, 'januari', '2024-13', '2024-Q5'], 'period/unreadable')).toEqual(
      [],
    );
    expect(
      notRefused(close, ['2023', '2025-01', '2024-01-02..2024-01-31', '2023-12..2024-01'], 'period/not-whole-months'),
    ).toEqual([]);
    expect(notRefused(close, ['2024-02..2024-01'], 'period/backwards')).toEqual([]);
  });

  test('is closed softly or hard', () => {
    const wrong = [null, 'Soft', 'open', '', 1, true, {}, 'toString'];
    expect(
      notRefused((level) => closePeriod(books, '2024-01', { ...signature, level }), wrong, 'input/bad-field'),
    ).toEqual([]);
  });
});

test('a chart is one that createChart made', () => {
  const wrong = [
    undefined,
    ...notObjects,
    {},
    [],
    { ...smallChart },
    { accounts: smallChart.accounts, dimensions: [] },
  ];
  expect(notRefused((chart) => replaceChart(books, chart, signature), wrong, 'input/bad-field')).toEqual([]);
  expect(
    notRefused((chart) => openBooks({ association: 'Liten', chart, year: '2024' }), wrong, 'input/bad-field'),
  ).toEqual([]);
});
