/**
 * Which series, number and place each voucher of a file has in books, where numbers rise within each series.
 *
 * A voucher keeps the number it has. Numbers that do not rise in the file are put in order, each series within the places
 * it has there. What cannot be kept (no number, the number of another, no number at all) is given the next one of its
 * series when it is posted, after all that keep theirs.
 */
import { journalProblems } from '../journal/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { type Finder, find, findOnce } from './finder.js';
import { placeOfVoucher } from './place-of-voucher.js';
import { type WhyRenumbered, seriesRenamed, seriesReordered } from './problems-books.js';
import { sparseAt } from './growing.js';
import { textAt } from './texts.js';
import type { VoucherColumns } from './voucher-columns.js';

export interface VoucherNumbers {
  /** The vouchers in the order they are posted. */
  readonly order: Uint32Array;
  /** By voucher: the place of its series among `names`. */
  readonly series: Uint32Array;
  readonly names: readonly string[];
  /** The texts of series that have another name in books than in the file. */
  readonly renamed: ReadonlySet<number>;
  /** By voucher: the number it is posted with, 0 when the books are to give it one. */
  readonly number: Uint32Array;
  /** Why, for those that are given one. */
  readonly why: ReadonlyMap<number, WhyRenumbered>;
}

/** The largest number books take from elsewhere. */
const mostNumber = 4_000_000_000;

/** How vouchers are numbered that do not do it themselves. */
export interface NumberingOptions {
  /** The series of vouchers that have none. */
  readonly series: string;
  /** Who gives numbers to those that can keep none: the books they are posted in, or the file, after its own. */
  readonly given: 'by the books' | 'after the file';
}

/** Numbers the vouchers. */
export function numberVouchers(columns: VoucherColumns, options: NumberingOptions, finder: Finder): VoucherNumbers {
  const count = columns.vouchers;
  const { series, names, renamed } = readSeries(columns, options.series, finder);
  const number = columns.number.slice(0, count);
  const why = new Map<number, WhyRenumbered>();
  const last = new Float64Array(names.length);
  const unruly = new Set<number>();
  for (let voucher = 0; voucher < count; voucher++) {
    if (number[voucher] === 0) number[voucher] = readNumber(columns, voucher, why);
    else if (number[voucher]! > mostNumber) {
      why.set(voucher, 'too large');
      number[voucher] = 0;
    }
    const own = series[voucher]!;
    if (number[voucher]! <= last[own]!) unruly.add(own);
    // After one without a number nothing rises.
    last[own] = number[voucher] === 0 ? Infinity : number[voucher]!;
  }
  const order = Uint32Array.from({ length: count }, (_, voucher) => voucher);
  for (const own of unruly)
    putInOrder({ order, series, names, renamed, number, why }, own, { columns, finder, options });
  return { order, series, names, renamed, number, why };
}

function readSeries(
  columns: VoucherColumns,
  unnamed: string,
  finder: Finder,
): Pick<VoucherNumbers, 'series' | 'names' | 'renamed'> {
  const names: string[] = [];
  const renamed = new Set<number>();
  const byText = new Map<number, number>();
  const series = new Uint32Array(columns.vouchers);
  for (let voucher = 0; voucher < columns.vouchers; voucher++) {
    const text = columns.series[voucher]!;
    let own = byText.get(text);
    if (own === undefined) {
      const given = textAt(columns.texts, text);
      const name = seriesName(given, unnamed);
      if (name !== given) {
        // What had no name has none to be told of.
        if (given !== '') renamed.add(text);
        findOnce(finder, seriesRenamed, given, placeOfVoucher(columns, voucher), { series: given, becomes: name });
      }
      own = names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
      byText.set(text, own);
    }
    series[voucher] = own;
  }
  return { series, names, renamed };
}

const mostSeries = 20;

/** A name that books take: no blanks, quotes, braces or controls, and not long. */
function seriesName(given: string, unnamed: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are among what a series cannot be named
  const name = given.trim().replace(/[\s"{}\u0000-\u001f\u007f-\u009f\u200b-\u202e\u2060-\u2069\ud800-\udfff]/g, '-');
  return name === '' ? unnamed : name.slice(0, mostSeries);
}

/** A number that is not written the plain way: with zeros before it, or something else than a number. */
function readNumber(columns: VoucherColumns, voucher: number, why: Map<number, WhyRenumbered>): number {
  const text = numberText(columns, voucher);
  const digits = /^0*(\d+)$/.exec(text)?.[1];
  if (text === '' || digits === '0') why.set(voucher, 'missing');
  else if (digits === undefined) why.set(voucher, 'not a number');
  else if (digits.length > 10 || +digits > mostNumber) why.set(voucher, 'too large');
  else return +digits;
  return 0;
}

function numberText(columns: VoucherColumns, voucher: number): string {
  return textAt(columns.texts, sparseAt(columns.numberText, voucher)).trim();
}

/** Puts one series in order within the places it has in the file. */
function putInOrder(
  { order, series, names, number, why }: VoucherNumbers & { readonly why: Map<number, WhyRenumbered> },
  own: number,
  {
    columns,
    finder,
    options,
  }: { readonly columns: VoucherColumns; readonly finder: Finder; readonly options: NumberingOptions },
): void {
  const places: number[] = [];
  for (let voucher = 0; voucher < series.length; voucher++) if (series[voucher] === own) places.push(voucher);
  const taken = new Set<number>();
  const kept: number[] = [];
  const given: number[] = [];
  let highest = 0;
  let isReordered = false;
  for (const voucher of places) {
    const wanted = number[voucher]!;
    if (wanted === 0 || taken.has(wanted)) {
      if (wanted !== 0) why.set(voucher, 'twice');
      number[voucher] = 0;
      given.push(voucher);
    } else {
      if (wanted < highest) isReordered = true;
      highest = Math.max(highest, wanted);
      taken.add(wanted);
      kept.push(voucher);
    }
  }
  kept.sort((a, b) => number[a]! - number[b]!);
  // Not the next one of the books: that may be the number of a voucher that is left out of them.
  if (options.given === 'after the file') given.forEach((voucher, i) => (number[voucher] = highest + 1 + i));
  [...kept, ...given].forEach((voucher, i) => (order[places[i]!] = voucher));
  if (isReordered) {
    find(finder, seriesReordered, placeOfVoucher(columns, places[0]!), { series: names[own]! });
  }
}

/** Says of every gap in a series where it is: it needs an explanation in the records. */
export function gapsIn(
  { order, series, names, number, why }: VoucherNumbers,
  tell: (voucher: number, found: readonly Diagnostic[]) => void,
): void {
  const last = new Float64Array(names.length);
  for (const voucher of order) {
    const own = series[voucher]!;
    const next = why.has(voucher) ? 0 : number[voucher]!;
    if (next === 0) continue;
    const expected = last[own]! + 1;
    last[own] = next;
    if (next === expected) continue;
    tell(voucher, [journalProblems.numberGap.at(['number'], { series: names[own]!, number: next, expected })]);
  }
}
