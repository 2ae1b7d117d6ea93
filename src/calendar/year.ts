/**
 * The financial year (*räkenskapsår*), calendar or broken, and the periods it is divided into.
 */
import { BookkeepingError, refusedField } from '../diagnostics/index.js';
import { addDays, addMonths, endOfMonth } from './arithmetic.js';
import { type DayNumber, type IsoDate, dateText, dayOf, monthNumber } from './date.js';
import { type Period, type PeriodInput, makePeriod, period } from './period.js';
import { yearTooLong } from './problems.js';

/** A financial year: a period of at most 18 months. */
export type FinancialYear = Period;

const mostMonths = 18;

/** Reads a financial year: `'2024'`, `'2024-07..2025-06'` or `{ from, to }`. */
export function financialYear(input: PeriodInput): FinancialYear {
  const year = period(input);
  // Counted only when it can be too long, so that the last years of the calendar need no year after them.
  if (monthNumber(dayOf(year.to)) - monthNumber(dayOf(year.from)) >= mostMonths) {
    const latest = addDays(addMonths(year.from, mostMonths), -1);
    if (year.to > latest) throw new BookkeepingError([yearTooLong.at([], { from: year.from, to: year.to, latest })]);
  }
  return year;
}

/** The calendar months of a period, in order; the first and the last may be cut short by it. */
export function monthsOf(whole: PeriodInput): readonly Period[] {
  return piecesOf(period(whole), 1);
}

/** Three months at a time from the beginning of the period. */
export function quartersOf(whole: PeriodInput): readonly Period[] {
  return piecesOf(period(whole), 3);
}

/** Four months at a time from the beginning of the period. */
export function tertialsOf(whole: PeriodInput): readonly Period[] {
  return piecesOf(period(whole), 4);
}

function piecesOf(whole: Period, months: number): readonly Period[] {
  const pieces: Period[] = [];
  const [first, last] = [monthNumber(dayOf(whole.from)), monthNumber(dayOf(whole.to))];
  for (let month = first; month <= last; month += months) {
    const from = month === first ? whole.from : firstDayOf(month);
    const to = month + months > last ? whole.to : endOfMonth(firstDayOf(month + months - 1));
    pieces.push(makePeriod({ from, to }));
  }
  return pieces;
}

function firstDayOf(month: number): IsoDate {
  return dateText(Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + 1);
}

/**
 * The part of a period that is in a year, when it only reaches outside within the year's own first or last month:
 * in a year that begins on 15 March, `2024-03` means what there is of March.
 */
export function cutToYear(year: FinancialYear, span: Period): Pick<Period, 'from' | 'to'> {
  const isFirstMonth = span.from < year.from && span.from.slice(0, 7) === year.from.slice(0, 7);
  const isLastMonth = span.to > year.to && span.to.slice(0, 7) === year.to.slice(0, 7);
  return { from: isFirstMonth ? year.from : span.from, to: isLastMonth ? year.to : span.to };
}

/** Which of the year's months a day is in, the first being 0. The day must be in the year. */
export function monthIndex(year: FinancialYear, day: DayNumber): number {
  return monthNumber(day) - monthNumber(dayOf(year.from));
}

/** The month, quarter or tertial of a period that a date is in, or nothing when it is outside. */
export function periodOf(date: IsoDate, pieces: readonly Period[]): Period | undefined {
  dayOf(date);
  if (!Array.isArray(pieces)) throw refusedField('pieces', pieces, 'monthsOf("2024")');
  return (pieces as readonly Period[]).find((piece) => piece.from <= date && date <= piece.to);
}
