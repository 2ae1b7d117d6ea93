// What a layout can say: selections, rests, lines for each object, handed-in figures, ratios, rules that move accounts.
import { describe, expect, test } from 'vitest';
import {
  associationChart,
  associationLayouts,
  balanceSheet,
  basChart,
  checkLayout,
  createStatement,
  incomeStatement,
  lkbrLayouts,
  postAll,
  statementNotes,
  type Layout,
  type LayoutRow,
  type Statement,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, smallChart } from '../support/small.js';
import { vouchersIn } from '../support/vouchers.js';

const costs = (...rows: readonly LayoutRow[]): Layout => ({
  name: 'costs',
  title: 'Kostnader',
  covers: { kinds: ['expense'] },
  side: 'credit',
  rows,
});

const books = postAll(
  openSmall(),
  vouchersIn`
    2024-03-01 Tjänster @ Kommunen
      5539  700,00  costCentre 1010
      5539  200,00  costCentre 1020  project VILJA
      5539  50,00  costCentre 30
      6010  30,00
      1930  -980,00
    2024-04-01 Återbetalning @ Kommunen
      5538  -80,00
      1510  80,00
  `,
);

const shown = ({ rows }: Statement): string[] =>
  rows.map(
    ({ label, cells: [cell] }) =>
      `${label}${cell === undefined || cell === null ? '' : ` ${String(cell.value).replaceAll('\u00a0', ' ')}`}`,
  );

const statement = (layout: Layout, more: object = {}): Statement =>
  createStatement({ layout, columns: ['year'], actual: books, ...more });

describe('a layout', () => {
  test.each([
    ['the law, on the chart of an association', lkbrLayouts, associationChart],
    ['the law, on BAS', lkbrLayouts, basChart],
    ['an association, on its chart', associationLayouts, associationChart],
  ] as const)('of %s has a place for every account', (_, layouts, chart) => {
    for (const layout of Object.values(layouts)) expect(checkLayout(layout, chart)).toEqual([]);
  });

  test('has a line for each object at the top, with those under it, and hides those with nothing', () => {
    const layout = costs(
      { type: 'line', key: 'centres', label: '{code} {name}', takes: {}, each: 'costCentre' },
      { type: 'line', key: 'none', label: 'Utan kostnadsställe', takes: 'rest' },
      { type: 'sum', key: 'total', label: 'Summa', of: ['centres', 'none'] },
    );
    expect(shown(statement(layout))).toEqual([
      '10 Kansli −900,00',
      '30 Svenljunga och Tranemo −50,00',
      'Utan kostnadsställe 50,00',
      'Summa −900,00',
    ]);
  });

  test('has a line for each project that is met, though the chart lists none', () => {
    const layout = costs(
      { type: 'line', key: 'projects', takes: {}, each: 'project' },
      { type: 'line', key: 'ordinary', label: 'Ordinarie', takes: { dimensions: { project: null } } },
    );
    expect(shown(statement(layout))).toEqual(['VILJA −200,00', 'Ordinarie −700,00']);
  });

  test('may take a cost centre on two lines, told apart by project, and by account', () => {
    const layout = costs(
      { type: 'line', key: 'a', label: 'Kansli', takes: { dimensions: { costCentre: '10', project: null } } },
      {
        type: 'line',
        key: 'b',
        label: 'Projektledning och hyra',
        takes: [
          { dimensions: { costCentre: '10' }, without: [{ dimensions: { project: null } }] },
          { accounts: '6010', dimensions: { costCentre: null } },
        ],
      },
      { type: 'line', key: 'c', label: 'Övrigt', takes: 'rest' },
    );
    expect(checkLayout(layout, smallChart)).toEqual([]);
    expect(shown(statement(layout))).toEqual(['Kansli −700,00', 'Projektledning och hyra −230,00', 'Övrigt 30,00']);
  });

  test('shows what is of which beside its lines, and adds it to no sum of what is covered', () => {
    const layout = costs(
      { type: 'line', key: 'all', label: 'Kostnader', takes: {} },
      { type: 'line', key: 'rent', label: 'varav hyra', takes: '6010', beside: true, level: 2 },
      { type: 'line', key: 'cash', label: 'Kassa', takes: '1930', beside: true, side: 'debit', window: 'closing' },
    );
    expect(shown(statement(layout))).toEqual(['Kostnader −900,00', 'varav hyra −30,00', 'Kassa 99 020,00']);
  });

  test('divides: a cost per participant, a share in per cent', () => {
    const layout = costs(
      { type: 'line', key: 'costs', label: 'Kostnader', takes: {}, side: 'debit' },
      { type: 'line', key: 'rent', label: 'Hyra', takes: '6010', side: 'debit', beside: true },
      { type: 'line', key: 'women', label: 'Kvinnor', figures: 'count' },
      { type: 'line', key: 'men', label: 'Män', figures: 'count' },
      { type: 'line', key: 'comment', label: 'Anmärkning', figures: 'text' },
      { type: 'sum', key: 'people', label: 'Deltagare', of: ['women', 'men'] },
      { type: 'ratio', key: 'each', label: 'Kostnad per deltagare', of: ['costs'], to: ['people'], as: 'amount' },
      { type: 'ratio', key: 'share', label: 'Hyrans andel', of: ['rent'], to: ['costs'], as: 'percent', decimals: 2 },
      { type: 'ratio', key: 'women2', label: 'Andel kvinnor', of: ['women'], to: ['people'], as: 'percent' },
    );
    const given = { women: { year: 4 }, men: { year: 3 }, comment: { year: 'Ett udda tal.' } };
    expect(shown(statement(layout, { given }))).toEqual([
      'Kostnader 900,00',
      'Hyra 30,00',
      'Kvinnor 4',
      'Män 3',
      'Anmärkning Ett udda tal.',
      'Deltagare 7',
      'Kostnad per deltagare 128,57',
      'Hyrans andel 3.33',
      'Andel kvinnor 57',
    ]);
    // Nothing to divide by is no figure, rather than nought.
    expect(shown(statement(layout)).slice(-3)).toEqual(['Kostnad per deltagare', 'Hyrans andel 3.33', 'Andel kvinnor']);
  });

  test('keeps to what it was, whatever becomes of it afterwards', () => {
    const takes = { accounts: '6010' };
    const layout = costs(
      { type: 'line', key: 'rent', label: 'Hyra', takes },
      { type: 'line', key: 'rest', label: 'Övrigt', takes: 'rest' },
    );
    const made = statement(layout);
    takes.accounts = '5539';
    expect(made.rows[0]!.cells[0]!.origin).toMatchObject({ takes: [{ accounts: '6010' }] });
  });
});

