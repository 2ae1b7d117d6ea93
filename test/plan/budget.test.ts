// Budgets: how amounts and their signs are read, how they lie over the months, and what is decided when.
import { describe, expect, test } from 'vitest';
import {
  type Amount,
  balanceOf,
  type Budget,
  type BudgetRowDraft,
  budgetLedger,
  chooseBudget,
  comparePlans,
  createBudget,
  createChart,
  createLedger,
  type Distribution,
  ledger,
  reviseBudget,
  type Signs,
} from '../../src/index.js';
import { codesOf, refusal } from '../support/refusals.js';
import { smallChart, withRent } from '../support/small.js';

const decided = { on: '2023-11-24', by: 'Styrelsen', reference: '§ 41' };
const budgetOf = (rows: readonly BudgetRowDraft[], more: object = {}): Budget =>
  createBudget({ chart: smallChart, year: '2024', decided, rows, ...more });
const monthsOfRow = (row: BudgetRowDraft, more: object = {}): string[] =>
  budgetOf([row], { signs: 'debit', ...more }).rows[0]!.months.map((month) => month.toJSON());
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const twelve = <Value>(value: Value): Value[] => Array.from({ length: 12 }, () => value);

describe('the amounts of a budget', () => {
  const chart = createChart({
    name: 'Slag',
    layers: [
      {
        name: 'Slag',
        accounts: [
          { number: '1', name: 'Bank', kind: 'asset' },
          { number: '2', name: 'Lån', kind: 'liability' },
          { number: '20', name: 'Kapital', kind: 'equity' },
          { number: '3', name: 'Bidrag', kind: 'income' },
          { number: '55555555', name: 'Kostnad', kind: 'expense' },
        ],
      },
    ],
  });

  test.each<[Signs | undefined, number[], number[]]>([
    [undefined, [1, 2, 3, 4, 5], [1, -2, -3, -4, 5]],
    ['natural', [1, 2, 3, 4, 5], [1, -2, -3, -4, 5]],
    ['printed', [1, 2, 3, 4, -5], [1, -2, -3, -4, 5]],
    ['debit', [1, -2, -3, -4, 5], [1, -2, -3, -4, 5]],
    ['natural', [-1, -2, -3, -4, -5], [-1, 2, 3, 4, -5]],
  ])('written with signs %s are kept with debit positive', (signs, written, kept) => {
    const rows = chart.accounts.map(({ number }, i) => ({ account: number, amount: written[i]! }));
    const budget = createBudget({ chart, year: '2024', decided, rows, ...(signs === undefined ? {} : { signs }) });
    expect(budget.rows.map(({ amount }) => amount.ore / 100)).toEqual(kept);
    expect(budget.rows.every(({ months }) => months.every(({ ore }) => !Object.is(ore, -0)))).toBe(true);
    expect(budget.signs).toBe(signs ?? 'natural');
  });

  test('are asked about when all costs, or all income, would be negative and nobody has said', () => {
    const cost = (amount: number) => ({ account: 6010, amount });
    const income = (amount: number) => ({ account: 3010, amount });
    const wrong = refusal(() => budgetOf([cost(-1), cost(-2), cost(0), income(3)]));
    expect(wrong.map(({ code, data, at }) => [code, data, at])).toEqual([
      ['budget/signs-unclear', { kind: 'expense' }, ['signs']],
    ]);
    expect(refusal(() => budgetOf([cost(1), income(-2)]))[0]!.data).toEqual({ kind: 'income' });
    // One refund among the costs is a refund.
    expect(budgetOf([cost(-1), cost(2)]).rows.map(({ amount }) => amount.ore)).toEqual([-100, 200]);
    expect(budgetOf([cost(0), income(0)]).rows).toHaveLength(2);
  });
});

test('an account has a budget only in the years it is valid', () => {
  const old = { account: 6999, amount: 1 };
  expect(codesOf(() => budgetOf([old]))).toEqual(['account/not-valid-in-year']);
  expect(budgetOf([old], { year: '2023' }).rows).toHaveLength(1);
  const layers = [{ name: 'Ny', accounts: [{ number: '1', name: 'Ny', kind: 'expense' as const, validFrom: 2024 }] }];
  const chart = createChart({ name: 'Ny', layers });
  expect(budgetOf([{ account: 1, amount: 1 }], { chart }).rows).toHaveLength(1);
  expect(codesOf(() => budgetOf([{ account: 1, amount: 1 }], { chart, year: '2023' }))).toEqual([
    'account/not-valid-in-year',
  ]);
});

