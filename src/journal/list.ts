/**
 * Reading the journal: vouchers in the order they were registered (*grundbok*), one voucher, and the history.
 */
import { type IsoDate, type PeriodInput, dateText, dayOf, period } from '../calendar/index.js';
import { BookkeepingError, excerpt, readOptions, readPage, refusedField, shown } from '../diagnostics/index.js';
import type { ApprovalRules } from './approval.js';
import { type Books, openState } from './books.js';
import { printable } from '../display/index.js';
import { lastPlace, isOpeningAt } from './columns.js';
import type { JournalEvent, PeriodLevel, Seal } from './event.js';
import { voucherUnknown } from './problems.js';
import type { State } from './state.js';
import { idAt, idText, voucherAt } from './view.js';
import type { Purpose, Voucher, VoucherId } from './voucher.js';

/** Which vouchers to list, and how many at a time. */
export interface VoucherSelection {
  readonly series?: string;
  /** By event date. */
  readonly period?: PeriodInput;
  /** Only vouchers compiled on this date or before: the journal as it was known then. */
  readonly asKnownOn?: IsoDate;
  /** How many of them to pass over, and how many to give at most. */
  readonly skip?: number;
  readonly take?: number;
}

/** Vouchers in registration order. */
export function vouchers(books: Books, selection: VoucherSelection = {}): readonly Voucher[] {
  readOptions(selection, ['series', 'period', 'asKnownOn', 'skip', 'take'], 'selection');
  const state = openState(books);
  const { store } = state;
  const span = selection.period === undefined ? undefined : period(selection.period);
  const [from, to] = span === undefined ? [0, Infinity] : [dayOf(span.from), dayOf(span.to)];
  const known = selection.asKnownOn === undefined ? Infinity : dayOf(selection.asKnownOn);
  const series = selection.series === undefined ? undefined : (store.names.series.numbers.get(selection.series) ?? -1);
  const { skip: passedOver, take } = readPage(selection);
  if (selection.series !== undefined && typeof selection.series !== 'string')
    throw refusedField('series', selection.series, '"A"');
  let skip = passedOver;
  const listed: Voucher[] = [];
  for (let voucher = 1; voucher < state.vouchers && listed.length < take; voucher++) {
    if (isOpeningAt(store, voucher)) continue;
    const event = store.eventDay[voucher]!;
    if (event < from || event > to || store.compiledDay[voucher]! > known) continue;
    if (series !== undefined && store.series[voucher] !== series) continue;
    if (skip > 0) skip--;
    else listed.push(voucherAt(state, voucher, known));
  }
  return Object.freeze(listed);
}

/** How a voucher is asked for: as it prints, by series and number, or by the key it was posted with. */
export type VoucherName = string | VoucherId | { readonly idempotencyKey: string };

/** One voucher: `voucher(books, 'A 2')`, `voucher(books, { series: 'A', number: 2 })`. */
export function voucher(books: Books, id: VoucherName): Voucher {
  return voucherAt(openState(books), placeOf(books, id));
}

/** The voucher that was posted with a key, or nothing. */
export function voucherOfKey(books: Books, key: string): Voucher | undefined {
  const state = openState(books);
  const place = state.store.voucherOfKey.get(key);
  return place === undefined || place >= state.vouchers ? undefined : voucherAt(state, place);
}

/** The vouchers that are to be turned back on a day set beforehand, in registration order. */
export function vouchersToReverse(books: Books): readonly Voucher[] {
  const state = openState(books);
  const places = [...state.store.reverseDay.keys()].filter((place) => place < state.vouchers);
  return places.map((place) => voucherAt(state, place));
}

/** The voucher posted last, or nothing when there is none. */
export function lastVoucher(books: Books): Voucher | undefined {
  const state = openState(books);
  let last = state.vouchers - 1;
  while (isOpeningAt(state.store, last) && last > 0) last--;
  return last === 0 ? undefined : voucherAt(state, last);
}

