/**
 * The one scan: every posting of the journal added into a cell by account, group of objects and slot of time.
 *
 * A trial balance has two slots (before the period, in it) and one group; the ledger has a slot for each month
 * and a group for each combination of objects. A full scan of a very large year takes some ten milliseconds,
 * so nothing is kept between questions and nothing can go stale.
 */
import type { DayNumber } from '../calendar/index.js';
import type { JournalColumns } from '../journal/index.js';

/** How postings are sorted into cells. */
export interface Sorting {
  readonly slots: number;
  /** The slot of an event date, or -1 to leave it out. Opening balances are always in slot 0. */
  readonly slotOf: (day: DayNumber) => number;
  /** Vouchers compiled after this day are left out. */
  readonly known: DayNumber;
  readonly groups: number;
  /** The group of each combination, or -1 to leave it out. */
  readonly groupOf: Int32Array;
}

/** The cells that were met, and their sums: those of cell `c` begin at `c * slots`. */
export interface Cells {
  readonly count: number;
  readonly slots: number;
  readonly account: readonly number[];
  readonly group: readonly number[];
  readonly change: Float64Array;
  /** The debit part of the change; the credit part is what remains. */
  readonly debit: Float64Array;
}

/** Adds up the journal. */
export function scan(columns: JournalColumns, sorting: Sorting): Cells {
  const { slots, groupOf, slotOf, known } = sorting;
  const { vouchers, firstRow, eventDay, compiledDay, account, amount, combination } = columns;
  const stride = columns.accounts.length;
  const cells = createCells(stride, sorting);
  let { change, debit } = cells;
  let lastDay = -1;
  let slot = 0;
  for (let voucher = 0; voucher < vouchers; voucher++) {
    if (voucher > 0) {
      if (compiledDay[voucher]! > known) continue;
      const day = eventDay[voucher]!;
      if (day !== lastDay) slot = slotOf((lastDay = day));
      if (slot < 0) continue;
    }
    const end = firstRow[voucher + 1]!;
    for (let row = firstRow[voucher]!; row < end; row++) {
      const group = groupOf[combination[row]!]!;
      if (group < 0) continue;
      const key = group * stride + account[row]!;
      let cell = cells.direct === undefined ? (cells.indirect.get(key) ?? -1) : cells.direct[key]! - 1;
      if (cell < 0) {
        cell = addCell(cells, key, stride, slots);
        ({ change, debit } = cells);
      }
      const place = cell * slots + slot;
      const ore = amount[row]!;
      change[place]! += ore;
      if (ore > 0) debit[place]! += ore;
    }
  }
  return { count: cells.account.length, slots, account: cells.account, group: cells.group, change, debit };
}

interface GrowingCells {
  /** One more than the cell of each key; nothing when there would be too many keys for a table. */
  readonly direct: Int32Array | undefined;
  readonly indirect: Map<number, number>;
  readonly account: number[];
  readonly group: number[];
  change: Float64Array;
  debit: Float64Array;
}

/** Above this many keys (16 MB of table) they are looked up by hash: slower, but never out of memory. */
const mostDirect = 2 ** 22;

function createCells(stride: number, { groups, slots }: Sorting): GrowingCells {
  const keys = groups * stride;
  return {
    direct: keys <= mostDirect ? new Int32Array(keys) : undefined,
    indirect: new Map(),
    account: [],
    group: [],
    change: new Float64Array(64 * slots),
    debit: new Float64Array(64 * slots),
  };
}

function addCell(cells: GrowingCells, key: number, stride: number, slots: number): number {
  const cell = cells.account.push(key % stride) - 1;
  cells.group.push(Math.floor(key / stride));
  if (cells.direct === undefined) cells.indirect.set(key, cell);
  else cells.direct[key] = cell + 1;
  if ((cell + 1) * slots > cells.change.length) {
    const size = cells.change.length * 2;
    const [change, debit] = [cells.change, cells.debit];
    cells.change = new Float64Array(size);
    cells.debit = new Float64Array(size);
    cells.change.set(change);
    cells.debit.set(debit);
  }
  return cell;
}
