// One case for each problem with the vouchers of a SIE file.
import type { Cases } from './case.ts';

export const sieVoucherCases: Cases = {
  'sie/added-without-twin': {
    when: 'A row was added, and the row for old programs is missing.',
    run: `readSie(sieFile({ '#TRANS 6010': '#RTRANS 6010 {} 100.00' })).diagnostics;`,
    sv: '#RTRANS följs inte av en likadan #TRANS. Raden räknas en gång.',
    en: '#RTRANS is not followed by the same #TRANS. The row is counted once.',
  },
  'sie/block-not-closed': {
    when: 'The brace that ends a voucher is missing.',
    run: `readSie(sieFile({ '}': '' })).diagnostics;`,
    sv: 'Klammern } saknas till verifikationen på rad 11. Den slutar här.',
    en: 'The brace } is missing for the voucher on line 11. It ends here.',
  },
  'sie/block-not-opened': {
    when: `The brace that begins a voucher's rows is missing.`,
    run: `readSie(sieFile({ '{': '' })).diagnostics;`,
    sv: 'Klammern { saknas efter #VER. Raderna hör ändå till verifikationen.',
    en: 'The brace { is missing after #VER. The rows belong to the voucher all the same.',
  },
  'sie/brace-not-alone': {
    when: 'The brace stands on the line of the voucher.',
    run: `readSie(sieFile({ '#VER': '#VER A 1 20240131 "Hyra" {', '{': '' })).diagnostics;`,
    sv: 'Klammern delar rad med annat. Den ska stå ensam.',
    en: 'The brace shares its line with something else. It should be alone.',
  },
  'sie/brace-unexpected': {
    when: 'There is a brace too many.',
    run: `readSie(sieFile({ '}': '}\\n}' })).diagnostics;`,
    sv: 'Här står en klammer som inte hör till någon verifikation.',
    en: 'Here is a brace that belongs to no voucher.',
  },
  'sie/numbers-descend': {
    when: 'A voucher has a lower number than the one before it.',
    run: `readSie(sieFile({ '#VER': '#VER A 2 20240131 "Hyra"', '}': '}\\n#VER A 1 20240131\\n{\\n#TRANS 1930 {} 0\\n}' })).diagnostics;`,
    sv: 'I serie A kommer nummer 1 efter 2. Numren ska stiga.',
    en: 'In series A number 1 comes after 2. The numbers should rise.',
  },
  'sie/row-outside-voucher': {
    when: 'A row stands after the brace that ended the voucher.',
    run: `readSie(sieFile({ '}': '}\\n#TRANS 1930 {} 1.00' })).diagnostics;`,
    sv: '#TRANS hör inte till någon verifikation. Raden behålls bland det som blev över.',
    en: '#TRANS belongs to no voucher. The row is kept among what is left over.',
  },
  'sie/voucher-date-missing': {
    when: 'A voucher has no date.',
    run: `readSie(sieFile({ '#VER': '#VER A 1 "" "Hyra"' })).diagnostics;`,
    sv: 'Verifikation A 1 har inget datum.',
    en: 'Voucher A 1 has no date.',
  },
  'sie/voucher-empty': {
    when: 'All rows of a voucher have been struck.',
    run: `readSie(sieFile({ '#TRANS 1930': '#BTRANS 1930 {} -100.00', '#TRANS 6010': '#BTRANS 6010 {} 100.00' })).diagnostics;`,
    sv: 'Verifikation A 1 har ingen rad som räknas.',
    en: 'Voucher A 1 has no row that counts.',
  },
  'sie/voucher-number-unusual': {
    when: `A voucher's number has zeros first.`,
    run: `readSie(sieFile({ '#VER': '#VER A 007 20240131 "Hyra"' }), strict).diagnostics;`,
    sv: 'Verifikation A 007 har ett nummer som inte är ett vanligt heltal. Det behålls som text.',
    en: 'Voucher A 007 has a number that is no ordinary whole number. It is kept as text.',
  },
  'sie/voucher-outside-year': {
    when: 'A voucher is dated in another year.',
    run: `readSie(sieFile({ '#VER': '#VER A 1 20250131 "Hyra"' })).diagnostics;`,
    sv: 'Verifikation A 1 är daterad 2025-01-31, utanför året 2024-01-01 till 2024-12-31.',
    en: 'Voucher A 1 is dated 2025-01-31, outside the year 2024-01-01 to 2024-12-31.',
  },
  'sie/voucher-twice': {
    when: 'Two vouchers have the same series and number.',
    run: `readSie(sieFile({ '}': '}\\n#VER A 1 20240131\\n{\\n#TRANS 1930 {} 0\\n}' })).diagnostics;`,
    sv: 'Verifikation A 1 finns mer än en gång. Alla behålls.',
    en: 'Voucher A 1 is there more than once. All of them are kept.',
  },
  'sie/voucher-unbalanced': {
    when: 'The rows of a voucher do not add up to zero.',
    run: `readSie(sieFile({ '#TRANS 6010': '#TRANS 6010 {} 99.99' })).diagnostics;`,
    sv: 'Verifikation A 1 balanserar inte: raderna ger −0,01 i stället för noll.',
    en: 'Voucher A 1 does not balance: its rows add up to −0,01 and not to zero.',
  },
  'sie/voucher-unnamed': {
    when: 'An export has a voucher without number.',
    run: `readSie(sieFile({ '#VER': '#VER A "" 20240131 "Hyra"' })).diagnostics;`,
    sv: '1 verifikation saknar serie eller nummer. Den känns igen på sin plats i filen.',
    en: '1 voucher has no series or no number. It is known by its place in the file.',
  },
};
