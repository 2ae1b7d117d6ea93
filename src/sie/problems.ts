/**
 * The problems of files as a whole: what they are, how they are written, which records they have.
 */
import { counted } from '../display/index.js';
import type { Stranger } from './not-sie.js';
import { sieProblem } from './problem.js';

export const moreOfTheSame = sieProblem<{ readonly of: string }>({
  code: 'sie/more-of-the-same',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ of, place }) =>
    `Fler av ${of} finns, från rad ${String(place.line)} och framåt. Höj mostOfEach för att se dem.`,
  en: ({ of, place }) => `There are more of ${of}, from line ${String(place.line)} on. Raise mostOfEach to see them.`,
});

const strangers: Readonly<Record<Stranger, { readonly sv: string; readonly en: string }>> = {
  empty: { sv: 'den är tom', en: 'it is empty' },
  text: { sv: 'det är någon annan text', en: 'it is some other text' },
  HTML: { sv: 'det är en webbsida (HTML)', en: 'it is a web page (HTML)' },
  XML: { sv: 'det är XML', en: 'it is XML' },
  zip: { sv: 'det är ett zip-arkiv; packa upp det', en: 'it is a zip archive; unpack it' },
  PDF: { sv: 'det är en PDF', en: 'it is a PDF' },
  JSON: { sv: 'det är JSON', en: 'it is JSON' },
  'UTF-16': { sv: 'det är text i UTF-16; spara om den', en: 'it is text in UTF-16; save it anew' },
};

export const notSie = sieProblem<{ readonly looksLike: Stranger }>({
  code: 'sie/not-sie',
  tolerant: 'error',
  strict: 'error',
  sv: ({ looksLike }) =>
    `Filen är ingen SIE-fil: ${strangers[looksLike].sv}. Exportera från bokföringsprogrammet, som SIE 4.`,
  en: ({ looksLike }) =>
    `The file is no SIE file: ${strangers[looksLike].en}. Export from the bookkeeping program, as SIE 4.`,
});

export const versionFive = sieProblem<object>({
  code: 'sie/version-five',
  tolerant: 'error',
  strict: 'error',
  sv: () => 'Det här är SIE 5, som är XML och ett annat format. Exportera som SIE 4.',
  en: () => 'This is SIE 5, which is XML and another format. Export as SIE 4.',
});

export const severalDocuments = sieProblem<{ readonly documents: number }>({
  code: 'sie/several-documents',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ documents }) =>
    `Filen består av ${String(documents)} SIE-filer efter varandra; den andra börjar här. De läses var för sig.`,
  en: ({ documents }) =>
    `The file is ${String(documents)} SIE files one after the other; the second begins here. They are read one by one.`,
});

export const tooManyDocuments = sieProblem<{ readonly most: number }>({
  code: 'sie/too-many-documents',
  tolerant: 'error',
  strict: 'error',
  sv: ({ most }) => `Här börjar SIE-fil nummer ${String(most + 1)} i samma fil. Resten läses inte.`,
  en: ({ most }) => `Here SIE file number ${String(most + 1)} begins in the same file. The rest is not read.`,
});

export const byteOrderMark = sieProblem<object>({
  code: 'sie/byte-order-mark',
  tolerant: 'note',
  strict: 'warning',
  sv: () => 'Filen börjar med ett byteordningsmärke, som formatet inte har. Det läses förbi.',
  en: () => 'The file begins with a byte order mark, which the format does not have. It is passed over.',
});

export const encodingOther = sieProblem<{ readonly encoding: string }>({
  code: 'sie/encoding-other',
  tolerant: 'note',
  strict: 'error',
  sv: ({ encoding }) =>
    `Filen är skriven i ${encoding}, inte i teckentabell 437 som formatet kräver. Den läses som ${encoding}.`,
  en: ({ encoding }) =>
    `The file is written in ${encoding}, not in code page 437 as the format demands. It is read as ${encoding}.`,
});

export const encodingMixed = sieProblem<{ readonly encoding: string; readonly bytes: number }>({
  code: 'sie/encoding-mixed',
  tolerant: 'warning',
  strict: 'warning',
  sv: ({ encoding, bytes }) =>
    `Filen läses som ${encoding}, men ${counted(bytes, 'tecken är skrivet', 'tecken är skrivna')} på annat sätt. Fält som är i en annan teckentabell läses i den; se på texten här.`,
  en: ({ encoding, bytes }) =>
    `The file is read as ${encoding}, but ${counted(bytes, 'character is', 'characters are')} written in another way. Fields in another character set are read in it; look at the text here.`,
});

export const replacementCharacters = sieProblem<{ readonly characters: number }>({
  code: 'sie/replacement-characters',
  tolerant: 'error',
  strict: 'error',
  sv: ({ characters }) =>
    `${counted(characters, 'tecken gick förlorat', 'tecken gick förlorade')} innan filen skrevs och står som \ufffd. Exportera om från bokföringsprogrammet.`,
  en: ({ characters }) =>
    `${counted(characters, 'character was', 'characters were')} lost before the file was written, and ${characters === 1 ? 'stands' : 'stand'} as \ufffd. Export it again from the bookkeeping program.`,
});

export const mojibake = sieProblem<{ readonly text: string; readonly meant: string }>({
  code: 'sie/mojibake',
  tolerant: 'note',
  strict: 'note',
  sv: ({ text, meant }) => `"${text}" har lästs i fel teckentabell innan filen skrevs; det ska nog vara "${meant}".`,
  en: ({ text, meant }) =>
    `"${text}" was read in the wrong character set before the file was written; it is probably "${meant}".`,
});

