/**
 * A small year of an association: opened, posted, corrected, closed month by month, and shown.
 *
 * The figures are invented; the accounts are those of the association's chart.
 */
import {
  associationChart,
  associationLayouts,
  balanceOf,
  balanceSheet,
  cashFlowStatement,
  check,
  closePeriod,
  correct,
  credit,
  debit,
  describe,
  explain,
  generalLedger,
  history,
  incomeStatement,
  openBooks,
  postAll,
  statementTies,
  trialBalance,
  voucher,
  type VoucherDraft,
} from 'huvudbok';

let books = openBooks({
  association: { name: 'Samordningsförbundet Exempel', organisationNumber: '222000-0000' },
  chart: associationChart,
  year: '2024',
  opening: { 1930: '3 284 068,63', 2010: '-3 284 068,63' },
});

const office = { dimensions: { costCentre: '1010' } };
const drafts: VoucherDraft[] = [
  {
    eventDate: '2024-01-15',
    compiledOn: '2024-01-16',
    text: 'Medlemsbidrag kvartal 1',
    counterparty: 'Försäkringskassan',
    reference: 'rekvisition 1',
    postings: [debit(1930, '1 126 375,00'), credit(3010, '1 126 375,00', office)],
  },
  {
    eventDate: '2024-01-31',
    compiledOn: '2024-02-02',
    text: 'Insats januari',
    counterparty: 'Borås stad',
    reference: 'faktura 4711',
    postings: [debit(5539, '528 333,00', office), credit(2411, '528 333,00')],
  },
  {
    eventDate: '2024-02-12',
    compiledOn: '2024-02-12',
    text: 'Telefon',
    counterparty: 'Operatören',
    reference: 'faktura 889',
    postings: [debit(7212, '1 000,00', office), debit(1687, '250,00'), credit(2411, '1 250,00')],
  },
  {
    eventDate: '2024-02-28',
    compiledOn: '2024-02-28',
    text: 'Betalning leverantörer',
    counterparty: 'Borås stad',
    postings: [debit(2411, '528 333,00'), credit(1930, '528 333,00')],
  },
];
books = postAll(books, drafts);
console.log(books);

console.log('\nA draft can be checked before it is posted, and everything wrong with it is said at once:');
const wrong: VoucherDraft = {
  eventDate: '2024-02-29',
  compiledOn: '2024-02-28',
  text: 'Hyra',
  postings: [debit(6010, '12 500,00', office), credit(2412, '12 000,00')],
};
for (const found of check(books, wrong)) console.log(`- ${found.code}: ${describe(found, 'en')}`);

console.log('\nNothing is edited; a correction is a voucher of its own, and the two point to each other:');
books = correct(books, 'A 3', {
  by: 'ekonom',
  on: '2024-03-04',
  reason: 'fel konto, var datakommunikation',
  replacement: { postings: [debit(6230, '1 000,00', office), debit(1687, '250,00'), credit(2411, '1 250,00')] },
});
console.log(voucher(books, 'A 5'));

books = closePeriod(books, '2024-01..2024-02', { by: 'ekonom', on: '2024-03-05' });
console.log(`\n${String(books)}`);
for (const { on, kind, subject, by } of history(books)) console.log(on, kind, subject, by ?? '');

console.log();
console.log(generalLedger(books, 2411));
console.log();
console.log(trialBalance(books));
console.log(`\nKassa och bank: ${String(balanceOf(books, '19xx'))}`);
console.log(`Som känt 2024-02-01: ${String(balanceOf(books, '19xx', { asKnownOn: '2024-02-01' }))}`);

console.log('\nThe statements of the two months, each cell of which can be asked where it came from:');
const period = '2024-01..2024-02';
const result = incomeStatement(books, { layout: associationLayouts.incomeStatement, period });
const balances = balanceSheet(books, { layout: associationLayouts.balanceSheet, period });
const flows = cashFlowStatement(books, { layout: associationLayouts.cashFlow, period });
for (const statement of [result, balances, flows]) console.log(`\n${String(statement)}`);
console.log(`\n${String(statementTies([result, balances, flows]))}`);
console.log(`\n${String(explain(result, 'otherCosts'))}`);
