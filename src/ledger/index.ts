/**
 * Ledger (*huvudbok*): balances in systematic order, by account, objects and month.
 *
 * `cellsOf`, `booksBehind`, `ledgerOver`, `notWhole` and the readers of objects and dimensions are for the rooms above, which add up
 * cells and explain them; they are not among the package's exports.
 */
export { balanceOf } from './balance.js';
export { createLedger, type LedgerBalance, type LedgerDraft } from './create.js';
export {
  generalLedger,
  type GeneralLedger,
  type GeneralLedgerEntry,
  type GeneralLedgerOptions,
} from './general-ledger.js';
export { readObjectCodes } from './objects.js';
export {
  booksBehind,
  type BooksBehind,
  cellsOf,
  isLedger,
  keptDimensions,
  ledger,
  ledgerOver,
  type Ledger,
  type LedgerCells,
  type LedgerOptions,
} from './ledger.js';
export { readObjects, type DimensionSelection, type ObjectSelection, type Selection } from './selection.js';
export { notWhole, type BalanceSource } from './totals.js';
export {
  trialBalance,
  type TrialBalance,
  type TrialBalanceFigures,
  type TrialBalanceOptions,
  type TrialBalanceRow,
} from './trial-balance.js';
export { ledgerProblems } from './problems.js';
