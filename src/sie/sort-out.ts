/**
 * The vouchers of a file beside those that are posted: which are new, which are there, which are there but differ.
 */
import { type Diagnostic, shown } from '../diagnostics/index.js';
import type { JournalColumns, Voucher } from '../journal/index.js';
import { type FieldDifference, fieldDifferences } from './compare-vouchers.js';
import { createList } from './list.js';
import { nameOfVoucher } from './place-of-voucher.js';
import { voucherDiffers } from './problems-import.js';
import { createTelling } from './telling.js';
import { voucherAt } from './view.js';
import type { SieList, SieVoucher } from './voucher.js';
import type { VoucherColumns } from './voucher-columns.js';

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

/** Sorts out the vouchers of a file, which stand in books of their own in the order of `places`. */
export function sortOut(journal: JournalColumns, own: JournalColumns, places: readonly number[]): SortedOut {
  const find = finderIn(journal);
  const fresh: number[] = [];
  const same: number[] = [];
  const conflicts: FoundConflict[] = [];
  places.forEach((place, i) => {
    const given = own.voucherAt(i + 1);
    const known = find(given);
    if (known === 0) fresh.push(place);
    else {
      const posted = journal.voucherAt(known);
      const differences = fieldDifferences(posted, given);
      if (differences.length === 0) same.push(place);
      else conflicts.push({ place, posted, differences: Object.freeze(differences) });
    }
  });
  return { fresh, same, conflicts };
}

/** Finds the posted voucher that one of the file should be: by its key when it has one, otherwise by series and number. */
function finderIn(journal: JournalColumns): (voucher: Voucher) => number {
  const series = new Map(journal.seriesNames.map((name, i) => [name, i]));
  const numbers = journal.seriesNames.map(() => new Map<number, number>());
  for (let voucher = 1; voucher < journal.vouchers; voucher++) {
    numbers[journal.series[voucher]!]!.set(journal.number[voucher]!, voucher);
  }
  return ({ series: name, number, idempotencyKey }) => {
    if (idempotencyKey !== undefined) return journal.voucherOfKey(idempotencyKey);
    const own = series.get(name);
    return own === undefined ? 0 : (numbers[own]!.get(number) ?? 0);
  };
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