describe('the months of a budget', () => {
  test('are even so that each sum of the first is its share, rounded', () => {
    expect(monthsOfRow({ account: 6010, amount: '1000,00' })).toEqual(
      '83.33 83.34 83.33 83.33 83.34 83.33 83.33 83.34 83.33 83.33 83.34 83.33'.split(' '),
    );
    expect(monthsOfRow({ account: 6010, amount: '-0,01' }).filter((month) => month !== '0.00')).toEqual(['-0.01']);
    expect(monthsOfRow({ account: 6010, amount: '-0,01' })[5]).toBe('-0.01');
  });

  test('lie by weights, and those of the budget hold for rows that do not say', () => {
    const weights = [0, 0, '0,5', 0, 0, 0.0, 0, 0, '1,5', 0, 0, 0];
    const months = ['0.00', '0.00', '25.00', ...twelve('0.00').slice(0, 5), '75.00', '0.00', '0.00', '0.00'];
    expect(monthsOfRow({ account: 6010, amount: 100, distribution: { weights } })).toEqual(months);
    expect(monthsOfRow({ account: 6010, amount: 100 }, { distribution: { weights } })).toEqual(months);
    const own = monthsOfRow({ account: 6010, amount: 1200, distribution: 'even' }, { distribution: { weights } });
    expect(own).toEqual(twelve('100.00'));
  });

  test('may be given, with or without the year', () => {
    const months = twelve('10').map((month, i) => (i === 3 ? '-0,50' : month));
    expect(budgetOf([{ account: 6010, months }]).rows[0]!.amount.toJSON()).toBe('109.50');
    expect(budgetOf([{ account: 6010, months, amount: '109,5' }]).rows[0]!.months[3]!.ore).toBe(-50);
    expect(codesOf(() => budgetOf([{ account: 6010, months, amount: '109,51' }]))).toEqual(['budget/months-differ']);
    expect(codesOf(() => budgetOf([{ account: 6010, months: months.slice(1) }]))).toEqual(['input/bad-field']);
    expect(codesOf(() => budgetOf([{ account: 6010, months, distribution: 'even' }]))).toEqual(['input/bad-field']);
  });

  const like = (months: readonly number[], more: object = {}): Distribution => ({
    like: createLedger({
      chart: smallChart,
      year: '2023',
      balances: [
        { account: 6010, opening: 7, changes: months, dimensions: { costCentre: '1010' } },
        { account: 6010, changes: twelve(1000), dimensions: { costCentre: '1020' } },
        { account: 5538, changes: twelve(1000) },
      ],
      ...more,
    }),
  });
  const row = (distribution: Distribution, amount = 100): BudgetRowDraft => ({
    account: 6010,
    amount,
    distribution,
    dimensions: { costCentre: '1010' },
  });

  test("lie as last year's did, on the same account and objects", () => {
    const lastYear = [3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4];
    expect(monthsOfRow(row(like(lastYear), 8)).map((month) => month.replace('.00', ''))).toEqual(lastYear.map(String));
    // Under 10 lies also 1020, which was even.
    const wider = monthsOfRow({ ...row(like(lastYear), 12_008), dimensions: { costCentre: '10' } });
    expect(wider[0]).toBe('1003.00');
  });

  test('do not budget for last year’s refund', () => {
    expect(monthsOfRow(row(like([3, -2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 4)).slice(0, 3)).toEqual([
      '3.00',
      '0.00',
      '1.00',
    ]);
  });

  test('follow the calendar month also in a year that begins elsewhere', () => {
    const months = monthsOfRow(row(like([0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 1]), 20), { year: '2023-07..2024-12' });
    expect(months.map((month) => +month)).toEqual([9, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 1]);
  });

  test('follow the later of two months of a name', () => {
    const changes = Array.from({ length: 18 }, (_, i) => (i === 0 ? 9 : i === 12 ? 1 : i === 17 ? 3 : 0));
    const two = createLedger({ chart: smallChart, year: '2022-07..2023-12', balances: [{ account: 6010, changes }] });
    const months = monthsOfRow({ account: 6010, amount: 8, distribution: { like: two } });
    expect(months.map((month) => +month)).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 6]);
  });

  test('need a pattern to follow', () => {
    expect(codesOf(() => budgetOf([row(like(twelve(0)))]))).toEqual(['plan/without-pattern']);
    expect(codesOf(() => budgetOf([row(like([1], { periods: 'year', balances: [] }))]))).toEqual(['plan/needs-months']);
    const short = { like: createLedger({ chart: smallChart, year: '2023-07..2023-12', balances: [] }) };
    expect(codesOf(() => budgetOf([row(short)]))).toEqual(['plan/needs-months']);
    expect(monthsOfRow({ account: 6010, amount: 12, distribution: { like: ledger(withRent) } })[2]).toBe('12.00');
  });
});

