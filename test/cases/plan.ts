// One case for each problem with a budget or a forecast, and with a sheet that a budget is read from.
import type { Cases } from './case.ts';

const sheet = (text: string): string => `readBudget('${text}', { chart, year: '2024', decided }).diagnostics;`;
const created = (row: string): string => `createBudget({ chart, year: '2024', decided, rows: [${row}] });`;
const forecast = (rules: string): string => `createForecast({ ...thought, rules: [${rules}] });`;

export const planCases: Cases = {
  'budget/decided-too-early': {
    when: 'A revision is dated before the decision it revises.',
    run: `reviseBudget(budget, { decided: { on: '2023-11-01', by: 'Styrelsen' }, changes: [] });`,
    sv: 'Revideringen är daterad 2023-11-01, före den senaste 2023-11-24. Det som var känt då kan inte ändras efteråt; ange dagen för beslutet.',
    en: 'The revision is dated 2023-11-01, before the last one of 2023-11-24. What was known then cannot be changed afterwards; give the day of the decision.',
  },
  'budget/months-differ': {
    when: 'A row has both its year and its months, and they do not agree.',
    run: created(`{ account: 6010, amount: '150 000', months: [...Array(11).fill('12 500'), '12 000'] }`),
    sv: 'Årets belopp är 150 000,00, men månaderna blir 149 500,00. Rätta det ena, eller ge bara månaderna.',
    en: 'The amount of the year is 150 000,00, but the months add up to 149 500,00. Correct one, or give only the months.',
  },
  'budget/not-decided': {
    when: 'The budget is asked for as it was known before there was one.',
    run: `chooseBudget(budget, { asKnownOn: '2023-10-31' });`,
    sv: 'Det fanns ingen budget 2023-10-31; den beslutades 2023-11-24.',
    en: 'There was no budget on 2023-10-31; it was decided on 2023-11-24.',
  },
  'budget/object-closed': {
    when: 'A cost centre is given a budget in a year when it is no more.',
    run: `createBudget({ chart, year: '2025', decided, rows: [{ account: 6010, amount: 1, dimensions: { costCentre: '30' } }] });`,
    sv: 'Kostnadsställe 30 är inte öppet någon dag under 2025. Det har blivit 31, 32.',
    en: 'Kostnadsställe 30 is not open on any day of 2025. It has become 31, 32.',
  },
  'budget/scenario-unknown': {
    when: 'A scenario is chosen that no row speaks of.',
    run: `chooseBudget(budget, { scenarios: 'beviljat project' });`,
    sv: 'Ingen rad i budgeten har villkoret "beviljat project". Menades "beviljat projekt"?',
    en: 'No row of the budget has the condition "beviljat project". Was "beviljat projekt" meant?',
  },
  'budget/signs-unclear': {
    when: 'All costs are negative, and nobody has said how the signs are meant.',
    run: created(`{ account: 6010, amount: '-150 000' }`),
    sv: 'Alla kostnader är negativa, så det går inte att veta hur tecknen är menade. Ange signs: "natural" (allt positivt), "printed" (kostnader negativa) eller "debit" (intäkter negativa).',
    en: 'All costs are negative, so there is no knowing how the signs are meant. Give signs: "natural" (all positive), "printed" (costs negative) or "debit" (income negative).',
  },
  'forecast/no-month-left': {
    when: 'An amount is given for the rest of a year that has no rest.',
    run: `createForecast({
  ...thought,
  asOf: '2024-12-31',
  rules: [{ accounts: 6010, method: 'contract', rest: '12 500' }],
});`,
    sv: 'Hela året har utfall, så det finns ingen månad för 12 500,00 till. Ta bort regeln eller ge en tidigare dag.',
    en: 'The whole year has an outcome, so there is no month for another 12 500,00. Remove the rule or give an earlier day.',
  },
  'forecast/one-amount': {
    when: 'A contract is given neither for the rest of the year nor for the whole of it.',
    run: forecast(`{ accounts: 6010, method: 'contract' }`),
    sv: 'Metoden "contract" ska ha precis ett av rest (återstoden) och year (hela året).',
    en: 'The method "contract" should have exactly one of rest (what is left) and year (the whole year).',
  },
  'forecast/rules-conflict': {
    when: 'A rule about an account and a rule about a cost centre meet, and neither is narrower than the other.',
    run: `createForecast({
  ...thought,
  rules: [
    { accounts: 6010, method: 'run rate' },
    { accounts: '60xx', dimensions: { costCentre: '1010' }, method: 'run rate' },
  ],
});`,
    sv: 'Reglerna 0 och 1 gäller båda konto 6010 på 1010, och ingen av dem är snävare. Gör den ena snävare.',
    en: 'The rules 0 and 1 both apply to account 6010 on 1010, and neither is narrower. Make one of them narrower.',
  },
  'forecast/without-place': {
    when: 'One amount is given for several accounts.',
    run: forecast(`{ accounts: '60xx', method: 'contract', rest: '12 500' }`),
    sv: 'Ett givet belopp behöver ett enda konto att stå på, och högst ett objekt per dimension; regeln gäller 2 konton. Dela upp den.',
    en: 'A given amount needs one account to stand on, and at most one object of each dimension; the rule is about 2 accounts. Divide it.',
  },
  'plan/needs-months': {
    when: 'Months are asked of a ledger that has only the whole year.',
    run: `const lastYear = createLedger({ chart, year: '2023', periods: 'year', balances: [] });
${created(`{ account: 6010, amount: 1, distribution: { like: lastYear } }`)}`,
    sv: 'Huvudboken 2023 har inga siffror för just 2023-01. Ge en huvudbok per månad.',
    en: 'The ledger of 2023 has no figures for 2023-01 alone. Give a ledger by month.',
  },
  'plan/other-year': {
    when: 'A forecast is made from the budget of one year and the books of another.',
    run: `const earlier = openBooks({ association: 'Förbundet Exempel', chart, year: '2023' });
createForecast({ ...thought, outcome: earlier });`,
    sv: 'Utfallet gäller 2023, men planen 2024. Ge utfallet för samma år.',
    en: "The outcome is of 2023, but the plan of 2024. Give that year's outcome.",
  },
  'plan/without-pattern': {
    when: 'A row is to be laid out as last year, when the account had nothing.',
    run: created(`{ account: 7541, amount: 1, distribution: { like: ledger(books) } }`),
    sv: 'Konto 7541 har inget mönster i 2024 att gå efter. Välj en annan fördelning eller metod för raden.',
    en: 'Account 7541 has no pattern in 2024 to go by. Choose another distribution or method for the row.',
  },
};

