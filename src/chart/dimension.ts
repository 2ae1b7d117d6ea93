/**
 * Dimensions: what a posting can be followed by besides its account - cost centre, project, and more.
 *
 * Numbers are those of SIE. Its reserved dimensions exist in every chart and have English keys;
 * an association's own dimensions begin at 20 and have their number as key.
 */
import { type IsoDate, dayOf } from '../calendar/index.js';
import { refusedField } from '../diagnostics/index.js';

/** One cost centre, one project: an object (*objekt*) of a dimension. */
export interface DimensionObject {
  readonly code: string;
  /** Its name today; earlier names are in the dimension's history. */
  readonly name: string;
  /** The object it is a part of, in the same dimension. */
  readonly under?: string;
  /** First and last date it may be posted to. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A change that comparisons between years must follow. */
export type ObjectChange =
  | { readonly on: IsoDate; readonly renamed: string; readonly formerly: string }
  | { readonly on: IsoDate; readonly merged: readonly string[]; readonly into: string }
  | { readonly on: IsoDate; readonly split: string; readonly into: readonly string[] };

/** A dimension (*dimension*). */
export interface Dimension {
  readonly number: number;
  /** How postings name it: `costCentre`, `project`, or its number. */
  readonly key: string;
  readonly name: string;
  /** The number of the dimension it divides further. */
  readonly under?: number;
  /** The codes that may be used. A dimension without objects takes any code: invoice numbers are not listed beforehand. */
  readonly objects: readonly DimensionObject[];
  readonly history: readonly ObjectChange[];
}

/** A dimension as a layer gives it: objects are added to, or replace, those of the layer below. */
export interface DimensionDefinition {
  readonly number: number;
  readonly name?: string;
  readonly under?: number;
  readonly objects?: readonly DimensionObject[];
  readonly history?: readonly ObjectChange[];
}

/** The dimensions SIE reserves. They need not be declared. */
export const reservedDimensions: readonly Dimension[] = [
  reserved(1, 'costCentre', 'Kostnadsställe'),
  { ...reserved(2, 'costUnit', 'Kostnadsbärare'), under: 1 },
  reserved(6, 'project', 'Projekt'),
  reserved(7, 'employee', 'Anställd'),
  reserved(8, 'customer', 'Kund'),
  reserved(9, 'supplier', 'Leverantör'),
  reserved(10, 'invoice', 'Faktura'),
];

function reserved(number: number, key: string, name: string): Dimension {
  // Frozen, because every chart that does not list its objects shares these lists.
  return Object.freeze({ number, key, name, objects: Object.freeze([]), history: Object.freeze([]) });
}

/** How postings name a dimension: the English key of a reserved one, otherwise its number. */
export function dimensionKey(number: number): string {
  return reservedDimensions.find((each) => each.number === number)?.key ?? String(number);
}

/** What a posting says of the dimensions: `{ costCentre: '1010', project: 'VILJA', 20: 'Borås' }`. */
export interface Dimensions {
  readonly costCentre?: string;
  readonly costUnit?: string;
  readonly project?: string;
  readonly employee?: string;
  readonly customer?: string;
  readonly supplier?: string;
  readonly invoice?: string;
  readonly [ownDimension: number]: string;
}

/** The object with its name and its fate on a date. */
export interface ObjectOnDate {
  readonly code: string;
  readonly name: string;
  /** False before it exists, and from the day it is merged or split away. */
  readonly open: boolean;
  /** What it has become, when it has been merged or split away. */
  readonly became: readonly string[];
}

/** An object of a dimension as it was on a date, or nothing when there is no such code. */
export function objectOn(dimension: Dimension, code: string, date: IsoDate): ObjectOnDate | undefined {
  dayOf(date);
  const object = dimension.objects.find((each) => each.code === code);
  if (object === undefined) return undefined;
  const history = [...dimension.history].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const laterName = history.find((change) => 'renamed' in change && change.renamed === code && date < change.on);
  const ending = history.find((change) => change.on <= date && endsWith(change, code));
  const beginning = history.find((change) => date < change.on && beginsWith(change, code));
  const open =
    ending === undefined && beginning === undefined && (object.from ?? date) <= date && date <= (object.to ?? date);
  return {
    code,
    name: laterName !== undefined && 'renamed' in laterName ? laterName.formerly : object.name,
    open,
    became: ending === undefined || 'renamed' in ending ? [] : [ending.into].flat(),
  };
}

function endsWith(change: ObjectChange, code: string): boolean {
  if ('merged' in change) return change.merged.includes(code) && change.into !== code;
  if ('split' in change) return change.split === code && !change.into.includes(code);
  return false;
}

/** A split makes new objects; a merger may be into an object that was there before. */
function beginsWith(change: ObjectChange, code: string): boolean {
  return 'split' in change && change.split !== code && change.into.includes(code);
}

/** The codes an object stands for: its own, and those of every object under it. */
export function codesUnder(dimension: Dimension, code: string): readonly string[] {
  if (typeof code !== 'string') throw refusedField('code', code, '"1010"');
  const codes = [code];
  // The list grows while it is walked; a chart has no circles, so it ends.
  for (const each of codes)
    codes.push(...dimension.objects.filter(({ under }) => under === each).map((object) => object.code));
  return codes;
}
