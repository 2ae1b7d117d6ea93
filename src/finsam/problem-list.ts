/**
 * Every problem of this room, for lists, pages and translations: the catalogue of this door.
 */
import {
  aboveCeiling,
  belowMinimum,
  ceilingUnconfirmed,
  deficitBudget,
  deficitOverdue,
  oldReserveExpired,
  reserveNotImported,
  resultNegative,
} from './association-problems.js';
import { budgetMissing, compareMissing, forecastMissing, partFailed, partMissing } from './report-problems.js';
import { activityProblems } from './activity-problems.js';
import { fundingProblems } from './problems-funding.js';
import { sampleProblems } from './sample-problems.js';

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const finsamProblems = {
  resultNegative,
  deficitOverdue,
  reserveNotImported,
  oldReserveExpired,
  belowMinimum,
  aboveCeiling,
  ceilingUnconfirmed,
  deficitBudget,
  compareMissing,
  budgetMissing,
  forecastMissing,
  partMissing,
  partFailed,
  ...activityProblems,
  ...fundingProblems,
  ...sampleProblems,
};
