/**
 * What is handed to closing and is not what it should be: refused with a code, never a crash and never silence.
 */
import { describe, expect, test } from 'vitest';
import {
  type Books,
  accrualPlan,
  carryForward,
  checkChain,
  checkOpening,
  checkSeals,
  closeYear,
  isBookkeepingError,
  openAccruals,
  planYearEnd,
  reopenYear,
  reversalPlan,
  seals,
} from '../../src/index.js';
import { bookkeeper, openClosing, year2024 } from '../support/closing.js';
import { codesOf } from '../support/refusals.js';
import { seen } from '../support/tried-books.js';

const { closed, next } = closeYear(year2024, bookkeeper);
const rent = {
  kind: 'accruedExpense',
  key: 'hyra',
  text: 'Hyra',
  amount: '100',
  account: 6010,
  balanceAccount: 2990,
  periods: '2024-01..2024-03',
} as const;

const deep = Array.from({ length: 50 }).reduce<unknown>((inner) => ({ inner }), 1);
const wrongs: readonly unknown[] = [
  null,
  0,
  -0,
  NaN,
  Infinity,
  1e21,
  7n,
  '',
  ' ',
  'x',
  '\ud800',
  'x'.repeat(100_000),
  true,
  [],
  [null],
  [[]],
  {},
  deep,
  Symbol('s'),
  () => 1,
  new Map(),
  new Set([1]),
  Object.create(null),
  Object.create({ by: 'ärvd', on: '2025-01-01' }),
  JSON.parse('{"__proto__": {"by": "x"}}'),
  Object.assign({}, next),
  JSON.parse(JSON.stringify(next)),
];

/** What is neither refused nor a value: a crash. The results are given, so that silence can be seen too. */
function crashesOf(call: (wrong: never) => unknown): unknown[] {
  return wrongs.flatMap((wrong) => {
    try {
      call(wrong as never);
      return [];
    } catch (error) {
      return isBookkeepingError(error) ? [] : [[wrong, error]];
    }
  });
}

function acceptedOf(call: (wrong: never) => unknown): unknown[] {
  return wrongs.filter((wrong) => {
    try {
      call(wrong as never);
      return true;
    } catch {
      return false;
    }
  });
}

const asBooks: readonly [string, (books: never) => unknown][] = [
  ['planYearEnd', (books) => planYearEnd(books)],
  ['closeYear', (books) => closeYear(books, bookkeeper)],
  ['reopenYear', (books) => reopenYear(books, { ...bookkeeper, reason: 'x' })],
  ['carryForward', (books) => carryForward(books, { ...bookkeeper, from: closed })],
  ['carryForward from', (from) => carryForward(next, { ...bookkeeper, from })],
  ['checkOpening', (books) => checkOpening(books, { previous: closed })],
  ['checkOpening previous', (previous) => checkOpening(next, { previous })],
  ['planYearEnd previous', (previous) => planYearEnd(next, { previous })],
  ['openAccruals', (books) => openAccruals(books)],
  ['reversalPlan', (books) => reversalPlan(books, bookkeeper)],
  ['accrualPlan', (books) => accrualPlan(books, rent, bookkeeper)],
  ['seals', (books) => seals(books)],
  ['checkSeals', (books) => checkSeals(books)],
];

describe.each(asBooks)('books to %s', (_, call) => {
  test('are books', () => {
    expect(crashesOf(call)).toEqual([]);
    expect(acceptedOf(call)).toEqual([]);
  });
});

const asOptions: readonly [string, (options: never) => unknown][] = [
  ['closeYear', (options) => closeYear(year2024, options)],
  ['reopenYear', (options) => reopenYear(closed, options)],
  ['carryForward', (options) => carryForward(next, options)],
  ['accrualPlan', (options) => accrualPlan(year2024, options, bookkeeper)],
  ['accrualPlan signature', (options) => accrualPlan(year2024, rent, options)],
  ['reversalPlan', (options) => reversalPlan(year2024, options)],
  ['checkOpening', (options) => checkOpening(next, options)],
  ['next', (options) => closeYear(year2024, { ...bookkeeper, next: options })],
];

