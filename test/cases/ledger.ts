// One case for each problem with a question put to the ledger.
import type { Cases } from './case.ts';

export const ledgerCases: Cases = {
  'ledger/needs-journal': {
    when: 'A ledger of balances is asked for something only vouchers can answer.',
    run: `balanceOf(ledger(books), 1930, { asKnownOn: '2024-01-31' });`,
    sv: 'asKnownOn kan bara besvaras av räkenskaper med verifikationer, inte av en huvudbok med saldon.',
    en: 'asKnownOn can only be answered by books with vouchers, not by a ledger of balances.',
  },
  'ledger/needs-whole-months': {
    when: 'A ledger, which keeps balances by month, is asked for part of a month.',
    run: `balanceOf(ledger(books), 1930, { asOf: '2024-01-15' });`,
    sv: 'Huvudboken har bara månadssaldon, och 2024-01-01 till 2024-01-15 är inte hela månader. Välj hela månader, eller fråga räkenskaperna om saldot.',
    en: 'The ledger has balances by month, and 2024-01-01 to 2024-01-15 is not whole months. Choose whole months, or ask the books for the balance.',
  },
  'ledger/not-books': {
    when: 'A balance is asked of something that is neither books nor a ledger.',
    run: `// @ts-expect-error the compiler refuses it too
trialBalance(draft);`,
    sv: '{…} är varken räkenskaper eller huvudbok. Ge det som openBooks, post eller ledger gav.',
    en: '{…} is neither books nor a ledger. Give what openBooks, post or ledger returned.',
  },
  'ledger/outside-year': {
    when: 'A balance is asked for on a date the books do not reach.',
    run: `balanceOf(books, 1930, { asOf: '2025-01-31' });`,
    sv: '2025-01-31 ligger utanför räkenskapsåret 2024-01-01 till 2024-12-31. Fråga det årets räkenskaper.',
    en: '2025-01-31 is outside the financial year 2024-01-01 to 2024-12-31. Ask the books of that year.',
  },
  'ledger/two-periods': {
    when: 'Both a period and a date are given, which are two different questions.',
    run: `balanceOf(books, 1930, { period: '2024-01', asOf: '2024-01-31' });`,
    sv: 'Både period och asOf är angivna. period ger förändringen i en period, asOf saldot en dag; välj en.',
    en: 'Both period and asOf are given. period gives the change in a period, asOf the balance on a day; choose one.',
  },
};
