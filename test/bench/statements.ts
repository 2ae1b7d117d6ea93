/**
 * What an annual report costs: every statement of it from a million vouchers, beside one bare scan of the same columns;
 * and the statements of a published annual report, from ledgers that are already built.
 *
 * `VOUCHERS=100000 npm run bench statements` for fewer vouchers.
 */
import {
  type Books,
  type Ledger,
  type Layout,
  type LayoutLine,
  type Statement,
  associationLayouts,
  balanceSheet,
  cashFlowStatement,
  createLedger,
  followUpStatement,
  incomeStatement,
  ledger,
  openBooks,
  operationsStatement,
  postAll,
  statementNotes,
} from '../../src/index.js';
import { monthNumber } from '../../src/calendar/index.js';
import { columnsOf } from '../../src/journal/index.js';
import { costCentres2024, operations2024, projects2024 } from '../statements/reference/layouts.js';
import { books as books2024, budget as budget2024, yearBefore } from '../statements/reference/year-2024.js';
import { chart, drafts } from '../support/year.js';
import { measure, printMeasures } from './measure.js';

const count = Math.round(+(process.env['VOUCHERS'] ?? '1000000'));
const books = postAll(openBooks({ association: 'Bench', chart, year: '2024' }), drafts(count));
const compare = createLedger({
  chart,
  year: '2023',
  periods: 'year',
  balances: chart.accounts.map(({ number }, i) => ({ account: number, changes: [i % 2 === 0 ? '1000' : '-1000'] })),
});

const lines = (prefix: string, ranges: readonly string[], note?: number): LayoutLine[] =>
  ranges.map((takes, i) => ({
    type: 'line',
    key: `${prefix}${String(i)}`,
    label: takes,
    takes,
    ...(note === undefined ? {} : { note: `${String(note)}.${String(i)}` }),
  }));

const sum = (key: string, of: readonly { readonly key: string }[]): Layout['rows'][number] => ({
  type: 'sum',
  key,
  label: key,
  of: of.map((row) => row.key),
});

const income = lines('income', ['3234-3400', '3401-3600', '3601-3810']);
const costs = lines('cost', ['3811-3999', '4xxx', '5000-5399', '5400-5999', '6000-6499', '6500-6999', '7xxx'], 1);
const assets = lines('asset', ['10xx', '11xx', '1200-1599', '1600-1899', '1900-2100'], 2);
const liabilities = lines('liability', ['2101-2299', '2300-2999', '3000-3233'], 3);
const resultLayout: Layout = {
  name: 'incomeStatement',
  title: 'Resultaträkning',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    ...income,
    sum('income', income),
    ...costs,
    sum('costs', costs),
    sum('result', [{ key: 'income' }, { key: 'costs' }]),
  ],
};
const balanceLayout: Layout = {
  name: 'balanceSheet',
  title: 'Balansräkning',
  covers: {},
  side: 'credit',
  rows: [
    ...assets.map((line): LayoutLine => ({ ...line, side: 'debit' })),
    sum('assets', assets),
    ...liabilities,
    { type: 'line', key: 'result', label: 'Resultat', takes: { kinds: ['income', 'expense'] } },
    sum('liabilities', [...liabilities, { key: 'result' }]),
  ],
};

/** Every statement of an annual report that does not need a layout of its own. */
function report(actual: Books | Ledger): readonly Statement[] {
  const budget = compare2024;
  return [
    incomeStatement(actual, { layout: resultLayout, compare }),
    ...statementNotes(actual, { layout: resultLayout, compare }),
    balanceSheet(actual, { layout: balanceLayout, compare }),
    ...statementNotes(actual, { layout: balanceLayout, compare }),
    operationsStatement(actual, { compare, budget }),
    followUpStatement(actual, { compare, budget }),
  ];
}

const compare2024 = createLedger({
  chart,
  year: '2024',
  balances: chart.accounts.map(({ number }) => ({ account: number, changes: Array.from({ length: 12 }, () => '100') })),
});

const { account, amount, combination, combinations, eventDay, firstRow, vouchers, rows } = columnsOf(books);
const built = ledger(books);
console.log(
  `\n${String(count)} vouchers, ${String(rows)} rows; a report of ${String(report(built).length)} statements`,
);

printMeasures(
  'An annual report, milliseconds',
  measure(1e6, 15, {
    'bare scan into account x combination x month': () => {
      const [accounts, groups] = [chart.accounts.length, combinations.mask.length];
      const cells = new Float64Array(accounts * groups * 13);
      for (let voucher = 0; voucher < vouchers; voucher++) {
        const month = voucher === 0 ? 0 : (monthNumber(eventDay[voucher]!) % 12) + 1;
        const from = month * accounts * groups;
        for (let row = firstRow[voucher]!; row < firstRow[voucher + 1]!; row++)
          cells[from + combination[row]! * accounts + account[row]!]! += amount[row]!;
      }
      return cells;
    },
    'ledger(books)': () => ledger(books),
    'every statement, from the books': () => report(ledger(books)),
    'every statement, from the ledger': () => report(built),
    'income statement alone': () => incomeStatement(built, { layout: resultLayout, compare }),
    'notes to the income statement alone': () => statementNotes(built, { layout: resultLayout, compare }),
    'follow-up per cost centre alone': () => followUpStatement(built, { compare, budget: compare2024 }),
  }),
);

const ledger2024 = ledger(books2024);

/** The statements of the annual report of 2024, and the two that the law prescribes the form of. */
function published(actual: Ledger): Readonly<Record<string, () => readonly Statement[]>> {
  const compare = yearBefore;
  const budget = budget2024;
  const { incomeStatement: income, balanceSheet: balance } = associationLayouts;
  return {
    'income statement': () => [incomeStatement(actual, { layout: income, compare, budget })],
    'its notes': () => statementNotes(actual, { layout: income, compare }),
    'balance sheet': () => [balanceSheet(actual, { layout: balance, compare })],
    'its notes ': () => statementNotes(actual, { layout: balance, compare }),
    'cash flow statement': () => [cashFlowStatement(actual, { layout: associationLayouts.cashFlow, compare })],
    'operations statement': () => [operationsStatement(actual, { layout: operations2024, compare, budget })],
    'follow-up per cost centre': () => [followUpStatement(actual, { layout: costCentres2024, compare, budget })],
    'follow-up per project': () => [followUpStatement(actual, { layout: projects2024, compare, budget })],
    summary: () => [followUpStatement(actual, { layout: associationLayouts.summary, compare, budget })],
    'income statement of LKBR 5:2': () => [incomeStatement(actual, { compare })],
    'balance sheet of LKBR 6:2': () => [balanceSheet(actual, { compare })],
  };
}

const parts = published(ledger2024);
const all = (): readonly Statement[] => Object.values(parts).flatMap((part) => part());
console.log(`\nThe annual report of 2024, ${String(all().length)} statements from the ledger`);
printMeasures('The annual report of 2024, milliseconds', measure(1e6, 51, { 'every statement': all, ...parts }));
