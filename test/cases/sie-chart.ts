// One case for each problem with what a SIE file declares: years, accounts, dimensions, objects.
import type { Cases } from './case.ts';

export const sieChartCases: Cases = {
  'sie/account-not-numeric': {
    when: 'An account is a word.',
    run: `readSie(sieFile({ '#KONTO 6010': '#KONTO HYRA "Hyra"', '#TRANS 6010': '#TRANS HYRA {} 100.00' })).diagnostics;`,
    sv: 'Kontot "HYRA" är inte ett nummer. Det behålls som text. (2 ställen)',
    en: 'The account "HYRA" is not a number. It is kept as text. (2 places)',
  },
  'sie/account-repeated': {
    when: 'An account is declared twice with the same name.',
    run: `readSie(sieFile({ '#KONTO 6010': '#KONTO 6010 "Hyra"\\n#KONTO 6010 "Hyra"' }), strict).diagnostics;`,
    sv: 'Konto 6010 har samma #KONTO mer än en gång. (2 ställen)',
    en: 'Account 6010 has the same #KONTO more than once. (2 places)',
  },
  'sie/account-twice': {
    when: 'An account is declared with two names.',
    run: `readSie(sieFile({ '#KONTO 6010': '#KONTO 6010 "Hyra"\\n#KONTO 6010 "Lokaler"' })).diagnostics;`,
    sv: 'Konto 6010 har flera namn: "Hyra", "Lokaler". Det sista gäller.',
    en: 'Account 6010 has several names: "Hyra", "Lokaler". The last one holds.',
  },
  'sie/account-undeclared': {
    when: 'A row is on an account the file does not declare.',
    run: `readSie(sieFile({ '#TRANS 6010': '#TRANS 6011 {} 100.00' })).diagnostics;`,
    sv: 'Konto 6011 används men har ingen #KONTO. Det läses utan namn.',
    en: 'Account 6011 is used but has no #KONTO. It is read without a name.',
  },
  'sie/balance-on-wrong-account': {
    when: 'A cost has an opening balance.',
    run: `readSie(sieFile({ '#IB': '#IB 0 6010 100.00' })).diagnostics;`,
    sv: '#IB finns för konto 6010, som är ett resultatkonto.',
    en: 'There is a #IB for account 6010, which is a result account.',
  },
  'sie/dimension-undeclared': {
    when: 'A row has an object of an own dimension that is not declared.',
    run: `const object = '#OBJEKT 20 "O" "Ort"\\n#IB 0 1930 100.00';
readSie(sieFile({ '#IB': object, '#TRANS 6010': '#TRANS 6010 {20 "O"} 100.00' })).diagnostics;`,
    sv: 'Dimension 20 används men har ingen #DIM. Den läses utan namn.',
    en: 'Dimension 20 is used but has no #DIM. It is read without a name.',
  },
  'sie/object-undeclared': {
    when: 'A row has an object that is not declared.',
    run: `readSie(sieFile({ '#TRANS 6010': '#TRANS 6010 {6 "P"} 100.00' })).diagnostics;`,
    sv: 'Objekt i dimension 6 används men har ingen #OBJEKT: P.',
    en: 'Objects of dimension 6 are used but have no #OBJEKT: P.',
  },
  'sie/year-backwards': {
    when: 'A year ends before it begins.',
    run: `readSie(sieFile({ '#RAR': '#RAR 0 20240101 20241231\\n#RAR -1 20231231 20230101' })).diagnostics;`,
    sv: '#RAR -1 slutar 2023-01-01, före sin början 2023-12-31. Året läses inte.',
    en: '#RAR -1 ends on 2023-01-01, before it begins on 2023-12-31. The year is not read.',
  },
  'sie/year-gap': {
    when: 'There are months between two years.',
    run: `readSie(sieFile({ '#RAR': '#RAR 0 20240101 20241231\\n#RAR -1 20220701 20230630' })).diagnostics;`,
    sv: '#RAR -1 slutar 2023-06-30, men året efter börjar 2024-01-01. De ska följa på varandra.',
    en: '#RAR -1 ends on 2023-06-30, but the year after begins on 2024-01-01. They should follow each other.',
  },
  'sie/year-missing': {
    when: 'The file does not say which year it is of.',
    run: `readSie(sieFile({ '#RAR': '' })).diagnostics;`,
    sv: '#RAR 0 saknas, så det står inte vilket år filen gäller. Efter verifikationerna är det 2024.',
    en: '#RAR 0 is missing, so the file does not say which year it is of. By the vouchers it is 2024.',
  },
  'sie/year-too-long': {
    when: 'A year is longer than eighteen months.',
    run: `readSie(sieFile({ '#RAR': '#RAR 0 20230101 20241231' })).diagnostics;`,
    sv: '#RAR 0 är 2023-01-01 till 2024-12-31, längre än de 18 månader ett räkenskapsår får vara.',
    en: '#RAR 0 is 2023-01-01 to 2024-12-31, longer than the 18 months a financial year may be.',
  },
  'sie/year-undeclared': {
    when: 'There are balances of a year the file does not say when it was.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 100.00\\n#IB -1 1930 50.00' })).diagnostics;`,
    sv: 'Det finns saldon för år -1, men ingen #RAR -1 som säger när det är.',
    en: 'There are balances for year -1, but no #RAR -1 that says when it is.',
  },
};
