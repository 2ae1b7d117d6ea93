// One case for each problem with a date, a period or a financial year.
import type { Cases } from './case.ts';

export const calendarCases: Cases = {
  'date/missing': {
    when: 'A date is left out.',
    run: `addDays('', 1);`,
    sv: 'Datumet saknas. Ange det som ÅÅÅÅ-MM-DD, till exempel "2024-01-31".',
    en: 'The date is missing. Give it as YYYY-MM-DD, for example "2024-01-31".',
  },
  'date/not-in-calendar': {
    when: 'A date has the right form, and there is no such day.',
    run: `daysBetween({ from: '2023-02-29', to: '2023-03-31' });`,
    sv: '2023-02-29 finns inte i kalendern. Månadens sista dag är 2023-02-28.',
    en: '2023-02-29 is not in the calendar. The last day of that month is 2023-02-28.',
  },
  'date/out-of-range': {
    when: 'A date is so far away that its year must be mistyped.',
    run: `addDays('0204-01-15', 1);`,
    sv: '0204-01-15 ligger utanför åren 1900-2200. Se efter om årtalet är rätt.',
    en: '0204-01-15 is outside the years 1900-2200. See whether the year is right.',
  },
  'date/unreadable': {
    when: 'A date is in some other form.',
    run: `addDays('15/1 2024', 1);`,
    sv: '"15/1 2024" är inget datum. Ange det som text på formen ÅÅÅÅ-MM-DD, till exempel "2024-01-31".',
    en: '"15/1 2024" is not a date. Give it as text in the form YYYY-MM-DD, for example "2024-01-31".',
  },
  'period/backwards': {
    when: 'A period ends before it begins.',
    run: `period('2024-08..2024-01');`,
    sv: 'Perioden slutar 2024-01-31, innan den börjar 2024-08-01. Byt plats på datumen.',
    en: 'The period ends 2024-01-31, before it begins 2024-08-01. Change the dates around.',
  },
  'period/unreadable': {
    when: 'A period is in a form that is not known.',
    run: `period('jan 2024');`,
    sv: '"jan 2024" är ingen period. Skriv "2024", "2024-01", "2024-Q1", "2024-T1", "2024-01..2024-08" eller { from, to }.',
    en: '"jan 2024" is not a period. Write "2024", "2024-01", "2024-Q1", "2024-T1", "2024-01..2024-08" or { from, to }.',
  },
  'year/too-long': {
    when: 'A financial year is longer than the law allows.',
    run: `financialYear('2024-01..2025-12');`,
    sv: 'Räkenskapsåret 2024-01-01 till 2025-12-31 är längre än 18 månader. Det får sluta senast 2025-06-30.',
    en: 'The financial year 2024-01-01 to 2025-12-31 is longer than 18 months. It may end 2025-06-30 at the latest.',
  },
};
