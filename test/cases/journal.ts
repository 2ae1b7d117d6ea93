// One case for each problem with a voucher as a whole, or with what is asked of the books.
import type { Cases } from './case.ts';

export const journalCases: Cases = {
  'books/turnover-out-of-range': {
    when: 'All that has been posted would together be more than can be summed exactly.',
    run: `post(books, { ...draft, postings: [debit(2411, '45 035 996 273 704'), credit(1930, '45 035 996 273 704')] });`,
    sv: 'Bokföringens omsättning blir större än 45 035 996 273 704,95 kr och kan inte längre summeras exakt. Se efter om beloppet är rätt.',
    en: 'The turnover of the books becomes larger than 45 035 996 273 704,95 kr and can no longer be summed exactly. See whether the amount is right.',
  },
  'chart/account-in-use': {
    when: 'A new chart lacks an account that has been posted to, or has it as another kind.',
    run: `const without = createChart({ name: 'Ny', layers: [associationLayer, { name: 'Egna', without: 6010 }] });
replaceChart(books, without, signature);`,
    sv: 'Konto 6010 Lokalhyra används i bokföringen och måste finnas kvar i den nya kontoplanen, med samma slag.',
    en: 'Account 6010 Lokalhyra is used in the books and must remain in the new chart, with the same kind.',
  },
  'chart/object-in-use': {
    when: 'A new chart lacks a cost centre or other object that has been posted to.',
    run: `const merged = { number: 1, objects: [{ code: '20', name: 'Allt' }] };
const fewer = createChart({ name: 'Ny', layers: [associationLayer, { name: 'Egna', dimensions: [merged] }] });
replaceChart(books, fewer, signature);`,
    sv: 'Kostnadsställe 1010 används i bokföringen och måste finnas kvar i den nya kontoplanen.',
    en: 'Kostnadsställe 1010 is used in the books and must remain in the new chart.',
  },
  'chart/too-many-accounts': {
    when: 'A chart, or the charts of a year together, have more accounts than the books can tell apart.',
    run: `const accounts = Array.from({ length: 70_000 }, (_, i) => ({
  number: String(100_000 + i),
  name: 'Konto',
  kind: 'expense' as const,
}));
const large = createChart({ name: 'Stor', layers: [{ name: 'Stor', accounts }] });
openBooks({ association: 'Exempel', chart: large, year: '2024' });`,
    sv: 'Räkenskaperna har fler än 65535 konton, alla kontoplaner under året sammantagna. Ta bort dem som inte används.',
    en: 'The books have more than 65535 accounts, counting every chart of the year. Remove those not in use.',
  },
  'signature/missing': {
    when: 'A correction, or a change to the books, is not signed.',
    run: `closePeriod(books, '2024-01', { by: '', on: '2024-02-05' });`,
    sv: 'by saknas. Ange vem (by) och när (on); för rättelser och återöppningar även varför (reason).',
    en: 'by is missing. Say who (by) and when (on); for corrections and reopenings also why (reason).',
  },
  'voucher/already-corrected': {
    when: 'A voucher is corrected a second time.',
    run: `const wrong = { ...signature, reason: 'hör till ett annat förbund' };
correct(correct(books, 'A 1', wrong), 'A 1', wrong);`,
    sv: 'A 1 är redan rättad genom A 2. Rätta den i stället.',
    en: 'A 1 has already been corrected by A 2. Correct that one instead.',
  },
  'voucher/compiled-before-event': {
    when: 'A voucher is said to have been entered before what it is about had happened.',
    run: `post(books, { ...draft, compiledOn: '2024-01-14' });`,
    sv: 'Verifikationen är sammanställd 2024-01-14, före händelsen 2024-01-15. Rätta det ena datumet.',
    en: 'The voucher was compiled on 2024-01-14, before the event of 2024-01-15. Correct one of the dates.',
  },
  'voucher/corrected-too-early': {
    when: 'A correction is dated before the voucher it corrects was compiled.',
    run: `correct(books, 'A 1', { by: 'ekonom', on: '2024-01-14', reason: 'fel konto' });`,
    sv: 'A 1 sammanställdes 2024-01-15 och kan inte ha rättats redan 2024-01-14. Ange dagen då rättelsen görs.',
    en: 'A 1 was compiled on 2024-01-15 and cannot have been corrected already on 2024-01-14. Give the day the correction is made.',
  },
  'voucher/counterparty-missing': {
    when: 'An ordinary voucher does not say with whom.',
    run: `check(books, { ...draft, counterparty: '' });`,
    sv: 'Motpart saknas. Ange counterparty om det finns någon.',
    en: 'The counterparty is missing. Give counterparty when there is one.',
  },
  'voucher/key-reused': {
    when: 'An idempotency key comes back with another voucher. (The same voucher again changes nothing.)',
    run: `const keyed = post(books, { ...draft, idempotencyKey: 'hyra-januari' });
post(keyed, { ...draft, idempotencyKey: 'hyra-januari', text: 'Hyra februari' });`,
    sv: 'Nyckeln "hyra-januari" användes för A 2, som har annat innehåll. Ge varje verifikation sin egen nyckel.',
    en: 'The key "hyra-januari" was used for A 2, which has other content. Give each voucher a key of its own.',
  },
  'voucher/number-gap': {
    when: 'Imported vouchers skip a number.',
    run: `check(books, { ...draft, number: 5 }, { importing: true });`,
    sv: 'Serien A hoppar från 1 till 5. Förklara luckan i handlingarna.',
    en: 'Series A jumps from 1 to 5. Explain the gap in the records.',
  },
  'voucher/number-given': {
    when: 'A voucher that is not imported brings its own number.',
    run: `post(books, { ...draft, number: 5 });`,
    sv: 'Numret 5 är angivet. Nummer sätts sist och utan luckor; egna nummer tas bara emot vid import.',
    en: 'The number 5 is given. Numbers are assigned last and without gaps; own numbers are only accepted when importing.',
  },
  'voucher/number-not-ascending': {
    when: 'An imported voucher has the number of an earlier one, or a lower.',
    run: `post(books, { ...draft, number: 1 }, { importing: true });`,
    sv: 'A 1 kommer efter A 1. Nummer i en serie måste stiga.',
    en: 'A 1 comes after A 1. Numbers in a series must rise.',
  },
  'voucher/outside-year': {
    when: 'An event is in another year than the books.',
    run: `post(books, { ...draft, eventDate: '2023-12-29' });`,
    sv: 'Händelsen 2023-12-29 ligger utanför räkenskapsåret 2024-01-01 till 2024-12-31. Bokför den i rätt år.',
    en: 'The event of 2023-12-29 is outside the financial year 2024-01-01 to 2024-12-31. Post it in the right year.',
  },
  'voucher/closing-not-last-day': {
    when: 'A voucher of the purpose closing is dated on another day than the last of the year.',
    run: `post(empty, { ...draft, purpose: 'closing' });`,
    sv: 'En verifikation med syftet bokslut dateras årets sista dag, 2024-12-31, och inte 2024-01-15. Ändra datumet, eller syftet om den hör till månaden.',
    en: 'A voucher of the purpose closing is dated the last day of the year, 2024-12-31, and not 2024-01-15. Change the date, or the purpose if it belongs to the month.',
  },
  'voucher/period-closed': {
    when: 'An event is in a month that is closed.',
    run: `post(closePeriod(books, '2024-01', signature), draft);`,
    sv: 'Händelsen 2024-01-15 ligger i 2024-01, som är stängd. Öppna perioden eller datera i en öppen.',
    en: 'The event of 2024-01-15 is in 2024-01, which is closed. Reopen the period or date it in an open one.',
  },
  'voucher/registered-late': {
    when: 'A payment is entered later than the next working day, or anything else later than the chart says, two months unless told.',
    run: `check(books, { ...draft, compiledOn: '2024-01-22' });`,
    sv: 'Händelsen 2024-01-15 bokfördes 2024-01-22, 7 dagar efter.',
    en: 'The event of 2024-01-15 was entered on 2024-01-22, 7 days after.',
  },
  'voucher/reversal-of-other': {
    when: 'A voucher that is no accrual says when it is to be turned back.',
    run: `post(books, { ...draft, reverseOn: '2024-02-01' });`,
    sv: 'reverseOn är satt på en verifikation med syftet löpande. Bara en periodisering återförs på en bestämd dag.',
    en: 'reverseOn is set on a voucher of the purpose ordinary. Only an accrual is turned back on a day set beforehand.',
  },
  'voucher/reversal-too-early': {
    when: 'An accrual is to be turned back on the day it is posted, or before.',
    run: `post(books, { ...draft, purpose: 'accrual', reverseOn: '2024-01-15' });`,
    sv: 'Periodiseringen 2024-01-15 ska återföras 2024-01-15. Återför den en senare dag än den bokförs.',
    en: 'The accrual of 2024-01-15 is to be turned back on 2024-01-15. Turn it back on a later day than it is posted.',
  },
  'voucher/text-missing': {
    when: 'A voucher does not say what it concerns.',
    run: `post(books, { ...draft, text: '' });`,
    sv: 'Verifikationen säger inte vad den gäller. Ange text.',
    en: 'The voucher does not say what it concerns. Give text.',
  },
  'voucher/too-few-postings': {
    when: 'A voucher has one posting, or none.',
    run: `post(books, { ...draft, postings: [debit(1930, 0)] });`,
    sv: 'Verifikationen har bara en kontering. Den behöver minst två: en i debet och en i kredit.',
    en: 'The voucher has only one posting. It needs at least two: one in debit and one in credit.',
  },
  'voucher/unbalanced': {
    when: 'Debit and credit of a voucher differ.',
    run: `post(books, { ...draft, postings: [debit(2411, '12 500,00'), credit(1930, '12 000,00')] });`,
    sv: 'Verifikationen balanserar inte: debet 12 500,00, kredit 12 000,00, skillnad 500,00. Rätta så att skillnaden blir noll.',
    en: 'The voucher does not balance: debit 12 500,00, credit 12 000,00, difference 500,00. Correct it so that the difference is zero.',
  },
  'voucher/unknown': {
    when: 'A voucher is asked for that is not in the books.',
    run: `voucher(books, { series: 'A', number: 7 });`,
    sv: 'Verifikation A 7 finns inte. Den sista i serien är A 1.',
    en: 'There is no voucher A 7. The last of the series is A 1.',
  },
};
