/**
 * Reading which objects a row of figures is about: `{ costCentre: '1010' }` into codes by dimension.
 */
import { type Dimension, whyNotObject } from '../chart/index.js';
import { badField, type Diagnostic, findUnknownFields, isRecord, shown, within } from '../diagnostics/index.js';
import { type ObjectCode, draftProblems, isFreeCode } from '../journal/index.js';

/** The objects of those dimensions, in their order; what is wrong with them is added to what has been found. */
export function readObjectCodes(
  kept: readonly Dimension[],
  dimensions: unknown,
  found: Diagnostic[],
): readonly ObjectCode[] {
  if (!isRecord(dimensions)) {
    found.push(
      badField.at(['dimensions'], {
        field: 'dimensions',
        given: shown(dimensions),
        expected: '{ costCentre: "1010" }',
      }),
    );
    return [];
  }
  const unknown: Diagnostic[] = [];
  findUnknownFields(
    unknown,
    dimensions,
    kept.flatMap(({ key, number }) => [key, String(number)]),
  );
  found.push(...within(['dimensions'], unknown));
  return kept.flatMap((dimension) => {
    // A reserved dimension may be named in two ways; an own one has its number as key.
    const names = new Set([dimension.key, String(dimension.number)]);
    const [code, other] = [...names].map((name) => dimensions[name]).filter((each) => each !== undefined);
    if (code === undefined) return [];
    if (other !== undefined) found.push(draftProblems.dimensionTwice.at(['dimensions'], { dimension: dimension.name }));
    const wrong = whyNotObject(dimension, code);
    if (wrong !== undefined) found.push(...within(['dimensions', dimension.key], [wrong]));
    else if (dimension.objects.length === 0) isFreeCode(found, code, dimension.key);
    return [{ dimension: dimension.number, code: code as string }];
  });
}
