/**
 * Fields of plain data: what each must be, and what is said when it is something else.
 */
import { badField, type Diagnostic, findUnknownFields, isBlank, shown, unprintable } from '../diagnostics/index.js';

/** What a field must be, and how that is said. A field is optional when its name ends with a question mark. */
export type Shape = Readonly<Record<string, readonly [is: (value: unknown) => boolean, expected: string]>>;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && !isBlank(value) && !unprintable.test(value);
export const isFlag = (value: unknown): boolean => typeof value === 'boolean';
export const isKeys = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
/** @__NO_SIDE_EFFECTS__ */
export const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

/** Reports every field that is not what it must be, and every field nobody reads. */
export function checkFields(fields: Readonly<Record<string, unknown>>, shape: Shape): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const known: string[] = [];
  for (const name in shape) {
    const isOptional = name.endsWith('?');
    const field = isOptional ? name.slice(0, -1) : name;
    known.push(field);
    const value = fields[field];
    if (value === undefined && isOptional) continue;
    const [is, expected] = shape[name]!;
    if (!is(value)) found.push(badField.at([field], { field, given: shown(value), expected }));
  }
  const unknown: Diagnostic[] = [];
  findUnknownFields(unknown, fields, known);
  return [...unknown, ...found];
}
