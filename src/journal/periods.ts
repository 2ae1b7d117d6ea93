/**
 * Which months take postings: closing and reopening them, signed, as part of the history.
 */
import { type Period, type PeriodInput, cutToYear, monthsOf, period } from '../calendar/index.js';
import { BookkeepingError, type Diagnostic, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { type Books, createBooks, openState } from './books.js';
import { printable } from '../display/index.js';
import type { JournalEvent, PeriodLevel } from './columns.js';
import { furthest } from './post.js';
import { periodNotWhole, periodUnchanged } from './problems.js';
import { type Signature, readSignature, signatureFields } from './signature.js';
import { type State, levelHard, levelOpen, levelSoft } from './state.js';

const levels: readonly PeriodLevel[] = ['open', 'soft', 'hard'];

/** How a period is closed. */
export interface PeriodClosing extends Signature {
  /** `hard` unless told; a `soft` closed period still takes accruals, corrections and closing entries. */
  readonly level?: 'soft' | 'hard';
}

/**
 * The books with a period closed: `closePeriod(books, '2024-T1', { by, on })`.
 *
 * Closing only ever makes a month take less; to let a closed month take more, reopen it.
 */
export function closePeriod(books: Books, closed: PeriodInput, closing: PeriodClosing): Books {
  const { level = 'hard' } = readOptions(closing, [...signatureFields, 'level'], 'closing');
  if (!['soft', 'hard'].includes(level)) throw refusedField('level', level, 'soft, hard');
  return setLevel(books, period(closed), closing, level === 'soft' ? levelSoft : levelHard);
}

/** The books with a closed period opened again. It takes a reason. */
export function reopenPeriod(
  books: Books,
  reopened: PeriodInput,
  signature: Signature & { readonly reason: string },
): Books {
  readOptions(signature, signatureFields, 'signature');
  return setLevel(books, period(reopened), signature, levelOpen);
}

/** A month of the year, and what it takes. */
export interface MonthLevel {
  readonly month: Period;
  readonly level: PeriodLevel;
}

/** The months of the year and what each takes. */
export function periodLevels(books: Books): readonly MonthLevel[] {
  const { locks } = openState(books);
  return monthsOf(books.year).map((month, i) =>
    Object.freeze(printable({ month, level: levels[locks[i]!]! }, (each) => `${each.month.name} ${each.level}`)),
  );
}

function setLevel(books: Books, span: Period, signature: Signature, level: number): Books {
  const found: Diagnostic[] = [];
  const signed = readSignature(signature, found, level === levelOpen);
  refuseErrors(found);
  const state = furthest(openState(books));
  const [first, last] = monthsIn(books, span);
  const { locks: before } = state;
  const locks = before.map((each, i) =>
    i < first || i > last ? each : level === levelOpen ? levelOpen : Math.max(each, level),
  );
  if (locks.every((each, i) => each === before[i])) {
    throw new BookkeepingError([periodUnchanged.at([], { period: span.name, isClosed: level !== levelOpen })]);
  }
  const kind = level === levelOpen ? 'period reopened' : 'period closed';
  const event = { ...signed, kind, subject: span.name } as const;
  return withEvent(books, { ...state, locks }, level === levelOpen ? event : { ...event, level: levels[level]! });
}

/** The first and last month of the span, which must be whole months of the year. */
function monthsIn(books: Books, span: Period): readonly [number, number] {
  const months = monthsOf(books.year);
  const { from, to } = cutToYear(books.year, span);
  const first = months.findIndex((month) => month.from === from);
  const last = months.findIndex((month) => month.to === to);
  if (first === -1 || last === -1) {
    throw new BookkeepingError([periodNotWhole.at([], { period: span.name, year: books.year.name })]);
  }
  return [first, last];
}

/** The books with something added to their history that is no voucher. */
export function withEvent(books: Books, state: State, event: Omit<JournalEvent, 'afterVoucher'>): Books {
  state.store.events.push({ ...event, afterVoucher: state.store.vouchers - 1 });
  return createBooks(books, { ...state, events: state.store.events.length });
}
