/**
 * What the journal tells is what was said, and nothing else: no field that was left out, nothing of another future.
 */
import { describe, expect, test } from 'vitest';
import {
  check,
  closePeriod,
  correct,
  createChart,
  credit,
  debit,
  history,
  lastVoucher,
  openBooks,
  post,
  reopenPeriod,
  replaceChart,
  voucher,
  vouchers,
  type Books,
  type VoucherDraft,
  type VoucherName,
} from '../../src/index.js';
import { columnsOf } from '../../src/journal/index.js';
import { refusal } from '../support/refusals.js';
import { openSmall, rent, smallChart, withRent } from '../support/small.js';

const sign = { by: 'ekonom', on: '2024-04-02', reason: 'fel konto' };
const { counterparty: _, ...silent } = rent;
const full: VoucherDraft = {
  ...rent,
  reference: 'F 17',
  idempotencyKey: 'hyra',
  postings: [debit(6010, 8000, { quantity: 3, text: 'Mars' }), credit(2411, 8000)],
};
/** True when a posting to the later books needed no copy of the earlier. */
const isShared = (earlier: Books, later: Books): boolean => columnsOf(earlier).amount === columnsOf(later).amount;

describe('a voucher', () => {
  const bare = ['series', 'number', 'eventDate', 'compiledOn', 'text', 'purpose', 'postings', 'correctedBy'];

  test('has the fields that were filled in, and no others', () => {
    const read = lastVoucher(post(openSmall(), silent))!;
    expect(Object.keys(read)).toEqual(bare);
    expect(Object.keys(read.postings[0]!)).toEqual(['account', 'amount', 'dimensions']);
    expect(String(read).replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'A 1  2024-03-01  Hyra',
      'Konto  Objekt     Debet    Kredit  Text',
      '───────────────────────────────────────',
      '6010           8 000,00',
      '2411                     8 000,00',
      'Sammanställd 2024-03-01',
    ]);
    expect(Object.keys(history(post(openSmall(), silent))[0]!)).toEqual(['kind', 'subject', 'on']);
  });

  test('is turned back with the reference and the counterparty it had, or with none', () => {
    const reversed = correct(post(openSmall(), full), 'A 1', sign);
    expect(lastVoucher(reversed)).toMatchObject({ reference: 'F 17', counterparty: 'Värden' });
    const unsaid = Object.keys(lastVoucher(correct(post(openSmall(), silent), 'A 1', sign))!);
    expect(unsaid.filter((field) => !bare.includes(field))).toEqual(['by', 'corrects', 'reason']);
  });

  test('is listed without a correction that was not yet known', () => {
    const corrected = correct(withRent, 'A 1', sign);
    const corrections = (asKnownOn: string): number => vouchers(corrected, { asKnownOn })[0]!.correctedBy.length;
    expect([corrections('2024-04-01'), corrections('2024-04-02')]).toEqual([0, 1]);
  });

  test('is listed on the last day of a period, and known on the day it was compiled', () => {
    expect(vouchers(withRent, { period: '2024-03-01..2024-03-05' })).toHaveLength(2);
    expect(vouchers(withRent, { period: '2024-03-02..2024-03-04' })).toHaveLength(0);
    expect(vouchers(withRent, { asKnownOn: '2024-03-05' })).toHaveLength(2);
  });

  test.each<[string, Books, VoucherName, string, string]>([
    ['with the last of its series', withRent, 'A 9', 'A 9', 'A 2'],
    ['with the last these books know of', withRent, 'A 3', 'A 3', 'A 2'],
    ['with nothing when its series is not in use', withRent, { series: 'Z', number: 1 }, 'Z 1', ''],
    ['with nothing when its series came later', withRent, 'L 1', 'L 1', ''],
    ['with nothing when no voucher is posted', openSmall(), 'A 1', 'A 1', ''],
    ['with nothing when it is named by key', withRent, { idempotencyKey: 'k' }, '"k"', ''],
  ])('that is not there is answered %s', (_, books, name, named, last) => {
    const later = post(post(withRent, rent), { ...rent, series: 'L' });
    expect(later.voucherCount).toBe(4);
    expect(refusal(() => voucher(books, name))).toMatchObject([
      { code: 'voucher/unknown', at: [], data: { voucher: named, last } },
    ]);
  });

  test('posted last is none in books without any', () => {
    expect(lastVoucher(openSmall())).toBeUndefined();
  });
});

