/**
 * What a program handed over, frozen to the bottom and a copy, so that nobody changes it under its reader.
 */

/** A frozen copy of plain data. */
export function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, frozenCopy(each)])),
  ) as Value;
}
