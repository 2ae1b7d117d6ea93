// Problems of tables that are typed in from print: how they are typed, how they are read, and what does not agree.
import type { Cases } from './case.ts';

export const proofCases: Cases = {
  'published/row-length': {
    when: 'A row has more figures than the table has columns.',
    run: `readPublished([printedTable({ label: 'Arvoden', amounts: ['180', '165'] })]).diagnostics;`,
    sv: 'Raden Arvoden har 2 belopp, men tabellen 1 kolumner. Skriv null där rutan är tom.',
    en: 'The row Arvoden has 2 figures, but the table 1 columns. Write null where a cell is empty.',
  },
  'published/note-without-line': {
    when: 'A note is handed in, and the row it specifies is called something else.',
    run: `const line = printedTable({ label: 'Hyror', note: 4, amounts: ['12'] }, { label: 'Resor', note: 4, amounts: ['7'] });
const printedNote = { ...printedTable(['6010', 'Lokalhyra', '12']), title: 'Not 4 Lokaler', note: 4 };
const { diagnostics } = readPublished([line, printedNote]);
diagnostics.filter(({ severity }) => severity !== 'note');`,
    sv: 'Not 4 Lokaler är not 4, och raderna som hänvisar till den heter Hyror, Resor. Ange radens namn i line.',
    en: 'Not 4 Lokaler is note 4, and the rows that refer to it are called Hyror, Resor. Give the label of its row in line.',
  },
  'published/column-read': {
    when: 'A heading tells what a column is of, and nobody has said it.',
    run: `readPublished([{ ...printedTable(['Kassa', '7']), columns: ['2024-12-31'] }]).diagnostics;`,
    sv: 'Kostnader, kolumnen 2024-12-31: läst som utfall 2024-01-01..2024-12-31, utgående balans.',
    en: 'Kostnader, the column 2024-12-31: read as outcome 2024-01-01..2024-12-31, closing balance.',
  },
  'published/row-read': {
    when: 'A label tells what a row is, and nobody has said it.',
    run: `readPublished([{ ...printedTable(['Årets resultat', '7']), title: 'Resultaträkning', columns: ['Utfall'] }]).diagnostics;`,
    sv: 'Resultaträkning, raden Årets resultat: läst som result.',
    en: 'Resultaträkning, the row Årets resultat: read as result.',
  },
  'published/sum-read': {
    when: 'A sum does not say which rows it is of.',
    run: `const table = printedTable(['Arvoden', '180'], ['Hyra', '12'], { sum: 'Summa', amounts: ['192'] });
readPublished([{ ...table, columns: ['Utfall'] }]).diagnostics;`,
    sv: 'Kostnader, summan Summa: läst som Arvoden + Hyra.',
    en: 'Kostnader, the sum Summa: read as Arvoden + Hyra.',
  },
  'proof/figure-wrong': {
    when: 'Two digits of a figure have changed places, and both its row and its column show it.',
    run: `proof([
  {
    title: 'Kostnader',
    columns: ['Utfall', 'Budget', 'Avvikelse'],
    rows: [
      ['Arvoden', '-162 726,69', '-180 000,00', '17 723,31'],
      ['Hyra', '-177 439,99', '-180 000,00', '2 560,01'],
    ],
    sum: ['-340 166,68', '-360 000,00', '19 833,32'],
  },
]).findings;`,
    sv: 'Kostnader, Arvoden, Avvikelse: 17 723,31, ska vara 17 273,31; skillnad 450,00. Trolig orsak: två siffror är omkastade (skillnaden är 9 × 50). Kostnader, Arvoden, Avvikelse: 17 723,31 plus Kostnader, Hyra, Avvikelse: 2 560,01 = 20 283,32, men Kostnader, Summa, Avvikelse: 19 833,32; skillnad −450,00. Kostnader, Arvoden, Utfall: −162 726,69 minus Kostnader, Arvoden, Budget: −180 000,00 = 17 273,31, men Kostnader, Arvoden, Avvikelse: 17 723,31; skillnad 450,00.',
    en: 'Kostnader, Arvoden, Avvikelse: 17 723,31, should be 17 273,31; difference 450,00. Likely cause: two digits are transposed (the difference is 9 × 50). Kostnader, Arvoden, Avvikelse: 17 723,31 plus Kostnader, Hyra, Avvikelse: 2 560,01 = 20 283,32, but Kostnader, Summa, Avvikelse: 19 833,32; difference −450,00. Kostnader, Arvoden, Utfall: −162 726,69 less Kostnader, Arvoden, Budget: −180 000,00 = 17 273,31, but Kostnader, Arvoden, Avvikelse: 17 723,31; difference 450,00.',
  },
  'proof/figures-differ': {
    when: 'A sum is not that of its rows, and nothing tells which of the figures is wrong.',
    run: `proof([printedTable(['Arvoden', '180'], ['Hyra', '12'], { sum: 'Summa', amounts: ['0'] })]).findings;`,
    sv: 'Kostnader, Arvoden, 2024: 180 tkr plus Kostnader, Hyra, 2024: 12 tkr = 192 tkr, men Kostnader, Summa, 2024: 0 tkr; skillnad −192 tkr. Ett av 3 belopp är fel; troligast Kostnader, Summa, 2024: 0 tkr, ska vara 192 tkr; skillnad −192 tkr. Trolig orsak: noll står i stället för beloppet.',
    en: 'Kostnader, Arvoden, 2024: 180 tkr plus Kostnader, Hyra, 2024: 12 tkr = 192 tkr, but Kostnader, Summa, 2024: 0 tkr; difference −192 tkr. One of 3 figures is wrong; most likely Kostnader, Summa, 2024: 0 tkr, should be 192 tkr; difference −192 tkr. Likely cause: zero stands in place of the figure.',
  },
  'proof/signs-differ': {
    when: 'The figures of last year are printed with the other sign.',
    run: `proof([{ ...printedTable(['Skatt', '5', '-4'], ['Skulder', '70', '-60']), columns: ['2024', '2023'] }]).findings;`,
    sv: 'Kostnader, 2023: alla 2 belopp har andra tecken än i 2024 (Skatt: −4 tkr mot 5 tkr). Trolig orsak: tecknet är vänt i hela kolumnen.',
    en: 'Kostnader, 2023: all 2 figures have other signs than in 2024 (Skatt: −4 tkr against 5 tkr). Likely cause: the sign is turned in the whole column.',
  },
  'proof/within-rounding': {
    when: 'A sum is not that of its rows, by no more than rounding can make.',
    run: `proof([printedTable(['Arvoden', '180'], ['Hyra', '12'], { sum: 'Summa', amounts: ['193'] })]).findings;`,
    sv: 'Kostnader, Arvoden, 2024: 180 tkr plus Kostnader, Hyra, 2024: 12 tkr = 192 tkr, men Kostnader, Summa, 2024: 193 tkr; skillnad 1 tkr. Avrundning kan förklara det: 3 avrundade belopp kan tillsammans skilja 1,5 tkr.',
    en: 'Kostnader, Arvoden, 2024: 180 tkr plus Kostnader, Hyra, 2024: 12 tkr = 192 tkr, but Kostnader, Summa, 2024: 193 tkr; difference 1 tkr. Rounding can explain it: 3 rounded figures can be 1,5 tkr apart together.',
  },
};
