/**
 * Counting in the calendar: the one place that needs a calendar, and so the one place that needs date-fns.
 *
 * Its functions work in the machine's time zone unless the date says otherwise; `UTCDateMini` is a date that says UTC.
 * (In Pacific/Apia the local date 2011-12-30 does not exist.)
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDays as addCalendarDays } from 'date-fns/addDays';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { BookkeepingError, readOptions, refusedField } from '../diagnostics/index.js';
import { type DayNumber, type IsoDate, dateText, dayOf, firstYear, lastYear } from './date.js';
import { dateOutOfRange } from './problems.js';

/** The date so many days later; earlier, with a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateText(inRange(toDay(addCalendarDays(toCalendar(dayOf(date)), whole(days, 'days')))));
}

/** The same day so many months later, or the last day of that month when it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return dateText(inRange(toDay(addCalendarMonths(toCalendar(dayOf(date)), whole(months, 'months')))));
}

/** The last day of the month the date is in. */
export function endOfMonth(date: IsoDate): IsoDate {
  return dateText(toDay(lastDayOfMonth(toCalendar(dayOf(date)))));
}

/** How many days there are from one date to another: 0 for the same day, negative when `to` is the earlier. */
export function daysBetween(dates: { readonly from: IsoDate; readonly to: IsoDate }): number {
  const { from, to } = readOptions(dates, ['from', 'to'], 'dates');
  return daysApart(dayOf(from), dayOf(to));
}

/** As `daysBetween`, for dates already read. */
export function daysApart(from: DayNumber, to: DayNumber): number {
  return differenceInCalendarDays(toCalendar(to), toCalendar(from));
}

/** The first day after this that is no Saturday or Sunday. Public holidays are not known. */
export function nextWorkingDay(day: DayNumber): DayNumber {
  return toDay(addBusinessDays(toCalendar(day), 1));
}

function whole(count: number, field: string): number {
  if (Number.isSafeInteger(count)) return count;
  throw refusedField(field, count, '-1, 0, 1, …');
}

function toCalendar(day: DayNumber): Date {
  return new UTCDateMini(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}

function toDay(date: Date): DayNumber {
  return date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
}

function inRange(day: DayNumber): DayNumber {
  const year = Math.floor(day / 10_000);
  if (year >= firstYear && year <= lastYear) return day;
  throw new BookkeepingError([dateOutOfRange.at([], { given: String(year) })]);
}
