/**
 * The problems of files as a whole.
 */
import { sieProblem } from './problem.js';

export const moreOfTheSame = sieProblem<{ readonly of: string }>({
  code: 'sie/more-of-the-same',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ of, place }) =>
    `Fler av ${of} finns, från rad ${String(place.line)} och framåt. Höj mostOfEach för att se dem.`,
  en: ({ of, place }) => `There are more of ${of}, from line ${String(place.line)} on. Raise mostOfEach to see them.`,
});
