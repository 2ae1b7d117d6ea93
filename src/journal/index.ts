/**
 * Journal (*grundbok*): vouchers in the order they were registered, and the rules that decide what may be one.
 *
 * What is for the rooms above alone is not among the package's exports: the columns (`columnsOf`) and the pen that writes
 * them, the readers of texts, codes and signatures, and the steps that close a year and carry its balances forward.
 */
export {
  approvalRoles,
  type Approval,
  type ApprovalMandate,
  type ApprovalRole,
  type ApprovalRules,
  type OwnCosts,
} from './approval.js';
export { approvalRules, requireApprovals, withdrawApprovals } from './approvals.js';
export { openBooks, type Association, type Books, type BooksDraft } from './books.js';
export { recordControl } from './control.js';
export { correct, type Correction } from './correct.js';
export { objectsOf as objectsOfCombination, type ObjectCode } from './combinations.js';
export { readText } from './desk.js';
export { columnsOf, type JournalColumns } from './door.js';
export { isExactTurnover } from './judge.js';
export { journalLog, type LogEntry, type LoggedVoucher } from './log.js';
export { replay } from './replay.js';
export {
  history,
  lastVoucher,
  voucher,
  voucherOfKey,
  vouchers,
  vouchersToReverse,
  type HistoryRecord,
  type VoucherName,
  type VoucherSelection,
} from './list.js';
export { type PeriodLevel, type Seal } from './event.js';
export { closePeriod, periodLevels, reopenPeriod, type MonthLevel, type PeriodClosing } from './periods.js';
export { checkSeals, fingerprint, hashOfLines, sealOf, seals } from './seal.js';
export { type Heading, type Lookup, type Pen, writeVouchers, type Writing } from './pen.js';
export { check, post, postAll, type PostOptions } from './post.js';
export { objectsText } from './print.js';
export { isFreeCode } from './read-posting.js';
export { replaceChart } from './replace-chart.js';
export { replaceOpening } from './replace-opening.js';
export { checkYearOpen, openingOrigin, yearClosing } from './add-event.js';
export { readSignature, signatureFields, type ReadSignature, type Signature } from './signature.js';
export { isBooks } from './state.js';
export { idText } from './view.js';
export { closeBooks, reopenYear } from './year.js';
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
export { approvalProblems } from './approval-problems.js';
export { journalProblems } from './problems.js';
export { draftProblems } from './draft-problems.js';
export { periodProblems } from './period-problems.js';
