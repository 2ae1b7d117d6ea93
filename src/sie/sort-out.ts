/**
 * The vouchers of a file beside those that are posted: which are new, which are there, which are there but differ.
 */
import { type Diagnostic, shown } from '../diagnostics/index.js';
import type { JournalColumns, Voucher } from '../journal/index.js';
import { type FieldDifference, fieldDifferences } from './compare-vouchers.js';
import { createList } from './list.js';
import { nameOfVoucher } from './place-of-voucher.js';
import { voucherDiffers } from './problems-import.js';
import { sameness } from './same-voucher.js';
import { createTelling } from './telling.js';
import { voucherAt } from './view.js';
import type { SieList, SieVoucher } from './voucher.js';
import type { VoucherColumns } from './voucher-columns.js';
import type { Written } from './write-document.js';

/** A voucher that is posted already, with other content. */
export interface ImportConflict {
  readonly voucher: SieVoucher;
  readonly posted: Voucher;
  readonly differences: readonly FieldDifference[];
}

/** A voucher of the file, and the one of the books that it differs from. */
export interface FoundConflict {
  readonly place: number;
  readonly posted: Voucher;
  readonly differences: readonly FieldDifference[];
}

/** The vouchers of the file, by their places there. */
export interface SortedOut {
  readonly fresh: readonly number[];
  readonly same: readonly number[];
  readonly conflicts: readonly FoundConflict[];
}

/** Sorts out the vouchers of a file, which stand in books of their own in the order they were posted. */
export function sortOut(
  journal: JournalColumns,
  own: JournalColumns,
  { posted, keys }: Pick<Written, 'posted' | 'keys'>,
): SortedOut {
  const find = finderIn(journal, own, keys);
  const isSame = sameness(journal, own);
  const fresh: number[] = [];
  const same: number[] = [];
  const conflicts: FoundConflict[] = [];
  posted().forEach((place, i) => {
    const given = i + 1;
    const known = find(given, place);
    if (known === 0) fresh.push(place);
    else if (isSame(known, given)) same.push(place);
    else {
      const voucher = journal.voucherAt(known);
      const differences = fieldDifferences(voucher, own.voucherAt(given));
      if (differences.length === 0) same.push(place);
      else conflicts.push({ place, posted: voucher, differences: Object.freeze(differences) });
    }
  });
  return { fresh, same, conflicts };
}

/** Finds the posted voucher that one of the file should be: by its key when it has one, otherwise by series and number. */
function finderIn(
  journal: JournalColumns,
  own: JournalColumns,
  keys: ReadonlyMap<number, string>,
): (given: number, place: number) => number {
  const vouchersOf = vouchersBySeries(journal);
  const seriesOf = own.seriesNames.map((name) => journal.seriesNames.indexOf(name));
  return (given, place) => {
    const key = keys.get(place);
    if (key !== undefined) return journal.voucherOfKey(key);
    const vouchers = vouchersOf[seriesOf[own.series[given]!]!] ?? [];
    const number = own.number[given]!;
    // Numbers rise within a series.
    let low = 0;
    let high = vouchers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (journal.number[vouchers[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    const found = vouchers[low] ?? 0;
    return journal.number[found] === number ? found : 0;
  };
}

/** The vouchers of each series; what has no number is opening balances carried forward. */
function vouchersBySeries({ vouchers, series, seriesNames, number }: JournalColumns): readonly (readonly number[])[] {
  const bySeries = seriesNames.map((): number[] => []);
  for (let voucher = 1; voucher < vouchers; voucher++) {
    if (number[voucher] !== 0) bySeries[series[voucher]!]!.push(voucher);
  }
  return bySeries;
}

/** Says of each conflict in which fields it is. */
export function tellConflicts(columns: VoucherColumns, conflicts: readonly FoundConflict[]): readonly Diagnostic[] {
  const telling = createTelling(columns);
  for (const { place, posted, differences } of conflicts) {
    const { series, number } = posted;
    const voucher = nameOfVoucher(columns, place);
    const fields = Object.freeze(differences.map(({ field }) => field));
    telling.tell(place, [voucherDiffers.at([], { voucher, posted: `${series} ${String(number)}`, fields })]);
  }
  return telling.told();
}

/** The conflicts as they are shown. */
export function conflictList(columns: VoucherColumns, conflicts: readonly FoundConflict[]): SieList<ImportConflict> {
  return createList({
    length: conflicts.length,
    make: (index) => {
      const { place, posted, differences } = conflicts[index]!;
      return Object.freeze({ voucher: voucherAt(columns, place), posted, differences });
    },
    print: printConflicts,
  });
}

const mostShown = 20;

/** Each conflict with what the books and the file say. */
export function printConflicts(conflicts: SieList<ImportConflict>): string {
  const lines = Array.from({ length: Math.min(conflicts.length, mostShown) }, (_, i) => {
    const { voucher, posted, differences } = conflicts.at(i)!;
    const name = `${voucher.series} ${voucher.number}`.trim() || `rad ${String(voucher.place.line)}`;
    const rows = differences.map(
      ({ field, posted: own, given }) => `  ${field}: ${shown(own)} är bokfört, filen har ${shown(given)}`,
    );
    return [`${name}, bokförd som ${posted.series} ${String(posted.number)}`, ...rows].join('\n');
  });
  const more = conflicts.length - lines.length;
  return [...lines, ...(more > 0 ? [`… och ${String(more)} till`] : [])].join('\n');
}
