/**
 * The problems of what a file declares: years, accounts, dimensions, and what uses them.
 */
import { sieProblem } from './problem.js';

export const yearMissing = sieProblem<{ readonly taken: string }>({
  code: 'sie/year-missing',
  tolerant: 'warning',
  strict: 'error',
  inImport: 'silent',
  sv: ({ taken }) =>
    `#RAR 0 saknas, så det står inte vilket år filen gäller.${taken === '' ? '' : ` Efter verifikationerna är det ${taken}.`}`,
  en: ({ taken }) =>
    `#RAR 0 is missing, so the file does not say which year it is of.${taken === '' ? '' : ` By the vouchers it is ${taken}.`}`,
});

export const yearBackwards = sieProblem<{ readonly year: number; readonly from: string; readonly to: string }>({
  code: 'sie/year-backwards',
  tolerant: 'error',
  strict: 'error',
  sv: ({ year, from, to }) => `#RAR ${String(year)} slutar ${to}, före sin början ${from}. Året läses inte.`,
  en: ({ year, from, to }) => `#RAR ${String(year)} ends on ${to}, before it begins on ${from}. The year is not read.`,
});

export const yearGap = sieProblem<{ readonly year: number; readonly to: string; readonly next: string }>({
  code: 'sie/year-gap',
  tolerant: 'error',
  strict: 'error',
  sv: ({ year, to, next }) =>
    `#RAR ${String(year)} slutar ${to}, men året efter börjar ${next}. De ska följa på varandra.`,
  en: ({ year, to, next }) =>
    `#RAR ${String(year)} ends on ${to}, but the year after begins on ${next}. They should follow each other.`,
});

export const yearTooLong = sieProblem<{ readonly year: number; readonly from: string; readonly to: string }>({
  code: 'sie/year-too-long',
  tolerant: 'error',
  strict: 'error',
  sv: ({ year, from, to }) =>
    `#RAR ${String(year)} är ${from} till ${to}, längre än de 18 månader ett räkenskapsår får vara.`,
  en: ({ year, from, to }) =>
    `#RAR ${String(year)} is ${from} to ${to}, longer than the 18 months a financial year may be.`,
});

export const yearUndeclared = sieProblem<{ readonly year: number }>({
  code: 'sie/year-undeclared',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ year }) => `Det finns saldon för år ${String(year)}, men ingen #RAR ${String(year)} som säger när det är.`,
  en: ({ year }) => `There are balances for year ${String(year)}, but no #RAR ${String(year)} that says when it is.`,
});

export const accountUndeclared = sieProblem<{ readonly account: string }>({
  code: 'sie/account-undeclared',
  tolerant: 'warning',
  strict: 'error',
  inImport: 'note',
  sv: ({ account }) => `Konto ${account} används men har ingen #KONTO. Det läses utan namn.`,
  en: ({ account }) => `Account ${account} is used but has no #KONTO. It is read without a name.`,
});

export const accountNotNumeric = sieProblem<{ readonly account: string }>({
  code: 'sie/account-not-numeric',
  tolerant: 'error',
  strict: 'error',
  sv: ({ account }) => `Kontot "${account}" är inte ett nummer. Det behålls som text.`,
  en: ({ account }) => `The account "${account}" is not a number. It is kept as text.`,
});

export const accountTwice = sieProblem<{ readonly account: string; readonly names: readonly string[] }>({
  code: 'sie/account-twice',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ account, names }) => `Konto ${account} har flera namn: ${names.join(`, `)}. Det sista gäller.`,
  en: ({ account, names }) => `Account ${account} has several names: ${names.join(`, `)}. The last one holds.`,
});

export const accountRepeated = sieProblem<{ readonly account: string }>({
  code: 'sie/account-repeated',
  tolerant: 'silent',
  strict: 'error',
  sv: ({ account }) => `Konto ${account} har samma #KONTO mer än en gång.`,
  en: ({ account }) => `Account ${account} has the same #KONTO more than once.`,
});

export const dimensionUndeclared = sieProblem<{ readonly dimension: number }>({
  code: 'sie/dimension-undeclared',
  tolerant: 'note',
  strict: 'warning',
  sv: ({ dimension }) => `Dimension ${String(dimension)} används men har ingen #DIM. Den läses utan namn.`,
  en: ({ dimension }) => `Dimension ${String(dimension)} is used but has no #DIM. It is read without a name.`,
});

export const objectUndeclared = sieProblem<{ readonly dimension: number; readonly objects: readonly string[] }>({
  code: 'sie/object-undeclared',
  tolerant: 'note',
  strict: 'warning',
  sv: ({ dimension, objects }) =>
    `Objekt i dimension ${String(dimension)} används men har ingen #OBJEKT: ${objects.join(`, `)}.`,
  en: ({ dimension, objects }) =>
    `Objects of dimension ${String(dimension)} are used but have no #OBJEKT: ${objects.join(`, `)}.`,
});

export const balanceOnWrongAccount = sieProblem<{ readonly account: string; readonly record: string }>({
  code: 'sie/balance-on-wrong-account',
  tolerant: 'warning',
  strict: 'warning',
  sv: ({ account, record }) =>
    `${record} finns för konto ${account}, som är ett ${record === '#RES' ? 'balanskonto' : 'resultatkonto'}.`,
  en: ({ account, record }) =>
    `There is a ${record} for account ${account}, which is a ${record === '#RES' ? 'balance' : 'result'} account.`,
});
