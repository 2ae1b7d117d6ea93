/**
 * The rule core, rule by rule: what is refused, what is warned of, what is only noted.
 */
import { describe, expect, test } from 'vitest';
import {
  type Chart,
  check,
  closePeriod,
  createChart,
  credit,
  debit,
  openBooks,
  post,
  type Diagnostic,
  type Dimensions,
  type VoucherDraft,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, rent, smallChart } from '../support/small.js';

const books = openSmall();
const found = (draft: unknown): string[] => check(books, draft as VoucherDraft).map(({ code }) => code);
const first = (draft: unknown): Diagnostic => check(books, draft as VoucherDraft)[0]!;

test('a voucher without fault is met with silence', () => {
  expect(found(rent)).toEqual([]);
});

describe('balance', () => {
  test('an öre too much is too much', () => {
    expect(first({ ...rent, postings: [debit(6010, '8000'), credit(2411, '7999,99')] })).toMatchObject({
      code: 'voucher/unbalanced',
      at: ['postings'],
      message: expect.stringContaining('skillnad 0,01') as string,
    });
  });

  test('a voucher has at least two postings; one of zero kronor is none', () => {
    expect(found({ ...rent, postings: [debit(6010, 0)] })).toEqual(['voucher/too-few-postings']);
    expect(found({ ...rent, postings: [] })).toEqual(['voucher/too-few-postings']);
  });

  test('nothing is said of the balance when an amount cannot be read', () => {
    expect(found({ ...rent, postings: [debit(6010, 'x'), credit(2411, 1)] })).toEqual(['amount/unreadable']);
  });
});

describe('accounts and dimensions', () => {
  test('an unknown account is answered with the nearest', () => {
    const draft = { ...rent, postings: [debit(6011, 1), credit(2411, 1)] };
    expect(first(draft)).toMatchObject({
      code: 'account/unknown',
      at: ['postings', 0, 'account'],
      data: { nearest: '6010 Hyra' },
    });
  });

  test('an account is used in the years it is valid', () => {
    expect(found({ ...rent, postings: [debit(6999, 1), credit(2411, 1)] })).toEqual(['account/not-valid-in-year']);
  });

  test('a required dimension is required, a forbidden one forbidden', () => {
    expect(found({ ...rent, postings: [debit(5539, 1), credit(2411, 1)] })).toEqual(['posting/dimension-required']);
    expect(
      found({ ...rent, postings: [debit(5539, 1, { dimensions: { costCentre: '1010' } }), credit(2411, 1)] }),
    ).toEqual([]);
    expect(found({ ...rent, postings: [debit(5538, 1, { dimensions: { project: 'P' } }), credit(2411, 1)] })).toEqual([
      'posting/dimension-forbidden',
    ]);
    expect(
      found({ ...rent, postings: [debit(5538, 1, { dimensions: { costCentre: '10' } }), credit(2411, 1)] }),
    ).toEqual([]);
  });

  test('a listed dimension takes its own codes, an unlisted one any', () => {
    const cost = (dimensions: Dimensions): VoucherDraft => ({
      ...rent,
      postings: [debit(6010, 1, { dimensions }), credit(2411, 1)],
    });
    expect(first(cost({ costCentre: '1011' }))).toMatchObject({ code: 'object/unknown', data: { nearest: '1010' } });
    expect(found(cost({ project: 'vad som helst' }))).toEqual([]);
    expect(found(cost({ project: ' ' }))).toEqual(['input/bad-field']);
    expect(found(cost({ project: 'x'.repeat(61) }))).toEqual(['input/bad-field']);
    expect(found(cost({ project: 'x'.repeat(60) }))).toEqual([]);
    expect(found(cost({ costcentre: '1010' } as never))).toEqual(['dimension/unknown']);
    expect(found(cost({ costCentre: '1010', 1: '1020' }))).toEqual(['posting/dimension-twice']);
  });

  test('an object that was split takes no postings from that day, and what it became takes none before', () => {
    const on = (eventDate: string, costCentre: string): string[] =>
      found({
        ...rent,
        eventDate,
        compiledOn: '2024-12-31',
        counterparty: 'x',
        postings: [debit(6010, 1, { dimensions: { costCentre } }), credit(2411, 1)],
      }).filter((code) => code !== 'voucher/registered-late');
    expect(on('2024-06-30', '30')).toEqual([]);
    expect(on('2024-07-01', '30')).toEqual(['posting/object-closed']);
    expect(on('2024-06-30', '31')).toEqual(['posting/object-closed']);
    expect(on('2024-07-01', '31')).toEqual([]);
  });
});

