/**
 * One line of a file while it is read, and what is said of its fields.
 */
import { excerpt } from '../diagnostics/index.js';
import { decode } from './decode.js';
import type { Draft } from './draft.js';
import { countAgain, find, findOnce } from './finder.js';
import { keepLeftover } from './leftovers.js';
import type { SiePlace } from './place.js';
import type { SieProblem } from './problem.js';
import { internText } from './texts.js';
import { type Token, contentOf } from './tokens.js';
import type { SieLeftoverReason } from './voucher.js';

export interface Line {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
  /** The byte of the file that `bytes` begins with. */
  readonly base: number;
  /** Counted from 1. */
  readonly number: number;
  readonly from: number;
  /** The end of what is read: blanks at the end of a line are not. */
  to: number;
  /** The label of the record that is read; empty when there is none. */
  record: string;
}

/** The place of some bytes of the line. */
export function placeIn({ base, number, from, record }: Line, start: number, end: number): SiePlace {
  return Object.freeze({ line: number, column: start - from + 1, from: base + start, to: base + end, record });
}

/** The whole line as a place. */
export function placeOf(line: Line): SiePlace {
  return placeIn(line, line.from, line.to);
}

/** What a field says, for a message or a pattern. */
export function textOf({ draft, bytes }: Line, token: Token): string {
  if (!token.isEscaped) return decode(bytes, token.start, token.end, draft.texts.decoding);
  const content = contentOf(bytes, token);
  return decode(content, 0, content.length, draft.texts.decoding);
}

/** Keeps what a field says, and gives its number. */
export function keepText({ draft, bytes }: Line, token: Token): number {
  if (!token.isEscaped) return internText(draft.texts, bytes, token.start, token.end);
  const content = contentOf(bytes, token);
  return internText(draft.texts, content, 0, content.length);
}

/** Finds a problem with some bytes of the line. */
export function findAt<Particulars extends object>(
  line: Line,
  problem: SieProblem<Particulars>,
  span: { readonly from: number; readonly to: number },
  particulars: Particulars & { readonly repair?: string },
): void {
  find(line.draft.finder, problem, placeIn(line, span.from, span.to), particulars);
}

/** The same of something that may be met on every line: told once for each subject, and counted. */
export function findOnceAt<Particulars extends object>(
  line: Line,
  problem: SieProblem<Particulars>,
  span: { readonly from: number; readonly to: number },
  particulars: Particulars & { readonly repair?: string },
  subject: string = line.record,
): void {
  // A line of a million like it should not cost a place.
  if (countAgain(line.draft.finder, problem, subject)) return;
  findOnce(line.draft.finder, problem, subject, placeIn(line, span.from, span.to), particulars);
}

/** Keeps some of the line as it is. */
export function leaveOver(line: Line, why: SieLeftoverReason, from: number, to: number = line.to): void {
  const { draft, bytes } = line;
  keepLeftover(draft.leftovers, draft.texts, { why, place: placeIn(line, from, to), bytes, from, to });
}

/** A text as short as a message needs it. */
export function quoted(line: Line, token: Token): string {
  return excerpt(textOf(line, token));
}
