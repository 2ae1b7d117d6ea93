/**
 * Reading what a program hands over: is it an object at all, and does it only have fields somebody reads.
 *
 * A misspelt option answers another question than the one asked, silently; so every option of every verb and noun
 * passes here.
 */
import { type Diagnostic, problem } from './diagnostic.js';
import { BookkeepingError, isBookkeepingError } from './error.js';
import { excerpt, shown } from './excerpt.js';
import { nearest } from './nearest.js';

export const badField = problem<{ readonly field: string; readonly given: string; readonly expected: string }>({
  code: 'input/bad-field',
  severity: 'error',
  sv: ({ field, given, expected }) => `${field} är ${given}; det ska vara ${expected}.`,
  en: ({ field, given, expected }) => `${field} is ${given}; it should be ${expected}.`,
});

export const unknownField = problem<{ readonly field: string; readonly nearest: string }>({
  code: 'input/unknown-field',
  severity: 'error',
  sv: ({ field, nearest: near }) =>
    `Fältet "${field}" finns inte och skulle ha glömts bort.${near === '' ? ' Ta bort det.' : ` Menades "${near}"?`}`,
  en: ({ field, nearest: near }) =>
    `There is no field "${field}"; it would have been lost.${near === '' ? ' Remove it.' : ` Was "${near}" meant?`}`,
});

/** The error of one field that is not what it should be. */
export function refusedField(field: string, given: unknown, expected: string): BookkeepingError {
  return new BookkeepingError([badField.at([field], { field, given: shown(given), expected })]);
}

/** Reports every field that is not known. */
export function findUnknownFields(found: Diagnostic[], fields: object, known: readonly string[]): void {
  for (const field in fields) {
    // What every object inherits was put there for another purpose.
    if (!known.includes(field) && Object.hasOwn(fields, field))
      found.push(unknownField.at([excerpt(field)], { field: excerpt(field), nearest: nearest(field, known) ?? '' }));
  }
}

/** The options of a verb or noun, or an error when they are no object or have a field nobody reads. */
export function readOptions<Options extends object>(
  given: Options,
  known: readonly (keyof Options & string)[],
  name = 'options',
): Options {
  if (!isRecord(given)) throw refusedField(name, given, `{ ${known.join(', ')} }`);
  const found: Diagnostic[] = [];
  findUnknownFields(found, given, known);
  if (found.length > 0) throw new BookkeepingError(found);
  return given;
}

/** True for a plain object: not a list, not a map, and without fields it has inherited. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The plain prototype is told by having none itself, since every realm has a plain prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** True for a list or anything else that can be gone through; a text is not meant when a list is asked for. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  );
}

/** What `read` gives, or nothing when it is refused; what it was refused for is added to what has been found. */
export function attempt<Value>(found: Diagnostic[], read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!isBookkeepingError(error)) throw error;
    found.push(...error.diagnostics);
    return undefined;
  }
}

/** Which part of a list to give: how many to pass over, and how many to give at most. */
export interface Page {
  readonly skip: number;
  readonly take: number;
}

/** Reads a page; without one it is the whole list. */
export function readPage(options: { readonly skip?: number; readonly take?: number }): Page {
  const { skip = 0, take = Infinity } = options;
  for (const [field, count] of Object.entries({ skip, take })) {
    const whole = count === Infinity || (Number.isInteger(count) && count >= 0);
    if (!whole) throw refusedField(field, count, '0, 1, 2, …');
  }
  return { skip, take };
}
