/**
 * The object lists of a file, `{1 "456" 7 "47"}`, each kept once and numbered. List 0 is the empty list.
 *
 * The same list may be written in several ways, with more or fewer blanks and quotes; they are the same number,
 * so that rows can be compared by it.
 */
import type { SieObjectCode } from './document.js';
import { reaching } from './growing.js';
import { type Texts, createTexts, internText, textAt } from './texts.js';

/** One object: the dimension, and the number of the code among the texts. */
export interface ObjectNames {
  count: number;
  dimension: Uint32Array;
  code: Uint32Array;
  readonly places: Map<number, number>;
}

export interface ObjectLists {
  readonly texts: Texts;
  /** Every way of writing a list that has been met; `listOf` has the list of each. */
  readonly written: Texts;
  listOf: Uint32Array;
  readonly objects: ObjectNames;

  count: number;
  /** Where the objects of each list begin among `members`; it ends where the next begins. */
  starts: Uint32Array;
  members: Uint32Array;
  readonly lists: Map<string, number>;
}

export function createObjectLists(texts: Texts): ObjectLists {
  return {
    texts,
    written: createTexts(),
    listOf: new Uint32Array(16),
    objects: { count: 0, dimension: new Uint32Array(16), code: new Uint32Array(16), places: new Map() },
    count: 1,
    starts: new Uint32Array(16),
    members: new Uint32Array(16),
    lists: new Map([['', 0]]),
  };
}

/** The number of an object. The code is a text that is kept once. */
export function placeOfObject({ objects }: ObjectLists, dimension: number, code: number): number {
  const key = dimension * 2 ** 32 + code;
  const known = objects.places.get(key);
  if (known !== undefined) return known;
  objects.dimension = reaching(objects.dimension, objects.count + 1);
  objects.code = reaching(objects.code, objects.count + 1);
  objects.dimension[objects.count] = dimension;
  objects.code[objects.count] = code;
  objects.places.set(key, objects.count);
  return objects.count++;
}

/** The number of a list of objects, in whatever order they are given. */
export function placeOfList(lists: ObjectLists, members: readonly number[]): number {
  const { dimension } = lists.objects;
  const ordered = [...members].sort((a, b) => dimension[a]! - dimension[b]! || a - b);
  const key = ordered.join(' ');
  const known = lists.lists.get(key);
  if (known !== undefined) return known;
  const start = lists.starts[lists.count]!;
  lists.starts = reaching(lists.starts, lists.count + 2);
  lists.members = reaching(lists.members, start + ordered.length);
  lists.members.set(ordered, start);
  lists.starts[lists.count + 1] = start + ordered.length;
  lists.lists.set(key, lists.count);
  return lists.count++;
}

/** The number of a way of writing a list. */
export function placeOfWritten({ written }: ObjectLists, bytes: Uint8Array, from: number, to: number): number {
  return internText(written, bytes, from, to);
}

/** The objects of a list, by the numbers of their dimensions. */
export function objectCodesAt(lists: ObjectLists, list: number): readonly SieObjectCode[] {
  const codes: SieObjectCode[] = [];
  for (let i = lists.starts[list]!; i < lists.starts[list + 1]!; i++) codes.push(objectAt(lists, lists.members[i]!));
  return Object.freeze(codes);
}

/** One object by its number. */
export function objectAt({ objects, texts }: ObjectLists, object: number): SieObjectCode {
  return Object.freeze({ dimension: objects.dimension[object]!, code: textAt(texts, objects.code[object]!) });
}
