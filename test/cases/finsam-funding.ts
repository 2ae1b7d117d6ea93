// One case for each problem with contributions, external projects and compensation for VAT.
import type { Cases } from './case.ts';

const planned = (events: string): string =>
  `projectPlan(empty, { projects, events: [${events}] }, yearEnd).diagnostics;`;

export const finsamFundingCases: Cases = {
  'compensation/differs': {
    when: 'An application is for another amount than its vouchers come to.',
    run: `const bought = postAll(empty, purchasePlan({ ...bill, vatPercent: 25 }, signature).drafts);
const [application] = compensationPlan(bought, { period: '2024-01' }, signature).drafts;
const marked = { dimensions: { invoice: 'ludvikamoms 2024-01' } };
const less = post(bought, { ...application!, postings: [debit(1687, 240, marked), credit(1687, 240)] });
compensationPlan(less, { period: '2024-02' }, signature).diagnostics;`,
    sv: 'Ansökan ludvikamoms 2024-01 (A 2) är på 240,00, men verifikationerna som ingår blir 250,00. Rätta den, så kommer de med i nästa.',
    en: 'The application ludvikamoms 2024-01 (A 2) is for 240,00, but the vouchers in it come to 250,00. Correct it, and they go into the next.',
  },
  'compensation/no-flat-rate': {
    when: 'A flat rate is asked for on a payment to a municipality that is a member.',
    run: `purchasePlan({ ...bill, supplier: 'Borås', supplierKind: 'member', flatRate: 'whole' }, signature);`,
    sv: 'Ersättning efter schablon ges inte för betalning till Borås, som inte är ett företag. Bokför beloppet utan ersättning.',
    en: 'No flat rate is given on a payment to Borås, of the kind member. Post the amount without compensation.',
  },
  'compensation/other-period': {
    when: 'Compensation is applied for over four months.',
    run: `compensationPlan(empty, { period: '2024-T1' }, signature);`,
    sv: '2024-T1 är varken en månad eller tre månader av ett kalenderår inom 2024. Sök för en månad eller ett kvartal.',
    en: '2024-T1 is neither a month nor three months of a calendar year within 2024. Apply for a month or a quarter.',
  },
  'compensation/paid-unmatched': {
    when: 'A payment of compensation does not name an application.',
    run: `const refund = post(empty, { ...draft, text: 'Moms', postings: [debit(1930, 250), credit(1687, 250)] });
compensationPlan(refund, { period: '2024-01' }, signature).diagnostics;`,
    sv: 'A 1 är en utbetalning på 250,00 som inte säger vilken ansökan den gäller. Rätta den, så att fordran går att stämma av.',
    en: 'A 1 is a payment of 250,00 that does not say which application it is for. Correct it, so that the receivable can be reconciled.',
  },
  'contribution/population-other-day': {
    when: 'The municipalities are counted on another day than agreed.',
    run: `createContributions({ year: '2024', total: '18 022 000', members: payers, populationOn: '2022-12-31' }).diagnostics;`,
    sv: 'Folkmängden är den 2022-12-31; den ska vara den 2023-06-30 (förbundsordningen). Hämta den för rätt dag, eller ändra regeln.',
    en: 'The population is that of 2022-12-31; it should be that of 2023-06-30 (förbundsordningen). Take it for the right day, or change the rule.',
  },
  'contribution/share-deviates': {
    when: 'A party pays another share than the law lays down.',
    run: `const amounts = { state: '9 032 000', region: '5 000 000', municipalities: '5 000 000' };
createContributions({ year: '2022', amounts, members: payers }).diagnostics.slice(0, 1);`,
    sv: 'Staten bidrar med 9 032 000,00; andelen 50 % vore 9 516 000,00. Skillnaden är −484 000,00. Se efter att det är beslutat så.',
    en: 'Staten contributes 9 032 000,00; its share of 50 % would be 9 516 000,00. The difference is −484 000,00. See that it was so decided.',
  },
  'project/more-than-there-is': {
    when: 'More is claimed than has been accrued.',
    run: planned(`accrued, { ...accrued, kind: 'claim', amount: '410 000', claim: 'ansökan 1' }`),
    sv: '410 000,00 tas från 1712, där VILJA har 400 000,00. Se efter beloppet, eller bokför det som saknas först.',
    en: '410 000,00 is taken from 1712, where VILJA has 400 000,00. See the amount, or post first what is missing.',
  },
  'project/outside-period': {
    when: 'Income is accrued on a day when the project has ended.',
    run: planned(`{ ...accrued, on: '2024-12-31' }`),
    sv: '2024-12-31 är utanför projektet VILJA, som pågår 2024-01..2024-11. Se efter att beslutet omfattar den dagen.',
    en: '2024-12-31 is outside the project VILJA, which runs 2024-01..2024-11. See that the decision covers that day.',
  },
  'project/over-grant': {
    when: 'A project has more income than it was granted.',
    run: `const events = [{ ...accrued, amount: '500 001' }];
checkProjects(projects, [postAll(empty, projectPlan(empty, { projects, events }, yearEnd).drafts)]);`,
    sv: 'VILJA har 500 001,00 i intäkt; beslutet är på 500 000,00. Det som är över betalas inte ut: reservera det, eller skaffa ett nytt beslut.',
    en: 'VILJA has an income of 500 001,00; the decision is on 500 000,00. What is above is not paid out: reserve it, or get a new decision.',
  },
  'project/unknown': {
    when: 'Something happens to a project that is not in the register.',
    run: planned(`{ ...accrued, project: 'VILLJA' }`),
    sv: 'Projektet VILLJA finns inte i registret. Menades VILJA?',
    en: 'The project VILLJA is not in the register. Was VILJA meant?',
  },
};
