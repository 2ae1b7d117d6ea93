/**
 * The fields of a record, read by what the grammar says they hold.
 */
import { excerpt } from '../diagnostics/index.js';
import { align } from './align.js';
import { readAmountField } from './amount-field.js';
import { meetAccount, meetDimension } from './draft.js';
import {
  isUsualQuantity,
  isLikeQuantity,
  readDimension,
  readMonth,
  readSieDate,
  readYearIndex,
  usualAmount,
} from './figures.js';
import { type FieldRule, type RecordRule } from './grammar.js';
import { type Line, findAt, findOnceAt, keepText, leaveOver, placeIn, quoted, textOf } from './line.js';
import { placeOfList, placeOfObject, placeOfWritten } from './object-lists.js';
import { reaching } from './growing.js';
import { organisationNumberOf } from './organisation-number.js';
import {
  backslashBeforeQuote,
  controlCharacter,
  dateUnreadable,
  dateUnusual,
  fieldMissing,
  fieldUnreadable,
  fieldUnusual,
  fieldsLeftOver,
  objectListOdd,
  quoteInsideText,
  quoteNotClosed,
  severalObjects,
} from './problems-line.js';
import { accountNotNumeric } from './problems-chart.js';
import { type Token, membersOf } from './tokens.js';

/** A field that has been read. */
export interface FieldValue {
  /** The number of its text; 0 when it is empty or not there. */
  readonly text: number;
  /** A day, öre, the place of an account, an object list: what the field is. NaN when it cannot be read. */
  readonly value: number;
}

const nothing: FieldValue = Object.freeze({ text: 0, value: NaN });

/** Reads the fields of a record, as many as the grammar has. */
export function readFields(line: Line, rule: RecordRule, tokens: readonly Token[]): readonly FieldValue[] {
  const aligned = align(line, rule, tokens);
  const values = rule.fields.map((field, at) => readField(line, field, aligned[at]));
  const extra = aligned.slice(rule.fields.length) as Token[];
  if (extra.length > 0) {
    const from = extra[0]!.from;
    const to = extra.at(-1)!.to;
    leaveOver(line, 'fields too many', from, to);
    findOnceAt(line, fieldsLeftOver, { from, to }, { record: rule.label, fields: extra.length });
  }
  return values;
}

function readField(line: Line, field: FieldRule, token: Token | undefined): FieldValue {
  if (token?.oddity !== undefined) sayOddity(line, token);
  if (field.kind === 'objects') return token === undefined ? { text: 0, value: 0 } : readList(line, token);
  if (field.kind === 'amount') return readAmountField(line, token);
  if (token === undefined || (token.start === token.end && field.kind !== 'text')) {
    if (field.isCompulsory) sayMissing(line, field);
    return field.kind === 'date' ? { text: 0, value: 0 } : nothing;
  }
  switch (field.kind) {
    case 'text':
      return readTextField(line, field, token);
    case 'account':
      return readAccount(line, token);
    case 'date':
      return readDateField(line, token);
    case 'quantity':
      return readQuantity(line, field, token);
    case 'year':
      return readWhole(line, field, token, readYearIndex);
    case 'dimension':
      return readWhole(line, field, token, readDimension);
    case 'month':
      return readWhole(line, field, token, readMonth);
  }
}

function sayMissing(line: Line, { name }: FieldRule): void {
  // A voucher without a date is told as such, and the voucher named.
  if (line.record === '#VER') return;
  findOnceAt(
    line,
    fieldMissing,
    { from: line.to, to: line.to },
    { record: line.record, field: name },
    `${line.record} ${name}`,
  );
}

function sayOddity(line: Line, token: Token): void {
  const text = quoted(line, token);
  switch (token.oddity) {
    case 'quote inside':
      findAt(line, quoteInsideText, token, { text, repair: repairedQuotes(textOf(line, token)) });
      break;
    case 'not closed':
      findAt(line, quoteNotClosed, token, { text, repair: `"${textOf(line, token)}"` });
      break;
    case 'backslash last':
      findAt(line, backslashBeforeQuote, token, { text });
      break;
    case undefined:
  }
}

/** A quote between letters was an ö: 0x94, the byte of ö, is a quotation mark in Windows-1252. */
function repairedQuotes(text: string): string {
  return `"${text.replace(/(?<=\p{L})"(?=\p{L})/gu, 'ö').replaceAll('"', '\\"')}"`;
}

