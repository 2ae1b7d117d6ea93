// Our income statement and balance sheet are those of hledger, account by account, and so are their sums.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  amount,
  associationLayouts,
  balanceSheet,
  explain,
  incomeStatement,
  isBalanceAccount,
  openBooks,
  period,
  postAll,
  type AccountKind,
  type Books,
  type Layout,
  type Statement,
} from '../../src/index.js';
import { draftOf, row } from '../laws/arbitrary.js';
import { toJournal } from '../support/plain-text-accounting.js';
import { runs } from '../support/runs.js';
import { openSmall } from '../support/small.js';
import { chart, drafts } from '../support/year.js';
import { exampleYear } from './example-year.ts';
import { run, withFile } from './oracles.ts';
import { find, missing, programs } from './programs.ts';

/** The öre of every account that has any, as a reader sees them: each on the side of its kind. */
type Figures = Readonly<Record<string, number>>;

const types: Readonly<Record<AccountKind, string>> = {
  asset: 'A',
  liability: 'L',
  equity: 'E',
  income: 'R',
  expense: 'X',
};

/** The books, and what kind each account is. */
function toTypedJournal(books: Books): string {
  const kinds = books.chart.accounts.map(({ number, kind }) => `account ${number}  ; type:${types[kind]}`);
  return `${kinds.join('\n')}\n\n${toJournal(books)}`;
}

function theirs(file: string, report: string, ...which: readonly string[]): Figures {
  const said = run(programs.hledger.name, ['-f', file, report, '--flat', '-O', 'csv', ...which]);
  const rows = said.matchAll(/^"(\d+)","(-?[\d.]+)"\r?$/gm);
  return Object.fromEntries(Array.from(rows, ([, account, sum]) => [account!, amount(sum!).ore]));
}

/** What each account adds to a statement, found by explaining every line of it. */
function ours(statement: Statement, column: string): Figures {
  const figures: Record<string, number> = {};
  const place = statement.columns.findIndex(({ key }) => key === column);
  for (const { key, cells } of statement.rows) {
    if (cells[place]?.origin.type !== 'accounts') continue;
    for (const part of explain(statement, key, column).parts) {
      if (part.type !== 'account') continue;
      const ore = part.account.kind === 'expense' ? part.amount.negate().ore : part.amount.ore;
      figures[part.account.number] = (figures[part.account.number] ?? 0) + ore;
    }
  }
  return Object.fromEntries(Object.entries(figures).filter(([, ore]) => ore !== 0));
}

interface Forms {
  readonly income?: Layout;
  readonly balance?: Layout;
}

function compare(books: Books, periods: readonly string[], { income, balance }: Forms = {}): void {
  const isBalance = new Set(books.chart.accounts.filter(isBalanceAccount).map(({ number }) => number));
  withFile(toTypedJournal(books), (file) => {
    for (const when of periods) {
      const { from, to } = period(when);
      const [first, before] = [`-b${from}`, `-e${addDays(to, 1)}`];
      const result = incomeStatement(books, { period: when, ...(income === undefined ? {} : { layout: income }) });
      expect(ours(result, 'period'), when).toEqual(theirs(file, 'incomestatement', first, before));
      const sheet = balanceSheet(books, { period: when, ...(balance === undefined ? {} : { layout: balance }) });
      // Their balance sheet has no result until the year is closed.
      const position = Object.entries(ours(sheet, 'closing')).filter(([account]) => isBalance.has(account));
      expect(Object.fromEntries(position), when).toEqual(theirs(file, 'balancesheetequity', before));
    }
  });
}

/** Forms for a chart whose numbers say nothing. */
const byKind: Forms = {
  income: {
    name: 'incomeStatement',
    title: 'Resultaträkning',
    covers: { kinds: ['income', 'expense'] },
    side: 'credit',
    rows: [
      { type: 'line', key: 'income', label: 'Intäkter', takes: { kinds: ['income'] } },
      { type: 'line', key: 'costs', label: 'Kostnader', takes: 'rest' },
    ],
  },
  balance: {
    name: 'balanceSheet',
    title: 'Balansräkning',
    covers: {},
    side: 'credit',
    rows: [
      { type: 'line', key: 'assets', label: 'Tillgångar', takes: { kinds: ['asset'] }, side: 'debit' },
      { type: 'line', key: 'rest', label: 'Eget kapital och skulder', takes: 'rest' },
    ],
  },
};

const opening = { 1010: '123 456,78', 1067: '0,01', 2150: '-123 456,79' };
const largeYear = postAll(openBooks({ association: 'Stor', chart, year: '2024', opening }), drafts(5_000));

const draft = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 12 }))
  .map(([rows, month]) => draftOf(rows, month, false));

describe('hledger', () => {
  const isMissing = find(programs.hledger) === undefined;
  const note = missing(programs.hledger);
  const periods = ['2024', '2024-01..2024-08', '2024-03', '2024-12'];

  test.skipIf(isMissing)(`has our statements of the example year, by the law and as printed${note}`, () => {
    compare(exampleYear(), periods);
    compare(exampleYear(), periods, {
      income: associationLayouts.incomeStatement,
      balance: associationLayouts.balanceSheet,
    });
  });

  test.skipIf(isMissing)(`has our statements of a year of 5 000 vouchers${note}`, () => {
    compare(largeYear, ['2024', '2024-04..2024-06'], byKind);
  });

  test.skipIf(isMissing)(`has our statements of any small books${note}`, () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 12 }), (list) => {
        compare(postAll(openSmall(), list), ['2024', '2024-05']);
      }),
      { numRuns: runs(10), seed: 2024 },
    );
  });
});
