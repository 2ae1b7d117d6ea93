/**
 * The history beside the vouchers: adding to it, and asking it what holds now.
 */
import { dateText } from '../calendar/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { type Books, createBooks, openState } from './books.js';
import type { JournalEvent } from './event.js';
import { yearClosed } from './period-problems.js';
import type { State } from './state.js';

/** What is kept from books to books, and what is known of them. */
export type Kept = Pick<Books, 'association' | 'opening'>;

/** The books with something added to their history that is no voucher. */
export function withEvent(kept: Kept, state: State, event: Omit<JournalEvent, 'afterVoucher'>): Books {
  state.store.events.push({ ...event, afterVoucher: state.store.vouchers - 1 });
  return createBooks(kept, { ...state, events: state.store.events.length });
}

/** How the year was closed, or nothing while it is open. */
export function yearClosing(books: Books): JournalEvent | undefined {
  const last = lastEvent(openState(books), ['year closed', 'year reopened']);
  return last?.kind === 'year closed' ? last : undefined;
}

/** Where the opening balances come from, or nothing when they were given by hand. */
export function openingOrigin(books: Books): JournalEvent | undefined {
  return lastEvent(openState(books), ['opening carried forward']);
}

/** What forbids a change to the year as a whole: that it is closed. Nothing while it is open. */
export function checkYearOpen(books: Books): readonly Diagnostic[] {
  const closing = yearClosing(books);
  if (closing === undefined) return [];
  return [yearClosed.at([], { year: books.year.name, on: dateText(closing.on) })];
}

/** The last event of some kinds, or nothing. */
export function lastEvent({ store, events }: State, kinds: readonly JournalEvent['kind'][]): JournalEvent | undefined {
  return store.events.slice(0, events).findLast(({ kind }) => kinds.includes(kind));
}
