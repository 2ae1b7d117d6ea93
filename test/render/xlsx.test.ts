// XLSX: a workbook with exact figures, live sums and nothing that a text could make it run; the same bytes each time.
import { amount, createReport, createStatement, incomeStatement, type Layout, type Statement } from 'huvudbok';
import { toXlsx } from 'huvudbok/render';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/refusals.ts';
import { withRent } from '../support/small.ts';
import { cellsIn, definedNamesOf, filesOf, sheetNamesOf, type WorkbookCell } from '../support/workbook.ts';
import { injected, injectedReport, nasty } from './injected.ts';
import { balance, costCentres, income, incomeNotes, operations, report } from './reference-report.ts';

const sheet = (workbook: Uint8Array, number = 1): ReadonlyMap<string, WorkbookCell> =>
  cellsIn(filesOf(workbook)[`xl/worksheets/sheet${String(number)}.xml`]!);
const sheetOf = (statement: Statement): ReadonlyMap<string, WorkbookCell> => sheet(toXlsx(statement));

describe('a workbook', () => {
  test('is the same bytes each time', () => {
    expect(toXlsx(report)).toEqual(toXlsx(report));
  });

  test('has a sheet for each statement, its contents first, and no two names alike', () => {
    const names = sheetNamesOf(filesOf(toXlsx(report)));
    expect(names.slice(0, 3)).toEqual(['Innehåll', 'Resultaträkning', 'Not 1 Övriga intäkter']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    expect(names).toContain('Not 2 Verksamhetsanknutna kostn');
  });

  test('has names that spreadsheets take, whatever the titles', () => {
    const titles = ['a/b:c*d?e[f]\\g', "'i citat'", 'History', 'Innehåll', '😀'.repeat(20), 'x', 'X', 'x'];
    const sections = titles.map((title, i) => ({
      key: String(i),
      heading: title,
      level: 1 as const,
      parts: [{ type: 'statement' as const, statement: incomeStatement(withRent, { title }) }],
    }));
    const names = sheetNamesOf(filesOf(toXlsx(createReport({ name: 'r', title: 't', sections }))));
    expect(names).toEqual([
      ...['Innehåll', 'a b c d e f g', 'i citat', 'History 1', 'Innehåll (2)', '😀'.repeat(15), 'x', 'X (2)', 'x (3)'],
    ]);
  });

  test('names every column, by its statement and its key', () => {
    const names = definedNamesOf(filesOf(toXlsx(report)));
    expect(names['incomeStatement.period']).toBe("'Resultaträkning'!$C$5:$C$29");
    expect(names['incomeStatement.compare']).toBe("'Resultaträkning'!$D$5:$D$29");
    const odd = Object.keys(names).filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_]+$/u.test(name));
    expect(odd).toEqual([]);
    const { size } = new Set(Object.keys(names).map((name) => name.toLowerCase()));
    expect(size).toBe(Object.keys(names).length);
  });

  test('says what it is and whose, and not when it was made', () => {
    const core = filesOf(toXlsx(report))['docProps/core.xml']!;
    expect(core).toContain(
      '<dc:title>Årsredovisning 2024</dc:title><dc:creator>Sjuhärads samordningsförbund</dc:creator>',
    );
    expect(core).not.toMatch(/created|modified/);
  });

  test('of a report without statements is its contents', () => {
    const empty = createReport({ name: 'r', title: 'Tom', sections: [] });
    expect(sheetNamesOf(filesOf(toXlsx(empty)))).toEqual(['Innehåll']);
  });
});

