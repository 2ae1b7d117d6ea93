// Equity: the published limits and overview, the operational plan with and without the project, and what is said.
import { describe, expect, test } from 'vitest';
import {
  type Budget,
  type Statement,
  associationLayer,
  chooseBudget,
  createBudget,
  createChart,
  createLedger,
  explain,
  incomeStatement,
  checkTies,
  openBooks,
} from '../../src/index.js';
import {
  type EquityCeiling,
  type PrintedYear,
  checkEquity,
  equityCeiling,
  equityStatement,
  equityYears,
  overviewStatement,
  recommendedCeiling,
} from '../../src/finsam/index.js';
import { books as books2022, budget as budget2022 } from '../statements/reference/interim-2022.js';
import { books, budget, yearBefore } from '../statements/reference/year-2024.js';
import { read } from '../tidy/source.js';
import { codesOf } from '../support/refusals.js';
import { earlierYears, preset2022, preset2024, published } from './association-2024.js';

const row = (statement: Statement, key: string): (string | null)[] =>
  statement.rows
    .find((each) => each.key === key)!
    .cells.map((cell) => {
      if (cell === null) return null;
      return cell.type === 'amount' ? String(cell.shown.ore / 100_000) : String(cell.value);
    });

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the recommended ceiling', () => {
  test('is the published 2 902 for the funding of 2024', () => {
    const { ceilingByNationalCouncil } = published['equityTargets'] as Record<string, string>;
    expect(equityCeiling(18_022_000).toJSON()).toBe('2902200.00');
    expect(ceilingByNationalCouncil).toBe('2902');
  });

  test.each([
    [0, '0.00'],
    [-5, '0.00'],
    [7_000_000, '1400000.00'],
    [7_000_001, '1400000.15'],
    [15_000_000, '2600000.00'],
    [15_000_010, '2600001.00'],
  ])('of a funding of %d is %s', (funding, ceiling) => {
    expect(equityCeiling(funding).toJSON()).toBe(ceiling);
  });

  test('says that nobody has seen its steps, and gives way to one that somebody has', () => {
    expect(recommendedCeiling.confirmed).toBe(false);
    const flat: EquityCeiling = { steps: [{ share: '15 %' }], source: 'Nationella rådet 2026', confirmed: true };
    expect(equityCeiling(18_022_000, flat).toJSON()).toBe('2703300.00');
  });

  test.each<[string, EquityCeiling]>([
    ['no steps', { ...recommendedCeiling, steps: [] }],
    [
      'steps that go down',
      { ...recommendedCeiling, steps: [{ upTo: 5, share: 1 }, { upTo: 4, share: 1 }, { share: 1 }] },
    ],
    ['a last step with an end', { ...recommendedCeiling, steps: [{ upTo: 5, share: 1 }] }],
    ['an open step that is not the last', { ...recommendedCeiling, steps: [{ share: 1 }, { share: 1 }] }],
    ['no source', { ...recommendedCeiling, source: ' ' }],
    ['a step that is none', { ...recommendedCeiling, steps: [null as never] }],
  ])('with %s is refused', (_, ceiling) => {
    expect(codesOf(() => equityCeiling(1, ceiling))).toContain('input/bad-field');
  });
});

