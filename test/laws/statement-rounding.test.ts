/**
 * The laws of rounding, for statements of sums of sums over arbitrary figures.
 */
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStatement, type Layout, type LayoutRow, type Statement, type Unit } from '../../src/index.js';
import { runs } from '../support/runs.js';

const law = <Values extends [unknown, ...unknown[]]>(name: string, property: fc.IProperty<Values>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(200) });
    },
    3_600_000,
  );
};

describe('rounding', () => {
  const amounts = fc.array(
    fc.oneof(
      fc.integer({ min: -300_000, max: 300_000 }),
      fc.integer({ min: -9e12, max: 9e12 }),
      fc.constantFrom(0, 50_000, -50_000, 49_999),
    ),
    { minLength: 1, maxLength: 12 },
  );
  const unit: fc.Arbitrary<Unit> = fc.constantFrom('kr', '0.1 tkr', 'tkr');
  const size = { ore: 1, kr: 100, '0.1 tkr': 10_000, tkr: 100_000 };

  /** Sums of sums over given lines, each row in one sum at most, some taken off. */
  function treeOf(ores: readonly number[]): { readonly layout: Layout; readonly given: Record<string, string> } {
    const rows: LayoutRow[] = ores.map((_, i) => ({ type: 'line', key: `a${String(i)}`, label: 'rad', takes: [] }));
    let free = rows.map(({ key }) => key!);
    for (let n = 0; free.length > 1; n++) {
      const parts = free.slice(0, 2 + (n % 3));
      const key = `sum${String(n)}`;
      const isLess = n % 2 === 1;
      rows.push({
        type: 'sum',
        key,
        label: 'Summa',
        of: parts.slice(0, isLess ? -1 : undefined),
        ...(isLess ? { less: parts.slice(-1) } : {}),
      });
      free = [...free.slice(parts.length), key];
    }
    return {
      layout: { name: 'any', title: 'Någon', covers: { accounts: [] }, side: 'debit', rows },
      given: Object.fromEntries(ores.map((ore, i) => [`a${String(i)}`, new Big(ore).div(100).toFixed(2)])),
    };
  }

  const shownIn = (statement: Statement): Map<string, { shown: number; exact: number }> =>
    new Map(
      statement.rows.flatMap(({ key, cells: [cell] }) =>
        cell?.type === 'amount' ? [[key, { shown: cell.shown.ore, exact: cell.value.ore }] as const] : [],
      ),
    );

  law(
    'preserving makes every sum add up, and moves no cell by a whole unit',
    fc.property(amounts, unit, (ores, each) => {
      const { layout, given } = treeOf(ores);
      const statement = createStatement({
        layout,
        columns: [{ type: 'given', key: 'given', heading: 'Givet', given }],
        unit: each,
        rounding: 'preserving',
      });
      const cells = shownIn(statement);
      for (const { shown, exact } of cells.values()) {
        expect(Math.abs(shown - exact)).toBeLessThan(size[each]);
        expect(Math.abs(shown % size[each])).toBe(0);
      }
      for (const line of layout.rows) {
        if (line.type !== 'sum') continue;
        const total = [...line.of, ...(line.less ?? [])].reduce(
          (all, key) => all + cells.get(key)!.shown * (line.less?.includes(key) === true ? -1 : 1),
          0,
        );
        expect(cells.get(line.key)!.shown).toBe(total);
      }
      expect(statement.footnotes).toEqual([]);
    }),
  );

  law(
    'each moves no cell by more than half a unit, and says so where a sum does not add up',
    fc.property(amounts, unit, (ores, each) => {
      const { layout, given } = treeOf(ores);
      const statement = createStatement({
        layout,
        columns: [{ type: 'given', key: 'given', heading: 'Givet', given }],
        unit: each,
      });
      const cells = shownIn(statement);
      for (const { shown, exact } of cells.values())
        expect(Math.abs(shown - exact)).toBeLessThanOrEqual(size[each] / 2);
      const wrong = layout.rows.flatMap((line) => {
        if (line.type !== 'sum') return [];
        const total = [...line.of, ...(line.less ?? [])].reduce(
          (all, key) => all + cells.get(key)!.shown * (line.less?.includes(key) === true ? -1 : 1),
          0,
        );
        return total === cells.get(line.key)!.shown ? [] : [line.key];
      });
      expect(statement.footnotes.flatMap(({ rows }) => rows)).toEqual(wrong);
    }),
  );
});

