/**
 * What happens to books besides vouchers: periods and years closed and opened again, charts replaced,
 * opening balances carried forward, approvals required, controls recorded. Each is a line of the history, and none is
 * ever taken out of it.
 */
import type { DayNumber } from '../calendar/index.js';
import type { Chart } from '../chart/index.js';
import type { ApprovalRules } from './approval.js';
import type { Posting, Purpose } from './voucher.js';

/** What a month takes: everything, only vouchers of some purposes, or nothing. */
export type PeriodLevel = 'open' | 'soft' | 'hard';

/** What the vouchers of a period were when it was closed, so that it can be seen later that they still are. */
export interface Seal {
  /** The name of the period. */
  readonly period: string;
  /** How many vouchers the period had: the first so many in registration order are sealed. */
  readonly vouchers: number;
  /** SHA-256 of their canonical form, in hexadecimal. */
  readonly hash: string;
}

/** Something that happened to the books besides a voucher. */
export interface JournalEvent {
  readonly kind:
    | 'period closed'
    | 'period reopened'
    | 'chart replaced'
    | 'year closed'
    | 'year reopened'
    | 'opening carried forward'
    | 'approvals required'
    | 'approvals withdrawn'
    | 'control recorded';
  readonly afterVoucher: number;
  readonly by: string;
  readonly on: DayNumber;
  readonly reason?: string;
  /** The period, the chart, or the year that the opening balances come from. */
  readonly subject: string;
  /** How a period was closed, and what it takes all the same. */
  readonly level?: PeriodLevel;
  readonly takes?: readonly Purpose[];
  /** Of the period or year that was closed; of opening balances, the seal of the year they come from. */
  readonly seal?: Seal;
  /** The chart that held until another took its place. */
  readonly replaced?: Chart;
  /** The opening balances that were carried forward, as they then were. */
  readonly opening?: readonly Posting[];
  /** The rules of approval that hold from here. */
  readonly approvals?: ApprovalRules;
  /** What was controlled and what came of it, as plain data of the room that knows it. */
  readonly control?: object;
}
