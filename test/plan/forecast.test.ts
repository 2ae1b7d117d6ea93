// Forecasts: each method by hand, which rule decides, and how well it hit afterwards.
import { describe, expect, test } from 'vitest';
import {
  type BalanceSource,
  balanceOf,
  budgetLedger,
  comparePlans,
  createBudget,
  createForecast,
  createLedger,
  type Forecast,
  forecastLedger,
  type ForecastRule,
  hitRate,
  ledger,
} from '../../src/index.js';
import { codesOf, refusal } from '../support/refusals.js';
import { smallChart, withRent } from '../support/small.js';

const decided = { on: '2023-11-24', by: 'Styrelsen' };
const made = { on: '2024-05-10', by: 'ekonom', reference: 'dnr 12' };
const budget = createBudget({
  chart: smallChart,
  year: '2024',
  decided,
  rows: [
    { account: 3010, amount: 12_000 },
    { account: 6010, amount: 1200, dimensions: { costCentre: '1010' } },
    { account: 6010, amount: 600, dimensions: { costCentre: '1020' } },
    { account: 5538, amount: 240 },
  ],
});
const months = (...amounts: readonly (number | string)[]): (number | string)[] =>
  Array.from({ length: 12 }, (_, i) => amounts[i] ?? 0);
const outcome = createLedger({
  chart: smallChart,
  year: '2024',
  balances: [
    { account: 1930, opening: 50, changes: months(1, 2, 3) },
    { account: 3010, changes: months(-3000, 0, 0, 0, -9) },
    { account: 6010, dimensions: { costCentre: '1010' }, changes: months(100, 100, '100,01', 200) },
    { account: 6010, dimensions: { costCentre: '1020', project: 'VILJA' }, changes: months(50, 0, 0, 10) },
  ],
});
const thought = (rules: readonly ForecastRule[], more: object = {}): Forecast =>
  createForecast({
    name: 'T1',
    made,
    outcome,
    asOf: '2024-04-30',
    budget,
    otherwise: 'budget remainder',
    rules,
    ...more,
  });
const shown = ({ rows }: Forecast): string[] =>
  rows.map(({ account, dimensions, method, outcome: past, rest, year }) =>
    [account, ...Object.values(dimensions), method, past, rest, year].join(' ').replaceAll('\u00a0', ''),
  );

