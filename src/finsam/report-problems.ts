/**
 * What a report lacks. A report is made all the same, and says so.
 */
import { problem } from '../diagnostics/index.js';

export const compareMissing = problem<object>({
  code: 'report/compare-missing',
  severity: 'warning',
  law: 'LKBR 5:6',
  sv: () => 'Jämförelsen med året före saknas. Ge räkenskaperna eller siffrorna för det i compare.',
  en: () => 'The comparison with the year before is missing. Give its books or figures in compare.',
});

export const budgetMissing = problem<object>({
  code: 'report/budget-missing',
  severity: 'warning',
  law: 'LKBR 10:1',
  sv: () => 'Budgeten saknas, så utfallet står utan avvikelse. Ge den i budget.',
  en: () => 'The budget is missing, so the outcome stands without variance. Give it in budget.',
});

export const forecastMissing = problem<object>({
  code: 'report/forecast-missing',
  severity: 'warning',
  law: 'LKBR 13:1-3',
  sv: () => 'Prognosen för helåret saknas. Ge den i forecast.',
  en: () => 'The forecast of the whole year is missing. Give it in forecast.',
});

export const partMissing = problem<{ readonly section: string; readonly heading: string; readonly option: string }>({
  code: 'report/part-missing',
  severity: 'note',
  sv: ({ heading, option }) => `Avsnittet ${heading} saknas. Ge det i ${option}, eller ta bort det ur order.`,
  en: ({ heading, option }) => `The section ${heading} is missing. Give it in ${option}, or take it out of order.`,
});

export const partFailed = problem<{ readonly section: string; readonly heading: string; readonly count: number }>({
  code: 'report/part-failed',
  severity: 'error',
  sv: ({ heading, count }) =>
    `Avsnittet ${heading} kunde inte göras färdigt: ${count === 1 ? 'ett fel' : `${String(count)} fel`}, som följer här.`,
  en: ({ heading, count }) =>
    `The section ${heading} could not be finished: ${count === 1 ? 'one error, which follows' : `${String(count)} errors, which follow`} here.`,
});
