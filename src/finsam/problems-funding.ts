/**
 * What can be wrong with what finances an association: its members' contributions, its projects, and the compensation for VAT.
 */
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';

export const shareDeviates = problem<{
  readonly party: string;
  readonly amount: Amount;
  readonly statutory: Amount;
  readonly difference: Amount;
  readonly share: string;
}>({
  code: 'contribution/share-deviates',
  severity: 'warning',
  law: 'Finsam 5 §',
  sv: ({ party, amount, statutory, difference, share }) =>
    `${party} bidrar med ${String(amount)}; andelen ${share} vore ${String(statutory)}. Skillnaden är ${String(difference)}. Se efter att det är beslutat så.`,
  en: ({ party, amount, statutory, difference, share }) =>
    `${party} contributes ${String(amount)}; its share of ${share} would be ${String(statutory)}. The difference is ${String(difference)}. See that it was so decided.`,
});

export const populationOtherDay = problem<{ readonly on: string; readonly agreed: string; readonly source: string }>({
  code: 'contribution/population-other-day',
  severity: 'warning',
  sv: ({ on, agreed, source }) =>
    `Folkmängden är den ${on}; den ska vara den ${agreed} (${source}). Hämta den för rätt dag, eller ändra regeln.`,
  en: ({ on, agreed, source }) =>
    `The population is that of ${on}; it should be that of ${agreed} (${source}). Take it for the right day, or change the rule.`,
});

export const projectUnknown = problem<{ readonly project: string; readonly nearest: string }>({
  code: 'project/unknown',
  severity: 'error',
  sv: ({ project, nearest }) =>
    `Projektet ${project} finns inte i registret.${nearest === '' ? ' Lägg till det.' : ` Menades ${nearest}?`}`,
  en: ({ project, nearest }) =>
    `The project ${project} is not in the register.${nearest === '' ? ' Add it.' : ` Was ${nearest} meant?`}`,
});

/** A day that a project does not cover. */
export interface OutsidePeriod {
  readonly project: string;
  readonly on: string;
  readonly period: string;
}

export const projectOutsidePeriod = problem<OutsidePeriod>({
  code: 'project/outside-period',
  severity: 'warning',
  sv: ({ project, on, period }) =>
    `${on} är utanför projektet ${project}, som pågår ${period}. Se efter att beslutet omfattar den dagen.`,
  en: ({ project, on, period }) =>
    `${on} is outside the project ${project}, which runs ${period}. See that the decision covers that day.`,
});

export const projectMoreThanThereIs = problem<{
  readonly project: string;
  readonly account: string;
  readonly taken: Amount;
  readonly left: Amount;
}>({
  code: 'project/more-than-there-is',
  severity: 'warning',
  law: 'LKBR 4:4',
  sv: ({ project, account, taken, left }) =>
    `${String(taken)} tas från ${account}, där ${project} har ${String(left)}. Se efter beloppet, eller bokför det som saknas först.`,
  en: ({ project, account, taken, left }) =>
    `${String(taken)} is taken from ${account}, where ${project} has ${String(left)}. See the amount, or post first what is missing.`,
});

export const projectOverGrant = problem<{
  readonly project: string;
  readonly grant: Amount;
  readonly income: Amount;
}>({
  code: 'project/over-grant',
  severity: 'warning',
  sv: ({ project, grant, income }) =>
    `${project} har ${String(income)} i intäkt; beslutet är på ${String(grant)}. Det som är över betalas inte ut: reservera det, eller skaffa ett nytt beslut.`,
  en: ({ project, grant, income }) =>
    `${project} has an income of ${String(income)}; the decision is on ${String(grant)}. What is above is not paid out: reserve it, or get a new decision.`,
});

export const compensationNoFlatRate = problem<{ readonly supplier: string; readonly kind: string }>({
  code: 'compensation/no-flat-rate',
  severity: 'error',
  law: 'lag 2005:807 5 §',
  sv: ({ supplier }) =>
    `Ersättning efter schablon ges inte för betalning till ${supplier}, som inte är ett företag. Bokför beloppet utan ersättning.`,
  en: ({ supplier, kind }) =>
    `No flat rate is given on a payment to ${supplier}, of the kind ${kind}. Post the amount without compensation.`,
});

export const compensationOtherPeriod = problem<{ readonly period: string; readonly year: string }>({
  code: 'compensation/other-period',
  severity: 'error',
  law: 'lag 2005:807',
  sv: ({ period, year }) =>
    `${period} är varken en månad eller tre månader av ett kalenderår inom ${year}. Sök för en månad eller ett kvartal.`,
  en: ({ period, year }) =>
    `${period} is neither a month nor three months of a calendar year within ${year}. Apply for a month or a quarter.`,
});

export const compensationDiffers = problem<{
  readonly application: string;
  readonly voucher: string;
  readonly applied: Amount;
  readonly vouchers: Amount;
}>({
  code: 'compensation/differs',
  severity: 'warning',
  sv: ({ application, voucher, applied, vouchers }) =>
    `Ansökan ${application} (${voucher}) är på ${String(applied)}, men verifikationerna som ingår blir ${String(vouchers)}. Rätta den, så kommer de med i nästa.`,
  en: ({ application, voucher, applied, vouchers }) =>
    `The application ${application} (${voucher}) is for ${String(applied)}, but the vouchers in it come to ${String(vouchers)}. Correct it, and they go into the next.`,
});

export const compensationPaidUnmatched = problem<{ readonly voucher: string; readonly amount: Amount }>({
  code: 'compensation/paid-unmatched',
  severity: 'warning',
  sv: ({ voucher, amount }) =>
    `${voucher} är en utbetalning på ${String(amount)} som inte säger vilken ansökan den gäller. Rätta den, så att fordran går att stämma av.`,
  en: ({ voucher, amount }) =>
    `${voucher} is a payment of ${String(amount)} that does not say which application it is for. Correct it, so that the receivable can be reconciled.`,
});

/** All of them, for the list of the door. */
export const fundingProblems = {
  shareDeviates,
  populationOtherDay,
  projectUnknown,
  projectOutsidePeriod,
  projectMoreThanThereIs,
  projectOverGrant,
  compensationNoFlatRate,
  compensationOtherPeriod,
  compensationDiffers,
  compensationPaidUnmatched,
};
