/**
 * The edges of the rules: the last that is accepted and the first that is not.
 */
import { describe, expect, test } from 'vitest';
import {
  check,
  closePeriod,
  correct,
  createChart,
  credit,
  debit,
  lastVoucher,
  openBooks,
  post,
  postAll,
  replaceChart,
  voucher,
  type Chart,
  type DimensionDefinition,
  type Dimensions,
  type VoucherDraft,
} from '../../src/index.js';
import { columnsOf } from '../../src/journal/index.js';
import { codesOf, refusal } from '../support/refusals.js';
import { openSmall, rent } from '../support/small.js';

const dated = createChart({
  name: 'Daterad',
  layers: [
    {
      name: 'Daterad',
      accounts: [
        { number: '0123', name: 'Med nolla', kind: 'asset' },
        { number: '2411', name: 'Leverantörsskulder', kind: 'liability' },
        { number: '6010', name: 'Hyra', kind: 'expense' },
        { number: '6020', name: 'Från i år', kind: 'expense', validFrom: 2024, validTo: 2024 },
        { number: '6030', name: 'Från nästa år', kind: 'expense', validFrom: 2025 },
      ],
      dimensions: [
        {
          number: 1,
          objects: [
            { code: 'H', name: 'Hela året' },
            { code: 'V', name: 'Våren', from: '2024-03-01', to: '2024-05-31' },
          ],
        },
        { number: 6, objects: [{ code: 'F', name: 'Från', from: '2024-03-01' }] },
        { number: 20, objects: [{ code: 'T', name: 'Till', to: '2024-05-31' }] },
      ],
    },
  ],
});
const books = openBooks({ association: 'Daterad', chart: dated, year: '2024' });
const found = (eventDate: string, dimensions: Dimensions): string[] =>
  check(books, {
    ...rent,
    eventDate,
    compiledOn: eventDate,
    postings: [debit(6010, 1, { dimensions }), credit(2411, 1)],
  }).map(({ code }) => code);

describe('an object is open from its first day to its last', () => {
  test.each([
    ['2024-01-01', { costCentre: 'H' }, true],
    ['2024-02-29', { costCentre: 'V' }, false],
    ['2024-03-01', { costCentre: 'V' }, true],
    ['2024-05-31', { costCentre: 'V' }, true],
    ['2024-06-01', { costCentre: 'V' }, false],
    ['2024-02-29', { project: 'F' }, false],
    ['2024-12-31', { project: 'F' }, true],
    ['2024-01-01', { 20: 'T' }, true],
    ['2024-06-01', { 20: 'T' }, false],
  ])('%s %o', (date, dimensions, isOpen) => {
    expect(found(date, dimensions)).toEqual(isOpen ? [] : ['posting/object-closed']);
  });

  test('and what is closed is told by its place', () => {
    const postings = [debit(6010, 1), credit(2411, 1, { dimensions: { project: 'F', 20: 'T' } })];
    const [told, ...more] = check(books, { ...rent, eventDate: '2024-06-01', compiledOn: '2024-06-01', postings });
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      at: ['postings', 1, 'dimensions', '20'],
      data: { dimension: 'Dimension 20', code: 'T' },
    });
  });
});

describe('an account', () => {
  const to = (account: string | number): VoucherDraft => ({ ...rent, postings: [debit(account, 1), credit(2411, 1)] });

  test('is valid from its first year to its last', () => {
    expect(check(books, to(6020))).toEqual([]);
    expect(check(books, to(6030)).map(({ code }) => code)).toEqual(['account/not-valid-in-year']);
  });

  test('that begins with a nought is named as text, since a number cannot', () => {
    expect(lastVoucher(post(books, to('0123')))?.postings[0]?.account).toBe('0123');
    expect(codesOf(() => post(books, to(123)))).toEqual(['account/unknown']);
  });
});

