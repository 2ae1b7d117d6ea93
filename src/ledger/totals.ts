/**
 * Opening, debit and credit of every account in a window: the answer that balances and trial balances are cut from.
 */
import { type DayNumber, type Period, dateText, dayOf } from '../calendar/index.js';
import type { Account } from '../chart/index.js';
import { BookkeepingError, shown } from '../diagnostics/index.js';
import { type Books, columnsOf, isBooks, objectsOfCombination } from '../journal/index.js';
import { type Ledger, cellsOf, isLedger } from './ledger.js';
import { needsJournal, needsWholeMonths, notBooks } from './problems.js';
import { type Cells, scan } from './scan.js';
import { type Selection, type Window, readObjects, readWindow } from './selection.js';

/** What balances can be asked of: books, or a ledger of balances by month. */
export type BalanceSource = Books | Ledger;

/** The sums of one account, in öre. */
export interface Total {
  opening: number;
  debit: number;
  credit: number;
}

/** The totals of every account that has any, by account number. */
export function totalsOf(source: BalanceSource, selection: Selection): ReadonlyMap<string, Total> {
  if (isBooks(source)) return totalsOfBooks(source, readWindow(source.year, selection), selection);
  if (isLedger(source)) return totalsOfLedger(source, readWindow(source.year, selection), selection);
  throw new BookkeepingError([notBooks.at([], { given: shown(source) })]);
}

function totalsOfBooks(books: Books, window: Window, selection: Selection): ReadonlyMap<string, Total> {
  const columns = columnsOf(books);
  const matches = readObjects(books.chart, selection.dimensions);
  const groupOf =
    matches &&
    new Int32Array(columns.combinations.mask.length).map((_, combination) =>
      matches(objectsOfCombination(columns.combinations, combination)) ? 0 : -1,
    );
  const slotOf = (day: DayNumber): number => (day < window.from ? 0 : day <= window.to ? 1 : -1);
  const closingSlot = selection.beforeClosing === true ? -1 : undefined;
  const cells = scan(columns, { slots: 2, slotOf, closingSlot, known: window.known, groups: 1, groupOf });
  const totals = new Map<string, Total>();
  for (let cell = 0; cell < cells.count; cell++) add(totals, columns.accounts, cells, cell, 1, 1);
  return totals;
}

function totalsOfLedger(ledger: Ledger, window: Window, selection: Selection): ReadonlyMap<string, Total> {
  if (selection.asKnownOn !== undefined) throw new BookkeepingError([needsJournal.at([], { question: 'asKnownOn' })]);
  const matches = readObjects(ledger.chart, selection.dimensions);
  const unkept = Object.keys(selection.dimensions ?? {}).filter((key) => !keeps(ledger, key));
  if (unkept.length > 0) throw new BookkeepingError(unkept.map((question) => needsJournal.at([], { question })));
  const cells = cellsOf(ledger);
  const first = ledger.periods.findIndex(({ from }) => dayOf(from) === window.from) + 1;
  const end = ledger.periods.findIndex(({ to }) => dayOf(to) === window.to) + 1;
  if (first === 0 || end === 0) {
    throw notWhole(ledger, { from: dateText(window.from), to: dateText(window.to) });
  }
  // What closes the year is dated its last day.
  const last = end === ledger.periods.length && selection.beforeClosing !== true ? end + 1 : end;
  const totals = new Map<string, Total>();
  for (let cell = 0; cell < cells.count; cell++) {
    if (matches?.(cells.objects[cells.group[cell]!]!) !== false) add(totals, cells.accounts, cells, cell, first, last);
  }
  return totals;
}

/** The error of a question that the periods of a ledger cannot answer. */
export function notWhole({ periods }: Ledger, { from, to }: Pick<Period, 'from' | 'to'>): BookkeepingError {
  return new BookkeepingError([
    needsWholeMonths.at([], { from, to, periods: periods.length === 1 ? 'year' : 'months' }),
  ]);
}

function keeps(ledger: Ledger, key: string): boolean {
  return ledger.by.some(
    (each) =>
      each === key || ledger.chart.dimensions.some(({ key: name, number }) => name === each && String(number) === key),
  );
}

/** Adds a cell to the total of its account: the slots before `first` to the opening, those to `last` to debit and credit. */
function add(
  totals: Map<string, Total>,
  accounts: readonly (Account | undefined)[],
  { account, figures }: Cells,
  cell: number,
  first: number,
  last: number,
): void {
  const { number } = accounts[account[cell]!]!;
  const total = totals.get(number) ?? { opening: 0, debit: 0, credit: 0 };
  for (let slot = 0; slot <= last; slot++) {
    const change = figures[slot]![cell * 2]!;
    const size = figures[slot]![cell * 2 + 1]!;
    if (slot < first) total.opening += change;
    else {
      total.debit += (size + change) / 2;
      total.credit += (size - change) / 2;
    }
  }
  totals.set(number, total);
}
