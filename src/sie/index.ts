/**
 * SIE 1-4 (*standard import och export*): the file Swedish bookkeeping programs hand their books over in.
 */
export type {
  SieAccount,
  SieAccountKind,
  SieBalance,
  SieChecksum,
  SieCompany,
  SieDimension,
  SieDocument,
  SieEncoding,
  SieFigure,
  SieLineEnd,
  SieObject,
  SieObjectBalance,
  SieObjectCode,
  SieObjectPeriodBalance,
  SiePeriodBalance,
  SieType,
  SieYear,
} from './document.js';
export type { SiePlace } from './place.js';
export type { SieFinding, SieProfile } from './problem.js';
export { readSie, type ReadSieOptions, type SieReading } from './read.js';
export type { SieLeftover, SieLeftoverReason, SieList, SieRow, SieRowState, SieVoucher } from './voucher.js';
export { readSieStream, type ReadSieStreamOptions, type SieProgress, type SieSignal } from './stream.js';
export { markImported } from './mark-imported.js';
export { sieProblems } from './problem-list.js';
export { toBooks, type BooksReading, type ToBooksOptions } from './to-books.js';
export { toChart, type ChartReading } from './to-chart.js';
export { toLedger, type LedgerReading } from './to-ledger.js';
export { toBudget, type ToBudgetOptions } from './to-budget.js';
export { type ToLedgerOptions } from './ledger-rows.js';
export {
  reconcile,
  type Reconciliation,
  type ReconciliationCount,
  type ReconciliationDifference,
} from './reconcile.js';
export { type ReconciliationCause, type ReconciliationCheck } from './reconciliation-texts.js';
export { applyImport, planImport, type ImportOptions, type ImportPlan } from './import.js';
export { type ImportConflict } from './sort-out.js';
export { type FieldDifference } from './compare-vouchers.js';
export { organisationNumberOf } from './organisation-number.js';
export { writeSie, writeSieStream, type SieWriting, type WriteSieStreamOptions } from './write.js';
export { type MissingCharacters, type RewriteSieOptions, type WriteSieOptions } from './write-options.js';
export { type SieProgram } from './write-heading.js';