/** The place of a voucher in the columns. */
export function placeOf(books: Books, name: VoucherName): number {
  const state = openState(books);
  const id = readName(name);
  const place = 'idempotencyKey' in id ? state.store.voucherOfKey.get(id.idempotencyKey) : find(state, id);
  // The store may hold vouchers that were posted after these books were made.
  if (place !== undefined && place < state.vouchers) return place;
  const named = 'idempotencyKey' in id ? shown(id.idempotencyKey) : `${excerpt(id.series)} ${String(id.number)}`;
  throw new BookkeepingError([
    voucherUnknown.at([], { voucher: named, last: 'series' in id ? lastOf(state, id.series) : '' }),
  ]);
}

function readName(name: unknown): VoucherId | { readonly idempotencyKey: string } {
  const written = typeof name === 'string' && name.length <= 40 ? /^(\S+) ([1-9]\d*)$/.exec(name) : null;
  if (written !== null) return { series: written[1]!, number: +written[2]! };
  if (typeof name === 'object' && name !== null) {
    const { series, number, idempotencyKey } = name as Readonly<Record<string, unknown>>;
    if (typeof idempotencyKey === 'string') return { idempotencyKey };
    if (typeof series === 'string' && typeof number === 'number') return { series, number };
  }
  throw refusedField('voucher', name, "'A 1', { series: 'A', number: 1 }");
}

/** A look through two columns: a millisecond for a million vouchers, and nothing to keep in step. */
function find({ store, vouchers: count }: State, { series, number }: VoucherId): number | undefined {
  const id = store.names.series.numbers.get(series);
  // Opening balances have no number, and are found by none.
  for (let place = 1; place < count && number > 0; place++) {
    if (store.number[place] === number && store.series[place] === id) return place;
  }
  return undefined;
}

function lastOf({ store, vouchers: count }: State, series: string): string {
  const id = store.names.series.numbers.get(series);
  const last = id === undefined || series === '' ? 0 : lastPlace(store, id, count);
  return last === 0 ? '' : idText(idAt(store, last));
}

/** Something that happened to the books, in the order it happened (*behandlingshistorik*, LKBR 3:11). */
export interface HistoryRecord {
  readonly kind: 'voucher posted' | JournalEvent['kind'];
  /** What it concerned: a voucher, a period, a chart, the year that opening balances came from. */
  readonly subject: string;
  readonly on: IsoDate;
  readonly by?: string;
  readonly reason?: string;
  /** How a period was closed, and what it takes all the same. */
  readonly level?: PeriodLevel;
  readonly takes?: readonly Purpose[];
  /** The seal that was put on it; of opening balances, that of the year they came from. */
  readonly seal?: Seal;
  /** The rules of approval that hold from here. */
  readonly approvals?: ApprovalRules;
  /** What was controlled and what came of it. */
  readonly control?: object;
}

/** Everything that has happened to the books, in order. */
export function history(books: Books): readonly HistoryRecord[] {
  const state = openState(books);
  const records: HistoryRecord[] = [];
  let event = 0;
  for (let place = 0; place < state.vouchers; place++) {
    if (!isOpeningAt(state.store, place)) records.push(voucherRecord(state, place));
    for (; event < state.events && state.store.events[event]!.afterVoucher === place; event++) {
      const { afterVoucher: _, replaced: _chart, opening: _opening, on, ...what } = state.store.events[event]!;
      records.push(record({ ...what, on: dateText(on) }));
    }
  }
  return Object.freeze(records);
}

function voucherRecord({ store }: State, place: number): HistoryRecord {
  const by = store.names.texts.names[store.by[place]!]!;
  const reason = store.reason.get(place);
  return record({
    kind: 'voucher posted',
    subject: idText(idAt(store, place)),
    on: dateText(store.compiledDay[place]!),
    ...(by === '' ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
  });
}

function record(made: HistoryRecord): HistoryRecord {
  return Object.freeze(printable({ ...made }, printRecord));
}

/** `2024-03-05 period closed 2024-02 (hard) by ekonom, seal 3f9a2b1c: reason` */
function printRecord({ on, kind, subject, level, takes, by, seal, reason }: HistoryRecord): string {
  const how = level && `(${level}${takes === undefined ? '' : `: ${takes.join(', ')}`})`;
  return (
    [on, kind, subject, how, by && `by ${by}`].filter(Boolean).join(' ') +
    (seal === undefined ? '' : `, seal ${seal.hash.slice(0, 8)}`) +
    (reason === undefined ? '' : `: ${reason}`)
  );
}
