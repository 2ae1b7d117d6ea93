// The cash flow statement: as published to the öre, in the form of RKR R13, and with every account where its class says.
import { describe, expect, test } from 'vitest';
import {
  associationLayouts,
  basChart,
  basLayer,
  cashFlowStatement,
  createChart,
  createLedger,
  openBooks,
  postAll,
  type Books,
  type Layout,
  type Statement,
} from '../../src/index.js';
import { refusal } from '../support/refusals.js';
import { read } from '../tidy/source.js';
import { openSmall } from '../support/small.js';
import { vouchersIn } from '../support/vouchers.js';
import { type PublishedRow, exactRows, publishedRows } from './printed.js';
import * as interim from './reference/interim-2022.js';
import * as annual from './reference/year-2024.js';

interface Report {
  readonly cashFlow: { readonly rows: readonly PublishedRow[]; readonly control?: Readonly<Record<string, string>> };
}

const published = (file: string): Report['cashFlow'] =>
  (JSON.parse(read(`test/statements/reference/${file}`)) as Report).cashFlow;
const asPrinted = { layout: associationLayouts.cashFlow };

/** The figures of the first column by the key of the row; of nothing, 0.00. */
function figures({ rows }: Statement): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap(({ key, cells }) => (cells[0]?.type === 'amount' ? [[key, cells[0].value.toJSON()]] : [])),
  );
}

describe('the cash flow statements that were published', () => {
  test('of 2024 beside 2023, to the öre, with a control that agrees', () => {
    const { rows } = published('annual-report-2024.json');
    const statement = cashFlowStatement(annual.books, { ...asPrinted, compare: annual.yearBefore });
    const flows = publishedRows(rows);
    expect(exactRows(statement).slice(0, flows.length)).toEqual(flows);
    expect(exactRows(statement).slice(flows.length)).toEqual([
      ['Ingående likvida medel', '7404045.70', '8629863.46'],
      ['Utgående likvida medel', '7414219.07', '7404045.70'],
      ['Förändring enligt balansräkningen', '10173.37', '-1225817.76'],
    ]);
  });

  test('of January to August 2022, with a control whose closing cash was printed wrong', () => {
    const { rows, control } = published('interim-report-2022-08.json');
    const statement = cashFlowStatement(interim.books, { ...asPrinted, period: '2022-01..2022-08' });
    const flows = publishedRows(rows);
    expect(exactRows(statement).slice(0, flows.length)).toEqual(flows);
    const { openingCash, closingCash, control: change } = figures(statement);
    expect({ openingCash, change }).toEqual({ openingCash: control!.openingCash, change: control!.change });
    // The balance sheet of the same report has 10 520 428,75.
    expect([closingCash, control!.closingCash]).toEqual(['10520428.75', '10528428.75']);
  });

  test('in thousands show what each cell is rounded to', () => {
    const { rows } = cashFlowStatement(annual.books, { ...asPrinted, unit: 'tkr' });
    const shown = rows.flatMap(({ cells }) => (cells[0]?.type === 'amount' ? [cells[0].shown.ore / 100_000] : []));
    expect(shown).toEqual([246, 246, -2144, 1908, -236, 0, 0, 0, 0, 0, 10, 7404, 7414, 10]);
  });
});

/** A year with something of every class, in BAS. */
const everything: Books = postAll(
  openBooks({
    association: 'Exempel',
    chart: basChart,
    year: '2024',
    opening: { 1220: 300_000, 1930: 900_000, 1510: 50_000, 2350: -400_000, 2440: -30_000, 2010: -820_000 },
  }),
  vouchersIn`
    2024-02-01 Bidrag @ Staten
      1510  500 000
      3985  -500 000
    2024-02-15 Inventarier @ Butiken
      1220  80 000
      1930  -80 000
    2024-03-01 Lån @ Banken
      1930  120 000
      2350  -120 000
    2024-04-01 Deposition @ Värden
      1380  10 000
      1930  -10 000
    2024-05-01 Varor @ Grossisten
      1460  7 000
      2440  -7 000
    2024-06-30 Avsatt till pensioner
      7410  25 000
      2210  -25 000
    2024-12-31 Avskrivning
      7832  60 000
      1229  -60 000
    2024-12-31 Rättat mot eget kapital
      2010  1 000
      2440  -1 000
  `,
);

