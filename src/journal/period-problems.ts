/**
 * What can be wrong with periods and years that are opened and closed, and with what they open with.
 */
import { problem } from '../diagnostics/index.js';
import { counted } from '../display/index.js';
import type { Amount } from '../money/index.js';

export const openingUnbalanced = problem<{ readonly difference: Amount }>({
  code: 'opening/unbalanced',
  severity: 'error',
  law: 'LKBR 4:4',
  sv: ({ difference }) =>
    `De ingående balanserna summerar till ${String(difference)}, inte till noll. Jämför med förra årets utgående.`,
  en: ({ difference }) =>
    `The opening balances add up to ${String(difference)}, not to zero. Compare with last year's closing balances.`,
});

export const openingResultAccount = problem<{ readonly account: string }>({
  code: 'opening/result-account',
  severity: 'error',
  sv: ({ account }) =>
    `${account} är ett resultatkonto och börjar året på noll. Ingående balans har bara tillgångar, skulder och eget kapital.`,
  en: ({ account }) =>
    `${account} is a result account and begins the year at zero. Only assets, liabilities and equity have opening balances.`,
});

export const periodNotWhole = problem<{ readonly period: string; readonly year: string }>({
  code: 'period/not-whole-months',
  severity: 'error',
  sv: ({ period, year }) =>
    `${period} är inte hela månader av räkenskapsåret ${year}. Stäng en månad, ett kvartal, ett tertial eller flera.`,
  en: ({ period, year }) =>
    `${period} is not whole months of the financial year ${year}. Close a month, a quarter, a tertial or several.`,
});

export const periodUnchanged = problem<{ readonly period: string; readonly isClosed: boolean }>({
  code: 'period/unchanged',
  severity: 'error',
  sv: ({ period, isClosed }) =>
    `${period} är redan ${isClosed ? 'stängd. Öppna den igen för att låta den ta mer' : 'öppen'}.`,
  en: ({ period, isClosed }) => `${period} is already ${isClosed ? 'closed. Reopen it to let it take more' : 'open'}.`,
});

export const closingNotLastDay = problem<{ readonly date: string; readonly lastDay: string }>({
  code: 'voucher/closing-not-last-day',
  severity: 'error',
  sv: ({ date, lastDay }) =>
    `En verifikation med syftet bokslut dateras årets sista dag, ${lastDay}, och inte ${date}. Ändra datumet, eller syftet om den hör till månaden.`,
  en: ({ date, lastDay }) =>
    `A voucher of the purpose closing is dated the last day of the year, ${lastDay}, and not ${date}. Change the date, or the purpose if it belongs to the month.`,
});

export const yearClosed = problem<{ readonly year: string; readonly on: string }>({
  code: 'year/closed',
  severity: 'error',
  sv: ({ year, on }) => `Räkenskapsåret ${year} stängdes ${on}. Öppna det igen med reopenYear innan något ändras.`,
  en: ({ year, on }) => `The financial year ${year} was closed on ${on}. Reopen it with reopenYear before changing it.`,
});

export const sealBroken = problem<{
  readonly period: string;
  readonly sealed: number;
  readonly found: number;
}>({
  code: 'seal/broken',
  severity: 'error',
  law: 'LKBR 3:7',
  sv: ({ period, sealed, found }) =>
    `${period} är inte som när den förseglades: ${found < sealed ? `${String(found)} av ${counted(sealed, 'verifikation', 'verifikationer')} finns kvar` : 'någon verifikation är ändrad'}. Jämför med en säkerhetskopia.`,
  en: ({ period, sealed, found }) =>
    `${period} is not what it was when it was sealed: ${found < sealed ? `${String(found)} of ${counted(sealed, 'voucher remains', 'vouchers remain')}` : 'some voucher has been changed'}. Compare with a backup.`,
});

export const sealOutgrown = problem<{
  readonly period: string;
  readonly sealed: number;
  readonly found: number;
}>({
  code: 'seal/outgrown',
  severity: 'warning',
  sv: ({ period, sealed, found }) =>
    `${period} har ${counted(found, 'verifikation', 'verifikationer')}; förseglingen gäller ${sealed === 0 ? 'ingen' : sealed === 1 ? 'den första' : `de första ${String(sealed)}`}. Se efter att resten tillkom med rätta.`,
  en: ({ period, sealed, found }) =>
    `${period} has ${counted(found, 'voucher', 'vouchers')}; the seal is of ${sealed === 0 ? 'none' : sealed === 1 ? 'the first' : `the first ${String(sealed)}`}. See that the rest were rightly added.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const periodProblems = {
  openingUnbalanced,
  openingResultAccount,
  periodNotWhole,
  periodUnchanged,
  closingNotLastDay,
  yearClosed,
  sealBroken,
  sealOutgrown,
};
