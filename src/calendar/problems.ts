/**
 * What can be wrong with a date, a period or a financial year.
 */
import { problem } from '../diagnostics/index.js';

interface Given {
  /** What was given, shortened for print. */
  readonly given: string;
}

export const dateMissing = problem<Given>({
  code: 'date/missing',
  severity: 'error',
  sv: () => 'Datumet saknas. Ange det som ÅÅÅÅ-MM-DD, till exempel "2024-01-31".',
  en: () => 'The date is missing. Give it as YYYY-MM-DD, for example "2024-01-31".',
});

export const dateUnreadable = problem<Given>({
  code: 'date/unreadable',
  severity: 'error',
  sv: ({ given }) => `${given} är inget datum. Ange det som text på formen ÅÅÅÅ-MM-DD, till exempel "2024-01-31".`,
  en: ({ given }) => `${given} is not a date. Give it as text in the form YYYY-MM-DD, for example "2024-01-31".`,
});

export const dateNotInCalendar = problem<Given & { readonly lastDay: string }>({
  code: 'date/not-in-calendar',
  severity: 'error',
  sv: ({ given, lastDay }) =>
    `${given} finns inte i kalendern.${lastDay === '' ? '' : ` Månadens sista dag är ${lastDay}.`}`,
  en: ({ given, lastDay }) =>
    `${given} is not in the calendar.${lastDay === '' ? '' : ` The last day of that month is ${lastDay}.`}`,
});

export const dateOutOfRange = problem<Given>({
  code: 'date/out-of-range',
  severity: 'error',
  sv: ({ given }) => `${given} ligger utanför åren 1900-2200. Se efter om årtalet är rätt.`,
  en: ({ given }) => `${given} is outside the years 1900-2200. See whether the year is right.`,
});

export const periodUnreadable = problem<Given>({
  code: 'period/unreadable',
  severity: 'error',
  sv: ({ given }) =>
    `${given} är ingen period. Skriv "2024", "2024-01", "2024-Q1", "2024-T1", "2024-01..2024-08" eller { from, to }.`,
  en: ({ given }) =>
    `${given} is not a period. Write "2024", "2024-01", "2024-Q1", "2024-T1", "2024-01..2024-08" or { from, to }.`,
});

export const periodBackwards = problem<{ readonly from: string; readonly to: string }>({
  code: 'period/backwards',
  severity: 'error',
  sv: ({ from, to }) => `Perioden slutar ${to}, innan den börjar ${from}. Byt plats på datumen.`,
  en: ({ from, to }) => `The period ends ${to}, before it begins ${from}. Change the dates around.`,
});

export const yearTooLong = problem<{ readonly from: string; readonly to: string; readonly latest: string }>({
  code: 'year/too-long',
  severity: 'error',
  law: 'BFL 3:3',
  sv: ({ from, to, latest }) =>
    `Räkenskapsåret ${from} till ${to} är längre än 18 månader. Det får sluta senast ${latest}.`,
  en: ({ from, to, latest }) =>
    `The financial year ${from} to ${to} is longer than 18 months. It may end ${latest} at the latest.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const calendarProblems = {
  dateMissing,
  dateUnreadable,
  dateNotInCalendar,
  dateOutOfRange,
  periodUnreadable,
  periodBackwards,
  yearTooLong,
};
