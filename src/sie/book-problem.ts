/**
 * Problems met when something is made of a document: as those of files, but the same in every profile.
 */
import type { Severity } from '../diagnostics/index.js';
import { type SieFinding, type SieProblem, sieProblem } from './problem.js';

/** A problem that is as serious whoever reads the file: books are not written by a profile. */
// @__NO_SIDE_EFFECTS__
export function bookProblem<Particulars extends object>(declared: {
  readonly code: string;
  readonly severity: Severity;
  readonly sv: (data: Particulars & SieFinding) => string;
  readonly en: (data: Particulars & SieFinding) => string;
}): SieProblem<Particulars> {
  const { severity, ...rest } = declared;
  return sieProblem({ ...rest, tolerant: severity, strict: severity });
}
