// The interim report of January to August 2022, and the follow-up to the board of the same months.
import { describe, expect, test } from 'vitest';
import { type Report, type Statement, createForecast, ledger, openBooks } from '../../src/index.js';
import { type InterimReportOptions, followUp, interimReport, presets } from '../../src/finsam/index.js';
import { type PublishedRow, exactRows, publishedRows, shownRows } from '../statements/printed.js';
import { books, budget, yearBefore } from '../statements/reference/interim-2022.js';
import { codesOf } from '../support/refusals.js';
import { preset2022, publishedInterim as published } from './association-2024.js';

const options: InterimReportOptions = { books, preset: preset2022, compare: yearBefore, budget, forecast: budget };
const report = interimReport(options);

function tableIn(from: Report, key: string): Statement {
  const [part] = from.sections.find((section) => section.key === key)!.parts;
  if (part?.type !== 'statement') throw new Error(`${key} has no table`);
  return part.statement;
}

/** Only the columns of these headings. */
function columnsOf(statement: Statement, ...headings: string[]): string[][] {
  const places = headings.map((heading) => statement.columns.findIndex((column) => column.heading === heading));
  return exactRows(statement).map(([label, ...amounts]) => [label, ...places.map((place) => amounts[place]!)]);
}

describe('the interim report of 2022', () => {
  test('covers two thirds of the year', () => {
    expect([report.title, report.period]).toMatchObject(['Delårsrapport jan–aug 2022', { to: '2022-08-31' }]);
    const broken = openBooks({ association: 'A', chart: presets.association.chart, year: '2023-07..2024-12' });
    expect(interimReport({ books: broken, preset: presets.association }).period?.to).toBe('2024-06-30');
  });

  test('has the income statement with the same months of the year before, the forecast and the budget of the year', () => {
    const statement = tableIn(report, 'incomeStatement');
    expect(statement.columns.map(({ heading }) => heading)).toEqual([
      'jan–aug 2022',
      'jan–aug 2021',
      'Prognos 2022',
      'Budget 2022',
    ]);
    const printed = publishedRows(published['incomeStatement'] as readonly PublishedRow[]);
    expect(columnsOf(statement, 'jan–aug 2022', 'jan–aug 2021')).toEqual(printed);
  });

  test('has the balance sheet against the last of December', () => {
    const { rows } = published['balanceSheet'] as { readonly rows: readonly PublishedRow[] };
    expect(exactRows(tableIn(report, 'balanceSheet'))).toEqual(publishedRows(rows));
  });

  test('has the cost centres with the forecast, whose sum was printed as 0', () => {
    interface Table {
      readonly rows: readonly (readonly string[])[];
      readonly sum: readonly string[];
    }
    const { rows, sum, projects } = published['costCentres'] as Table & { readonly projects: Table };
    const mended = sum.map((cell, i) => (i === 3 ? '-19032' : cell));
    expect(shownRows(tableIn(report, 'costCentres'))).toEqual([
      ...rows.map(([, ...cells]) => cells),
      ['Summa', ...mended],
    ]);
    expect(shownRows(tableIn(report, 'projects')).at(-1)).toEqual(['Summa', ...projects.sum]);
  });

  test('has the summary as printed, equity at the end of the year included', () => {
    const { rows } = published['summary'] as { readonly rows: readonly (readonly string[])[] };
    expect(shownRows(tableIn(report, 'summary'))).toEqual(rows);
  });

  test('has its notes by their numbers, though their lines stand otherwise, and the months that have been', () => {
    const parts = (key: string) => report.sections.find((section) => section.key === key)!.parts;
    expect(parts('incomeNotes').map((part) => part.type === 'statement' && part.statement.title)).toEqual([
      'Not 1 Verksamhetsanknutna kostnader',
      'Not 2 Övriga kostnader',
      'Not 3 Övriga intäkter',
    ]);
    const [months] = parts('months');
    expect(months?.type === 'diagram' && months.columns).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2022-${month}`),
    );
  });

  test('ties exactly, and lacks what was not given', () => {
    expect(report.ties.ties.filter(({ holds }) => holds !== 'exactly')).toEqual([]);
    const codes = interimReport({ books, preset: preset2022 }).diagnostics.map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['report/compare-missing', 'report/budget-missing', 'report/forecast-missing']);
  });

  test('takes a forecast as it was made, and of another number of months', () => {
    const forecast = createForecast({
      name: 'T2',
      made: { by: 'ekonom', on: '2022-09-10' },
      outcome: books,
      asOf: '2022-08-31',
      budget,
      otherwise: 'budget remainder',
    });
    const half = interimReport({ ...options, forecast, period: '2022-06' });
    expect(half.title).toBe('Delårsrapport jan–jun 2022');
    expect(half.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const summary = Object.fromEntries(
      shownRows(tableIn(half, 'summary')).map(([label, ...cells]) => [label, cells[1]]),
    );
    // What has come out to August and what was budgeted from then on.
    expect(summary['Utgående EK']).toBe('4623');
  });
});

describe('the follow-up of the same months', () => {
  const told = followUp({ ...options, period: '2022-05..2022-08' });

  test('is from the beginning of the year to the end of the tertial', () => {
    expect([told.name, told.title]).toEqual(['followUp', 'Uppföljning jan–aug 2022']);
    expect(told.sections.map(({ key }) => key)).toEqual(['summary', 'costCentres', 'projects', 'months', 'equity']);
  });

  test('says what it has cost, who has paid to date, and how much of equity has been used', () => {
    const shown = shownRows(tableIn(told, 'summary')).map(([label, first]) => [label, first]);
    expect(shown).toEqual([
      ['Total kostnad', '-14674'],
      ['Finansiering från huvudmännen', '12688'],
      ['Projektintäkter', '2766'],
      ['Övriga intäkter', '0'],
      ['Resultat', '780'],
      ['Ingående eget kapital', '3843'],
      ['Utgående eget kapital', '4623'],
      ['Använt eget kapital', '-780'],
      ['Använt av ingående eget kapital', ''],
    ]);
    expect(tableIn(told, 'summary').rows.at(-1)!.cells[0]).toMatchObject({ type: 'percent', value: '-20' });
  });

  test('has no months where the source keeps none, and says so', () => {
    const yearly = { ...options, books: ledger(books), period: '2022-01' };
    const found = followUp(yearly).diagnostics.filter(({ data }) => 'section' in data && data.section === 'months');
    expect(found.map(({ code }) => code)).toEqual(['report/part-missing']);
  });

  test.each<[string, object]>([
    ['no period', { period: undefined }],
    ['a period of another year', { period: '2021-08' }],
    ['a period that is none', { period: 'augusti' }],
  ])('is refused with %s', (_, fault) => {
    expect(codesOf(() => followUp({ ...options, ...fault } as never)).length).toBe(1);
  });
});
