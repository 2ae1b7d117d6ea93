// One case for each problem with a SIE file as a whole.
import type { Cases } from './case.ts';

export const sieFileCases: Cases = {
  'sie/already-imported': {
    when: 'A file for import has been read in before.',
    run: `readSie(sieFile({ '#FLAGGA': '#FLAGGA 1', '#IB': '' })).diagnostics;`,
    sv: '#FLAGGA är 1: filen har redan lästs in en gång. Kontrollera att den inte bokförs igen.',
    en: '#FLAGGA is 1: the file has been read in before. See to it that it is not posted again.',
  },
  'sie/byte-order-mark': {
    when: 'The file begins with a byte order mark.',
    run: `readSie(sieFile({ '#FLAGGA': '\\ufeff#FLAGGA 0' })).diagnostics;`,
    sv: 'Filen börjar med ett byteordningsmärke, som formatet inte har. Det läses förbi.',
    en: 'The file begins with a byte order mark, which the format does not have. It is passed over.',
  },
  'sie/carriage-return-alone': {
    when: 'The lines end as on a Macintosh of the 1990s.',
    run: 'readSie(sieFile().filter((byte) => byte !== 10), strict).diagnostics;',
    sv: 'Rader slutar med bara vagnretur (CR). Formatet kräver radmatning (LF). (15 ställen)',
    en: 'Lines end with a carriage return (CR) alone. The format demands a line feed (LF). (15 places)',
  },
  'sie/checksum-mismatch': {
    when: 'The checksum is another than that of the content.',
    run: `readSie(sieFile({ '#FLAGGA': '#FLAGGA 0\\n#KSUMMA', '}': '}\\n#KSUMMA 123456789' })).diagnostics;`,
    sv: 'Kontrollsumman är 123456789, men innehållet ger 1936807322. Filen har ändrats efter att den skrevs, eller skrevs fel.',
    en: 'The checksum is 123456789, but the content gives 1936807322. The file has been changed since it was written, or was written wrong.',
  },
  'sie/checksum-not-closed': {
    when: 'The file has lost its end, and with it the checksum.',
    run: `readSie(sieFile({ '#FLAGGA': '#FLAGGA 0\\n#KSUMMA' })).diagnostics;`,
    sv: 'Filen har en inledande #KSUMMA men ingen avslutande, så slutet av filen saknas. Hämta den på nytt.',
    en: 'The file has an opening #KSUMMA and no closing one, so its end is missing. Get it again.',
  },
  'sie/checksum-not-opened': {
    when: 'The file ends with a checksum that it did not announce.',
    run: `readSie(sieFile({ '}': '}\\n#KSUMMA 123456789' })).diagnostics;`,
    sv: 'Filen har en avslutande #KSUMMA men ingen inledande, så summan kan inte kontrolleras.',
    en: 'The file has a closing #KSUMMA and no opening one, so the sum cannot be checked.',
  },
  'sie/encoding-mixed': {
    when: 'The file has a name in code page 437 and another in Windows-1252.',
    run: `const bytes = sieFile({ '#KONTO 1930': '#KONTO 1930 "B*rs, v+xel, b*rs"' });
// An ö in the one, an ä in the other.
readSie(bytes.map((byte) => (byte === 42 ? 0x94 : byte === 43 ? 0xe4 : byte))).diagnostics;`,
    sv: 'Filen läses som CP437, men 1 tecken är skrivet på annat sätt. Fält som är i en annan teckentabell läses i den; se på texten här.',
    en: 'The file is read as CP437, but 1 character is written in another way. Fields in another character set are read in it; look at the text here.',
  },
  'sie/encoding-other': {
    when: 'The file is written in UTF-8.',
    run: `readSie(sieFile({ '#FNAMN': '#FNAMN "Öst"' })).diagnostics;`,
    sv: 'Filen är skriven i UTF-8, inte i teckentabell 437 som formatet kräver. Den läses som UTF-8.',
    en: 'The file is written in UTF-8, not in code page 437 as the format demands. It is read as UTF-8.',
  },
  'sie/format-unusual': {
    when: 'The file says that it is in UTF-8, which the format does not allow.',
    run: `readSie(sieFile({ '#FORMAT': '#FORMAT UTF-8' }), strict).diagnostics;`,
    sv: '#FORMAT är "UTF-8"; det ska vara PC8. Teckentabellen avgörs av filens innehåll.',
    en: '#FORMAT is "UTF-8"; it should be PC8. The character set is decided from what the file holds.',
  },
  'sie/mojibake': {
    when: 'Some program has read the names in the wrong character set before it wrote them.',
    run: `const [damaged, alsoDamaged] = ['Ink”p', 'tj„nster'];
readSie(sieFile({ '#KONTO 1930': \`#KONTO 1930 "\${damaged}"\`, '#KONTO 6010': \`#KONTO 6010 "\${alsoDamaged}"\` })).diagnostics.slice(1);`,
    sv: '"Ink”p" har lästs i fel teckentabell innan filen skrevs; det ska nog vara "Inköp". (2 ställen)',
    en: '"Ink”p" was read in the wrong character set before the file was written; it is probably "Inköp". (2 places)',
  },
  'sie/more-of-the-same': {
    when: 'There are more amounts with a comma than are wanted one by one.',
    run: `const two = '#IB 0 1930 100,00\\n#UB 0 1930 0,00';
readSie(sieFile({ '#IB': two }), { mostOfEach: 1 }).diagnostics.slice(1);`,
    sv: 'Fler av sie/amount-unusual finns, från rad 11 och framåt. Höj mostOfEach för att se dem.',
    en: 'There are more of sie/amount-unusual, from line 11 on. Raise mostOfEach to see them.',
  },
  'sie/not-sie': {
    when: 'The program answered with a page for people.',
    run: `readSie(new TextEncoder().encode('<!DOCTYPE html>')).diagnostics;`,
    sv: 'Filen är ingen SIE-fil: det är en webbsida (HTML). Exportera från bokföringsprogrammet, som SIE 4.',
    en: 'The file is no SIE file: it is a web page (HTML). Export from the bookkeeping program, as SIE 4.',
  },
  'sie/record-missing': {
    when: 'The file does not say when it was made.',
    run: `readSie(sieFile({ '#GEN': '' })).diagnostics;`,
    sv: '#GEN saknas, som måste finnas i en fil av typ 4E.',
    en: '#GEN is missing, which must be in a file of type 4E.',
  },
  'sie/record-not-allowed': {
    when: 'A file of year balances says how far its month balances reach.',
    run: `const year = { '#SIETYP': '#SIETYP 1', '#KONTO 6010': '#KONTO 6010 "Hyra"\\n#SRU 6010 7513', '#VER': '', '{': '', '#TRANS': '', '}': '' };
readSie(sieFile({ ...year, '#RAR': '#RAR 0 20240101 20241231\\n#OMFATTN 20240131' })).diagnostics;`,
    sv: '#OMFATTN får inte finnas i en fil av typ 1. Posten läses ändå.',
    en: '#OMFATTN must not be in a file of type 1. It is read all the same.',
  },
  'sie/record-out-of-order': {
    when: 'An account comes after the balances.',
    run: `readSie(sieFile({ '#IB': '#IB 0 1930 100.00\\n#KONTO 1940 "Kassa"' })).diagnostics;`,
    sv: '#KONTO står efter poster som ska komma senare i filen. Ordningen är flagga, identifikation, kontoplan, saldon och verifikationer.',
    en: '#KONTO stands after records that should come later in the file. The order is flag, identification, chart of accounts, balances and vouchers.',
  },
  'sie/record-twice': {
    when: 'The company has two names.',
    run: `readSie(sieFile({ '#FNAMN': '#FNAMN "Exempel"\\n#FNAMN "Ett annat"' })).diagnostics;`,
    sv: '#FNAMN finns mer än en gång. Den sista gäller.',
    en: '#FNAMN is there more than once. The last one holds.',
  },
  'sie/replacement-characters': {
    when: 'A program has lost a letter before the file was written.',
    run: `readSie(sieFile({ '#FNAMN': '#FNAMN "F\\ufffdrbundet \\ufffdst"' })).diagnostics.slice(1);`,
    sv: '2 tecken gick förlorade innan filen skrevs och står som �. Exportera om från bokföringsprogrammet.',
    en: '2 characters were lost before the file was written, and stand as �. Export it again from the bookkeeping program.',
  },
  'sie/several-documents': {
    when: 'Two files have been joined.',
    run: `const file = sieFile();
readSie(Uint8Array.from([...file, ...file])).diagnostics;`,
    sv: 'Filen består av 2 SIE-filer efter varandra; den andra börjar här. De läses var för sig.',
    en: 'The file is 2 SIE files one after the other; the second begins here. They are read one by one.',
  },
  'sie/stray-blanks': {
    when: 'A line ends in blanks.',
    run: `readSie(sieFile({ '#GEN': '#GEN 20240201  ' }), strict).diagnostics;`,
    sv: 'Blanktecken står sist på raden, eller vid en klammer som ska stå ensam.',
    en: 'There are blanks at the end of the line, or beside a brace that should be alone.',
  },
  'sie/too-many-documents': {
    when: 'The file begins anew on every other line.',
    run: `readSie(new TextEncoder().encode('#FLAGGA 0\\n#GEN 20240201\\n'.repeat(1001))).diagnostics.filter(({ code }) => code === 'sie/too-many-documents');`,
    sv: 'Här börjar SIE-fil nummer 1001 i samma fil. Resten läses inte.',
    en: 'Here SIE file number 1001 begins in the same file. The rest is not read.',
  },
  'sie/type-missing': {
    when: 'The file does not say of which type it is.',
    run: `readSie(sieFile({ '#SIETYP': '' })).diagnostics;`,
    sv: '#SIETYP saknas, så filen läses som typ 4E.',
    en: '#SIETYP is missing, so the file is read as type 4E.',
  },
  'sie/type-unknown': {
    when: 'The file is of a type that does not exist.',
    run: `readSie(sieFile({ '#SIETYP': '#SIETYP 9' })).diagnostics;`,
    sv: '#SIETYP är "9", som inte finns. Filen läses som typ 4E, efter vad den innehåller.',
    en: '#SIETYP is "9", which does not exist. The file is read as type 4E, after what it holds.',
  },
  'sie/type-unusual': {
    when: 'The type is written with its letter.',
    run: `readSie(sieFile({ '#SIETYP': '#SIETYP 4E' })).diagnostics;`,
    sv: '#SIETYP är "4E"; det ska vara 1, 2, 3 eller 4. Den läses som den siffra den börjar med.',
    en: '#SIETYP is "4E"; it should be 1, 2, 3 or 4. It is read as the digit it begins with.',
  },
  'sie/version-five': {
    when: 'The program has exported SIE 5.',
    run: `readSie(new TextEncoder().encode('<Sie xmlns="http://www.sie.se/sie5">')).diagnostics;`,
    sv: 'Det här är SIE 5, som är XML och ett annat format. Exportera som SIE 4.',
    en: 'This is SIE 5, which is XML and another format. Export as SIE 4.',
  },
};
