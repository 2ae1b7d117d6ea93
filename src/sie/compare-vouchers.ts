/**
 * Where two vouchers that should be the same are not, field by field.
 */
import type { Posting, Voucher } from '../journal/index.js';

/** A field that says one thing in the books and another in the file. */
export interface FieldDifference {
  /** `text`, `postings[1].amount`. */
  readonly field: string;
  readonly posted: string;
  readonly given: string;
}

/** What the voucher of a file says otherwise than the one that is posted. What SIE cannot say is not compared. */
export function fieldDifferences(posted: Voucher, given: Voucher): readonly FieldDifference[] {
  const rows = Math.max(posted.postings.length, given.postings.length);
  return [
    ...different('eventDate', posted.eventDate, given.eventDate),
    ...different('compiledOn', posted.compiledOn, given.compiledOn),
    ...different('text', posted.text, given.text),
    ...different('by', posted.by, given.by),
    ...Array.from({ length: rows }, (_, i) =>
      rowDifferences(`postings[${String(i)}]`, posted.postings[i], given.postings[i]),
    ).flat(),
  ];
}

function rowDifferences(
  at: string,
  posted: Posting | undefined,
  given: Posting | undefined,
): readonly FieldDifference[] {
  if (posted === undefined || given === undefined) return different(at, rowText(posted), rowText(given));
  return [
    ...different(`${at}.account`, posted.account, given.account),
    ...different(`${at}.amount`, String(posted.amount), String(given.amount)),
    ...different(`${at}.dimensions`, objectsText(posted), objectsText(given)),
    ...different(`${at}.text`, posted.text, given.text),
    ...different(`${at}.quantity`, posted.quantity, given.quantity),
  ];
}

function rowText(posting: Posting | undefined): string {
  return posting === undefined ? '' : `${posting.account} ${String(posting.amount)}`;
}

function different(field: string, posted = '', given = ''): readonly FieldDifference[] {
  return posted === given ? [] : [Object.freeze({ field, posted, given })];
}

function objectsText({ dimensions }: Posting): string {
  return Object.entries(dimensions)
    .map(([dimension, code]) => `${dimension} ${String(code)}`)
    .join(', ');
}
