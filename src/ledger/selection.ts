/**
 * What is asked for: which dates, which objects, and as known when.
 */
import {
  type DayNumber,
  type FinancialYear,
  type IsoDate,
  type PeriodInput,
  cutToYear,
  dateText,
  dayOf,
  period,
} from '../calendar/index.js';
import { type Chart, codesUnder, dimensionOf, whyNotObject } from '../chart/index.js';
import { BookkeepingError, isRecord, refusedField, within } from '../diagnostics/index.js';
import type { ObjectCode } from '../journal/index.js';
import { outsideBooks, twoPeriods } from './problems.js';

/**
 * Objects of a dimension: one code, several, or `null` for postings that have none.
 * A code takes in every object under it.
 */
export type ObjectSelection = string | readonly string[] | null;

/** The postings that have all of these: `{ costCentre: '1010', project: null }`. */
export type DimensionSelection = Readonly<Record<string | number, ObjectSelection>>;

/** Which part of the books is asked for. Everything, unless told. */
export interface Selection {
  /** The change in a period, instead of the balance at its end. */
  readonly period?: PeriodInput;
  /** The balance at the end of a day. */
  readonly asOf?: IsoDate;
  /** Only vouchers compiled on this date or before: the books as they were known then. */
  readonly asKnownOn?: IsoDate;
  /** True to leave out the vouchers that close the year: the books as they were on its last day. */
  readonly beforeClosing?: boolean;
  readonly dimensions?: DimensionSelection;
}

export const selectionFields = ['period', 'asOf', 'asKnownOn', 'beforeClosing', 'dimensions'] as const;

/** The dates of a selection, read: postings before `from` make the opening balance, those after `to` are left out. */
export interface Window {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly known: DayNumber;
}

/** Reads the dates of a selection within a year. */
export function readWindow(year: FinancialYear, selection: Selection): Window {
  const { asKnownOn, dimensions } = selection;
  // A default is for what is left out; a date that is null was meant to be one, and is refused below.
  const { asOf = year.to, beforeClosing = false } = selection;
  if (dimensions !== undefined && !isRecord(dimensions))
    throw refusedField('dimensions', dimensions, '{ costCentre: "1010" }');
  if (typeof beforeClosing !== 'boolean') throw refusedField('beforeClosing', beforeClosing, 'true, false');
  if (selection.period !== undefined && selection.asOf !== undefined)
    throw new BookkeepingError([twoPeriods.at([], {})]);
  const span = selection.period === undefined ? undefined : cutToYear(year, period(selection.period));
  const from = dayOf(span?.from ?? year.from);
  const to = dayOf(span === undefined ? asOf : span.to);
  const outside = [from, to].filter((day) => day < dayOf(year.from) || day > dayOf(year.to));
  if (outside.length > 0) {
    throw new BookkeepingError(
      outside.map((day) => outsideBooks.at([], { date: dateText(day), from: year.from, to: year.to })),
    );
  }
  const known = asKnownOn === undefined ? Infinity : dayOf(asKnownOn);
  return { from, to, known };
}

/** Says whether a combination of objects is selected. */
export type ObjectMatcher = (objects: readonly ObjectCode[]) => boolean;

/** Reads a selection of objects against a chart, or nothing when every posting is selected. */
export function readObjects(chart: Chart, selection: DimensionSelection | undefined): ObjectMatcher | undefined {
  const parts = Object.entries(selection ?? {}).map(([key, wanted]) => {
    const dimension = dimensionOf(chart, key);
    if (wanted === null) return { number: dimension.number, codes: null };
    const codes = [wanted].flat().flatMap((code: unknown) => {
      if (typeof code !== 'string') throw refusedField(key, code, '"1010", ["1010", "1020"], null');
      const wrong = whyNotObject(dimension, code);
      if (wrong === undefined) return codesUnder(dimension, code);
      throw new BookkeepingError(within(['dimensions', key], [wrong]));
    });
    return { number: dimension.number, codes: new Set(codes) };
  });
  if (parts.length === 0) return undefined;
  return (objects) =>
    parts.every(({ number, codes }) => {
      const object = objects.find(({ dimension }) => dimension === number);
      return codes === null ? object === undefined : object !== undefined && codes.has(object.code);
    });
}