describe('a sheet', () => {
  test('has each figure as its decimals, and its title, headings and labels above and beside', () => {
    const cells = sheetOf(income);
    const said = (name: string): string | undefined => cells.get(name)?.text ?? cells.get(name)?.value;
    expect([said('A1'), said('A2'), said('B4'), said('C4')]).toEqual([
      ...['Resultaträkning', 'Sjuhärads samordningsförbund · 2024 · belopp i kr', 'Not', '2024'],
    ]);
    expect([said('A6'), said('D6'), said('A29'), said('C29')]).toEqual([
      ...['Män i Hälsa', '665324.79', 'PERIODENS RESULTAT (RES3)', '246185.14'],
    ]);
  });

  test('has every figure of its statement, exact', () => {
    for (const statement of [income, balance, operations, costCentres, ...incomeNotes]) {
      const cells = sheetOf(statement);
      const before = statement.rows.some(({ note }) => note !== undefined) ? 2 : 1;
      statement.rows.forEach((row, i) => {
        row.cells.forEach((cell, c) => {
          const written = cells.get(`${String.fromCharCode(65 + before + c)}${String(5 + i)}`)!.value;
          if (cell?.type === 'amount') expect(amount(written!.replace(/^-?\d+$/, '$&.00')).ore).toBe(cell.value.ore);
          if (cell?.type === 'percent') expect(String(Math.round(+written! * 1000) / 10)).toBe(String(+cell.value));
        });
      });
    }
  });

  test('adds up in its sums, subtracts in its variances and divides in its shares', () => {
    const cells = sheetOf(costCentres);
    const formula = (name: string): string | undefined => cells.get(name)?.formula;
    expect([formula('B5'), formula('D5'), formula('E5')]).toEqual([undefined, 'B5-C5', 'ROUND(B5/C5,3)']);
    expect([formula('B19'), formula('D19'), formula('E19')]).toEqual(['SUM(B5:B18)', 'B19-C19', 'ROUND(B19/C19,3)']);
    const incomeCells = sheetOf(income);
    expect(['C11', 'C20', 'C21', 'C25', 'C26', 'C29'].map((name) => incomeCells.get(name)?.formula)).toEqual([
      ...['SUM(C6:C10)', 'SUM(C13:C19)', 'SUM(C11,C20)', 'SUM(C22:C24)', 'SUM(C21,C25)', 'SUM(C26:C28)'],
    ]);
  });

  test('takes off what its sum takes off, and passes headings over', () => {
    const layout: Layout = {
      name: 'a',
      title: 'A',
      covers: { accounts: [] },
      side: 'debit',
      rows: [
        { type: 'line', key: 'a', label: 'A' },
        { type: 'heading', label: 'Rubrik' },
        { type: 'line', key: 'b', label: 'B' },
        { type: 'line', key: 'n', label: 'Antal', figures: 'count' },
        { type: 'sum', key: 's', label: 'S', of: ['a', 'b'] },
        { type: 'sum', key: 't', label: 'T', of: ['s'], less: ['a', 'b'] },
        { type: 'ratio', key: 'r', label: 'Per styck', of: ['s'], to: ['n'], as: 'amount' },
        { type: 'ratio', key: 'p', label: 'Andel', of: ['a'], to: ['s'], as: 'percent', decimals: 2 },
      ],
    };
    const given = { a: '10', b: '-0.05', n: 3 };
    const cells = sheetOf(
      createStatement({ layout, actual: withRent, columns: [{ type: 'given', key: 'x', heading: 'X', given }] }),
    );
    expect(['B9', 'B10', 'B11', 'B12'].map((name) => [cells.get(name)?.formula, cells.get(name)?.value])).toEqual([
      ['SUM(B5:B7)', '9.95'],
      ['SUM(B9)-SUM(B5:B7)', '0'],
      ['ROUND(SUM(B9)/SUM(B8),2)', '3.32'],
      ['ROUND(SUM(B5)/SUM(B9),4)', '1.005'],
    ]);
  });

  test('has no formula where the sum is not what its rows add up to', () => {
    const layout: Layout = {
      name: 'a',
      title: 'A',
      covers: { accounts: [] },
      side: 'debit',
      rows: [
        { type: 'line', key: 'a', label: 'A' },
        { type: 'sum', key: 's', label: 'S', of: ['a'] },
      ],
    };
    const given = { a: '10', s: '11' };
    const statement = createStatement({
      layout,
      actual: withRent,
      columns: [{ type: 'given', key: 'x', heading: 'X', given }],
    });
    expect(sheetOf(statement).get('B6')).toMatchObject({ formula: undefined, value: '11' });
  });

  test('has what is shown, without formulas, when that is asked for', () => {
    const cells = sheet(toXlsx(operations, { figures: 'shown' }));
    expect([cells.get('C5')?.value, cells.get('C7')?.value]).toEqual(['-18609000', '-22708000']);
    expect([...cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});

describe('a text in a workbook', () => {
  const cells = sheetOf(injected);

  test.each(nasty)('is the text it is: %s', (label) => {
    const texts = [...cells.values()].map(({ text }) => text?.replace(/ \d+\)$/, ''));
    expect(texts).toContain(label);
  });

  test('is never a formula', () => {
    const formulas = [...cells.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => !/^SUM\([A-Z\d:,]+\)$/.test(formula))).toEqual([]);
    expect([...cells.values()].filter(({ text, type }) => text !== undefined && type !== 'inlineStr')).toEqual([]);
  });

  test('leaves every file well formed', () => {
    for (const [path, text] of Object.entries(filesOf(toXlsx(injectedReport))))
      expect([path, unclosed(text)]).toEqual([path, []]);
  });
});

/** Tags that are not closed, or closed and not opened; and signs that only markup may have. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = '', , self] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) wrong.push(name);
    } else if (self !== '/') open.push(name);
  }
  const texts = xml.replace(/<\?xml[^?]*\?>/, '').replace(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g, '');
  if (/[<>]|&(?!amp;|lt;|gt;|quot;)/.test(texts)) wrong.push('loose signs');
  return [...wrong, ...open];
}

describe('XLSX is refused', () => {
  test('with figures that are none, an option nobody reads, and of nothing that can be written', () => {
    expect(codesOf(() => toXlsx(income, { figures: 'all' } as never))).toEqual(['input/bad-field']);
    expect(codesOf(() => toXlsx(income, { figure: 'exact' } as never))).toEqual(['input/unknown-field']);
    for (const nothing of [undefined, {}, [], 'x'])
      expect(codesOf(() => toXlsx(nothing as never))).toEqual(['input/bad-field']);
  });
});
