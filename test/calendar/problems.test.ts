// Every problem of the calendar room, met once, in both languages.
import { describe as group, expect, test } from 'vitest';
import { dayOf, financialYear, period } from '../../src/calendar/index.js';
import * as problems from '../../src/calendar/problems.js';
import { describe } from '../../src/diagnostics/index.js';
import { refusal } from '../support/refusals.js';

type Case = [attempt: () => unknown, swedish: string, english: string];

const cases: Record<string, Case> = {
  'date/missing': [() => dayOf(''), 'Datumet saknas.', 'The date is missing.'],
  'date/unreadable': [() => dayOf('1/2'), '"1/2" är inget datum.', '"1/2" is not a date.'],
  'date/not-in-calendar': [
    () => dayOf('2023-02-29'),
    '2023-02-29 finns inte i kalendern. Månadens sista dag är 2023-02-28.',
    '2023-02-29 is not in the calendar. The last day of that month is 2023-02-28.',
  ],
  'date/out-of-range': [() => dayOf('1899-12-31'), '1899-12-31 ligger utanför åren', '1899-12-31 is outside the years'],
  'period/unreadable': [() => period('Q1'), '"Q1" är ingen period.', '"Q1" is not a period.'],
  'period/backwards': [
    () => period('2024..2023'),
    'Perioden slutar 2023-12-31, innan den börjar 2024-01-01.',
    'The period ends 2023-12-31, before it begins 2024-01-01.',
  ],
  'year/too-long': [
    () => financialYear('2023..2024'),
    'Det får sluta senast 2024-06-30.',
    'It may end 2024-06-30 at the latest.',
  ],
};

group('a problem with dates', () => {
  test.each(Object.entries(cases))('%s is told in Swedish and in English', (code, [attempt, swedish, english]) => {
    const [found, ...more] = refusal(attempt);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code, severity: 'error' });
    expect(describe(found!)).toContain(swedish);
    expect(describe(found!, 'en')).toContain(english);
  });

  test('is one of those above', () => {
    expect(Object.values(problems).map(({ code }) => code)).toEqual(Object.keys(cases));
  });

  test('names what is missing of a month that is not there', () => {
    expect(refusal(() => dayOf('2024-13-01')).map((found) => describe(found, 'en'))).toEqual([
      '2024-13-01 is not in the calendar.',
    ]);
  });
});
