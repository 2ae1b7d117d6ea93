// Which figures stand beside each other: periods, the year before, budgets, and what is reckoned from other columns.
import { describe, expect, test } from 'vitest';
import {
  allocate,
  createLedger,
  createStatement,
  incomeStatement,
  openBooks,
  postAll,
  type ColumnDefinition,
  type ColumnName,
  type Layout,
  type Statement,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, smallChart } from '../support/small.js';
import { vouchersIn } from '../support/vouchers.js';

const layout: Layout = {
  name: 'result',
  title: 'Resultat',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    { type: 'line', key: 'income', label: 'Intäkter', takes: { kinds: ['income'] } },
    { type: 'line', key: 'costs', label: 'Kostnader', takes: 'rest' },
    { type: 'sum', key: 'result', label: 'Resultat', of: ['income', 'costs'] },
  ],
};

const books = postAll(
  openSmall(),
  vouchersIn`
    2024-01-31 Bidrag @ Regionen
      1930  1 200,00
      3010  -1 200,00
    2024-05-31 Hyra @ Värden
      6010  300,00
      1930  -300,00
    2024-11-30 Hyra @ Värden
      6010  100,00
      1930  -100,00
  `,
);

const monthly = (year: string, income: string, cost: string): ReturnType<typeof createLedger> =>
  createLedger({
    chart: smallChart,
    year,
    balances: [
      {
        account: 3010,
        changes: allocate(
          `-${income}`,
          Array.from({ length: 12 }, () => 1),
        ),
      },
      {
        account: 6010,
        changes: allocate(
          cost,
          Array.from({ length: 12 }, () => 1),
        ),
      },
    ],
  });

const compare = monthly('2023', '2400', '1200');
const budget = monthly('2024', '1200', '600');

const results = (statement: Statement): (string | undefined)[] =>
  statement.rows
    .find(({ key }) => key === 'result')!
    .cells.map((cell) => (cell === null ? undefined : String(cell.value).replaceAll('\u00a0', ' ')));

const headings = ({ columns }: Statement): string[] => columns.map(({ heading }) => heading);

