/**
 * Calendar: dates as text, counted without a clock or a time zone; periods and financial years.
 */
export { addDays, addMonths, daysApart, daysBetween, endOfMonth, nextWorkingDay } from './arithmetic.js';
export { dateText, dayOf, monthNumber, readDate, whyNotDate, type DayNumber, type IsoDate } from './date.js';
export { period, type Period, type PeriodInput } from './period.js';
export {
  cutToYear,
  financialYear,
  monthIndex,
  monthsOf,
  periodOf,
  quartersOf,
  tertialsOf,
  type FinancialYear,
} from './year.js';
export { calendarProblems } from './problems.js';
