/**
 * huvudbok: double-entry accounting to the öre.
 *
 * Verbs take books and give new books; nouns take books and give a value that prints itself.
 * The columns behind the books, and the rulebooks they are judged by, are not here: what they are may change.
 */
export { BookkeepingError, describe, hasErrors, isBookkeepingError } from './diagnostics/index.js';
export type { Diagnostic, Language, Path, ProblemDeclaration, Severity } from './diagnostics/index.js';
export { catalogue } from './catalogue.js';
export { allocate, amount, formatAmount, fromOre, isAmount, roundAll, roundTo, sum } from './money/index.js';
export type {
  AllocationMethod,
  Amount,
  AmountFormat,
  AmountInput,
  Rate,
  Rounding,
  RoundingPolicy,
  Unit,
  Weight,
} from './money/index.js';
export {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  financialYear,
  monthsOf,
  period,
  periodOf,
  quartersOf,
  tertialsOf,
} from './calendar/index.js';
export type { FinancialYear, IsoDate, Period, PeriodInput } from './calendar/index.js';
export {
  accountPattern,
  accountsOf,
  associationChart,
  associationLayer,
  basAssociationChart,
  basAssociationLayer,
  basChart,
  basLayer,
  codesUnder,
  createChart,
  dimensionOf,
  findAccount,
  groupsOf,
  isBalanceAccount,
  municipalChart,
  municipalLayer,
  objectOn,
} from './chart/index.js';
export type {
  Account,
  AccountDefinition,
  AccountGroup,
  AccountKind,
  AccountMatcher,
  AccountPattern,
  CashFlowClass,
  Chart,
  ChartLayer,
  Dimension,
  DimensionDefinition,
  DimensionObject,
  DimensionRule,
  Dimensions,
  ObjectChange,
  ObjectOnDate,
  YearEndRules,
} from './chart/index.js';
export {
  check,
  checkSeals,
  closePeriod,
  correct,
  credit,
  debit,
  history,
  isBooks,
  lastVoucher,
  openBooks,
  periodLevels,
  post,
  postAll,
  reopenPeriod,
  reopenYear,
  replaceChart,
  seals,
  voucher,
  vouchers,
} from './journal/index.js';
export type {
  Association,
  Books,
  BooksDraft,
  Correction,
  DraftAmount,
  HistoryRecord,
  MonthLevel,
  PeriodClosing,
  PeriodLevel,
  Posting,
  PostingDetails,
  PostingDraft,
  PostOptions,
  Purpose,
  Seal,
  Signature,
  Voucher,
  VoucherDraft,
  VoucherId,
  VoucherName,
  VoucherSelection,
} from './journal/index.js';
export { balanceOf, createLedger, generalLedger, isLedger, ledger, trialBalance } from './ledger/index.js';
export type {
  BalanceSource,
  DimensionSelection,
  GeneralLedger,
  GeneralLedgerEntry,
  GeneralLedgerOptions,
  Ledger,
  LedgerBalance,
  LedgerDraft,
  LedgerOptions,
  ObjectSelection,
  Selection,
  TrialBalance,
  TrialBalanceFigures,
  TrialBalanceOptions,
  TrialBalanceRow,
} from './ledger/index.js';
export * from './reports.js';
