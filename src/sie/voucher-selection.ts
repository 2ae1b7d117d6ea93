/**
 * Which vouchers of books a file for import is to have: those of a period, those of some series, or all.
 */
import { type Period, type PeriodInput, dayOf, period } from '../calendar/index.js';
import { attempt, badField, type Diagnostic, shown, within } from '../diagnostics/index.js';
import type { JournalColumns } from '../journal/index.js';
import type { SieType } from './document.js';

/** What a caller selects by. */
export interface VoucherSelection {
  /** Vouchers dated in this period, as `"2024-03"`; all of the year unless told. For files of type 4I. */
  readonly period?: PeriodInput | undefined;
  /** Vouchers of this series, or of these; all unless told. For files of type 4I. */
  readonly series?: string | readonly string[] | undefined;
}

/** What has been selected by, read. */
export interface ReadVoucherSelection {
  readonly period: Period | undefined;
  readonly series: readonly string[] | undefined;
}

/** Reads what is selected by, and finds what is wrong with it. */
export function readVoucherSelection(
  { period: chosen, series }: VoucherSelection,
  type: SieType,
  found: Diagnostic[],
): ReadVoucherSelection {
  const refuse = (field: string, given: unknown, expected: string): void => {
    found.push(badField.at([field], { field, given: shown(given), expected }));
  };
  // The balances of other types are of the whole year, and would not be those of the vouchers.
  if (type !== '4I') {
    if (chosen !== undefined) refuse('period', chosen, 'type: 4I');
    if (series !== undefined) refuse('series', series, 'type: 4I');
    return { period: undefined, series: undefined };
  }
  const names: unknown = typeof series === 'string' ? [series] : series;
  if (names !== undefined && !isListOfTexts(names)) refuse('series', series, '"A", ["A", "L"]');
  return {
    period: chosen === undefined ? undefined : attemptPeriod(chosen, found),
    series: isListOfTexts(names) ? [...names] : undefined,
  };
}

function attemptPeriod(given: PeriodInput, found: Diagnostic[]): Period | undefined {
  const wrong: Diagnostic[] = [];
  const read = attempt(wrong, () => period(given));
  found.push(...within(['period'], wrong));
  return read;
}

function isListOfTexts(given: unknown): given is readonly string[] {
  return Array.isArray(given) && given.length > 0 && given.every((each) => typeof each === 'string' && each !== '');
}

/** True of the vouchers to write: every one that has a number, or those selected among them. */
export function voucherChooser(
  columns: JournalColumns,
  { period: chosen, series }: ReadVoucherSelection,
): (voucher: number) => boolean {
  const { number, eventDay } = columns;
  const [from, to] = chosen === undefined ? [0, Infinity] : [dayOf(chosen.from), dayOf(chosen.to)];
  const isOfSeries = columns.seriesNames.map((name) => series?.includes(name) !== false);
  // What has no number is the opening balances carried forward anew, and in `#IB`.
  return (voucher) =>
    number[voucher] !== 0 &&
    eventDay[voucher]! >= from &&
    eventDay[voucher]! <= to &&
    isOfSeries[columns.series[voucher]!]!;
}
