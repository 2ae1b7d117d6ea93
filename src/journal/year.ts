/**
 * The year as a whole: closed in one step, and opened again with a reason, as part of the history.
 *
 * What is booked to close it, and what the next year opens with, is decided by the room `closing`.
 */
import { dateText, monthsOf } from '../calendar/index.js';
import { BookkeepingError, type Diagnostic, readOptions, refuseErrors } from '../diagnostics/index.js';
import { checkYearOpen, withEvent, yearClosing } from './add-event.js';
import { type Books, openState } from './books.js';
import { hardLock } from './locks.js';
import { closePeriod } from './periods.js';
import { periodUnchanged } from './period-problems.js';
import { furthest, write } from './post.js';
import { readerOf } from './read.js';
import { sealPeriod } from './seal.js';
import { type Signature, readSignature, signatureFields } from './signature.js';
import type { VoucherDraft } from './voucher.js';

/** The books with the year closed: the drafts posted, every month closed for everything, and all of it sealed. */
export function closeBooks(books: Books, drafts: readonly VoucherDraft[], signature: Signature): Books {
  const found: Diagnostic[] = [...checkYearOpen(books)];
  const signed = readSignature(signature, found, false);
  refuseErrors(found);
  // What turns the result accounts back stands also on objects that have since been closed, and in a closed month.
  const proposals = drafts.map((draft, i) => ({
    read: readerOf(draft),
    at: ['drafts', i],
    isReversal: true,
    isYearEnd: true,
  }));
  const posted = write(books, proposals);
  const { locks } = openState(posted);
  const closed = monthsOf(books.year)
    .filter((_, i) => locks[i] !== hardLock)
    .reduce((all, month) => closePeriod(all, month, { ...signed, on: dateText(signed.on) }), posted);
  const state = furthest(openState(closed));
  const seal = sealPeriod(state, books.year);
  return withEvent(closed, state, { ...signed, kind: 'year closed', subject: books.year.name, seal });
}

/**
 * The books with a closed year opened again. It takes a reason.
 *
 * Its months stay closed until they are reopened, each by itself. What the next year opened with no longer holds:
 * it is carried forward again when this year has been closed.
 */
export function reopenYear(books: Books, signature: Signature & { readonly reason: string }): Books {
  readOptions(signature, signatureFields, 'signature');
  const found: Diagnostic[] = [];
  const signed = readSignature(signature, found, true);
  refuseErrors(found);
  if (yearClosing(books) === undefined) {
    throw new BookkeepingError([periodUnchanged.at([], { period: books.year.name, isClosed: false })]);
  }
  const state = furthest(openState(books));
  return withEvent(books, state, { ...signed, kind: 'year reopened', subject: books.year.name });
}