describe.each(asOptions)('what is said to %s', (name, call) => {
  test('is read, and refused when it is nothing that can be', () => {
    expect(crashesOf(call)).toEqual([]);
    // An empty word on the next year is the same as none.
    const allowed = acceptedOf(call).filter((wrong) => name !== 'next' || Object.keys(wrong as object).length > 0);
    expect(allowed).toEqual([]);
  });
});

test.each(['planYearEnd', 'openAccruals'])('options of %s may be empty, and no more than that', (name) => {
  const call = (options: never): unknown =>
    name === 'planYearEnd' ? planYearEnd(year2024, options) : openAccruals(year2024, options);
  expect(crashesOf(call)).toEqual([]);
  expect(acceptedOf(call).every((wrong) => Object.keys(wrong as object).length === 0)).toBe(true);
});

test('a chain is a list of books', () => {
  expect(crashesOf(checkChain)).toEqual([]);
  expect(crashesOf((wrong) => checkChain([closed, wrong]))).toEqual([]);
  expect(acceptedOf((wrong) => checkChain([closed, wrong]))).toEqual([]);
  expect(codesOf(() => checkChain(closed as never))).toEqual(['input/bad-field']);
});

describe.each(
  Object.keys({
    ...rent,
    dimensions: 1,
    weights: 1,
    reverseOn: 1,
    bookedOn: 1,
    series: 1,
    counterparty: 1,
    reference: 1,
  }),
)('the field %s of an accrual', (field) => {
  test('is read when planned or when posted, and never crashes', () => {
    const call = (wrong: never): unknown =>
      accrualPlan(openClosing(), { ...rent, [field]: wrong }, { by: 'e', on: '2024-12-31' });
    expect(crashesOf(call)).toEqual([]);
  });
});

test.each<[string, object, string[]]>([
  ['no kind', { kind: undefined }, ['input/bad-field']],
  ['a kind every object has', { kind: 'toString' }, ['input/bad-field']],
  ['no key', { key: ' ' }, ['input/bad-field']],
  ['nothing', { amount: 0 }, ['input/bad-field']],
  ['less than nothing', { amount: '-1' }, ['input/bad-field']],
  ['half an öre', { amount: '0,005' }, ['amount/finer-than-ore']],
  ['no periods', { periods: [] }, ['input/bad-field']],
  ['a period backwards', { periods: '2024-02..2024-01' }, ['period/backwards']],
  ['weights for other periods', { weights: [1, 2] }, ['input/bad-field']],
  ['weights of nothing', { weights: [0, 0, 0] }, ['allocation/without-weight']],
  ['a balance account for the cost', { account: 1930 }, ['accrual/wrong-account']],
  ['a cost account for the balance', { balanceAccount: 6010 }, ['accrual/wrong-account']],
  ['an account there is not', { account: 6011 }, ['account/unknown']],
  ['the day it was booked, though it has not been', { bookedOn: '2024-01-01' }, ['input/bad-field']],
  ['a prepaid cost that was never booked', { kind: 'prepaidExpense', balanceAccount: 1710 }, ['date/missing']],
  [
    'a prepaid cost turned back on one day',
    { kind: 'prepaidExpense', balanceAccount: 1710, bookedOn: '2024-01-01', reverseOn: '2024-02-01' },
    ['input/bad-field'],
  ],
  ['a day there is not', { reverseOn: '2024-02-30' }, ['date/not-in-calendar']],
  ['a misspelt field', { balanceaccount: 1710 }, ['input/unknown-field']],
  [
    'several faults',
    { kind: 'x', amount: 'y', account: null },
    ['input/bad-field', 'input/bad-field', 'amount/unreadable'],
  ],
])('an accrual with %s is refused', (_, change, codes) => {
  expect(codesOf(() => accrualPlan(openClosing(), { ...rent, ...change }, bookkeeper))).toEqual(codes);
});

test('options changed afterwards change nothing', () => {
  const options = { ...bookkeeper, next: { year: '2025' } };
  const done = closeYear(year2024, options);
  const before = [done.closed, done.next].map((books: Books) => seen(books));
  options.by = 'någon annan';
  options.next.year = '2026';
  expect([done.closed, done.next].map((books: Books) => seen(books))).toEqual(before);
});
