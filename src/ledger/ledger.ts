/**
 * The ledger (*huvudbok*): balances by account, objects and month, in systematic order.
 *
 * It is made from books by one scan. Statements ask it, not the journal, because last year's figures
 * may come from a file that holds balances and no vouchers.
 */
import { type FinancialYear, type IsoDate, type Period, dayOf, monthNumber, monthsOf } from '../calendar/index.js';
import { type Account, type Chart, type Dimension, dimensionOf } from '../chart/index.js';
import { readOptions, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Books, type ObjectCode, columnsOf, objectsOfCombination } from '../journal/index.js';
import { printLedger } from './print.js';
import { type Cells, scan } from './scan.js';

/** The balances of one financial year by account, objects and month. */
export interface Ledger {
  readonly chart: Chart;
  readonly year: FinancialYear;
  /** What the year is divided into: its months, or the year as a whole when its source says no more. */
  readonly periods: readonly Period[];
  /** The keys of the dimensions the balances are kept by. */
  readonly by: readonly string[];
}

/**
 * The balances behind a ledger: slot 0 is the opening balance, slot 1 the first period. The last slot is what closes
 * the year, apart from the month it is dated in, so that a statement need not know whether the year has been closed.
 */
export interface LedgerCells extends Cells {
  /** By account id. */
  readonly accounts: readonly (Account | undefined)[];
  /** The objects of each group. */
  readonly objects: readonly (readonly ObjectCode[])[];
}

// Registered, so that a ledger made by one copy of the package is a ledger to another.
const cellsOfLedger = Symbol.for('huvudbok.ledger');

/** True for a ledger, also one made by another copy of the package. */
export function isLedger(value: unknown): value is Ledger {
  return typeof value === 'object' && value !== null && cellsOfLedger in value;
}

export function cellsOf(ledger: Ledger): LedgerCells {
  return (ledger as unknown as { readonly [cellsOfLedger]: LedgerCells })[cellsOfLedger];
}

/** The books a ledger was made from, and as they were known when. */
export interface BooksBehind {
  readonly books: Books;
  readonly asKnownOn?: IsoDate;
}

const booksOfLedger = Symbol.for('huvudbok.ledger.books');

/** The books behind a ledger, where its figures can be followed to their vouchers; nothing behind balances alone. */
export function booksBehind(ledger: Ledger): BooksBehind | undefined {
  return (ledger as { readonly [booksOfLedger]?: BooksBehind })[booksOfLedger];
}

/** What the ledger keeps apart. */
export interface LedgerOptions {
  /** The dimensions to keep balances by: cost centre and project, unless told. */
  readonly by?: readonly string[];
  /** Only vouchers compiled on this date or before: the ledger as it was known then. */
  readonly asKnownOn?: IsoDate;
}

/** The ledger of the books. */
export function ledger(books: Books, options: LedgerOptions = {}): Ledger {
  readOptions(options, ['by', 'asKnownOn']);
  const columns = columnsOf(books);
  const by = keptDimensions(books.chart, options.by);
  const kept = new Set(by.map(({ number }) => number));
  const { groupOf, objects } = groupBy(columns.combinations, kept);
  const periods = monthsOf(books.year);
  const before = monthNumber(dayOf(books.year.from)) - 1;
  const cells = scan(columns, {
    slots: periods.length + 2,
    slotOf: (day) => monthNumber(day) - before,
    closingSlot: periods.length + 1,
    known: options.asKnownOn === undefined ? Infinity : dayOf(options.asKnownOn),
    groups: objects.length,
    groupOf,
  });
  const keys = by.map(({ key }) => key);
  return ledgerOver(
    { chart: books.chart, year: books.year, periods, by: keys },
    { ...cells, accounts: columns.accounts, objects },
    { books, ...(options.asKnownOn === undefined ? {} : { asKnownOn: options.asKnownOn }) },
  );
}

/** The dimensions that balances are to be kept by, in the order of their numbers. */
export function keptDimensions(chart: Chart, by: readonly string[] = ['costCentre', 'project']): readonly Dimension[] {
  if (!Array.isArray(by)) throw refusedField('by', by, '["costCentre", "project"]');
  const wanted = new Set((by as readonly string[]).map((key) => dimensionOf(chart, key)));
  return chart.dimensions.filter((dimension) => wanted.has(dimension));
}

/** A ledger over balances, wherever they come from. */
export function ledgerOver(kept: Ledger, cells: LedgerCells, behind?: BooksBehind): Ledger {
  const made = { ...kept };
  if (behind !== undefined) Object.defineProperty(made, booksOfLedger, { value: behind });
  Object.defineProperty(made, cellsOfLedger, { value: cells });
  return Object.freeze(printable(made, printLedger));
}

/** Combinations that are alike in the dimensions kept are one group. */
function groupBy(
  combinations: Parameters<typeof objectsOfCombination>[0],
  kept: ReadonlySet<number>,
): { readonly groupOf: Int32Array; readonly objects: readonly (readonly ObjectCode[])[] } {
  const groupOf = new Int32Array(combinations.mask.length);
  const objects: (readonly ObjectCode[])[] = [];
  const groups = new Map<string, number>();
  for (let combination = 0; combination < groupOf.length; combination++) {
    const codes = objectsOfCombination(combinations, combination).filter(({ dimension }) => kept.has(dimension));
    const name = JSON.stringify(codes.map(({ dimension, code }) => [dimension, code]));
    const group = groups.get(name) ?? objects.push(codes) - 1;
    groups.set(name, group);
    groupOf[combination] = group;
  }
  return { groupOf, objects };
}
