/**
 * The reader of drafts: from whatever object a program hands over, into the columns after the last voucher.
 *
 * It reports what cannot be read. Whether what can be read may stand is for `judge.ts` alone.
 */
import { readDate, whyNotDate } from '../calendar/index.js';
import { accountUnknown, nearestAccount } from '../chart/index.js';
import { type Diagnostic, type Path, excerpt, nearest, shown, within } from '../diagnostics/index.js';
import { type Store, makeRoom, numberOf } from './columns.js';
import { draftBadField, draftUnknownField, textTooLong, textUnprintable } from './draft-problems.js';
import { readPosting } from './read-posting.js';
import { type Rulebook, noAccount } from './rules.js';
import { type VoucherDraft, purposes } from './voucher.js';

/** Where a draft is read: the store, the rules its words are looked up in, and the problems found so far. */
export interface Desk {
  readonly store: Store;
  readonly rules: Rulebook;
  readonly found: Diagnostic[];
}

const draftFields = new Set([
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
  'idempotencyKey',
]);

const draftPath = ['postings'];
const mostText = 2000;
const mostNumber = 2 ** 32 - 1;
const defaultSeries = 'A';
const seriesPattern = /^[^\s"{}]{1,20}$/;

/** Reads a draft into the place after the last voucher. False when some amount could not be read. */
export function readDraft(desk: Desk, draft: unknown): boolean {
  const { store, found } = desk;
  if (typeof draft !== 'object' || draft === null) {
    found.push(draftBadField.at([], { field: 'draft', given: shown(draft), expected: '{ eventDate, compiledOn, text, postings }' }));
    store.firstRow[store.vouchers + 1] = store.rows;
    return false;
  }
  refuseUnknownFields(found, draft, draftFields);
  const { eventDate, compiledOn, text, reference, counterparty, by, series, number, purpose, idempotencyKey, postings } =
    draft as { readonly [Field in keyof VoucherDraft]: unknown };
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
  const key = readText(found, idempotencyKey, 'idempotencyKey');
  if (key !== '') store.key.set(voucher, key);
  return readPostings(desk, postings, draftPath);
}

/** Reads postings into the rows after the last one, and says where they end. */
export function readPostings(desk: Desk, postings: unknown, at: Path): boolean {
  const { store, found } = desk;
  const list: readonly unknown[] = Array.isArray(postings) ? postings : [];
  if (list !== postings) {
    found.push(draftBadField.at(at, { field: 'postings', given: shown(postings), expected: '[debit(…), credit(…)]' }));
  }
  makeRoom(store, store.rows + list.length);
  let complete = list === postings;
  for (let i = 0; i < list.length; i++) {
    const before = found.length;
    if (!readPosting(desk, list[i], store.rows + i)) complete = false;
    // Paths are made only for what is wrong, so a draft without fault pays nothing for them.
    if (found.length > before) found.push(...within([...at, i], found.splice(before)));
  }
  store.firstRow[store.vouchers] = store.rows;
  store.firstRow[store.vouchers + 1] = store.rows + list.length;
  return complete;
}

/** The id of an account, or `noAccount` with the nearest there is. */
export function readAccount({ rules, found }: Desk, account: unknown): number {
  const id = rules.accountIds.get(account);
  if (id !== undefined) return id;
  const given = typeof account === 'number' || typeof account === 'string' ? excerpt(String(account)) : shown(account);
  found.push(accountUnknown.at(['account'], { given, nearest: nearestAccount(rules.chart, given) }));
  return noAccount;
}

/** A field nobody reads is a misspelt one: what it says would be lost. */
export function refuseUnknownFields(found: Diagnostic[], fields: object, known: ReadonlySet<string>): void {
  for (const field in fields) {
    if (!known.has(field)) {
      found.push(draftUnknownField.at([], { field: excerpt(field), nearest: nearest(field, known) ?? '' }));
    }
  }
}

function readDay(found: Diagnostic[], date: unknown, field: string): number {
  const day = readDate(date);
  if (day === 0) found.push(...within([field], [whyNotDate(date)]));
  return day;
}

/** A text that many share, as its number; 0 when it is left out or cannot be kept. One met before need not be read again. */
export function readName({ store, found }: Desk, text: unknown, field: string): number {
  if (text === undefined) return 0;
  const known = store.names.texts.numbers.get(text as string);
  if (known !== undefined) return known;
  const before = found.length;
  const read = readText(found, text, field);
  return found.length > before ? 0 : numberOf(store.names.texts, read);
}

// eslint-disable-next-line no-control-regex -- control characters and lone surrogates are what must be found
const unprintable = /[\u0000-\u001f\u007f]|[\ud800-\udfff]/u;

/** The text, or nothing when it is left out or cannot be kept. */
export function readText(found: Diagnostic[], text: unknown, field: string): string {
  if (text === undefined) return '';
  if (typeof text !== 'string') {
    found.push(draftBadField.at([field], { field, given: shown(text), expected: 'text' }));
    return '';
  }
  if (text.length > mostText) {
    found.push(textTooLong.at([field], { field, length: text.length, most: mostText }));
    return '';
  }
  if (unprintable.test(text)) found.push(textUnprintable.at([field], { field, given: shown(text) }));
  return text;
}

function readSeries(found: Diagnostic[], series: unknown): string {
  if (series === undefined) return defaultSeries;
  if (typeof series === 'string' && seriesPattern.test(series) && !unprintable.test(series)) return series;
  found.push(draftBadField.at(['series'], { field: 'series', given: shown(series), expected: '1-20 tecken utan blanksteg, "A"' }));
  return defaultSeries;
}

function readNumber(found: Diagnostic[], number: unknown): number {
  if (number === undefined) return 0;
  if (typeof number === 'number' && Number.isInteger(number) && number > 0 && number <= mostNumber) return number;
  found.push(draftBadField.at(['number'], { field: 'number', given: shown(number), expected: `1-${String(mostNumber)}` }));
  return 0;
}

function readPurpose(found: Diagnostic[], purpose: unknown): number {
  if (purpose === undefined) return 0;
  const index = purposes.indexOf(purpose as never);
  // Opening balances are given when the books are opened, and only then.
  if (index !== -1 && purpose !== 'opening') return index;
  const expected = purposes.filter((each) => each !== 'opening').join(', ');
  found.push(draftBadField.at(['purpose'], { field: 'purpose', given: shown(purpose), expected }));
  return 0;
}
