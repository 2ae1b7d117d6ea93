/**
 * The one scan: every posting of the journal added into a cell by account, group of objects and slot of time.
 *
 * A trial balance has two slots (before the period, in it) and one group; the ledger has a slot for the opening balance,
 * each month and the closing of the year, and a group for each combination of objects. A full scan of a very large year takes some ten milliseconds,
 * so nothing is kept between questions and nothing can go stale.
 */
import type { DayNumber } from '../calendar/index.js';
import type { JournalColumns } from '../journal/index.js';

/** How postings are sorted into cells. */
export interface Sorting {
  readonly slots: number;
  /** The slot of an event date, or -1 to leave it out. Opening balances are always in slot 0. */
  readonly slotOf: (day: DayNumber) => number;
  /** The slot of the vouchers that close the year, -1 to leave them out; nothing when their date tells. */
  readonly closingSlot: number | undefined;
  /** Vouchers compiled after this day are left out. */
  readonly known: DayNumber;
  readonly groups: number;
  /** The group of each combination, or -1 to leave it out; nothing when all are group 0. */
  readonly groupOf: Int32Array | undefined;
}

/** The cells that were met, and what is in them. */
export interface Cells {
  readonly count: number;
  readonly account: readonly number[];
  readonly group: readonly number[];
  /**
   * By slot, two figures a cell: the change, and its size, which is debit and credit added together.
   * A slot's figures lie together, because vouchers come month by month: what is written to stays in the processor.
   */
  readonly figures: readonly Float64Array[];
}

/** Adds up the journal. */
export function scan(columns: JournalColumns, sorting: Sorting): Cells {
  const { groupOf, slotOf, closingSlot, known } = sorting;
  const { vouchers, firstRow, eventDay, compiledDay, isClosing, account, amount, combination } = columns;
  const stride = columns.accounts.length;
  const cells = createCells(stride, sorting);
  const { direct, indirect } = cells;
  let lastDay = -1;
  let slotOfDay = 0;
  let slot = 0;
  for (let voucher = 0; voucher < vouchers; voucher++) {
    if (voucher > 0) {
      if (compiledDay[voucher]! > known) continue;
      const day = eventDay[voucher]!;
      if (day !== lastDay) slotOfDay = slotOf((lastDay = day));
      slot = closingSlot !== undefined && isClosing(voucher) ? closingSlot : slotOfDay;
      if (slot < 0) continue;
    }
    let figures = cells.figures[slot]!;
    const end = firstRow[voucher + 1]!;
    for (let row = firstRow[voucher]!; row < end; row++) {
      const group = groupOf === undefined ? 0 : groupOf[combination[row]!]!;
      if (group < 0) continue;
      const key = group * stride + account[row]!;
      let cell = direct === undefined ? (indirect.get(key) ?? 0) : direct[key]!;
      if (cell === 0) {
        cell = addCell(cells, key, stride);
        figures = cells.figures[slot]!;
      }
      const place = (cell - 1) * 2;
      const ore = amount[row]!;
      figures[place]! += ore;
      // Not `if (ore > 0)`: half of all postings are credit, and a branch nobody can predict costs more than the sum.
      figures[place + 1]! += Math.abs(ore);
    }
  }
  return { count: cells.account.length, account: cells.account, group: cells.group, figures: cells.figures };
}

interface GrowingCells {
  /** One more than the cell of each key; nothing when there would be too many keys for a table. */
  readonly direct: Int32Array | undefined;
  readonly indirect: Map<number, number>;
  readonly account: number[];
  readonly group: number[];
  readonly figures: Float64Array[];
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
    figures: Array.from({ length: slots }, () => new Float64Array(128)),
  };
}

/** A cell for a key not met before; what is returned is one more than the cell, as the tables keep it. */
function addCell(cells: GrowingCells, key: number, stride: number): number {
  const count = cells.account.push(key % stride);
  cells.group.push(Math.floor(key / stride));
  if (cells.direct === undefined) cells.indirect.set(key, count);
  else cells.direct[key] = count;
  cells.figures.forEach((smaller, slot) => {
    if (count * 2 <= smaller.length) return;
    const larger = new Float64Array(smaller.length * 2);
    larger.set(smaller);
    cells.figures[slot] = larger;
  });
  return count;
}
