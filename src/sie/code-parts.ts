/**
 * Codes in object lists that are no objects by themselves: the own part of a code, written beside the object it divides.
 */
import { reservedDimensions } from '../chart/index.js';
import type { SieObjectCode } from './document.js';
import type { DimensionDraft, Draft } from './draft.js';
import { objectAt, objectCodesAt } from './object-lists.js';
import { nameOfObject, wholeCodes } from './object-names.js';

/** The dimension that one divides: as the file says, or as the format does when the file is silent. */
export function dimensionAbove(number: number, { under, isDeclared }: DimensionDraft): number | undefined {
  return under ?? (isDeclared ? undefined : reservedDimensions.find((each) => each.number === number)?.under);
}

/** The objects, by their place, that every list has as a part of a declared one. */
export function codeParts({ dimensions, objectLists, objectNames }: Draft): ReadonlySet<number> {
  const aboveOf = new Map([...dimensions].map(([number, each]) => [number, dimensionAbove(number, each)]));
  const parts = new Set<number>();
  if (objectNames.size === 0 || [...aboveOf.values()].every((above) => above === undefined)) return parts;
  const declared = new Set([...objectNames.keys()].map((object) => nameOfObject(objectAt(objectLists, object))));
  const wholeCode = wholeCodes(aboveOf, declared);
  const objects = new Set<number>();
  for (let list = 0; list < objectLists.count; list++) {
    const codes: readonly SieObjectCode[] = objectCodesAt(objectLists, list);
    codes.forEach((each, i) => {
      const object = objectLists.members[objectLists.starts[list]! + i]!;
      (wholeCode(codes, each) === each.code ? objects : parts).add(object);
    });
  }
  for (const object of objects) parts.delete(object);
  return parts;
}