describe('equity of 2024', () => {
  const statement = equityStatement(books, { preset: preset2024, budget, compare: yearBefore });

  test('is the published 3 284 against 2 000 and 2 902', () => {
    const { closingEquity, minimumByBoard, ceilingByNationalCouncil } = published['equityTargets'] as Record<
      string,
      string
    >;
    expect(['equity', 'minimum', 'ceiling'].map((key) => row(statement, key)[0])).toEqual([
      closingEquity,
      minimumByBoard,
      ceilingByNationalCouncil,
    ]);
    expect([row(statement, 'overMinimum')[0], row(statement, 'overCeiling')[0]]).toEqual(['1284', '382']);
  });

  test('would have been 1 375 had the budget of -1 663 come true', () => {
    expect(statement.columns.map(({ heading }) => heading)).toEqual(['2024', 'Budget 2024', '2023']);
    expect([row(statement, 'openingEquity')[1], row(statement, 'result')[1], row(statement, 'equity')[1]]).toEqual([
      '3038',
      '-1663',
      '1375',
    ]);
  });

  test('explains itself, the accounts of equity among what is behind it', () => {
    expect(plain(String(explain(statement, 'openingEquity')))).toContain('2010 Eget kapital');
  });

  test('is above the ceiling, and the budget used more of it than the board wants', () => {
    expect(
      checkEquity(books, { preset: preset2024, budget }).map(
        ({ severity, message }) => `${severity} ${plain(message)}`,
      ),
    ).toEqual([
      'warning 2024: eget kapital är 3 284 068,63 kr, 381 868,63 över den rekommenderade högsta nivån 2 902 200,00. Det kan begränsa nästa års statliga medel.',
      'warning Budget 2024 har ett underskott på 1 663 000,00 kr. Eget kapital är 3 037 883,49 kr och täcker det: 1 374 883,49 blir kvar, mindre än styrelsens lägsta nivå.',
      expect.stringMatching(/^note Trappan för högsta eget kapital är inte bekräftad/),
    ]);
  });

  test('over the years stands against the limits of each', () => {
    const years = equityYears(books, { preset: preset2024, compare: yearBefore, earlier: earlierYears });
    expect(row(years, 'equity')).toEqual(published.multiYear.equity);
    expect(row(years, 'ceiling')).toEqual(['2902', '3001', '3003', '3003', '3003', '3009']);
  });

  test('over the years has no ceiling in a printed year whose funding nobody has given, and keeps the others', () => {
    const [{ figures: all, ...first }, ...others] = earlierYears as [PrintedYear, ...PrintedYear[]];
    const { memberFunding: _, ...figures } = all;
    const earlier = [{ ...first, figures }, ...others];
    const years = equityYears(books, { preset: preset2024, compare: yearBefore, earlier });
    expect(row(years, 'equity')).toEqual(published.multiYear.equity);
    expect(row(years, 'ceiling')).toEqual(['2902', '3001', null, '3003', '3003', '3009']);
    expect(row(years, 'overCeiling')[2]).toBe(null);
    expect(row(years, 'overCeiling').filter((cell) => cell === null)).toHaveLength(1);
    expect(years.rows.find(({ key }) => key === 'overMinimum')?.cells.includes(null)).not.toBe(true);
  });

  test('has no ceiling, and no warning of one, when the members have paid nothing', () => {
    const { chart, targets } = preset2024;
    const opened = openBooks({ association: 'A', chart, year: '2024', opening: { 1930: 4000, 2010: -4000 } });
    const options = { preset: preset2024, targets: { ceiling: targets.ceiling! } };
    expect(equityStatement(opened, options).rows.map(({ key }) => key)).toEqual(['openingEquity', 'result', 'equity']);
    expect(checkEquity(opened, options)).toEqual([]);
    expect(equityYears(opened, options).rows.map(({ key }) => key)).toEqual(['equity']);
  });

  test('has the ceiling of its year where a budget has costs and no funding', () => {
    const costs = createLedger({
      chart: preset2024.chart,
      year: '2024',
      balances: [{ account: 4010, changes: Array<number>(12).fill(1) }],
    });
    const both = equityStatement(books, { preset: preset2024, budget: costs });
    expect(row(both, 'ceiling')).toEqual(['2902', '2902']);
  });

  test('without limits is equity and nothing more', () => {
    const bare = equityStatement(books, { preset: preset2024, targets: {} });
    expect(bare.rows.map(({ key }) => key)).toEqual(['openingEquity', 'result', 'equity']);
    expect(checkEquity(books, { preset: preset2024, targets: {} })).toEqual([]);
  });
});

describe('the overview', () => {
  const overview = overviewStatement(books, {
    preset: preset2024,
    compare: yearBefore,
    earlier: earlierYears,
    employees: { 2024: 0, 2023: 0, 2022: 0, 2021: 0, 2020: 0, 2019: 0 },
  });
  const { multiYear } = published;

  test.each([
    ...['memberFunding', 'externalProjects', 'costs', 'equity', 'totalAssets', 'employees'].map((key) => [key, key]),
    ['solvency', 'solvencyPercent'],
  ])('has %s as it was printed', (key, printed) => {
    expect(row(overview, key)).toEqual(multiYear[printed]);
  });

  test('has the result of every year but 2020, whose printed figures do not add up', () => {
    const reckoned = row(overview, 'result');
    expect(multiYear.years!.filter((_, i) => reckoned[i] !== multiYear.result![i])).toEqual(['2020']);
    const found = checkTies([incomeStatement(books, { compare: yearBefore }), overview]);
    expect(found.map(({ code }) => code)).toEqual(['tie/within-rounding', 'tie/result-not-in-equity']);
  });

  test('takes a year from its books as from its print', () => {
    const earlier = [books2022, ...earlierYears.slice(1)];
    const withBooks = overviewStatement(books, { preset: preset2024, compare: yearBefore, earlier });
    expect(withBooks.columns.map(({ key }) => key)).toEqual(multiYear.years);
  });

  test('refuses a printed row that is none, a year without a source, and a year that is none', () => {
    const [first] = earlierYears;
    const of = (year: object) => () =>
      overviewStatement(books, { preset: preset2024, earlier: [{ ...first!, ...year }] });
    expect(codesOf(of({ figures: { result: '1' } }))).toEqual(['input/unknown-field']);
    expect(codesOf(of({ source: '' }))).toEqual(['input/bad-field']);
    expect(codesOf(of({ year: 'förra' }))).toEqual(['input/bad-field']);
  });
});

