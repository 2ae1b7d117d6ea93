/**
 * What stands behind a line: its accounts, and the vouchers on them.
 *
 * Vouchers are read from the books when they are asked for, a page at a time, by the same stretches of the same cells
 * that the figure was added together from. Explanations asked for together share one look through the vouchers.
 */
import { type IsoDate, dateText, dayOf, monthNumber } from '../calendar/index.js';
import type { Account } from '../chart/index.js';
import { readOptions, readPage } from '../diagnostics/index.js';
import type { JournalColumns, Voucher, VoucherId } from '../journal/index.js';
import { type BooksBehind, type Ledger, type LedgerCells, cellsOf } from '../ledger/index.js';
import type { Stretch } from './evaluate.js';
import type { Look, LookThrough } from './look.js';

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

/** What the vouchers behind an account are read from. */
interface VoucherSource {
  readonly behind: BooksBehind;
  readonly ledger: Ledger;
  readonly lookThrough: LookThrough;
}

/** The vouchers behind an account, in the order they were registered. */
export function vouchersBehind(
  { behind: { books, asKnownOn }, ledger, lookThrough }: VoucherSource,
  { stretches }: AccountBehind,
  options: PageOptions,
): VouchersBehind {
  const { skip, take } = readPage(readOptions(options, ['skip', 'take']));
  const look = lookThrough(books, ledger);
  const { columns, vouchersOn } = look;
  const postings = postingsIn(stretches, cellsOf(ledger));
  const known = asKnownOn === undefined ? Infinity : dayOf(asKnownOn);
  const before = monthNumber(dayOf(books.year.from)) - 1;
  const page: VoucherBehind[] = [];
  let count = 0;
  for (const place of vouchersOn[postings.id] ?? none) {
    const ore = oreIn(place, look, postings, before);
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
  { columns: { firstRow, account, combination, amount, eventDay }, groupOf }: Look,
  { id, byGroup }: PostingsBehind,
  before: number,
): number | undefined {
  let ore: number | undefined;
  const slot = place === 0 ? 0 : monthNumber(eventDay[place]!) - before;
  const end = firstRow[place + 1]!;
  for (let row = firstRow[place]!; row < end; row++) {
    if (account[row] !== id) continue;
    const group = groupOf[combination[row]!];
    let factor = 0;
    for (const stretch of (group === undefined ? undefined : byGroup.get(group)) ?? none)
      if (slot >= stretch.first && slot < stretch.end) factor += stretch.factor;
    // An opening balance taken off what was taken in: moved away and back again.
    if (factor !== 0) ore = (ore ?? 0) + factor * amount[row]!;
  }
  return ore;
}

const none: readonly never[] = [];

/** The account of a line, and which stretches count a posting on it, by the group of objects it was added into. */
interface PostingsBehind {
  readonly id: number;
  readonly byGroup: ReadonlyMap<number, readonly Stretch[]>;
}

function postingsIn(stretches: readonly Stretch[], cells: LedgerCells): PostingsBehind {
  const byGroup = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const group = cells.group[stretch.cell]!;
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, [stretch]);
    else known.push(stretch);
  }
  // An account is behind a line by at least one stretch, and all of them are its own.
  return { id: cells.account[stretches[0]!.cell]!, byGroup };
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
