// The financial year and its parts: they cover it without gap or overlap, whatever day it begins.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Period,
  type PeriodInput,
  cutToYear,
  dayOf,
  financialYear,
  monthIndex,
  monthsOf,
  period,
  periodOf,
  quartersOf,
  tertialsOf,
} from '../../src/calendar/index.js';
import { anyDate, anyFewMonths, utcDate, utcDay } from '../support/dates.js';
import { codesOf, refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const names = (pieces: readonly Period[]): string[] => pieces.map(({ name }) => name);

describe('a financial year', () => {
  test.each<[PeriodInput, string]>([
    ['2024', '2024'],
    ['2024-07..2025-06', '2024-07..2025-06'],
    ['2024-07..2025-12', '2024-07..2025-12'],
    ['2024-11..2024-12', '2024-11..2024-12'],
    [{ from: '2024-01-15', to: '2025-07-14' }, '2024-01-15..2025-07-14'],
    ['1900', '1900'],
    ['1900..1901-06', '1900-01..1901-06'],
    ['2200', '2200'],
    ['2199-07..2200', '2199-07..2200-12'],
    [{ from: '2199-06-15', to: '2200-12-14' }, '2199-06-15..2200-12-14'],
  ])('can be %j', (given, name) => {
    expect(financialYear(given).name).toBe(name);
  });

  test.each<[PeriodInput, string]>([
    ['2024-07..2026-01', '2025-12-31'],
    [{ from: '2024-07-01', to: '2026-01-01' }, '2025-12-31'],
    [{ from: '2024-01-15', to: '2025-07-15' }, '2025-07-14'],
    ['2199-06..2200', '2200-11-30'],
    ['1900..2200', '1901-06-30'],
    ['2023..2024', '2024-06-30'],
  ])('cannot be as long as %j, which may end %s', (given, latest) => {
    const [found] = refusal(() => financialYear(given));
    expect(found).toMatchObject({ code: 'year/too-long', law: 'BFL 3:3', data: { latest } });
  });

  test('from the first of a month is at most eighteen months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900 * 12, max: 2198 * 12 }), fc.integer({ min: 0, max: 30 }), (first, more) => {
        const month = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
        const given = `${month(first)}..${month(first + more)}`;
        if (more < 18) expect(financialYear(given)).toEqual(period(given));
        else expect(codesOf(() => financialYear(given))).toEqual(['year/too-long']);
      }),
      { numRuns: runs(200) },
    );
  });

  test('is first of all a period', () => {
    expect(codesOf(() => financialYear('x'))).toEqual(['period/unreadable']);
    expect(codesOf(() => financialYear('2024-02..2024-01'))).toEqual(['period/backwards']);
  });
});

describe('the parts of a year', () => {
  test('of the calendar have their names', () => {
    const year = period('2024');
    expect(names(monthsOf(year))).toEqual(
      Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`),
    );
    expect(names(quartersOf(year))).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(names(tertialsOf(year))).toEqual(['2024-T1', '2024-T2', '2024-T3']);
  });

  test('are counted from where a broken one begins', () => {
    const year = period('2024-08..2025-12');
    expect(monthsOf(year)).toHaveLength(17);
    expect(names(tertialsOf(year))).toEqual([
      '2024-08..2024-11',
      '2024-12..2025-03',
      '2025-04..2025-07',
      '2025-08..2025-11',
      '2025-12',
    ]);
  });

  test('are cut short where it begins or ends within a month', () => {
    expect(names(monthsOf(period('2024-01-15..2024-03-10')))).toEqual([
      '2024-01-15..2024-01-31',
      '2024-02',
      '2024-03-01..2024-03-10',
    ]);
    expect(names(quartersOf(period('2024-01-15..2024-04-10')))).toEqual([
      '2024-01-15..2024-03-31',
      '2024-04-01..2024-04-10',
    ]);
    expect(names(monthsOf(period('2024-02-29')))).toEqual(['2024-02-29']);
  });

  test.each<[string, (whole: Period) => readonly Period[], number]>([
    ['months', monthsOf, 1],
    ['quarters', quartersOf, 3],
    ['tertials', tertialsOf, 4],
  ])('cover it without gap or overlap: %s', (_, partsOf, months) => {
    fc.assert(
      fc.property(anyFewMonths, (ends) => {
        const whole = period(ends);
        const parts = partsOf(whole);
        expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([whole.from, whole.to]);
        expect(parts.slice(1).map(({ from }) => from)).toEqual(
          parts.slice(0, -1).map(({ to }) => utcDate(utcDay(to) + 1)),
        );
        const count = monthIndex(whole, dayOf(whole.to)) + 1;
        expect(parts).toHaveLength(Math.ceil(count / months));
        for (const part of parts.slice(1)) expect(monthIndex(whole, dayOf(part.from)) % months).toBe(0);
      }),
      { numRuns: runs(200) },
    );
  });

  test('hold each date of it once, and no other', () => {
    fc.assert(
      fc.property(anyFewMonths, anyDate, fc.nat(731), (ends, other, days) => {
        const whole = period(ends);
        const months = monthsOf(whole);
        const inside = utcDate(utcDay(whole.from) + (days % (utcDay(whole.to) - utcDay(whole.from) + 1)));
        expect(periodOf(inside, months)).toBe(months[monthIndex(whole, dayOf(inside))]);
        expect(months.filter(({ from, to }) => from <= inside && inside <= to)).toHaveLength(1);
        expect(periodOf(other, months) !== undefined).toBe(whole.from <= other && other <= whole.to);
      }),
      { numRuns: runs(200) },
    );
  });

  test('are not asked for what is no date', () => {
    expect(codesOf(() => periodOf('2024-02-30', monthsOf(period('2024'))))).toEqual(['date/not-in-calendar']);
  });
});

describe('a period that reaches outside a year', () => {
  const year = financialYear({ from: '2024-03-15', to: '2025-03-14' });

  test.each<[string, string, string]>([
    ['2024-03', '2024-03-15', '2024-03-31'],
    ['2025-03', '2025-03-01', '2025-03-14'],
    ['2024-03..2025-03', '2024-03-15', '2025-03-14'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-02..2024-04', '2024-02-01', '2024-04-30'],
    ['2025-01..2025-04', '2025-01-01', '2025-04-30'],
    ['2024-03-20', '2024-03-20', '2024-03-20'],
    ['2025-03-10', '2025-03-10', '2025-03-10'],
  ])('%s is cut to %s..%s, if only within its first or last month', (given, from, to) => {
    expect(cutToYear(year, period(given))).toEqual({ from, to });
  });
});
