// What a layout says of a chart is worked out once, and nobody can tell: not by changing the layout, the books or the cells.
import { expect, test } from 'vitest';
import {
  associationLayouts,
  balanceSheet,
  createChart,
  createStatement,
  incomeStatement,
  openBooks,
  postAll,
  statementNotes,
  type Layout,
  type LayoutLine,
  type LayoutRow,
  type Statement,
} from '../../src/index.js';
import { books, yearBefore } from './reference/year-2024.js';
import { codesOf } from '../support/refusals.js';
import { openSmall } from '../support/small.js';
import { vouchersIn } from '../support/vouchers.js';

const figures = ({ rows }: Statement): string[] =>
  rows.map(({ key, cells }) => [key, ...cells.map((cell) => String(cell?.value))].join(' '));

test('a statement is the same however often the layout has been used, and of which books in between', () => {
  const small = postAll(openSmall(), vouchersIn`2024-03-01 Tjänster\n  5539  30,00  costCentre 1010\n  1930  -30,00`);
  for (const layout of [associationLayouts.incomeStatement, associationLayouts.balanceSheet]) {
    const fresh = (): Layout => structuredClone(layout);
    const made = (each: Layout): readonly Statement[] => [
      createStatement({ layout: each, actual: books, compare: yearBefore, columns: ['year', 'compare'] }),
      ...statementNotes(books, { layout: each, compare: yearBefore }),
    ];
    const first = made(fresh()).map(figures);
    expect(first.flat().length).toBeGreaterThan(15);
    expect(made(layout).map(figures)).toEqual(first);
    createStatement({ layout, actual: small, columns: ['year'] });
    expect(made(layout).map(figures)).toEqual(first);
  }
});

test('a layout that has been changed since it was last used is read anew, and what was made of it stays', () => {
  const line: { -readonly [Field in keyof LayoutLine]: LayoutLine[Field] } = {
    type: 'line',
    key: 'costs',
    label: 'Tjänster',
    takes: '5539',
  };
  const rows: LayoutRow[] = [line];
  const layout: Layout = { name: 'costs', title: 'Kostnader', covers: { accounts: '55xx' }, side: 'debit', rows };
  const made = (): string[] => figures(incomeStatement(own, { layout }));
  const own = postAll(openSmall(), vouchersIn`2024-03-01 Tjänster\n  5539  30,00  costCentre 1010\n  1930  -30,00`);
  expect(made()).toEqual(['costs 30,00']);
  line.side = 'credit';
  expect(made()).toEqual(['costs −30,00']);
  rows.push({ type: 'sum', key: 'sum', label: 'Summa', of: ['costs'] });
  expect(made()).toEqual(['costs −30,00', 'sum −30,00']);
  line.takes = '5538';
  expect(codesOf(made)).toEqual(['layout/account-unplaced']);
  (line as { takes?: unknown }).takes = 'femtiofem';
  expect(codesOf(made)).toEqual(['pattern/unreadable']);
});

test('objects of a dimension that lists none are those of the books asked about, and of no others', () => {
  const chart = createChart({
    name: 'Prov',
    layers: [
      {
        name: 'Prov',
        accounts: [
          { number: '1930', name: 'Bank', kind: 'asset' },
          { number: '5539', name: 'Tjänster', kind: 'expense' },
        ],
        dimensions: [{ number: 6 }],
      },
    ],
  });
  const empty = openBooks({ association: 'Prov', chart, year: '2024' });
  const posted = postAll(empty, vouchersIn`2024-03-01 Tjänster\n  5539  30,00  project NY\n  1930  -30,00`);
  const made = (actual: typeof empty): string[] =>
    figures(createStatement({ layout: associationLayouts.projects, actual, columns: ['year'] }));
  const nothing = made(empty);
  expect(made(posted)).toEqual(['projects:NY −30,00', 'total −30,00']);
  expect(made(empty)).toEqual(nothing);
  expect(nothing).toEqual(['total 0,00']);
});

test('what a cell says of itself cannot be changed, and so not what the next statement says', () => {
  const statement = balanceSheet(books, { layout: associationLayouts.balanceSheet });
  for (const { cells } of statement.rows) {
    for (const cell of cells) {
      const { origin } = cell!;
      expect(Object.isFrozen(origin)).toBe(true);
      for (const part of Object.values(origin as object))
        expect(typeof part !== 'object' || Object.isFrozen(part)).toBe(true);
    }
  }
});