test('books hold 65 535 accounts, counting every chart of the year once', () => {
  const wide = (count: number): Chart => {
    const accounts = Array.from({ length: count }, (_, i) => ({
      number: String(100_000 + i),
      name: 'Konto',
      kind: 'expense' as const,
    }));
    return createChart({ name: 'Vid', layers: [{ name: 'Vid', accounts }] });
  };
  const sign = { by: 'ekonom', on: '2024-02-01' };
  const full = openBooks({ association: 'Vid', chart: wide(65_535), year: '2024' });
  expect(replaceChart(full, wide(65_535), sign).chart.accounts).toHaveLength(65_535);
  expect(refusal(() => replaceChart(full, wide(65_536), sign))).toMatchObject([
    { code: 'chart/too-many-accounts', at: ['chart'], data: { most: 65_535 } },
  ]);
});

test('books hold thirty-one dimensions, counting every chart of the year', () => {
  const withOwn = (from: number, to: number): Chart => {
    const dimensions = Array.from({ length: to - from + 1 }, (_, i): DimensionDefinition => ({ number: from + i }));
    return createChart({
      name: 'Vid',
      layers: [{ name: 'Vid', accounts: dated.accounts, dimensions: [...dated.dimensions, ...dimensions] }],
    });
  };
  const sign = { by: 'ekonom', on: '2024-02-01' };
  // Seven that SIE reserves, one of the chart's own, and twenty-three more.
  const full = replaceChart(books, withOwn(21, 43), sign);
  expect(replaceChart(full, withOwn(30, 43), sign).chart.dimensions).toHaveLength(22);
  expect(refusal(() => replaceChart(full, withOwn(44, 44), sign))).toMatchObject([
    { code: 'chart/too-many-dimensions', at: ['chart'], data: { most: 31 } },
  ]);
  const last = { ...rent, postings: [debit(6010, 1, { dimensions: { 43: 'X' } }), credit(2411, 1)] };
  expect(lastVoucher(post(full, last))?.postings[0]?.dimensions).toEqual({ 43: 'X' });
});

describe('what is refused after some of it was kept', () => {
  const half = '45035996273704,95';

  test('gives its turnover back', () => {
    const open = openSmall({});
    const large = { ...rent, postings: [debit(1930, half), credit(2411, half)] };
    expect(codesOf(() => postAll(open, [large, { ...rent, text: '' }]))).toContain('voucher/text-missing');
    const posted = post(open, large);
    expect(columnsOf(posted).amount).toBe(columnsOf(open).amount);
    expect(codesOf(() => post(posted, { ...rent, postings: [debit(1930, '0,01'), credit(2411, '0,01')] }))).toEqual([
      'books/turnover-out-of-range',
    ]);
  });

  test('leaves the voucher it was to correct uncorrected, and what was corrected before as it was', () => {
    const sign = { by: 'ekonom', on: '2024-04-01', reason: 'fel' };
    const open = correct(postAll(openSmall(), [rent, rent]), 'A 1', sign);
    const bad = { ...sign, replacement: { postings: [debit(6010, 1), credit(2411, 2)] } };
    expect(codesOf(() => correct(open, 'A 2', bad))).toEqual(['voucher/unbalanced']);
    const right = correct(open, 'A 2', { ...sign, replacement: { postings: [debit(5538, 1), credit(2411, 1)] } });
    expect(columnsOf(right).amount).toBe(columnsOf(open).amount);
    expect(voucher(right, 'A 1').correctedBy).toEqual([{ series: 'A', number: 3 }]);
    expect(voucher(right, 'A 2').correctedBy.map(({ number }) => number)).toEqual([4, 5]);
    expect(String(voucher(right, 'A 2'))).toContain('Rättad av A 4, A 5');
    expect(String(voucher(right, 'A 5'))).toContain('Sammanställd 2024-04-01 av ekonom\nRättar A 2: fel');
  });
});

test('an imported voucher with a known key is the same only with the same number', () => {
  const keyed = { ...rent, idempotencyKey: 'k', number: 7 };
  const imported = post(openSmall(), keyed, { importing: true });
  expect(post(imported, keyed, { importing: true })).toBe(imported);
  expect(post(imported, { ...rent, idempotencyKey: 'k' })).toBe(imported);
  expect(codesOf(() => post(imported, { ...keyed, number: 8 }, { importing: true }))).toEqual(['voucher/key-reused']);
});

