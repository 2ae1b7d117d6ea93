/**
 * What stands behind a line: its accounts, and the vouchers on them.
 *
 * Vouchers are read from the books when they are asked for, a page at a time, by the same stretches of the same cells
 * that the figure was added together from; so a page of them costs one look through the columns, and nothing is kept.
 */
import { type IsoDate, dateText, dayOf, monthNumber } from '../calendar/index.js';
import { type Account, dimensionOf } from '../chart/index.js';
import { readOptions, readPage } from '../diagnostics/index.js';
import {
  type JournalColumns,
  type ObjectCode,
  type Voucher,
  type VoucherId,
  columnsOf,
  objectsOfCombination,
} from '../journal/index.js';
import { type BooksBehind, type Ledger, type LedgerCells, cellsOf } from '../ledger/index.js';
import type { Stretch } from './evaluate.js';

/** An account on a line, with the stretches that make up its figure. */
export interface AccountBehind {
  readonly account: Account;
  /** In öre, as the line shows it. */
  readonly ore: number;
  readonly moved: boolean;
  readonly stretches: readonly Stretch[];
}

/** The accounts behind a line that have had any figures, in the order of their numbers. */
export function accountsBehind(stretches: readonly Stretch[], cells: LedgerCells): readonly AccountBehind[] {
  const byAccount = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const id = cells.account[stretch.cell]!;
    if (!hasFigures(stretch, cells)) continue;
    const known = byAccount.get(id);
    if (known === undefined) byAccount.set(id, [stretch]);
    else known.push(stretch);
  }
  return Array.from(byAccount, ([id, own]) => ({
    account: cells.accounts[id]!,
    ore: own.reduce((ore, stretch) => ore + figureOf(stretch, cells), 0),
    moved: own.some(({ moved }) => moved),
    stretches: own,
  })).sort((a, b) => (a.account.number < b.account.number ? -1 : 1));
}

function hasFigures({ cell, first, end }: Stretch, { figures }: LedgerCells): boolean {
  return figures.slice(first, end).some((slot) => slot[cell * 2 + 1] !== 0);
}

function figureOf({ cell, first, end, factor }: Stretch, { figures }: LedgerCells): number {
  return figures.slice(first, end).reduce((ore, slot) => ore + factor * slot[cell * 2]!, 0);
}

/** A voucher behind a figure, with what it adds to it. */
export interface VoucherBehind {
  /** Nothing for the opening balance. */
  readonly voucher?: VoucherId;
  readonly date: IsoDate;
  readonly text: string;
  /** In öre, as the line shows it. */
  readonly ore: number;
  /** The voucher as it was posted; nothing for the opening balance. */
  readonly posted: () => Voucher | undefined;
}

/** Which vouchers to list: how many to pass over, and how many to give at most. */
interface PageOptions {
  readonly skip?: number;
  readonly take?: number;
}

/** A page of vouchers, and how many there are on all pages together. */
export interface VouchersBehind {
  readonly page: readonly VoucherBehind[];
  readonly count: number;
}

/** The vouchers behind an account, in the order they were registered. */
export function vouchersBehind(
  { books, asKnownOn }: BooksBehind,
  ledger: Ledger,
  { stretches }: AccountBehind,
  options: PageOptions,
): VouchersBehind {
  const { skip, take } = readPage(readOptions(options, ['skip', 'take']));
  const columns = columnsOf(books);
  const postings = postingsIn(stretches, ledger, columns);
  const known = asKnownOn === undefined ? Infinity : dayOf(asKnownOn);
  const before = monthNumber(dayOf(books.year.from)) - 1;
  const page: VoucherBehind[] = [];
  let count = 0;
  for (let place = 0; place < columns.vouchers; place++) {
    const ore = oreIn(place, columns, postings, before);
    if (ore === undefined) continue;
    if (place > 0 && (columns.compiledDay[place]! > known || columns.isClosing(place))) continue;
    if (count >= skip && count < skip + take)
      page.push(voucherBehind(place, ore, columns, { known, from: books.year.from }));
    count++;
  }
  return { page, count };
}

/** What a voucher adds to the figure, or nothing when none of its postings is counted. */
function oreIn(
  place: number,
  { firstRow, account, combination, amount, eventDay }: JournalColumns,
  { id, byCombination }: PostingsBehind,
  before: number,
): number | undefined {
  let ore: number | undefined;
  let slot: number | undefined;
  const end = firstRow[place + 1]!;
  for (let row = firstRow[place]!; row < end; row++) {
    // Most postings are on other accounts.
    if (account[row] !== id) continue;
    slot ??= place === 0 ? 0 : monthNumber(eventDay[place]!) - before;
    let factor = 0;
    for (const stretch of byCombination[combination[row]!]!)
      if (slot >= stretch.first && slot < stretch.end) factor += stretch.factor;
    // An opening balance taken off what was taken in: moved away and back again.
    if (factor !== 0) ore = (ore ?? 0) + factor * amount[row]!;
  }
  return ore;
}

/** The account of a line, and which stretches count a posting on it, by its combination of objects. */
interface PostingsBehind {
  readonly id: number | undefined;
  readonly byCombination: readonly (readonly Stretch[])[];
}

const none: readonly Stretch[] = [];

/** The stretches that count a posting: those of the cell it was added into. */
function postingsIn(stretches: readonly Stretch[], ledger: Ledger, columns: JournalColumns): PostingsBehind {
  const cells = cellsOf(ledger);
  const kept = new Set(ledger.by.map((key) => dimensionOf(ledger.chart, key).number));
  const byObjects = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const name = nameOf(cells.objects[cells.group[stretch.cell]!]!);
    byObjects.set(name, [...(byObjects.get(name) ?? []), stretch]);
  }
  const byCombination = columns.combinations.mask.map((_, combination) => {
    const objects = objectsOfCombination(columns.combinations, combination);
    return byObjects.get(nameOf(objects.filter(({ dimension }) => kept.has(dimension)))) ?? none;
  });
  return { id: cells.account[stretches[0]?.cell ?? 0], byCombination };
}

function nameOf(objects: readonly ObjectCode[]): string {
  return JSON.stringify(objects.map(({ dimension, code }) => [dimension, code]));
}

function voucherBehind(
  place: number,
  ore: number,
  columns: JournalColumns,
  { known, from }: { readonly known: number; readonly from: IsoDate },
): VoucherBehind {
  if (place === 0) return { date: from, text: 'Ingående balans', ore, posted: () => undefined };
  const { series, number, text } = columns.headingAt(place);
  return {
    voucher: Object.freeze({ series, number }),
    date: dateText(columns.eventDay[place]!),
    text,
    ore,
    posted: () => columns.voucherAt(place, known),
  };
}