describe('a forecast', () => {
  test('of what remains of the budget adds the months that are left to the outcome', () => {
    expect(shown(thought([]))).toEqual([
      '3010 budget remainder −3000,00 −8000,00 −11000,00',
      '5538 budget remainder 0,00 160,00 160,00',
      '6010 1010 budget remainder 500,01 800,00 1300,01',
      '6010 1020 budget remainder 0,00 400,00 400,00',
      '6010 1020 VILJA budget remainder 60,00 0,00 60,00',
    ]);
  });

  test('by run rate scales the outcome by months, to the öre', () => {
    const { rows } = thought([{ accounts: '6xxx', method: 'run rate' }]);
    const [, , office] = rows;
    expect([office!.year.toJSON(), office!.rest.toJSON()]).toEqual(['1500.03', '1000.02']);
    expect(office!.months.map(String)).toEqual([
      ...['100,00', '100,00', '100,01', '200,00', '125,00'],
      ...['125,01', '125,00', '125,00', '125,00', '125,01', '125,00', '125,00'],
    ]);
    expect(office!.budget.ore).toBe(120_000);
  });

  test("by run rate scales the outcome by last year's pattern", () => {
    const like = createLedger({
      chart: smallChart,
      year: '2023',
      balances: [
        { account: 6010, dimensions: { costCentre: '1010' }, changes: months(10, 0, 0, 10, 0, 0, 30, -5, 0, 0, 0, 5) },
        { account: 6010, dimensions: { costCentre: '1020' }, changes: months(999) },
      ],
    });
    const dimensions = { costCentre: '1010' };
    const { rows } = thought([{ accounts: 6010, dimensions, method: 'run rate', like }]);
    const office = rows.find((row) => row.account === '6010')!;
    // 20 of 50 had come by April, so 500,01 is two fifths of the year; the rest lies on July and December, 6 to 1.
    expect([office.year.toJSON(), office.rest.toJSON()]).toEqual(['1250.03', '750.02']);
    expect(office.months.slice(4).map((month) => month.toJSON())).toEqual(
      '0.00 0.00 642.87 0.00 0.00 0.00 0.00 107.15'.split(' '),
    );
    const nothing = { accounts: 3010, method: 'run rate', like } as const;
    const wrong = refusal(() => thought([nothing]));
    expect(wrong.map(({ code, at }) => [code, ...at])).toEqual([['plan/without-pattern', 'rules', 0, 'like']]);
    // Nothing so far is nothing, with or without a pattern.
    expect(thought([{ ...nothing, accounts: 5538 }]).rows[1]!.year.ore).toBe(0);
  });

  test('by contract or by hand takes an amount for the rest or for the year, written as the budget is', () => {
    const rules: ForecastRule[] = [
      { accounts: 6010, dimensions: { costCentre: '1010' }, method: 'contract', year: '1300,01', text: 'avtal' },
      { accounts: 6010, dimensions: { costCentre: '1020' }, method: 'contract', year: 100 },
      { accounts: 3010, method: 'manual', rest: '8 000,08', text: 'enligt beslut' },
      { accounts: 3110, method: 'manual', year: 5, text: 'nytt projekt' },
    ];
    expect(shown(thought(rules))).toEqual([
      '3010 manual −3000,00 −8000,08 −11000,08',
      '3110 manual 0,00 −5,00 −5,00',
      '5538 budget remainder 0,00 160,00 160,00',
      '6010 1010 contract 500,01 800,00 1300,01',
      // What has come on the project counts towards the contract of the cost centre, which stands on itself.
      '6010 1020 contract 0,00 40,00 40,00',
      '6010 1020 VILJA contract 60,00 0,00 60,00',
    ]);
    const { rows } = thought(rules);
    expect(rows[0]!.months.slice(4).map(({ ore }) => ore)).toEqual(Array(8).fill(-100_001));
    expect(rows.map(({ text }) => text)).toEqual([
      'enligt beslut',
      'nytt projekt',
      undefined,
      'avtal',
      undefined,
      undefined,
    ]);
    expect(thought(rules.slice(2, 3), { signs: 'printed' }).rows[0]!.rest.ore).toBe(-800_008);
    expect(thought(rules.slice(2, 3), { signs: 'debit' }).rows[0]!.rest.ore).toBe(800_008);
  });

  test('is decided by the narrowest rule, in whatever order they stand', () => {
    const rules: ForecastRule[] = [
      { accounts: '6xxx', method: 'run rate' },
      { accounts: '6010', dimensions: { costCentre: '10' }, method: 'budget remainder' },
      { accounts: '6010', dimensions: { costCentre: '10', project: null }, method: 'run rate' },
      { accounts: '6010', dimensions: { costCentre: ['1020'], project: null }, method: 'contract', rest: 1 },
    ];
    const methods = (some: readonly ForecastRule[]): string[] =>
      thought(some)
        .rows.filter(({ account }) => account === '6010')
        .map(({ method }) => method);
    rules[3] = { ...rules[3]!, dimensions: { costCentre: '1020', project: null } };
    expect(codesOf(() => thought(rules))).toEqual(['forecast/without-place']);
    const without = rules.slice(0, 3);
    expect(methods(without)).toEqual(['run rate', 'run rate', 'budget remainder']);
    expect(methods([...without].reverse())).toEqual(['run rate', 'run rate', 'budget remainder']);
    expect(methods(without.slice(0, 1))).toEqual(['run rate', 'run rate', 'run rate']);
  });

  test('has no two rules that could both decide', () => {
    const accounts: ForecastRule = { accounts: 6010, method: 'run rate' };
    const centre: ForecastRule = { accounts: '5xxx, 6xxx', dimensions: { costCentre: '1010' }, method: 'run rate' };
    const wrong = refusal(() => thought([accounts, centre]));
    expect(wrong.map(({ code, at, data }) => [code, at, data])).toEqual([
      ['forecast/rules-conflict', ['rules', 1], { account: '6010', objects: '1010', first: 0, second: 1 }],
    ]);
    expect(codesOf(() => thought([accounts, accounts]))).toEqual(['forecast/rules-conflict']);
    // Where a third is narrower than both, nobody is in doubt.
    const both: ForecastRule = { accounts: 6010, dimensions: { costCentre: '1010' }, method: 'budget remainder' };
    expect(thought([accounts, centre, both]).rows[2]!.method).toBe('budget remainder');
  });

  test('becomes a ledger with the outcome in the months that are past', () => {
    const kept = forecastLedger(thought([]));
    expect(balanceOf(kept, 6010, { period: '2024-03' }).ore).toBe(10_001);
    expect(balanceOf(kept, 6010, { period: '2024-05', dimensions: { costCentre: '1020' } }).ore).toBe(5_000);
    expect(balanceOf(kept, 3010).ore).toBe(-1_100_000);
    expect(balanceOf(kept, 1930).ore).toBe(0);
  });

  test('of balance accounts is made when they are in the budget', () => {
    const rows = [{ account: 1510, amount: 12 }];
    const invested = createBudget({ chart: smallChart, year: '2024', decided, rows });
    expect(shown(thought([], { budget: invested }))[0]).toBe('1510 budget remainder 0,00 8,00 8,00');
  });

  test('is made from books as from their ledger', () => {
    const [fromBooks, fromLedger] = [withRent, ledger(withRent)].map((source: BalanceSource) =>
      String(thought([], { outcome: source, budget: budgetLedger(budget) })),
    );
    expect(fromBooks).toBe(fromLedger);
    expect(fromBooks).toContain('utfall till och med 2024-04-30, gjord 2024-05-10 av ekonom, dnr 12');
  });

  test('at the end of the year is the outcome', () => {
    const whole = thought([], { asOf: '2024-12-31' });
    expect(whole.rows.every(({ rest }) => rest.isZero())).toBe(true);
    expect(thought([{ accounts: 6010, method: 'run rate' }], { asOf: '2024-12-31' }).rows[2]!.year.ore).toBe(50_001);
    const rest: ForecastRule = { accounts: 6010, method: 'contract', rest: 1 };
    expect(codesOf(() => thought([rest], { asOf: '2024-12-31' }))).toEqual(['forecast/no-month-left']);
  });

  test.each<[string, string, object]>([
    ['a day within a month', 'ledger/needs-whole-months', { asOf: '2024-04-29' }],
    ['a day of another year', 'ledger/needs-whole-months', { asOf: '2023-04-30' }],
    ['no day', 'date/missing', { asOf: '' }],
    ['no name', 'input/bad-field', { name: ' ' }],
    ['nobody', 'signature/missing', { made: { on: '2024-05-10', by: '' } }],
    ['no default', 'input/bad-field', { otherwise: undefined }],
    ['a default that needs an amount', 'input/bad-field', { otherwise: 'manual' }],
    ['no budget', 'input/bad-field', { budget: undefined }],
    ['no outcome', 'input/bad-field', { outcome: budget }],
    ['rules that are none', 'input/bad-field', { rules: {} }],
    ['an unknown method', 'input/bad-field', { rules: [{ accounts: 6010, method: 'guess' }] }],
    ['a judgement without a reason', 'input/bad-field', { rules: [{ accounts: 6010, method: 'manual', rest: 1 }] }],
    ['an amount to a run rate', 'forecast/one-amount', { rules: [{ accounts: 6010, method: 'run rate', rest: 1 }] }],
    ['a year and a rest', 'forecast/one-amount', { rules: [{ accounts: 6010, method: 'contract', rest: 1, year: 2 }] }],
    ['an amount that is none', 'amount/is-float', { rules: [{ accounts: 6010, method: 'contract', rest: 0.5 }] }],
    ['an unknown account', 'account/unknown', { rules: [{ accounts: 6011, method: 'run rate' }] }],
    ['an unknown field', 'input/unknown-field', { rules: [{ account: 6010, method: 'run rate' }] }],
    [
      'a ledger of the whole year',
      'plan/needs-months',
      {
        budget: createLedger({ chart: smallChart, year: '2024', periods: 'year', balances: [] }),
      },
    ],
  ])('is not made from %s', (_, code, more) => {
    expect(codesOf(() => thought([], more))).toEqual([code]);
  });
});

