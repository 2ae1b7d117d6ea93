// One case for each problem with accruals, with what remains before a year is closed, and with what the next opens with.
import type { Cases } from './case.ts';

/** What remains of the year when the draft, or books, have been added to it and its months are closed. */
const remains = (books: string, options = ''): string =>
  `planYearEnd(closePeriod(${books}, '2024', signature)${options}).diagnostics;`;

const yearEnd = (name: string, rules: string): string =>
  `const ${name} = createChart({ name: 'Exempel', layers: [associationLayer, own, { name: 'Bokslut', yearEnd: ${rules} }] });
${remains(`replaceChart(books, ${name}, signature)`)}`;

export const closingCases: Cases = {
  'accrual/carried-over': {
    when: 'An accrual is to be turned back in a later year.',
    run: remains(`post(books, { ...draft, purpose: 'accrual', reverseOn: '2025-01-01' })`),
    sv: 'Periodiseringen 2024 A 2 återförs 2025-01-01, i ett senare år. reversalPlan för det året ger återföringen.',
    en: 'The accrual 2024 A 2 is turned back on 2025-01-01, in a later year. reversalPlan of that year gives its reversal.',
  },
  'accrual/overdue': {
    when: 'The day has passed when an accrual was to be turned back.',
    run: remains(`post(books, { ...draft, purpose: 'accrual', reverseOn: '2024-02-01' })`),
    sv: 'Periodiseringen 2024 A 2 skulle ha återförts 2024-02-01. Bokför återföringen, eller rätta periodiseringen.',
    en: 'The accrual 2024 A 2 should have been turned back on 2024-02-01. Post its reversal, or correct the accrual.',
  },
  'accrual/wrong-account': {
    when: 'An accrual is on an account of another kind than its own kind asks for.',
    run: `const rent = { key: 'hyra-2024', text: 'Hyra', amount: '12 500', periods: '2024-02' };
accrualPlan(books, { ...rent, kind: 'prepaidExpense', account: 6010, balanceAccount: 2991, bookedOn: '2024-01-15' }, signature);`,
    sv: '2991 Upplupna kostnader är en skuld; det ska vara en tillgång. Se efter vilket slags periodisering som menas.',
    en: '2991 Upplupna kostnader is of the kind liability; it should be asset. See which kind of accrual is meant.',
  },
  'balance/liability-in-debit': {
    when: 'A liability stands in debit when the year ends.',
    run: remains(`post(books, { ...draft, postings: [debit(2411, '300'), credit(1930, '300')] })`),
    sv: 'Skulden 2411 Leverantörsskulder står i debet: 300,00. Boka om den till en fordran, eller visa den bland fordringarna.',
    en: 'The liability 2411 Leverantörsskulder is in debit: 300,00. Post it as a receivable, or show it among them.',
  },
  'balance/receivable-in-credit': {
    when: 'A receivable stands in credit when the year ends.',
    run: remains(`post(books, { ...draft, postings: [credit(1712, '1 501 833'), debit(1930, '1 501 833')] })`),
    sv: 'Fordran 1712 Upplupna intäkter står i kredit: −1 501 833,00. Boka om den till en skuld, eller visa den bland skulderna.',
    en: 'The receivable 1712 Upplupna intäkter is in credit: −1 501 833,00. Post it as a liability, or show it among them.',
  },
  'chart/year-end-missing': {
    when: 'The chart does not say which account the result is booked on.',
    run: `const bank = { number: '1930', name: 'Bankgiro', kind: 'asset' as const };
const small = createChart({ name: 'Liten', layers: [{ name: 'Liten', accounts: [bank] }] });
${remains(`openBooks({ association: 'Exempel', chart: small, year: '2024' })`)}`,
    sv: 'Kontoplanen Liten säger inte hur året stängs. Ge ett lager yearEnd: { resultAccount, equityAccount }.',
    en: 'The chart Liten does not say how the year is closed. Give a layer yearEnd: { resultAccount, equityAccount }.',
  },
  'dimension/unbalanced': {
    when: 'A dimension is to balance, object by object, and does not.',
    run: yearEnd('balanced', `{ balancedDimensions: ['costCentre'] }`),
    sv: 'Kostnadsställe 1010 har inte lika mycket i debet som i kredit; skillnaden är 12 500,00. Se efter vilken kontering som saknar det.',
    en: 'Kostnadsställe 1010 does not have as much in debit as in credit; the difference is 12 500,00. See which posting lacks it.',
  },
  'opening/differs-from-closing': {
    when: 'A year opens with another amount than the year before closed with.',
    run: `const debt = { 1930: '-12 500', 2010: '12 000', 2411: '500' };
checkOpening(openBooks({ association: 'Förbundet Exempel', chart, year: '2025', opening: debt }), { previous: closed }).slice(1);`,
    sv: '2411 Leverantörsskulder öppnar med 500,00; förra året slutade med 0,00. För över balanserna med carryForward.',
    en: '2411 Leverantörsskulder opens with 500,00; last year ended with 0,00. Carry the balances forward with carryForward.',
  },
  'opening/outdated': {
    when: 'The year before was reopened, changed and closed anew after its balances were carried forward.',
    run: `const signed = { by: 'ekonom', on: '2025-03-01', reason: 'glömd omföring' };
const reopened = reopenPeriod(reopenYear(closed, signed), '2024-12', signed);
const moved: VoucherDraft = { ...draft, eventDate: '2024-12-31', compiledOn: '2025-03-01', postings: [debit(1930, 1), credit(1930, 1)] };
checkOpening(next, { previous: closeYear(post(reopened, moved), signed).closed });`,
    sv: '2024 har öppnats igen och stängts på nytt sedan balanserna fördes över. För över dem igen med carryForward.',
    en: '2024 has been reopened and closed anew since its balances were carried forward. Carry them again with carryForward.',
  },
  'opening/wrong-association': {
    when: 'The balances are those of another association.',
    run: `checkOpening(openBooks({ association: 'Grannen', chart, year: '2025' }), { previous: closed });`,
    sv: 'Räkenskaperna är Grannens, och året före är Förbundet Exempels. Ta det egna.',
    en: 'The books are those of Grannen, the year before that of Förbundet Exempel. Take its own.',
  },
  'opening/wrong-year': {
    when: 'The balances are those of another year than the one before.',
    run: `carryForward(openBooks({ association: 'Förbundet Exempel', chart, year: '2026' }), { by: 'ekonom', on: '2025-02-10', from: closed });`,
    sv: '2026 börjar 2026-01-01, och 2024 slutar 2024-12-31. Ingående balanser kommer från året närmast före.',
    en: '2026 begins on 2026-01-01, and 2024 ends on 2024-12-31. Opening balances come from the year just before.',
  },
  'opening/year-not-closed': {
    when: 'The year before has not been closed, or has been reopened.',
    run: `carryForward(next, { by: 'ekonom', on: '2025-02-10', from: books });`,
    sv: 'Räkenskapsåret 2024 är inte stängt, så dess utgående balanser kan ändras. Stäng det och för över dem med carryForward.',
    en: 'The financial year 2024 is not closed, so its closing balances may change. Close it and carry them forward with carryForward.',
  },
  'period/still-open': {
    when: 'Some months still take vouchers when the year is to be closed.',
    run: `planYearEnd(closePeriod(books, '2024-01..2024-11', signature)).diagnostics;`,
    sv: '2024-12 är inte helt stängt. closeYear stänger det.',
    en: '2024-12 is not fully closed. closeYear closes it.',
  },
  'result/not-moved': {
    when: 'The account of the result of the year has something on it before the result is booked.',
    run: remains(
      `openBooks({ association: 'Exempel', chart, year: '2024', opening: { 1930: '246 185,14', 2019: '-246 185,14' } })`,
    ),
    sv: '2019 Årets resultat har −246 185,14 redan innan årets resultat är bokat. För om förra årets resultat till eget kapital; är det årets, boka det med syftet closing.',
    en: "2019 Årets resultat has −246 185,14 even before the result of the year is booked. Move last year's result to equity; if it is this year's, book it with the purpose closing.",
  },
  'series/gap': {
    when: 'Numbers are missing in a series.',
    run: remains('post(books, { ...draft, number: 4 }, { importing: true })'),
    sv: 'Serien A saknar A 2-3. Förklara luckan i handlingarna.',
    en: 'Series A lacks A 2-3. Explain the gap in the records.',
  },
  'suspense/not-cleared': {
    when: 'An account for what is not yet known has a balance when the year ends.',
    run: yearEnd('watched', `{ suspenseAccounts: '1930' }`),
    sv: '1930 Bankgiro har saldot −12 500,00. Utred det och boka om innan året stängs.',
    en: '1930 Bankgiro has the balance −12 500,00. Clear it before the year is closed.',
  },
  'year/not-over': {
    when: 'A year is to be closed before its last day.',
    run: remains('books', `, { on: '2024-12-30' }`),
    sv: 'Räkenskapsåret 2024 slutar 2024-12-31 och kan inte stängas redan 2024-12-30.',
    en: 'The financial year 2024 ends on 2024-12-31 and cannot be closed already on 2024-12-30.',
  },
};
