/**
 * The association (*samordningsförbund*): its reports, and the rules that are its own.
 */
export {
  createContributions,
  type Contributions,
  type ContributionsDraft,
  type MemberContribution,
  type MemberDraft,
  type PartyContribution,
} from './contributions.js';
export { contributionRules, type ContributionRules, type Party, type PartyShare } from './contribution-rules.js';
export {
  contributionFollowUp,
  contributionNote,
  fundingPlan,
  type ContributionFollowUpOptions,
  type ContributionNoteOptions,
  type FundingPlanOptions,
} from './contribution-statements.js';
export {
  instalmentPlan,
  type Instalment,
  type InstalmentOptions,
  type InstalmentPart,
  type InstalmentPlan,
} from './instalments.js';
export { requisitionPlan, type Requisition, type RequisitionOptions, type RequisitionPlan } from './requisition.js';
export { type DraftStanding, type DraftStatus } from './standing.js';
export { fundingLayer } from './funding-layer.js';
export {
  createProjects,
  type CoFinancing,
  type Grant,
  type Project,
  type ProjectCostCentres,
  type ProjectDraft,
  type Projects,
  type ProjectsDraft,
} from './projects.js';
export {
  projectPlan,
  type PlannedProjectEvent,
  type ProjectEvent,
  type ProjectPlan,
  type ProjectPlanOptions,
} from './project-plan.js';
export { projectRules, type ProjectEventKind, type ProjectPlace, type ProjectRules } from './project-rules.js';
export {
  checkProjects,
  projectStatement,
  projectTotals,
  type ProjectStatementOptions,
  type ProjectTotalsOptions,
} from './project-statements.js';
export { finsamProblems } from './problem-list.js';
export { type CompensationApplication, type CompensationItem } from './compensation-account.js';
export {
  compensationPlan,
  compensationReceipt,
  type CompensationOptions,
  type CompensationPayment,
  type CompensationPlan,
  type CompensationReceipt,
} from './compensation.js';
export { compensationRules, type CompensationRules, type SupplierKind } from './compensation-rules.js';
export { compensationStatement, type CompensationStatementOptions } from './compensation-statement.js';
export { purchasePlan, type Purchase, type PurchasePlan } from './purchase.js';
