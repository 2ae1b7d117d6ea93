/**
 * The problems met on the way from books, ledgers and documents to a file.
 */
import { excerpt, problem } from '../diagnostics/index.js';
import { counted } from '../display/index.js';
import { sieProblem } from './problem.js';
import type { SieLeftoverReason } from './voucher.js';

export const characterMissing = problem<{
  readonly character: string;
  readonly nearest: string;
  readonly count: number;
}>({
  code: 'sie/character-missing',
  severity: 'error',
  sv: ({ character, nearest, count }) =>
    `${named(character, 'Fler tecken')} finns inte i formatets teckentabell (${counted(count, 'ställe', 'ställen')}). Byt ut det, eller låt det skrivas ${quoted(nearest)} med missingCharacters: 'transliterate'.`,
  en: ({ character, nearest, count }) =>
    `${named(character, 'Another character')} is not in the code page of the format (${counted(count, 'place', 'places')}). Replace it, or let it be written ${quoted(nearest)} with missingCharacters: 'transliterate'.`,
});

export const characterReplaced = problem<{
  readonly character: string;
  readonly written: string;
  readonly count: number;
}>({
  code: 'sie/character-replaced',
  severity: 'warning',
  sv: ({ character, written, count }) =>
    `${named(character, 'Fler tecken')} finns inte i formatets teckentabell och skrevs ${quoted(written)} (${counted(count, 'ställe', 'ställen')}).`,
  en: ({ character, written, count }) =>
    `${named(character, 'Another character')} is not in the code page of the format, and was written ${quoted(written)} (${counted(count, 'place', 'places')}).`,
});

export const controlReplaced = problem<{ readonly count: number }>({
  code: 'sie/control-replaced',
  severity: 'warning',
  sv: ({ count }) =>
    `Texten har styrtecken, som formatet inte tillåter. De skrevs som blanktecken (${counted(count, 'ställe', 'ställen')}).`,
  en: ({ count }) =>
    `The text has control characters, which the format does not allow. They were written as blanks (${counted(count, 'place', 'places')}).`,
});

export const backslashLast = problem<{ readonly count: number }>({
  code: 'sie/backslash-last',
  severity: 'warning',
  sv: ({ count }) =>
    `Texten slutar med ett omvänt snedstreck, som skulle dölja citattecknet efter. Ett blanktecken skrevs emellan (${counted(count, 'ställe', 'ställen')}).`,
  en: ({ count }) =>
    `The text ends with a backslash, which would hide the quote after it. A blank was written between them (${counted(count, 'place', 'places')}).`,
});

export const notInFormat = problem<{
  readonly counterparties: number;
  readonly references: number;
  readonly corrections: number;
}>({
  code: 'sie/not-in-format',
  severity: 'note',
  sv: ({ counterparties, references, corrections }) =>
    `Formatet har ingen plats för ${listed([
      [counterparties, 'motpart'],
      [references, 'hänvisning'],
      [corrections, 'vad en verifikation rättar'],
    ])}. Det står kvar i räkenskaperna.`,
  en: ({ counterparties, references, corrections }) =>
    `The format has no place for ${listed([
      [counterparties, 'counterparty'],
      [references, 'reference'],
      [corrections, 'what a voucher corrects'],
    ])}. The books still have it.`,
});

export const resultGathered = problem<{ readonly account: string; readonly vouchers: number }>({
  code: 'sie/result-gathered',
  severity: 'note',
  sv: ({ account }) =>
    `Året är avslutat. Bokslutsverifikationens rader på resultatkonton skrevs som en rad på ${account}, så att #RES visar året före bokslut och #UB efter.`,
  en: ({ account }) =>
    `The year is closed. The rows of the closing voucher on result accounts were written as one row on ${account}, so that #RES shows the year before closing and #UB after it.`,
});

export const resultAccountUnfit = problem<{ readonly account: string }>({
  code: 'sie/result-account-unfit',
  severity: 'error',
  sv: ({ account }) =>
    `Konto ${account} är ett balanskonto och kan inte ta årets resultat i filen. Ange ett resultatkonto som resultAccount.`,
  en: ({ account }) =>
    `Account ${account} is a balance account and cannot take the year's result in the file. Give a result account as resultAccount.`,
});

