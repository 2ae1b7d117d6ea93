/**
 * The vouchers of a document written into books, by the rule core's own loop.
 */
import { type Diagnostic, isError } from '../diagnostics/index.js';
import { type Books, type Writing, voucher as voucherOf, writeVouchers } from '../journal/index.js';
import { closingRecognizer } from './closing-vouchers.js';
import { copierOf } from './copy-vouchers.js';
import type { SieDocument } from './document.js';
import { type Finder, find } from './finder.js';
import { misreadingsOf } from './misreadings.js';
import { nameOfVoucher, placeOfVoucher } from './place-of-voucher.js';
import { closingRecognized, nothingToPost, voucherRenumbered } from './problems-books.js';
import { createTelling } from './telling.js';
import { columnsOf } from './view.js';
import type { VoucherColumns } from './voucher-columns.js';
import { keysOf } from './voucher-keys.js';
import { type NumberingOptions, type VoucherNumbers, gapsIn, numberVouchers } from './voucher-numbers.js';

/** How the vouchers are to be written. */
export interface WriteOptions extends NumberingOptions {
  readonly keep: Writing['keep'];
  /** What tells vouchers without numbers from those of other files that say the same. */
  readonly delivery: string;
  /** The account that takes the result over, when vouchers that close the year are to be known by it. */
  readonly resultAccount?: string | undefined;
  /** Which vouchers; all unless told. */
  readonly only?: ReadonlySet<number>;
}

/** The books with the vouchers, and what became of each. */
export interface Written {
  readonly books: Books;
  /** The vouchers that could stand, in the order they were posted. */
  readonly posted: () => readonly number[];
  /** Those that could not. */
  readonly refused: ReadonlySet<number>;
  readonly empty: readonly number[];
  /** True of the vouchers that were taken to close the year. */
  readonly isClosing: (voucher: number) => boolean;
  readonly numbers: VoucherNumbers;
  readonly keys: ReadonlyMap<number, string>;
  /** What the rule core found. */
  readonly told: readonly Diagnostic[];
}

/** Writes the vouchers of a document into books. */
export function writeDocument(books: Books, document: SieDocument, options: WriteOptions, finder: Finder): Written {
  const columns = columnsOf(document.vouchers);
  const numbers = numberVouchers(columns, options, finder);
  const keys = keysOf(columns, numbers, options.delivery);
  const telling = createTelling(columns);
  const { vouchers: misread } = misreadingsOf(document);
  const isClosing = closingRecognizer(books, columns, options.resultAccount);
  const refused = new Set<number>();
  const empty: number[] = [];
  function* places(): Generator<number> {
    for (const voucher of numbers.order) {
      if (options.only?.has(voucher) === false) continue;
      if (!isEmpty(columns, voucher)) yield voucher;
      else if (misread.has(voucher)) refused.add(voucher);
      else empty.push(voucher);
    }
  }
  const after = writeVouchers(books, {
    places: places(),
    write: copierOf({ document, isClosing, chart: books.chart, columns, numbers, keys, finder }),
    tell: (voucher, found) => {
      if (found.some(isError)) refused.add(voucher);
      telling.tell(voucher, found.filter(isOfRuleCore));
    },
    keep: options.keep,
  });
  const posted = (): readonly number[] => {
    const left = new Set(empty);
    const stands = (voucher: number): boolean => !left.has(voucher) && !refused.has(voucher);
    return Array.from(numbers.order).filter((voucher) => options.only?.has(voucher) !== false && stands(voucher));
  };
  return { books: after, posted, refused, empty, isClosing, numbers, keys, told: telling.told() };
}

/** What the reading found in a voucher keeps it from being posted, but has been told, with the line of the row. */
function isOfRuleCore({ code }: Diagnostic): boolean {
  return !code.startsWith('sie/');
}

/** True of a voucher with no rows to post: all struck, none written, or a single zero. */
function isEmpty({ firstRow, state, amount }: VoucherColumns, voucher: number): boolean {
  let rows = 0;
  let sum = 0;
  for (let row = firstRow[voucher]!; row < firstRow[voucher + 1]!; row++) {
    if (state[row] === 2) continue;
    sum += amount[row]!;
    if (++rows > 1) return false;
  }
  return sum === 0;
}

/** What is to be said of vouchers that are in the books: under other numbers, after a gap, or not at all. */
export function findInWritten(document: SieDocument, written: Written, finder: Finder): readonly Diagnostic[] {
  const columns = columnsOf(document.vouchers);
  const { numbers, keys, refused, books } = written;
  for (const voucher of written.empty) {
    find(finder, nothingToPost, placeOfVoucher(columns, voucher), { voucher: nameOfVoucher(columns, voucher) });
  }
  for (let voucher = 0; voucher < columns.vouchers; voucher++) {
    if (!written.isClosing(voucher) || refused.has(voucher)) continue;
    find(finder, closingRecognized, placeOfVoucher(columns, voucher), { voucher: nameOfVoucher(columns, voucher) });
  }
  const empty = new Set(written.empty);
  for (const [voucher, why] of numbers.why) {
    // A file for import leaves the numbers to the books it is read into.
    if ((why === 'missing' && document.type === '4I') || refused.has(voucher) || empty.has(voucher)) continue;
    const { series, number } = voucherOf(books, { idempotencyKey: keys.get(voucher)! });
    const particulars = { voucher: nameOfVoucher(columns, voucher), why, becomes: `${series} ${String(number)}` };
    find(finder, voucherRenumbered, placeOfVoucher(columns, voucher), particulars);
  }
  const telling = createTelling(columns);
  gapsIn(numbers, telling.tell);
  return telling.told();
}
