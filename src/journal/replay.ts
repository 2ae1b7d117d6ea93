/**
 * Replaying a log: books made again from what has happened to them, every entry judged as it was the first time.
 *
 * In the order of the log, that is: a voucher that was posted before its period was closed is let in before it is closed.
 */
import { type Diagnostic, attempt, hasErrors, isBookkeepingError, refuseErrors, within } from '../diagnostics/index.js';
import { checkYearOpen } from './add-event.js';
import { requireApprovals, withdrawApprovals } from './approvals.js';
import { type Books, openBooks } from './books.js';
import { recordControl } from './control.js';
import type { JournalLog, LogEntry } from './log.js';
import { sealBroken } from './period-problems.js';
import { closePeriod, reopenPeriod } from './periods.js';
import { write } from './post.js';
import { replaceChart } from './replace-chart.js';
import { replaceOpening } from './replace-opening.js';
import { createVoucherReplay } from './replay-vouchers.js';
import { seals } from './seal.js';
import { readSignature } from './signature.js';
import { closeBooks, reopenYear } from './year.js';

/** Books made again, unless something was wrong with the log. */
export interface Replay {
  readonly books?: Books;
  readonly diagnostics: readonly Diagnostic[];
}

type EventEntry = Exclude<LogEntry, { readonly kind: 'voucher posted' }>;

/**
 * The books of a log. The first entry that cannot be made again ends it; of a seal that does not hold it is told which, and
 * then there are no books either.
 */
export function replay({ association, year, chart, opening, entries }: JournalLog): Replay {
  const found: Diagnostic[] = [];
  let books = attempt(found, () => openBooks({ association, year, chart, opening }));
  const vouchersFrom = createVoucherReplay(entries);
  for (let i = 0; books !== undefined && i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry.kind === 'voucher posted') {
      const current = books;
      const { proposals, end } = vouchersFrom(current, i);
      books = attempt(found, () => write(current, proposals, { importing: true }));
      i = end;
    } else books = replayed(books, entry, i, found);
  }
  return books === undefined || hasErrors(found) ? { diagnostics: found } : { books, diagnostics: found };
}

/** One event made to happen again. */
function replayed(books: Books, entry: EventEntry, i: number, found: Diagnostic[]): Books | undefined {
  const at = ['log', i];
  try {
    const made = happen(books, entry);
    found.push(...within([...at, 'seal'], checkSeal(made, entry)));
    return made;
  } catch (error) {
    if (!isBookkeepingError(error)) throw error;
    found.push(...within(at, error.diagnostics));
    return undefined;
  }
}

function happen(books: Books, entry: EventEntry): Books {
  const { by, on, reason } = entry;
  const signature = reason === undefined ? { by, on } : { by, on, reason };
  switch (entry.kind) {
    case 'period closed': {
      const { level, takes } = entry;
      return closePeriod(books, entry.period, { ...signature, level, ...(takes === undefined ? {} : { takes }) });
    }
    case 'period reopened':
      return reopenPeriod(books, entry.period, { ...signature, reason: reason! });
    case 'chart replaced':
      return replaceChart(books, entry.chart, signature);
    case 'year closed':
      return closeBooks(books, [], signature);
    case 'year reopened':
      return reopenYear(books, { ...signature, reason: reason! });
    case 'opening carried forward':
      return carriedForward(books, entry);
    case 'approvals required':
      return requireApprovals(books, entry.approvals, signature);
    case 'approvals withdrawn':
      return withdrawApprovals(books, { ...signature, reason: reason! });
    case 'control recorded':
      return recordControl(books, entry, signature);
  }
}

function carriedForward(books: Books, entry: Extract<EventEntry, { readonly kind: 'opening carried forward' }>): Books {
  const { by, on, reason, kind, year: subject, opening, seal } = entry;
  const found: Diagnostic[] = [...checkYearOpen(books)];
  const signed = readSignature({ by, on, ...(reason === undefined ? {} : { reason }) }, found, false);
  refuseErrors(found);
  return replaceOpening(books, opening, { ...signed, kind, subject, ...(seal === undefined ? {} : { seal }) });
}

/** Says whether the seal just put on is the one that was put on then. */
function checkSeal(books: Books, entry: EventEntry): readonly Diagnostic[] {
  if (entry.kind !== 'period closed' && entry.kind !== 'year closed') return [];
  const { period, vouchers: sealed, hash } = entry.seal;
  const made = seals(books).at(-1)!;
  if (made.hash === hash && made.vouchers === sealed && made.period === period) return [];
  return [sealBroken.at([], { period, sealed, found: made.vouchers })];
}
