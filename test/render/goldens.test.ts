// The report of 2024 in every form of text: the figures are those that were published, the layout is that of the goldens.
import { toCsv, toMarkdown, toText } from 'huvudbok/render';
import { describe, expect, test } from 'vitest';
import { type PublishedRow, publishedRows } from '../statements/printed.js';
import { read } from '../tidy/source.ts';
import { golden } from './golden.ts';
import { balance, costCentres, income, operations, report } from './reference-report.ts';

interface Published {
  readonly incomeStatement: readonly PublishedRow[];
  readonly balanceSheet: { readonly rows: readonly PublishedRow[] };
  readonly operations: { readonly rows: readonly PublishedRow[] };
  readonly costCentres: { readonly rows: readonly (readonly string[])[]; readonly sum: readonly string[] };
}
const published = JSON.parse(read('test/statements/reference/annual-report-2024.json')) as Published;

describe('the report of 2024 looks as it did', () => {
  test.each([
    ['annual-report-2024.txt', () => `${toText(report, { width: 100 })}\n`],
    ['annual-report-2024-narrow.txt', () => `${toText(report, { width: 60 })}\n`],
    ['annual-report-2024.md', () => toMarkdown(report)],
    ['income-statement-2024.csv', () => toCsv(income)],
    ['income-statement-2024-explained.csv', () => toCsv(income, { explain: true })],
    ['operations-2024.csv', () => toCsv(operations, { figures: 'shown' })],
  ])('in %s', (name, made) => {
    expect(made()).toBe(golden(name, made()));
  });
});

/** Figures as they were published: `-979.00` of `−979,00`. */
const plain = (text: string): string =>
  text
    .replace('\u2212', '-')
    .replace(',', '.')
    .replaceAll(/[\u00a0*]/g, '');

describe('the figures that were published stand', () => {
  const incomeRows = publishedRows(published.incomeStatement);
  const balanceRows = publishedRows(published.balanceSheet.rows);

  test.each([
    ['income statement', income, incomeRows],
    ['balance sheet', balance, balanceRows],
  ] as const)('in the CSV of the %s', (_, statement, rows) => {
    const lines = toCsv(statement, { bom: false })
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const width = statement.columns.length;
    const figures = lines.slice(1).map((cells) => cells.slice(-width).map((cell) => cell.replace(',', '.')));
    expect(figures.filter((cells) => cells.some((cell) => cell !== ''))).toEqual(rows.map(([, ...amounts]) => amounts));
  });

  test.each([
    ['income statement', income, incomeRows],
    ['balance sheet', balance, balanceRows],
  ] as const)('in the text and the Markdown of the %s', (_, statement, rows) => {
    const width = statement.columns.length;
    const text = toText(statement)
      .split('\n')
      .slice(3)
      .filter((line) => !line.startsWith('─'));
    const inText = text.map((line) => line.trim().split(/ {2,}/).slice(1).map(plain).slice(-width));
    const wanted = rows.map(([, ...amounts]) => amounts);
    expect(inText.filter((cells) => cells.length === width)).toEqual(wanted);
    const table = toMarkdown(statement)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    const inTable = table.map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .slice(-width)
        .map((cell) => plain(cell).trim()),
    );
    expect(inTable.filter((cells) => cells.some((cell) => cell.trim() !== ''))).toEqual(wanted);
  });

  test('in the CSV of the operations, in thousands, but for the sign of the costs of 2024', () => {
    const lines = toCsv(operations, { figures: 'shown', bom: false }).trimEnd().split('\r\n').slice(1);
    const rows = publishedRows(published.operations.rows).map((row) => row.map((cell) => cell.replace(/\.00$/, '')));
    // domain.md 12.6: printed without minus in 2024.
    const mended = rows.map((row) => row.map((cell, i) => (i === 2 ? `-${cell.replace('-', '')}` : cell)));
    expect(lines.map((line) => line.split(';'))).toEqual(mended);
  });

  test('in the CSV of the cost centres', () => {
    const lines = toCsv(costCentres, { figures: 'shown', bom: false }).trimEnd().split('\r\n').slice(1);
    const { rows, sum } = published.costCentres;
    expect(lines.map((line) => line.split(';').slice(0, 4))).toEqual([...rows, ['Summa', ...sum]]);
  });
});
