/**
 * Every problem the rooms behind this door can find: the catalogue of this door.
 */
import { fundingProblems } from './problems-funding.js';

/** All of them, for lists, pages and translations. */
export const finsamProblems = {
  ...fundingProblems,
};
