/**
 * From a document to books: its chart, its year, its opening balances and its vouchers.
 *
 * The same rule core judges as when vouchers are posted. Nothing is done by halves: when any voucher cannot stand there
 * are no books, unless the caller asks for those that can.
 */
import { type Chart, isChart } from '../chart/index.js';
import { type Diagnostic, readOptions, refusedField } from '../diagnostics/index.js';
import type { Association, Books } from '../journal/index.js';
import { counted, printable } from '../display/index.js';
import type { SieDocument } from './document.js';
import { createFinder, diagnosticsOf } from './finder.js';
import { createList } from './list.js';
import { misreadingsOf } from './misreadings.js';
import { openFrom } from './open-from.js';
import { printVouchers } from './print-voucher.js';
import { mostOfEach } from './telling.js';
import { readDocument } from './to-chart.js';
import { columnsOf, voucherAt } from './view.js';
import type { SieList, SieVoucher } from './voucher.js';
import type { VoucherColumns } from './voucher-columns.js';
import { type Written, findInWritten, writeDocument } from './write-document.js';
import type { Findings } from './year-balances.js';

/** How books are made of a document. */
export interface ToBooksOptions {
  /** The chart to keep the books on; the document's own unless told. */
  readonly chart?: Chart;
  /** Whose books they are; the company of the document unless told. */
  readonly association?: Association | string;
  /**
   * What is done when something could not be read, or some voucher cannot stand: `refuse` the whole unless told,
   * or `leaveOut` that and make books of the rest.
   */
  readonly faulty?: 'refuse' | 'leaveOut';
  /** The account that takes what the opening balances differ from zero by: last year's result, when it has not been moved. */
  readonly openingDifference?: string;
  /**
   * The account that takes the year's result over, as 8999 does in the files of this library: a voucher of the last day
   * on it, and otherwise on balance accounts alone, closes the year. When it is a balance account, the other way round.
   */
  readonly resultAccount?: string;
  /** The series of vouchers that have none: `A` unless told. */
  readonly series?: string;
}

/** Books, when the document could be made into some, and what there is to say of it. */
export interface BooksReading {
  readonly books?: Books;
  /** The vouchers of the document that are not in the books. */
  readonly leftOut: SieList<SieVoucher>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The books of a document. */
export function toBooks(document: SieDocument, options: ToBooksOptions = {}): BooksReading {
  const { faulty = 'refuse', series, resultAccount } = readToBooksOptions(options);
  const columns = columnsOf(readDocument(document).vouchers);
  const findings: Findings = { finder: createFinder('tolerant', mostOfEach), refused: [] };
  const { finder, refused } = findings;
  const { told, isBeside } = misreadingsOf(document);
  const isWhole = faulty === 'leaveOut' || !isBeside;
  const opened = openFrom(document, { ...options, isWhole }, findings);
  const keep = faulty === 'leaveOut' ? 'those that may stand' : 'all or none';
  const writing = { keep, series, given: 'after the file', delivery: '', resultAccount } as const;
  const written = opened === undefined ? undefined : writeDocument(opened, document, writing, finder);
  const stands = written !== undefined && isWhole && (faulty === 'leaveOut' || written.refused.size === 0);
  const noticed = stands ? findInWritten(document, written, finder) : [];
  const leftOut = listOf(columns, stands ? missing(written) : everyPlace(columns));
  const diagnostics = Object.freeze([
    ...told,
    ...refused,
    ...(written?.told ?? []),
    ...diagnosticsOf(finder, document.type),
    ...noticed,
  ]);
  const reading = stands ? { books: written.books, leftOut, diagnostics } : { leftOut, diagnostics };
  return Object.freeze(printable(reading, printReading));
}

function readToBooksOptions(options: ToBooksOptions): ToBooksOptions & { readonly series: string } {
  const known = ['chart', 'association', 'faulty', 'openingDifference', 'resultAccount', 'series'] as const;
  const { chart, faulty, openingDifference, resultAccount, series } = readOptions(options, known);
  if (chart !== undefined && !isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  if (faulty !== undefined && !['refuse', 'leaveOut'].includes(faulty)) {
    throw refusedField('faulty', faulty, '"refuse", "leaveOut"');
  }
  if (openingDifference !== undefined && typeof openingDifference !== 'string') {
    throw refusedField('openingDifference', openingDifference, '"2019"');
  }
  if (resultAccount !== undefined && typeof resultAccount !== 'string') {
    throw refusedField('resultAccount', resultAccount, '"8999"');
  }
  return { ...options, series: readSeriesName(series) };
}

/** The series for vouchers that have none. */
export function readSeriesName(series: unknown = 'A'): string {
  if (typeof series === 'string' && /^[\p{L}\p{N}_-]{1,20}$/u.test(series)) return series;
  throw refusedField('series', series, '"A" (1-20)');
}

function missing({ refused, empty }: Written): readonly number[] {
  return [...refused, ...empty].sort((a, b) => a - b);
}

function everyPlace(columns: VoucherColumns): Uint32Array {
  return Uint32Array.from({ length: columns.vouchers }, (_, voucher) => voucher);
}

/** Some vouchers of a file as a list. */
export function listOf(columns: VoucherColumns, places: Uint32Array | readonly number[]): SieList<SieVoucher> {
  const make = (index: number): SieVoucher => voucherAt(columns, places[index]!);
  return createList({ length: places.length, make, print: printVouchers });
}

/** The books, what is not in them, and the first of what was found. */
function printReading({ books, leftOut, diagnostics }: BooksReading): string {
  const shown = diagnostics.slice(0, 20).map(String);
  const more = diagnostics.length - shown.length;
  return [
    books === undefined
      ? 'Inga räkenskaper'
      : `${books.association.name} ${books.year.name}: ${counted(books.voucherCount, 'verifikation', 'verifikationer')}`,
    ...(leftOut.length === 0 ? [] : [`Utelämnade: ${printVouchers(leftOut)}`]),
    ...shown,
    ...(more > 0 ? [`… och ${String(more)} till`] : []),
  ].join('\n');
}