describe('columns', () => {
  test('show the period of this year, of the year before and of the budget, to date and for the whole year', () => {
    const names: readonly ColumnName[] = [
      'period',
      'yearToDate',
      'year',
      'compare',
      'compareYear',
      'budget',
      'variance',
      'budgetYear',
    ];
    const statement = createStatement({
      layout,
      columns: names,
      actual: books,
      compare,
      budget,
      period: '2024-05..2024-08',
    });
    expect(headings(statement)).toEqual([
      'maj–aug 2024',
      'jan–aug 2024',
      '2024',
      'maj–aug 2023',
      '2023',
      'Budget maj–aug 2024',
      'Avvikelse',
      'Budget 2024',
    ]);
    expect(results(statement)).toEqual([
      '−300,00',
      '900,00',
      '800,00',
      '400,00',
      '1 200,00',
      '200,00',
      '−500,00',
      '600,00',
    ]);
  });

  test('may be of any period, of books of their own, and in per cent of another', () => {
    const columns: readonly ColumnDefinition[] = [
      { type: 'figures', key: 'may', figures: 'actual', period: '2024-05' },
      { type: 'figures', key: 'earlier', heading: 'År 2023', figures: compare, period: 'year' },
      { type: 'percent', key: 'share', heading: 'Andel', of: 'may', to: 'earlier', decimals: 1 },
    ];
    const statement = createStatement({ layout, columns, actual: books });
    expect(headings(statement)).toEqual(['maj 2024', 'År 2023', 'Andel']);
    expect(results(statement)).toEqual(['−300,00', '1 200,00', '-25.0']);
    expect(statement.columns.map(({ type }) => type)).toEqual(['amount', 'amount', 'percent']);
  });

  test('compare the whole of one year with the whole of another, also when they are not equally long', () => {
    const broken = openBooks({ association: 'Bruten', chart: smallChart, year: '2023-07..2024-12' });
    const before = createLedger({
      chart: smallChart,
      year: '2022-07..2023-06',
      balances: [
        {
          account: 3010,
          changes: allocate(
            '-120',
            Array.from({ length: 12 }, () => 1),
          ),
        },
      ],
    });
    const whole = createStatement({ layout, columns: ['period', 'compare'], actual: broken, compare: before });
    expect(headings(whole)).toEqual(['jul 2023–dec 2024', 'jul 2022–jun 2023']);
    const part = createStatement({
      layout,
      columns: ['period', 'compare'],
      actual: broken,
      compare: before,
      period: '2023-07..2023-09',
    });
    expect(headings(part)).toEqual(['jul–sep 2023', 'jul–sep 2022']);
    expect(results(part)).toEqual(['0,00', '30,00']);
  });

  test('follow a month that ends on another day the year before', () => {
    const statement = createStatement({ layout, columns: ['compare'], actual: books, compare, period: '2024-02' });
    expect(statement.columns[0]!.period).toMatchObject({ from: '2023-02-01', to: '2023-02-28' });
  });

  test('show figures of an earlier report as they were printed, and add up the sums that were not', () => {
    const printed = {
      given: { income: '5 000', costs: '-4 999,50' },
      source: 'Årsredovisning 2023',
      restated: 'Omräknat.',
    };
    const statement = incomeStatement(books, { layout, compare: printed });
    expect(results(statement)).toEqual(['800,00', '0,50']);
    expect(statement.columns[1]).toMatchObject({ heading: '2023', restated: true });
    expect(statement.footnotes).toEqual([{ mark: '1', text: 'Omräknat.', rows: [], columns: ['compare'] }]);
    expect(statement.rows[0]!.cells[1]!.origin).toEqual({ type: 'given', source: 'Årsredovisning 2023' });
  });

  test('that are shown without being asked for are those there are figures for, each once', () => {
    const shown = (options: object): string[] =>
      incomeStatement(books, { layout, ...options }).columns.map(({ key }) => key);
    expect(shown({})).toEqual(['period']);
    expect(shown({ budget })).toEqual(['period', 'budget', 'variance']);
    expect(shown({ budget, compare, period: '2024-01..2024-08' })).toEqual([
      'period',
      'compare',
      'budget',
      'variance',
      'budgetYear',
    ]);
  });

  test('know the books as they were known on a day', () => {
    const statement = createStatement({ layout, columns: ['year'], actual: books, asKnownOn: '2024-05-30' });
    expect(results(statement)).toEqual(['1 200,00']);
  });

  test.each([
    ['a name there is not', ['perod'], ['statement/column-unknown']],
    ['figures that are not given', ['budget'], ['statement/figures-missing']],
    ['a key twice', ['period', 'period'], ['layout/key-twice']],
    [
      'a difference of columns that come later',
      [{ type: 'difference', key: 'd', heading: 'D', of: 'period', less: 'year' }, 'period', 'year'],
      ['statement/column-unknown'],
    ],
    [
      'days that are not whole months',
      [{ type: 'figures', key: 'd', figures: 'actual', period: '2024-05-15' }],
      ['ledger/needs-whole-months'],
    ],
    [
      'a part of the year from a ledger that only knows the year',
      [
        {
          type: 'figures',
          key: 'd',
          figures: createLedger({ chart: smallChart, year: '2023', periods: 'year', balances: [] }),
          period: '2023-01..2023-08',
        },
      ],
      ['ledger/needs-whole-months'],
    ],
    [
      'a date of another year',
      [{ type: 'figures', key: 'd', figures: 'actual', period: '2022' }],
      ['ledger/outside-year', 'ledger/outside-year'],
    ],
    [
      'a field nobody reads',
      [{ type: 'figures', key: 'd', figures: 'actual', windows: 'closing' }],
      ['input/unknown-field'],
    ],
    [
      'a window that is none',
      [{ type: 'figures', key: 'd', figures: 'actual', window: 'closed' }],
      ['input/bad-field'],
    ],
    [
      'an area that is none',
      [{ type: 'figures', key: 'd', figures: 'actual', takes: { kinds: ['costs'] } }],
      ['input/bad-field'],
    ],
    [
      'decimals that are none',
      ['period', { type: 'percent', key: 's', heading: 'S', of: 'period', to: 'period', decimals: 3 }],
      ['input/bad-field'],
    ],
    ['a heading that is no text', [{ type: 'given', key: 'g', heading: 1, given: {} }], ['input/bad-field']],
    [
      'figures for a row there is not',
      [{ type: 'given', key: 'g', heading: 'G', given: { incom: 1 } }],
      ['statement/row-unknown'],
    ],
    [
      'figures that are no amounts',
      [{ type: 'given', key: 'g', heading: 'G', given: { income: 0.1 } }],
      ['amount/is-float'],
    ],
    ['something that is no column', [null], ['input/bad-field']],
    ['a type that is none', [{ type: Object.create(null) as unknown, key: 'g', heading: 'G' }], ['input/bad-field']],
    [
      'figures that cannot be read',
      [{ type: 'figures', key: 'f', figures: Object.create(null) as unknown }],
      ['ledger/not-books'],
    ],
    [
      'figures by a name of every object',
      [{ type: 'figures', key: 'f', figures: '__proto__' }],
      ['statement/figures-missing'],
    ],
    ...[undefined, null, NaN].map((less): [string, readonly unknown[], string[]] => [
      `a difference from ${String(less)}`,
      ['period', { type: 'difference', key: 'd', heading: 'D', of: 'period', less }],
      ['statement/column-unknown'],
    ]),
    ['no list', 'period', ['input/bad-field']],
  ])('refuse %s', (_, columns, codes) => {
    expect(codesOf(() => createStatement({ layout, columns: columns as never, actual: books }))).toEqual(codes);
  });
});
