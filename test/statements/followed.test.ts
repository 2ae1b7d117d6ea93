// Last year on this year's cost centres, as a column of a statement: the figures followed, and the footnotes on their rows.
import { describe, expect, test } from 'vitest';
import {
  associationLayouts,
  createChart,
  createLedger,
  createStatement,
  followUpStatement,
  followedLedger,
  incomeStatement,
  openBooks,
  postAll,
  type FollowedLedger,
  type Layout,
  type ObjectChange,
  type Statement,
  type StatementOptions,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { vouchersIn } from '../support/vouchers.js';

function chartWith(...history: ObjectChange[]) {
  return createChart({
    name: 'Prov',
    layers: [
      {
        name: 'Prov',
        accounts: [
          { number: '1930', name: 'Bank', kind: 'asset' },
          { number: '5539', name: 'Tjänster', kind: 'expense' },
        ],
        dimensions: [
          {
            number: 1,
            objects: [
              { code: '10', name: 'Kansliet' },
              { code: '3013', name: 'Svenljunga och Tranemo' },
              { code: '3014', name: 'Svenljunga' },
              { code: '3015', name: 'Tranemo' },
            ],
            history,
          },
        ],
      },
    ],
  });
}

const chart = chartWith(
  { on: '2024-01-01', split: '3013', into: ['3014', '3015'] },
  { on: '2024-03-01', renamed: '10', formerly: 'Kontoret' },
);
const books = postAll(
  openBooks({ association: 'Prov', chart, year: '2024' }),
  vouchersIn`
    2024-03-01 Tjänster @ Kommunen
      5539  30,00  costCentre 3014
      5539  20,00  costCentre 3015
      5539  5,00  costCentre 10
      1930  -55,00
  `,
);
// The chart of the year before is another value, in which nothing had happened yet.
const lastYear = createLedger({
  chart: chartWith(),
  year: '2023',
  periods: 'year',
  balances: [
    { account: 5539, changes: ['70'], dimensions: { costCentre: '3013' } },
    { account: 5539, changes: ['4'], dimensions: { costCentre: '10' } },
  ],
});
const shares = { costCentre: { 3013: { 3014: 34, 3015: 36 } } };
const followed = (more: object = {}): FollowedLedger =>
  followedLedger(lastYear, { chart, asOf: '2024-12-31', shares, ...more });

const followUp = (options: StatementOptions): Statement =>
  followUpStatement(books, { unit: 'ore', columns: ['period', 'compare'], ...options });

const rows = ({ rows: all }: Statement): string[] =>
  all.map(({ label, cells }) =>
    [label, ...cells.map((cell) => String(cell?.value)?.replaceAll('\u00a0', ' '))].join(' | '),
  );
const footnotes = ({ footnotes: all }: Statement): unknown[] => all.map(({ text, rows: keys }) => [text, ...keys]);

describe('a followed ledger beside this year', () => {
  test('has its figures on the objects of this year, and its footnotes on their rows', () => {
    const statement = followUp({ compare: followed() });
    expect(rows(statement)).toEqual([
      '10 Kansliet | −5,00 | −4,00',
      '3014 Svenljunga | −30,00 | −34,00',
      '3015 Tranemo | −20,00 | −36,00',
      'Summa | −55,00 | −74,00',
    ]);
    expect(footnotes(statement)).toEqual([
      ['Hette tidigare Kontoret.', 'costCentres:10'],
      ['Har tidigare redovisats med Tranemo. Tidigare siffror är fördelade.', 'costCentres:3014'],
      ['Har tidigare redovisats med Svenljunga. Tidigare siffror är fördelade.', 'costCentres:3015'],
    ]);
  });

  test('says of a joint row that it is one, when nobody has said how to divide it', () => {
    const statement = followUp({ compare: followed({ shares: {} }) });
    expect(rows(statement).slice(1, 4)).toEqual([
      '3013 Svenljunga och Tranemo | 0,00 | −70,00',
      '3014 Svenljunga | −30,00 | 0,00',
      '3015 Tranemo | −20,00 | 0,00',
    ]);
    expect(footnotes(statement).slice(1)).toEqual([
      [
        'Svenljunga och Tranemo redovisas var för sig från 2024-01-01; tidigare siffror är inte fördelade.',
        'costCentres:3013',
      ],
      ['Har tidigare redovisats med Tranemo. Tidigare siffror står på Svenljunga och Tranemo.', 'costCentres:3014'],
      ['Har tidigare redovisats med Svenljunga. Tidigare siffror står på Svenljunga och Tranemo.', 'costCentres:3015'],
    ]);
  });

  test('has no footnote on a row that holds all it was together with, and the name where it holds others', () => {
    const layout = (...codes: readonly string[]): Layout => ({
      ...associationLayouts.costCentres,
      rows: [
        { type: 'line', key: 'some', label: 'Några', takes: { dimensions: { costCentre: codes } } },
        { type: 'line', key: 'others', label: 'Övriga', takes: 'rest' },
      ],
    });
    const compare = followed();
    expect(footnotes(followUp({ compare, layout: layout('3013', '3014', '3015') }))).toEqual([]);
    expect(footnotes(followUp({ compare, layout: layout('10', '3014') }))).toEqual([
      ['Svenljunga: Har tidigare redovisats med Tranemo. Tidigare siffror är fördelade.', 'some'],
      ['Tranemo: Har tidigare redovisats med Svenljunga. Tidigare siffror är fördelade.', 'others'],
    ]);
    // What was together is all in the rest.
    expect(footnotes(followUp({ compare, layout: layout('10') }))).toEqual([['Hette tidigare Kontoret.', 'some']]);
  });

  test('has no footnote where the statement tells no objects apart', () => {
    const layout: Layout = {
      name: 'costs',
      title: 'Kostnader',
      covers: { kinds: ['expense'] },
      side: 'debit',
      rows: [{ type: 'line', key: 'all', label: 'Allt', takes: 'rest' }],
    };
    const statement = incomeStatement(books, { layout, compare: followed() });
    expect(rows(statement)).toEqual(['Allt | 55,00 | 74,00']);
    expect(statement.footnotes).toEqual([]);
  });

  test('may be what a column takes its figures from, and what a statement is of', () => {
    const { costCentres } = associationLayouts;
    const column = { type: 'figures', key: 'before', figures: followed(), period: '2023' } as const;
    const beside = createStatement({ layout: costCentres, columns: ['year', column], actual: books });
    expect(rows(beside).at(-1)).toBe('Summa | −55,00 | −74,00');
    const alone = followUpStatement(followed(), { unit: 'ore', columns: ['period'] });
    expect(footnotes(alone)).toEqual(footnotes(beside));
    expect(alone.footnotes).toHaveLength(3);
  });

  test('is not just anything with a ledger and footnotes', () => {
    const { ledger, footnotes: told } = followed();
    for (const compare of [{ ledger, footnotes: told }, { ledger }, { footnotes: told }])
      expect(codesOf(() => followUp({ compare: compare as unknown as FollowedLedger }))).toEqual(['ledger/not-books']);
  });
});

test('a footnote of a row that hides itself is not printed', () => {
  const layout: Layout = {
    name: 'costs',
    title: 'Kostnader',
    covers: { kinds: ['expense'] },
    side: 'debit',
    rows: [
      { type: 'line', key: 'all', label: 'Allt', takes: 'rest' },
      { type: 'line', key: 'none', label: 'Inget', takes: '6010', zeros: 'hide', footnote: 'Finns inte.' },
    ],
  };
  expect(incomeStatement(books, { layout }).footnotes).toEqual([]);
});
