/**
 * What can be wrong with a budget that is read from a sheet of text.
 */
import { problem } from '../diagnostics/index.js';
import { counted } from '../display/index.js';

export const headingMissing = problem<{ readonly headings: string }>({
  code: 'budget/heading-missing',
  severity: 'error',
  sv: ({ headings }) =>
    `Kolumn saknas: ${headings}. Rubrikraden ska ha Konto och Belopp, eller Konto och alla månader.`,
  en: ({ headings }) =>
    `A column is missing: ${headings}. The line of headings should have Konto and Belopp, or Konto and every month.`,
});

export const headingTwice = problem<{ readonly heading: string; readonly other: string }>({
  code: 'budget/heading-twice',
  severity: 'error',
  sv: ({ heading, other }) => `Kolumnerna ${other} och ${heading} betyder samma sak. Ta bort den ena.`,
  en: ({ heading, other }) => `The columns ${other} and ${heading} mean the same. Remove one.`,
});

export const columnUnread = problem<{ readonly heading: string; readonly cells: number; readonly nearest: string }>({
  code: 'budget/column-unread',
  severity: 'warning',
  sv: ({ heading, cells, nearest }) =>
    `Kolumnen ${heading} med ${counted(cells, 'ifylld cell', 'ifyllda celler')} är inte läst.${nearest === '' ? '' : ` Menades "${nearest}"?`}`,
  en: ({ heading, cells, nearest }) =>
    `The column ${heading}, with ${counted(cells, 'cell', 'cells')} filled in, has not been read.${nearest === '' ? '' : ` Was "${nearest}" meant?`}`,
});

export const linePassedOver = problem<{ readonly text: string }>({
  code: 'budget/line-passed-over',
  severity: 'note',
  sv: ({ text }) => `Raden ${text} är ingen budgetrad (den saknar konto eller belopp) och är inte med.`,
  en: ({ text }) => `The line ${text} is no row of a budget (it has no account or no amount) and is not in it.`,
});

export const accountMissing = problem<{ readonly text: string }>({
  code: 'budget/account-missing',
  severity: 'error',
  sv: ({ text }) => `Raden ${text} har belopp men inget konto. Ange kontot, eller börja raden med "Summa".`,
  en: ({ text }) => `The line ${text} has an amount but no account. Give the account, or begin the line with "Summa".`,
});

export const cellsOver = problem<{ readonly cells: number; readonly headings: number }>({
  code: 'budget/cells-over',
  severity: 'error',
  sv: ({ cells, headings }) =>
    `Raden har ${counted(cells, 'cell', 'celler')} men rubrikraden ${String(headings)}. Ett semikolon eller citattecken har nog hamnat fel.`,
  en: ({ cells, headings }) =>
    `The line has ${counted(cells, 'cell', 'cells')} but ${headings === 1 ? 'there is 1 heading' : `there are ${String(headings)} headings`}. A semicolon or quotation mark has probably gone astray.`,
});

export const quoteUnclosed = problem<object>({
  code: 'budget/quote-unclosed',
  severity: 'error',
  sv: () => 'Ett citattecken öppnas här och stängs aldrig. Stäng det, eller ta bort det.',
  en: () => 'A quotation mark is opened here and never closed. Close it, or remove it.',
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const sheetProblems = {
  headingMissing,
  headingTwice,
  columnUnread,
  linePassedOver,
  accountMissing,
  cellsOver,
  quoteUnclosed,
};
