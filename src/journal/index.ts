/**
 * Journal (*grundbok*): vouchers in the order they were registered, and the rules that decide what may be one.
 *
 * `columnsOf` is for the rooms above, which read the columns, and the pen for those that write them;
 * they are not among the package's exports.
 */
export { openBooks, type Association, type Books, type BooksDraft } from './books.js';
export { correct, type Correction } from './correct.js';
export { objectsOf as objectsOfCombination, type ObjectCode } from './combinations.js';
export { columnsOf, type JournalColumns } from './door.js';
export { isExactTurnover } from './judge.js';
export {
  history,
  lastVoucher,
  voucher,
  vouchers,
  type HistoryRecord,
  type VoucherName,
  type VoucherSelection,
} from './list.js';
export { type PeriodLevel } from './columns.js';
export { closePeriod, periodLevels, reopenPeriod, type MonthLevel, type PeriodClosing } from './periods.js';
export { type Heading, type Lookup, type Pen, writeVouchers, type WrittenRow, type Writing } from './pen.js';
export { check, post, postAll, type PostOptions } from './post.js';
export { objectsText } from './print.js';
export { replaceChart } from './replace-chart.js';
export { type Signature } from './signature.js';
export { isBooks } from './state.js';
export {
  credit,
  debit,
  type DraftAmount,
  type Posting,
  type PostingDetails,
  type PostingDraft,
  type Purpose,
  type Voucher,
  type VoucherDraft,
  type VoucherId,
} from './voucher.js';
export * as journalProblems from './problems.js';
export * as draftProblems from './draft-problems.js';
