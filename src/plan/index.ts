/**
 * Plan: what the year was decided and is thought to become; budgets, forecasts, and last year on this year's objects.
 */
export {
  chooseBudget,
  createBudget,
  isBudget,
  reviseBudget,
  type Budget,
  type BudgetChoice,
  type BudgetDraft,
  type BudgetRevision,
  type BudgetRevisionDraft,
} from './budget.js';
export { budgetLedger } from './budget-ledger.js';
export { type BudgetRow, type BudgetRowDraft } from './budget-row.js';
export {
  comparePlans,
  type Plan,
  type PlanComparison,
  type PlanComparisonOptions,
  type PlanComparisonRow,
} from './compare.js';
export { type Decision, decisionText, readDecision } from './decision.js';
export { type Distribution } from './distribution.js';
export { type LedgerFootnote } from './footnote.js';
export { followedLedger, isFollowedLedger, type FollowedLedger, type FollowOptions } from './follow.js';
export {
  createForecast,
  forecastLedger,
  isForecast,
  type Forecast,
  type ForecastDraft,
  type ForecastRow,
} from './forecast.js';
export { type ForecastMethod, type ForecastRule, type ReckonedMethod } from './forecast-rule.js';
export { hitRate, type HitRate, type HitRateFigures, type HitRateOptions, type HitRateRow } from './hit-rate.js';
export { readBudget, type BudgetReading, type BudgetSheetOptions } from './read-budget.js';
export { type Shares } from './share.js';
export { type Signs } from './signs.js';
export { writeBudget } from './write-budget.js';
export { planProblems } from './problems.js';
export { sheetProblems } from './sheet-problems.js';
