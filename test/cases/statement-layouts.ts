// Problems with layouts, and with the columns a statement is asked for.
import type { Cases } from './case.ts';

export const statementLayoutCases: Cases = {
  'layout/account-unplaced': {
    when: 'No line of a layout takes an account of what it covers.',
    run: `checkLayout(costs({ ...premises, takes: '6010' }, { ...premises, key: 'other', takes: '61xx' }), chart);`,
    sv: 'Konto 6040 Städning finns inte på någon rad i Kostnader. Lägg till det på en rad.',
    en: 'Account 6040 Städning is on no line of Kostnader. Add it to one.',
  },
  'layout/account-twice': {
    when: 'Two lines of a layout take the same account.',
    run: `checkLayout(costs(premises, { type: 'line', key: 'rent', label: 'Hyra', takes: '6010' }), chart);`,
    sv: 'Konto 6010 Lokalhyra finns på flera rader i Kostnader: premises, rent. Ta bort det från alla utom en.',
    en: 'Account 6010 Lokalhyra is on several lines of Kostnader: premises, rent. Take it off all but one.',
  },
  'layout/key-twice': {
    when: 'Two rows of a layout have the same key.',
    run: `checkLayout(costs(premises, { type: 'line', key: 'premises', label: 'Övrigt', takes: 'rest' }), chart);`,
    sv: 'Nyckeln premises används två gånger. Ge raden eller kolumnen en egen.',
    en: 'The key premises is used twice. Give the row or column one of its own.',
  },
  'layout/rest-twice': {
    when: 'Two lines of a layout take what no other line takes.',
    run: `const rest: LayoutRow = { ...premises, key: 'rest', takes: 'rest' };
checkLayout(costs(premises, rest, { ...rest, key: 'again' }), chart);`,
    sv: 'Två rader tar resten. Låt en av dem säga vilka konton den tar.',
    en: 'Two lines take the rest. Let one of them say which accounts it takes.',
  },
  'layout/mixed-sum': {
    when: 'A sum adds up kronor and people.',
    run: `const people: LayoutRow = { type: 'line', key: 'people', label: 'Deltagare', figures: 'count' };
const total: LayoutRow = { type: 'sum', key: 'total', label: 'Summa', of: ['premises', 'people'] };
checkLayout(costs(premises, people, total), chart);`,
    sv: 'Summan total lägger ihop belopp och antal. Gör en summa av varje.',
    en: 'The sum total adds up amounts and counts. Make one sum of each.',
  },
  'layout/row-unknown': {
    when: 'A sum is of a row that does not stand above it.',
    run: `checkLayout(costs(premises, { type: 'sum', key: 'total', label: 'Summa', of: ['premisses'] }), chart);`,
    sv: 'Det finns ingen rad premisses med siffror ovanför. Menades premises?',
    en: 'There is no row premisses with figures above. Was premises meant?',
  },
  'statement/column-unknown': {
    when: 'A column is asked for by a name that stands for nothing.',
    run: `// @ts-expect-error the compiler refuses it too
incomeStatement(books, { columns: ['perod'] });`,
    sv: 'Kolumnen "perod" finns inte. Menades period?',
    en: 'There is no column "perod". Was period meant?',
  },
  'statement/figures-missing': {
    when: 'A column of the budget is asked for, and no budget is given.',
    run: `incomeStatement(books, { columns: ['period', 'budget'] });`,
    sv: 'Kolumnen budget behöver budget, som inte är angivet. Ge budget.',
    en: 'The column budget needs budget, which is not given. Give budget.',
  },
};
