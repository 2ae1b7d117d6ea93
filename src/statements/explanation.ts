/**
 * The explanation (*förklaring*) of a figure: a tree from the formula over lines and accounts to the vouchers.
 *
 *     cell ── parts: cells it is reckoned from, or accounts
 *      account ── vouchers, a page at a time
 */
import type { IsoDate } from '../calendar/index.js';
import type { Account } from '../chart/index.js';
import type { Voucher, VoucherId } from '../journal/index.js';
import type { Amount } from '../money/index.js';
import type { Cell, Statement, StatementColumn, StatementRow } from './model.js';

/** A figure of a statement, with what it was reckoned from. */
export interface CellExplanation {
  readonly type: 'cell';
  readonly statement: Statement;
  readonly row: StatementRow;
  readonly column: StatementColumn;
  readonly cell: Cell;
  /** How it counts in the figure it is a part of: added, taken off, or divided by. */
  readonly counts: 'added' | 'takenOff' | 'dividedBy';
  /** What rounding for print has added to the exact figure; nothing when it is shown as it is. */
  readonly rounding?: Amount;
  /** Other cells, or accounts; nothing when the figure was handed in. */
  readonly parts: readonly Explanation[];
}

/** An account on a line, with what the line shows of it. */
export interface AccountExplanation {
  readonly type: 'account';
  readonly account: Account;
  readonly amount: Amount;
  /** True when a rule has moved it to this line, because it stands on the other side. */
  readonly moved: boolean;
  /** True when there are vouchers behind it; a ledger of balances ends here. */
  readonly hasVouchers: boolean;
  /** The vouchers behind it, in the order they were registered: all of them, or some at a time. */
  readonly vouchers: (options?: { readonly skip?: number; readonly take?: number }) => VoucherPage;
}

export type Explanation = CellExplanation | AccountExplanation;

/** Some of the vouchers behind an account. */
export interface VoucherPage {
  readonly vouchers: readonly ExplainedVoucher[];
  /** How many there are on all pages together. */
  readonly count: number;
}

/** A voucher, with what it adds to the figure. */
export interface ExplainedVoucher {
  /** Nothing for the opening balance. */
  readonly voucher?: VoucherId;
  readonly date: IsoDate;
  readonly text: string;
  readonly amount: Amount;
  /** The whole voucher as it was posted, which is where a figure ends; made when it is looked at. */
  readonly posted?: Voucher | undefined;
}
