// Problems between statements, and of what is asked of one.
import type { Cases } from './case.ts';

export const statementTieCases: Cases = {
  'layout/mixed-ratio': {
    when: 'A layout divides people by money, in per cent.',
    run: `createStatement({
  layout: {
    name: 'ratios',
    title: 'Nyckeltal',
    covers: { accounts: [] },
    side: 'credit',
    rows: [
      { type: 'line', key: 'cost', label: 'Kostnad' },
      { type: 'line', key: 'people', label: 'Deltagare', figures: 'count' },
      { type: 'ratio', key: 'share', label: 'Andel', of: ['people'], to: ['cost'], as: 'percent' },
    ],
  },
  columns: [],
});`,
    sv: 'Raden share delar det som inte går att dela. Procent är belopp av belopp eller antal av antal; annars delas ett belopp.',
    en: 'The row share divides what cannot be divided. Per cent is amounts of amounts or counts of counts; otherwise an amount is divided.',
  },
  'statement/cash-flow-class-missing': {
    when: 'A cash flow is asked for, and nobody has declared where a balance account with figures belongs in it.',
    run: `const unclassed = createChart({
  name: 'Exempel',
  layers: [associationLayer, { name: 'Egna', accounts: [{ number: '1690', name: 'Diverse', kind: 'asset' }] }],
});
cashFlowStatement(openBooks({ association: 'Exempel', chart: unclassed, year: '2024', opening: { 1690: 5, 2010: -5 } }));`,
    sv: 'Konto 1690 Diverse har belopp men ingen kassaflödesklass. Ange cashFlow för kontot i kontoplanen.',
    en: 'Account 1690 Diverse has figures but no cash flow class. Declare its cashFlow in the chart.',
  },
  'statement/row-unknown': {
    when: 'A figure is to be explained in a row that the statement does not have.',
    run: `explain(incomeStatement(books), 'reslt');`,
    sv: 'Raden "reslt" finns inte i uppställningen. Menades result?',
    en: 'There is no row "reslt" in the statement. Was result meant?',
  },
  'statement/cell-empty': {
    when: 'A figure is to be explained where there is none.',
    run: `explain(balanceSheet(books), 'pledges');`,
    sv: 'Det finns ingen siffra att förklara i raden Panter och därmed jämförliga säkerheter, kolumnen 2024-01-01. Välj en annan.',
    en: 'There is no figure to explain in the row Panter och därmed jämförliga säkerheter, the column 2024-01-01. Choose another.',
  },
  'tie/figures-differ': {
    when: 'Two statements say different things about the same figure.',
    run: `checkTies([incomeStatement(books), typed('result', '-12 501,50')]);`,
    sv: 'Resultaträkning, Årets resultat, 2024: −12 500,00, men Översikt, Belopp, 2024: −12 501,50; skillnad 1,50. De ska vara lika.',
    en: 'Resultaträkning, Årets resultat, 2024: −12 500,00, but Översikt, Belopp, 2024: −12 501,50; difference 1,50. They should be the same.',
  },
  'tie/opening-differs': {
    when: 'The year begins with something else than the year before ended with.',
    run: `checkTies([typed('cash', '1,50', { window: 'opening' }), typed('cash', '2', { window: 'closing', period: '2023' })]);`,
    sv: 'Översikt, Belopp, 2024: 1,50, men Översikt, Belopp, 2024: 2,00; skillnad −0,50. Ingående balans ska vara föregående utgående.',
    en: 'Översikt, Belopp, 2024: 1,50, but Översikt, Belopp, 2024: 2,00; difference −0,50. An opening balance should be the closing balance before it.',
  },
  'tie/change-differs': {
    when: 'The closing balance less the opening balance is not the change.',
    run: `const opening = typed('cash', '5', { window: 'opening' });
checkTies([opening, typed('cash', '3'), typed('cash', '7', { window: 'closing' })]);`,
    sv: 'Översikt, Belopp, 2024: 7,00 minus Översikt, Belopp, 2024: 5,00 = 2,00, men Översikt, Belopp, 2024: 3,00; skillnad −1,00. Utgående minus ingående ska vara förändringen.',
    en: 'Översikt, Belopp, 2024: 7,00 less Översikt, Belopp, 2024: 5,00 = 2,00, but Översikt, Belopp, 2024: 3,00; difference −1,00. The closing less the opening balance should be the change.',
  },
  'tie/result-not-in-equity': {
    when: 'Equity has changed by something else than the result.',
    run: `checkTies([incomeStatement(books), typed('equity', '-12 500,50')]);`,
    sv: 'Resultaträkning, Årets resultat, 2024: −12 500,00, men Översikt, Belopp, 2024: −12 500,50; skillnad 0,50. Resultatet ska vara förändringen av eget kapital.',
    en: 'Resultaträkning, Årets resultat, 2024: −12 500,00, but Översikt, Belopp, 2024: −12 500,50; difference 0,50. The result should be the change in equity.',
  },
  'tie/sides-differ': {
    when: 'A balance sheet does not balance.',
    run: `checkTies([typed('assets', '1,50'), typed('equityAndLiabilities', '1')]);`,
    sv: 'Översikt, Belopp, 2024: 1,50, men Översikt, Belopp, 2024: 1,00; skillnad 0,50. Tillgångarna ska vara lika med eget kapital, avsättningar och skulder.',
    en: 'Översikt, Belopp, 2024: 1,50, but Översikt, Belopp, 2024: 1,00; difference 0,50. Assets should equal equity, provisions and liabilities.',
  },
  'tie/note-differs': {
    when: 'A note adds up to something else than the line it specifies.',
    run: `const { incomeStatement: printed } = associationLayouts;
const note = createStatement({
  layout: { ...printed, name: 'note.premises', title: 'Not 4', rows: [{ type: 'line', key: 'premises', label: 'Hyra' }] },
  columns: [{ type: 'given', key: 'a', heading: '2024', period: '2024', given: { premises: '-12 500,50' } }],
});
const rows = printed.rows.map((row) => (row.key === 'premises' ? { ...row, note: 4 } : row));
checkTies([incomeStatement(books, { layout: { ...printed, rows } }), note]);`,
    sv: 'Not 4, Hyra, 2024: −12 500,50, men Resultaträkning, Lokalkostnader, 2024: −12 500,00; skillnad −0,50. En not ska summera till sin rad.',
    en: 'Not 4, Hyra, 2024: −12 500,50, but Resultaträkning, Lokalkostnader, 2024: −12 500,00; difference −0,50. A note should add up to its line.',
  },
  'tie/within-rounding': {
    when: 'Figures typed in thousands agree with the exact ones as far as thousands can.',
    run: `checkTies([incomeStatement(books), typed('result', '-13 000')]);`,
    sv: 'Resultaträkning, Årets resultat, 2024: −12 500,00, men Översikt, Belopp, 2024: −13 000,00; skillnad 500,00. Avrundningen förklarar skillnaden.',
    en: 'Resultaträkning, Årets resultat, 2024: −12 500,00, but Översikt, Belopp, 2024: −13 000,00; difference 500,00. Rounding explains the difference.',
  },
  'tie/restated': {
    when: 'Comparative figures differ from those once published, and say that they have been restated.',
    run: `checkTies([incomeStatement(books), typed('result', '-12 501,50', { restated: 'Rättad efter revision' })]);`,
    sv: 'Resultaträkning, Årets resultat, 2024: −12 500,00, men Översikt, Belopp, 2024: −12 501,50; skillnad 1,50. En av dem är omräknad sedan den publicerades.',
    en: 'Resultaträkning, Årets resultat, 2024: −12 500,00, but Översikt, Belopp, 2024: −12 501,50; difference 1,50. One of them has been restated since it was published.',
  },
};
