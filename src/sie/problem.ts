/**
 * Problems of files: as those of other rooms, with a place, a count, and a severity for each profile.
 */
import { type Problem, type ProblemDeclaration, type Severity, problem } from '../diagnostics/index.js';
import type { SiePlace } from './place.js';

/** `strict` judges by edition 4B, for whoever writes files; `tolerant` says what a reader of books should know. */
export type SieProfile = 'tolerant' | 'strict';

/** What every diagnostic of a file says besides its own particulars. */
export interface SieFinding {
  /** Where: the first place, when there are several. */
  readonly place: SiePlace;
  /** In how many places. */
  readonly count: number;
  /** What could stand there instead: for the bytes from `place.from` to `place.to`. */
  readonly repair?: string;
}

/** How serious, and for whom. */
export type SieSeverity = Severity | 'silent';

/** The declaration of a problem with a file. */
export interface SieProblemDeclaration<Particulars extends object> {
  readonly code: string;
  readonly tolerant: SieSeverity;
  readonly strict: Severity;
  /** In files of type 4I, where much is left to the program that reads them. */
  readonly inImport?: SieSeverity;
  readonly sv: (data: Particulars & SieFinding) => string;
  readonly en: (data: Particulars & SieFinding) => string;
}

/** A declared problem with a file. */
export interface SieProblem<Particulars extends object = object> extends Problem<Particulars & SieFinding> {
  readonly tolerant: SieSeverity;
  readonly strict: Severity;
  readonly inImport: SieSeverity | undefined;
}

// @__NO_SIDE_EFFECTS__
export function sieProblem<Particulars extends object>(
  declared: SieProblemDeclaration<Particulars>,
): SieProblem<Particulars> {
  const { code, tolerant, strict, inImport, sv, en } = declared;
  const plain: ProblemDeclaration<Particulars & SieFinding> = {
    code,
    severity: [tolerant, inImport].find(isTold) ?? strict,
    sv: (data) => sv(data) + (data.count > 1 ? ` (${String(data.count)} ställen)` : ''),
    en: (data) => en(data) + (data.count > 1 ? ` (${String(data.count)} places)` : ''),
  };
  return Object.freeze({ ...problem(plain), tolerant, strict, inImport });
}

function isTold(severity: SieSeverity | undefined): severity is Severity {
  return severity !== undefined && severity !== 'silent';
}
