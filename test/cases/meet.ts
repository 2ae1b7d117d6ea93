// Meets a problem: runs the program of a case and gives what it found.
import type { Diagnostic } from '../../src/index.js';
import { runProgram } from '../docs/run.ts';
import { type Case, setting } from './case.ts';

const widest = 110;

/** The program of a case as a page shows it: the last expression claims its problem, on its own line when it is long. */
export function claimed(code: string, { run }: Case): string {
  const claim = `//! ${code}`;
  return `${run}${run.split('\n').at(-1)!.length + claim.length > widest ? '\n' : ' '}${claim}`;
}

/** The problems that the last expression of a case throws or returns. */
export function meet(code: string, each: Case): readonly Diagnostic[] {
  const { complaints, problems } = runProgram(code, `${setting}\n${claimed(code, each)}`);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return problems.at(-1) ?? [];
}
