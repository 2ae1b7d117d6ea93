/**
 * Combinations of objects: "cost centre 1010 and project VILJA" as one small number.
 *
 * A journal has few of them however many postings it has, so a posting keeps one number for all its dimensions.
 * A combination is built object by object in the order of the dimensions; 0 is the empty one.
 */

/** Marks dimensions that could not be read; nothing more is said of what they lack. */
export const noCombination = 0xffffffff;

/** One object of one dimension. */
export interface ObjectCode {
  readonly dimension: number;
  readonly code: string;
}

/** The combinations met so far, each with the one it extends, the object it adds and the dimensions it has. */
export interface Combinations {
  readonly shorter: number[];
  readonly added: number[];
  /** One bit per dimension, in the order of `dimensions`. */
  readonly mask: number[];
  readonly longer: Map<number, number>;

  readonly dimensions: number[];
  readonly objects: ObjectCode[];
  readonly objectNumbers: Map<string, number>[];
}

export function createCombinations(): Combinations {
  return {
    shorter: [0],
    added: [0],
    mask: [0],
    longer: new Map(),
    dimensions: [],
    // Object 0 is no object, so that a combination key is never 0.
    objects: [{ dimension: 0, code: '' }],
    objectNumbers: [],
  };
}

/** The place of a dimension among the bits, the next one when it is new. */
export function bitOf(combinations: Combinations, dimension: number): number {
  const known = combinations.dimensions.indexOf(dimension);
  if (known !== -1) return known;
  combinations.objectNumbers.push(new Map());
  return combinations.dimensions.push(dimension) - 1;
}

/** The combination with one object more. Objects are added in the order of their dimension numbers. */
export function extended(combinations: Combinations, combination: number, bit: number, code: string): number {
  const object = objectNumber(combinations, bit, code);
  const key = combination * 2 ** 24 + object;
  const known = combinations.longer.get(key);
  if (known !== undefined) return known;
  combinations.shorter.push(combination);
  combinations.added.push(object);
  combinations.longer.set(key, combinations.mask.length);
  return combinations.mask.push(combinations.mask[combination]! | (1 << bit)) - 1;
}

function objectNumber(combinations: Combinations, bit: number, code: string): number {
  const numbers = combinations.objectNumbers[bit]!;
  const known = numbers.get(code);
  if (known !== undefined) return known;
  const number = combinations.objects.push({ dimension: combinations.dimensions[bit]!, code }) - 1;
  numbers.set(code, number);
  return number;
}

/** The objects of a combination, in the order of their dimension numbers. */
export function objectsOf(combinations: Combinations, combination: number): readonly ObjectCode[] {
  const objects: ObjectCode[] = [];
  for (let each = combination; each !== 0; each = combinations.shorter[each]!) {
    objects.unshift(combinations.objects[combinations.added[each]!]!);
  }
  return objects;
}
