/**
 * The problems met with balances, on the way to opening balances, ledgers and budgets.
 */
import { bookProblem } from './book-problem.js';

export const openingFromClosing = bookProblem<{ readonly year: number }>({
  code: 'sie/opening-from-closing',
  severity: 'note',
  sv: ({ year }) => `#IB ${String(year)} saknas. Ingående balans är tagen av året innan, #UB ${String(year - 1)}.`,
  en: ({ year }) =>
    `#IB ${String(year)} is missing. The opening balances are those of the year before, #UB ${String(year - 1)}.`,
});

export const openingMissing = bookProblem<{ readonly year: number }>({
  code: 'sie/opening-missing',
  severity: 'note',
  sv: ({ year }) => `Filen säger inte vad år ${String(year)} började med. Huvudboken har ingående balanser noll.`,
  en: ({ year }) =>
    `The file does not say what year ${String(year)} began with. The ledger has opening balances of zero.`,
});

export const openingDifference = bookProblem<{ readonly difference: string; readonly account: string }>({
  code: 'sie/opening-difference',
  severity: 'warning',
  sv: ({ difference, account }) =>
    account === ''
      ? `Ingående balanser summerar till ${difference}. Är det förra årets resultat som inte förts om, så säg med openingDifference vilket konto som tar det.`
      : `Ingående balanser summerar till ${difference}. Skillnaden är lagd på konto ${account}.`,
  en: ({ difference, account }) =>
    account === ''
      ? `The opening balances add up to ${difference}. If it is last year's result that was not moved, say with openingDifference which account takes it.`
      : `The opening balances add up to ${difference}. The difference is put on account ${account}.`,
});

export const balanceTwice = bookProblem<{ readonly record: string; readonly account: string; readonly year: number }>({
  code: 'sie/balance-twice',
  severity: 'warning',
  sv: ({ record, account, year }) =>
    `${record} finns flera gånger för konto ${account}, år ${String(year)}. Den sista gäller.`,
  en: ({ record, account, year }) =>
    `${record} stands several times for account ${account}, year ${String(year)}. The last one holds.`,
});

export const partsWithoutTotal = bookProblem<{ readonly record: string; readonly account: string }>({
  code: 'sie/parts-without-total',
  severity: 'warning',
  sv: ({ record, account }) =>
    `${record} finns för objekt på konto ${account}, men inte för kontot. Kontots belopp är taget som objektens summa.`,
  en: ({ record, account }) =>
    `${record} stands for objects of account ${account}, but not for the account. Its amount is taken to be their sum.`,
});

export const partsOverlap = bookProblem<{ readonly record: string; readonly dimensions: readonly number[] }>({
  code: 'sie/parts-overlap',
  severity: 'note',
  sv: ({ record, dimensions }) =>
    `${record} delar samma belopp på dimension ${dimensions.join(' och ')} var för sig. Saldon per dimension är rätta; per kombination av dem säger filen inget.`,
  en: ({ record, dimensions }) =>
    `${record} divides the same amounts by dimension ${dimensions.join(' and ')}, each by itself. Balances by one dimension are right; of combinations the file says nothing.`,
});

export const periodsDiffer = bookProblem<{
  readonly account: string;
  readonly year: number;
  readonly difference: string;
}>({
  code: 'sie/periods-differ',
  severity: 'warning',
  sv: ({ account, year, difference }) =>
    `Månaderna i #PSALDO skiljer ${difference} från årets förändring på konto ${account}, år ${String(year)}. Huvudboken har därför bara året i ett.`,
  en: ({ account, year, difference }) =>
    `The months of #PSALDO differ by ${difference} from the year's change of account ${account}, year ${String(year)}. The ledger therefore has the year as one.`,
});

export const closingMissing = bookProblem<{ readonly year: number }>({
  code: 'sie/closing-missing',
  severity: 'warning',
  sv: ({ year }) => `Varken #UB eller #RES finns för år ${String(year)}. Huvudboken har bara ingående balanser.`,
  en: ({ year }) => `There is neither #UB nor #RES for year ${String(year)}. The ledger has opening balances only.`,
});

export const monthOutsideYear = bookProblem<{
  readonly record: string;
  readonly month: string;
  readonly year: number;
}>({
  code: 'sie/month-outside-year',
  severity: 'error',
  sv: ({ record, month, year }) =>
    `${record} har belopp för ${month}, som inte är i år ${String(year)}. Rätta månaden eller #RAR.`,
  en: ({ record, month, year }) =>
    `${record} has amounts for ${month}, which is not in year ${String(year)}. Correct the month or #RAR.`,
});

export const budgetMissing = bookProblem<{ readonly year: number }>({
  code: 'sie/budget-missing',
  severity: 'note',
  sv: ({ year }) => `Filen har ingen budget (#PBUDGET) för år ${String(year)}.`,
  en: ({ year }) => `The file has no budget (#PBUDGET) for year ${String(year)}.`,
});
