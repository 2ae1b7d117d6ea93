/**
 * The journal's columns: every voucher and every posting as numbers side by side.
 *
 * Rows are only ever added at the end, so many values of the same books can share one store:
 * each knows how far it reaches, and only the one that reaches furthest may add to it. The others copy first.
 * A draft is read into the space after the last row, judged there, and either kept by moving the end or forgotten.
 */
import type { DayNumber } from '../calendar/index.js';
import type { Approval } from './approval.js';
import { type Combinations, createCombinations } from './combinations.js';
import type { JournalEvent } from './event.js';
import { purposes } from './voucher.js';

/** The store behind the books. Voucher 0 holds the opening balances, so 0 can also stand for "none". */
export interface Store {
  vouchers: number;
  rows: number;
  /** True while drafts are being read: a draft may run code of the caller's, which may post to the same books. */
  busy: boolean;

  // One place per posting.
  account: Uint16Array;
  amount: Float64Array;
  combination: Uint32Array;
  rowText: Uint32Array;
  readonly quantity: Map<number, string>;

  // One place per voucher; `firstRow` has one more, so that a voucher ends where the next begins.
  firstRow: Uint32Array;
  eventDay: Uint32Array;
  compiledDay: Uint32Array;
  series: Uint32Array;
  number: Uint32Array;
  purpose: Uint8Array;
  counterparty: Uint32Array;
  by: Uint32Array;
  corrects: Uint32Array;
  readonly text: string[];
  readonly reference: string[];
  readonly reason: Map<number, string>;
  /** The day an accrual is to be turned back. */
  readonly reverseDay: Map<number, DayNumber>;
  readonly key: Map<number, string>;
  readonly approvals: Map<number, readonly Approval[]>;

  // Found again from the columns; kept so that posting need not look for them.
  readonly voucherOfKey: Map<string, number>;
  /** The last voucher of each series, 0 when it has none. */
  readonly lastInSeries: number[];
  readonly correctedBy: Map<number, readonly number[]>;
  /** The sum of every debit. While it is exact, so is the sum of any selection of postings. */
  turnover: number;

  /** What else has happened, each after so many vouchers. */
  readonly events: JournalEvent[];

  /** Names met so far. They are shared between copies, because a name once numbered keeps its number. */
  readonly names: Names;
}

/** Texts and codes as small numbers. */
export interface Names {
  readonly texts: Numbering;
  readonly series: Numbering;
  readonly accounts: Numbering;
  readonly combinations: Combinations;
}

/** Numbers names in the order they are met. */
export interface Numbering {
  readonly names: string[];
  readonly numbers: Map<string, number>;
}

export function createStore(): Store {
  return {
    vouchers: 0,
    rows: 0,
    busy: false,
    account: new Uint16Array(32),
    amount: new Float64Array(32),
    combination: new Uint32Array(32),
    rowText: new Uint32Array(32),
    quantity: new Map(),
    firstRow: new Uint32Array(16),
    eventDay: new Uint32Array(16),
    compiledDay: new Uint32Array(16),
    series: new Uint32Array(16),
    number: new Uint32Array(16),
    purpose: new Uint8Array(16),
    counterparty: new Uint32Array(16),
    by: new Uint32Array(16),
    corrects: new Uint32Array(16),
    text: [],
    reference: [],
    reason: new Map(),
    reverseDay: new Map(),
    key: new Map(),
    approvals: new Map(),
    voucherOfKey: new Map(),
    lastInSeries: [],
    correctedBy: new Map(),
    turnover: 0,
    events: [],
    names: {
      texts: createNumbering(['']),
      series: createNumbering([]),
      accounts: createNumbering([]),
      combinations: createCombinations(),
    },
  };
}

function createNumbering(names: string[]): Numbering {
  return { names, numbers: new Map(names.map((name, i) => [name, i])) };
}

/** The number of a name, the next one when it is new. */
export function numberOf(numbering: Numbering, name: string): number {
  const known = numbering.numbers.get(name);
  if (known !== undefined) return known;
  numbering.numbers.set(name, numbering.names.length);
  return numbering.names.push(name) - 1;
}

