/**
 * Periods: months, quarters, tertials, years, and anything from one date to another.
 */
import { BookkeepingError, shown } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { endOfMonth } from './arithmetic.js';
import { type IsoDate, readDate, whyNotDate } from './date.js';
import { periodBackwards, periodUnreadable } from './problems.js';

/** From a date to a date, both included. */
export interface Period {
  /** How it is written: `2024-T1`, or `2024-01-15..2024-02-14`. `period(name)` gives the period back. */
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What a period can be given as. */
export type PeriodInput = string | { readonly from: IsoDate; readonly to: IsoDate };

/**
 * Reads a period: `'2024'`, `'2024-01'`, `'2024-Q1'`, `'2024-T1'` (a tertial is four months), a single date,
 * any two of them with `..` between, or `{ from, to }`.
 */
export function period(input: PeriodInput): Period {
  const ends = typeof input === 'string' ? readPeriod(input) : readEnds(input);
  if (ends.to < ends.from) throw new BookkeepingError([periodBackwards.at([], ends)]);
  return makePeriod(ends);
}

interface Ends {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function makePeriod({ from, to }: Ends): Period {
  return Object.freeze(printable({ name: nameOf(from, to), from, to }, (value) => value.name));
}

function readEnds(input: unknown): Ends {
  if (typeof input !== 'object' || input === null) throw unreadable(input);
  const { from, to } = input as Partial<Ends>;
  const found = [from, to].flatMap((date) => (readDate(date) === 0 ? [whyNotDate(date)] : []));
  if (found.length > 0) throw new BookkeepingError(found);
  return { from: from!, to: to! };
}

function readPeriod(text: string): Ends {
  const [first = '', last, more] = text.length <= 24 ? text.split('..') : [];
  if (more !== undefined) throw unreadable(text);
  const from = readOne(first, text);
  return last === undefined ? from : { from: from.from, to: readOne(last, text).to };
}

function readOne(text: string, whole: string): Ends {
  const day = readDate(text);
  if (day !== 0) return { from: text, to: text };
  // What looks like a date is answered as one: 2024-02-30 is not in the calendar.
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new BookkeepingError([whyNotDate(text)]);
  const found = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|T([1-3])))?$/.exec(text);
  if (found === null) throw unreadable(whole);
  const [, year, month, quarter, tertial] = found;
  const [first, last] =
    month !== undefined
      ? [+month, +month]
      : quarter !== undefined
        ? [+quarter * 3 - 2, +quarter * 3]
        : tertial !== undefined
          ? [+tertial * 4 - 3, +tertial * 4]
          : [1, 12];
  const from = `${year!}-${twoDigits(first)}-01`;
  if (last < 1 || last > 12) throw unreadable(whole);
  if (readDate(from) === 0) throw new BookkeepingError([whyNotDate(from)]);
  return { from, to: endOfMonth(`${year!}-${twoDigits(last)}-01`) };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

function unreadable(input: unknown): BookkeepingError {
  return new BookkeepingError([periodUnreadable.at([], { given: shown(input) })]);
}

/** The shortest name there is for the dates. */
function nameOf(from: IsoDate, to: IsoDate): string {
  if (from === to) return from;
  if (!from.endsWith('-01') || to !== endOfMonth(to)) return `${from}..${to}`;
  const [year, month] = [from.slice(0, 4), +from.slice(5, 7)];
  const months = (+to.slice(0, 4) - +year) * 12 + +to.slice(5, 7) - month + 1;
  if (months === 1) return from.slice(0, 7);
  if (months === 3 && month % 3 === 1) return `${year}-Q${String((month + 2) / 3)}`;
  if (months === 4 && month % 4 === 1) return `${year}-T${String((month + 3) / 4)}`;
  if (months === 12 && month === 1) return year;
  return `${from.slice(0, 7)}..${to.slice(0, 7)}`;
}