export const previousYearApart = problem<{ readonly to: string; readonly from: string }>({
  code: 'sie/previous-year-apart',
  severity: 'error',
  sv: ({ to, from }) => `Året innan slutar ${to}, men detta år börjar ${from}. Ge året närmast före som previous.`,
  en: ({ to, from }) =>
    `The year before ends ${to}, but this year begins ${from}. Give the year just before as previous.`,
});

export const budgetOtherYear = problem<{ readonly budget: string; readonly year: string }>({
  code: 'sie/budget-other-year',
  severity: 'error',
  sv: ({ budget, year }) => `Budgeten gäller ${budget}, men räkenskaperna ${year}. Ge budgeten för samma år.`,
  en: ({ budget, year }) =>
    `The budget is of ${budget}, but the books are of ${year}. Give the budget of the same year.`,
});

export const monthsNeeded = problem<{ readonly record: string }>({
  code: 'sie/months-needed',
  severity: 'error',
  sv: ({ record }) => `${record} är per månad, men huvudboken har bara året i ett. Ge en huvudbok per månad.`,
  en: ({ record }) => `${record} is by month, but the ledger has only the year as one. Give a ledger by month.`,
});

export const leftOut = problem<{
  readonly record: string;
  readonly why: SieLeftoverReason;
  readonly count: number;
}>({
  code: 'sie/left-out',
  severity: 'warning',
  sv: ({ record, why, count }) =>
    `${whyLeftOut[why].sv(record)} och skrevs inte (${counted(count, 'ställe', 'ställen')}).`,
  en: ({ record, why, count }) =>
    `${whyLeftOut[why].en(record)}, and was not written (${counted(count, 'place', 'places')}).`,
});

const whyLeftOut = {
  'record unknown': {
    sv: (record: string) => `${record} hör inte till en fil av denna typ`,
    en: (record: string) => `${record} is no part of a file of this type`,
  },
  'fields too many': {
    sv: (record: string) => `${record} har mer än formatet har fält för. Det hör inte dit`,
    en: (record: string) => `What ${record} has beyond its fields is no part of the format`,
  },
  'no label': {
    sv: () => 'Text utan etikett hör inte till formatet',
    en: () => 'Text without a label is no part of the format',
  },
  'no voucher': {
    sv: (record: string) => `${record} står utanför alla verifikationer`,
    en: (record: string) => `${record} stands outside every voucher`,
  },
  'not readable': {
    sv: (record: string) => `${record} gick inte att läsa`,
    en: (record: string) => `${record} could not be read`,
  },
} as const;

export const quantityLeftOut = problem<{ readonly given: string; readonly count: number }>({
  code: 'sie/quantity-left-out',
  severity: 'warning',
  sv: ({ given, count }) =>
    `Kvantiteten ${quoted(given)} är inget tal och skrevs inte (${counted(count, 'ställe', 'ställen')}).`,
  en: ({ given, count }) =>
    `The quantity ${quoted(given)} is no number, and was not written (${counted(count, 'place', 'places')}).`,
});

export const cannotBeWritten = sieProblem<{ readonly what: 'account' | 'amount' | 'date'; readonly given: string }>({
  code: 'sie/cannot-be-written',
  tolerant: 'error',
  strict: 'error',
  sv: ({ what, given }) => `${unwritable[what].sv}: "${excerpt(given)}". Rätta filen och läs den igen.`,
  en: ({ what, given }) => `${unwritable[what].en}: "${excerpt(given)}". Correct the file and read it again.`,
});

const unwritable = {
  account: { sv: 'Kontonumret är inte bara siffror', en: 'The account number is not digits alone' },
  amount: { sv: 'Beloppet är inte hela ören', en: 'The amount is not whole öre' },
  date: { sv: 'Verifikationen har inget datum', en: 'The voucher has no date' },
} as const;

/** `€ (U+20AC)`; those that are too many to be told one by one have no character. */
function named(character: string, others: string): string {
  if (character === '') return others;
  const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `${quoted(excerpt(character))} (U+${number})`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

function listed(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${what} (${String(count)})`)
    .join(', ');
}
