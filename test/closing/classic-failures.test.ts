/**
 * The failures that every program for closing books has had once: each as a test, by its name.
 */
import { describe, expect, test } from 'vitest';
import {
  type Books,
  type VoucherDraft,
  balanceOf,
  carryForward,
  checkOpening,
  closePeriod,
  closeYear,
  createChart,
  credit,
  debit,
  ledger,
  openBooks,
  planYearEnd,
  post,
  postAll,
  reversalPlan,
  trialBalance,
} from '../../src/index.js';
import { bookkeeper, closingChart, closingLayers, inYear, openClosing, year2024 } from '../support/closing.js';
import { codesOf } from '../support/refusals.js';
import { rent } from '../support/small.js';
import { seen } from '../support/tried-books.js';
import { vouchersIn } from '../support/vouchers.js';

const closingVoucher: VoucherDraft = {
  eventDate: '2024-12-31',
  compiledOn: '2025-01-20',
  text: 'Årets resultat, bokat för hand',
  purpose: 'closing',
  postings: [
    debit(3010, 10_000),
    credit(6010, 8_000),
    credit(5539, 1_600, { dimensions: { costCentre: '1010' } }),
    credit(2019, 400),
  ],
};

describe('the result counted twice', () => {
  test('does not happen when it has been booked by hand: only what is left is booked', () => {
    const { closed, next } = closeYear(post(year2024, closingVoucher), bookkeeper);
    expect(closed.voucherCount).toBe(4);
    expect(String(balanceOf(closed, 2019))).toBe('−400,00');
    expect(balanceOf(next, 2010)).toEqual(balanceOf(closeYear(year2024, bookkeeper).next, 2010));
  });

  test('does not happen when a part has been booked by hand', () => {
    const part = { ...closingVoucher, postings: [debit(3010, 10_000), credit(2019, 10_000)] };
    const { closed } = closeYear(post(year2024, part), bookkeeper);
    expect(String(balanceOf(closed, 2019))).toBe('−400,00');
    expect(trialBalance(closed, { accounts: '3xxx, 5xxx, 6xxx' }).rows.every(({ closing }) => closing.isZero())).toBe(
      true,
    );
  });

  test('is refused when it was booked as if it were an event of the year', () => {
    const ordinary = post(year2024, { ...closingVoucher, purpose: 'ordinary' });
    expect(codesOf(() => closeYear(ordinary, bookkeeper))).toEqual(['result/not-moved']);
  });

  test('does not happen when balances are carried forward twice', () => {
    const { closed, next } = closeYear(year2024, bookkeeper);
    const again = carryForward(next, { from: closed, by: 'ekonom', on: '2025-03-01' });
    expect(again).toBe(next);
    expect(String(balanceOf(again, 2010))).toBe('−100\u00a0400,00');
  });
});

test('a result that was never moved stops the closing of the next year', () => {
  const opened = openClosing({ year: '2025', opening: { 1930: '100400', 2010: '-100000', 2019: '-400' } });
  expect(codesOf(() => closeYear(opened, { by: 'ekonom', on: '2026-02-10' }))).toEqual(['result/not-moved']);
  const moved = post(opened, {
    eventDate: '2025-04-30',
    compiledOn: '2025-04-30',
    text: 'Omföring av 2024 års resultat',
    postings: [debit(2019, 400), credit(2010, 400)],
  });
  const { next } = closeYear(moved, { by: 'ekonom', on: '2026-02-10' });
  expect(String(balanceOf(next, 2010))).toBe('−100\u00a0400,00');
  expect(balanceOf(next, 2019).isZero()).toBe(true);
});

test('a closing voucher is in no income statement: the figures are those of before', () => {
  const { closed } = closeYear(year2024, bookkeeper);
  const results = { accounts: '3xxx, 5xxx, 6xxx', beforeClosing: true };
  expect(String(trialBalance(closed, results))).toBe(String(trialBalance(year2024, results)));
  expect(String(trialBalance(ledger(closed), results))).toBe(String(trialBalance(year2024, results)));
  expect(balanceOf(ledger(closed), 3010, { period: '2024-12', beforeClosing: true }).isZero()).toBe(true);
});

