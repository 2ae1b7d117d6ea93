// Columns reckoned from others: sums, shares of a total, and amounts for each of what is counted.
import { describe, expect, test } from 'vitest';
import { cellText, type Statement } from '../../src/statements/index.js';
import { createStatement, explain, type ColumnDefinition, type Layout, type LayoutRow } from '../../src/index.js';
import { codesOf } from '../support/refusals.js';

const line = (key: string): LayoutRow => ({ type: 'line', key, label: key });

const layout: Layout = {
  name: 'activities',
  title: 'Insatser',
  covers: {},
  side: 'debit',
  rows: [
    line('borås'),
    line('mark'),
    line('kansli'),
    { type: 'sum', key: 'total', label: 'Summa', of: ['borås', 'mark', 'kansli'] },
    { type: 'ratio', key: 'share', label: 'Andel Borås', of: ['borås'], to: ['total'], as: 'percent' },
  ],
};

const costs: ColumnDefinition = {
  type: 'given',
  key: 'cost',
  heading: 'Kostnad',
  given: { borås: '6340000', mark: '2225000', kansli: '1425000' },
};
const counted = (key: string, given: Readonly<Record<string, number | null>>): ColumnDefinition => ({
  type: 'given',
  key,
  heading: key,
  as: 'count',
  given,
});
const columns: readonly ColumnDefinition[] = [
  costs,
  { type: 'percent', key: 'share', heading: 'Andel', of: 'cost', to: 'cost', whole: 'total', decimals: 1 },
  counted('women', { borås: 227, mark: 57 }),
  counted('men', { borås: 107, mark: 45 }),
  { type: 'sum', key: 'all', heading: 'Totalt', of: ['women', 'men'] },
  { type: 'ratio', key: 'each', heading: 'Per deltagare', of: 'cost', to: 'all' },
];

const made = (more: Partial<Parameters<typeof createStatement>[0]> = {}): Statement =>
  createStatement({ layout, columns, unit: 'kr', ...more });

function row(statement: Statement, key: string): string[] {
  const { cells } = statement.rows.find((each) => each.key === key)!;
  return cells.map((cell) => cellText(cell, statement.unit).replaceAll('\u00a0', ' '));
}

describe('a column reckoned from others', () => {
  test('is a sum, a share of a total further down, and an amount for each', () => {
    expect(row(made(), 'borås')).toEqual(['6 340 000', '63,5 %', '227', '107', '334', '18 982']);
    expect(row(made(), 'total')).toEqual(['9 990 000', '100,0 %', '284', '152', '436', '22 913']);
  });

  test('is empty where there is nothing to count, and beside a ratio, which is reckoned in its own column', () => {
    expect(row(made(), 'kansli')).toEqual(['1 425 000', '14,3 %', '', '', '', '']);
    expect(row(made(), 'share')).toEqual(['63 %', '', '80 %', '70 %', '', '']);
  });

  test('says what each column counts or shows', () => {
    expect(made().columns.map(({ type }) => type)).toEqual(['amount', 'percent', 'count', 'count', 'count', 'amount']);
  });

  test('is explained by the figures it was reckoned from', () => {
    const parts = (column: string): string[] =>
      explain(made(), 'borås', column).parts.map((part) =>
        part.type === 'cell' ? `${part.counts} ${part.row.label} ${part.column.heading}` : '',
      );
    expect(parts('all')).toEqual(['added borås women', 'added borås men']);
    expect(parts('share')).toEqual(['added borås Kostnad', 'dividedBy Summa Kostnad']);
    expect(parts('each')).toEqual(['added borås Kostnad', 'dividedBy borås Totalt']);
  });

  test('gives way to a figure that is handed in for its row', () => {
    const rows: readonly LayoutRow[] = [
      { type: 'line', key: 'borås', label: 'Borås', figures: 'count' },
      { type: 'line', key: 'unique', label: 'Unika', figures: 'count' },
    ];
    const both = [counted('women', {}), counted('men', {}), columns[4]!];
    const given = { borås: { women: 2, men: 3, all: 6 }, unique: { all: 4 } };
    const statement = made({ layout: { ...layout, rows }, columns: both, given });
    expect(['borås', 'unique'].map((key) => row(statement, key))).toEqual([
      ['2', '3', '6'],
      ['', '', '4'],
    ]);
  });

  test('has a footnote when rounded columns no longer add up to it', () => {
    const half = (key: string): ColumnDefinition => ({ type: 'given', key, heading: key, given: { mark: '500' } });
    const statement = made({
      unit: 'tkr',
      columns: [half('a'), half('b'), { type: 'sum', key: 'both', heading: 'Båda', of: ['a', 'b'] }],
    });
    expect(row(statement, 'mark')).toEqual(['1', '1', '1']);
    expect(statement.footnotes.map(({ columns: about }) => about)).toEqual([['both']]);
  });

  test.each([
    [{ ...columns[4]!, of: ['women', 'others'] }, 'statement/column-unknown'],
    [{ ...columns[4]!, of: 'women' }, 'input/bad-field'],
    [{ ...columns[4]!, of: null }, 'input/bad-field'],
    [{ ...columns[5]!, to: 'others' }, 'statement/column-unknown'],
    [{ ...columns[1]!, whole: 'nowhere' }, 'statement/row-unknown'],
    [{ ...columns[1]!, whole: 'share' }, 'statement/row-unknown'],
    [{ ...columns[2]!, as: 'number' }, 'input/bad-field'],
    [{ ...columns[2]!, as: 'count', given: { borås: '1' } }, 'input/bad-field'],
  ])('is refused when it is %j', (column, code) => {
    const others = columns.map((each) => (each.key === column.key ? (column as ColumnDefinition) : each));
    const upTo = others.slice(0, others.findIndex(({ key }) => key === column.key) + 1);
    expect(codesOf(() => made({ columns: upTo }))).toEqual([code]);
  });
});