function readTextField(line: Line, { name }: FieldRule, token: Token): FieldValue {
  if (name === 'organisationNumber') sayUnusualNumber(line, token);
  for (let at = token.start; at < token.end; at++) {
    const byte = line.bytes[at]!;
    if (byte < 0x20 || byte === 0x7f) {
      findOnceAt(line, controlCharacter, { from: at, to: at + 1 }, { repair: ' ' }, '');
      break;
    }
  }
  return { text: keepText(line, token), value: NaN };
}

function sayUnusualNumber(line: Line, token: Token): void {
  const text = textOf(line, token);
  const usual = organisationNumberOf(text);
  const isReadable = /^\d{6}-\d{4}$/.test(usual);
  if (isReadable && usual === text) return;
  const given = { record: line.record, field: 'organisationNumber' as const, given: excerpt(text) };
  findAt(line, fieldUnusual, token, isReadable ? { ...given, repair: usual } : given);
}

function readAccount(line: Line, token: Token): FieldValue {
  const text = textOf(line, token);
  const value = meetAccount(line.draft, text, placeIn(line, token.from, token.to));
  if (!/^\d+$/.test(text)) findOnceAt(line, accountNotNumeric, token, { account: excerpt(text) }, text);
  return { text: keepText(line, token), value };
}

function readDateField(line: Line, token: Token): FieldValue {
  const given = textOf(line, token);
  const { day, fault } = readSieDate(given);
  if (fault === 'unusual')
    findAt(line, dateUnusual, token, { given: excerpt(given), repair: given.replaceAll('-', '') });
  if (fault === 'unreadable') findAt(line, dateUnreadable, token, { given: excerpt(given) });
  // The text only says that there was one, so that what cannot be read is not also missing.
  return { text: day === 0 && fault === 'unreadable' ? keepText(line, token) : 0, value: day };
}

function readQuantity(line: Line, { name }: FieldRule, token: Token): FieldValue {
  const text = textOf(line, token);
  const given = { record: line.record, field: name, given: excerpt(text) };
  if (!isLikeQuantity(text)) findAt(line, fieldUnreadable, token, given);
  else if (!isUsualQuantity(text)) findAt(line, fieldUnusual, token, { ...given, repair: usualAmount(text) });
  return { text: keepText(line, token), value: NaN };
}

function readWhole(line: Line, { name }: FieldRule, token: Token, read: (text: string) => number): FieldValue {
  const text = textOf(line, token);
  const value = read(text);
  if (Number.isNaN(value)) {
    findAt(line, fieldUnreadable, token, { record: line.record, field: name, given: excerpt(text) });
  }
  return { text: keepText(line, token), value };
}

/** Reads an object list; one written in the same way before is known. */
function readList(line: Line, token: Token): FieldValue {
  const { draft, bytes } = line;
  const lists = draft.objectLists;
  const written = placeOfWritten(lists, bytes, token.start, token.end);
  const known = lists.listOf[written] ?? 0;
  if (known !== 0) return { text: 0, value: known - 1 };
  const members = membersOf(bytes, token);
  for (const member of members) if (member.oddity !== undefined) sayOddity(line, member);
  const objects: number[] = [];
  let isOdd = members.length % 2 === 1;
  for (let at = 0; at + 1 < members.length; at += 2) {
    const dimension = readDimension(textOf(line, members[at]!));
    const code = keepText(line, members[at + 1]!);
    if (Number.isNaN(dimension) || code === 0) isOdd = true;
    else objects.push(meetObject(line, dimension, code, members[at + 1]!));
  }
  const list = placeOfList(lists, objects);
  if (isOdd) findAt(line, objectListOdd, token, { given: quoted(line, token) });
  else {
    // Only a list without fault is known from now on, so that every fault is told.
    lists.listOf = reaching(lists.listOf, written + 1);
    lists.listOf[written] = list + 1;
  }
  return { text: 0, value: list };
}

function meetObject(line: Line, dimension: number, code: number, token: Token): number {
  const place = placeIn(line, token.from, token.to);
  const object = placeOfObject(line.draft.objectLists, dimension, code);
  line.draft.objectPlaces[object] ??= place;
  meetDimension(line.draft, dimension, place);
  return object;
}

/** Several objects on what the format gives one. */
export function saySeveralObjects(line: Line, token: { readonly from: number; readonly to: number }): void {
  findOnceAt(line, severalObjects, token, { record: line.record });
}