describe('preserving', () => {
  const shownOf = (
    rows: readonly LayoutRow[],
    given: Record<string, string>,
  ): { readonly shown: string[]; readonly notes: number } => {
    const layout: Layout = { name: 'any', title: 'Någon', covers: { accounts: [] }, side: 'debit', rows };
    const statement = createStatement({
      layout,
      columns: [{ type: 'given', key: 'given', heading: 'Givet', given }],
      unit: 'kr',
      rounding: 'preserving',
    });
    const shown = [...statement.rows].flatMap(({ cells: [cell] }) =>
      cell?.type === 'amount' ? String(cell.shown) : [],
    );
    return { shown, notes: statement.footnotes.length };
  };
  const lines = (...keys: readonly string[]): LayoutRow[] =>
    keys.map((key) => ({ type: 'line', key, label: key, takes: [] }));

  test.each([
    [
      'gives the units to those with most cut off, of equals the earlier',
      ['1.60', '0.70', '0.70'],
      ['1,00', '1,00', '1,00', '3,00'],
    ],
    ['does the same with the other sign', ['-1.60', '-0.70', '-0.70'], ['−1,00', '−1,00', '−1,00', '−3,00']],
    ['leaves what is whole as it is', ['2.00', '0.30', '0.30'], ['2,00', '1,00', '0,00', '3,00']],
  ])('%s', (_, [a, b, c], shown) => {
    const rows: LayoutRow[] = [...lines('a', 'b', 'c'), { type: 'sum', key: 's', label: 's', of: ['a', 'b', 'c'] }];
    expect(shownOf(rows, { a: a!, b: b!, c: c! })).toEqual({ shown, notes: 0 });
  });

  test('says so where a row is in two sums that cannot both be kept', () => {
    const rows: LayoutRow[] = [
      ...lines('a', 'b', 'c'),
      { type: 'sum', key: 'ab', label: 'ab', of: ['a', 'b'] },
      { type: 'sum', key: 'bc', label: 'bc', of: ['b', 'c'] },
      { type: 'sum', key: 'ac', label: 'ac', of: ['a', 'c'] },
    ];
    expect(shownOf(rows, { a: '0.50', b: '0.50', c: '0.50' }).notes).toBe(1);
  });

  const inColumns = (rows: readonly LayoutRow[], ...columns: readonly Record<string, string>[]): string[][] =>
    createStatement({
      layout: { name: 'any', title: 'Någon', covers: { accounts: [] }, side: 'debit', rows },
      columns: columns.map((given, i) => ({ type: 'given', key: `c${String(i)}`, heading: 'Givet', given })),
      unit: 'tkr',
      rounding: 'preserving',
    }).rows.map(({ cells }) => cells.map((cell) => (cell?.type === 'amount' ? String(cell.shown.ore / 100_000) : '')));
  const total: LayoutRow = { type: 'sum', key: 's', label: 's', of: ['a', 'b', 'c'] };

  test('settles every column by itself', () => {
    const given = { a: '400', b: '400', c: '400' };
    expect(inColumns([...lines('a', 'b', 'c'), total], given, { a: '-400', b: '-400', c: '-400' })).toEqual([
      ['1', '-1'],
      ['0', '0'],
      ['0', '0'],
      ['1', '-1'],
    ]);
  });

  test('leaves alone a sum that was handed in as it was printed, also when its rows add up to another', () => {
    const given = { a: '1400', b: '1400', c: '1400', s: '5000' };
    expect(inColumns([...lines('a', 'b', 'c'), total], given).flat()).toEqual(['1', '1', '1', '5']);
  });

  test('fits the rows of a sum that are left to what is already settled, those taken off included', () => {
    const net: LayoutRow = { type: 'sum', key: 'n', label: 'n', of: ['a'], less: ['b', 'c'] };
    const of = (sign: '' | '-'): Record<string, string> => ({ a: `${sign}3400`, b: `${sign}400`, c: `${sign}400` });
    // 3 400 − 400 − 400 = 2 600, shown as 3; b is settled at 0 there, and is not moved by the sum above.
    const above: LayoutRow = { type: 'sum', key: 's', label: 's', of: ['b', 'd'] };
    const rows = [...lines('a', 'b', 'c', 'd'), above, net];
    const [plain, turned] = [inColumns(rows, { ...of(''), d: '400' }), inColumns(rows, { ...of('-'), d: '-400' })];
    expect(plain.flat()).toEqual(['3', '0', '0', '1', '1', '3']);
    expect(turned.flat()).toEqual(['-3', '0', '0', '-1', '-1', '-3']);
  });
});
