/**
 * The association (*samordningsförbund*): its reports, and the rules that are its own.
 */
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
