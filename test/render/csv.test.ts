// CSV: the table as a sheet of text, that spreadsheets read as it is and run nothing of.
import { followUpStatement, incomeStatement } from 'huvudbok';
import { toCsv, type CsvOptions } from 'huvudbok/render';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertText, originalText, sheetText } from '../../src/display/index.ts';
import { readSheet } from '../../src/plan/sheet.ts';
import { codesOf } from '../support/refusals.ts';
import { costCentres2024 } from '../statements/reference/layouts.ts';
import { books } from '../statements/reference/year-2024.ts';
import { runs } from '../support/runs.ts';
import { injected, nasty } from './injected.ts';
import { balance, costCentres, income, operations } from './reference-report.ts';

const linesOf = (text: string): string[] => text.split('\r\n').slice(0, -1);

describe('a statement as CSV', () => {
  test('has the byte order mark, semicolons, decimal commas and the line ends of spreadsheets', () => {
    const text = toCsv(income);
    expect(text.startsWith('\ufeffRad;Kod;Not;2024;2023\r\n')).toBe(true);
    expect(text.endsWith('PERIODENS RESULTAT;RES3;;246185,14;-804994,37\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u00a0\u2212]/);
  });

  test('has exact figures, whatever the unit it is shown in', () => {
    expect(linesOf(toCsv(operations))[1]).toBe(
      'Ordinarie;18022000,00;-18609194,56;-587194,56;-1663000,00;1075805,44;19011000,00;-19815994,37;-804994,37',
    );
    expect(linesOf(toCsv(operations, { figures: 'shown' }))[1]).toBe(
      'Ordinarie;18022;-18609;-587;-1663;1076;19011;-19816;-805',
    );
  });

  test('has per cent with its sign, a point where it is asked for, and nothing in an empty cell', () => {
    expect(linesOf(toCsv(costCentres))[1]).toBe(
      'Styrelse (arvoden, konferenser, bilers etc);-223000,00;-280000,00;57000,00;79,6 %',
    );
    expect(linesOf(toCsv(costCentres, { separator: ',' }))[1]).toBe(
      '"Styrelse (arvoden, konferenser, bilers etc)",-223000.00,-280000.00,57000.00,79.6 %',
    );
    expect(linesOf(toCsv(income))[1]).toBe('Intäkter;;;;');
  });

  test('explained, has below each line the accounts behind it, which add up to it', () => {
    for (const statement of [income, balance, followUpStatement(books, { layout: costCentres2024 })]) {
      const rows = linesOf(toCsv(statement, { explain: true, bom: false }))
        .slice(1)
        .map((line) => line.split(';'));
      const width = statement.columns.length;
      const ore = (cell: string): number => (cell === '' ? 0 : Math.round(+cell.replace(',', '.') * 100));
      rows.forEach((row, i) => {
        if (row[1] !== 'rad') return;
        const accounts = rows.slice(
          i + 1,
          rows.findIndex((each, j) => j > i && each[1] !== 'konto'),
        );
        if (accounts.length === 0) return;
        const sums = row
          .slice(-width)
          .map((_, c) => accounts.reduce((sum, each) => sum + ore(each.slice(-width)[c]!), 0));
        expect([row[0], ...sums]).toEqual([row[0], ...row.slice(-width).map(ore)]);
      });
      expect(rows.filter(([, sort]) => sort === 'konto').length).toBeGreaterThan(10);
    }
  });

  test('is read back by the reader of sheets, every text as it was', () => {
    for (const separator of [';', ',', '\t'] as const) {
      const [head, ...rows] = readSheet(toCsv(injected, { separator }), separator, []);
      expect(head!.cells).toEqual(['Rad', 'Kod', '=A1', '<i>2024</i> | x']);
      const labels = rows.map(({ cells }) => cells[0]);
      expect(labels).toEqual(['= rubrik <b>', ...nasty, 'Ord', '@summa']);
      expect(rows.at(-2)!.cells.slice(2)).toEqual(['=2+3', '-x']);
    }
  });
});

describe('a text that a spreadsheet could run', () => {
  test('has an apostrophe before it, and a figure has none', () => {
    const cells = linesOf(toCsv(injected, { bom: false })).flatMap((line) => line.split(';'));
    expect(cells.filter((cell) => /^"?[=+@\uff1d]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^"?-/.test(cell))).toEqual(['-2,25', '-0,75']);
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("''=1");
  });

  test('is made inert, and is itself again', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '\uff1d', 'a', ' ');
    fc.assert(
      fc.property(fc.tuple(start, start, fc.string()), (parts) => {
        const text = parts.join('');
        expect(originalText(inertText(text))).toBe(text);
        expect(inertText(text)).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('is itself in any sheet that is written and read', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        fc.constantFrom(';', ',', '\t'),
        (rows, separator) => {
          const text = sheetText(
            rows.map((cells) => cells.map(inertText)),
            separator,
          );
          expect(readSheet(text, separator, []).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe('CSV is refused', () => {
  test.each<[string, object]>([
    ['a separator nobody reads', { separator: '|' }],
    ['a decimal sign that separates', { separator: ',', decimal: ',' }],
    ['a decimal sign that is none', { decimal: ';' }],
    ['a mark that is neither', { bom: 'utf-8' }],
    ['figures that are none', { figures: 'rounded' }],
    ['an explanation that is neither', { explain: 1 }],
  ])('with %s', (_, options) => {
    expect(codesOf(() => toCsv(income, options as CsvOptions))).toEqual(['input/bad-field']);
  });

  test('with an option nobody reads, and of what is no statement', () => {
    expect(codesOf(() => toCsv(income, { delimiter: ';' } as never))).toEqual(['input/unknown-field']);
    for (const nothing of [undefined, {}, JSON.parse(JSON.stringify(incomeStatement(books)))])
      expect(codesOf(() => toCsv(nothing as never))).toEqual(['input/bad-field']);
  });
});
