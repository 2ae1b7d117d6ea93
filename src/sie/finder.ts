/**
 * What has been found in a file, told so that a file with a million faults can be read about.
 *
 * The same fault of the same thing (an account without `#KONTO`, a label nobody knows) is one diagnostic with a count.
 * Of faults that each have their own particulars so many are told one by one, and the others are counted.
 */
import type { Diagnostic, Severity } from '../diagnostics/index.js';
import type { SieType } from './document.js';
import { isInVoucher, isMisreading, isOfVouchers } from './misreading.js';
import { type SiePlace, pathOf } from './place.js';
import type { SieFinding, SieProblem, SieProfile, SieSeverity } from './problem.js';
import { moreOfTheSame } from './problems.js';

/** Something found, before it is known which sort of file it is in. */
export interface Finding {
  readonly problem: SieProblem;
  readonly place: SiePlace;
  readonly particulars: object;
  count: number;
}

export interface Finder {
  readonly profile: SieProfile;
  readonly most: number;
  readonly findings: Finding[];
  /** The finding of each thing that has been found at fault before. */
  readonly bySubject: Map<object, Map<string, Finding>>;
  /** How many of each code. */
  readonly byCode: Map<string, number>;
  /** The first finding of each code beyond the most that are told. */
  readonly beyond: Map<string, Finding>;
  /** The lines of vouchers that could not be read whole: of all of them, however many are told. */
  readonly misreadLines: number[];
  /** True when something else could not be read. */
  isMisreadBeside: boolean;
  /** True when that was no row of a voucher either. */
  isBalanceMisread: boolean;
}

export function createFinder(profile: SieProfile, most: number): Finder {
  return {
    profile,
    most,
    findings: [],
    bySubject: new Map(),
    byCode: new Map(),
    beyond: new Map(),
    misreadLines: [],
    isMisreadBeside: false,
    isBalanceMisread: false,
  };
}

/** A finding of its own, or of something that is so in several places. */
export function find<Particulars extends object>(
  finder: Finder,
  problem: SieProblem<Particulars>,
  place: SiePlace,
  particulars: Particulars & { readonly repair?: string },
  count = 1,
): void {
  noteMisreading(finder, problem as unknown as SieProblem, place);
  const told = (finder.byCode.get(problem.code) ?? 0) + 1;
  finder.byCode.set(problem.code, told);
  const beyond = finder.beyond.get(problem.code);
  if (beyond !== undefined) {
    beyond.count += count;
    return;
  }
  const finding: Finding = { problem: problem as unknown as SieProblem, place, particulars, count };
  if (told > finder.most) finder.beyond.set(problem.code, finding);
  finder.findings.push(finding);
}

function noteMisreading(finder: Finder, problem: SieProblem, place: SiePlace): void {
  if (!isMisreading(problem)) return;
  if (!isOfVouchers(place)) finder.isBalanceMisread = true;
  if (!isInVoucher(problem, place)) finder.isMisreadBeside = true;
  else if (finder.misreadLines.at(-1) !== place.line) finder.misreadLines.push(place.line);
}

/** A finding about something that may be found at fault again: it is told once, and counted. */
export function findOnce<Particulars extends object>(
  finder: Finder,
  problem: SieProblem<Particulars>,
  subject: string,
  place: SiePlace,
  particulars: Particulars & { readonly repair?: string },
): void {
  if (countAgain(finder, problem, subject)) return;
  find(finder, problem, place, particulars);
  // Beyond the most that are told, the thing is forgotten and only counted: there may be a million of them too.
  if (finder.beyond.has(problem.code)) return;
  const subjects = finder.bySubject.get(problem);
  const last = finder.findings.at(-1)!;
  if (subjects === undefined) finder.bySubject.set(problem, new Map([[subject, last]]));
  else subjects.set(subject, last);
}

/** Counts the thing again when it has been found at fault before; false when it has not. */
export function countAgain(finder: Finder, problem: object, subject: string): boolean {
  const known = finder.bySubject.get(problem)?.get(subject);
  if (known !== undefined) known.count++;
  return known !== undefined;
}

/** The diagnostics of a document of this type, in the order of the file. */
export function diagnosticsOf(finder: Finder, type: SieType): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const ordered = [...finder.findings].sort((a, b) => a.place.from - b.place.from);
  for (const finding of ordered) {
    const severity = severityOf(finding.problem, finder.profile, type);
    if (severity !== 'silent') found.push(toldOf(finder, finding, severity));
  }
  return found;
}

/** A finding as a diagnostic; the first beyond the most that are told stands for all after it. */
export function toldOf(finder: Finder, finding: Finding, severity: Severity): Diagnostic {
  const { problem, place, particulars, count } = finding;
  return finder.beyond.get(problem.code) === finding
    ? moreOfTheSame.at(pathOf(place), { of: problem.code, place, count }, severity)
    : problem.at(pathOf(place), { ...particulars, place, count } satisfies SieFinding, severity);
}

function severityOf({ tolerant, strict, inImport }: SieProblem, profile: SieProfile, type: SieType): SieSeverity {
  if (type === '4I' && inImport !== undefined) return inImport;
  return profile === 'strict' ? strict : tolerant;
}
