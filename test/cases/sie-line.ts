// One case for each problem with one line of a SIE file: its label, its quotes, its fields.
import type { Cases } from './case.ts';

export const sieLineCases: Cases = {
  'sie/amount-finer-than-ore': {
    when: 'An amount has three decimals.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 100.005' })).diagnostics;`,
    sv: 'Beloppet "100.005" är finare än öre. Det avrundas inte utan behålls som text.',
    en: 'The amount "100.005" is finer than an öre. It is not rounded, but kept as text.',
  },
  'sie/amount-missing': {
    when: 'A balance has no amount.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930' })).diagnostics;`,
    sv: '#IB saknar belopp. Raden behålls utan.',
    en: '#IB has no amount. The row is kept without.',
  },
  'sie/amount-negative-zero': {
    when: 'A balance is minus zero.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 -0.00' }), strict).diagnostics;`,
    sv: 'Beloppet är minus noll. Det läses som noll.',
    en: 'The amount is minus zero. It is read as zero.',
  },
  'sie/amount-too-large': {
    when: 'An amount is larger than can be counted exactly.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 99999999999999999.00' })).diagnostics;`,
    sv: 'Beloppet "99999999999999999.00" är för stort för att räknas exakt: gränsen är 90 000 miljarder kronor. Det behålls som text.',
    en: 'The amount "99999999999999999.00" is too large to be counted exactly: the limit is 90 000 billion kronor. It is kept as text.',
  },
  'sie/amount-unreadable': {
    when: 'An amount is written with an exponent.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 1e3' })).diagnostics;`,
    sv: '"1e3" är inget belopp. Det skrivs med siffror utan mellanrum, punkt och högst två decimaler.',
    en: '"1e3" is no amount. It is written with digits without gaps, a point and at most two decimals.',
  },
  'sie/amount-unusual': {
    when: 'An amount has a decimal comma.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 100,00' })).diagnostics;`,
    sv: 'Beloppet "100,00" är inte skrivet som formatet säger, men går att läsa.',
    en: 'The amount "100,00" is not written as the format says, but can be read.',
  },
  'sie/backslash-before-quote': {
    when: 'A path ends in a backslash.',
    run: `readSie(sieFile({ '#GEN': '#GEN 20240201\\n#FNR "C:\\\\SPCS\\\\"' })).diagnostics;`,
    sv: 'Fältet slutar med ett omvänt snedstreck före citattecknet, som då kan läsas som text. Det läses som "C:\\SPCS\\".',
    en: 'The field ends with a backslash before the quotation mark, which could then be read as text. It is read as "C:\\SPCS\\".',
  },
  'sie/control-character': {
    when: 'There is a bell in the name.',
    run: `readSie(sieFile({ '#FNAMN': '#FNAMN "Exempel\\u0007"' }), strict).diagnostics;`,
    sv: 'Texten innehåller styrtecken, som formatet inte tillåter.',
    en: 'The text has control characters in it, which the format does not allow.',
  },
  'sie/date-unreadable': {
    when: 'A date is not in the calendar.',
    run: `readSie(sieFile({ '#GEN': '#GEN 20240231' })).diagnostics;`,
    sv: '"20240231" är inget datum. Det skrivs med åtta siffror, ÅÅÅÅMMDD.',
    en: '"20240231" is no date. It is written with eight digits, YYYYMMDD.',
  },
  'sie/date-unusual': {
    when: 'A date is written with hyphens.',
    run: `readSie(sieFile({ '#GEN': '#GEN 2024-02-01' })).diagnostics;`,
    sv: 'Datumet "2024-02-01" ska skrivas utan bindestreck. Det läses ändå.',
    en: 'The date "2024-02-01" should be written without hyphens. It is read all the same.',
  },
  'sie/field-left-out': {
    when: 'The registration date of a voucher is left out, so that the signature stands in its place.',
    run: `readSie(sieFile({ '#VER': '#VER A 1 20240131 "Hyra" "AB"' })).diagnostics;`,
    sv: '#VER har utelämnat registreringsdatum mitt på raden, så fälten efter står fel. Ett tomt fält skrivs "".',
    en: '#VER has left out the registration date in the middle of the line, so the fields after it are in the wrong place. An empty field is written "".',
  },
  'sie/field-missing': {
    when: 'The program does not say its version.',
    run: `readSie(sieFile({ '#PROGRAM': '#PROGRAM "Exempel"' })).diagnostics;`,
    sv: '#PROGRAM saknar version.',
    en: '#PROGRAM has no version.',
  },
  'sie/field-unreadable': {
    when: 'The number of a year is no number.',
    run: `readSie(sieFile({ '#IB': '#IB noll 1930 100.00' })).diagnostics;`,
    sv: '#IB: årsnummer är "noll", som inte kan läsas.',
    en: '#IB: the year number is "noll", which cannot be read.',
  },
  'sie/field-unusual': {
    when: 'An organisation number has no hyphen.',
    run: `readSie(sieFile({ '#GEN': '#GEN 20240201\\n#ORGNR 2220000000' }), strict).diagnostics;`,
    sv: '#ORGNR: organisationsnummer är "2220000000", som inte är skrivet som formatet säger.',
    en: '#ORGNR: the organisation number is "2220000000", which is not written as the format says.',
  },
  'sie/fields-left-over': {
    when: 'A record has a field more than it should.',
    run: `readSie(sieFile({ '#GEN': '#GEN 20240201 "AB" 12:30' })).diagnostics;`,
    sv: '#GEN har 1 fält mer än formatet känner. Det behålls.',
    en: '#GEN has 1 more field than the format knows. It is kept.',
  },
  'sie/label-lower-case': {
    when: 'A label is not in capitals.',
    run: `readSie(sieFile({ '#GEN': '#gen 20240201' })).diagnostics;`,
    sv: '#gen är inte skriven med stora bokstäver. Den läses ändå.',
    en: '#gen is not written in capitals. It is read all the same.',
  },
  'sie/label-unknown': {
    when: 'A program has made up a record of its own.',
    run: `readSie(sieFile({ '#IB': '#MOMSKOD 6010 "48"\\n#IB 0 1930 100.00' })).diagnostics;`,
    sv: '#MOMSKOD är ingen post i SIE. Raderna behålls som de är.',
    en: '#MOMSKOD is no record of SIE. The lines are kept as they are.',
  },
  'sie/line-without-label': {
    when: 'A text of several lines has been written as it was.',
    run: `readSie(sieFile({ '#FNAMN': '#FNAMN "Exempel"\\nen rad till' })).diagnostics;`,
    sv: 'Raden börjar inte med #: "en rad till". Den hör inte till någon post och behålls som den är.',
    en: 'The line does not begin with #: "en rad till". It belongs to no record, and is kept as it is.',
  },
  'sie/object-list-missing': {
    when: 'A row has no object list.',
    run: `readSie(sieFile({ '#TRANS 6010': '#TRANS 6010 100.00' })).diagnostics;`,
    sv: '#TRANS saknar objektlista. Den läses som tom; en tom lista skrivs {}.',
    en: '#TRANS has no object list. It is read as empty; an empty list is written {}.',
  },
  'sie/object-list-odd': {
    when: 'An object list ends with a dimension.',
    run: `readSie(sieFile({ '#TRANS 6010': '#TRANS 6010 {6} 100.00' })).diagnostics;`,
    sv: 'Objektlistan {6} består inte av par av dimension och objekt. Det som inte är ett par läses inte.',
    en: 'The object list {6} is not pairs of dimension and object. What is no pair is not read.',
  },
  'sie/period-and-account-swapped': {
    when: 'A budget has the account before the month.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 100.00\\n#PBUDGET 0 6010 202401 {} 100.00' })).diagnostics;`,
    sv: '#PBUDGET har kontot före perioden. De läses i rätt ordning.',
    en: '#PBUDGET has the account before the period. They are read in the right order.',
  },
  'sie/quote-inside-text': {
    when: 'A letter has become a quotation mark on its way through another character set.',
    run: `readSie(sieFile({ '#KONTO 6010': '#KONTO 6010 "F"rs"kring"' })).diagnostics;`,
    sv: 'Citattecken står inne i texten "F"rs"kring". Det kan vara ett ö som förvanskats; ett riktigt citattecken skrivs \\".',
    en: 'There is a quotation mark inside the text "F"rs"kring". It may be an ö that was damaged; a real one is written \\".',
  },
  'sie/quote-not-closed': {
    when: 'A text begins with a quotation mark and does not end with one.',
    run: `readSie(sieFile({ '#FNAMN': '#FNAMN "Exempel' })).diagnostics;`,
    sv: 'Citattecknet före "Exempel" saknar sin motpart. Texten läses till radens slut.',
    en: 'The quotation mark before "Exempel" has no partner. The text is read to the end of the line.',
  },
  'sie/several-objects': {
    when: 'An object balance is on a combination of objects.',
    run: `const combination = '#OBJEKT 1 "K" "Kansli"\\n#OBJEKT 6 "P" "Projekt"\\n#IB 0 1930 100.00\\n#OIB 0 1930 {1 "K" 6 "P"} 100.00';
readSie(sieFile({ '#IB': combination }), strict).diagnostics;`,
    sv: '#OIB har flera objekt i listan. Formatet säger ett.',
    en: '#OIB has several objects in its list. The format says one.',
  },
  'sie/text-not-quoted': {
    when: 'A name of two words has no quotation marks.',
    run: `readSie(sieFile({ '#FNAMN': '#FNAMN Exempel AB' })).diagnostics;`,
    sv: 'Texten "Exempel AB" innehåller blanktecken men saknar citattecken. Den läses som en text.',
    en: 'The text "Exempel AB" has blanks in it but no quotation marks. It is read as one text.',
  },
};