describe('the hit rate of a forecast', () => {
  const came = createLedger({
    chart: smallChart,
    year: '2024',
    balances: [
      { account: 1930, changes: months(9) },
      { account: 3010, changes: months(-11_000) },
      { account: 6010, dimensions: { costCentre: '1010' }, changes: months('1267,51') },
      { account: 6010, dimensions: { costCentre: '1020' }, changes: months(460) },
      { account: 5539, dimensions: { costCentre: '31' }, changes: months(7) },
    ],
  });
  const rate = hitRate(thought([{ accounts: 5538, method: 'run rate' }]), came, { by: ['costCentre'] });

  test('is the exact deviation, and per cent of the forecast with one decimal', () => {
    expect(
      rate.rows.map(({ account, dimensions, methods, deviation, percent }) =>
        [account, ...Object.values(dimensions), methods.join('+'), deviation.toJSON(), percent].join(' '),
      ),
    ).toEqual([
      '3010 budget remainder 0.00 0.0',
      '5539 31  7.00 ',
      '6010 1010 budget remainder -32.50 -2.5',
      '6010 1020 budget remainder 0.00 0.0',
    ]);
    expect(rate.total).toMatchObject({ percent: '-0.3' });
    expect(rate.total.deviation.toJSON()).toBe('-25.50');
  });

  test('rounds half a tenth away from zero, and has no negative zero', () => {
    const percentOf = (ore: string): string | undefined => {
      const contract: ForecastRule = { accounts: 5538, method: 'contract', year: 1000 };
      const balances = [{ account: 5538, changes: months(0, 0, 0, 0, ore) }];
      const end = createLedger({ chart: smallChart, year: '2024', balances });
      return hitRate(thought([contract]), end).rows.find(({ account }) => account === '5538')!.percent;
    };
    expect(['999,50', '999,51', '1000,50', '1000,49', '0', '2000'].map(percentOf)).toEqual([
      ...['-0.1', '0.0', '0.1', '0.0', '-100.0', '100.0'],
    ]);
  });

  test('can be asked by account, page by page, and prints itself', () => {
    const byAccount = hitRate(thought([]), came, { by: [], skip: 1, take: 2 });
    expect(byAccount.rows.map(({ account }) => account)).toEqual(['5538', '5539']);
    expect(byAccount.total).toEqual(hitRate(thought([]), came).total);
    expect(String(rate).replaceAll('\u00a0', ' ')).toContain('−32,50   −2,5 %');
    expect(hitRate(thought([]), came, { by: ['1'] }).rows).toEqual(
      hitRate(thought([]), came, { by: ['costCentre'] }).rows,
    );
  });

  test('tells apart only what the outcome does', () => {
    const rough = createLedger({
      chart: smallChart,
      year: '2024',
      by: ['project'],
      balances: [{ account: 6010, changes: months('1700,01') }],
    });
    const rows = hitRate(thought([]), rough).rows.filter(({ account }) => account === '6010');
    expect(rows.map(({ dimensions, deviation }) => [dimensions, deviation.ore])).toEqual([
      [{}, 0],
      [{ project: 'VILJA' }, -6_000],
    ]);
    expect(codesOf(() => hitRate(thought([]), rough, { by: ['costCentre'] }))).toEqual(['ledger/needs-journal']);
  });

  test('is of the same year', () => {
    const other = createLedger({ chart: smallChart, year: '2023', balances: [] });
    expect(codesOf(() => hitRate(thought([]), other))).toEqual(['plan/other-year']);
    expect(codesOf(() => thought([], { outcome: other }))).toEqual(['plan/other-year']);
  });
});

test('versions of a forecast stand side by side with the budget and the outcome', () => {
  const later = thought([], { name: 'Delår', asOf: '2024-08-31' });
  const compared = comparePlans([budget, thought([]), later, outcome], { by: [] });
  expect(compared.plans).toEqual(['Budget 2023-11-24', 'Prognos T1', 'Prognos Delår', 'Utfall 2024']);
  expect(compared.rows.map(({ account, amounts }) => [account, ...amounts.map(({ ore }) => ore / 100)])).toEqual([
    ['3010', -12_000, -11_000, -7_009, -3_009],
    ['5538', 240, 160, 80, 0],
    ['6010', 1_800, 1_760.01, 1_160.01, 560.01],
  ]);
  expect(String(compared)).toContain('Ändring');
});