describe('dates', () => {
  test('the event lies in the financial year', () => {
    expect(found({ ...rent, eventDate: '2023-12-31' })).toEqual(['voucher/outside-year']);
    expect(found({ ...rent, eventDate: '2025-01-01', compiledOn: '2025-01-01' })).toEqual(['voucher/outside-year']);
    expect(found({ ...rent, eventDate: '2024-01-01', compiledOn: '2024-01-01' })).toEqual([]);
    expect(found({ ...rent, eventDate: '2024-12-31', compiledOn: '2025-01-10' })).toEqual([]);
  });

  test('a voucher is not compiled before the event', () => {
    expect(found({ ...rent, compiledOn: '2024-02-29' })).toEqual(['voucher/compiled-before-event']);
  });

  test('a date that is none is not also outside the year', () => {
    expect(found({ ...rent, eventDate: '2023-02-29' })).toEqual(['date/not-in-calendar']);
    expect(found({ ...rent, compiledOn: undefined })).toEqual(['date/missing']);
  });

  test('a closed month takes nothing; softly closed it takes accruals and corrections', () => {
    const hard = closePeriod(books, '2024-03', { by: 'ekonom', on: '2024-04-05' });
    const soft = closePeriod(books, '2024-03', { by: 'ekonom', on: '2024-04-05', level: 'soft' });
    const accrual = { ...rent, purpose: 'accrual' as const };
    const codes = (closed: typeof books, draft: VoucherDraft): string[] => check(closed, draft).map(({ code }) => code);
    expect(codes(hard, rent)).toEqual(['voucher/period-closed']);
    expect(codes(hard, accrual)).toEqual(['voucher/period-closed']);
    expect(codes(soft, rent)).toEqual(['voucher/period-closed']);
    expect(codes(soft, accrual)).toEqual([]);
    expect(codes(soft, { ...rent, purpose: 'correction' })).toEqual([]);
    expect(codes(hard, { ...rent, eventDate: '2024-02-29' })).toEqual([]);
    expect(codes(hard, { ...rent, eventDate: '2024-04-01', compiledOn: '2024-04-01' })).toEqual([]);
  });
});

describe('what is said but does not stop', () => {
  const severity = (draft: VoucherDraft): string[] =>
    check(books, draft).map((each) => `${each.severity} ${each.code}`);

  test('a missing counterparty is a warning, on ordinary vouchers', () => {
    const { counterparty: _, ...nobody } = rent;
    expect(severity(nobody)).toEqual(['warning voucher/counterparty-missing']);
    expect(severity({ ...nobody, purpose: 'accrual' })).toEqual([]);
  });

  test('cash is entered by the next working day (LKBR 3:4)', () => {
    // 2024-03-01 is a Friday.
    const paid = { ...rent, postings: [debit(6010, 1), credit(1930, 1)] };
    expect(severity({ ...paid, compiledOn: '2024-03-04' })).toEqual([]);
    expect(severity({ ...paid, compiledOn: '2024-03-05' })).toEqual(['note voucher/registered-late']);
  });

  test('what is not cash is entered within two months', () => {
    expect(severity({ ...rent, compiledOn: '2024-05-01' })).toEqual([]);
    expect(severity({ ...rent, compiledOn: '2024-05-02' })).toEqual(['note voucher/registered-late']);
  });

  test('what is not cash is entered within the days the chart says, its upper layer having the last word', () => {
    const rules = (...days: (number | undefined)[]) =>
      createChart({
        name: 'Regler',
        layers: [
          { name: 'Konton', accounts: smallChart.accounts },
          ...days.map((daysToEnter) => ({ name: 'Rutin', ...(daysToEnter === undefined ? {} : { daysToEnter }) })),
        ],
      });
    const told = (chart: Chart, compiledOn: string): string[] =>
      check(openBooks({ association: 'Liten', chart, year: '2024' }), { ...rent, compiledOn }).map(({ code }) => code);
    expect(told(rules(31, 14, undefined), '2024-03-15')).toEqual([]);
    expect(told(rules(31, 14, undefined), '2024-03-16')).toEqual(['voucher/registered-late']);
    expect(told(rules(0), '2024-03-02')).toEqual(['voucher/registered-late']);
    for (const wrong of [-1, 1.5, NaN, '31', null])
      expect(codesOf(() => rules(wrong as number))).toEqual(['input/bad-field']);
  });

  test.each([
    ['2024', '2024-12-31', '2024-12-30'],
    ['2023-07..2024-06', '2024-06-30', '2023-12-31'],
  ])(
    'what closes the year %s is dated its last day, since the ledger counts it after the last month',
    (year, last, day) => {
      const books = openBooks({ association: 'Liten', chart: smallChart, year });
      const on = (eventDate: string) => ({ ...rent, eventDate, compiledOn: '2025-01-15', purpose: 'closing' as const });
      expect(codesOf(() => post(books, on(day)))).toEqual(['voucher/closing-not-last-day']);
      expect(post(books, on(last)).voucherCount).toBe(1);
    },
  );
});

