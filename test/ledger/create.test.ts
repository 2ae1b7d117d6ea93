// Ledgers made from balances, and the closing of the year kept apart from the months.
import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  closePeriod,
  createChart,
  createLedger,
  credit,
  debit,
  ledger,
  post,
  trialBalance,
} from '../../src/index.js';
import type { LedgerBalance } from '../../src/index.js';
import { codesOf, refusal } from '../support/refusals.js';
import { smallChart, withRent } from '../support/small.js';

const year = { chart: smallChart, year: '2024' } as const;
const twelve = (ore: number): readonly string[] => Array.from({ length: 12 }, (_, i) => `${String(ore + i)}.00`);

describe('a ledger made from balances', () => {
  test('answers what a ledger of books answers', () => {
    const books = withRent;
    const kept = ledger(books);
    const copy = createLedger({
      ...year,
      balances: smallChart.accounts.map(({ number }) => ({
        account: number,
        opening: balanceOf(books, number, { asOf: '2024-01-01' }).minus(
          balanceOf(books, number, { period: '2024-01-01' }),
        ),
        changes: kept.periods.map((month) => balanceOf(books, number, { period: month })),
      })),
    });
    for (const { number } of smallChart.accounts) {
      expect(balanceOf(copy, number)).toEqual(balanceOf(books, number));
      expect(balanceOf(copy, number, { asOf: '2024-02-29' })).toEqual(balanceOf(books, number, { asOf: '2024-02-29' }));
    }
  });

  test('adds rows of the same account and objects together', () => {
    const kept = createLedger({
      ...year,
      periods: 'year',
      balances: [
        { account: 5539, dimensions: { costCentre: '1010' }, changes: ['100'] },
        { account: '5539', dimensions: { 1: '1010' }, changes: ['-30'] },
        { account: '5539', changes: ['5'] },
        { account: 1930, opening: '7' },
      ],
    });
    expect(balanceOf(kept, 5539, { dimensions: { costCentre: '1010' } }).ore).toBe(7000);
    expect(balanceOf(kept, 5539, { dimensions: { costCentre: null } }).ore).toBe(500);
    expect(
      trialBalance(kept).rows.map(({ account, opening, debit: d, credit: c }) => [account, opening.ore, d.ore, c.ore]),
    ).toEqual([
      ['1930', 700, 0, 0],
      ['5539', 0, 10500, 3000],
    ]);
    expect(refusal(() => balanceOf(kept, 5539, { period: '2024-01' })).map(String)).toEqual([
      'error ledger/needs-whole-months: Huvudboken har bara siffror för hela året, och 2024-01-01 till 2024-01-31 är en del av det. Välj hela året, eller ge saldon per månad.',
    ]);
  });

  test('tells all that is wrong with its rows, each at its place', () => {
    const wrong = refusal(() =>
      createLedger({
        ...year,
        balances: [
          { account: '5537' },
          { account: 5539, changes: ['1', '2'] },
          { account: 5539, dimensions: { costCentre: '1011' } },
          { account: 5539, dimensions: { costCentre: '1010', 1: '1010' } },
          { account: 5539, opening: 0.1 },
          { account: 5539, changes: [...twelve(1).slice(1), 'x'] },
          { account: 5539, changed: [] },
          null,
          { account: 5539, dimensions: { invoice: '1' } },
        ] as LedgerBalance[],
      }),
    );
    expect(wrong.map(({ code, at }) => [code, ...at])).toEqual([
      ['account/unknown', 'balances', 0, 'account'],
      ['input/bad-field', 'balances', 1, 'changes'],
      ['object/unknown', 'balances', 2, 'dimensions', 'costCentre'],
      ['posting/dimension-twice', 'balances', 3, 'dimensions'],
      ['amount/is-float', 'balances', 4, 'opening'],
      ['amount/unreadable', 'balances', 5, 'changes', 11],
      ['input/unknown-field', 'balances', 6, 'changed'],
      ['input/bad-field', 'balances', 7],
      ['input/unknown-field', 'balances', 8, 'dimensions', 'invoice'],
    ]);
  });

  test('takes any code of a dimension without a list, that can be written and read', () => {
    const on = (project: string) => () =>
      createLedger({ ...year, balances: [{ account: 6010, dimensions: { project }, changes: [] }] });
    expect(on('VILJA')().by).toContain('project');
    for (const wrong of ['', ' ', 'a\u0000b', '\ud800', 'x'.repeat(61)]) {
      expect(refusal(on(wrong)).map(({ code, at }) => [code, ...at])).toEqual([
        ['input/bad-field', 'balances', 0, 'dimensions', 'project'],
      ]);
    }
  });

  test('is kept by an own dimension as by a reserved one', () => {
    const chart = createChart({
      name: 'Orter',
      layers: [{ name: 'Orter', accounts: smallChart.accounts, dimensions: [{ number: 20, name: 'Ort' }] }],
    });
    const kept = createLedger({
      chart,
      year: '2024',
      by: ['20'],
      balances: [{ account: 6010, dimensions: { 20: 'Borås' }, opening: '5' }],
    });
    expect(balanceOf(kept, 6010, { dimensions: { 20: 'Borås' } }).ore).toBe(500);
  });

  test('refuses figures that cannot be added up exactly', () => {
    const half = '45035996273704,00';
    expect(balanceOf(createLedger({ ...year, balances: [{ account: 1930, opening: half }] }), 1930).ore).toBe(
      4503599627370400,
    );
    expect(
      codesOf(() =>
        createLedger({
          ...year,
          balances: [
            { account: 1930, opening: half },
            { account: 2010, opening: half },
          ],
        }),
      ),
    ).toEqual(['books/turnover-out-of-range']);
  });

  test('is frozen, and knows its rows no longer', () => {
    const row = { account: 1930, opening: '1', changes: [...twelve(0)] };
    const kept = createLedger({ ...year, balances: [row] });
    row.changes[0] = '1000';
    expect(balanceOf(kept, 1930).ore).toBe(100 + 66 * 100);
    expect(Object.isFrozen(kept) && Object.isFrozen(kept.periods) && Object.isFrozen(kept.by)).toBe(true);
  });
});

describe('the vouchers that close the year', () => {
  const open = withRent;
  const rent = balanceOf(open, 6010);
  const closed = post(closePeriod(open, '2024', { by: 'ekonom', on: '2025-01-31', level: 'soft' }), {
    eventDate: '2024-12-31',
    compiledOn: '2025-02-01',
    text: 'Årets resultat',
    purpose: 'closing',
    postings: [debit(2010, rent), credit(6010, rent)],
  });

  test('are in the balances, and can be left out of them', () => {
    expect(rent.isZero()).toBe(false);
    for (const source of [closed, ledger(closed)]) {
      expect(balanceOf(source, 6010).ore).toBe(0);
      expect(balanceOf(source, 6010, { period: '2024-12' })).toEqual(rent.negate());
      expect(balanceOf(source, 6010, { beforeClosing: true })).toEqual(rent);
      expect(trialBalance(source, { beforeClosing: true }).rows).toEqual(trialBalance(open).rows);
      expect(codesOf(() => balanceOf(source, 6010, { beforeClosing: 1 as never }))).toEqual(['input/bad-field']);
    }
  });

  test('are no part of what is before them', () => {
    expect(balanceOf(ledger(closed), 6010, { asOf: '2024-11-30' })).toEqual(
      balanceOf(open, 6010, { asOf: '2024-11-30' }),
    );
  });
});
