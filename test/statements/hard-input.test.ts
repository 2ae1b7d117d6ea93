// Whatever is handed in as a layout, a source or a look, the answer is a statement or what is wrong; never a crash.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  associationChart,
  associationLayouts,
  balanceSheet,
  basChart,
  basLayer,
  checkLayout,
  createChart,
  createStatement,
  incomeStatement,
  ledger,
  openBooks,
  statementNotes,
  type Diagnostic,
  type Layout,
} from '../../src/index.js';
import { attempt } from '../../src/diagnostics/index.js';
import { codesOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';
import { openSmall, smallChart, withRent } from '../support/small.js';

const layout = associationLayouts.incomeStatement;

const basWithCentre = createChart({
  name: 'Annan',
  layers: [basLayer, { name: 'Annan', dimensions: [{ number: 1, objects: [{ code: '10', name: 'Kansli' }] }] }],
});

/** Values of every sort, and pieces of layouts among them. */
const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
  fc.constantFrom(
    NaN,
    -0,
    1e21,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '__proto__',
    'rest',
    '1xx',
    [],
    {},
    [null],
    () => 1,
    Symbol('x'),
  ),
);

const jumbled = fc.record(
  {
    name: fc.oneof(fc.constant('n'), junk),
    title: fc.oneof(fc.constant('Titel'), junk),
    covers: fc.oneof(
      fc.constant({}),
      fc.record({ accounts: junk, kinds: junk, dimensions: junk, without: junk }, { requiredKeys: [] }),
      junk,
    ),
    side: fc.oneof(fc.constant('debit'), junk),
    zeros: fc.oneof(fc.constant('hide'), junk),
    rows: fc.oneof(
      fc.array(
        fc.record(
          {
            type: fc.oneof(fc.constantFrom('line', 'sum', 'ratio', 'heading'), junk),
            key: fc.oneof(fc.constantFrom('a', 'b', 'c'), junk),
            label: fc.oneof(fc.constant('Rad'), junk),
            takes: fc.oneof(fc.constantFrom('rest', '1xxx', {}, []), junk),
            of: fc.oneof(fc.subarray(['a', 'b', 'c']), junk),
            to: fc.oneof(fc.subarray(['a', 'b', 'c']), junk),
            as: fc.oneof(fc.constant('percent'), junk),
            each: fc.oneof(fc.constant('project'), junk),
          },
          { requiredKeys: ['type'] },
        ),
        { maxLength: 5 },
      ),
      junk,
    ),
    reclassifications: junk,
  },
  { requiredKeys: ['name', 'title', 'covers', 'side', 'rows'] },
);

const nameOf = ({ code, data }: Diagnostic): string => `${code} ${(data as { account?: string }).account ?? ''}`;

/** What is said of a statement that could not be made; nothing of one that could. */
function outcome(make: () => unknown): string[] {
  const found: Diagnostic[] = [];
  const made = attempt(found, make);
  if (made !== undefined) expect(String(made)).toContain('2024');
  return found.map(nameOf);
}

describe('anything at all', () => {
  test('as a layout is a layout or is told what is wrong with it', () => {
    fc.assert(
      fc.property(fc.oneof(jumbled, junk), (given) => {
        const found = checkLayout(given as Layout, smallChart);
        const make = (): unknown => createStatement({ layout: given as Layout, columns: ['year'], actual: withRent });
        const made = outcome(make);
        // A layout may be wrong for accounts that the statement has no figures on.
        if (found.every(({ code }) => code.startsWith('layout/account-')))
          expect(made.every((each) => found.map(nameOf).includes(each))).toBe(true);
        else expect(made).toEqual(found.map(nameOf));
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    'layout',
    'columns',
    'compare',
    'budget',
    'period',
    'asKnownOn',
    'restated',
    'title',
    'association',
    'unit',
    'rounding',
    'given',
  ])('as %s is used or refused', (field) => {
    fc.assert(
      fc.property(junk, (given) => {
        try {
          String(incomeStatement(withRent, { [field]: given }));
        } catch (error) {
          expect((error as Error).name).toBe('BookkeepingError');
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

test('an area that is its own exception is refused', () => {
  const area: { without?: unknown[] } = {};
  area.without = [area];
  expect(checkLayout({ ...layout, covers: area } as Layout, associationChart).map(({ code }) => code)).toEqual([
    'input/bad-field',
  ]);
});

test('the layouts of the law fit empty books, broken years and years that begin in the middle of a month', () => {
  const years = ['2024', '2023-07..2024-12', { from: '2024-03-15', to: '2025-02-10' }];
  for (const year of years) {
    const books = openBooks({ association: 'Tom', chart: basChart, year });
    const sheet = balanceSheet(books);
    expect(
      sheet.rows.flatMap(({ cells }) => cells).every((cell) => cell?.type !== 'amount' || cell.value.isZero()),
    ).toBe(true);
    expect(sheet.columns.map(({ heading }) => heading)).toEqual([books.year.from, 'Förändring', books.year.to]);
    expect(statementNotes(books)).toEqual([]);
  }
});

test('the largest turnover there can be is shown exactly', () => {
  const largest = '45035996273704.95';
  const books = openBooks({
    association: 'Stor',
    chart: basChart,
    year: '2024',
    opening: { 1930: largest, 2010: `-${largest}` },
  });
  const assets = balanceSheet(books).rows.find(({ key }) => key === 'assets')!;
  expect(assets.cells[2]).toMatchObject({ value: { ore: 4503599627370495 } });
});

test('a ledger that is not kept by what the layout asks about would answer another question', () => {
  const books = openSmall();
  const kept = ledger(books, { by: ['project'] });
  const byCentre: Layout = {
    ...layout,
    covers: { kinds: ['expense'] },
    rows: [
      { type: 'line', key: 'all', takes: {}, each: 'costCentre' },
      { type: 'line', key: 'rest', label: 'Övrigt', takes: 'rest' },
    ],
  };
  expect(codesOf(() => incomeStatement(kept, { layout: byCentre }))).toEqual(['ledger/needs-journal']);
});

test('last year may lack the cost centres of this year, but this year may not', () => {
  const row = { type: 'line', key: 'new', label: 'Nytt', takes: { dimensions: { costCentre: '31' } } } as const;
  const rows = [row, { type: 'line', key: 'rest', label: 'Övrigt', takes: 'rest' }] as const;
  const chosen: Layout = { ...layout, covers: { kinds: ['expense'] }, rows };
  const other = openBooks({ association: 'Annan', chart: basWithCentre, year: '2023' });
  expect(String(incomeStatement(openSmall(), { layout: chosen, compare: other }))).toContain('2023');
  expect(codesOf(() => incomeStatement(other, { layout: chosen, compare: openSmall() }))).toContain('object/unknown');
});
