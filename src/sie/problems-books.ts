/**
 * The problems met on the way from a document to books: its chart, its year, its vouchers.
 */
import { bookProblem } from './book-problem.js';

/** The first of many names, and how many more. */
function firstOf(names: readonly string[], andMore: (count: number) => string): string {
  const first = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${first} ${andMore(names.length - 8)}` : first;
}

export const kindGuessed = bookProblem<{ readonly accounts: readonly string[] }>({
  code: 'sie/kind-guessed',
  severity: 'warning',
  sv: ({ accounts }) =>
    `#KTYP saknas för ${firstOf(accounts, (more) => `och ${String(more)} till`)}. Slaget är taget av kontonumret, som i BAS. Se efter att det stämmer.`,
  en: ({ accounts }) =>
    `#KTYP is missing for ${firstOf(accounts, (more) => `and ${String(more)} more`)}. The kind is taken from the account number, as in BAS. See that it is right.`,
});

export const accountOutsideChart = bookProblem<{ readonly account: string }>({
  code: 'sie/account-outside-chart',
  severity: 'warning',
  sv: ({ account }) => `Kontot "${account}" är inte en till åtta siffror och kan inte stå i en kontoplan.`,
  en: ({ account }) => `The account "${account}" is not one to eight digits, and cannot be in a chart.`,
});

export const dimensionRenumbered = bookProblem<{ readonly dimension: number; readonly becomes: number }>({
  code: 'sie/dimension-renumbered',
  severity: 'warning',
  sv: ({ dimension, becomes }) =>
    `Dimension ${String(dimension)} har ett nummer som formatet håller för framtiden. Den blir ${String(becomes)}.`,
  en: ({ dimension, becomes }) =>
    `Dimension ${String(dimension)} has a number that the format keeps for the future. It becomes ${String(becomes)}.`,
});

export const currencyNotKronor = bookProblem<{ readonly currency: string }>({
  code: 'sie/currency-not-kronor',
  severity: 'error',
  sv: ({ currency }) => `Beloppen är i ${currency}. Här förs räkenskaper i kronor; räkna om filen först.`,
  en: ({ currency }) => `The amounts are in ${currency}. Books are kept in kronor here; convert the file first.`,
});

export const yearNotInFile = bookProblem<{ readonly year: number }>({
  code: 'sie/year-not-in-file',
  severity: 'error',
  sv: ({ year }) => `Filen säger inte när år ${String(year)} är. Lägg till #RAR ${String(year)}.`,
  en: ({ year }) => `The file does not say when year ${String(year)} is. Add #RAR ${String(year)}.`,
});

export const companyUnnamed = bookProblem<{ readonly named: string }>({
  code: 'sie/company-unnamed',
  severity: 'note',
  sv: ({ named }) => `Filen säger inte vems räkenskaperna är. De kallas "${named}".`,
  en: ({ named }) => `The file does not say whose the books are. They are called "${named}".`,
});

export const nothingToPost = bookProblem<{ readonly voucher: string }>({
  code: 'sie/nothing-to-post',
  severity: 'note',
  sv: ({ voucher }) => `Verifikation ${voucher} har inget att bokföra. Den finns kvar i dokumentet.`,
  en: ({ voucher }) => `Voucher ${voucher} has nothing to post. It remains in the document.`,
});

/** Why a voucher could not keep its number. */
const whyRenumbered = {
  missing: { sv: 'saknar nummer', en: 'has no number' },
  twice: { sv: 'har ett nummer som en annan redan har', en: 'has a number that another has already' },
  'not a number': { sv: 'har något annat än ett nummer', en: 'has something else than a number' },
  'too large': { sv: 'har ett för stort nummer', en: 'has too large a number' },
} as const;

export type WhyRenumbered = keyof typeof whyRenumbered;