export const carriageReturnAlone = sieProblem<object>({
  code: 'sie/carriage-return-alone',
  tolerant: 'silent',
  strict: 'error',
  sv: () => 'Rader slutar med bara vagnretur (CR). Formatet kräver radmatning (LF).',
  en: () => 'Lines end with a carriage return (CR) alone. The format demands a line feed (LF).',
});

export const strayBlanks = sieProblem<object>({
  code: 'sie/stray-blanks',
  tolerant: 'silent',
  strict: 'note',
  sv: () => 'Blanktecken står sist på raden, eller vid en klammer som ska stå ensam.',
  en: () => 'There are blanks at the end of the line, or beside a brace that should be alone.',
});

export const checksumMismatch = sieProblem<{ readonly declared: number; readonly computed: number }>({
  code: 'sie/checksum-mismatch',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ declared, computed }) =>
    `Kontrollsumman är ${String(declared)}, men innehållet ger ${String(computed)}. Filen har ändrats efter att den skrevs, eller skrevs fel.`,
  en: ({ declared, computed }) =>
    `The checksum is ${String(declared)}, but the content gives ${String(computed)}. The file has been changed since it was written, or was written wrong.`,
});

export const checksumNotClosed = sieProblem<object>({
  code: 'sie/checksum-not-closed',
  tolerant: 'error',
  strict: 'error',
  sv: () => 'Filen har en inledande #KSUMMA men ingen avslutande, så slutet av filen saknas. Hämta den på nytt.',
  en: () => 'The file has an opening #KSUMMA and no closing one, so its end is missing. Get it again.',
});

export const checksumNotOpened = sieProblem<object>({
  code: 'sie/checksum-not-opened',
  tolerant: 'warning',
  strict: 'error',
  sv: () => 'Filen har en avslutande #KSUMMA men ingen inledande, så summan kan inte kontrolleras.',
  en: () => 'The file has a closing #KSUMMA and no opening one, so the sum cannot be checked.',
});

export const alreadyImported = sieProblem<object>({
  code: 'sie/already-imported',
  tolerant: 'silent',
  strict: 'note',
  inImport: 'warning',
  sv: () => '#FLAGGA är 1: filen har redan lästs in en gång. Kontrollera att den inte bokförs igen.',
  en: () => '#FLAGGA is 1: the file has been read in before. See to it that it is not posted again.',
});

export const typeMissing = sieProblem<{ readonly type: string }>({
  code: 'sie/type-missing',
  tolerant: 'note',
  strict: 'error',
  sv: ({ type }) => `#SIETYP saknas, så filen läses som typ ${type}.`,
  en: ({ type }) => `#SIETYP is missing, so the file is read as type ${type}.`,
});

export const typeUnusual = sieProblem<{ readonly given: string }>({
  code: 'sie/type-unusual',
  tolerant: 'note',
  strict: 'error',
  sv: ({ given }) => `#SIETYP är "${given}"; det ska vara 1, 2, 3 eller 4. Den läses som den siffra den börjar med.`,
  en: ({ given }) => `#SIETYP is "${given}"; it should be 1, 2, 3 or 4. It is read as the digit it begins with.`,
});

export const typeUnknown = sieProblem<{ readonly given: string; readonly type: string }>({
  code: 'sie/type-unknown',
  tolerant: 'error',
  strict: 'error',
  sv: ({ given, type }) =>
    `#SIETYP är "${given}", som inte finns. Filen läses som typ ${type}, efter vad den innehåller.`,
  en: ({ given, type }) =>
    `#SIETYP is "${given}", which does not exist. The file is read as type ${type}, after what it holds.`,
});

export const formatUnusual = sieProblem<{ readonly given: string }>({
  code: 'sie/format-unusual',
  tolerant: 'silent',
  strict: 'error',
  sv: ({ given }) => `#FORMAT är "${given}"; det ska vara PC8. Teckentabellen avgörs av filens innehåll.`,
  en: ({ given }) => `#FORMAT is "${given}"; it should be PC8. The character set is decided from what the file holds.`,
});

export const recordMissing = sieProblem<{ readonly record: string; readonly type: string }>({
  code: 'sie/record-missing',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ record, type }) => `${record} saknas, som måste finnas i en fil av typ ${type}.`,
  en: ({ record, type }) => `${record} is missing, which must be in a file of type ${type}.`,
});

export const recordNotAllowed = sieProblem<{ readonly record: string; readonly type: string }>({
  code: 'sie/record-not-allowed',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ record, type }) => `${record} får inte finnas i en fil av typ ${type}. Posten läses ändå.`,
  en: ({ record, type }) => `${record} must not be in a file of type ${type}. It is read all the same.`,
});

export const recordOutOfOrder = sieProblem<{ readonly record: string }>({
  code: 'sie/record-out-of-order',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ record }) =>
    `${record} står efter poster som ska komma senare i filen. Ordningen är flagga, identifikation, kontoplan, saldon och verifikationer.`,
  en: ({ record }) =>
    `${record} stands after records that should come later in the file. The order is flag, identification, chart of accounts, balances and vouchers.`,
});

export const recordTwice = sieProblem<{ readonly record: string }>({
  code: 'sie/record-twice',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ record }) => `${record} finns mer än en gång. Den sista gäller.`,
  en: ({ record }) => `${record} is there more than once. The last one holds.`,
});
