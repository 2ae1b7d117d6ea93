/**
 * What can remain before a year is closed, or be wrong with accruals and with what a year opens with.
 */
import { type AccountKind } from '../chart/index.js';
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';

/** An account and what is on it. */
interface OnAccount {
  readonly account: string;
  readonly balance: Amount;
}

/** An accrual by the year and voucher it was posted as. */
interface Accrued {
  readonly voucher: string;
  readonly reverseOn: string;
}

export const accrualWrongAccount = problem<{
  readonly account: string;
  readonly kind: AccountKind;
  readonly wanted: AccountKind;
}>({
  code: 'accrual/wrong-account',
  severity: 'error',
  law: 'LKBR 4:4',
  sv: ({ account, kind, wanted }) =>
    `${account} är ${kindInSwedish[kind]}; det ska vara ${kindInSwedish[wanted]}. Se efter vilket slags periodisering som menas.`,
  en: ({ account, kind, wanted }) =>
    `${account} is of the kind ${kind}; it should be ${wanted}. See which kind of accrual is meant.`,
});

const kindInSwedish: Readonly<Record<AccountKind, string>> = {
  asset: 'en tillgång',
  liability: 'en skuld',
  equity: 'eget kapital',
  income: 'en intäkt',
  expense: 'en kostnad',
};

export const accrualOverdue = problem<Accrued>({
  code: 'accrual/overdue',
  severity: 'warning',
  law: 'LKBR 4:4',
  sv: ({ voucher, reverseOn }) =>
    `Periodiseringen ${voucher} skulle ha återförts ${reverseOn}. Bokför återföringen, eller rätta periodiseringen.`,
  en: ({ voucher, reverseOn }) =>
    `The accrual ${voucher} should have been turned back on ${reverseOn}. Post its reversal, or correct the accrual.`,
});

export const accrualCarriedOver = problem<Accrued>({
  code: 'accrual/carried-over',
  severity: 'note',
  sv: ({ voucher, reverseOn }) =>
    `Periodiseringen ${voucher} återförs ${reverseOn}, i ett senare år. reversalPlan för det året ger återföringen.`,
  en: ({ voucher, reverseOn }) =>
    `The accrual ${voucher} is turned back on ${reverseOn}, in a later year. reversalPlan of that year gives its reversal.`,
});

export const suspenseNotCleared = problem<OnAccount>({
  code: 'suspense/not-cleared',
  severity: 'warning',
  sv: ({ account, balance }) => `${account} har saldot ${String(balance)}. Utred det och boka om innan året stängs.`,
  en: ({ account, balance }) => `${account} has the balance ${String(balance)}. Clear it before the year is closed.`,
});

export const receivableInCredit = problem<OnAccount>({
  code: 'balance/receivable-in-credit',
  severity: 'warning',
  law: 'LKBR 4:4',
  sv: ({ account, balance }) =>
    `Fordran ${account} står i kredit: ${String(balance)}. Boka om den till en skuld, eller visa den bland skulderna.`,
  en: ({ account, balance }) =>
    `The receivable ${account} is in credit: ${String(balance)}. Post it as a liability, or show it among them.`,
});

export const liabilityInDebit = problem<OnAccount>({
  code: 'balance/liability-in-debit',
  severity: 'warning',
  law: 'LKBR 4:4',
  sv: ({ account, balance }) =>
    `Skulden ${account} står i debet: ${String(balance)}. Boka om den till en fordran, eller visa den bland fordringarna.`,
  en: ({ account, balance }) =>
    `The liability ${account} is in debit: ${String(balance)}. Post it as a receivable, or show it among them.`,
});

export const dimensionUnbalanced = problem<{
  readonly dimension: string;
  readonly code: string;
  readonly difference: Amount;
}>({
  code: 'dimension/unbalanced',
  severity: 'warning',
  sv: ({ dimension, code, difference }) =>
    `${dimension} ${code} har inte lika mycket i debet som i kredit; skillnaden är ${String(difference)}. Se efter vilken kontering som saknar det.`,
  en: ({ dimension, code, difference }) =>
    `${dimension} ${code} does not have as much in debit as in credit; the difference is ${String(difference)}. See which posting lacks it.`,
});

export const seriesGap = problem<{ readonly series: string; readonly after: number; readonly before: number }>({
  code: 'series/gap',
  severity: 'warning',
  sv: ({ series, after, before }) =>
    `Serien ${series} saknar ${gapText(series, after, before)}. Förklara luckan i handlingarna.`,
  en: ({ series, after, before }) =>
    `Series ${series} lacks ${gapText(series, after, before)}. Explain the gap in the records.`,
});

