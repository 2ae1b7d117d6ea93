/**
 * Ledger (*huvudbok*): balances in systematic order, by account, objects and month.
 */
export { balanceOf } from './balance.js';
export {
  generalLedger,
  type GeneralLedger,
  type GeneralLedgerEntry,
  type GeneralLedgerOptions,
} from './general-ledger.js';
export { isLedger, ledger, type Ledger, type LedgerOptions } from './ledger.js';
export { type DimensionSelection, type ObjectSelection, type Selection } from './selection.js';
export { type BalanceSource } from './totals.js';
export {
  trialBalance,
  type TrialBalance,
  type TrialBalanceFigures,
  type TrialBalanceOptions,
  type TrialBalanceRow,
} from './trial-balance.js';
export * as ledgerProblems from './problems.js';
