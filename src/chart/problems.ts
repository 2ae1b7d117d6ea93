/**
 * What can be wrong with a chart of accounts, or with what is asked of one.
 */
import { problem } from '../diagnostics/index.js';
import { type AccountKind, kindNames } from './account.js';

interface Given {
  /** What was given, shortened for print. */
  readonly given: string;
}

interface InAccount extends Given {
  readonly account: string;
}

interface InDimension extends Given {
  readonly dimension: string;
}

interface Unknown extends Given {
  /** The nearest there is, or empty. */
  readonly nearest: string;
}

export const accountUnknown = problem<{ readonly account: string; readonly nearest: string }>({
  code: 'account/unknown',
  severity: 'error',
  sv: ({ account, nearest }) =>
    `Kontot ${account} finns inte i kontoplanen.${nearest === '' ? ' Lägg till det i ett eget lager.' : ` Menades ${nearest}?`}`,
  en: ({ account, nearest }) =>
    `There is no account ${account} in the chart.${nearest === '' ? ' Add it in a layer of your own.' : ` Was ${nearest} meant?`}`,
});

export const accountBadNumber = problem<Given>({
  code: 'account/bad-number',
  severity: 'error',
  sv: ({ given }) => `Kontonumret ${given} ska vara text med en till åtta siffror.`,
  en: ({ given }) => `The account number ${given} must be text of one to eight digits.`,
});

export const accountIncomplete = problem<InAccount>({
  code: 'account/incomplete',
  severity: 'error',
  sv: ({ account, given }) => `Konto ${account} saknar ${given}. Ange det här eller i ett lager under.`,
  en: ({ account, given }) => `Account ${account} lacks ${given}. Give it here or in a layer below.`,
});

export const accountBadField = problem<InAccount & { readonly field: string; readonly allowed: string }>({
  code: 'account/bad-field',
  severity: 'error',
  sv: ({ account, field, given, allowed }) => `Konto ${account} har ${field} ${given}. Tillåtet är ${allowed}.`,
  en: ({ account, field, given, allowed }) => `Account ${account} has ${field} ${given}. Allowed: ${allowed}.`,
});

export const accountTwice = problem<Given>({
  code: 'account/twice-in-layer',
  severity: 'error',
  sv: ({ given }) => `Konto ${given} står två gånger i samma lager. Ta bort det ena.`,
  en: ({ given }) => `Account ${given} stands twice in the same layer. Remove one.`,
});

export const objectTwice = problem<InDimension>({
  code: 'object/twice-in-layer',
  severity: 'error',
  sv: ({ dimension, given }) => `Dimension ${dimension} har ${given} två gånger i samma lager. Ta bort det ena.`,
  en: ({ dimension, given }) => `Dimension ${dimension} has ${given} twice in the same layer. Remove one.`,
});

export const dimensionUnknown = problem<Unknown>({
  code: 'dimension/unknown',
  severity: 'error',
  sv: ({ given, nearest }) =>
    `Dimensionen ${given} finns inte i kontoplanen.${nearest === '' ? ' Egna dimensioner har nummer från 20.' : ` Menades ${nearest}?`}`,
  en: ({ given, nearest }) =>
    `There is no dimension ${given} in the chart.${nearest === '' ? ' Own dimensions are numbered from 20.' : ` Was ${nearest} meant?`}`,
});

export const dimensionBadNumber = problem<Given>({
  code: 'dimension/bad-number',
  severity: 'error',
  sv: ({ given }) =>
    `Dimensionsnumret ${given} går inte att använda. SIE har reserverat 1, 2 och 6-10; egna är 20-9999.`,
  en: ({ given }) => `The dimension number ${given} cannot be used. SIE reserves 1, 2 and 6-10; own ones are 20-9999.`,
});

export const dimensionBadField = problem<InDimension & { readonly field: string }>({
  code: 'dimension/bad-field',
  severity: 'error',
  sv: ({ dimension, field, given }) =>
    `Dimension ${dimension}: ${field} ${given} går inte att använda eller finns inte.`,
  en: ({ dimension, field, given }) => `Dimension ${dimension}: ${field} ${given} cannot be used or does not exist.`,
});

export const dimensionCircle = problem<InDimension>({
  code: 'dimension/circle',
  severity: 'error',
  sv: ({ dimension, given }) => `Dimension ${dimension}: ${given} ligger under sig själv.`,
  en: ({ dimension, given }) => `Dimension ${dimension}: ${given} lies under itself.`,
});

export const chartTooManyDimensions = problem<{ readonly most: number }>({
  code: 'chart/too-many-dimensions',
  severity: 'error',
  sv: ({ most }) => `Kontoplanen har fler än ${String(most)} dimensioner. Slå ihop några.`,
  en: ({ most }) => `The chart has more than ${String(most)} dimensions. Merge some.`,
});

export const chartEmpty = problem<object>({
  code: 'chart/empty',
  severity: 'error',
  sv: () => 'Kontoplanen har inga konton. Ge minst ett lager med konton.',
  en: () => 'The chart has no accounts. Give at least one layer with accounts.',
});

export const objectUnknown = problem<{ readonly dimension: string; readonly code: string; readonly nearest: string }>({
  code: 'object/unknown',
  severity: 'error',
  sv: ({ dimension, code, nearest }) =>
    `${dimension} ${code} finns inte i kontoplanen.${nearest === '' ? ' Lägg till det i ett eget lager.' : ` Menades ${nearest}?`}`,
  en: ({ dimension, code, nearest }) =>
    `There is no ${dimension} ${code} in the chart.${nearest === '' ? ' Add it in a layer of your own.' : ` Was ${nearest} meant?`}`,
});

export const patternUnreadable = problem<Given>({
  code: 'pattern/unreadable',
  severity: 'error',
  sv: ({ given }) =>
    `${given} anger inga konton. Skriv "5539", "5538-5545", "55xx", "!5540" eller flera med komma emellan.`,
  en: ({ given }) =>
    `${given} names no accounts. Write "5539", "5538-5545", "55xx", "!5540", or several with commas between.`,
});

export const yearEndAccount = problem<{
  readonly field: string;
  readonly account: string;
  readonly kind: AccountKind;
}>({
  code: 'chart/year-end-account',
  severity: 'error',
  sv: ({ field, account, kind }) =>
    `yearEnd.${field} är ${account} (${kindNames[kind]}). Årets resultat, och kontot det förs till, ska vara två olika konton för eget kapital.`,
  en: ({ field, account, kind }) =>
    `yearEnd.${field} is ${account} (${kind}). The result of the year, and the account it is taken to, must be two different equity accounts.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const chartProblems = {
  accountUnknown,
  accountBadNumber,
  accountIncomplete,
  accountBadField,
  accountTwice,
  objectTwice,
  dimensionUnknown,
  dimensionBadNumber,
  dimensionBadField,
  dimensionCircle,
  chartTooManyDimensions,
  chartEmpty,
  objectUnknown,
  patternUnreadable,
  yearEndAccount,
};
