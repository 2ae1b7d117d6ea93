/**
 * Closing: accruals, the end of the year, and what the next year opens with.
 */
export { accrualPlan, type AccrualPart, type AccrualPlan, type AccrualStatus } from './accrual.js';
export { type AccrualDraft, type AccrualKind } from './accrual-draft.js';
export { carryForward, type CarryForward } from './carry-forward.js';
export { closeYear, type ClosedYear, type YearClosing } from './close-year.js';
export { checkChain, checkOpening, type OpeningPosting } from './opening.js';
export {
  openAccruals,
  reversalPlan,
  type OpenAccrual,
  type OpenAccrualOptions,
  type ReversalOptions,
  type ReversalPlan,
} from './reversal.js';
export { planYearEnd, type YearEndOptions, type YearEndPlan } from './year-end.js';
export { closingProblems } from './problems.js';
