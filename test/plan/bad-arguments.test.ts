// Junk in every field of every draft and option: refused with diagnostics, never with a crash, and null is no default.
import { describe, expect, test } from 'vitest';
import {
  budgetLedger,
  chooseBudget,
  comparePlans,
  createBudget,
  createForecast,
  createLedger,
  followedLedger,
  forecastLedger,
  hitRate,
  isBookkeepingError,
  isBudget,
  isForecast,
  readBudget,
  reviseBudget,
  writeBudget,
} from '../../src/index.js';
import { smallChart } from '../support/small.js';
import { junk, tried } from '../support/tried-junk.js';

const twelve = (): string[] => Array.from({ length: 12 }, () => '5');
const decided = () => ({ on: '2023-11-24', by: 'Styrelsen', reference: '§ 41' });
const budgetDraft = () => ({
  chart: smallChart,
  year: '2024',
  decided: decided(),
  rows: [
    {
      account: '6010',
      amount: '100',
      dimensions: { costCentre: '10' },
      text: 't',
      scenario: ['s'],
      distribution: 'even',
    },
    { account: '6010', months: twelve() },
    { account: '5538', amount: '1', distribution: { weights: twelve() } },
  ],
  signs: 'natural',
  distribution: { weights: twelve() },
});
const budget = createBudget(budgetDraft() as never);
const ledgerOf = (year: string, costCentre: string) =>
  createLedger({
    chart: smallChart,
    year,
    balances: [{ account: 6010, dimensions: { costCentre }, changes: twelve() }],
  });
const [lastYear, outcome] = [ledgerOf('2023', '30'), ledgerOf('2024', '10')];
const forecastDraft = () => ({
  name: 'Q1',
  made: decided(),
  outcome,
  asOf: '2024-04-30',
  budget,
  otherwise: 'run rate',
  signs: 'natural',
  rules: [
    { accounts: '6010', dimensions: { costCentre: '10' }, method: 'manual', rest: '1', text: 't' },
    { accounts: '5538', method: 'run rate', like: outcome },
  ],
});
const forecast = createForecast(forecastDraft() as never);

const page = () => ({ by: ['costCentre'], skip: 0, take: 1 });
const choice = () => ({ asKnownOn: '2024-01-01', scenarios: ['s'] });

describe.each<[string, () => unknown, (draft: never) => unknown]>([
  ['createBudget', budgetDraft, createBudget],
  ['reviseBudget', () => ({ decided: decided(), changes: [], signs: 'debit' }), (draft) => reviseBudget(budget, draft)],
  ['chooseBudget', choice, (draft) => chooseBudget(budget, draft)],
  ['budgetLedger', choice, (draft) => budgetLedger(budget, draft)],
  ['createForecast', forecastDraft, createForecast],
  ['hitRate', page, (draft) => hitRate(forecast, outcome, draft)],
  ['comparePlans', page, (draft) => comparePlans([budget, forecast], draft)],
  [
    'followedLedger',
    () => ({ chart: smallChart, asOf: '2024-12-31', shares: { costCentre: { 30: { 31: 1, 32: 2 } } } }),
    (draft) => followedLedger(lastYear, draft),
  ],
  [
    'readBudget',
    () => ({ chart: smallChart, year: '2024', decided: decided(), signs: 'natural', distribution: 'even' }),
    (draft) => readBudget('Konto;Belopp\n6010;1', draft),
  ],
])('%s', (_, draft, call) => {
  const outcomes = tried(draft, call);

  test('refuses what it cannot use, and crashes on nothing', () => {
    expect(outcomes.filter(({ said }) => said !== 'an answer' && said !== 'refused')).toEqual([]);
  });

  test('takes null for nothing', () => {
    expect(outcomes.filter(({ value, said }) => value === null && said === 'an answer')).toEqual([]);
  });
});

test('what is no budget, forecast or ledger is refused where one is wanted', () => {
  const calls: ((value: never) => unknown)[] = [
    (value) => reviseBudget(value, { decided: decided(), changes: [] }),
    (value) => chooseBudget(value, {}),
    (value) => budgetLedger(value),
    (value) => writeBudget(value),
    (value) => forecastLedger(value),
    (value) => hitRate(value, outcome),
    (value) => hitRate(forecast, value),
    (value) => comparePlans(value),
    (value) => comparePlans([budget, value]),
    (value) => followedLedger(value, { chart: smallChart, asOf: '2024-12-31' }),
  ];
  const others: readonly unknown[] = [...junk, smallChart, { ...budget }, { ...forecast }, { ...outcome }];
  for (const call of calls) {
    const said = others.map((value) => {
      try {
        return String(call(value as never));
      } catch (error) {
        return isBookkeepingError(error) ? error.diagnostics[0]!.code : String(error);
      }
    });
    expect(said.filter((each) => each !== 'input/bad-field')).toEqual([]);
  }
  expect(others.filter((value) => isBudget(value) || isForecast(value))).toEqual([]);
  expect([isBudget(budget), isForecast(forecast)]).toEqual([true, true]);
});

test('what is handed in can be changed afterwards without a trace', () => {
  const draft = budgetDraft();
  const made = createBudget(draft as never);
  const before = String(made);
  draft.rows[1]!.months![0] = '1000';
  draft.rows[0]!.dimensions!.costCentre = '1020';
  (draft.distribution.weights as unknown[])[0] = 0;
  draft.decided.by = 'någon annan';
  expect(String(made)).toBe(before);
  const frozen: readonly unknown[] = [
    made,
    made.rows,
    made.rows[0],
    made.rows[0]!.months,
    made.rows[0]!.dimensions,
    made.revisions,
  ];
  expect(
    [...frozen, forecast, forecast.rows, forecast.rows[0], forecast.rows[0]!.months, forecast.made].every(
      Object.isFrozen,
    ),
  ).toBe(true);
});

test('amounts as large as can be counted exactly are kept, and larger ones refused', () => {
  const largest = '45035996273704,95';
  const rows = [{ account: 6010, amount: largest }];
  const huge = createBudget({ chart: smallChart, year: '2024', decided: decided(), rows });
  expect(huge.rows[0]!.months.reduce((ore, month) => ore + month.ore, 0)).toBe(4_503_599_627_370_495);
  expect(() => createBudget({ chart: smallChart, year: '2024', decided: decided(), rows: [...rows, ...rows] })).toThrow(
    'books/turnover-out-of-range',
  );
});
