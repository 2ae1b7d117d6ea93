/**
 * The reader of drafts: from whatever object a program hands over, into the columns after the last voucher.
 *
 * It reports what cannot be read. Whether what can be read may stand is for `judge.ts` alone.
 */
import { readDate, whyNotDate } from '../calendar/index.js';
import {
  badField,
  type Diagnostic,
  findUnknownFields,
  type Path,
  shown,
  unprintable,
  within,
} from '../diagnostics/index.js';
import { makeRoom, numberOf } from './columns.js';
import { type Desk, readName, readText } from './desk.js';
import { readApprovals } from './read-approvals.js';
import { readPosting } from './read-posting.js';
import { type VoucherDraft, purposes } from './voucher.js';

const draftFields = [
  'eventDate',
  'compiledOn',
  'text',
  'postings',
  'series',
  'number',
  'counterparty',
  'reference',
  'by',
  'purpose',
  'reverseOn',
  'idempotencyKey',
  'approvals',
];

const draftPath = ['postings'];
const mostPostings = 100_000;
/** The largest number that may be imported; the column holds more, for those that follow it. */
const mostNumber = 4_000_000_000;
const defaultSeries = 'A';
const seriesPattern = /^[^\s"{}]{1,20}$/;

/** How much of a voucher could be read: all of it, all but some amount, or nothing that could be judged. */
export type Reading = 'complete' | 'incomplete' | 'nothing';

/** What reads a draft into the place after the last voucher. */
export function readerOf(draft: unknown): (desk: Desk) => Reading {
  return (desk) => readDraft(desk, draft);
}

function readDraft(desk: Desk, draft: unknown): Reading {
  const { store, found } = desk;
  if (typeof draft !== 'object' || draft === null) {
    found.push(
      badField.at([], { field: 'draft', given: shown(draft), expected: '{ eventDate, compiledOn, text, postings }' }),
    );
    store.firstRow[store.vouchers + 1] = store.rows;
    return 'nothing';
  }
  findUnknownFields(found, draft, draftFields);
  const {
    eventDate,
    compiledOn,
    text,
    reference,
    counterparty,
    by,
    series,
    number,
    purpose,
    reverseOn,
    idempotencyKey,
    approvals,
    postings,
  } = draft as { readonly [Field in keyof VoucherDraft]: unknown };
  const voucher = store.vouchers;
  makeRoom(store, store.rows);
  store.eventDay[voucher] = readDay(found, eventDate, 'eventDate');
  store.compiledDay[voucher] = readDay(found, compiledOn, 'compiledOn');
  store.text[voucher] = readText(found, text, 'text');
  store.reference[voucher] = readText(found, reference, 'reference');
  store.counterparty[voucher] = readName(desk, counterparty, 'counterparty');
  store.by[voucher] = readName(desk, by, 'by');
  store.series[voucher] = numberOf(store.names.series, readSeries(found, series));
  store.number[voucher] = readNumber(found, number);
  store.purpose[voucher] = readPurpose(found, purpose);
  store.corrects[voucher] = 0;
  if (reverseOn !== undefined) store.reverseDay.set(voucher, readDay(found, reverseOn, 'reverseOn'));
  const key = readText(found, idempotencyKey, 'idempotencyKey');
  if (key !== '') store.key.set(voucher, key);
  if (approvals !== undefined) readApprovals(desk, approvals);
  return readPostings(desk, postings, draftPath) ? 'complete' : 'incomplete';
}

/** Reads postings into the rows after the last one, and says where they end. False when some amount could not be read. */
export function readPostings(desk: Desk, postings: unknown, at: Path): boolean {
  const { store, found } = desk;
  const readable = Array.isArray(postings) && postings.length <= mostPostings;
  // A copy: a draft may run code of the caller's while it is read, and that code may change the list.
  const list: readonly unknown[] = readable ? postings.slice() : [];
  if (!readable) {
    const expected = `[debit(…), credit(…)] (2-${String(mostPostings)})`;
    found.push(badField.at(at, { field: 'postings', given: shown(postings), expected }));
  }
  makeRoom(store, store.rows + list.length);
  // Said before the rows are read, so that whatever a draft leaves behind when it throws can be found and forgotten.
  store.firstRow[store.vouchers] = store.rows;
  store.firstRow[store.vouchers + 1] = store.rows + list.length;
  let complete = readable;
  for (let i = 0; i < list.length; i++) {
    const before = found.length;
    if (!readPosting(desk, list[i], store.rows + i)) complete = false;
    // Paths are made only for what is wrong, so a draft without fault pays nothing for them.
    if (found.length > before) for (const each of within([...at, i], found.splice(before))) found.push(each);
  }
  return complete;
}

function readDay(found: Diagnostic[], date: unknown, field: string): number {
  const day = readDate(date);
  if (day === 0) found.push(...within([field], [whyNotDate(date)]));
  return day;
}

function readSeries(found: Diagnostic[], series: unknown): string {
  if (series === undefined) return defaultSeries;
  if (isSeries(series)) return series;
  found.push(badField.at(['series'], { field: 'series', given: shown(series), expected: '"A" (1-20)' }));
  return defaultSeries;
}

/** True for text that can name a series. */
export function isSeries(series: unknown): series is string {
  return typeof series === 'string' && seriesPattern.test(series) && !unprintable.test(series);
}

function readNumber(found: Diagnostic[], number: unknown): number {
  if (number === undefined) return 0;
  if (typeof number === 'number' && Number.isInteger(number) && number > 0 && number <= mostNumber) return number;
  found.push(badField.at(['number'], { field: 'number', given: shown(number), expected: `1-${String(mostNumber)}` }));
  return 0;
}

function readPurpose(found: Diagnostic[], purpose: unknown): number {
  if (purpose === undefined) return 0;
  const index = purposes.indexOf(purpose as never);
  // Opening balances are given when the books are opened, and only then.
  if (index !== -1 && purpose !== 'opening') return index;
  const expected = purposes.filter((each) => each !== 'opening').join(', ');
  found.push(badField.at(['purpose'], { field: 'purpose', given: shown(purpose), expected }));
  return 0;
}
