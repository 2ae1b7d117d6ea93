/**
 * Every problem of the association, for lists, pages and translations: the catalogue of this door.
 */
import { activityProblems } from './activity-problems.js';
import { sampleProblems } from './sample-problems.js';

export const finsamProblems = {
  ...activityProblems,
  ...sampleProblems,
};
