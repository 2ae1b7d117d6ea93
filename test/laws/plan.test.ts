/**
 * The laws of plans: months add up to years, rows to ledgers, and what was known or counted before is never lost.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AmountInput,
  type Budget,
  type BudgetRowDraft,
  type Distribution,
  balanceOf,
  budgetLedger,
  chooseBudget,
  createBudget,
  createForecast,
  createLedger,
  followedLedger,
  forecastLedger,
  fromOre,
  type Ledger,
  monthsOf,
  readBudget,
  reviseBudget,
  type Signs,
  sum,
  writeBudget,
} from '../../src/index.js';
import { runs } from '../support/runs.js';
import { smallChart } from '../support/small.js';

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(200) });
    },
    3_600_000,
  );
};

const decided = { on: '2023-11-24', by: 'Styrelsen' };
const years = ['2024', '2023-07..2024-12', '2024-03-15..2025-02-10', '2024-08', '2024-02-29..2025-08-28'];
const anyYear = fc.constantFrom(...years);
const anyOre = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.constantFrom(0, 1, -1, 1_903_200_000, 40_000_000_000_000, -40_000_000_000_001),
);
const accounts = ['1510', '2411', '3010', '3110', '5538', '5539', '6010'] as const;

/** A year with what a row can have in it: any account, objects open in it, any distribution, any scenario. */
const anyRow = (months: number): fc.Arbitrary<BudgetRowDraft> =>
  fc
    .record({
      account: fc.constantFrom(...accounts),
      ore: anyOre,
      costCentre: fc.constantFrom(undefined, '10', '1010', '31'),
      project: fc.constantFrom(undefined, 'VILJA', 'ö;"1'),
      text: fc.constantFrom(undefined, ' Hyra; "lokal"', 'Summa', '0', '=1+1', "'-1"),
      scenario: fc.constantFrom(undefined, 'beviljat', '!beviljat', ['beviljat', '!avslag']),
      weights: fc.option(
        fc
          .array(fc.nat({ max: 9 }), { minLength: months, maxLength: months })
          .filter((each) => each.some((w) => w > 0)),
        { nil: undefined },
      ),
    })
    .map(({ account, ore, costCentre, project, text, scenario, weights }) => ({
      account,
      amount: fromOre(ore),
      dimensions: {
        ...(costCentre === undefined ? {} : { costCentre }),
        ...(project === undefined ? {} : { project }),
      },
      ...(text === undefined ? {} : { text }),
      ...(scenario === undefined ? {} : { scenario }),
      ...(weights === undefined ? {} : { distribution: { weights } }),
    }));

const anyBudget: fc.Arbitrary<Budget> = fc
  .tuple(anyYear, fc.constantFrom<Signs>('natural', 'printed', 'debit'))
  .chain(([year, signs]) =>
    fc
      .array(anyRow(monthsOf(year).length), { maxLength: 12 })
      .map((rows) => createBudget({ chart: smallChart, year, decided, rows, signs })),
  );

const ore = (amounts: readonly { readonly ore: number }[]): number[] => amounts.map((each) => each.ore);

law(
  'month budgets add up to the year, whatever the year and the distribution',
  fc.property(anyBudget, ({ rows, year }) => {
    for (const { amount, months } of rows) {
      expect(months).toHaveLength(monthsOf(year).length);
      expect(sum(months)).toEqual(amount);
    }
  }),
);

law(
  'a budget to date is never more than half an öre from its exact share, and no month a whole öre',
  fc.property(anyYear, anyOre, fc.array(fc.nat({ max: 40 }), { minLength: 19, maxLength: 19 }), (year, whole, some) => {
    const count = monthsOf(year).length;
    const weights = some.slice(0, count).some((weight) => weight > 0) ? some.slice(0, count) : Array(count).fill(1);
    const distribution: Distribution = { weights };
    const rows = [{ account: 6010, amount: fromOre(whole), distribution }];
    const [row] = createBudget({ chart: smallChart, year, decided, rows, signs: 'debit' }).rows;
    const total = BigInt(weights.reduce((all: number, weight: number) => all + weight, 0));
    let [toDate, share] = [0n, 0n];
    row!.months.forEach((month, i) => {
      toDate += BigInt(month.ore);
      share += BigInt(weights[i]);
      const off = toDate * total - BigInt(whole) * share;
      expect((off < 0n ? -off : off) * 2n <= total).toBe(true);
      const monthOff = BigInt(month.ore) * total - BigInt(whole) * BigInt(weights[i]);
      expect((monthOff < 0n ? -monthOff : monthOff) < total).toBe(true);
    });
  }),
);

law(
  'eight even months of twelve are eight twelfths of the year, rounded',
  fc.property(anyOre, (whole) => {
    const rows = [{ account: 6010, amount: fromOre(whole) }];
    const budget = createBudget({ chart: smallChart, year: '2024', decided, rows, signs: 'debit' });
    for (const k of [1, 2, 3, 4, 6, 8, 11, 12]) {
      const toDate = sum(budget.rows[0]!.months.slice(0, k));
      expect(toDate).toEqual(fromOre(whole).times(`${k}/12`));
    }
  }),
);

law(
  'a ledger of a budget adds up to the rows that hold, account by account',
  fc.property(anyBudget, fc.boolean(), (budget, granted) => {
    const scenarios = granted && budget.scenarios.includes('beviljat') ? ['beviljat'] : [];
    const { rows } = chooseBudget(budget, { scenarios });
    const kept = budgetLedger(budget, { scenarios });
    for (const account of accounts) {
      const own = rows.filter((row) => row.account === account);
      expect(balanceOf(kept, account)).toEqual(sum(own.map(({ amount }) => amount)));
      const [month] = kept.periods;
      expect(balanceOf(kept, account, { period: month! })).toEqual(sum(own.map(({ months }) => months[0]!)));
    }
    const expected = budget.rows.filter(({ scenario }) =>
      scenario.every((each) => each.startsWith('!') !== scenarios.includes(each.replace('!', ''))),
    );
    expect(rows.map(({ amount }) => amount)).toEqual(expected.map(({ amount }) => amount));
  }),
);

