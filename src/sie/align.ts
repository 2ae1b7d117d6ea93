/**
 * Which field of the record each field of the line is.
 *
 * Nearly always the first is the first. But programs leave out an empty field in the middle, or the object list, or
 * write a text of several words without quotes; what the fields hold then tells which they are.
 */
import { isLikeDate, isLikeQuantity, readMonth, readSieDate } from './figures.js';
import type { FieldRule, RecordRule } from './grammar.js';
import { type Line, findAt, findOnceAt, quoted, textOf } from './line.js';
import { fieldLeftOut, objectListMissing, periodAndAccountSwapped, textNotQuoted } from './problems-line.js';
import type { Token } from './tokens.js';

/** A field of the line, or nothing where one is missing. */
export type Aligned = (Token | undefined)[];

/** The fields of the line in the places of the record's; those that are too many come last. */
export function align(line: Line, rule: RecordRule, tokens: readonly Token[]): Aligned {
  const aligned: Aligned = [...tokens];
  if (rule.label === '#VER') alignName(line, aligned);
  if (rule.label === '#PSALDO' || rule.label === '#PBUDGET') alignPeriod(line, aligned);
  rule.fields.forEach((field, at) => {
    const token = aligned[at];
    if (field.kind === 'objects') alignList(line, aligned, at);
    else if (field.kind === 'amount') joinThousands(line, aligned, at);
    else if (field.name === 'text') joinText(line, aligned, at, rule.fields[at + 1]);
    else if (token !== undefined && isDisplaced(line, field, token) && aligned.length < rule.fields.length) {
      aligned.splice(at, 0, undefined);
      findAt(line, fieldLeftOut, token, { record: rule.label, field: field.name, repair: `"" ${source(line, token)}` });
    }
  });
  joinWords(line, rule, aligned);
  return aligned;
}

/** `1 000.00` is two fields, and no amount; taken as one, it can be said what is wrong. */
function joinThousands(line: Line, aligned: Aligned, at: number): void {
  const isLike = (token: Token | undefined, pattern: RegExp): boolean =>
    isWord(token) && pattern.test(textOf(line, token!));
  if (!isLike(aligned[at], /^-?\d{1,3}$/)) return;
  let end = at + 1;
  while (isLike(aligned[end], /^\d{3}(?:[.,]\d{1,2})?$/)) end++;
  const groups = end - at - 1;
  // After the amount of a row comes a date, which is never so short; after that of a balance a quantity, which may be.
  const isSure = line.record.endsWith('TRANS') || groups > 1 || isLike(aligned[at + 1], /^0/);
  if (groups > 0 && isSure) aligned.splice(at, end - at, wholeOf(aligned.slice(at, end) as Token[]));
}

/** A text of several words without quotes, up to what is the field after it: `Hyra januari 20240201`. */
function joinText(line: Line, aligned: Aligned, at: number, after: FieldRule | undefined): void {
  if (after === undefined) return;
  const isAfter = (text: string): boolean =>
    after.kind === 'date' ? text.length >= 8 && readSieDate(text).day !== 0 : isLikeQuantity(text);
  let end = at;
  while (isWord(aligned[end]) && (end === at || !isAfter(textOf(line, aligned[end]!)))) end++;
  if (end > at + 1) join(line, aligned, at, end);
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'field' && !token.isQuoted;
}

/** True for a field that holds what its kind never looks like, and that may be left out. */
function isDisplaced(line: Line, { kind, isCompulsory }: FieldRule, token: Token): boolean {
  if (isCompulsory || (kind !== 'date' && kind !== 'quantity')) return false;
  if (token.start === token.end) return false;
  const text = textOf(line, token);
  return kind === 'date' ? !isLikeDate(text) : !isLikeQuantity(text);
}

/** The bytes of a field as they stand. */
function source(line: Line, token: Token): string {
  return textOf(line, { ...token, start: token.from, end: token.to, isEscaped: false });
}

/** `#VER "" "" 20240101` written as `#VER   20240101`: the date shows where the name was left out. */
function alignName(line: Line, aligned: Aligned): void {
  const isDate = (at: number): boolean => {
    const token = aligned[at];
    if (token === undefined) return false;
    const text = textOf(line, token);
    return text.length >= 8 && readSieDate(text).day !== 0;
  };
  if (isDate(2)) return;
  const left = isDate(0) ? 2 : isDate(1) ? 1 : 0;
  if (left === 0) return;
  const [first] = aligned as [Token];
  const isNumber = left === 1 && /^\d+$/.test(textOf(line, first));
  // Of two names one is left: a number is the number, anything else the series.
  if (left === 2) aligned.unshift(undefined, undefined);
  else aligned.splice(isNumber ? 0 : 1, 0, undefined);
  const field = isNumber || left === 2 ? 'series' : 'number';
  findAt(line, fieldLeftOut, first, { record: line.record, field });
}

/** `#PBUDGET 0 1119 201701 -1666.00`: the account before the period. */
function alignPeriod(line: Line, aligned: Aligned): void {
  const [, month, account] = aligned;
  if (month === undefined || account === undefined) return;
  if (!Number.isNaN(readMonth(textOf(line, month))) || Number.isNaN(readMonth(textOf(line, account)))) return;
  aligned[1] = account;
  aligned[2] = month;
  const repair = `${source(line, account)} ${source(line, month)}`;
  findAt(line, periodAndAccountSwapped, { from: month.from, to: account.to }, { record: line.record, repair });
}

/** A list that is not there is empty. */
function alignList(line: Line, aligned: Aligned, at: number): void {
  const token = aligned[at];
  if (token?.kind === 'list') return;
  const place = token ?? { from: line.to, to: line.to };
  // Some programs write an empty list as an empty text.
  const isEmpty = token !== undefined && token.isQuoted && token.start === token.end;
  if (isEmpty) aligned[at] = undefined;
  else aligned.splice(at, 0, undefined);
  const repair = token === undefined ? ' {}' : isEmpty ? '{}' : `{} ${source(line, token)}`;
  findOnceAt(line, objectListMissing, place, { record: line.record, repair });
}

/** Records that end in a text may have its words one by one. */
const joined: ReadonlySet<string> = new Set(['#FNAMN', '#PROSA', '#FNR', '#KONTO', '#DIM', '#OBJEKT', '#ENHET']);

function joinWords(line: Line, { label, fields }: RecordRule, aligned: Aligned): void {
  if (aligned.length <= fields.length || !joined.has(label)) return;
  if (aligned.slice(fields.length - 1).every(isWord)) join(line, aligned, fields.length - 1, aligned.length);
}

function join(line: Line, aligned: Aligned, from: number, to: number): void {
  const whole = wholeOf(aligned.slice(from, to) as Token[]);
  aligned.splice(from, to - from, whole);
  findOnceAt(line, textNotQuoted, whole, { text: quoted(line, whole), repair: `"${textOf(line, whole)}"` });
}

/** Several fields, and the blanks between them, as one. */
function wholeOf(words: readonly Token[]): Token {
  const last = words.at(-1)!;
  return { ...words[0]!, to: last.to, end: last.end, isEscaped: words.some(({ isEscaped }) => isEscaped) };
}
