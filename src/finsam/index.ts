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
export {
  requisitionPlan,
  type Requisition,
  type RequisitionOptions,
  type RequisitionPlan,
  type RequisitionStatus,
} from './requisition.js';
export { finsamProblems } from './problem-list.js';