/** Makes sure that one more voucher, and rows up to `rows`, have a place. */
export function makeRoom(store: Store, rows: number): void {
  if (rows > store.account.length) {
    const size = grownSize(rows);
    store.account = grown(store.account, new Uint16Array(size));
    store.amount = grown(store.amount, new Float64Array(size));
    store.combination = grown(store.combination, new Uint32Array(size));
    store.rowText = grown(store.rowText, new Uint32Array(size));
  }
  if (store.vouchers + 2 > store.firstRow.length) {
    const size = grownSize(store.vouchers + 2);
    store.firstRow = grown(store.firstRow, new Uint32Array(size));
    store.eventDay = grown(store.eventDay, new Uint32Array(size));
    store.compiledDay = grown(store.compiledDay, new Uint32Array(size));
    store.series = grown(store.series, new Uint32Array(size));
    store.number = grown(store.number, new Uint32Array(size));
    store.purpose = grown(store.purpose, new Uint8Array(size));
    store.counterparty = grown(store.counterparty, new Uint32Array(size));
    store.by = grown(store.by, new Uint32Array(size));
    store.corrects = grown(store.corrects, new Uint32Array(size));
  }
}

/** Four times as much: pages never written to take no memory, but every smaller copy does until it is collected. */
export function grownSize(needed: number): number {
  return needed * 4;
}

export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The larger column with what the smaller one held. */
export function grown<Kind extends Column>(column: Kind, larger: Kind): Kind {
  larger.set(column);
  return larger;
}

const opening = purposes.indexOf('opening');

/** True for a place that holds opening balances: the first, and any where they have been carried forward anew. */
export function isOpeningAt(store: Store, place: number): boolean {
  return store.purpose[place] === opening;
}

/** Keeps the voucher that was read into the place after the last one. */
export function keepVoucher(store: Store): void {
  const voucher = store.vouchers;
  const end = store.firstRow[voucher + 1]!;
  for (let row = store.rows; row < end; row++) if (store.amount[row]! > 0) store.turnover += store.amount[row]!;
  store.lastInSeries[store.series[voucher]!] = voucher;
  const corrected = store.corrects[voucher]!;
  if (corrected !== 0) store.correctedBy.set(corrected, [...(store.correctedBy.get(corrected) ?? []), voucher]);
  const key = store.key.get(voucher);
  if (key !== undefined) store.voucherOfKey.set(key, voucher);
  store.rows = end;
  store.vouchers = voucher + 1;
}

/** The last voucher of a series before a place, 0 when there is none. */
export function lastPlace(store: Store, series: number, before: number): number {
  let voucher = before - 1;
  while (voucher > 0 && store.series[voucher] !== series) voucher--;
  return voucher;
}

/**
 * Takes back vouchers kept since there were so many: a batch is kept whole or not at all.
 *
 * The books would be true without it, since they know how far they reach; but they would no longer be the newest,
 * and every question put to them would cost a copy.
 */
export function takeBack(store: Store, vouchers: number): void {
  for (let voucher = store.vouchers - 1; voucher >= vouchers; voucher--) {
    const end = store.firstRow[voucher + 1]!;
    for (let row = store.firstRow[voucher]!; row < end; row++) {
      if (store.amount[row]! > 0) store.turnover -= store.amount[row]!;
    }
    const corrected = store.corrects[voucher]!;
    if (corrected !== 0) {
      const left = store.correctedBy.get(corrected)!.slice(0, -1);
      if (left.length === 0) store.correctedBy.delete(corrected);
      else store.correctedBy.set(corrected, left);
    }
    const key = store.key.get(voucher);
    if (key !== undefined) store.voucherOfKey.delete(key);
    store.rows = store.firstRow[voucher]!;
    store.vouchers = voucher;
    forgetDraft(store);
  }
  store.lastInSeries.length = 0;
  for (let voucher = 0; voucher < vouchers; voucher++) store.lastInSeries[store.series[voucher]!] = voucher;
}

/** Forgets what the draft after the last voucher left in the sparse columns; the others are simply written over. */
export function forgetDraft(store: Store): void {
  store.reason.delete(store.vouchers);
  store.reverseDay.delete(store.vouchers);
  store.key.delete(store.vouchers);
  store.approvals.delete(store.vouchers);
  if (store.quantity.size === 0) return;
  const end = store.firstRow[store.vouchers + 1]!;
  for (let row = store.rows; row < end; row++) store.quantity.delete(row);
}
