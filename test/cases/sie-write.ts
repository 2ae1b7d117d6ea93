// One case for each problem met on the way from books, a ledger or a document to a SIE file.
import type { Cases } from './case.ts';

export const sieWriteCases: Cases = {
  'sie/backslash-last': {
    when: 'A text ends with a backslash.',
    run: `writeSie(empty, { on: '2025-01-15', company: { id: 'C:\\\\Bok\\\\' } }).diagnostics;`,
    sv: 'Texten slutar med ett omvänt snedstreck, som skulle dölja citattecknet efter. Ett blanktecken skrevs emellan (1 ställe).',
    en: 'The text ends with a backslash, which would hide the quote after it. A blank was written between them (1 place).',
  },
  'sie/budget-other-year': {
    when: 'The budget of another year is to be written with the books.',
    run: `writeSie(empty, { on: '2025-01-15', budget: createLedger({ chart, year: '2025', balances: [] }) });`,
    sv: 'Budgeten gäller 2025, men räkenskaperna 2024. Ge budgeten för samma år.',
    en: 'The budget is of 2025, but the books are of 2024. Give the budget of the same year.',
  },
  'sie/cannot-be-written': {
    when: 'A document has an amount that nobody can read, and is to be written by the rules.',
    run: `writeSie(sieDocument({ '#IB': '#IB 0 1930 1e3' }));`,
    sv: 'Beloppet är inte hela ören: "1930 1e3". Rätta filen och läs den igen.',
    en: 'The amount is not whole öre: "1930 1e3". Correct the file and read it again.',
  },
  'sie/character-missing': {
    when: 'A name has a character that code page 437 has not.',
    run: `writeSie(empty, { on: '2025-01-15', company: { name: 'Öst €' } });`,
    sv: `"€" (U+20AC) finns inte i formatets teckentabell (1 ställe). Byt ut det, eller låt det skrivas "EUR" med missingCharacters: 'transliterate'.`,
    en: `"€" (U+20AC) is not in the code page of the format (1 place). Replace it, or let it be written "EUR" with missingCharacters: 'transliterate'.`,
  },
  'sie/character-replaced': {
    when: 'A name has such a character, and it may be written as the nearest there is.',
    run: `const company = { name: 'Öst €' };
writeSie(empty, { on: '2025-01-15', company, missingCharacters: 'transliterate' }).diagnostics;`,
    sv: '"€" (U+20AC) finns inte i formatets teckentabell och skrevs "EUR" (1 ställe).',
    en: '"€" (U+20AC) is not in the code page of the format, and was written "EUR" (1 place).',
  },
  'sie/control-replaced': {
    when: 'A name has a tab in it.',
    run: `writeSie(empty, { on: '2025-01-15', company: { name: 'Öst\\tväst' } }).diagnostics;`,
    sv: 'Texten har styrtecken, som formatet inte tillåter. De skrevs som blanktecken (1 ställe).',
    en: 'The text has control characters, which the format does not allow. They were written as blanks (1 place).',
  },
  'sie/left-out': {
    when: 'A document was read from a file with a record that the format does not know.',
    run: `writeSie(sieDocument({ '#FNAMN': '#FNAMN "Exempel"\\n#MOMSKOD 1' })).diagnostics;`,
    sv: '#MOMSKOD hör inte till en fil av denna typ och skrevs inte (1 ställe).',
    en: '#MOMSKOD is no part of a file of this type, and was not written (1 place).',
  },
  'sie/months-needed': {
    when: 'A ledger that only has the year as one is to be written by month.',
    run: `const yearly = createLedger({ chart, year: '2024', periods: 'year', balances: [] });
writeSie(yearly, { on: '2025-01-15', type: '2', company: { name: 'Exempel' } });`,
    sv: '#PSALDO är per månad, men huvudboken har bara året i ett. Ge en huvudbok per månad.',
    en: '#PSALDO is by month, but the ledger has only the year as one. Give a ledger by month.',
  },
  'sie/not-in-format': {
    when: 'Books with counterparties are written.',
    run: `writeSie(books, { on: '2025-01-15' }).diagnostics;`,
    sv: 'Formatet har ingen plats för motpart (1). Det står kvar i räkenskaperna.',
    en: 'The format has no place for counterparty (1). The books still have it.',
  },
  'sie/previous-year-apart': {
    when: 'The books given as those of the year before are of another year.',
    run: `const previous = openBooks({ association: 'Förbundet Exempel', chart, year: '2022' });
writeSie(empty, { on: '2025-01-15', previous });`,
    sv: 'Året innan slutar 2022-12-31, men detta år börjar 2024-01-01. Ge året närmast före som previous.',
    en: 'The year before ends 2022-12-31, but this year begins 2024-01-01. Give the year just before as previous.',
  },
  'sie/quantity-left-out': {
    when: 'A document has a quantity that is no number.',
    run: `writeSie(sieDocument({ '#TRANS 6010': '#TRANS 6010 {} 100.00 "" "" "två" "EB"' })).diagnostics;`,
    sv: 'Kvantiteten "två" är inget tal och skrevs inte (1 ställe).',
    en: 'The quantity "två" is no number, and was not written (1 place).',
  },
  'sie/result-account-unfit': {
    when: 'A balance account is to take the result over.',
    run: `writeSie(empty, { on: '2025-01-15', resultAccount: '1930' });`,
    sv: 'Konto 1930 är ett balanskonto och kan inte ta årets resultat i filen. Ange ett resultatkonto som resultAccount.',
    en: "Account 1930 is a balance account and cannot take the year's result in the file. Give a result account as resultAccount.",
  },
  'sie/result-gathered': {
    when: 'The year has been closed.',
    run: `const { counterparty: _, ...unmet } = draft;
const closing = { ...unmet, eventDate: '2024-12-31', compiledOn: '2025-01-10', purpose: 'closing' } as const;
writeSie(post(empty, closing), { on: '2025-01-15' }).diagnostics;`,
    sv: 'Året är avslutat. Bokslutsverifikationens rader på resultatkonton skrevs som en rad på 8999, så att #RES visar året före bokslut och #UB efter.',
    en: 'The year is closed. The rows of the closing voucher on result accounts were written as one row on 8999, so that #RES shows the year before closing and #UB after it.',
  },
};
