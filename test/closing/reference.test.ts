/**
 * The year of a published annual report: opened, posted, closed and carried into the next.
 */
import { describe, expect, test } from 'vitest';
import {
  type Books,
  type VoucherDraft,
  amount,
  associationChart,
  balanceOf,
  checkOpening,
  checkSeals,
  closeYear,
  openBooks,
  planYearEnd,
  postAll,
  sum,
  trialBalance,
} from '../../src/index.js';
import { balances, printed, results } from './reference-2024.ts';

const opening = Object.fromEntries(Object.entries(balances).map(([account, [before]]) => [account, before]));

/** One voucher an account, against the bank: what is left there at the end was never put there. */
const drafts: readonly VoucherDraft[] = [
  ...Object.entries(results),
  ...Object.entries(balances)
    .filter(([account]) => account !== '1930')
    .map(([account, [before, after]]) => [account, amount(after).minus(before).toJSON()] as const),
].map(([account, change], i) => ({
  eventDate: `2024-${String((i % 12) + 1).padStart(2, '0')}-28`,
  compiledOn: '2024-12-30',
  text: `Konto ${account}`,
  counterparty: 'Flera',
  postings: [
    { account, amount: change, ...(account === '3110' ? { dimensions: { project: 'VILJA' } } : {}) },
    { account: '1930', amount: amount(change).negate() },
  ],
}));

const books: Books = postAll(
  openBooks({ association: 'Förbundet', chart: associationChart, year: '2024', opening }),
  drafts,
);
const { closed, next } = closeYear(books, { by: 'ekonom', on: '2025-02-28' });

describe('the published year 2024', () => {
  test('ends with the published balances', () => {
    const ended = Object.keys(balances).map((account) => [account, balanceOf(books, account).toJSON()]);
    expect(ended).toEqual(Object.entries(balances).map(([account, [, after]]) => [account, after]));
    expect(balanceOf(books, '1xxx').toJSON()).toBe(printed.totalAssets);
  });

  test('has the published result, which is what the plan would book', () => {
    const { result, drafts: booked, diagnostics } = planYearEnd(books);
    expect(result.negate().toJSON()).toBe(printed.result);
    expect(booked).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['period/still-open']);
  });

  test('closes with the result on the account of the result, and every income and cost account at zero', () => {
    expect(balanceOf(closed, '2019').negate().toJSON()).toBe(printed.result);
    expect(Object.keys(results).map((account) => balanceOf(closed, account).ore)).toEqual(
      Object.keys(results).map(() => 0),
    );
    expect(checkSeals(closed)).toEqual([]);
  });

  test('is carried into 2025, which opens with equity of 3 284 068,63', () => {
    expect(balanceOf(next, 2010).negate().toJSON()).toBe(printed.equity);
    expect(String(balanceOf(next, 2010))).toBe('−3\u00a0284\u00a0068,63');
    expect(checkOpening(next, { previous: closed })).toEqual([]);
    const carried = next.opening.map(({ account, amount: opened }) => [account, opened.toJSON()]);
    const wanted = Object.entries(balances).map(([account, [, after]]) => [
      account,
      account === '2010' ? `-${printed.equity}` : after,
    ]);
    expect(carried).toEqual(wanted.filter(([, after]) => after !== '0.00'));
    expect(sum(next.opening.map(({ amount: opened }) => opened)).ore).toBe(0);
  });

  test('has the same figures without the closing before and after it', () => {
    const without = { beforeClosing: true };
    expect(String(trialBalance(closed, without))).toBe(String(trialBalance(books, without)));
  });
});
