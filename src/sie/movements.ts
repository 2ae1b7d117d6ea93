/**
 * What the vouchers of a file add up to, by account and by month: one pass through the columns.
 */
import { monthNumber } from '../calendar/index.js';
import type { VoucherColumns } from './voucher-columns.js';

/** Öre by account; the accounts are numbered as in the columns. */
export interface Movements {
  /** Rows that hold: the original ones and those added. */
  readonly change: Float64Array;
  readonly struck: Float64Array;
  readonly added: Float64Array;
  /** Of the vouchers dated outside the year. */
  readonly outside: Float64Array;
  /** By account and month of the year, when asked for. */
  readonly monthly: Float64Array;
  /** The first voucher with an unreadable amount on the account, or -1. */
  readonly unreadable: Int32Array;
  /** Vouchers that do not add up to zero, and by how much. */
  readonly unbalanced: ReadonlyMap<number, number>;
  /** The first voucher outside the year, or -1. */
  readonly firstOutside: number;
  /** How many rows there are on each account, struck ones not counted. */
  readonly rows: Uint32Array;
  /** All amounts without their signs. While this is exact, so is every sum. */
  readonly size: number;
}

/** The months of the year as whole numbers, from `monthNumber`; none when months are not asked for. */
export interface MonthSpan {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly months: number;
}

export function movementsOf(columns: VoucherColumns, { firstDay, lastDay, months }: MonthSpan): Movements {
  const accounts = columns.accounts.names.length;
  const { firstRow, date, account, amount, state } = columns;
  const change = new Float64Array(accounts);
  const struck = new Float64Array(accounts);
  const added = new Float64Array(accounts);
  const outside = new Float64Array(accounts);
  const monthly = new Float64Array(accounts * months);
  const unreadable = new Int32Array(accounts).fill(-1);
  const rows = new Uint32Array(accounts);
  const unbalanced = new Map<number, number>();
  const before = monthNumber(firstDay);
  let firstOutside = -1;
  let size = 0;
  for (let voucher = 0; voucher < columns.vouchers; voucher++) {
    const day = date[voucher]!;
    const isOutside = day < firstDay || day > lastDay;
    if (isOutside && firstOutside === -1) firstOutside = voucher;
    const month = isOutside || months === 0 ? -1 : monthNumber(day) - before;
    let sum = 0;
    for (let row = firstRow[voucher]!; row < firstRow[voucher + 1]!; row++) {
      const own = account[row]!;
      const ore = amount[row]!;
      if (Number.isNaN(ore)) {
        if (unreadable[own] === -1) unreadable[own] = voucher;
        continue;
      }
      size += Math.abs(ore);
      if (state[row] === 2) {
        struck[own]! += ore;
        continue;
      }
      sum += ore;
      change[own]! += ore;
      rows[own]!++;
      if (state[row] === 1) added[own]! += ore;
      if (isOutside) outside[own]! += ore;
      else if (month !== -1) monthly[own * months + month]! += ore;
    }
    if (sum !== 0) unbalanced.set(voucher, sum);
  }
  return { change, struck, added, outside, monthly, unreadable, unbalanced, firstOutside, rows, size };
}
