/**
 * Dates: text outside (`2024-01-31`), one whole number inside (`20240131`).
 *
 * No time of day and no time zone exists here. The number sorts, compares and gives its month by division,
 * so the rule core never makes a date object; what needs a calendar is in `arithmetic.ts`.
 */
import { BookkeepingError, type Diagnostic, shown } from '../diagnostics/index.js';
import { dateMissing, dateNotInCalendar, dateOutOfRange, dateUnreadable } from './problems.js';

/** A date as text, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A date as a number, `20240131`; 0 stands for no date. */
export type DayNumber = number;

export const firstYear = 1900;
export const lastYear = 2200;

/** The date as a number, or 0 for anything that is not a date. `whyNotDate` says why. */
export function readDate(value: unknown): DayNumber {
  if (typeof value !== 'string' || value.length !== 10) return 0;
  if (value.charCodeAt(4) !== 0x2d || value.charCodeAt(7) !== 0x2d) return 0;
  const year = pair(value, 0) * 100 + pair(value, 2);
  const month = pair(value, 5);
  const day = pair(value, 8);
  // Every comparison with NaN is false, so a letter anywhere ends here.
  const valid =
    year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return valid ? year * 10_000 + month * 100 + day : 0;
}

function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : lengths[month - 1]!;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The text of a day number. */
export function dateText(day: DayNumber): IsoDate {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Counts months from year zero, so that months of different years can be subtracted. */
export function monthNumber(day: DayNumber): number {
  return Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;
}

/** Why a value is not a date. Call it when `readDate` gave 0. */
export function whyNotDate(value: unknown): Diagnostic {
  if (value === undefined || value === null || value === '') return dateMissing.at([], { given: shown(value) });
  const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (found === null) return dateUnreadable.at([], { given: shown(value) });
  const [given, year, month] = [found[0], +found[1]!, +found[2]!];
  if (year < firstYear || year > lastYear) return dateOutOfRange.at([], { given });
  const lastDay = month >= 1 && month <= 12 ? dateText(year * 10_000 + month * 100 + daysIn(year, month)) : '';
  return dateNotInCalendar.at([], { given, lastDay });
}

/** The day number of a date, or an error that says why not. */
export function dayOf(value: unknown): DayNumber {
  const day = readDate(value);
  if (day === 0) throw new BookkeepingError([whyNotDate(value)]);
  return day;
}
