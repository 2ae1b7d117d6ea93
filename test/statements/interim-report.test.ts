// Every printed figure of the interim report of January to August 2022 that statements are made of, from posted books.
import { describe, expect, test } from 'vitest';
import {
  associationLayouts,
  balanceSheet,
  followUpStatement,
  incomeStatement,
  ledger,
  statementNotes,
  type ColumnName,
  type Statement,
} from '../../src/index.js';
import { read } from '../tidy/source.js';
import { type PublishedRow, exactRows, publishedRows, shownRows, written } from './printed.js';
import { books, budget, yearBefore } from './reference/interim-2022.js';
import { costCentres2022, interimBalance, interimIncome, projects2022 } from './reference/layouts.js';

interface PublishedNote {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly sum: readonly string[];
}

interface Report {
  readonly incomeStatement: readonly PublishedRow[];
  readonly incomeNotes: Readonly<Record<string, PublishedNote>>;
  readonly balanceSheet: { readonly rows: readonly PublishedRow[] };
  readonly balanceNotes: Readonly<Record<string, PublishedNote>>;
  readonly costCentres: {
    readonly rows: readonly (readonly string[])[];
    readonly sum: readonly string[];
    readonly projects: { readonly rows: readonly (readonly string[])[]; readonly sum: readonly string[] };
  };
  readonly summary: { readonly rows: readonly (readonly string[])[] };
}

const report = JSON.parse(read('test/statements/reference/interim-report-2022-08.json')) as Report;
const actual = ledger(books);
const asked = { period: '2022-01..2022-08', compare: yearBefore, budget, forecast: budget } as const;

/** A note as published: account, name and amounts; then the sum. */
function noteRows(note: Statement): string[][] {
  return exactRows(note).map(([label, ...amounts], i) => {
    const { account } = note.rows[i]!;
    return account === undefined ? amounts : [account, label, ...amounts];
  });
}

function published({ rows, sum }: PublishedNote): string[][] {
  return [...rows.map(([account, name, ...amounts]) => [account!, name!, ...amounts.map(written)]), [...sum]];
}

describe('the interim report of August 2022, from its books', () => {
  test('has the income statement that was published, with the same months of the year before', () => {
    const statement = incomeStatement(actual, { ...asked, layout: interimIncome, columns: ['period', 'compare'] });
    expect(exactRows(statement)).toEqual(publishedRows(report.incomeStatement));
    expect(statement.columns.map(({ heading }) => heading)).toEqual(['jan–aug 2022', 'jan–aug 2021']);
  });

  test.each(['1', '2', '3'])('has note %s to the income statement, account by account', (number) => {
    const notes = statementNotes(actual, { ...asked, layout: interimIncome, columns: ['period', 'compare'] });
    const wanted = report.incomeNotes[number]!;
    const note = notes.find(({ title }) => title === `Not ${number} ${wanted.title}`)!;
    expect(noteRows(note)).toEqual(published(wanted));
  });

  test('has the balance sheet: opening, change and closing', () => {
    const columns: readonly ColumnName[] = ['opening', 'change', 'closing'];
    const statement = balanceSheet(actual, { ...asked, layout: interimBalance, columns });
    expect(exactRows(statement)).toEqual(publishedRows(report.balanceSheet.rows));
  });

  test.each(['1', '2'])('has note %s to the balance sheet, account by account', (number) => {
    const wanted = report.balanceNotes[number]!;
    const note = statementNotes(actual, { ...asked, layout: interimBalance }).find(
      ({ title }) => title === `Not ${number} ${wanted.title}`,
    )!;
    expect(noteRows(note)).toEqual(published(wanted));
  });

  test('has note 3, but for the sign of the liabilities of the year before', () => {
    const { title, rows, sum } = report.balanceNotes[3]!;
    // domain.md 12.4: every liability of 2021 is printed with a minus.
    expect([...rows.map((row) => row[3]), sum[1]].every((figure) => figure!.startsWith('-'))).toBe(true);
    const turned = (figure: string): string => written(figure).replace('-', '');
    const mended = {
      title,
      rows: rows.map(([account, name, now, before]) => [account!, name!, now!, turned(before!)]),
      sum: [sum[0]!, turned(sum[1]!)],
    };
    const note = statementNotes(actual, { ...asked, layout: interimBalance }).find(
      ({ name }) => name === 'note.shortTermLiabilities',
    )!;
    expect(noteRows(note)).toEqual(published(mended));
  });

  test('has the follow-up per cost centre, but for the sum of the forecast', () => {
    const columns: readonly ColumnName[] = ['period', 'budget', 'variance', 'forecast', 'budgetYear'];
    const statement = followUpStatement(actual, { ...asked, layout: costCentres2022, columns });
    const { rows, sum } = report.costCentres;
    // domain.md 12.3: the forecast adds up to −19 032 and is printed as 0.
    expect(sum[3]).toBe('0');
    const mended = ['Summa', ...sum.slice(0, 3), '-19032', sum[4]!];
    expect(shownRows(statement)).toEqual([...rows.map(([, ...row]) => row), mended]);
  });

  test('says of the budget, as rounded in print, that it does not add up', () => {
    const statement = followUpStatement(actual, {
      ...asked,
      layout: costCentres2022,
      columns: ['period', 'budget', 'variance'],
    });
    // domain.md 12.2: the rows add up to −12 685 and the sum is −12 688, which is eight twelfths of −19 032.
    const budgets = shownRows(statement).map((row) => row[2]!);
    expect([budgets.slice(0, -1).reduce((all, each) => all + +each, 0), budgets.at(-1)]).toEqual([-12685, '-12688']);
    expect(statement.footnotes).toEqual([
      {
        mark: '1',
        text: 'Varje belopp är avrundat för sig, och de avrundade beloppen summerar därför inte.',
        rows: ['total'],
        columns: [],
      },
    ]);
  });

  test('has the follow-up of projects', () => {
    const { rows, sum } = report.costCentres.projects;
    const statement = followUpStatement(actual, { ...asked, layout: projects2022, columns: ['period'] });
    expect(shownRows(statement)).toEqual([...rows.map(([, ...row]) => row), ['Summa', ...sum]]);
  });

  test('has the summary, with the equity it ends in', () => {
    const columns: readonly ColumnName[] = ['period', 'forecast', 'budgetYear', 'compare'];
    const statement = followUpStatement(actual, { ...asked, layout: associationLayouts.summary, columns });
    expect(shownRows(statement)).toEqual(report.summary.rows);
  });
});
