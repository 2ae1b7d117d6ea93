// Problems with an association's balance requirement and equity, and what its reports lack.
import type { Cases } from './case.ts';

export const finsamReportCases: Cases = {
  'requirement/negative': {
    when: 'The year has a deficit, which an association discloses.',
    run: `checkBalanceRequirement(books);`,
    sv: 'Balanskravsresultatet 2024 är −12 500,00 kr. Det upplyses om; Finsam 21 § kräver inte att det återställs.',
    en: 'The balance requirement result of 2024 is −12 500,00 kr. It is disclosed; Finsam 21 § does not ask that it be restored.',
  },
  'requirement/overdue': {
    when: 'An association that restores deficits has one left after three years.',
    run: `const deficits = [
  { year: 2021, result: -5000 },
  { year: 2022, result: 0 },
  { year: 2023, result: 4000 },
];
checkBalanceRequirement(empty, { rules: { policy: 'KL 11:12' }, earlier: deficits });`,
    sv: '1 000,00 kr av underskottet 2021 skulle ha varit återställt 2024. Återställ det, eller besluta om synnerliga skäl.',
    en: '1 000,00 kr of the deficit of 2021 should have been restored by 2024. Restore it, or decide on exceptional reasons.',
  },
  'requirement/reserve': {
    when: 'A result reserve is used, though no paragraph lets an association have one.',
    run: `checkBalanceRequirement(empty, { reserve: { used: '5 000' } });`,
    sv: 'En resultatreserv används, men Finsam 21 § hänvisar inte till KL 11:14. Kontrollera stödet för den.',
    en: 'A result reserve is used, but Finsam 21 § does not refer to KL 11:14. Check what it rests on.',
  },
  'requirement/old-reserve': {
    when: 'A reserve of before 2024 is used after 2033; that a reserve is used at all has been told first.',
    run: `const late = createLedger({ chart, year: '2034', balances: [] });
checkBalanceRequirement(late, { reserve: { usedOfOld: '5 000' } }).slice(1);`,
    sv: 'En resultatutjämningsreserv används 2034. Den fick användas till och med 2033; ta bort den.',
    en: 'A result equalisation reserve is used in 2034. It could be used until the end of 2033; take it away.',
  },
  'equity/below-minimum': {
    when: 'There is less equity than the board wants.',
    run: `const minimum = { amount: '2 000 000', source: 'Styrelsen 2023-11-24 § 41' };
checkEquity(books, { preset: presets.association, targets: { minimum } });`,
    sv: '2024: eget kapital är −12 500,00 kr, 2 012 500,00 under styrelsens lägsta nivå 2 000 000,00.',
    en: '2024: equity is −12 500,00 kr, 2 012 500,00 below the 2 000 000,00 the board wants at least.',
  },
  'equity/above-ceiling': {
    when: 'There is more equity than is recommended.',
    run: `const rich = createLedger({ chart, year: '2024', periods: 'year', balances: [{ account: 3010, changes: ['-4000'] }] });
const ceiling = { steps: [{ share: '10 %' }], source: 'Rådet 2026', confirmed: true };
checkEquity(rich, { preset: presets.association, targets: { ceiling } });`,
    sv: '2024: eget kapital är 4 000,00 kr, 3 600,00 över den rekommenderade högsta nivån 400,00. Det kan begränsa nästa års statliga medel.',
    en: "2024: equity is 4 000,00 kr, 3 600,00 above the 400,00 that is recommended at most. It may limit next year's allocation from the state.",
  },
  'equity/ceiling-unconfirmed': {
    when: 'Equity is held against a stair that nobody has seen in print.',
    run: `const even = createLedger({ chart, year: '2024', periods: 'year', balances: [{ account: 3010, changes: ['-4000'] }, { account: 4010, changes: ['4000'] }] });
checkEquity(even, { preset: presets.association });`,
    sv: 'Trappan för högsta eget kapital är inte bekräftad (Nationella rådets rekommendation 2013-10-02; trappstegen är beräknade ur en tryckt uppgift, 2 902 tkr för 18 022 tkr år 2024). Ge den som gäller i targets.ceiling.',
    en: 'The stair of the highest equity is not confirmed (Nationella rådets rekommendation 2013-10-02; trappstegen är beräknade ur en tryckt uppgift, 2 902 tkr för 18 022 tkr år 2024). Give the one that holds in targets.ceiling.',
  },
  'equity/deficit-budget': {
    when: 'A budget uses saved equity, which there is enough of.',
    run: `const saved = openBooks({ association: 'Exempel', chart, year: '2024', opening: { 1930: 2_000_000, 2010: -2_000_000 } });
checkEquity(saved, { preset: presets.association, targets: {}, budget });`,
    sv: 'Budget 2024 har ett underskott på 723 000,00 kr. Eget kapital är 2 000 000,00 kr och täcker det: 1 277 000,00 blir kvar.',
    en: 'Budget 2024 has a deficit of 723 000,00 kr. Equity is 2 000 000,00 kr and covers it: 1 277 000,00 will be left.',
  },
  'report/compare-missing': {
    when: 'A report is made without the year before.',
    run: `annualReport({ books, preset: presets.association, budget, order: ['incomeStatement'] }).diagnostics;`,
    sv: 'Jämförelsen med året före saknas. Ge räkenskaperna eller siffrorna för det i compare.',
    en: 'The comparison with the year before is missing. Give its books or figures in compare.',
  },
  'report/budget-missing': {
    when: 'A report is made without a budget.',
    run: `annualReport({ books, preset: presets.association, compare: yearBefore, order: ['operations'] }).diagnostics;`,
    sv: 'Budgeten saknas, så utfallet står utan avvikelse. Ge den i budget.',
    en: 'The budget is missing, so the outcome stands without variance. Give it in budget.',
  },
  'report/forecast-missing': {
    when: 'An interim report is made without a forecast of the year.',
    run: `interimReport({ books, preset: presets.association, compare: yearBefore, budget, order: ['cashFlow'] }).diagnostics;`,
    sv: 'Prognosen för helåret saknas. Ge den i forecast.',
    en: 'The forecast of the whole year is missing. Give it in forecast.',
  },
  'report/part-missing': {
    when: 'A section that the report should have is given neither a table nor a text.',
    run: `annualReport({ books, preset: presets.association, compare: yearBefore, budget, order: ['members'] }).diagnostics;`,
    sv: 'Avsnittet Finansiering saknas. Ge det i members, eller ta bort det ur order.',
    en: 'The section Finansiering is missing. Give it in members, or take it out of order.',
  },
  'report/part-failed': {
    when: 'A table cannot be made of these books; why follows after.',
    run: `const odd = { name: 'Udda', accounts: [{ number: '1690', name: 'Diverse', kind: 'asset' }] } as const;
const oddChart = createChart({ name: 'Exempel', layers: [associationLayer, odd] });
const source = openBooks({ association: 'Exempel', chart: oddChart, year: '2024', opening: { 1690: 5, 2010: -5 } });
annualReport({ books: source, preset: presets.association, compare: yearBefore, budget, order: ['cashFlow'] }).diagnostics.slice(0, 1);`,
    sv: 'Avsnittet Kassaflödesanalys kunde inte göras färdigt: ett fel, som följer här.',
    en: 'The section Kassaflödesanalys could not be finished: one error, which follows here.',
  },
};
