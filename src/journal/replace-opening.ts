/**
 * Opening balances carried forward anew, when the year before turned out otherwise than was known.
 *
 * The difference is added after the vouchers known by then, and known from the day it is signed;
 * so the books as known on an earlier day still open as they did, and no figure anyone has seen is edited.
 */
import { type DayNumber, monthNumber } from '../calendar/index.js';
import { type Diagnostic, refuseErrors } from '../diagnostics/index.js';
import { withEvent } from './add-event.js';
import { type Books, openState } from './books.js';
import { type Store, forgetDraft, keepVoucher, makeRoom, isOpeningAt } from './columns.js';
import type { JournalEvent } from './event.js';
import { furthest } from './post.js';
import { readOpening } from './read-opening.js';
import { postingsAt } from './view.js';
import type { PostingDraft } from './voucher.js';

/** The books with other opening balances, and with what happened in their history. */
export function replaceOpening(
  books: Books,
  opening: readonly PostingDraft[],
  happened: Omit<JournalEvent, 'afterVoucher' | 'opening'>,
): Books {
  const state = furthest(openState(books));
  const { store, rules } = state;
  const place = store.vouchers;
  const found: Diagnostic[] = [];
  const difference: Sums = new Map();
  for (let each = 0; each < place; each++) if (isOpeningAt(store, each)) addRows(difference, store, each, -1);
  readOpening({ store, rules, found }, opening);
  const postings = Object.freeze(postingsAt(store, found.length === 0 ? place : 0));
  if (found.length === 0) addRows(difference, store, place, 1);
  forgetDraft(store);
  refuseErrors(found);

  const changed = [...difference].filter(([, ore]) => ore !== 0);
  const kept = { association: books.association, opening: postings };
  const event = { ...happened, opening: postings };
  if (changed.length === 0) return withEvent(kept, state, event);
  writeRows(store, changed);
  store.eventDay[place] = dayInMonthBefore(rules.firstDay);
  store.compiledDay[place] = event.on;
  keepVoucher(store);
  return withEvent(kept, { ...state, vouchers: store.vouchers, openings: state.openings + 1 }, event);
}

/** Öre by account and combination, which together are one key. */
type Sums = Map<number, number>;

const mostAccounts = 0x10000;

function addRows(sums: Sums, store: Store, place: number, sign: 1 | -1): void {
  for (let row = store.firstRow[place]!; row < store.firstRow[place + 1]!; row++) {
    const key = store.combination[row]! * mostAccounts + store.account[row]!;
    sums.set(key, (sums.get(key) ?? 0) + sign * store.amount[row]!);
  }
}

/** Writes the sums as the rows of the place after the last voucher. */
function writeRows(store: Store, sums: readonly (readonly [number, number])[]): void {
  makeRoom(store, store.rows + sums.length);
  let row = store.rows;
  for (const [key, ore] of sums) {
    store.account[row] = key % mostAccounts;
    store.combination[row] = Math.floor(key / mostAccounts);
    store.amount[row] = ore;
    store.rowText[row++] = 0;
  }
  store.firstRow[store.vouchers + 1] = row;
}

/** Before the year, whatever day it begins; so whoever adds up by date or by month has it among the opening balances. */
function dayInMonthBefore(firstDay: DayNumber): DayNumber {
  const month = monthNumber(firstDay) - 1;
  return Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + 1;
}
