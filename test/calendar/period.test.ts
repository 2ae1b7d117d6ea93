// How periods are written, and that the name of every period gives the period back.
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PeriodInput, period } from '../../src/calendar/index.js';
import { anyFewMonths, anyTwoDates } from '../support/dates.js';
import { codesOf, refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';

describe('a period is read from', () => {
  test.each<[PeriodInput, string, string, string]>([
    ['2024', '2024', '2024-01-01', '2024-12-31'],
    ['2024-01', '2024-01', '2024-01-01', '2024-01-31'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02', '1900-02-01', '1900-02-28'],
    ['2024-Q1', '2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-T1', '2024-T1', '2024-01-01', '2024-04-30'],
    ['2024-T2', '2024-T2', '2024-05-01', '2024-08-31'],
    ['2024-T3', '2024-T3', '2024-09-01', '2024-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-01..2024-08', '2024-01..2024-08', '2024-01-01', '2024-08-31'],
    ['2024-T1..2024-T2', '2024-01..2024-08', '2024-01-01', '2024-08-31'],
    ['2024-Q2..2024-Q2', '2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-01..2024-12', '2024', '2024-01-01', '2024-12-31'],
    ['2024-01-01..2024-01-31', '2024-01', '2024-01-01', '2024-01-31'],
    ['2024-04-01..2024-07-31', '2024-04..2024-07', '2024-04-01', '2024-07-31'],
    ['2024-02..2024-04', '2024-02..2024-04', '2024-02-01', '2024-04-30'],
    ['2023-12..2024-02', '2023-12..2024-02', '2023-12-01', '2024-02-29'],
    ['2023-07..2024-06', '2023-07..2024-06', '2023-07-01', '2024-06-30'],
    ['2012-02..2024-01', '2012-02..2024-01', '2012-02-01', '2024-01-31'],
    ['2023..2024', '2023-01..2024-12', '2023-01-01', '2024-12-31'],
    ['1900..2200', '1900-01..2200-12', '1900-01-01', '2200-12-31'],
    [{ from: '2024-01-15', to: '2024-02-14' }, '2024-01-15..2024-02-14', '2024-01-15', '2024-02-14'],
    [{ from: '2024-05-01', to: '2024-08-31' }, '2024-T2', '2024-05-01', '2024-08-31'],
    [{ from: '2024-01-02', to: '2024-12-31' }, '2024-01-02..2024-12-31', '2024-01-02', '2024-12-31'],
  ])('%j', (given, name, from, to) => {
    expect(period(given)).toEqual({ name, from, to });
  });
});

describe('a period', () => {
  test('is given back by its name, and by its dates', () => {
    fc.assert(
      fc.property(fc.oneof(anyTwoDates, anyFewMonths), (ends) => {
        const whole = period(ends);
        expect(whole).toMatchObject(ends);
        expect(period(whole.name)).toEqual(whole);
        expect(period(whole)).toEqual(whole);
        expect(period(`${ends.from}..${ends.to}`)).toEqual(whole);
      }),
      { numRuns: runs(500) },
    );
  });

  test('has the short name of every month, quarter, tertial and year', () => {
    const shapes = fc.constantFrom(
      ...['', '-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12'],
      ...['-Q1', '-Q2', '-Q3', '-Q4', '-T1', '-T2', '-T3'],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), shapes, (year, shape) => {
        const name = `${year}${shape}`;
        expect(period(name).name).toBe(name);
        expect(period({ ...period(name) }).name).toBe(name);
      }),
      { numRuns: runs(500) },
    );
  });

  test('cannot be changed, and prints as its name', () => {
    const tertial = period('2024-T1');
    expect(Object.isFrozen(tertial)).toBe(true);
    expect(inspect(tertial)).toBe('2024-T1');
    expect(inspect([tertial])).toBe('[ 2024-T1 ]');
    expect(JSON.stringify(tertial)).toBe('{"name":"2024-T1","from":"2024-01-01","to":"2024-04-30"}');
  });
});

describe('a period is refused', () => {
  test.each<[unknown]>([
    [''],
    ['24'],
    ['2024-'],
    ['2024-1'],
    ['2024-00'],
    ['2024-13'],
    ['2024-Q0'],
    ['2024-Q5'],
    ['2024-q1'],
    ['2024-T4'],
    ['2024Q1'],
    ['2024..'],
    ['..2024'],
    ['2024...2025'],
    ['2024..2025..2026'],
    [' 2024'],
    ['2024-01-01..2024-02-01 '],
    ['2024'.repeat(100_000)],
    [undefined],
    [null],
    [2024],
  ])('as unreadable: %o', (given) => {
    expect(codesOf(() => period(given as PeriodInput))).toEqual(['period/unreadable']);
  });

  test.each<[PeriodInput, string]>([
    ['2024-02-30', 'date/not-in-calendar'],
    ['2024-01-01..2024-04-31', 'date/not-in-calendar'],
    ['1899', 'date/out-of-range'],
    ['1899-Q4', 'date/out-of-range'],
    ['2201-01', 'date/out-of-range'],
    ['2200..2201', 'date/out-of-range'],
  ])('when a date of it is: %j is %s', (given, code) => {
    expect(codesOf(() => period(given))).toEqual([code]);
  });

  test.each<[PeriodInput]>([
    ['2024-02..2024-01'],
    ['2024-01-02..2024-01-01'],
    [{ from: '2024-01-02', to: '2024-01-01' }],
  ])('as backwards: %j', (given) => {
    expect(codesOf(() => period(given))).toEqual(['period/backwards']);
  });

  test('for each of its dates', () => {
    expect(codesOf(() => period({ from: '2024-02-30', to: '' }))).toEqual(['date/not-in-calendar', 'date/missing']);
    expect(codesOf(() => period({ from: '2024-01-01' } as PeriodInput))).toEqual(['date/missing']);
    expect(refusal(() => period({ from: '2024-02-02', to: '2024-01-01' }))[0]?.data).toEqual({
      from: '2024-02-02',
      to: '2024-01-01',
    });
  });
});
