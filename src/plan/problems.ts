/**
 * What can be wrong with a budget or a forecast, or with what is asked of one.
 */
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';

export const signsUnclear = problem<{ readonly kind: 'income' | 'expense' }>({
  code: 'budget/signs-unclear',
  severity: 'error',
  sv: ({ kind }) =>
    `Alla ${kind === 'income' ? 'intäkter' : 'kostnader'} är negativa, så det går inte att veta hur tecknen är menade. Ange signs: "natural" (allt positivt), "printed" (kostnader negativa) eller "debit" (intäkter negativa).`,
  en: ({ kind }) =>
    `All ${kind === 'income' ? 'income' : 'costs'} are negative, so there is no knowing how the signs are meant. Give signs: "natural" (all positive), "printed" (costs negative) or "debit" (income negative).`,
});

export const monthsDiffer = problem<{ readonly amount: Amount; readonly months: Amount }>({
  code: 'budget/months-differ',
  severity: 'error',
  sv: ({ amount, months }) =>
    `Årets belopp är ${String(amount)}, men månaderna blir ${String(months)}. Rätta det ena, eller ge bara månaderna.`,
  en: ({ amount, months }) =>
    `The amount of the year is ${String(amount)}, but the months add up to ${String(months)}. Correct one, or give only the months.`,
});

export const objectClosedInYear = problem<{
  readonly dimension: string;
  readonly code: string;
  readonly year: string;
  readonly became: string;
}>({
  code: 'budget/object-closed',
  severity: 'error',
  sv: ({ dimension, code, year, became }) =>
    `${dimension} ${code} är inte öppet någon dag under ${year}.${became === '' ? '' : ` Det har blivit ${became}.`}`,
  en: ({ dimension, code, year, became }) =>
    `${dimension} ${code} is not open on any day of ${year}.${became === '' ? '' : ` It has become ${became}.`}`,
});

export const withoutPattern = problem<{ readonly account: string; readonly year: string }>({
  code: 'plan/without-pattern',
  severity: 'error',
  sv: ({ account, year }) =>
    `Konto ${account} har inget mönster i ${year} att gå efter. Välj en annan fördelning eller metod för raden.`,
  en: ({ account, year }) =>
    `Account ${account} has no pattern in ${year} to go by. Choose another distribution or method for the row.`,
});

export const needsMonths = problem<{ readonly year: string; readonly month: string }>({
  code: 'plan/needs-months',
  severity: 'error',
  sv: ({ year, month }) => `Huvudboken ${year} har inga siffror för just ${month}. Ge en huvudbok per månad.`,
  en: ({ year, month }) => `The ledger of ${year} has no figures for ${month} alone. Give a ledger by month.`,
});

export const otherYear = problem<{ readonly given: string; readonly expected: string }>({
  code: 'plan/other-year',
  severity: 'error',
  sv: ({ given, expected }) => `Utfallet gäller ${given}, men planen ${expected}. Ge utfallet för samma år.`,
  en: ({ given, expected }) => `The outcome is of ${given}, but the plan of ${expected}. Give that year's outcome.`,
});

export const decidedTooEarly = problem<{ readonly on: string; readonly last: string }>({
  code: 'budget/decided-too-early',
  severity: 'error',
  sv: ({ on, last }) =>
    `Revideringen är daterad ${on}, före den senaste ${last}. Det som var känt då kan inte ändras efteråt; ange dagen för beslutet.`,
  en: ({ on, last }) =>
    `The revision is dated ${on}, before the last one of ${last}. What was known then cannot be changed afterwards; give the day of the decision.`,
});

export const notDecided = problem<{ readonly on: string; readonly first: string }>({
  code: 'budget/not-decided',
  severity: 'error',
  sv: ({ on, first }) => `Det fanns ingen budget ${on}; den beslutades ${first}.`,
  en: ({ on, first }) => `There was no budget on ${on}; it was decided on ${first}.`,
});

export const scenarioUnknown = problem<{ readonly given: string; readonly nearest: string }>({
  code: 'budget/scenario-unknown',
  severity: 'error',
  sv: ({ given, nearest }) =>
    `Ingen rad i budgeten har villkoret ${given}.${nearest === '' ? '' : ` Menades "${nearest}"?`}`,
  en: ({ given, nearest }) =>
    `No row of the budget has the condition ${given}.${nearest === '' ? '' : ` Was "${nearest}" meant?`}`,
});

export const rulesConflict = problem<{
  readonly account: string;
  readonly objects: string;
  readonly first: number;
  readonly second: number;
}>({
  code: 'forecast/rules-conflict',
  severity: 'error',
  sv: ({ account, objects, first, second }) =>
    `Reglerna ${String(first)} och ${String(second)} gäller båda konto ${account}${objects === '' ? '' : ` på ${objects}`}, och ingen av dem är snävare. Gör den ena snävare.`,
  en: ({ account, objects, first, second }) =>
    `The rules ${String(first)} and ${String(second)} both apply to account ${account}${objects === '' ? '' : ` on ${objects}`}, and neither is narrower. Make one of them narrower.`,
});

export const oneAmount = problem<{ readonly method: string; readonly wanted: number }>({
  code: 'forecast/one-amount',
  severity: 'error',
  sv: ({ method, wanted }) =>
    wanted === 0
      ? `Metoden "${method}" räknar själv; ta bort rest och year, eller välj "contract" eller "manual".`
      : `Metoden "${method}" ska ha precis ett av rest (återstoden) och year (hela året).`,
  en: ({ method, wanted }) =>
    wanted === 0
      ? `The method "${method}" reckons by itself; remove rest and year, or choose "contract" or "manual".`
      : `The method "${method}" should have exactly one of rest (what is left) and year (the whole year).`,
});

export const withoutPlace = problem<{ readonly accounts: number }>({
  code: 'forecast/without-place',
  severity: 'error',
  sv: ({ accounts }) =>
    `Ett givet belopp behöver ett enda konto att stå på, och högst ett objekt per dimension; regeln gäller ${String(accounts)} konton. Dela upp den.`,
  en: ({ accounts }) =>
    `A given amount needs one account to stand on, and at most one object of each dimension; the rule is about ${String(accounts)} accounts. Divide it.`,
});

export const noMonthLeft = problem<{ readonly rest: Amount }>({
  code: 'forecast/no-month-left',
  severity: 'error',
  sv: ({ rest }) =>
    `Hela året har utfall, så det finns ingen månad för ${String(rest)} till. Ta bort regeln eller ge en tidigare dag.`,
  en: ({ rest }) =>
    `The whole year has an outcome, so there is no month for another ${String(rest)}. Remove the rule or give an earlier day.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const planProblems = {
  signsUnclear,
  monthsDiffer,
  objectClosedInYear,
  withoutPattern,
  needsMonths,
  otherYear,
  decidedTooEarly,
  notDecided,
  scenarioUnknown,
  rulesConflict,
  oneAmount,
  withoutPlace,
  noMonthLeft,
};