law(
  'a budget written and read is the same budget',
  fc.property(anyBudget, (budget) => {
    const { year, signs } = budget;
    const read = readBudget(writeBudget(budget), { chart: smallChart, year, decided, signs });
    expect(read.diagnostics).toEqual([]);
    expect(read.budget!.rows).toEqual(budget.rows);
    expect(writeBudget(read.budget!)).toBe(writeBudget(budget));
  }),
);

law(
  'a revision never changes what was known before it',
  fc.property(anyBudget, fc.array(fc.tuple(fc.nat({ max: 40 }), fc.boolean()), { maxLength: 5 }), (first, steps) => {
    let budget = first;
    let day = 24;
    const known: [string, string][] = [['2023-11-24', String(budget)]];
    for (const [days, whole] of steps) {
      day = Math.min(day + days, 28);
      const on = `2023-12-${String(day)}`;
      const before = String(budget);
      const rows = [{ account: '6010', amount: '100' }];
      const revised = reviseBudget(budget, {
        decided: { on, by: 'Styrelsen' },
        ...(whole ? { rows } : { changes: rows }),
      });
      expect(String(budget)).toBe(before);
      budget = revised;
      known.push([on, String(budget)]);
    }
    const lastOf = new Map(known);
    for (const [on, text] of lastOf) expect(String(chooseBudget(budget, { asKnownOn: on }))).toBe(text);
  }),
);

const anyMonths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 12, maxLength: 12 });
const anyLedger = (year: string): fc.Arbitrary<Ledger> =>
  fc
    .array(
      fc.record({
        account: fc.constantFrom('1930', ...accounts),
        costCentre: fc.constantFrom(undefined, '10', '1010', '1020', '30', '31', '32'),
        project: fc.constantFrom(undefined, 'VILJA'),
        opening: fc.integer({ min: -10_000, max: 10_000 }),
        months: anyMonths,
      }),
      { maxLength: 10 },
    )
    .map((rows) =>
      createLedger({
        chart: smallChart,
        year,
        balances: rows.map(({ account, costCentre, project, opening, months }) => ({
          account,
          opening: fromOre(opening),
          changes: months.map(fromOre),
          dimensions: {
            ...(costCentre === undefined ? {} : { costCentre }),
            ...(project === undefined ? {} : { project }),
          },
        })),
      }),
    );

law(
  'a forecast by what remains of the budget is the outcome so far and the months that are left',
  fc.property(anyLedger('2024'), anyLedger('2024'), fc.integer({ min: 1, max: 12 }), (outcome, budget, past) => {
    const asOf = outcome.periods[past - 1]!.to;
    const forecast = createForecast({
      name: 'Q1',
      made: decided,
      outcome,
      asOf,
      budget,
      otherwise: 'budget remainder',
    });
    const kept = forecastLedger(forecast);
    for (const account of ['3010', '5539', '6010']) {
      const change = (of: Ledger, from: number, to: number): number =>
        of.periods.slice(from, to).reduce((all, month) => all + balanceOf(of, account, { period: month }).ore, 0);
      expect(change(kept, 0, 12)).toBe(change(outcome, 0, past) + change(budget, past, 12));
      expect(change(kept, 0, past)).toBe(change(outcome, 0, past));
    }
    for (const row of forecast.rows) {
      expect(row.outcome.plus(row.rest)).toEqual(row.year);
      expect(sum(row.months)).toEqual(row.year);
    }
  }),
);

law(
  'a run rate is the outcome scaled to the whole year, and its months add up to it',
  fc.property(anyLedger('2024'), fc.integer({ min: 1, max: 12 }), (outcome, past) => {
    const asOf = outcome.periods[past - 1]!.to;
    const { rows } = createForecast({
      name: 'Q',
      made: decided,
      outcome,
      asOf,
      budget: outcome,
      otherwise: 'run rate',
    });
    for (const row of rows) {
      expect(row.year).toEqual(row.outcome.times(`12/${past}`));
      expect(sum(row.months)).toEqual(row.year);
      expect(ore(row.months.slice(0, past)).reduce((all, each) => all + each, 0)).toBe(row.outcome.ore);
    }
  }),
);

law(
  'following objects moves figures between them and loses none, in any month',
  fc.property(anyLedger('2023'), fc.constantFrom('2023-12-31', '2024-12-31'), fc.boolean(), (ledger, asOf, stated) => {
    const weights = { 31: '0,4', 32: '0,6' };
    const shares: Record<string, Record<string, Record<string, AmountInput>>> = { costCentre: { 30: weights } };
    const followed = followedLedger(ledger, { chart: smallChart, asOf, ...(stated ? { shares } : {}) });
    for (const account of ['1930', ...accounts]) {
      expect(balanceOf(followed.ledger, account)).toEqual(balanceOf(ledger, account));
      for (const period of ledger.periods) {
        expect(balanceOf(followed.ledger, account, { period })).toEqual(balanceOf(ledger, account, { period }));
      }
      for (const project of [null, 'VILJA']) {
        const dimensions = { project };
        expect(balanceOf(followed.ledger, account, { dimensions })).toEqual(balanceOf(ledger, account, { dimensions }));
      }
    }
  }),
);