function gapText(series: string, after: number, before: number): string {
  const first = `${series} ${String(after + 1)}`;
  return before - after === 2 ? first : `${first}-${String(before - 1)}`;
}

export const periodStillOpen = problem<{ readonly months: string }>({
  code: 'period/still-open',
  severity: 'note',
  sv: ({ months }) => `${months} är inte helt stängt. closeYear stänger det.`,
  en: ({ months }) => `${months} is not fully closed. closeYear closes it.`,
});

export const resultNotMoved = problem<OnAccount>({
  code: 'result/not-moved',
  severity: 'error',
  law: 'LKBR 4:4',
  sv: ({ account, balance }) =>
    `${account} har ${String(balance)} redan innan årets resultat är bokat. För om förra årets resultat till eget kapital; är det årets, boka det med syftet closing.`,
  en: ({ account, balance }) =>
    `${account} has ${String(balance)} even before the result of the year is booked. Move last year's result to equity; if it is this year's, book it with the purpose closing.`,
});

export const yearEndMissing = problem<{ readonly chart: string }>({
  code: 'chart/year-end-missing',
  severity: 'error',
  sv: ({ chart }) =>
    `Kontoplanen ${chart} säger inte hur året stängs. Ge ett lager yearEnd: { resultAccount, equityAccount }.`,
  en: ({ chart }) =>
    `The chart ${chart} does not say how the year is closed. Give a layer yearEnd: { resultAccount, equityAccount }.`,
});

export const yearNotOver = problem<{ readonly year: string; readonly to: string; readonly on: string }>({
  code: 'year/not-over',
  severity: 'error',
  sv: ({ year, to, on }) => `Räkenskapsåret ${year} slutar ${to} och kan inte stängas redan ${on}.`,
  en: ({ year, to, on }) => `The financial year ${year} ends on ${to} and cannot be closed already on ${on}.`,
});

export const openingWrongYear = problem<{
  readonly year: string;
  readonly from: string;
  readonly previous: string;
  readonly to: string;
}>({
  code: 'opening/wrong-year',
  severity: 'error',
  law: 'LKBR 4:4',
  sv: ({ year, from, previous, to }) =>
    `${year} börjar ${from}, och ${previous} slutar ${to}. Ingående balanser kommer från året närmast före.`,
  en: ({ year, from, previous, to }) =>
    `${year} begins on ${from}, and ${previous} ends on ${to}. Opening balances come from the year just before.`,
});

export const openingWrongAssociation = problem<{ readonly association: string; readonly other: string }>({
  code: 'opening/wrong-association',
  severity: 'error',
  sv: ({ association, other }) => `Räkenskaperna är ${association}s, och året före är ${other}s. Ta det egna.`,
  en: ({ association, other }) =>
    `The books are those of ${association}, the year before that of ${other}. Take its own.`,
});

export const openingYearNotClosed = problem<{ readonly year: string }>({
  code: 'opening/year-not-closed',
  severity: 'error',
  law: 'LKBR 4:4',
  sv: ({ year }) =>
    `Räkenskapsåret ${year} är inte stängt, så dess utgående balanser kan ändras. Stäng det och för över dem med carryForward.`,
  en: ({ year }) =>
    `The financial year ${year} is not closed, so its closing balances may change. Close it and carry them forward with carryForward.`,
});

export const openingDiffers = problem<{
  readonly account: string;
  readonly opening: Amount;
  readonly closing: Amount;
}>({
  code: 'opening/differs-from-closing',
  severity: 'error',
  law: 'LKBR 4:4',
  sv: ({ account, opening, closing }) =>
    `${account} öppnar med ${String(opening)}; förra året slutade med ${String(closing)}. För över balanserna med carryForward.`,
  en: ({ account, opening, closing }) =>
    `${account} opens with ${String(opening)}; last year ended with ${String(closing)}. Carry the balances forward with carryForward.`,
});

export const openingOutdated = problem<{ readonly year: string }>({
  code: 'opening/outdated',
  severity: 'error',
  law: 'LKBR 4:4',
  sv: ({ year }) =>
    `${year} har öppnats igen och stängts på nytt sedan balanserna fördes över. För över dem igen med carryForward.`,
  en: ({ year }) =>
    `${year} has been reopened and closed anew since its balances were carried forward. Carry them again with carryForward.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const closingProblems = {
  accrualWrongAccount,
  accrualOverdue,
  accrualCarriedOver,
  suspenseNotCleared,
  receivableInCredit,
  liabilityInDebit,
  dimensionUnbalanced,
  seriesGap,
  periodStillOpen,
  resultNotMoved,
  yearEndMissing,
  yearNotOver,
  openingWrongYear,
  openingWrongAssociation,
  openingYearNotClosed,
  openingDiffers,
  openingOutdated,
};
