// Which texts are dates, what the others are told, and counting in days and months, held against UTC.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateText,
  daysApart,
  daysBetween,
  dayOf,
  endOfMonth,
  monthNumber,
  nextWorkingDay,
  readDate,
  whyNotDate,
} from '../../src/calendar/index.js';
import { anyDate, utcDate, utcDay } from '../support/dates.js';
import { codesOf, refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';

describe('a date', () => {
  test('is in the calendar from 1900 to 2200 exactly when UTC has it', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const wrong: string[] = [];
    for (let year = 1899; year <= 2201; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const utc = new Date(Date.UTC(year, month - 1, day));
          const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && year >= 1900 && year <= 2200;
          if (readDate(text) !== (exists ? year * 10_000 + month * 100 + day : 0)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is a number that gives the text back, sorts as it, and knows its month', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(dateText(dayOf(a))).toBe(a);
        expect(Math.sign(dayOf(a) - dayOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(monthNumber(dayOf(a))).toBe(Number(a.slice(0, 4)) * 12 + Number(a.slice(5, 7)) - 1);
      }),
      { numRuns: runs(500) },
    );
  });
});

/** Texts told apart by a bar. */
const each = (texts: string): string[] => texts.split('|');

describe('what is no date is refused, and the code says why:', () => {
  const cases: Record<string, unknown[]> = {
    'date/missing': [undefined, null, ''],
    'date/unreadable': [
      ...each('2024|2024-1-1|20240101|2024/01/01|01-02-2024|2024-01-01T00:00|2024-01-01 | 2024-01-01|2024-01-01\n'),
      ...each('2024-01-0x|2024-0a-01|tomorrow|2O24-01-01|-024-01-01|2024-01--1|２024-01-01|2024:01-01|2024-01/01'),
      // The characters on either side of the digits.
      ...each('1:24-01-01|2/24-01-01|20:4-01-01|202:-01-01|2024-0:-01|2024-1/-01|2024-01-0:|2024-01-3/'),
      ...['9'.repeat(1000), 20240101, NaN, true, {}, [], ['2024-01-01'], new Date(0), () => 1],
    ],
    'date/not-in-calendar': [
      '2023-02-29',
      '2100-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-00-01',
      '2024-13-01',
      '2024-01-00',
      '2024-01-32',
    ],
    'date/out-of-range': ['1899-12-31', '2201-01-01', '0000-01-01', '9999-12-31', '0024-02-30'],
  };

  describe.each(Object.entries(cases))('%s', (code, values) => {
    test.each(values.map((value) => [value]))('%o', (given) => {
      expect(readDate(given)).toBe(0);
      expect(whyNotDate(given)).toMatchObject({ code, severity: 'error', at: [] });
      expect(codesOf(() => dayOf(given))).toEqual([code]);
      expect(codesOf(() => addDays(given as string, 1))).toEqual([code]);
    });
  });

  test.each([
    ['2023-02-30', '2023-02-28'],
    ['2024-02-30', '2024-02-29'],
    ['2024-04-31', '2024-04-30'],
    ['2024-01-32', '2024-01-31'],
    ['2024-12-32', '2024-12-31'],
    ['1900-02-29', '1900-02-28'],
    ['2200-02-29', '2200-02-28'],
    ['2024-00-01', ''],
    ['2024-13-01', ''],
  ])('%s is told its last day: %s', (given, lastDay) => {
    expect(whyNotDate(given).data).toEqual({ given, lastDay });
  });

  test('any text, however like a date', () => {
    const almost = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-')), minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ minLength: 10, maxLength: 10 })), (text) => {
        const day = /^\d{4}-\d\d-\d\d$/.test(text) ? utcDay(text) : NaN;
        const isDate = !Number.isNaN(day) && utcDate(day) === text && text >= '1900' && text < '2201';
        expect(readDate(text) !== 0).toBe(isDate);
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('counting', () => {
  const numRuns = runs(500);

  test('days goes from date to date as in UTC, and back', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const days = utcDay(to) - utcDay(from);
        expect(daysBetween({ from, to })).toBe(days);
        expect(daysApart(dayOf(from), dayOf(to))).toBe(days);
        expect(addDays(from, days)).toBe(to);
      }),
      { numRuns },
    );
  });

  test('months keeps the day, or takes the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (from, months) => {
        const [year, month, day] = [
          Number(from.slice(0, 4)),
          Number(from.slice(5, 7)) - 1 + months,
          Number(from.slice(8)),
        ];
        const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
        const to = new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10);
        if (to >= '1900' && to < '2201') expect(addMonths(from, months)).toBe(to);
        else expect(codesOf(() => addMonths(from, months))).toEqual(['date/out-of-range']);
      }),
      { numRuns },
    );
  });

  test('finds the end of the month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const end = endOfMonth(date);
        expect(end.slice(0, 7)).toBe(date.slice(0, 7));
        expect(utcDate(utcDay(end) + 1).slice(8)).toBe('01');
      }),
      { numRuns },
    );
  });

  test('finds the next working day: the first after the date that is no Saturday or Sunday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        fc.pre(date < '2200-12-29');
        let next = utcDay(date) + 1;
        while ([0, 6].includes(new Date(next * 86_400_000).getUTCDay())) next++;
        expect(dateText(nextWorkingDay(dayOf(date)))).toBe(utcDate(next));
      }),
      { numRuns },
    );
  });

  test.each<[string, () => string, string]>([
    ['the day after Christmas Eve', () => addDays('2024-12-24', 1), '2024-12-25'],
    ['the day before the year', () => addDays('2024-01-01', -1), '2023-12-31'],
    ['a day that Samoa never had', () => addDays('2011-12-29', 1), '2011-12-30'],
    ['the night the clock goes forward', () => addDays('2024-03-30', 1), '2024-03-31'],
    ['the night the clock goes back', () => addDays('2024-10-27', 1), '2024-10-28'],
    ['a month after the last of January', () => addMonths('2024-01-31', 1), '2024-02-29'],
    ['a month before the last of March', () => addMonths('2023-03-31', -1), '2023-02-28'],
    ['the end of February in 1900', () => endOfMonth('1900-02-01'), '1900-02-28'],
    ['the last end of all', () => endOfMonth('2200-12-01'), '2200-12-31'],
    ['the first date of all', () => addMonths('1900-02-01', -1), '1900-01-01'],
  ])('%s', (_, count, date) => {
    expect(count()).toBe(date);
  });

  test.each<[string, () => unknown]>([
    ['past the last day', () => addDays('2200-12-31', 1)],
    ['before the first', () => addDays('1900-01-01', -1)],
  ])('%s is refused', (_, count) => {
    expect(codesOf(count)).toEqual(['date/out-of-range']);
  });

  test.each([Infinity, NaN, 1.5, null, '1', []])('by %o is refused, since it is no number of days', (count) => {
    expect(codesOf(() => addDays('2024-01-01', count as number))).toEqual(['input/bad-field']);
    expect(codesOf(() => addMonths('2024-01-01', count as number))).toEqual(['input/bad-field']);
  });

  test('past the last year is refused with the year it came to', () => {
    expect(refusal(() => addMonths('2200-01-01', 12))[0]?.data).toEqual({ given: '2201' });
  });

  test('from what is no date is refused', () => {
    expect(refusal(() => daysBetween({ from: '2024-02-30', to: '2024-03-01' }))[0]?.code).toBe('date/not-in-calendar');
    expect(codesOf(() => endOfMonth(''))).toEqual(['date/missing']);
  });
});
