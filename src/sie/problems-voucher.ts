/**
 * The problems of vouchers: their rows, their numbers, their dates.
 */
import { counted } from '../display/index.js';
import type { Amount } from '../money/index.js';
import type { SiePlace } from './place.js';
import { sieProblem } from './problem.js';

export const voucherUnbalanced = sieProblem<{ readonly voucher: string; readonly difference: Amount | string }>({
  code: 'sie/voucher-unbalanced',
  tolerant: 'error',
  strict: 'error',
  sv: ({ voucher, difference, place }) =>
    `${named(voucher, place)} balanserar inte: raderna ger ${String(difference)} i stället för noll.`,
  en: ({ voucher, difference, place }) =>
    `${namedInEnglish(voucher, place)} does not balance: its rows add up to ${String(difference)} and not to zero.`,
});

export const voucherEmpty = sieProblem<{ readonly voucher: string }>({
  code: 'sie/voucher-empty',
  tolerant: 'note',
  strict: 'note',
  sv: ({ voucher, place }) => `${named(voucher, place)} har ingen rad som räknas.`,
  en: ({ voucher, place }) => `${namedInEnglish(voucher, place)} has no row that counts.`,
});

export const voucherUnnamed = sieProblem<{ readonly vouchers: number }>({
  code: 'sie/voucher-unnamed',
  tolerant: 'warning',
  strict: 'error',
  inImport: 'silent',
  sv: ({ vouchers }) =>
    `${counted(vouchers, 'verifikation', 'verifikationer')} saknar serie eller nummer. ${vouchers === 1 ? 'Den' : 'De'} känns igen på sin plats i filen.`,
  en: ({ vouchers }) =>
    `${counted(vouchers, 'voucher has', 'vouchers have')} no series or no number. ${vouchers === 1 ? 'It is' : 'They are'} known by ${vouchers === 1 ? 'its' : 'their'} place in the file.`,
});

export const voucherNumberUnusual = sieProblem<{ readonly voucher: string }>({
  code: 'sie/voucher-number-unusual',
  tolerant: 'silent',
  strict: 'note',
  sv: ({ voucher, place }) =>
    `${named(voucher, place)} har ett nummer som inte är ett vanligt heltal. Det behålls som text.`,
  en: ({ voucher, place }) =>
    `${namedInEnglish(voucher, place)} has a number that is no ordinary whole number. It is kept as text.`,
});

export const voucherTwice = sieProblem<{ readonly voucher: string }>({
  code: 'sie/voucher-twice',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ voucher, place }) => `${named(voucher, place)} finns mer än en gång. Alla behålls.`,
  en: ({ voucher, place }) => `${namedInEnglish(voucher, place)} is there more than once. All of them are kept.`,
});

export const numbersDescend = sieProblem<{
  readonly series: string;
  readonly number: string;
  readonly previous: string;
}>({
  code: 'sie/numbers-descend',
  tolerant: 'note',
  strict: 'warning',
  sv: ({ series, number, previous }) =>
    `I serie ${series} kommer nummer ${number} efter ${previous}. Numren ska stiga.`,
  en: ({ series, number, previous }) =>
    `In series ${series} number ${number} comes after ${previous}. The numbers should rise.`,
});

export const voucherDateMissing = sieProblem<{ readonly voucher: string }>({
  code: 'sie/voucher-date-missing',
  tolerant: 'error',
  strict: 'error',
  sv: ({ voucher, place }) => `${named(voucher, place)} har inget datum.`,
  en: ({ voucher, place }) => `${namedInEnglish(voucher, place)} has no date.`,
});

export const voucherOutsideYear = sieProblem<{
  readonly voucher: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
}>({
  code: 'sie/voucher-outside-year',
  tolerant: 'warning',
  strict: 'warning',
  sv: ({ voucher, date, from, to, place }) =>
    `${named(voucher, place)} är daterad ${date}, utanför året ${from} till ${to}.`,
  en: ({ voucher, date, from, to, place }) =>
    `${namedInEnglish(voucher, place)} is dated ${date}, outside the year ${from} to ${to}.`,
});

export const addedWithoutTwin = sieProblem<object>({
  code: 'sie/added-without-twin',
  tolerant: 'warning',
  strict: 'error',
  sv: () => '#RTRANS följs inte av en likadan #TRANS. Raden räknas en gång.',
  en: () => '#RTRANS is not followed by the same #TRANS. The row is counted once.',
});

export const blockNotOpened = sieProblem<object>({
  code: 'sie/block-not-opened',
  tolerant: 'warning',
  strict: 'error',
  sv: () => 'Klammern { saknas efter #VER. Raderna hör ändå till verifikationen.',
  en: () => 'The brace { is missing after #VER. The rows belong to the voucher all the same.',
});

export const blockNotClosed = sieProblem<{ readonly opened: number }>({
  code: 'sie/block-not-closed',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ opened }) => `Klammern } saknas till verifikationen på rad ${String(opened)}. Den slutar här.`,
  en: ({ opened }) => `The brace } is missing for the voucher on line ${String(opened)}. It ends here.`,
});

export const braceNotAlone = sieProblem<object>({
  code: 'sie/brace-not-alone',
  tolerant: 'warning',
  strict: 'error',
  sv: () => 'Klammern delar rad med annat. Den ska stå ensam.',
  en: () => 'The brace shares its line with something else. It should be alone.',
});

export const braceUnexpected = sieProblem<object>({
  code: 'sie/brace-unexpected',
  tolerant: 'warning',
  strict: 'error',
  sv: () => 'Här står en klammer som inte hör till någon verifikation.',
  en: () => 'Here is a brace that belongs to no voucher.',
});

export const rowOutsideVoucher = sieProblem<{ readonly record: string }>({
  code: 'sie/row-outside-voucher',
  tolerant: 'error',
  strict: 'error',
  sv: ({ record }) => `${record} hör inte till någon verifikation. Raden behålls bland det som blev över.`,
  en: ({ record }) => `${record} belongs to no voucher. The row is kept among what is left over.`,
});

/** A voucher is named by series and number; one that has neither by its line. */
function named(voucher: string, { line }: SiePlace): string {
  return voucher === '' ? `Verifikationen på rad ${String(line)}` : `Verifikation ${voucher}`;
}

function namedInEnglish(voucher: string, { line }: SiePlace): string {
  return voucher === '' ? `The voucher on line ${String(line)}` : `Voucher ${voucher}`;
}