describe('the form of RKR R13', () => {
  test('has each class on its row: what we have more of is taken off, what we owe more of is added', () => {
    expect(figures(cashFlowStatement(everything))).toEqual({
      result: '415000.00',
      nonCash: '85000.00',
      equity: '-1000.00',
      beforeWorkingCapital: '499000.00',
      receivables: '-500000.00',
      stock: '-7000.00',
      shortTermLiabilities: '8000.00',
      operating: '0.00',
      investments: '-80000.00',
      investing: '-80000.00',
      longTermReceivables: '-10000.00',
      longTermLiabilities: '120000.00',
      financing: '110000.00',
      cashFlow: '30000.00',
      openingCash: '900000.00',
      closingCash: '930000.00',
      control: '30000.00',
    });
  });

  test('shows what the association prints no row for only when there is something on it', () => {
    const keys = (statement: Statement): string[] => statement.rows.map(({ key }) => key);
    expect(keys(cashFlowStatement(everything, asPrinted))).toEqual(
      expect.arrayContaining(['nonCash', 'equity', 'stock']),
    );
    expect(keys(cashFlowStatement(annual.books, asPrinted))).not.toContain('stock');
  });

  test('of a part of the year begins with the cash at its beginning', () => {
    const { openingCash, cashFlow, closingCash } = figures(cashFlowStatement(everything, { period: '2024-03' }));
    expect({ openingCash, cashFlow, closingCash }).toEqual({
      openingCash: '820000.00',
      cashFlow: '120000.00',
      closingCash: '940000.00',
    });
  });

  test('is the same when the year has been closed', () => {
    const closed = postAll(everything, [
      {
        eventDate: '2024-12-31',
        compiledOn: '2025-01-31',
        text: 'Årets resultat',
        purpose: 'closing',
        postings: [
          { account: 3985, amount: 500_000 },
          { account: 7410, amount: -25_000 },
          { account: 7832, amount: -60_000 },
          { account: 2019, amount: -415_000 },
        ],
      },
    ]);
    expect(figures(cashFlowStatement(closed))).toEqual(figures(cashFlowStatement(everything)));
  });
});

describe('the class of an account', () => {
  const chart = createChart({
    name: 'Egen',
    layers: [
      basLayer,
      {
        name: 'Egen',
        accounts: [
          { number: '1699', name: 'Oklassat', kind: 'asset' },
          { number: '2899', name: 'Också oklassat', kind: 'liability' },
          { number: '1698', name: 'Utan belopp', kind: 'asset' },
          { number: '3998', name: 'Intäkt utan klass', kind: 'income' },
        ],
      },
    ],
  });
  const books = openBooks({ association: 'Exempel', chart, year: '2024', opening: { 1699: 100, 2010: -100 } });

  test('is declared: an account with figures and without class is an error with its name, each of them', () => {
    const unclassed = postAll(
      books,
      vouchersIn`
        2024-02-01 Lån @ Någon
          1930  5
          2899  -5
      `,
    );
    expect(refusal(() => cashFlowStatement(unclassed)).map(({ code, data }) => [code, data])).toEqual([
      ['statement/cash-flow-class-missing', { account: '1699 Oklassat' }],
      ['statement/cash-flow-class-missing', { account: '2899 Också oklassat' }],
    ]);
  });

  test('is asked for in the comparative figures too', () => {
    const year = openBooks({ association: 'Exempel', chart, year: '2024' });
    expect(refusal(() => cashFlowStatement(year, { compare: books })).map(({ code }) => code)).toEqual([
      'statement/cash-flow-class-missing',
    ]);
  });

  test('is not needed of income and costs, which are the result whatever they are called', () => {
    const sold = postAll(
      openBooks({ association: 'Exempel', chart, year: '2024' }),
      vouchersIn`
        2024-02-01 Såld skrivare @ Någon
          1930  5
          3998  -5
      `,
    );
    expect(figures(cashFlowStatement(sold))).toMatchObject({ result: '5.00', cashFlow: '5.00', control: '5.00' });
  });

  test('is not needed by a layout that says which accounts go where', () => {
    const layout: Layout = {
      name: 'cashFlow',
      title: 'Kassaflöde',
      covers: { without: [{ accounts: '19xx' }] },
      side: 'credit',
      rows: [{ type: 'line', key: 'all', label: 'Allt', takes: 'rest' }],
    };
    expect(figures(cashFlowStatement(books, { layout }))).toEqual({ all: '0.00' });
  });
});

describe('a ledger of balances', () => {
  const { chart } = openSmall();

  test('that does not balance has a control that does not agree, and it is shown', () => {
    const half = createLedger({ chart, year: '2024', periods: 'year', balances: [{ account: 1930, changes: [7] }] });
    expect(figures(cashFlowStatement(half))).toMatchObject({ cashFlow: '0.00', control: '7.00' });
  });

  test('without a single posting is a statement of zeros', () => {
    expect(new Set(Object.values(figures(cashFlowStatement(openSmall({})))))).toEqual(new Set(['0.00']));
  });
});
