/**
 * Objects as a file for import lists them: of a dimension that divides another, only its own part of the code, with the
 * object above beside it (8.23). Unit 0101 of department 01 is `{20 "01" 21 "01"}`.
 */
import type { Chart } from '../chart/index.js';
import type { ObjectCode } from '../journal/index.js';

/** The objects of a posting, and how a file for import lists them. */
export interface ListedObjects {
  /** By their whole codes, with the objects above that were added. */
  readonly whole: readonly ObjectCode[];
  /** The same, as they are listed. */
  readonly parts: readonly ObjectCode[];
}

/** How the objects of a chart are listed. */
export function objectPartsOf(chart: Chart): (objects: readonly ObjectCode[]) => ListedObjects {
  const known = new Map(
    chart.dimensions.map(({ number, under, objects }) => [
      number,
      { under, codes: new Set(objects.map(({ code }) => code)) },
    ]),
  );

  /** The object that one divides, when the code says which. One that could be taken for another is listed whole. */
  const aboveOf = ({ dimension, code }: ObjectCode, beside: readonly ObjectCode[]): ObjectCode | undefined => {
    const { under, codes } = known.get(dimension) ?? {};
    if (under === undefined || codes?.has(code) !== true) return undefined;
    const listed = beside.find((each) => each.dimension === under);
    const candidates = listed === undefined ? [...(known.get(under)?.codes ?? [])] : [listed.code];
    const fitting = candidates.filter(
      (above) => above.length < code.length && code.startsWith(above) && !codes.has(code.slice(above.length)),
    );
    return fitting.length === 1 ? { dimension: under, code: fitting[0]! } : undefined;
  };

  return (objects) => {
    const whole = [...objects];
    const parts: ObjectCode[] = [];
    // The list grows while it is gone through: what is added may divide something further.
    for (const each of whole) {
      const above = aboveOf(each, whole);
      parts.push(above === undefined ? each : { ...each, code: each.code.slice(above.code.length) });
      if (above !== undefined && !whole.some(({ dimension }) => dimension === above.dimension)) whole.push(above);
    }
    return { whole: whole.sort(byDimension), parts: parts.sort(byDimension) };
  };
}

function byDimension(one: ObjectCode, other: ObjectCode): number {
  return one.dimension - other.dimension;
}