describe('a receivable that has become a debt', () => {
  const layout: Layout = {
    ...associationLayouts.balanceSheet,
    reclassifications: [{ accounts: '15xx', when: 'credit', to: 'shortTermLiabilities' }],
  };
  const overpaid = postAll(
    openSmall(),
    vouchersIn`
      2024-02-01 Faktura @ Kunden
        1510  500,00
        3010  -500,00
      2024-06-01 Betalat två gånger @ Kunden
        1930  1 000,00
        1510  -1 000,00
    `,
  );
  const chartFits = { actual: overpaid, layout } as const;

  test('is shown among the liabilities from the day it stands in credit, with a footnote', () => {
    const sheet = (period: string): string[] => {
      const made = balanceSheet(overpaid, { layout, period });
      return ['receivables', 'shortTermLiabilities'].map((key) =>
        made.rows
          .find((row) => row.key === key)!
          .cells.map((cell) => String(cell!.value))
          .join(' | '),
      );
    };
    expect(sheet('2024-01..2024-05')).toEqual(['0,00 | 500,00 | 500,00', '0,00 | 0,00 | 0,00']);
    expect(sheet('2024')).toEqual(['0,00 | 0,00 | 0,00', '0,00 | 500,00 | 500,00']);
    expect(balanceSheet(overpaid, { layout }).footnotes).toEqual([
      {
        mark: '1',
        text: '1510 visas här, eftersom saldot står på den andra sidan.',
        rows: ['shortTermLiabilities'],
        columns: [],
      },
    ]);
    expect(
      codesOf(() =>
        createStatement({
          ...chartFits,
          columns: ['period'],
          layout: { ...layout, reclassifications: [{ accounts: '1510', when: 'credit', to: 'liabilities' }] },
        }),
      ),
    ).toEqual(['layout/row-unknown']);
  });

  test('leaves the note of receivables for that of liabilities', () => {
    const notes = statementNotes(overpaid, { layout });
    expect(
      notes.map(({ title, rows }) => [
        title,
        ...rows.map(
          ({ account = 'Summa', cells }) => `${account} ${String(cells[0]!.value).replaceAll('\u00a0', ' ')}`,
        ),
      ]),
    ).toEqual([
      ['Not 1 Fordringar', 'Summa 0,00'],
      ['Not 2 Kassa och bank', '1930 101 000,00', 'Summa 101 000,00'],
      ['Not 3 Kortfristiga skulder', '1510 500,00', 'Summa 500,00'],
    ]);
    expect(notes[2]!.footnotes.map(({ text }) => text)).toEqual([
      '1510 visas här, eftersom saldot står på den andra sidan.',
    ]);
  });
});

test('a statement prints itself as the table it is', () => {
  const made = incomeStatement(books, {
    unit: 'kr',
    rounding: 'preserving',
    layout: costs(
      { type: 'heading', label: 'Kostnader' },
      { type: 'line', key: 'activity', label: 'Verksamhet', takes: '5538-5539', note: 1, footnote: 'Projekten ingår.' },
      { type: 'line', key: 'other', label: 'Övrigt', takes: 'rest' },
      { type: 'sum', key: 'total', label: 'Summa', code: 'RES1', of: ['activity', 'other'] },
    ),
  });
  expect(String(made).replaceAll('\u00a0', ' ')).toBe(
    [
      'Kostnader · Liten · 2024 · belopp i kr · avrundat så att summorna stämmer',
      '                 Not  2024',
      '──────────────────────────',
      'Kostnader',
      '  Verksamhet 1)  1    −870',
      '  Övrigt               −30',
      '──────────────────────────',
      'Summa (RES1)          −900',
      '1) Projekten ingår.',
    ].join('\n'),
  );
  expect(JSON.parse(JSON.stringify(made.rows.at(-1)))).toEqual({
    type: 'sum',
    key: 'total',
    label: 'Summa',
    level: 0,
    code: 'RES1',
    cells: [
      {
        type: 'amount',
        value: '-900.00',
        shown: '-900.00',
        origin: {
          type: 'sum',
          of: [
            { row: 'activity', factor: 1 },
            { row: 'other', factor: 1 },
          ],
        },
      },
    ],
  });
});
