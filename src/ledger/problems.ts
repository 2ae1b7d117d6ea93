/**
 * What can be wrong with a question put to the ledger.
 */
import { problem } from '../diagnostics/index.js';

export const outsideBooks = problem<{ readonly date: string; readonly from: string; readonly to: string }>({
  code: 'ledger/outside-year',
  severity: 'error',
  sv: ({ date, from, to }) => `${date} ligger utanför räkenskapsåret ${from} till ${to}. Fråga det årets räkenskaper.`,
  en: ({ date, from, to }) => `${date} is outside the financial year ${from} to ${to}. Ask the books of that year.`,
});

export const needsWholeMonths = problem<{
  readonly from: string;
  readonly to: string;
  /** What the figures of the ledger are of. */
  readonly periods: 'months' | 'year';
}>({
  code: 'ledger/needs-whole-months',
  severity: 'error',
  sv: ({ from, to, periods }) =>
    periods === 'year'
      ? `Huvudboken har bara siffror för hela året, och ${from} till ${to} är en del av det. Välj hela året, eller ge saldon per månad.`
      : `Huvudboken har bara månadssaldon, och ${from} till ${to} är inte hela månader. Välj hela månader, eller fråga räkenskaperna om saldot.`,
  en: ({ from, to, periods }) =>
    periods === 'year'
      ? `The ledger has figures of the whole year only, and ${from} to ${to} is a part of it. Choose the whole year, or give balances by month.`
      : `The ledger has balances by month, and ${from} to ${to} is not whole months. Choose whole months, or ask the books for the balance.`,
});

export const needsJournal = problem<{ readonly question: string }>({
  code: 'ledger/needs-journal',
  severity: 'error',
  sv: ({ question }) =>
    `${question} kan bara besvaras av räkenskaper med verifikationer, inte av en huvudbok med saldon.`,
  en: ({ question }) => `${question} can only be answered by books with vouchers, not by a ledger of balances.`,
});

export const twoPeriods = problem<object>({
  code: 'ledger/two-periods',
  severity: 'error',
  sv: () => 'Både period och asOf är angivna. period ger förändringen i en period, asOf saldot en dag; välj en.',
  en: () =>
    'Both period and asOf are given. period gives the change in a period, asOf the balance on a day; choose one.',
});

export const notBooks = problem<{ readonly given: string }>({
  code: 'ledger/not-books',
  severity: 'error',
  sv: ({ given }) => `${given} är varken räkenskaper eller huvudbok. Ge det som openBooks, post eller ledger gav.`,
  en: ({ given }) => `${given} is neither books nor a ledger. Give what openBooks, post or ledger returned.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const ledgerProblems = {
  outsideBooks,
  needsWholeMonths,
  needsJournal,
  twoPeriods,
  notBooks,
};
