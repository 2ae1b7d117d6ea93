// Dates for the laws, and UTC milliseconds to hold the calendar against: a day there is always as long as the next.
import fc from 'fast-check';

const dayLength = 86_400_000;

const firstDay = Date.UTC(1900, 0, 1) / dayLength;
const lastDay = Date.UTC(2200, 11, 31) / dayLength;

/** The date of a day counted from 1970. */
export function utcDate(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The day counted from 1970 of a date. */
export function utcDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** Any date there is, leap days and the ends of months, years and the calendar often. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: firstDay, max: lastDay }).map(utcDate),
  fc
    .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => utcDate(Date.UTC(year, month, 0) / dayLength)),
  fc.constantFrom('1900-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2100-02-28', '2200-12-31', '2011-12-30'),
);

/** Two dates, the earlier first. */
export const anyTwoDates: fc.Arbitrary<{ from: string; to: string }> = fc
  .tuple(anyDate, anyDate)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

/** Two dates, at most two years apart. */
export const anyFewMonths: fc.Arbitrary<{ from: string; to: string }> = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 731 }))
  .map(([from, days]) => ({ from, to: utcDate(Math.min(utcDay(from) + days, lastDay)) }));
