/**
 * Posting: the one way into the journal. `check` asks, `post` does; both run the same rules.
 */
import {
  BookkeepingError,
  type Diagnostic,
  type Path,
  hasErrors,
  isError,
  isIterable,
  readOptions,
  refusedField,
  within,
} from '../diagnostics/index.js';
import type { Approval } from './approval.js';
import { type Books, createBooks, openState } from './books.js';
import { type Store, forgetDraft, keepVoucher, takeBack } from './columns.js';
import { copyStore } from './copy-store.js';
import type { Desk } from './desk.js';
import { judge } from './judge.js';
import { keyReused } from './problems.js';
import { type Reading, readerOf } from './read.js';
import { type State } from './state.js';
import type { VoucherDraft } from './voucher.js';

/** How vouchers are posted. */
export interface PostOptions {
  /** True for vouchers that were numbered elsewhere: their numbers are kept, and must rise within each series. */
  readonly importing?: boolean;
}

/** The books with one voucher more, or an error with everything that is wrong with the draft. */
export function post(books: Books, draft: VoucherDraft, options: PostOptions = {}): Books {
  return write(books, [{ read: readerOf(draft), at: [] }], options);
}

/** The books with all the vouchers, in order; or, when anything is wrong with any, an error and none of them. */
export function postAll(books: Books, drafts: Iterable<VoucherDraft>, options: PostOptions = {}): Books {
  if (!isIterable(drafts)) throw refusedField('drafts', drafts, '[{ eventDate, compiledOn, text, postings }, …]');
  return write(books, proposals(drafts), options);
}

function* proposals(drafts: Iterable<VoucherDraft>): Generator<Proposal> {
  let i = 0;
  for (const draft of drafts) yield { read: readerOf(draft), at: [i++] };
}

/** Everything there is to say of a draft, errors, warnings and notes. It can be posted when none is an error. */
export function check(books: Books, draft: VoucherDraft, options: PostOptions = {}): readonly Diagnostic[] {
  const isImport = readPostOptions(options);
  const state = furthest(openState(books));
  const { store } = state;
  store.busy = true;
  try {
    return Object.freeze(consider(state, { read: readerOf(draft), at: [] }, isImport, false).found);
  } finally {
    forgetDraft(store);
    store.busy = false;
  }
}

function readPostOptions(options: PostOptions): boolean {
  const { importing = false } = readOptions(options, ['importing']);
  if (typeof importing !== 'boolean') throw refusedField('importing', importing, 'true, false');
  return importing;
}

/** A voucher on its way in. */
export interface Proposal {
  /** Reads it, whatever it is, into the place after the last voucher. */
  readonly read: (desk: Desk) => Reading;
  /** Where it stands in what the caller gave. */
  readonly at: Path;
  /** The place of the voucher it corrects, and why. */
  readonly corrects?: number;
  readonly reason?: string;
  /** True when it turns back what stands, which may be on an object that has since been closed. */
  readonly isReversal?: boolean;
  /** True when it closes the year, whose last month may have been closed before. */
  readonly isYearEnd?: boolean;
}

/** Reads, judges and keeps every proposal, or none. */
export function write(books: Books, all: Iterable<Proposal>, options: PostOptions = {}): Books {
  const importing = readPostOptions(options);
  const wrong: Diagnostic[] = [];
  const written = append(books, all, {
    importing,
    tell: (found) => {
      for (const each of found) if (isError(each)) wrong.push(each);
    },
    isKept: () => wrong.length === 0,
  });
  if (wrong.length > 0) throw new BookkeepingError(wrong);
  return written;
}

/** What becomes of the vouchers that may stand when others may not. */
export interface Ruling {
  /** Vouchers from elsewhere bring their numbers. */
  readonly importing: boolean;
  /** Told what was found with each proposal that anything was found with. Those with errors are passed over. */
  readonly tell: (found: readonly Diagnostic[]) => void;
  /** Asked when all have been read: whether those that may stand are kept, or none. */
  readonly isKept: () => boolean;
}