describe('books posted to again', () => {
  const first = post(openSmall(), rent);
  const later = closePeriod(correct(post(first, full), 'A 2', sign), '2024-01', sign);

  test('know no quantity, key, reason or closing of the other future', () => {
    const other = post(post(first, silent), silent);
    expect(later.voucherCount).toBe(3);
    for (const each of vouchers(other, { skip: 1 })) {
      expect(Object.keys(each)).not.toContain('reason');
      expect(Object.keys(each)).not.toContain('idempotencyKey');
      expect(each.postings.flatMap(Object.keys)).not.toContain('quantity');
    }
    expect(post(other, full).voucherCount).toBe(4);
    expect(history(other).map(({ kind }) => kind)).toEqual(Array<string>(3).fill('voucher posted'));
  });

  test('keep what they knew of all that', () => {
    const other = post(vouchersOf(later, 3), silent);
    expect(voucher(other, 'A 2').postings[0]).toMatchObject({ quantity: '3', text: 'Mars' });
    expect(voucher(other, { idempotencyKey: 'hyra' }).number).toBe(2);
    expect(voucher(other, 'A 3').reason).toBe('fel konto');
  });

  test('closed in one future have nothing in their history of the other', () => {
    const newest = post(openSmall(), rent);
    const june = closePeriod(newest, '2024-06', sign);
    const july = closePeriod(newest, '2024-07', sign);
    expect(history(june).map(({ subject }) => subject)).toEqual(['A 1', '2024-06']);
    expect(history(july).map(({ subject }) => subject)).toEqual(['A 1', '2024-07']);
  });

  /** Books that are no longer the newest, so that posting to them makes a copy. */
  function vouchersOf(books: Books, count: number): Books {
    expect(books.voucherCount).toBe(count);
    post(books, rent);
    return books;
  }
});

describe('a draft that is only checked', () => {
  test('leaves nothing behind, and the books the newest', () => {
    const books = post(openSmall(), rent);
    expect(check(books, full)).toEqual([]);
    const posted = post(books, silent);
    expect(isShared(books, posted)).toBe(true);
    expect(Object.keys(lastVoucher(posted)!)).not.toContain('idempotencyKey');
    expect(Object.keys(lastVoucher(posted)!.postings[0]!)).not.toContain('quantity');
  });

  test('may itself post to the same books meanwhile', () => {
    const books = post(openSmall(), rent);
    let meanwhile: Books | undefined;
    const acting = {
      account: 6010,
      get debit() {
        meanwhile = post(books, { ...full, text: 'Medan' });
        return 8000;
      },
    };
    expect(check(books, { ...rent, postings: [acting, credit(2411, 8000)] })).toEqual([]);
    expect(lastVoucher(meanwhile!)).toMatchObject({ number: 2, text: 'Medan' });
    expect(lastVoucher(post(books, rent))).toMatchObject({ number: 2, text: 'Hyra' });
  });
});

describe('what is refused is told', () => {
  test('a signature without a day, by its place', () => {
    expect(refusal(() => correct(withRent, 'A 1', { ...sign, on: '' }))).toMatchObject([
      { code: 'date/missing', at: ['on'] },
    ]);
    expect(refusal(() => correct(withRent, 'A 1', { ...sign, reason: '' }))).toMatchObject([
      { code: 'signature/missing', at: ['reason'], data: { field: 'reason' } },
    ]);
  });

  test('a month that is open already, as open', () => {
    expect(refusal(() => reopenPeriod(withRent, '2024-01', sign))).toMatchObject([
      { code: 'period/unchanged', at: [], data: { period: '2024-01', isClosed: false } },
    ]);
  });

  test('an object in use, by the name of its dimension in the chart it leaves', () => {
    const own = (dimensions: { number: number; name: string }[]): ReturnType<typeof createChart> =>
      createChart({ name: 'Egen', layers: [{ name: 'Egen', accounts: smallChart.accounts, dimensions }] });
    const books = openBooks({ association: 'Egen', chart: own([{ number: 20, name: 'Fordon' }]), year: '2024' });
    const used = post(books, {
      ...rent,
      postings: [debit(6010, 1, { dimensions: { 20: 'ABC123' } }), credit(2411, 1)],
    });
    expect(refusal(() => replaceChart(used, own([]), sign))).toMatchObject([
      { code: 'chart/object-in-use', at: ['dimensions', '20'], data: { dimension: 'Fordon', code: 'ABC123' } },
    ]);
  });

  test('opening balances too large to sum, as a whole', () => {
    const opening = { 1930: '45035996273704,96', 2010: '-45035996273704,96' };
    expect(refusal(() => openSmall(opening))).toMatchObject([
      { code: 'books/turnover-out-of-range', at: ['opening'], data: {} },
    ]);
  });

  test('an association without a readable name or chart, all at once', () => {
    const wrong = { association: 7, chart: 7, year: '2024' } as never;
    expect(refusal(() => openBooks(wrong)).map(({ at }) => at)).toEqual([['association'], ['chart']]);
  });

  test('a side with a minus, with the side it may have meant', () => {
    const told = check(withRent, { ...rent, postings: [debit(6010, -1), credit(2411, -1)] });
    expect(told.map(({ at, data }) => [at.join('.'), data])).toEqual([
      ['postings.0.debit', { side: 'debit', other: 'credit' }],
      ['postings.1.credit', { side: 'credit', other: 'debit' }],
    ]);
  });
});
