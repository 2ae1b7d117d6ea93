/**
 * The least that JSON is made of here: amounts, dates, texts, accounts, and objects whose every field is known.
 *
 * Each accepts what the library's own reader accepts, by asking it. What it says when it does not is what the reader
 * says, with the reader's code: the message of an issue is either the name of a reader (`:amount`), or what is expected.
 */
import * as z from 'zod';
import { period, readDate } from '../calendar/index.js';
import { accountPattern } from '../chart/index.js';
import { type Diagnostic, attempt, isBlank, unprintable } from '../diagnostics/index.js';
import { readText } from '../journal/index.js';
import { readOre } from '../money/index.js';

/** What an issue says when a reader of the library is to say it. */
export const readerMark = ':';

/** An object with these fields and no others. */
export function shape<Fields extends z.core.$ZodLooseShape>(fields: Fields): z.ZodObject<Fields, z.core.$strict> {
  const names = Object.keys(fields).filter((name) => name !== '$schema');
  return z.strictObject(fields, `{ ${names.join(', ')} }`);
}

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
): z.ZodEnum<z.core.util.ToEnum<Words[number]>> {
  return z.enum(words, words.join(', '));
}

/** A list. */
export function listOf<Item extends z.ZodType>(item: Item, expected = '[…]'): z.ZodArray<Item> {
  return z.array(item, expected);
}

const blank = '[ \\u00a0\\u2009\\u202f]';
const amountText = new RegExp(`^${blank}*[-\\u2212]?(\\d+|\\d{1,3}(${blank}\\d{3})+)([.,]\\d{1,2})?${blank}*$`);

/** What `amount` takes, of what JSON has. */
export const amountLeaf = z
  .union([z.string(':amount').regex(amountText, ':amount'), z.int(':amount')], ':amount')
  .refine((value) => !Number.isNaN(readOre(value)), ':amount');

export const dateLeaf = z
  .string(':date')
  .regex(/^\d{4}-\d{2}-\d{2}$/, ':date')
  .refine((value) => readDate(value) !== 0, ':date');

/** A text that a voucher may have. */
export const textLeaf = z
  .string(':text')
  .max(2000, ':text')
  .refine((value) => readText([], value, '') === value && !unprintable.test(value), ':text');

/** A text that says something: a name, a heading. */
export const wordsLeaf = z
  .string('text')
  .min(1, 'text')
  .refine((value) => !isBlank(value) && !unprintable.test(value), 'text');

/** The name of a series of vouchers. */
export const seriesLeaf = z
  .string('"A" (1-20)')
  .regex(/^[^\s"{}]{1,20}$/, '"A" (1-20)')
  .refine((value) => !unprintable.test(value), '"A" (1-20)');

export const flagLeaf = z.boolean('true, false');

/** An account by its number, as text or not. */
const accountText = '"1930", 1930';
export const accountLeaf = z.union(
  [
    z.string(accountText).regex(/^\d{1,8}$/, accountText),
    z.int(accountText).min(0, accountText).max(99_999_999, accountText),
  ],
  accountText,
);

/** A number of an account in a chart, where leading zeros count. */
export const accountNumberLeaf = z.string('"1930"').regex(/^\d{1,8}$/, '"1930"');

const objectCode = z
  .string('"1010"')
  .min(1, '"1010"')
  .max(60, '"1010" (1-60)')
  .refine((value) => !isBlank(value), '"1010"');

/** What a posting says of the dimensions. */
export const dimensionsLeaf = z.record(z.string(), objectCode, '{ costCentre: "1010" }');

/** Which objects are meant: one, several, or none. */
export const selectionLeaf = z.record(
  z.string(),
  z.union([wordsLeaf, listOf(wordsLeaf), z.null()], '"1010", ["1010", "1020"], null'),
  '{ costCentre: "1010" }',
);

const patternPart = z.union([z.string(), z.int()], ':pattern');

/** A set of accounts. */
export const patternLeaf = z
  .union([patternPart, z.array(patternPart)], ':pattern')
  .refine((value) => isRead(() => accountPattern(value)), ':pattern');

/** A period or a year: by its name, or from a date to a date; what else is said of it, such as its name, is nobody's business. */
export const periodLeaf = z
  .union([z.string(), z.looseObject({ from: dateLeaf, to: dateLeaf })], ':period')
  .refine((value) => isRead(() => period(value)), ':period');

/** True when nothing is refused. */
export function isRead(read: () => unknown): boolean {
  const found: Diagnostic[] = [];
  attempt(found, read);
  return found.length === 0;
}

/** What a document says it is: `huvudbok/voucher/1`. */
export function schemaLeaf<Name extends string>(name: Name): z.ZodLiteral<Name> {
  return z.literal(name, ':schema');
}
