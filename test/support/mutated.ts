/**
 * JSON with something changed in it: a value made another, a field left out, or one more that nobody knows.
 */
import fc from 'fast-check';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const odd: readonly Json[] = [
  ...[
    null,
    true,
    0,
    -0,
    1,
    -5,
    0.1,
    1e21,
    1930,
    2024,
    '',
    ' ',
    'x',
    '1930',
    '19xx',
    '2024',
    '2024-02-30',
    '2024-02-29',
  ],
  ...['1 234,50', '1,234', '-1', '=1+1', 'rest', 'even', 'hard', 'ordinary', '__proto__', 'A\u0000', 'x'.repeat(2001)],
  ...[[], {}, ['x'], { x: 1 }, [null], { from: '2024-01-01', to: '2024-01-31' }],
];

/** The JSON, changed in up to three places. */
export function mutated(json: Json): fc.Arbitrary<Json> {
  const change = fc.record({
    at: fc.nat(10_000),
    to: fc.constantFrom(...odd),
    how: fc.constantFrom('set', 'delete', 'add'),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<Json>((all, { at, to, how }) => {
      const places = placesIn(all);
      return replaced(all, places[at % places.length]!, how, to);
    }, json),
  );
}

/** The path to every value. */
export function placesIn(json: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

/** The JSON with the value at a path set, left out, or given one field more. */
export function replaced(json: Json, [first, ...rest]: readonly string[], how: string, to: Json): Json {
  if (first === undefined) {
    if (how !== 'add') return to;
    if (Array.isArray(json)) return [...(json as readonly Json[]), to];
    return typeof json === 'object' && json !== null
      ? { ...(json as Readonly<Record<string, Json>>), oväntat: to }
      : to;
  }
  if (Array.isArray(json)) {
    const list = [...(json as readonly Json[])];
    if (rest.length === 0 && how === 'delete') list.splice(+first, 1);
    else list[+first] = replaced(list[+first]!, rest, how, to);
    return list;
  }
  const { [first]: value, ...others } = json as Readonly<Record<string, Json>>;
  if (rest.length === 0 && how === 'delete') return others;
  return { ...(json as object), [first]: replaced(value!, rest, how, to) };
}