test('the largest number, the longest quantity and the most postings are accepted, and no more', () => {
  const numbered = (number: number): string[] =>
    check(openSmall(), { ...rent, number }, { importing: true }).map(({ code }) => code);
  expect(numbered(4_000_000_000)).toEqual(['voucher/number-gap']);
  expect(numbered(4_000_000_001)).toEqual(['input/bad-field']);
  const counted = (quantity: string): string[] =>
    check(openSmall(), { ...rent, postings: [debit(6010, 1, { quantity }), credit(2411, 1)] }).map(({ code }) => code);
  expect(counted('1'.repeat(30))).toEqual([]);
  expect(counted('1'.repeat(31))).toEqual(['posting/quantity-unreadable']);
  const many = (count: number): string[] =>
    check(openSmall(), { ...rent, postings: Array.from({ length: count }, () => debit(6010, 0)) }).map(
      ({ code }) => code,
    );
  expect(many(100_000)).toEqual([]);
  expect(many(100_001)).toEqual(['input/bad-field']);
});

describe('a draft that was longer, and refused', () => {
  const before = { ...rent, compiledOn: '2024-04-01' };
  const longer = (account: number, side: string): VoucherDraft => ({
    ...before,
    postings: [...rent.postings, debit(account, side)],
  });

  test('says nothing of the next: not of its accounts, its cash or its turnover', () => {
    const open = openSmall({});
    expect(check(open, longer(5539, '1')).map(({ code }) => code)).toEqual([
      'voucher/unbalanced',
      'posting/dimension-required',
    ]);
    expect(check(open, before)).toEqual([]);
    expect(check(open, longer(1930, '1')).map(({ code }) => code)).toEqual([
      'voucher/unbalanced',
      'voucher/registered-late',
    ]);
    expect(check(open, before)).toEqual([]);
    const most = '45035996265704,95';
    expect(codesOf(() => post(open, longer(6010, most)))).toEqual(['voucher/unbalanced']);
    const large = { ...rent, postings: [debit(6010, most), credit(2411, most)] };
    expect(post(post(open, rent), large).voucherCount).toBe(2);
  });
});

test('a draft that is none leaves the voucher before it whole', () => {
  const books = post(openSmall(), rent);
  expect(check(books, 7 as never).map(({ code }) => code)).toEqual(['input/bad-field']);
  expect(lastVoucher(books)?.postings).toHaveLength(2);
});

test('one posting is too few, also when its amount cannot be read', () => {
  expect(check(openSmall(), { ...rent, postings: [debit(6010, 'x')] }).map(({ code }) => code)).toEqual([
    'amount/unreadable',
    'voucher/too-few-postings',
  ]);
});

test('nothing on the credit side is nothing', () => {
  const read = lastVoucher(post(openSmall(), { ...rent, postings: [debit(6010, '0,00'), credit(2411, '0,00')] }));
  expect(read?.postings.map(({ amount }) => amount.toJSON())).toEqual(['0.00', '0.00']);
});

test('a quantity of nothing has no sign', () => {
  const read = lastVoucher(
    post(openSmall(), {
      ...rent,
      postings: [debit(6010, 1, { quantity: '-0,0' }), credit(2411, 1, { quantity: '-5' })],
    }),
  );
  expect(read?.postings.map(({ quantity }) => quantity)).toEqual(['0.0', '-5']);
});

test('books of several series and closed months say so', () => {
  const several = postAll(openSmall(), [rent, { ...rent, series: 'L' }, rent]);
  const closed = closePeriod(several, '2024-01..2024-02', { by: 'ekonom', on: '2024-03-01' });
  expect(String(closed)).toBe('Liten 2024: 3 verifikationer (A 1-2, L 1), 6 konteringar, stängt: 2024-01, 2024-02');
  expect(String(post(openSmall(), rent))).toBe('Liten 2024: 1 verifikation (A 1), 2 konteringar');
});