/** Reads, judges and keeps each proposal that may stand: the one loop by which vouchers get into books. */
export function append(books: Books, all: Iterable<Proposal>, { importing, tell, isKept }: Ruling): Books {
  const state = furthest(openState(books));
  const { store } = state;
  const start = store.vouchers;
  store.busy = true;
  try {
    for (const proposal of all) {
      const { found, known } = consider(state, proposal, importing, true);
      if (found.length > 0) tell(found);
      if (known || hasErrors(found)) forgetDraft(store);
      else keepVoucher(store);
    }
    if (!isKept()) takeBack(store, start);
  } catch (error) {
    // Also when the caller's own iterator throws half way.
    forgetDraft(store);
    takeBack(store, start);
    throw error;
  } finally {
    store.busy = false;
  }
  if (store.vouchers === start) return books;
  return createBooks(books, { ...state, vouchers: store.vouchers });
}

interface Considered {
  readonly found: readonly Diagnostic[];
  /** True when the same draft was posted before, under the same key. */
  readonly known: boolean;
}

function consider(state: State, proposal: Proposal, importing: boolean, errorsOnly: boolean): Considered {
  const { store, rules, locks } = state;
  const found: Diagnostic[] = [];
  const reading = proposal.read({ store, rules, found });
  if (proposal.corrects !== undefined) store.corrects[store.vouchers] = proposal.corrects;
  if (proposal.reason !== undefined) store.reason.set(store.vouchers, proposal.reason);
  const key = store.key.get(store.vouchers);
  const before = key === undefined ? undefined : store.voucherOfKey.get(key);
  if (before !== undefined && key !== undefined && !found.some(isError)) {
    if (isSame(store, before, store.vouchers)) return { found: [], known: true };
    const series = store.names.series.names[store.series[before]!]!;
    found.push(keyReused.at(['idempotencyKey'], { key, series, number: store.number[before]! }));
  }
  if (reading !== 'nothing') {
    const complete = reading === 'complete';
    const { isReversal = false, isYearEnd = false } = proposal;
    judge({ store, rules, locks, complete, importing, isReversal, isYearEnd, errorsOnly, found });
    // What closes the year is reckoned from the books, pays nothing, and is signed in the history.
    if (!isYearEnd) state.approvals?.(store, rules, found);
  }
  return { found: within(proposal.at, found), known: false };
}

/** True when a draft says what a voucher says. A number it does not give is not compared: it was assigned. */
function isSame(store: Store, one: number, other: number): boolean {
  if (store.number[other] !== 0 && store.number[one] !== store.number[other]) return false;
  const { eventDay, compiledDay, series, purpose, counterparty, by, corrects } = store;
  for (const column of [eventDay, compiledDay, series, purpose, counterparty, by, corrects]) {
    if (column[one] !== column[other]) return false;
  }
  if (store.reverseDay.get(one) !== store.reverseDay.get(other)) return false;
  if (!isSameApproval(store.approvals.get(one), store.approvals.get(other))) return false;
  if (store.text[one] !== store.text[other] || store.reference[one] !== store.reference[other]) return false;
  const first = store.firstRow[one]!;
  const second = store.firstRow[other]!;
  const rows = store.firstRow[one + 1]! - first;
  if (store.firstRow[other + 1]! - second !== rows) return false;
  for (let i = 0; i < rows; i++) {
    for (const column of [store.account, store.amount, store.combination, store.rowText]) {
      if (column[first + i] !== column[second + i]) return false;
    }
    if (store.quantity.get(first + i) !== store.quantity.get(second + i)) return false;
  }
  return true;
}

/** True for the same people in the same roles on the same days, in the same order. */
function isSameApproval(one: readonly Approval[] = [], other: readonly Approval[] = []): boolean {
  return (
    one.length === other.length &&
    one.every(({ role, by, on }, i) => role === other[i]!.role && by === other[i]!.by && on === other[i]!.on)
  );
}

/** The state that may add to its store: this one when it reaches the end and nobody is adding, otherwise one with a store of its own. */
export function furthest(state: State): State {
  const { store, vouchers, events } = state;
  const isFurthest = vouchers === store.vouchers && events === store.events.length;
  return isFurthest && !store.busy ? state : { ...state, store: copyStore(store, vouchers, events) };
}
