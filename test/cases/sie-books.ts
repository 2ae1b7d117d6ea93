// One case for each problem met on the way from a SIE document to books, ledger, budget, reconciliation and import.
import type { Cases } from './case.ts';

export const sieBooksCases: Cases = {
  'sie/account-outside-chart': {
    when: 'An account is a word.',
    run: `toChart(sieDocument({ '#KONTO 1930': '#KONTO 1930 \\"Bank\\"\\n#KTYP 1930 T\\n#KONTO HYRA \\"Hyra\\"' })).diagnostics;`,
    sv: 'Kontot "HYRA" är inte en till åtta siffror och kan inte stå i en kontoplan.',
    en: 'The account "HYRA" is not one to eight digits, and cannot be in a chart.',
  },
  'sie/balance-twice': {
    when: 'A budget has two figures for one account and month.',
    run: `toBudget(sieDocument({ '#IB': '#PBUDGET 0 202401 6010 {} 100.00\\n#PBUDGET 0 202401 6010 {} 90.00' })).diagnostics;`,
    sv: '#PBUDGET finns flera gånger för konto 6010, år 0. Den sista gäller.',
    en: '#PBUDGET stands several times for account 6010, year 0. The last one holds.',
  },
  'sie/budget-missing': {
    when: 'A budget is asked of a file that has none.',
    run: `toBudget(sieDocument()).diagnostics;`,
    sv: 'Filen har ingen budget (#PBUDGET) för år 0.',
    en: 'The file has no budget (#PBUDGET) for year 0.',
  },
  'sie/closing-missing': {
    when: 'A ledger is made of a file that only has opening balances.',
    run: `toLedger(sieDocument()).diagnostics;`,
    sv: 'Varken #UB eller #RES finns för år 0. Huvudboken har bara ingående balanser.',
    en: 'There is neither #UB nor #RES for year 0. The ledger has opening balances only.',
  },
  'sie/closing-recognized': {
    when: 'A voucher of the last day moves the result, and the account it is moved by has been told.',
    run: `toBooks(sieDocument({ '#VER': '#VER A 1 20241231 "Bokslut" 20241231' }), { resultAccount: '6010' }).diagnostics;`,
    sv: 'Verifikation A 1 för över årets resultat och får syftet bokslut.',
    en: "Voucher A 1 takes the year's result over, and gets the purpose closing.",
  },
  'sie/company-unnamed': {
    when: 'The file has no name of a company.',
    run: `toBooks(sieDocument({ '#FNAMN': '' })).diagnostics;`,
    sv: 'Filen säger inte vems räkenskaperna är. De kallas "Namnlös".',
    en: 'The file does not say whose the books are. They are called "Namnlös".',
  },
  'sie/currency-not-kronor': {
    when: 'The file is in euros.',
    run: `toBooks(sieDocument({ '#FNAMN': '#FNAMN \\"Exempel\\"\\n#VALUTA EUR' })).diagnostics;`,
    sv: 'Beloppen är i EUR. Här förs räkenskaper i kronor; räkna om filen först.',
    en: 'The amounts are in EUR. Books are kept in kronor here; convert the file first.',
  },
  'sie/dimension-renumbered': {
    when: 'A dimension has a number that the format has reserved without saying for what.',
    run: `toChart(sieDocument({ '#KONTO 1930': '#KONTO 1930 \\"Bank\\"\\n#KTYP 1930 T\\n#DIM 12 \\"Avdelning\\"' })).diagnostics;`,
    sv: 'Dimension 12 har ett nummer som formatet håller för framtiden. Den blir 9001.',
    en: 'Dimension 12 has a number that the format keeps for the future. It becomes 9001.',
  },
  'sie/does-not-reconcile': {
    when: 'The result of an account is not what its vouchers add up to.',
    run: `reconcile(sieDocument({ '#IB': '#RES 0 6010 90.00' })).diagnostics;`,
    sv: 'verifikationer = RES stämmer inte för 6010: filen säger 90,00, räknat 100,00, skillnad −10,00.',
    en: 'vouchers = RES does not hold for 6010: the file says 90,00, counted 100,00, difference −10,00.',
  },
  'sie/kept-in-document': {
    when: 'A row has another date than its voucher.',
    run: `toBooks(sieDocument({ '#TRANS 6010': '#TRANS 6010 {} 100.00 20240115' })).diagnostics;`,
    sv: 'Verifikation A 1 har rader med eget datum. Det finns kvar i dokumentet.',
    en: 'Voucher A 1 has rows with a date of their own. That remains in the document.',
  },
  'sie/kind-guessed': {
    when: 'An account has no kind.',
    run: `toChart(sieDocument({ '#KONTO 6010': '#KONTO 6010 \\"Hyra\\"' })).diagnostics;`,
    sv: '#KTYP saknas för 6010. Slaget är taget av kontonumret, som i BAS. Se efter att det stämmer.',
    en: '#KTYP is missing for 6010. The kind is taken from the account number, as in BAS. See that it is right.',
  },
  'sie/month-outside-year': {
    when: 'A budget has a month of the next year.',
    run: `toBudget(sieDocument({ '#IB': '#PBUDGET 0 202501 6010 {} 100.00' })).diagnostics;`,
    sv: '#PBUDGET har belopp för 2025-01, som inte är i år 0. Rätta månaden eller #RAR.',
    en: '#PBUDGET has amounts for 2025-01, which is not in year 0. Correct the month or #RAR.',
  },
  'sie/nothing-to-post': {
    when: 'A voucher has no rows.',
    run: `toBooks(sieDocument({ '}': '}\\n#VER A 2 20240131 \\"Makulerad\\"\\n{\\n}' })).diagnostics;`,
    sv: 'Verifikation A 2 har inget att bokföra. Den finns kvar i dokumentet.',
    en: 'Voucher A 2 has nothing to post. It remains in the document.',
  },
  'sie/opening-difference': {
    when: 'The opening balances do not add up to zero, and an account is to take the difference.',
    run: `toBooks(sieDocument({ '#IB': '#IB 0 1930 100.00\\n#KONTO 2019 \\"Resultat\\"\\n#KTYP 2019 S' }), { openingDifference: '2019' }).diagnostics;`,
    sv: 'Ingående balanser summerar till 100,00. Skillnaden är lagd på konto 2019.',
    en: 'The opening balances add up to 100,00. The difference is put on account 2019.',
  },
  'sie/opening-from-closing': {
    when: 'The year has no opening balances, and the year before has closing ones.',
    run: `toBooks(sieDocument({ '#RAR': '#RAR 0 20240101 20241231\\n#RAR -1 20230101 20231231', '#IB': '#UB -1 1930 0.00' })).diagnostics;`,
    sv: '#IB 0 saknas. Ingående balans är tagen av året innan, #UB -1.',
    en: '#IB 0 is missing. The opening balances are those of the year before, #UB -1.',
  },
  'sie/opening-missing': {
    when: 'A ledger is made of a file that does not say what the year began with.',
    run: `toLedger(sieDocument({ '#IB': '#UB 0 1930 -100.00\\n#RES 0 6010 100.00' })).diagnostics;`,
    sv: 'Filen säger inte vad år 0 började med. Huvudboken har ingående balanser noll.',
    en: 'The file does not say what year 0 began with. The ledger has opening balances of zero.',
  },
  'sie/opening-differs': {
    when: 'A later file of the year begins with another balance than the books.',
    run: `planImport(toBooks(sieDocument()).books!, sieDocument({ '#IB': '#IB 0 1930 100.00' })).diagnostics;`,
    sv: 'Konto 1930 börjar året med 0,00 i räkenskaperna och 100,00 i filen. En import bokför bara verifikationer; rätta den ingående balansen först.',
    en: 'Account 1930 begins the year with 0,00 in the books and 100,00 in the file. An import posts vouchers only; correct the opening balance first.',
  },
  'sie/other-company': {
    when: 'The file is of another company than the books.',
    run: `const other = { name: 'Annat', organisationNumber: '222000-1111' };
const theirs = toBooks(sieDocument(), { association: other }).books!;
planImport(theirs, sieDocument({ '#FNAMN': '#FNAMN "Exempel"\\n#ORGNR 2220002222' })).diagnostics;`,
    sv: 'Filen gäller organisationsnummer 222000-2222, räkenskaperna 222000-1111. Välj rätt fil eller rätt räkenskaper.',
    en: 'The file is of organisation number 222000-2222, the books of 222000-1111. Choose the right file or the right books.',
  },
  'sie/parts-overlap': {
    when: 'A budget is divided by cost centre, and once more by project.',
    run: `const byCostCentre = '#PBUDGET 0 202401 6010 {1 "10"} 60.00';
const byProject = '#PBUDGET 0 202401 6010 {6 "P"} 70.00';
toBudget(sieDocument({ '#IB': \`#PBUDGET 0 202401 6010 {} 100.00\\n\${byCostCentre}\\n\${byProject}\` })).diagnostics;`,
    sv: '#PBUDGET delar samma belopp på dimension 1 och 6 var för sig. Saldon per dimension är rätta; per kombination av dem säger filen inget.',
    en: '#PBUDGET divides the same amounts by dimension 1 and 6, each by itself. Balances by one dimension are right; of combinations the file says nothing.',
  },
  'sie/parts-without-total': {
    when: 'A budget has figures for objects and none for the account.',
    run: `toBudget(sieDocument({ '#IB': '#PBUDGET 0 202401 6010 {1 \\"10\\"} 60.00' })).diagnostics;`,
    sv: '#PBUDGET finns för objekt på konto 6010, men inte för kontot. Kontots belopp är taget som objektens summa.',
    en: '#PBUDGET stands for objects of account 6010, but not for the account. Its amount is taken to be their sum.',
  },
  'sie/periods-differ': {
    when: 'The months of an account do not add up to its result.',
    run: `toLedger(sieDocument({ '#IB': '#IB 0 1930 0.00\\n#RES 0 6010 100.00\\n#PSALDO 0 202401 6010 {} 90.00' })).diagnostics;`,
    sv: 'Månaderna i #PSALDO skiljer −10,00 från årets förändring på konto 6010, år 0. Huvudboken har därför bara året i ett.',
    en: "The months of #PSALDO differ by −10,00 from the year's change of account 6010, year 0. The ledger therefore has the year as one.",
  },
  'sie/series-renamed': {
    when: 'A voucher has no series.',
    run: `toBooks(sieDocument({ '#VER': '#VER \\"\\" 1 20240131 \\"Hyra\\"' })).diagnostics;`,
    sv: 'Verifikationer utan serie får serie A.',
    en: 'Vouchers without a series get series A.',
  },
  'sie/series-reordered': {
    when: 'The second voucher stands first in the file.',
    run: `toBooks(sieDocument({ '#VER': '#VER A 2 20240131 \\"Hyra\\"', '}': '}\\n#VER A 1 20240131 \\"El\\"\\n{\\n#TRANS 1930 {} -5\\n#TRANS 6010 {} 5\\n}' })).diagnostics;`,
    sv: 'Numren i serie A stiger inte i filen. Verifikationerna är ordnade efter nummer.',
    en: 'The numbers of series A do not rise in the file. The vouchers are put in number order.',
  },
  'sie/voucher-adapted': {
    when: 'A voucher was registered before its date.',
    run: `toBooks(sieDocument({ '#VER': '#VER A 1 20240131 \\"Hyra\\" 20240130' })).diagnostics;`,
    sv: 'Verifikation A 1 är registrerad före sitt datum och räknas som sammanställd på det.',
    en: 'Voucher A 1 is registered before its date, and counts as compiled on it.',
  },
  'sie/voucher-differs': {
    when: 'A voucher that has been imported says something else in a later file.',
    run: `planImport(toBooks(sieDocument()).books!, sieDocument({ '#VER': '#VER A 1 20240131 \\"Hyra januari\\"' })).diagnostics;`,
    sv: 'Verifikation A 1 i filen är bokförd som A 1, med annat i text. Rätta den ena, eller utelämna den.',
    en: 'Voucher A 1 of the file is posted as A 1, with something else in text. Correct one of them, or leave it out.',
  },
  'sie/voucher-renumbered': {
    when: 'Two vouchers have the same number.',
    run: `toBooks(sieDocument({ '}': '}\\n#VER A 1 20240131 \\"El\\"\\n{\\n#TRANS 1930 {} -5\\n#TRANS 6010 {} 5\\n}' })).diagnostics;`,
    sv: 'Verifikation A 1 har ett nummer som en annan redan har. Den blir A 2, sist i sin serie.',
    en: 'Voucher A 1 has a number that another has already. It becomes A 2, last in its series.',
  },
  'sie/year-not-in-file': {
    when: 'The year before is asked of a file that does not say when that was.',
    run: `toLedger(sieDocument(), -1).diagnostics;`,
    sv: 'Filen säger inte när år -1 är. Lägg till #RAR -1.',
    en: 'The file does not say when year -1 is. Add #RAR -1.',
  },
};
