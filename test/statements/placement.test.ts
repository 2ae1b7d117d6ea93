// Which accounts stop a statement: those whose figures it would lose or count twice, and no others.
import { describe, expect, test } from 'vitest';
import {
  associationLayouts,
  balanceSheet,
  checkLayout,
  createLedger,
  createStatement,
  incomeStatement,
  ledger,
  lkbrLayouts,
  openBooks,
  postAll,
  type BalanceSource,
  type Layout,
  type LayoutRow,
  type Statement,
} from '../../src/index.js';
import { readSie, toBooks } from '../../src/sie/index.js';
import { refusal } from '../support/refusals.js';
import { openSmall, smallChart } from '../support/small.js';
import { vouchersIn } from '../support/vouchers.js';

const costs = (...rows: readonly LayoutRow[]): Layout => ({
  name: 'costs',
  title: 'Kostnader',
  covers: { kinds: ['expense'] },
  side: 'debit',
  rows,
});

const services: LayoutRow = { type: 'line', key: 'services', label: 'Tjänster', takes: '5539' };
const onlyServices = costs(services);

const made = (layout: Layout, actual: BalanceSource, more: object = {}): Statement =>
  createStatement({ layout, columns: ['year'], actual, ...more });

const said = (attempt: () => unknown): string[] => refusal(attempt).map(({ code, message }) => `${code} ${message}`);

describe('an account on no line of a statement', () => {
  test('stops nothing while nothing has been posted to it, as in the chart of a SIE file', () => {
    const sie = `#FLAGGA 0
#FORMAT PC8
#SIETYP 4
#PROGRAM "P" 1
#GEN 20250101
#FNAMN "Liten"
#RAR 0 20240101 20241231
#KONTO 1930 "Bank"
#KTYP 1930 T
#KONTO 3010 "Bidrag"
#KTYP 3010 I
#KONTO 9910 "Intern omföring"
#KTYP 9910 K
#VER A 1 20240301 "Bidrag"
{
#TRANS 1930 {} 100.00
#TRANS 3010 {} -100.00
}
`;
    const { books } = toBooks(readSie(new TextEncoder().encode(sie)).documents[0]!);
    const layout = associationLayouts.incomeStatement;
    expect(checkLayout(layout, books!.chart).map(({ data }) => data)).toEqual([
      { layout: 'Resultaträkning', account: '9910 Intern omföring' },
    ]);
    const statement = incomeStatement(books!, { layout });
    expect(statement.rows.at(-1)!.cells.map((cell) => String(cell?.value))).toEqual(['100,00']);
    expect(balanceSheet(books!, { layout: lkbrLayouts.balanceSheet }).rows.length).toBeGreaterThan(5);
  });

  test('stops it once posted to, also when the postings come to nothing', () => {
    const books = postAll(
      openSmall(),
      vouchersIn`
        2024-03-01 Hyra @ Värden
          6010  500,00
          1930  -500,00
        2024-03-20 Åter @ Värden
          6010  -500,00
          1930  500,00
      `,
    );
    expect(said(() => made(onlyServices, books))).toEqual([
      'layout/account-unplaced Konto 6010 Hyra finns inte på någon rad i Kostnader. Lägg till det på en rad.',
    ]);
  });

  test('stops it when it has an opening balance, though no column shows one', () => {
    const books = openBooks({ association: 'Liten', chart: smallChart, year: '2024', opening: { 1510: 1, 2411: -1 } });
    const layout: Layout = {
      ...costs({ type: 'line', key: 'debts', label: 'Skulder', takes: '2411' }),
      covers: { accounts: '1510, 2411' },
    };
    expect(said(() => made(layout, books))).toHaveLength(1);
  });

  test('stops it when the figures are in a comparison, and is told once for all years', () => {
    const yearBefore = (figure: string): BalanceSource =>
      createLedger({
        chart: smallChart,
        year: '2023',
        periods: 'year',
        balances: [{ account: 6010, changes: [figure] }],
      });
    const columns = ['year', 'compare', 'compareBudget'];
    const more = { columns, compareBudget: yearBefore('2') };
    const empty = openSmall();
    expect(said(() => made(onlyServices, empty, { ...more, compare: yearBefore('1') }))).toHaveLength(1);
    // A row of nothing but noughts has no figures to lose.
    expect(() => made(onlyServices, empty, { columns: ['year', 'compare'], compare: yearBefore('0') })).not.toThrow();
  });

  test('is told with the objects when it is elsewhere with others, and without when it is nowhere', () => {
    const books = postAll(
      openSmall(),
      vouchersIn`
        2024-03-01 Tjänster @ Kommunen
          5539  700,00  costCentre 1010
          5539  200,00  costCentre 1020
          5538  10,00  costCentre 1020
          5538  20,00
          6010  30,00
          6010  40,00  costCentre 1010
          1930  -1 000,00
      `,
    );
    const layout = costs(
      { ...services, takes: { accounts: '5539', dimensions: { costCentre: '1010' } } },
      { type: 'line', key: 'it', label: 'IT', takes: { accounts: '5538', dimensions: { costCentre: '10' } } },
    );
    expect(said(() => made(layout, books)).map((each) => each.slice(0, 62))).toEqual([
      'layout/account-unplaced Konto 5539 Tjänster (1020) finns inte ',
      'layout/account-unplaced Konto 5538 IT (utan objekt) finns inte',
      'layout/account-unplaced Konto 6010 Hyra finns inte på någon ra',
    ]);
    const whole = { ...layout, rows: [...layout.rows, { ...services, key: 'rest', takes: 'rest' } as const] };
    expect(made(whole, books).rows.map(({ cells: [cell] }) => String(cell?.value))).toEqual([
      '700,00',
      '10,00',
      '290,00',
    ]);
  });
});

describe('an account on two lines of a statement', () => {
  const twice = costs(services, { ...services, key: 'again', label: 'Igen', takes: '55xx' });

  test('is told with both, once it has figures', () => {
    const books = postAll(
      openSmall(),
      vouchersIn`
        2024-03-01 Tjänster @ Kommunen
          5539  700,00  costCentre 1010
          5538  1,00
          1930  -701,00
      `,
    );
    expect(refusal(() => made(twice, ledger(books))).map(({ code, data }) => [code, data])).toEqual([
      ['layout/account-twice', { layout: 'Kostnader', account: '5539 Tjänster', rows: ['services', 'again'] }],
    ]);
    expect(made(twice, openSmall()).rows).toHaveLength(2);
  });
});
