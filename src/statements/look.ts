/**
 * One look through the vouchers for all explanations that are asked for together.
 *
 * A page explains some hundred figures of the same books. Each account's vouchers are found in one look through the
 * columns, the first time any are asked for, and each explanation reads its own among them. What is found is of books
 * and ledgers that never change, and is gone with the explanations it was found for.
 */
import { dimensionOf } from '../chart/index.js';
import { type Books, type JournalColumns, type ObjectCode, columnsOf, objectsOfCombination } from '../journal/index.js';
import { type Ledger, cellsOf } from '../ledger/index.js';

/** What has been seen of the vouchers behind a ledger. */
export interface Look {
  readonly columns: JournalColumns;
  /** The places of the vouchers with postings on each account, by account id, in the order they were registered. */
  readonly vouchersOn: readonly (readonly number[] | undefined)[];
  /** The group of the ledger that each combination of objects was added into; nothing where it has none. */
  readonly groupOf: readonly (number | undefined)[];
}

/** The look through the vouchers behind a ledger: the same one each time it is asked for. */
export type LookThrough = (books: Books, ledger: Ledger) => Look;

/** Nothing has been looked through yet. */
export function startLooking(): LookThrough {
  const byBooks = new Map<Books, Pick<Look, 'columns' | 'vouchersOn'>>();
  const byLedger = new Map<Ledger, Look>();
  return (books, ledger) => {
    const known = byLedger.get(ledger);
    if (known !== undefined) return known;
    let seen = byBooks.get(books);
    if (seen === undefined) byBooks.set(books, (seen = vouchersOf(books)));
    const look = { ...seen, groupOf: groupsOf(ledger, seen.columns) };
    byLedger.set(ledger, look);
    return look;
  };
}

function vouchersOf(books: Books): Pick<Look, 'columns' | 'vouchersOn'> {
  const columns = columnsOf(books);
  const { vouchers, firstRow, account } = columns;
  const vouchersOn: number[][] = [];
  for (let place = 0; place < vouchers; place++) {
    const end = firstRow[place + 1]!;
    for (let row = firstRow[place]!; row < end; row++) {
      const found = (vouchersOn[account[row]!] ??= []);
      // A voucher may have several postings on an account.
      if (found.at(-1) !== place) found.push(place);
    }
  }
  return { columns, vouchersOn };
}

function groupsOf(ledger: Ledger, { combinations }: JournalColumns): Look['groupOf'] {
  const kept = new Set(ledger.by.map((key) => dimensionOf(ledger.chart, key).number));
  const groups = new Map(cellsOf(ledger).objects.map((objects, group) => [nameOf(objects), group]));
  return combinations.mask.map((_, combination) => {
    const objects = objectsOfCombination(combinations, combination);
    return groups.get(nameOf(objects.filter(({ dimension }) => kept.has(dimension))));
  });
}

function nameOf(objects: readonly ObjectCode[]): string {
  return JSON.stringify(objects.map(({ dimension, code }) => [dimension, code]));
}