describe('the interim report of 2022', () => {
  const options = { preset: preset2022, budget: budget2022, forecast: budget2022, period: '2022-01..2022-08' };

  test('has 4 623 in August and 3 843 when the year is over, as was published', () => {
    const statement = equityStatement(books2022, options);
    expect(row(statement, 'equity')).toEqual(['4623', '3843', '3843']);
    // The ceiling is on the funding of the year, in August too.
    expect(row(statement, 'ceiling')).toEqual(['3003', '3003', '3003']);
  });

  test('is judged by what the year will leave, and not by what there is in August', () => {
    const { forecast: _, ...without } = options;
    const said = (given: typeof without): string[] => checkEquity(books2022, given).map(({ code }) => code);
    expect(said(without)).toEqual(['equity/ceiling-unconfirmed']);
    expect(said(options)).toEqual(['equity/above-ceiling', 'equity/ceiling-unconfirmed']);
  });

  test('has no ceiling where nobody knows the funding of the year', () => {
    const statement = equityStatement(books2022, { preset: preset2022, period: '2022-01..2022-08' });
    expect(statement.rows.map(({ key }) => key)).not.toContain('ceiling');
  });
});

interface Plan {
  readonly governance: readonly (readonly [string, string])[];
  readonly governanceSumWithGrantedProject: string;
  readonly economicSummary: readonly (readonly [string, string])[];
  readonly economicSummarySum: string;
  readonly costsOverIncome: string;
  readonly scenarioWithGrantedProject: { readonly governance: string; readonly net: string };
  readonly stateShareFixed2022: string;
}

describe('the operational plan of 2022-2024', () => {
  const plan = JSON.parse(read('test/statements/reference/operational-plan-2022-2024.json')) as Plan;
  const chart = createChart({
    name: 'Sjuhärad',
    layers: [
      associationLayer,
      { name: 'Egna', dimensions: [{ number: 1, objects: ['STYR', 'AKT'].map((code) => ({ code, name: code })) }] },
    ],
  });
  const tkr = (thousands: string): number => parseInt(thousands, 10) * 1000;
  const granted = tkr(plan.governanceSumWithGrantedProject);
  const governance = plan.governance.map(([text, amount]) => ({ text, amount: tkr(amount) }));
  const governanceSum = governance.reduce((sum, { amount }) => sum + amount, 0);
  const at = (costCentre: string) => ({ dimensions: { costCentre } });
  const budget: Budget = createBudget({
    chart,
    year: '2022',
    decided: { on: '2021-11-26', by: 'Styrelsen' },
    rows: [
      { account: 3010, amount: tkr(plan.stateShareFixed2022) },
      { account: 3020, amount: 5_000_000 },
      { account: 3030, amount: 5_000_000 },
      ...governance.map((row) => ({ account: 4690, ...row, ...at('STYR'), scenario: '!beviljat projekt' })),
      { account: 4690, amount: granted, text: 'Styrning', ...at('STYR'), scenario: 'beviljat projekt' },
      ...plan.economicSummary
        .filter(([text]) => !text.startsWith('Overhead'))
        .map(([text, amount]) => ({ account: 5539, text, amount: tkr(amount), ...at('AKT') })),
    ],
  });
  const opening = { 1930: '3842939.49', 2010: '-3842939.49' };
  const planned = openBooks({ association: 'Sjuhärad', chart, year: '2022', opening });

  test('uses 573 of saved equity, which is above what the board wants, and so a note', () => {
    expect(governanceSum).toBe(2_850_000);
    const statement = equityStatement(planned, { preset: preset2022, budget });
    expect([row(statement, 'result')[1], row(statement, 'equity')[1]]).toEqual([`-${plan.costsOverIncome}`, '3270']);
    const found = checkEquity(planned, { preset: preset2022, budget });
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning equity/above-ceiling',
      'note equity/deficit-budget',
      'note equity/ceiling-unconfirmed',
    ]);
  });

  test('uses none of it with the project granted', () => {
    const chosen = chooseBudget(budget, { scenarios: 'beviljat projekt' });
    const statement = equityStatement(planned, { preset: preset2022, budget: chosen });
    expect([row(statement, 'result')[1], row(statement, 'equity')[1]]).toEqual([
      plan.scenarioWithGrantedProject.net,
      '3843',
    ]);
    expect(checkEquity(planned, { preset: preset2022, budget: chosen }).map(({ code }) => code)).not.toContain(
      'equity/deficit-budget',
    );
  });

  test('opens with what the year before closes with, when it is made before the year has begun', () => {
    const balances = [
      { account: 1930, opening: '3750414.13', changes: ['92525.36'] },
      { account: 2010, opening: '-3750414.13' },
      { account: 3010, changes: ['-92525.36'] },
    ];
    const before = createLedger({ chart, year: '2021', periods: 'year', balances });
    const statement = equityStatement(before, { preset: preset2022, budget });
    expect(row(statement, 'openingEquity')).toEqual(['3750', '3843']);
    expect(row(statement, 'equity')).toEqual(['3843', '3270']);
  });

  test('is told as a warning when equity does not cover it', () => {
    const poor = openBooks({ association: 'Sjuhärad', chart, year: '2022', opening: { 1930: 100, 2010: -100 } });
    const found = checkEquity(poor, { preset: preset2022, budget }).find(
      ({ code }) => code === 'equity/deficit-budget',
    );
    expect([found!.severity, plain(found!.message)]).toEqual([
      'warning',
      'Budget 2022 har ett underskott på 573 000,00 kr. Eget kapital är 100,00 kr och täcker det inte: 572 900,00 saknas.',
    ]);
  });
});