describe('a revision', () => {
  const first = budgetOf([
    { account: 6010, amount: 1200 },
    { account: 3010, amount: 2400 },
  ]);
  const may = { on: '2024-05-20', by: 'Styrelsen' };
  const changed = reviseBudget(first, { decided: may, changes: [{ account: 6010, amount: -120 }] });
  const anew = reviseBudget(changed, { decided: { ...may, on: '2024-09-01' }, rows: [{ account: 6010, amount: 1 }] });
  const costOn = (budget: Budget, asKnownOn: string): Amount => balanceOf(budgetLedger(budget, { asKnownOn }), 6010);

  test('adds changes, or decides the whole anew, from its day on', () => {
    expect(['2023-11-24', '2024-05-19', '2024-05-20', '2024-09-01'].map((day) => costOn(anew, day).ore / 100)).toEqual([
      1200, 1200, 1080, 1,
    ]);
    expect(balanceOf(budgetLedger(anew), 3010).ore).toBe(0);
    expect(anew.revisions.map(({ decided: each, kind, rows }) => [each.on, kind, rows.length])).toEqual([
      ['2023-11-24', 'whole', 2],
      ['2024-05-20', 'changes', 1],
      ['2024-09-01', 'whole', 1],
    ]);
    expect(first.revisions).toHaveLength(1);
  });

  test('is compared with what it revised', () => {
    const compared = comparePlans([chooseBudget(anew, { asKnownOn: '2024-05-01' }), changed, anew]);
    expect(compared.plans).toEqual(['Budget 2023-11-24', 'Budget 2024-05-20', 'Budget 2024-09-01']);
    expect(compared.rows.map(({ account, amounts, change }) => [account, ...amounts, change].map(String))).toEqual(
      [
        ['3010', '−2 400,00', '−2 400,00', '0,00', '2 400,00'],
        ['6010', '1 200,00', '1 080,00', '1,00', '−1 199,00'],
      ].map((cells) => cells.map((cell) => cell.replaceAll(' ', '\u00a0'))),
    );
    expect(compared.total.change.ore).toBe(120_100);
    expect(comparePlans([first, anew], { skip: 1, take: 1 }).rows.map(({ account }) => account)).toEqual(['6010']);
  });

  test('keeps the signs of its budget, unless it says', () => {
    const printed = budgetOf([{ account: 6010, amount: -1200 }], { signs: 'printed' });
    const more = { decided: may, changes: [{ account: 6010, amount: -100 }] };
    expect(balanceOf(budgetLedger(reviseBudget(printed, more)), 6010).ore).toBe(130_000);
    expect(balanceOf(budgetLedger(reviseBudget(printed, { ...more, signs: 'debit' })), 6010).ore).toBe(110_000);
  });

  test('is not dated before another, nor made of both rows and changes', () => {
    const early = { ...may, on: '2024-05-19' };
    expect(codesOf(() => reviseBudget(changed, { decided: early, changes: [] }))).toEqual(['budget/decided-too-early']);
    expect(codesOf(() => reviseBudget(changed, { decided: may }))).toEqual(['input/bad-field']);
    expect(codesOf(() => reviseBudget(changed, { decided: may, rows: [], changes: [] }))).toEqual(['input/bad-field']);
    expect(codesOf(() => budgetLedger(anew, { asKnownOn: '2023-11-23' }))).toEqual(['budget/not-decided']);
  });
});

test('a budget prints its decisions and its rows by tertial', () => {
  const budget = budgetOf([
    { account: 6010, amount: 1200, dimensions: { costCentre: '1010' } },
    { account: 3010, amount: 2400 },
    { account: 6010, amount: 300, dimensions: { costCentre: '1010' } },
    { account: 6010, amount: 60, scenario: '!beviljat' },
  ]);
  expect(plain(String(reviseBudget(budget, { decided: { on: '2024-05-20', by: 'Styrelsen' }, changes: [] })))).toBe(
    [
      'Budget 2024',
      'Beslutad 2023-11-24 av Styrelsen, § 41',
      'Ändrad 2024-05-20 av Styrelsen',
      'Konto  Namn                Objekt  Villkor    2024-T1  2024-T2  2024-T3      Helår',
      '──────────────────────────────────────────────────────────────────────────────────',
      '3010   Bidrag                                 −800,00  −800,00  −800,00  −2 400,00',
      '6010   Hyra                1010                500,00   500,00   500,00   1 500,00',
      '6010   Hyra                        !beviljat    20,00    20,00    20,00      60,00',
      '──────────────────────────────────────────────────────────────────────────────────',
      '       Summa utan villkor                     −280,00  −280,00  −280,00    −840,00',
    ].join('\n'),
  );
});