export const voucherRenumbered = bookProblem<{
  readonly voucher: string;
  readonly why: WhyRenumbered;
  readonly becomes: string;
}>({
  code: 'sie/voucher-renumbered',
  severity: 'warning',
  sv: ({ voucher, why, becomes }) =>
    `Verifikation ${voucher} ${whyRenumbered[why].sv}. Den blir ${becomes}, sist i sin serie.`,
  en: ({ voucher, why, becomes }) =>
    `Voucher ${voucher} ${whyRenumbered[why].en}. It becomes ${becomes}, last in its series.`,
});

export const seriesRenamed = bookProblem<{ readonly series: string; readonly becomes: string }>({
  code: 'sie/series-renamed',
  severity: 'note',
  sv: ({ series, becomes }) =>
    series === ''
      ? `Verifikationer utan serie får serie ${becomes}.`
      : `Serien "${series}" kan inte heta så här och blir ${becomes}.`,
  en: ({ series, becomes }) =>
    series === ''
      ? `Vouchers without a series get series ${becomes}.`
      : `The series "${series}" cannot have that name here, and becomes ${becomes}.`,
});

export const seriesReordered = bookProblem<{ readonly series: string }>({
  code: 'sie/series-reordered',
  severity: 'note',
  sv: ({ series }) => `Numren i serie ${series} stiger inte i filen. Verifikationerna är ordnade efter nummer.`,
  en: ({ series }) => `The numbers of series ${series} do not rise in the file. The vouchers are put in number order.`,
});

/** What of a voucher had to be changed before it could stand in books. */
const adaptations = {
  'text missing': { sv: 'saknar text och får en', en: 'has no text, and gets one' },
  'text unfit': {
    sv: 'har text med styrtecken eller över 2000 tecken, som är ersatta eller avkortade',
    en: 'has a text with control characters or over 2000 characters, which are replaced or cut off',
  },
  'registered before event': {
    sv: 'är registrerad före sitt datum och räknas som sammanställd på det',
    en: 'is registered before its date, and counts as compiled on it',
  },
} as const;

export const voucherAdapted = bookProblem<{ readonly voucher: string; readonly what: keyof typeof adaptations }>({
  code: 'sie/voucher-adapted',
  severity: 'note',
  sv: ({ voucher, what }) => `Verifikation ${voucher} ${adaptations[what].sv}.`,
  en: ({ voucher, what }) => `Voucher ${voucher} ${adaptations[what].en}.`,
});

export type Adaptation = keyof typeof adaptations;

export const closingRecognized = bookProblem<{ readonly voucher: string }>({
  code: 'sie/closing-recognized',
  severity: 'note',
  sv: ({ voucher }) => `Verifikation ${voucher} för över årets resultat och får syftet bokslut.`,
  en: ({ voucher }) => `Voucher ${voucher} takes the year's result over, and gets the purpose closing.`,
});

/** What a file says of vouchers that books do not keep. */
const keptApart = {
  'history of rows': {
    sv: 'rader som lagts till eller strukits; bara de som gäller är bokförda',
    en: 'rows that were added or struck; only those that hold are posted',
  },
  'dates of rows': { sv: 'rader med eget datum', en: 'rows with a date of their own' },
  'signatures of rows': { sv: 'rader med egen signatur', en: 'rows with a signature of their own' },
  quantities: { sv: 'kvantiteter som inte är tal', en: 'quantities that are no numbers' },
  'second objects': {
    sv: 'rader med flera objekt i en dimension; det första gäller',
    en: 'rows with several objects of one dimension; the first holds',
  },
} as const;

export type KeptApart = keyof typeof keptApart;

export const keptInDocument = bookProblem<{ readonly voucher: string; readonly what: KeptApart }>({
  code: 'sie/kept-in-document',
  severity: 'note',
  sv: ({ voucher, what }) => `Verifikation ${voucher} har ${keptApart[what].sv}. Det finns kvar i dokumentet.`,
  en: ({ voucher, what }) => `Voucher ${voucher} has ${keptApart[what].en}. That remains in the document.`,
});
