/**
 * Every problem of the association, for lists, pages and translations: the catalogue of this door.
 */
import { activityProblems } from './activity-problems.js';

export const finsamProblems = {
  ...activityProblems,
};
