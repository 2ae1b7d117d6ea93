// Rows that divide rows by others: solvency, a share, a cost for each participant; and the overview of six years.
import { describe, expect, test } from 'vitest';
import {
  checkTies,
  createStatement,
  incomeStatement,
  type ColumnDefinition,
  type Layout,
  type LayoutRow,
  type Statement,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { read } from '../tidy/source.js';
import { books, yearBefore } from './reference/year-2024.js';

interface Report {
  readonly multiYear: Readonly<Record<string, readonly string[]>>;
  readonly participants: { readonly planned: number; readonly actual: number; readonly occupancyPercent: string };
}

const { multiYear, participants } = JSON.parse(read('test/statements/reference/annual-report-2024.json')) as Report;

const ownEquity = { kinds: ['equity', 'income', 'expense'] } as const;

/** The overview groups otherwise than the income statement: financial income is external, financial costs are costs. */
const overview: Layout = {
  name: 'multiYear',
  title: 'Flerårsöversikt',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    { type: 'line', key: 'memberFunding', label: 'Bidrag från huvudmännen', takes: '30xx' },
    {
      type: 'line',
      key: 'externalProjects',
      label: 'Externa projekt',
      takes: { kinds: ['income'], without: [{ accounts: '30xx' }] },
    },
    { type: 'line', key: 'costs', label: 'Kostnader', takes: { kinds: ['expense'] } },
    {
      type: 'sum',
      key: 'result',
      label: 'Resultat',
      of: ['memberFunding', 'externalProjects', 'costs'],
      tie: 'result',
    },
    {
      type: 'line',
      key: 'equity',
      label: 'Eget kapital',
      takes: ownEquity,
      window: 'closing',
      beside: true,
      tie: 'equity',
    },
    {
      type: 'line',
      key: 'totalAssets',
      label: 'Tillgångar',
      takes: { kinds: ['asset'] },
      side: 'debit',
      window: 'closing',
      beside: true,
    },
    { type: 'ratio', key: 'solvencyPercent', label: 'Soliditet', of: ['equity'], to: ['totalAssets'], as: 'percent' },
    { type: 'line', key: 'employees', label: 'Anställda', figures: 'count' },
  ],
};

const years = multiYear.years!;
const handedIn = ['memberFunding', 'externalProjects', 'costs', 'equity', 'totalAssets'];

/** A year as it was printed in thousands; what follows from it is left to be reckoned. */
function printedYear(year: string): ColumnDefinition {
  const thousands = (key: string): string => `${multiYear[key]![years.indexOf(year)]!}000`;
  const given = Object.fromEntries(handedIn.map((key) => [key, thousands(key)]));
  return { type: 'given', key: year, heading: year, given, period: year, source: 'tidigare årsredovisningar' };
}

const sixYears = createStatement({
  layout: overview,
  unit: 'tkr',
  actual: books,
  compare: yearBefore,
  columns: [
    { type: 'figures', key: '2024', figures: 'actual' },
    { type: 'figures', key: '2023', figures: 'compare' },
    ...years.slice(2).map(printedYear),
  ],
  given: { employees: Object.fromEntries(years.map((year) => [year, 0])) },
});

/** The row as it is printed: thousands, per cent, counts. */
function printed(statement: Statement, key: string): string[] {
  return statement.rows
    .find((row) => row.key === key)!
    .cells.map((cell) => {
      if (cell === null) return '';
      return cell.type === 'amount' ? String(cell.shown.ore / 100_000) : String(cell.value);
    });
}

describe('the overview of six years', () => {
  test.each(Object.keys(multiYear).filter((key) => !['unit', 'years', 'result'].includes(key)))(
    'has %s as it was printed, from books, balances and earlier reports',
    (key) => {
      expect(printed(sixYears, key)).toEqual(multiYear[key]);
    },
  );

  test('has the result of every year but 2020, whose printed figures do not add up', () => {
    const reckoned = printed(sixYears, 'result');
    const wrong = years.filter((_, i) => reckoned[i] !== multiYear.result![i]);
    expect(wrong).toEqual(['2020']);
    const at = years.indexOf('2020');
    expect([reckoned[at], multiYear.result![at]]).toEqual(['381', '378']);
  });

  test('is tied to the income statement, and to equity: in 2020 that changed by the 378 that were printed', () => {
    const found = checkTies([incomeStatement(books, { compare: yearBefore }), sixYears]);
    expect(found.map(({ code, message }) => `${code} ${message}`.replaceAll('\u00a0', ' '))).toEqual([
      'tie/within-rounding Resultaträkning, Årets resultat, 2023: −804 994,37, men Flerårsöversikt, Eget kapital, 2023: 3 037 883,49 minus Flerårsöversikt, Eget kapital, 2022: 3 843 000,00 = −805 116,51; skillnad 122,14. Avrundningen förklarar skillnaden.',
      'tie/result-not-in-equity Flerårsöversikt, Resultat, 2020: 381 000,00, men Flerårsöversikt, Eget kapital, 2020: 3 750 000,00 minus Flerårsöversikt, Eget kapital, 2019: 3 372 000,00 = 378 000,00; skillnad 3 000,00. Resultatet ska vara förändringen av eget kapital.',
    ]);
  });

  test('takes a solvency that is typed in as it is printed, with or without decimals', () => {
    const typed = (solvencyPercent: string): Statement =>
      createStatement({
        layout: overview,
        columns: [{ type: 'given', key: 'a', heading: '2024', given: { solvencyPercent } }],
      });
    expect([printed(typed('28'), 'solvencyPercent'), printed(typed('98,6'), 'solvencyPercent')]).toEqual([
      ['28'],
      ['98.6'],
    ]);
    expect(codesOf(() => typed('28 %'))).toEqual(['input/bad-field']);
    expect(codesOf(() => typed('-0'))).toEqual(['input/bad-field']);
  });

  test('shows itself with its thousands, its per cent and its counts', () => {
    expect(String(sixYears).split('\n').slice(-2)).toEqual([
      '  Soliditet                   28\u00a0%     32\u00a0%     30\u00a0%     25\u00a0%     30\u00a0%     33\u00a0%',
      '  Anställda                      0        0        0        0        0        0',
    ]);
  });
});

