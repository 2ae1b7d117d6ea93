/**
 * How books and vouchers show themselves in a REPL.
 */
import { monthsOf } from '../calendar/index.js';
import { counted, textTable } from '../display/index.js';
import { isOpeningAt } from './columns.js';
import type { Books } from './books.js';
import { openLock } from './locks.js';
import type { State } from './state.js';
import type { Voucher, VoucherId } from './voucher.js';

/** `Samordningsförbundet Exempel 2024: 12 verifikationer (A 1-12), 36 konteringar, stängt till och med 2024-03` */
export function printBooks(books: Books, { store, vouchers, locks }: State): string {
  const ranges = new Map<number, readonly [number, number]>();
  let postings = 0;
  for (let place = 1; place < vouchers; place++) {
    if (isOpeningAt(store, place)) continue;
    postings += store.firstRow[place + 1]! - store.firstRow[place]!;
    const number = store.number[place]!;
    ranges.set(store.series[place]!, [ranges.get(store.series[place]!)?.[0] ?? number, number]);
  }
  const series = [...ranges].map(([id, [first, last]]) => `${store.names.series.names[id]!} ${rangeText(first, last)}`);
  const counts = `${counted(books.voucherCount, 'verifikation', 'verifikationer')}${series.length === 0 ? '' : ` (${series.join(', ')})`}`;
  const closed = monthsOf(books.year).filter((_, i) => locks[i] !== openLock);
  const closedText = closed.length === 0 ? '' : `, stängt: ${closed.map(({ name }) => name).join(', ')}`;
  return `${books.association.name} ${books.year.name}: ${counts}, ${counted(postings, 'kontering', 'konteringar')}${closedText}`;
}

function rangeText(first: number, last: number): string {
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** A voucher as a bookkeeper writes it: heading, then debit and credit. */
export function printVoucher(voucher: Voucher): string {
  const { series, number, eventDate, compiledOn, text, counterparty, by, reason } = voucher;
  const who = by === undefined ? '' : ` av ${by}`;
  const heading = [`${series} ${String(number)}`, eventDate, text, counterparty]
    .filter((part) => part !== undefined)
    .join('  ');
  const rows = voucher.postings.map((posting) => {
    const { account, amount, dimensions, text: note = '' } = posting;
    const size = amount.abs().toString();
    return [account, objectsText(dimensions), amount.isNegative() ? '' : size, amount.isNegative() ? size : '', note];
  });
  const table = textTable(
    [
      { title: 'Konto', align: 'left' },
      { title: 'Objekt', align: 'left' },
      { title: 'Debet', align: 'right' },
      { title: 'Kredit', align: 'right' },
      { title: 'Text', align: 'left' },
    ],
    rows,
  );
  const links = [
    voucher.corrects === undefined ? '' : `Rättar ${linkText(voucher.corrects)}: ${reason ?? ''}`,
    voucher.correctedBy.length === 0 ? '' : `Rättad av ${voucher.correctedBy.map(linkText).join(', ')}`,
  ].filter((line) => line !== '');
  const approvals = (voucher.approvals ?? []).map(({ role, by: name, on }) => `Attest ${role}: ${name} ${on}`);
  return [heading, table, `Sammanställd ${compiledOn}${who}`, ...approvals, ...links].join('\n');
}

function linkText({ series, number }: VoucherId): string {
  return `${series} ${String(number)}`;
}

/** `1010 VILJA`: the codes in the order of their dimensions. */
export function objectsText(dimensions: object): string {
  return Object.values(dimensions).join(' ');
}