describe('fields', () => {
  test('a misspelt field is an error with the nearest, since what it says would be lost', () => {
    expect(first({ ...rent, eventdate: '2024-03-01' })).toMatchObject({
      code: 'input/unknown-field',
      at: ['eventdate'],
      data: { nearest: 'eventDate' },
    });
    expect(first({ ...rent, postings: [{ ...debit(6010, 1), dimension: {} }, credit(2411, 1)] })).toMatchObject({
      code: 'input/unknown-field',
      at: ['postings', 0, 'dimension'],
      data: { nearest: 'dimensions' },
    });
  });

  test.each([
    ['text', { text: 7 }, 'input/bad-field'],
    ['text', { text: '  ' }, 'voucher/text-missing'],
    ['text', { text: undefined }, 'voucher/text-missing'],
    ['text', { text: 'a\u0000b' }, 'text/unprintable'],
    ['text', { text: 'a\nb' }, 'text/unprintable'],
    ['text', { text: '\ud800' }, 'text/unprintable'],
    ['text', { text: 'x'.repeat(2001) }, 'text/too-long'],
    ['counterparty', { counterparty: '\u0007' }, 'text/unprintable'],
    ['counterparty', { counterparty: {} }, 'input/bad-field'],
    ['series', { series: 'A B' }, 'input/bad-field'],
    ['series', { series: '' }, 'input/bad-field'],
    ['series', { series: 'x'.repeat(21) }, 'input/bad-field'],
    ['number', { number: 0 }, 'input/bad-field'],
    ['number', { number: 1.5 }, 'input/bad-field'],
    ['purpose', { purpose: 'closed' }, 'input/bad-field'],
    ['purpose', { purpose: 'opening' }, 'input/bad-field'],
    ['postings', { postings: 'debit' }, 'input/bad-field'],
  ])('%s %o gives %s', (field, change, code) => {
    const diagnostics = check(books, { ...rent, ...change } as VoucherDraft);
    expect(diagnostics.map((each) => each.code)).toContain(code);
    expect(diagnostics.every(({ at }) => at[0] === field)).toBe(true);
  });

  test('texts at the limit are kept', () => {
    expect(found({ ...rent, text: 'x'.repeat(2000), series: 'x'.repeat(20), number: undefined })).toEqual([]);
  });

  test('a side is one of debit, credit and amount, and has no minus', () => {
    const with_ = (posting: object): string[] =>
      found({ ...rent, postings: [{ account: 6010, ...posting }, credit(2411, 1)] });
    expect(with_({})).toEqual(['posting/one-amount']);
    expect(with_({ debit: 1, credit: 1 })).toEqual(['posting/one-amount']);
    expect(with_({ debit: 1, amount: 1 })).toEqual(['posting/one-amount']);
    expect(with_({ debit: '-1' })).toEqual(['posting/negative-side']);
    expect(with_({ amount: '1,00' })).toEqual([]);
  });

  test.each([
    [1, []],
    ['1,75', []],
    ['-2', []],
    ['−2.5', []],
    [1.5, 1],
    [-0, 1],
    [NaN, 1],
    ['x', 1],
    ['', 1],
    [{}, 1],
    ['1'.repeat(31), 1],
  ])('quantity %o', (quantity, wrong) => {
    const draft = { ...rent, postings: [{ ...debit(6010, 1), quantity }, credit(2411, 1)] };
    expect(found(draft)).toEqual(wrong === 1 ? ['posting/quantity-unreadable'] : []);
  });
});

test('everything wrong is said at once', () => {
  const draft = {
    eventDate: '2025-02-30',
    compiledOn: '2024-01-01',
    text: '',
    series: 'två ord',
    postings: [debit(9999, '1,001'), { account: 1930 }, 7],
    noget: true,
  };
  expect(found(draft)).toEqual([
    'input/unknown-field',
    'date/not-in-calendar',
    'input/bad-field',
    'account/unknown',
    'amount/finer-than-ore',
    'posting/one-amount',
    'input/bad-field',
    'voucher/text-missing',
    'voucher/counterparty-missing',
  ]);
});