describe('a close that half happened: when anything stops it, nothing has happened', () => {
  const withoutBank = createChart({
    name: 'Utan bank',
    layers: [...closingLayers, { name: 'Nytt', without: '1930' }],
  });
  // What has been posted is more than half of what can be summed, so the voucher that turns it back has no room.
  const large = postAll(
    openClosing(),
    vouchersIn`
    2024-01-15 Stort @ Någon
      1930  30 000 000 000 000,00
      3010  -30 000 000 000 000,00
  `,
  );
  const throwing = Object.defineProperty({}, 'chart', {
    enumerable: true,
    get: () => {
      throw new RangeError('mitt i');
    },
  });

  test.each<[string, Books, object, string[]]>([
    ['the next chart lacks an account with a balance', year2024, { next: { chart: withoutBank } }, ['account/unknown']],
    ['the next year is another', year2024, { next: { year: '2026' } }, ['opening/wrong-year']],
    ['the next year is no year', year2024, { next: { year: '2025-13' } }, ['period/unreadable']],
    ['the next chart is none', year2024, { next: { chart: {} } }, ['input/bad-field']],
    ['the series cannot be one', year2024, { series: 'A B' }, ['input/bad-field']],
    ['the voucher has no room', large, {}, ['books/turnover-out-of-range']],
    ['the signature is incomplete', year2024, { by: '' }, ['signature/missing']],
    ['the year is not over', year2024, { on: '2024-12-30' }, ['year/not-over']],
  ])('%s', (_, books, options, codes) => {
    const before = seen(books);
    expect(codesOf(() => closeYear(books, { ...bookkeeper, ...options }))).toEqual(codes);
    expect(seen(books)).toBe(before);
    // Nothing has been taken from the months either, and the next number is still free.
    const posted = post(books, { ...rent, eventDate: '2024-12-31', compiledOn: '2024-12-31' });
    expect([...posted].at(-1)?.number).toBe(books.voucherCount + 1);
  });

  test('code of the caller throws while it is read', () => {
    const before = seen(year2024);
    expect(() => closeYear(year2024, { ...bookkeeper, next: throwing })).toThrow(RangeError);
    expect(seen(year2024)).toBe(before);
    expect(closeYear(year2024, bookkeeper).closed.voucherCount).toBe(4);
  });

  test('everything that stops it is told at once', () => {
    const unmoved = openClosing({ opening: { 1930: '400', 2019: '-400' } });
    const { closed } = closeYear(openClosing({ year: '2022' }), bookkeeper);
    const options = { by: '', on: '2024-06-30', previous: closed, next: { year: '2026' } };
    expect(codesOf(() => closeYear(unmoved, options))).toEqual([
      'year/not-over',
      'opening/wrong-year',
      'result/not-moved',
      'signature/missing',
      'opening/wrong-year',
    ]);
  });
});

describe('a reversal posted twice', () => {
  const accrual: VoucherDraft = {
    ...rent,
    eventDate: '2024-12-31',
    compiledOn: '2025-01-10',
    text: 'Upplupen hyra',
    purpose: 'accrual',
    reverseOn: '2025-01-01',
    postings: [debit(6010, 700), credit(2990, 700)],
  };
  const { closed, next } = closeYear(post(year2024, accrual), bookkeeper);
  const signed = { by: 'ekonom', on: '2025-02-11', previous: closed };
  const { drafts } = reversalPlan(next, signed);
  const turned = postAll(next, drafts);

  test('changes nothing when it says the same', () => {
    expect(postAll(turned, drafts)).toBe(turned);
    expect(balanceOf(turned, 2990).isZero()).toBe(true);
  });

  test('is refused when it says something else', () => {
    const other = { ...drafts[0]!, compiledOn: '2025-02-12' };
    expect(codesOf(() => post(turned, other))).toEqual(['voucher/key-reused']);
  });

  test('is not in the next plan', () => {
    expect(reversalPlan(turned, { ...signed, on: '2025-12-31' })).toMatchObject({ open: [], drafts: [] });
  });
});

describe('opening balances carried from the wrong year', () => {
  const { closed, next } = closeYear(year2024, bookkeeper);
  const later = closeYear(next, { by: 'ekonom', on: '2026-02-10' });
  const carry = (books: Books, from: Books) => () => carryForward(books, { from, by: 'ekonom', on: '2026-02-11' });

  test('are refused: the year itself, an earlier, a later, one not closed, another association', () => {
    expect(codesOf(carry(next, next))).toEqual(['opening/wrong-year', 'opening/year-not-closed']);
    expect(codesOf(carry(later.next, closed))).toEqual(['opening/wrong-year']);
    expect(codesOf(carry(next, later.closed))).toEqual(['opening/wrong-year']);
    expect(codesOf(carry(next, year2024))).toEqual(['opening/year-not-closed']);
    const neighbour = openBooks({ association: 'Grannen', chart: closingChart, year: '2025' });
    expect(codesOf(carry(neighbour, closed))).toEqual(['opening/wrong-association']);
  });

  test('are seen in the plan of the year, which is not closed with them', () => {
    const wrong = openClosing({ year: '2025', opening: { 1930: '100000', 2010: '-100000' } });
    const differences = planYearEnd(wrong, { previous: closed }).diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
    expect(differences.map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => 'opening/differs-from-closing'),
    );
    expect(codesOf(() => closeYear(wrong, { by: 'ekonom', on: '2026-02-10', previous: closed }))).toHaveLength(3);
    expect(checkOpening(next, { previous: closed })).toEqual([]);
  });
});

describe('a lock by a text field', () => {
  const locked = closePeriod(year2024, '2024-T1', { ...bookkeeper, level: 'soft' });
  const late = inYear(rent, 2024);

  test('is none: no text lets a voucher into a closed month', () => {
    for (const words of [
      { text: 'Periodisering' },
      { reference: 'öppen period' },
      { idempotencyKey: 'accrual 2024-03' },
    ]) {
      expect(codesOf(() => post(locked, { ...late, ...words }))).toEqual(['voucher/period-closed']);
    }
  });

  test('is none: no text keeps a voucher out of an open one', () => {
    const marked = { ...late, eventDate: '2024-05-31', compiledOn: '2024-05-31', text: 'LÅST till och med 2024-12' };
    expect(post(locked, marked).voucherCount).toBe(4);
  });
});
