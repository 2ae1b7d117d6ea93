// Every printed figure of the annual report of 2024 that statements are made of, from posted books.
import { describe, expect, test } from 'vitest';
import {
  associationLayouts,
  balanceSheet,
  followUpStatement,
  incomeStatement,
  ledger,
  operationsStatement,
  statementNotes,
  type Statement,
} from '../../src/index.js';
import { read } from '../tidy/source.js';
import { type PublishedRow, exactRows, publishedRows, shownRows } from './printed.js';
import { costCentres2024, operations2024, projects2024 } from './reference/layouts.js';
import { books, budget, yearBefore } from './reference/year-2024.js';

interface PublishedNote {
  readonly title: string;
  readonly rows: readonly (readonly [account: string, name: string, ...amounts: string[]])[];
  readonly sum: readonly string[];
}

interface Report {
  readonly incomeStatement: readonly PublishedRow[];
  readonly incomeNotes: Readonly<Record<string, PublishedNote>>;
  readonly balanceSheet: { readonly rows: readonly PublishedRow[] };
  readonly balanceNotes: Readonly<Record<string, PublishedNote | readonly string[]>>;
  readonly operations: { readonly rows: readonly PublishedRow[] };
  readonly costCentres: {
    readonly rows: readonly (readonly string[])[];
    readonly sum: readonly string[];
    readonly projects: { readonly rows: readonly (readonly string[])[]; readonly sum: readonly string[] };
  };
}

const report = JSON.parse(read('test/statements/reference/annual-report-2024.json')) as Report;
const actual = ledger(books);
const compare = yearBefore;

/** A note as published: account, name and amounts; then the sum. */
function noteRows(note: Statement): string[][] {
  return exactRows(note).map(([label, ...amounts], i) => {
    const { account } = note.rows[i]!;
    return account === undefined ? amounts : [account, label, ...amounts];
  });
}

describe('the annual report of 2024, from its books', () => {
  test('has the income statement that was published, to the öre', () => {
    const statement = incomeStatement(actual, { layout: associationLayouts.incomeStatement, compare });
    expect(exactRows(statement)).toEqual(publishedRows(report.incomeStatement));
    expect(statement.rows.flatMap(({ code, label }) => (code === undefined ? [] : [[code, label]]))).toEqual([
      ['RES1', 'Verksamhetens nettokostnad'],
      ['RES2', 'Resultat före extraordinära poster'],
      ['RES3', 'PERIODENS RESULTAT'],
    ]);
  });

  test.each(['1', '2', '3'])('has note %s to the income statement, account by account', (number) => {
    const notes = statementNotes(actual, { layout: associationLayouts.incomeStatement, compare });
    const { title, rows, sum } = report.incomeNotes[number]!;
    const note = notes.find((each) => each.title === `Not ${number} ${title}`)!;
    expect(noteRows(note)).toEqual([...rows, sum]);
  });

  test('has the balance sheet: opening, change and closing', () => {
    const statement = balanceSheet(actual, { layout: associationLayouts.balanceSheet });
    expect(exactRows(statement)).toEqual(publishedRows(report.balanceSheet.rows));
  });

  test.each(['1', '2', '3'])('has note %s to the balance sheet, account by account', (number) => {
    const notes = statementNotes(actual, { layout: associationLayouts.balanceSheet, compare });
    const { title, rows, sum } = report.balanceNotes[number] as PublishedNote;
    const note = notes.find((each) => each.title === `Not ${number} ${title}`)!;
    expect(noteRows(note)).toEqual([...rows, sum]);
  });

  test('has the operations statement, but for the sign of the costs of 2024', () => {
    const statement = operationsStatement(actual, { layout: operations2024, compare, budget });
    const published = publishedRows(report.operations.rows).map((row) => row.map(thousands));
    // domain.md 12.6: printed without minus in 2024, with it in 2023 and in the sum.
    expect(published.map((row) => row[2])).toEqual(['18609', '4099', '-22708']);
    const mended = published.map((row) => row.map((cell, i) => (i === 2 ? `-${cell.replace('-', '')}` : cell)));
    expect(shownRows(statement)).toEqual(mended);
  });

  test('has the follow-up per cost centre, one of them on two rows', () => {
    const statement = followUpStatement(actual, {
      layout: costCentres2024,
      budget,
      columns: ['period', 'budget', 'variance'],
    });
    expect(shownRows(statement)).toEqual([...report.costCentres.rows, ['Summa', ...report.costCentres.sum]]);
  });

  test('has the follow-up of projects', () => {
    const statement = followUpStatement(actual, { layout: projects2024 });
    const { rows, sum } = report.costCentres.projects;
    expect(shownRows(statement)).toEqual([...rows, ['Summa', ...sum]]);
  });

  test('has the income statement of the law, LKBR 5:2, out of the same books', () => {
    expect(exactRows(incomeStatement(actual, { compare }))).toEqual([
      ['Verksamhetens intäkter', '22740094.05', '21498157.31'],
      ['Verksamhetens kostnader', '-22704789.01', '-22497227.02'],
      ['Avskrivningar', '0.00', '0.00'],
      ['Verksamhetens nettokostnader', '35305.04', '-999069.71'],
      ['Skatteintäkter', '0.00', '0.00'],
      ['Generella statsbidrag och utjämning', '0.00', '0.00'],
      ['Verksamhetens resultat', '35305.04', '-999069.71'],
      ['Finansiella intäkter', '214285.65', '197579.21'],
      ['Finansiella kostnader', '-3405.55', '-3503.87'],
      ['Resultat efter finansiella poster', '246185.14', '-804994.37'],
      ['Extraordinära poster', '0.00', '0.00'],
      ['Årets resultat', '246185.14', '-804994.37'],
    ]);
  });
});

/** Thousands are published without öre. */
function thousands(cell: string): string {
  return cell.replace(/\.00$/, '');
}
