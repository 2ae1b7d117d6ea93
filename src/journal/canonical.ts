/**
 * The canonical form of vouchers: the bytes that a seal is taken of, one line of JSON a voucher.
 *
 * What stands in a line, and in which order, is fixed in docs/reference/seals.md, so that anyone with the vouchers
 * and SHA-256 can take the seal anew. It is written straight from the columns, since to make vouchers into objects first
 * would cost more than the seal itself.
 */
import { type DayNumber, dateText } from '../calendar/index.js';
import {
  type ByteWriter,
  createByteWriter,
  handOnPiece,
  handOnRest,
  writePlain,
  writeText,
  writeWhole,
} from './bytes.js';
import type { Approval } from './approval.js';
import { type ObjectCode, objectsOf } from './combinations.js';
import type { Store } from './columns.js';
import { idAt, idText } from './view.js';
import { purposes } from './voucher.js';

/** The name of the form, in the first line of whatever is sealed. Another form has another name. */
const formName = 'huvudbok/seal/1';

/** From a day to a day, both included. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Writes the vouchers of a period in their canonical form, and hands on the bytes. */
export function writeCanonical(
  store: Store,
  { from, to }: DaySpan,
  places: Iterable<number>,
  handOn: (bytes: Uint8Array) => void,
): void {
  const writer = createByteWriter(handOn);
  // Combinations of objects are few, and each is taken apart once.
  const met: ObjectsMet = [];
  writePlain(writer, `["${formName}",`);
  writeDay(writer, from);
  writePlain(writer, ',');
  writeDay(writer, to);
  writePlain(writer, ']\n');
  for (const place of places) writeVoucher(writer, store, place, met);
  handOnRest(writer);
}

type ObjectsMet = (readonly ObjectCode[] | undefined)[];

function writeVoucher(writer: ByteWriter, store: Store, place: number, met: ObjectsMet): void {
  handOnPiece(writer);
  const { texts } = store.names;
  writePlain(writer, '[');
  writeText(writer, store.names.series.names[store.series[place]!]!);
  writePlain(writer, ',');
  writeWhole(writer, store.number[place]!);
  writePlain(writer, ',');
  writeDay(writer, store.eventDay[place]!);
  writePlain(writer, ',');
  writeDay(writer, store.compiledDay[place]!);
  writePlain(writer, `,"${purposes[store.purpose[place]!]!}",`);
  writeText(writer, store.text[place]!);
  for (let row = store.firstRow[place]!; row < store.firstRow[place + 1]!; row++) {
    writePlain(writer, row === store.firstRow[place] ? ',[' : ',');
    writePosting(writer, store, row, met);
  }
  writePlain(writer, ']');
  const corrects = store.corrects[place]!;
  const reverseDay = store.reverseDay.get(place);
  const approvals = store.approvals.get(place);
  const rest = [
    texts.names[store.counterparty[place]!]!,
    store.reference[place]!,
    texts.names[store.by[place]!]!,
    corrects === 0 ? '' : idText(idAt(store, corrects)),
    store.reason.get(place) ?? '',
    store.key.get(place) ?? '',
    reverseDay === undefined ? '' : dateText(reverseDay),
  ];
  if (approvals === undefined) writeRest(writer, rest);
  else {
    writeTexts(writer, rest);
    writeApprovals(writer, approvals);
  }
  writePlain(writer, ']\n');
}

function writePosting(writer: ByteWriter, store: Store, row: number, met: ObjectsMet): void {
  handOnPiece(writer);
  writePlain(writer, '["');
  writePlain(writer, store.names.accounts.names[store.account[row]!]!);
  writePlain(writer, '","');
  writeOre(writer, store.amount[row]!);
  writePlain(writer, '"');
  const combination = store.combination[row]!;
  const text = store.names.texts.names[store.rowText[row]!]!;
  const quantity = store.quantity.get(row) ?? '';
  if (combination !== 0 || text !== '' || quantity !== '') {
    const objects = (met[combination] ??= objectsOf(store.names.combinations, combination));
    writePlain(writer, ',');
    writeObjects(writer, objects);
    writeRest(writer, [text, quantity]);
  }
  writePlain(writer, ']');
}

/** `{"1":"1010","6":"VILJA"}`, in the order of the dimensions' numbers. */
function writeObjects(writer: ByteWriter, objects: readonly ObjectCode[]): void {
  writePlain(writer, '{');
  objects.forEach(({ dimension, code }, i) => {
    writePlain(writer, i === 0 ? '"' : ',"');
    writeWhole(writer, dimension);
    writePlain(writer, '":');
    writeText(writer, code);
  });
  writePlain(writer, '}');
}

/** Texts that may be missing: as far as the last that is not. */
function writeRest(writer: ByteWriter, texts: readonly string[]): void {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === '') end--;
  writeTexts(writer, end === texts.length ? texts : texts.slice(0, end));
}

function writeTexts(writer: ByteWriter, texts: readonly string[]): void {
  for (const text of texts) {
    writePlain(writer, ',');
    writeText(writer, text);
  }
}

/** `[["receipt","Anna","2024-01-15"]]` */
function writeApprovals(writer: ByteWriter, approvals: readonly Approval[]): void {
  writePlain(writer, ',[');
  approvals.forEach(({ role, by, on }, i) => {
    handOnPiece(writer);
    writePlain(writer, i === 0 ? '[' : ',[');
    writeText(writer, role);
    writePlain(writer, ',');
    writeText(writer, by);
    writePlain(writer, `,"${on}"]`);
  });
  writePlain(writer, ']');
}

function writeDay(writer: ByteWriter, day: DayNumber): void {
  writePlain(writer, '"');
  writeWhole(writer, Math.floor(day / 10_000), 4);
  writePlain(writer, '-');
  writeWhole(writer, Math.floor(day / 100) % 100, 2);
  writePlain(writer, '-');
  writeWhole(writer, day % 100, 2);
  writePlain(writer, '"');
}

/** `-1234.50`, debit positive. */
function writeOre(writer: ByteWriter, ore: number): void {
  const size = Math.abs(ore);
  const kronor = Math.floor(size / 100);
  if (ore < 0) writePlain(writer, '-');
  writeWhole(writer, kronor);
  writePlain(writer, '.');
  writeWhole(writer, size - kronor * 100, 2);
}