/** A statement of given figures and the ratios of them. */
function reckoned(rows: readonly LayoutRow[], given: Record<string, string | number | null>): Statement {
  const figures = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { a: value }]));
  return createStatement({
    layout: {
      name: 'ratios',
      title: 'Nyckeltal',
      covers: { accounts: [] },
      side: 'credit',
      rows: [
        { type: 'line', key: 'cost', label: 'Kostnad' },
        { type: 'line', key: 'funds', label: 'Medel' },
        { type: 'line', key: 'planned', label: 'Planerade', figures: 'count' },
        { type: 'line', key: 'people', label: 'Deltagare', figures: 'count' },
        ...rows,
      ],
    },
    columns: [{ type: 'given', key: 'a', heading: '2024', given: {} }],
    given: figures,
  });
}

const each: LayoutRow = {
  type: 'ratio',
  key: 'each',
  label: 'Per deltagare',
  of: ['cost'],
  to: ['people'],
  as: 'amount',
};
const share: LayoutRow = { type: 'ratio', key: 'share', label: 'Andel', of: ['cost'], to: ['funds'], as: 'percent' };
const used: LayoutRow = { ...share, key: 'used', label: 'Beläggning', of: ['people'], to: ['planned'], decimals: 1 };
const last = (statement: Statement): unknown => {
  const cell = statement.rows.at(-1)!.cells[0]!;
  return cell?.type === 'amount' ? (cell).value.toJSON() : (cell?.value ?? null);
};

describe('a ratio', () => {
  test('of money to people is money for each of them, to the öre', () => {
    expect(last(reckoned([each], { cost: '22708194.56', people: 650 }))).toBe('34935.68');
    expect(last(reckoned([each], { cost: '-0.05', people: 2 }))).toBe('-0.03');
  });

  test('of people to places is a share of them, with a decimal when asked', () => {
    const { planned, actual, occupancyPercent } = participants;
    expect(last(reckoned([used], { people: actual, planned }))).toBe(occupancyPercent);
  });

  test('is rounded once, half away from zero, with the sign of what it is', () => {
    const of = (cost: string, funds: string): unknown => last(reckoned([share], { cost, funds }));
    expect([of('1', '8'), of('-1', '8'), of('1', '-8'), of('-1', '-8')]).toEqual(['13', '-13', '-13', '13']);
    expect([of('0.49', '100'), of('-0.49', '100'), of('0.50', '100')]).toEqual(['0', '0', '1']);
    expect(of('90000000000000', '0.01')).toBe('900000000000000000');
  });

  test('to nothing, or of nothing, is empty', () => {
    expect(last(reckoned([share], { cost: '5', funds: '0' }))).toBe(null);
    expect(last(reckoned([share], { cost: '5' }))).toBe(null);
    expect(last(reckoned([share], { funds: '5' }))).toBe(null);
  });

  test('of several rows to several is of their sums', () => {
    const both: LayoutRow = { ...share, of: ['cost', 'funds'], to: ['funds', 'cost'] };
    expect(last(reckoned([both], { cost: '3', funds: '7' }))).toBe('100');
  });

  test('of rows that are not there, or not above it, is refused', () => {
    expect(codesOf(() => reckoned([{ ...share, to: ['found'] }], {}))).toEqual(['layout/row-unknown']);
    expect(codesOf(() => reckoned([{ ...share, of: ['share'] }], {}))).toEqual(['layout/row-unknown']);
  });

  test.each([
    ['people in per cent of money', { ...share, of: ['people'] }],
    ['money in per cent of people', { ...share, to: ['people'] }],
    ['money and people together', { ...share, of: ['cost', 'people'] }],
    ['people as money for each', { ...each, of: ['people'] }],
    ['by money and people together', { ...each, to: ['people', 'funds'] }],
  ])('of %s is refused', (_, row) => {
    expect(codesOf(() => reckoned([row], {}))).toEqual(['layout/mixed-ratio']);
  });
});
