/**
 * The problems of one line: its label, its quotes, its fields.
 */
import { counted } from '../display/index.js';
import { type FieldName, fieldNamesOf } from './grammar.js';
import { sieProblem } from './problem.js';

export const labelUnknown = sieProblem<{ readonly label: string }>({
  code: 'sie/label-unknown',
  tolerant: 'note',
  strict: 'warning',
  sv: ({ label }) => `${label} är ingen post i SIE. Raderna behålls som de är.`,
  en: ({ label }) => `${label} is no record of SIE. The lines are kept as they are.`,
});

export const labelLowerCase = sieProblem<{ readonly label: string }>({
  code: 'sie/label-lower-case',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ label }) => `${label} är inte skriven med stora bokstäver. Den läses ändå.`,
  en: ({ label }) => `${label} is not written in capitals. It is read all the same.`,
});

export const lineWithoutLabel = sieProblem<{ readonly text: string }>({
  code: 'sie/line-without-label',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ text }) => `Raden börjar inte med #: "${text}". Den hör inte till någon post och behålls som den är.`,
  en: ({ text }) => `The line does not begin with #: "${text}". It belongs to no record, and is kept as it is.`,
});

export const quoteInsideText = sieProblem<{ readonly text: string }>({
  code: 'sie/quote-inside-text',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ text }) =>
    `Citattecken står inne i texten "${text}". Det kan vara ett ö som förvanskats; ett riktigt citattecken skrivs \\".`,
  en: ({ text }) =>
    `There is a quotation mark inside the text "${text}". It may be an ö that was damaged; a real one is written \\".`,
});

export const quoteNotClosed = sieProblem<{ readonly text: string }>({
  code: 'sie/quote-not-closed',
  tolerant: 'error',
  strict: 'error',
  sv: ({ text }) => `Citattecknet före "${text}" saknar sin motpart. Texten läses till radens slut.`,
  en: ({ text }) => `The quotation mark before "${text}" has no partner. The text is read to the end of the line.`,
});

export const backslashBeforeQuote = sieProblem<{ readonly text: string }>({
  code: 'sie/backslash-before-quote',
  tolerant: 'warning',
  strict: 'warning',
  sv: ({ text }) =>
    `Fältet slutar med ett omvänt snedstreck före citattecknet, som då kan läsas som text. Det läses som "${text}".`,
  en: ({ text }) =>
    `The field ends with a backslash before the quotation mark, which could then be read as text. It is read as "${text}".`,
});

export const textNotQuoted = sieProblem<{ readonly text: string }>({
  code: 'sie/text-not-quoted',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ text }) => `Texten "${text}" innehåller blanktecken men saknar citattecken. Den läses som en text.`,
  en: ({ text }) => `The text "${text}" has blanks in it but no quotation marks. It is read as one text.`,
});

export const controlCharacter = sieProblem<object>({
  code: 'sie/control-character',
  tolerant: 'silent',
  strict: 'error',
  sv: () => 'Texten innehåller styrtecken, som formatet inte tillåter.',
  en: () => 'The text has control characters in it, which the format does not allow.',
});

export const fieldMissing = sieProblem<{ readonly record: string; readonly field: FieldName }>({
  code: 'sie/field-missing',
  tolerant: 'note',
  strict: 'error',
  sv: ({ record, field }) => `${record} saknar ${fieldNamesOf(field).sv}.`,
  en: ({ record, field }) => `${record} has no ${fieldNamesOf(field).en}.`,
});

export const fieldLeftOut = sieProblem<{ readonly record: string; readonly field: FieldName }>({
  code: 'sie/field-left-out',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ record, field }) =>
    `${record} har utelämnat ${fieldNamesOf(field).sv} mitt på raden, så fälten efter står fel. Ett tomt fält skrivs "".`,
  en: ({ record, field }) =>
    `${record} has left out the ${fieldNamesOf(field).en} in the middle of the line, so the fields after it are in the wrong place. An empty field is written "".`,
});

export const fieldUnreadable = sieProblem<{
  readonly record: string;
  readonly field: FieldName;
  readonly given: string;
}>({
  code: 'sie/field-unreadable',
  tolerant: 'error',
  strict: 'error',
  sv: ({ record, field, given }) => `${record}: ${fieldNamesOf(field).sv} är "${given}", som inte kan läsas.`,
  en: ({ record, field, given }) => `${record}: the ${fieldNamesOf(field).en} is "${given}", which cannot be read.`,
});

export const fieldUnusual = sieProblem<{ readonly record: string; readonly field: FieldName; readonly given: string }>({
  code: 'sie/field-unusual',
  tolerant: 'silent',
  strict: 'error',
  sv: ({ record, field, given }) =>
    `${record}: ${fieldNamesOf(field).sv} är "${given}", som inte är skrivet som formatet säger.`,
  en: ({ record, field, given }) =>
    `${record}: the ${fieldNamesOf(field).en} is "${given}", which is not written as the format says.`,
});

