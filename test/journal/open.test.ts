/**
 * Opening books, and how much they can hold.
 */
import { describe, expect, test } from 'vitest';
import { balanceOf, credit, debit, openBooks, post, trialBalance } from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, smallChart } from '../support/small.js';
import { voucherIn } from '../support/vouchers.js';

const grant = voucherIn`
  2024-01-15 Bidrag @ Försäkringskassan
    1930  100,00
    3010  -100,00
`;

describe('opening books', () => {
  test('takes balances by account, or postings by dimension', () => {
    const books = openBooks({
      association: { name: 'Liten', organisationNumber: '222000-0000' },
      chart: smallChart,
      year: '2024',
      opening: [
        debit(1510, 10, { dimensions: { project: 'A' } }),
        debit(1510, 20, { dimensions: { project: 'B' } }),
        credit(2010, 30),
      ],
    });
    expect(balanceOf(books, 1510, { dimensions: { project: 'B' } }).ore).toBe(2000);
    expect(books.opening).toHaveLength(3);
    expect(books.association).toEqual({ name: 'Liten', organisationNumber: '222000-0000' });
  });

  test('refuses balances that do not add up, result accounts and unknown accounts, all at once', () => {
    expect(codesOf(() => openSmall({ 1930: '100', 2010: '-99,99' }))).toEqual(['opening/unbalanced']);
    expect(codesOf(() => openSmall({ 1930: '100', 3010: '-100' }))).toEqual(['opening/result-account']);
    expect(codesOf(() => openSmall({ 1931: '100', 6010: '-99' }))).toEqual([
      'account/unknown',
      'opening/result-account',
      'opening/unbalanced',
    ]);
    expect(codesOf(() => openBooks({ association: ' ', chart: smallChart, year: '2024' }))).toEqual([
      'input/bad-field',
    ]);
  });

  test('without balances begins at zero', () => {
    const books = openBooks({ association: 'Ny', chart: smallChart, year: '2024' });
    expect(trialBalance(books).rows).toEqual([]);
  });
});

describe('very large amounts', () => {
  const half = '45035996273704,95';

  test('are exact up to the turnover that books can hold, and refused beyond it', () => {
    const open = openSmall({});
    const most = post(open, { ...grant, postings: [debit(1930, half), credit(2411, half)] });
    expect(String(trialBalance(most).total.debit)).toBe('45 035 996 273 704,95'.replaceAll(' ', '\u00a0'));
    const oneOre = { ...grant, postings: [debit(1930, '0,01'), credit(2411, '0,01')] };
    expect(codesOf(() => post(most, oneOre))).toEqual(['books/turnover-out-of-range']);
    expect(
      codesOf(() =>
        post(open, { ...grant, postings: [debit(1930, '45035996273704,96'), credit(2411, '45035996273704,96')] }),
      ),
    ).toEqual(['books/turnover-out-of-range']);
  });

  test('count in opening balances too', () => {
    const open = openSmall({ 1930: half, 2010: `-${half}` });
    expect(codesOf(() => post(open, { ...grant, postings: [debit(1930, '0,01'), credit(2411, '0,01')] }))).toEqual([
      'books/turnover-out-of-range',
    ]);
    expect(codesOf(() => openSmall({ 1930: '45035996273704,96', 2010: '-45035996273704,96' }))).toEqual([
      'books/turnover-out-of-range',
    ]);
  });
});
