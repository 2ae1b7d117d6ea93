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
export { annualReport } from './annual-report.js';
export { auditStatement, type AuditCost } from './audit.js';
export { checkBalanceRequirement } from './balance-check.js';
export { balanceRequirement, type BalanceRequirementOptions } from './balance-requirement.js';
export type { BalanceAdjustment, BalancePolicy, BalanceRequirementRules, ReserveMovements } from './balance-rules.js';
export { checkEquity } from './equity-check.js';
export { equityStatement, equityYears, type EquityOptions, type EquityYearsOptions } from './equity.js';
export {
  equityCeiling,
  recommendedCeiling,
  type CeilingStep,
  type EquityCeiling,
  type EquityMinimum,
  type EquityTargets,
} from './equity-targets.js';
export { followUp } from './follow-up-report.js';
export { interimReport } from './interim-report.js';
export {
  overviewStatement,
  type EarlierYear,
  type OverviewOptions,
  type OverviewRow,
  type PrintedYear,
} from './overview.js';
export { createPreset, type Preset, type ReportLayouts, type StatutoryLayouts } from './preset.js';
export { presets } from './presets.js';
export type {
  AnnualReportOptions,
  FollowUpOptions,
  InterimReportOptions,
  ReadySections,
  ReportOptions,
  SectionKey,
  Tables,
} from './report-options.js';
export { restoration, type RestorationOptions } from './restoration.js';
export { restorationStatement } from './restoration-statement.js';
export type { BalanceYear, Deficit, Excuse, Restoration, RestorationYear } from './restoration-years.js';
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
export { activityCategories, activityMarkings } from './activity-kinds.js';
export type { ActivityCategory, ActivityFocus, ActivityMarking } from './activity-kinds.js';
export { createActivities, isActivities } from './activities.js';
export type { Activities, ActivitiesDraft, Activity, ActivityDraft, CostSelection } from './activities.js';
export { activityStatement, categoryStatement, markingStatement } from './activity-statement.js';
export type { ActivityStatementOptions } from './activity-options.js';
export { checkActivities } from './check-activities.js';
export { goalStatement } from './goal-statement.js';
export { isParticipants } from './participant-figures.js';
export type {
  ParticipantCount,
  ParticipantPlan,
  Participants,
  ParticipantsDraft,
  ParticipantSums,
} from './participant-figures.js';
export type { ParticipantStatementOptions } from './participant-options.js';
export { participantStatement } from './participant-statement.js';
export { createParticipants } from './participants.js';
export { finsamProblems } from './problem-list.js';
export { drawSample, type SampleDraft } from './draw-sample.js';
export { isSample } from './sample.js';
export type { Payment } from './payments.js';
export type { Sample, SampleItem, SamplePopulation, Verdict } from './sample.js';
export { reviewSample, type SampleVerdict } from './review-sample.js';
export type { Drawn, SampleMethod } from './sample-methods.js';
export {
  approveSample,
  checkSamples,
  recordSample,
  samplesOf,
  type RecordedSample,
  type SampleDecision,
} from './sample-register.js';
export { sampleStatement } from './sample-statement.js';
