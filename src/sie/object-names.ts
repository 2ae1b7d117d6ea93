/**
 * What an object list says, as postings say it: `{1 "10" 6 "VILJA"}` is cost centre 10, project VILJA.
 *
 * A dimension that divides another (`#UNDERDIM`) has codes that begin with the code above: unit 0101 of department 01.
 * The rows of some files say only what comes after (8.23), and the code above stands beside it in the list. A file for
 * import need not declare its objects; then those of the chart it is read into tell which codes there are (8.12).
 */
import type { Chart, Dimensions } from '../chart/index.js';
import type { SieDocument, SieObjectCode } from './document.js';
import { type ObjectLists, objectCodesAt } from './object-lists.js';
import { dimensionNumbers } from './to-chart.js';

/** The objects of a list by the number of their dimension; cut when it has several of one. */
export interface ListedDimensions {
  readonly dimensions: Dimensions;
  readonly isCut: boolean;
}

export type DimensionsOfList = (list: number) => ListedDimensions;

/** What each list of the columns says. */
export function objectNames(document: SieDocument, lists: ObjectLists, chart: Chart): DimensionsOfList {
  const toDimensions = dimensionsOfCodes(document, chart);
  return (list) => toDimensions(objectCodesAt(lists, list));
}

/** What a list of objects says. */
export function dimensionsOfCodes(
  document: SieDocument,
  chart?: Chart,
): (codes: readonly SieObjectCode[]) => ListedDimensions {
  const numbers = dimensionNumbers(document.dimensions);
  const inChart = chart?.dimensions ?? [];
  const aboveOf = new Map([
    ...inChart.map(({ number, under }) => [number, under] as const),
    ...document.dimensions.flatMap(({ number, under }) => (under === undefined ? [] : [[number, under] as const])),
  ]);
  const declared = new Set([
    ...document.objects.filter((each) => each.isDeclared).map(nameOfObject),
    ...inChart.flatMap(({ number, objects }) => objects.map(({ code }) => nameOfObject({ dimension: number, code }))),
  ]);

  const wholeCode = wholeCodes(aboveOf, declared);

  return (codes) => {
    const named = new Map<number, string>();
    for (const each of codes) if (!named.has(each.dimension)) named.set(each.dimension, wholeCode(codes, each));
    const dimensions = Object.fromEntries(Array.from(named, ([number, code]) => [String(numbers(number)), code]));
    return { dimensions, isCut: named.size < codes.length };
  };
}

/** The code that is declared: the one written, or with the code above before it. */
export function wholeCodes(
  aboveOf: ReadonlyMap<number, number | undefined>,
  declared: ReadonlySet<string>,
): (codes: readonly SieObjectCode[], each: SieObjectCode) => string {
  const wholeCode = (codes: readonly SieObjectCode[], each: SieObjectCode, depth = 0): string => {
    const above = codes.find(({ dimension }) => dimension === aboveOf.get(each.dimension));
    if (above === undefined || declared.has(nameOfObject(each)) || depth > codes.length) return each.code;
    const code = wholeCode(codes, above, depth + 1) + each.code;
    return declared.has(nameOfObject({ dimension: each.dimension, code })) ? code : each.code;
  };
  return wholeCode;
}

/** An object as a key. */
export function nameOfObject({ dimension, code }: SieObjectCode): string {
  return `${String(dimension)} ${code}`;
}
