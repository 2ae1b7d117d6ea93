/**
 * Journal (*grundbok*): vouchers in the order they were registered, and the rules that decide what may be one.
 *
 * `columnsOf`, which gives the columns, and the readers of texts, codes and signatures are for the rooms above; they are not
 * among the package's exports.
 */
export { openBooks, type Association, type Books, type BooksDraft } from './books.js';
export { correct, type Correction } from './correct.js';
export { objectsOf as objectsOfCombination, type ObjectCode } from './combinations.js';
export { readText } from './desk.js';
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
export { check, post, postAll, type PostOptions } from './post.js';
export { objectsText } from './print.js';
export { isFreeCode } from './read-posting.js';
export { replaceChart } from './replace-chart.js';
export { readSignature, type Signature } from './signature.js';
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
