/**
 * The pen: how vouchers that come as columns are written into the journal's own, a million at a time.
 *
 * A draft is read field by field, since anything may stand in it. What comes from a file has been read already, and its
 * names are few: the pen numbers each name once, and a row is then four numbers. What has been written is judged as
 * every draft is, by the same lines.
 */
import type { DayNumber } from '../calendar/index.js';
import type { Dimensions } from '../chart/index.js';
import { type Diagnostic, isError, within } from '../diagnostics/index.js';
import type { Books } from './books.js';
import { makeRoom, numberOf } from './columns.js';
import { type Desk, readAccount, readName } from './desk.js';
import { append } from './post.js';
import { readDimensions, readQuantity } from './read-posting.js';
import type { Reading } from './read.js';
import { purposes } from './voucher.js';

/** What a voucher says besides its rows; names by the numbers the pen gave them. */
export interface Heading {
  eventDay: DayNumber;
  compiledDay: DayNumber;
  series: number;
  /** 0 for the next one of the series. */
  number: number;
  text: string;
  reference: string;
  by: number;
  key: string;
  /** True for one that closes the year. */
  isClosing: boolean;
}

/** One row, in numbers. */
export interface WrittenRow {
  account: number;
  ore: number;
  combination: number;
  text: number;
}

/** Writes one voucher after the other, and numbers the names they have in common. */
export interface Pen {
  /** The number of an account or a combination of objects, and what is wrong with it. */
  readonly account: (number: string) => Lookup;
  readonly combination: (dimensions: Dimensions) => Lookup;
  /** The number of a text or a series. */
  readonly name: (text: string) => number;
  readonly series: (name: string) => number;
  readonly heading: (heading: Heading) => void;
  /** An amount that is NaN is one that could not be read; say why with `findInRow`. */
  readonly row: (row: WrittenRow) => void;
  /** The quantity of the row written last. */
  readonly quantity: (text: string) => void;
  /** What is wrong with the voucher, or with the row about to be written. */
  readonly find: (found: readonly Diagnostic[]) => void;
  readonly findInRow: (found: readonly Diagnostic[]) => void;
}

/** What a name was found to be. It stays the same, so that one that is wrong a million times is looked up once. */
export interface Lookup {
  readonly number: number;
  readonly found: readonly Diagnostic[];
}

/** What writes the vouchers, each by its place, and what is told of them. */
export interface Writing {
  /** The places in the order they are to be posted. */
  readonly places: Iterable<number>;
  /** Writes the voucher of a place: first its heading, then its rows. */
  readonly write: (pen: Pen, place: number) => void;
  /** Told of a place what was found there. When any of it is an error, the voucher has been passed over. */
  readonly tell: (place: number, found: readonly Diagnostic[]) => void;
  /** Whether those that may stand are kept when others may not, or asked for nothing but what would be told. */
  readonly keep: 'all or none' | 'those that may stand' | 'none';
}

/** The books with the vouchers of the places, numbered elsewhere. */
export function writeVouchers(books: Books, { places, write, tell, keep }: Writing): Books {
  const { pen, begin, end } = createPen();
  let place = -1;
  let isFaulty = false;
  const read = (desk: Desk): Reading => {
    begin(desk);
    write(pen, place);
    return end();
  };
  // The same proposal every time: a million of them would be a million objects.
  const proposal = { read, at: [] };
  function* proposals(): Generator<typeof proposal> {
    for (place of places) yield proposal;
  }
  return append(books, proposals(), {
    importing: true,
    tell: (found) => {
      if (found.some(isError)) isFaulty = true;
      tell(place, found);
    },
    isKept: () => keep === 'those that may stand' || (keep === 'all or none' && !isFaulty),
  });
}

interface HeldPen {
  readonly pen: Pen;
  readonly begin: (desk: Desk) => void;
  readonly end: () => Reading;
}

function createPen(): HeldPen {
  let desk!: Desk;
  let next = 0;
  let isComplete = true;
  const lookUp = (read: (desk: Desk) => number): Lookup => {
    const found: Diagnostic[] = [];
    return { number: read({ ...desk, found }), found };
  };
  const findAt = (found: readonly Diagnostic[], row: number): void => {
    desk.found.push(...within(['postings', row - desk.store.rows], found));
  };
  const pen: Pen = {
    account: (number) => lookUp((on) => readAccount(on, number)),
    combination: (dimensions) => lookUp((on) => readDimensions(on, dimensions)),
    name: (text) => readName(desk, text, 'text'),
    series: (name) => numberOf(desk.store.names.series, name),
    heading: (heading) => writeHeading(desk, heading),
    row: ({ account, ore, combination, text }) => {
      const { store } = desk;
      if (next >= store.account.length) makeRoom(store, next + 1);
      store.account[next] = account;
      store.amount[next] = ore;
      store.combination[next] = combination;
      store.rowText[next] = text;
      next++;
      if (Number.isNaN(ore)) isComplete = false;
    },
    quantity: (text) => {
      // The rows so far are the voucher's, so that what is kept of them apart can be forgotten with it.
      desk.store.firstRow[desk.store.vouchers + 1] = next;
      const found: Diagnostic[] = [];
      readQuantity({ ...desk, found }, text, next - 1);
      findAt(found, next - 1);
    },
    find: (found) => {
      desk.found.push(...found);
    },
    findInRow: (found) => findAt(found, next),
  };
  const begin = (on: Desk): void => {
    desk = on;
    next = on.store.rows;
    isComplete = true;
    makeRoom(on.store, next);
    on.store.firstRow[on.store.vouchers] = next;
    on.store.firstRow[on.store.vouchers + 1] = next;
  };
  const end = (): Reading => {
    desk.store.firstRow[desk.store.vouchers + 1] = next;
    return isComplete ? 'complete' : 'incomplete';
  };
  return { pen, begin, end };
}

const closing = purposes.indexOf('closing');

function writeHeading(
  { store }: Desk,
  { eventDay, compiledDay, series, number, text, reference, by, key, isClosing }: Heading,
): void {
  const voucher = store.vouchers;
  store.eventDay[voucher] = eventDay;
  store.compiledDay[voucher] = compiledDay;
  store.series[voucher] = series;
  store.number[voucher] = number;
  store.purpose[voucher] = isClosing ? closing : 0;
  store.counterparty[voucher] = 0;
  store.by[voucher] = by;
  store.corrects[voucher] = 0;
  store.text[voucher] = text;
  store.reference[voucher] = reference;
  if (key !== '') store.key.set(voucher, key);
}
