/**
 * Fields of what funding is drafted as: amounts, days, codes and accounts, each read once, and all that is wrong gathered.
 */
import { type IsoDate, readDate, whyNotDate } from '../calendar/index.js';
import { badField, type Diagnostic, isRecord, shown, within } from '../diagnostics/index.js';
import { type Amount, amount, fromOre, readOre, whyNotAmount } from '../money/index.js';
import { type Shape, checkFields, isText } from '../statements/index.js';

/** Reports a field that is not what it should be. */
export function refuse(
  found: Diagnostic[],
  path: readonly (string | number)[],
  given: unknown,
  expected: string,
): void {
  found.push(badField.at(path, { field: String(path.at(-1)), given: shown(given), expected }));
}

/** An amount; zero when it is none, which has then been reported. */
export function readAmount(
  found: Diagnostic[],
  path: readonly (string | number)[],
  given: unknown,
  least: 'any' | 'zero' | 'above zero' = 'any',
): Amount {
  if (Number.isNaN(readOre(given))) {
    found.push(...within(path, [whyNotAmount(given)]));
    return fromOre(0);
  }
  const read = amount(given as string);
  const isTooSmall = least === 'above zero' ? read.ore <= 0 : least === 'zero' && read.ore < 0;
  if (isTooSmall) refuse(found, path, given, least === 'zero' ? '>= 0' : '> 0');
  return read;
}

/** A date; one that is none has been reported. */
export function readDay(found: Diagnostic[], path: readonly (string | number)[], given: unknown): IsoDate {
  if (readDate(given) === 0) found.push(...within(path, [whyNotDate(given)]));
  return given as IsoDate;
}

/** True for what a row of a statement and an object of a dimension can be called. */
export const isCode = (value: unknown): value is string => isText(value) && value.length <= 40 && !value.includes(':');

export const codeExpected = '"VILJA"';

/** True for the number of an account, whichever way it is written. */
export const isAccountNumber = (value: unknown): boolean =>
  (typeof value === 'string' && /^\d{1,8}$/.test(value)) ||
  (Number.isInteger(value) && (value as number) > 0 && (value as number) < 100_000_000);

export const accountExpected = '1511, "1511"';

/** The records of a list whose fields are as the shape says; the rest have been reported. */
export function readList(
  found: Diagnostic[],
  field: string,
  given: unknown,
  shape: Shape,
): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(given) || given.length === 0) {
    refuse(found, [field], given, `[{ ${Object.keys(shape).join(', ')} }]`);
    return [];
  }
  // What is missing in a list is passed over by every method of it, but not by the copy.
  return Array.from(given as readonly unknown[]).flatMap((item, i) => {
    if (!isRecord(item)) {
      refuse(found, [field, i], item, `{ ${Object.keys(shape).join(', ')} }`);
      return [];
    }
    const wrong = checkFields(item, shape);
    found.push(...within([field, i], wrong));
    return wrong.length === 0 ? [item] : [];
  });
}

/** Reports every code that has been used before it in the list. */
export function refuseTwice(found: Diagnostic[], field: string, codes: readonly string[]): void {
  codes.forEach((code, i) => {
    if (codes.indexOf(code) !== i) refuse(found, [field, i, 'code'], code, 'a code of its own');
  });
}