export const sheetCases: Cases = {
  'budget/account-missing': {
    when: 'A line of a budget sheet has an amount and no account.',
    run: sheet(`Konto;Belopp\\n;150 000`),
    sv: 'Raden "150 000" har belopp men inget konto. Ange kontot, eller börja raden med "Summa".',
    en: 'The line "150 000" has an amount but no account. Give the account, or begin the line with "Summa".',
  },
  'budget/cells-over': {
    when: 'A line has more cells than there are headings.',
    run: sheet(`Konto;Belopp\\n6010;150;000`),
    sv: 'Raden har 3 celler men rubrikraden 2. Ett semikolon eller citattecken har nog hamnat fel.',
    en: 'The line has 3 cells but there are 2 headings. A semicolon or quotation mark has probably gone astray.',
  },
  'budget/column-unread': {
    when: 'A column has a heading that is not known.',
    run: sheet(`Konto;Kosnadsställe;Belopp\\n6010;1010;150 000`),
    sv: 'Kolumnen "Kosnadsställe" med 1 ifylld cell är inte läst. Menades "kostnadsställe"?',
    en: 'The column "Kosnadsställe", with 1 cell filled in, has not been read. Was "kostnadsställe" meant?',
  },
  'budget/heading-missing': {
    when: 'A budget sheet has neither the year nor all its months.',
    run: sheet(`Konto;Text\\n6010;Hyra`),
    sv: 'Kolumn saknas: Belopp. Rubrikraden ska ha Konto och Belopp, eller Konto och alla månader.',
    en: 'A column is missing: Belopp. The line of headings should have Konto and Belopp, or Konto and every month.',
  },
  'budget/heading-twice': {
    when: 'Two columns have headings that mean the same.',
    run: sheet(`Konto;Belopp;Helår\\n6010;150 000;150 000`),
    sv: 'Kolumnerna "Belopp" och "Helår" betyder samma sak. Ta bort den ena.',
    en: 'The columns "Belopp" and "Helår" mean the same. Remove one.',
  },
  'budget/line-passed-over': {
    when: 'A line of a budget sheet is a sum.',
    run: sheet(`Konto;Text;Belopp\\n6010;Hyra;150 000\\n;Summa;150 000`),
    sv: 'Raden "Summa 150 000" är ingen budgetrad (den saknar konto eller belopp) och är inte med.',
    en: 'The line "Summa 150 000" is no row of a budget (it has no account or no amount) and is not in it.',
  },
  'budget/quote-unclosed': {
    when: 'A cell begins with a quotation mark that nothing ends.',
    run: sheet(`Konto;Belopp;Text\\n6010;150 000;"Hyra`),
    sv: 'Ett citattecken öppnas här och stängs aldrig. Stäng det, eller ta bort det.',
    en: 'A quotation mark is opened here and never closed. Close it, or remove it.',
  },
};
