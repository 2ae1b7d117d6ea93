/**
 * What can be wrong with a draft before it is a voucher: fields that cannot be read, and postings.
 */
import { problem } from '../diagnostics/index.js';

export const textUnprintable = problem<{ readonly field: string; readonly given: string }>({
  code: 'text/unprintable',
  severity: 'error',
  sv: ({ field, given }) =>
    `${field} ${given} har styrtecken eller halva tecken, som inte kan skrivas till fil. Ta bort dem.`,
  en: ({ field, given }) =>
    `${field} ${given} has control characters or half characters, which cannot be written to a file. Remove them.`,
});

export const textTooLong = problem<{ readonly field: string; readonly length: number; readonly most: number }>({
  code: 'text/too-long',
  severity: 'error',
  sv: ({ field, length, most }) =>
    `${field} har ${String(length)} tecken; det får ha ${String(most)}. Korta texten och hänvisa till underlaget.`,
  en: ({ field, length, most }) =>
    `${field} has ${String(length)} characters; it may have ${String(most)}. Shorten the text and refer to the document.`,
});

export const accountNotValid = problem<{ readonly account: string; readonly year: string }>({
  code: 'account/not-valid-in-year',
  severity: 'error',
  sv: ({ account, year }) =>
    `Konto ${account} gäller inte räkenskapsåret ${year}. Välj ett annat eller ändra kontots giltighet.`,
  en: ({ account, year }) =>
    `Account ${account} is not valid in the financial year ${year}. Choose another or change its validity.`,
});

export const sideMissing = problem<object>({
  code: 'posting/one-amount',
  severity: 'error',
  sv: () => 'Konteringen ska ha precis ett av debit, credit och amount.',
  en: () => 'The posting should have exactly one of debit, credit and amount.',
});

export const sideNegative = problem<{ readonly side: string; readonly other: string }>({
  code: 'posting/negative-side',
  severity: 'error',
  sv: ({ side, other }) => `Beloppet i ${side} är negativt. Skriv det i ${other}, eller som amount med tecken.`,
  en: ({ side, other }) => `The amount in ${side} is negative. Write it in ${other}, or as amount with its sign.`,
});

export const dimensionRequired = problem<{ readonly account: string; readonly dimension: string }>({
  code: 'posting/dimension-required',
  severity: 'error',
  sv: ({ account, dimension }) => `Konto ${account} ska alltid ha ${dimension}. Ange det i dimensions.`,
  en: ({ account, dimension }) => `Account ${account} must always have ${dimension}. Give it in dimensions.`,
});

export const dimensionForbidden = problem<{ readonly account: string; readonly dimension: string }>({
  code: 'posting/dimension-forbidden',
  severity: 'error',
  sv: ({ account, dimension }) => `Konto ${account} får inte ha ${dimension}. Ta bort det eller välj ett annat konto.`,
  en: ({ account, dimension }) => `Account ${account} may not have ${dimension}. Remove it or choose another account.`,
});

export const dimensionTwice = problem<{ readonly dimension: string }>({
  code: 'posting/dimension-twice',
  severity: 'error',
  sv: ({ dimension }) => `${dimension} är angivet två gånger, med namn och med nummer. Behåll det ena.`,
  en: ({ dimension }) => `${dimension} is given twice, by name and by number. Keep one.`,
});

export const objectClosed = problem<{
  readonly dimension: string;
  readonly code: string;
  readonly date: string;
  readonly became: string;
}>({
  code: 'posting/object-closed',
  severity: 'error',
  sv: ({ dimension, code, date, became }) =>
    `${dimension} ${code} är inte öppet ${date}.${became === '' ? '' : ` Det har blivit ${became}.`}`,
  en: ({ dimension, code, date, became }) =>
    `${dimension} ${code} is not open on ${date}.${became === '' ? '' : ` It has become ${became}.`}`,
});

export const quantityUnreadable = problem<{ readonly given: string }>({
  code: 'posting/quantity-unreadable',
  severity: 'error',
  sv: ({ given }) => `${given} är ingen kvantitet. Skriv ett heltal eller text som "1,75".`,
  en: ({ given }) => `${given} is not a quantity. Write a whole number or text such as "1,75".`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const draftProblems = {
  textUnprintable,
  textTooLong,
  accountNotValid,
  sideMissing,
  sideNegative,
  dimensionRequired,
  dimensionForbidden,
  dimensionTwice,
  objectClosed,
  quantityUnreadable,
};
