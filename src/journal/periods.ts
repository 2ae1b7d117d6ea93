/**
 * Which months take postings: closing and reopening them, signed and sealed, as part of the history.
 */
import { type Period, type PeriodInput, cutToYear, monthsOf, period } from '../calendar/index.js';
import { BookkeepingError, type Diagnostic, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { checkYearOpen, withEvent } from './add-event.js';
import { type Books, openState } from './books.js';
import type { PeriodLevel } from './event.js';
import { hardLock, levelOf, lockFor, openLock, purposesOf, softPurposes } from './locks.js';
import { periodNotWhole, periodUnchanged } from './period-problems.js';
import { furthest } from './post.js';
import { sealPeriod } from './seal.js';
import { type Signature, readSignature, signatureFields } from './signature.js';
import type { Purpose } from './voucher.js';

/** How a period is closed. */
export interface PeriodClosing extends Signature {
  /** `hard` unless told: nothing more is taken. A `soft` closed period still takes some purposes. */
  readonly level?: 'soft' | 'hard';
  /** The purposes a softly closed period takes: `accrual`, `correction` and `closing` unless told. */
  readonly takes?: readonly Purpose[];
}

/**
 * The books with a period closed: `closePeriod(books, '2024-T1', { by, on })`.
 *
 * Closing only ever makes a month take less; to let a closed month take more, reopen it.
 */
export function closePeriod(books: Books, closed: PeriodInput, closing: PeriodClosing): Books {
  const { level = 'hard', takes } = readOptions(closing, [...signatureFields, 'level', 'takes'], 'closing');
  if (!['soft', 'hard'].includes(level)) throw refusedField('level', level, 'soft, hard');
  if (level === 'soft') return setLock(books, closed, closing, lockFor(readPurposes(takes)));
  if (takes !== undefined) throw refusedField('takes', takes, "level: 'soft'");
  return setLock(books, closed, closing, hardLock);
}

function readPurposes(takes: unknown = softPurposes): readonly Purpose[] {
  const isRead =
    Array.isArray(takes) && takes.length > 0 && takes.every((each) => softPurposes.includes(each as never));
  if (!isRead) throw refusedField('takes', takes, `[${softPurposes.join(', ')}]`);
  return takes as readonly Purpose[];
}

/** The books with a closed period opened again. It takes a reason. */
export function reopenPeriod(
  books: Books,
  reopened: PeriodInput,
  signature: Signature & { readonly reason: string },
): Books {
  readOptions(signature, signatureFields, 'signature');
  refuseErrors(checkYearOpen(books));
  return setLock(books, reopened, signature, openLock);
}

/** A month of the year, and what it takes. */
export interface MonthLevel {
  readonly month: Period;
  readonly level: PeriodLevel;
  /** The purposes of vouchers that may be posted in it. */
  readonly takes: readonly Purpose[];
}

/** The months of the year and what each takes. */
export function periodLevels(books: Books): readonly MonthLevel[] {
  const { locks } = openState(books);
  return monthsOf(books.year).map((month, i) => {
    const lock = locks[i]!;
    return Object.freeze(
      printable({ month, level: levelOf(lock), takes: Object.freeze(purposesOf(lock)) }, printLevel),
    );
  });
}

/** `2024-01 soft (accrual, correction)` */
function printLevel({ month, level, takes }: MonthLevel): string {
  return `${month.name} ${level}${level === 'soft' ? ` (${takes.join(', ')})` : ''}`;
}

function setLock(books: Books, input: PeriodInput, signature: Signature, lock: number): Books {
  const isClosed = lock !== openLock;
  const span = period(input);
  const found: Diagnostic[] = [];
  const signed = readSignature(signature, found, !isClosed);
  refuseErrors(found);
  const state = furthest(openState(books));
  const [first, last] = monthsIn(books, span);
  const { locks: before } = state;
  const locks = before.map((each, i) => (i < first || i > last ? each : isClosed ? each & lock : openLock));
  if (locks.every((each, i) => each === before[i])) {
    throw new BookkeepingError([periodUnchanged.at([], { period: span.name, isClosed })]);
  }
  const changed = { ...state, locks };
  if (!isClosed) return withEvent(books, changed, { ...signed, kind: 'period reopened', subject: span.name });
  const level = levelOf(lock);
  const seal = sealPeriod(state, { name: span.name, ...cutToYear(books.year, span) });
  const how = level === 'soft' ? { level, takes: Object.freeze(purposesOf(lock)) } : { level };
  return withEvent(books, changed, { ...signed, ...how, kind: 'period closed', subject: span.name, seal });
}

/** The first and last month of the span, which must be whole months of the year. */
export function monthsIn(books: Books, span: Period): readonly [number, number] {
  const months = monthsOf(books.year);
  const { from, to } = cutToYear(books.year, span);
  const first = months.findIndex((month) => month.from === from);
  const last = months.findIndex((month) => month.to === to);
  if (first === -1 || last === -1) {
    throw new BookkeepingError([periodNotWhole.at([], { period: span.name, year: books.year.name })]);
  }
  return [first, last];
}