export const fieldsLeftOver = sieProblem<{ readonly record: string; readonly fields: number }>({
  code: 'sie/fields-left-over',
  tolerant: 'note',
  strict: 'note',
  sv: ({ record, fields }) =>
    `${record} har ${String(fields)} fält mer än formatet känner. ${fields === 1 ? 'Det' : 'De'} behålls.`,
  en: ({ record, fields }) =>
    `${record} has ${counted(fields, 'more field', 'more fields')} than the format knows. ${fields === 1 ? 'It is' : 'They are'} kept.`,
});

export const objectListMissing = sieProblem<{ readonly record: string }>({
  code: 'sie/object-list-missing',
  tolerant: 'note',
  strict: 'error',
  sv: ({ record }) => `${record} saknar objektlista. Den läses som tom; en tom lista skrivs {}.`,
  en: ({ record }) => `${record} has no object list. It is read as empty; an empty list is written {}.`,
});

export const objectListOdd = sieProblem<{ readonly given: string }>({
  code: 'sie/object-list-odd',
  tolerant: 'error',
  strict: 'error',
  sv: ({ given }) =>
    `Objektlistan {${given}} består inte av par av dimension och objekt. Det som inte är ett par läses inte.`,
  en: ({ given }) => `The object list {${given}} is not pairs of dimension and object. What is no pair is not read.`,
});

export const severalObjects = sieProblem<{ readonly record: string }>({
  code: 'sie/several-objects',
  tolerant: 'silent',
  strict: 'warning',
  sv: ({ record }) => `${record} har flera objekt i listan. Formatet säger ett.`,
  en: ({ record }) => `${record} has several objects in its list. The format says one.`,
});

export const periodAndAccountSwapped = sieProblem<{ readonly record: string }>({
  code: 'sie/period-and-account-swapped',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ record }) => `${record} har kontot före perioden. De läses i rätt ordning.`,
  en: ({ record }) => `${record} has the account before the period. They are read in the right order.`,
});

export const amountUnusual = sieProblem<{ readonly given: string }>({
  code: 'sie/amount-unusual',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ given }) => `Beloppet "${given}" är inte skrivet som formatet säger, men går att läsa.`,
  en: ({ given }) => `The amount "${given}" is not written as the format says, but can be read.`,
});

export const amountNegativeZero = sieProblem<object>({
  code: 'sie/amount-negative-zero',
  tolerant: 'silent',
  strict: 'note',
  sv: () => 'Beloppet är minus noll. Det läses som noll.',
  en: () => 'The amount is minus zero. It is read as zero.',
});

export const amountFinerThanOre = sieProblem<{ readonly given: string }>({
  code: 'sie/amount-finer-than-ore',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ given }) => `Beloppet "${given}" är finare än öre. Det avrundas inte utan behålls som text.`,
  en: ({ given }) => `The amount "${given}" is finer than an öre. It is not rounded, but kept as text.`,
});

export const amountTooLarge = sieProblem<{ readonly given: string }>({
  code: 'sie/amount-too-large',
  tolerant: 'error',
  strict: 'error',
  sv: ({ given }) =>
    `Beloppet "${given}" är för stort för att räknas exakt: gränsen är 90 000 miljarder kronor. Det behålls som text.`,
  en: ({ given }) =>
    `The amount "${given}" is too large to be counted exactly: the limit is 90 000 billion kronor. It is kept as text.`,
});

export const amountUnreadable = sieProblem<{ readonly given: string }>({
  code: 'sie/amount-unreadable',
  tolerant: 'error',
  strict: 'error',
  sv: ({ given }) =>
    `"${given}" är inget belopp. Det skrivs med siffror utan mellanrum, punkt och högst två decimaler.`,
  en: ({ given }) =>
    `"${given}" is no amount. It is written with digits without gaps, a point and at most two decimals.`,
});

export const amountMissing = sieProblem<{ readonly record: string }>({
  code: 'sie/amount-missing',
  tolerant: 'error',
  strict: 'error',
  sv: ({ record }) => `${record} saknar belopp. Raden behålls utan.`,
  en: ({ record }) => `${record} has no amount. The row is kept without.`,
});

export const dateUnusual = sieProblem<{ readonly given: string }>({
  code: 'sie/date-unusual',
  tolerant: 'warning',
  strict: 'error',
  sv: ({ given }) => `Datumet "${given}" ska skrivas utan bindestreck. Det läses ändå.`,
  en: ({ given }) => `The date "${given}" should be written without hyphens. It is read all the same.`,
});

export const dateUnreadable = sieProblem<{ readonly given: string }>({
  code: 'sie/date-unreadable',
  tolerant: 'error',
  strict: 'error',
  sv: ({ given }) => `"${given}" är inget datum. Det skrivs med åtta siffror, ÅÅÅÅMMDD.`,
  en: ({ given }) => `"${given}" is no date. It is written with eight digits, YYYYMMDD.`,
});
