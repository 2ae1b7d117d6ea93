/**
 * What is done with each record of the grammar once its fields have been read, but for those of vouchers.
 */
import type { Draft } from './draft.js';
import { meetDimension } from './draft.js';
import type { FieldValue } from './fields.js';
import { saySeveralObjects } from './fields.js';
import { figureRecords, nextFigure } from './figure-columns.js';
import { type Line, findAt, findOnceAt, leaveOver, placeOf } from './line.js';
import { placeOfObject } from './object-lists.js';
import { yearBackwards } from './problems-chart.js';
import { dateText } from '../calendar/index.js';
import { fieldUnreadable } from './problems-line.js';
import { recordTwice } from './problems.js';
import { textAt } from './texts.js';

/** Takes a record into the draft. */
export type Handler = (line: Line, fields: readonly FieldValue[]) => void;

export const handlers: Readonly<Record<string, Handler>> = {
  '#FLAGGA': keepSingle,
  '#PROGRAM': keepSingle,
  '#FORMAT': keepSingle,
  '#GEN': keepSingle,
  '#SIETYP': keepSingle,
  '#FTYP': keepSingle,
  '#FNR': keepSingle,
  '#ORGNR': keepSingle,
  '#BKOD': keepSingle,
  '#ADRESS': keepSingle,
  '#FNAMN': keepSingle,
  '#TAXAR': keepSingle,
  '#OMFATTN': keepSingle,
  '#KPTYP': keepSingle,
  '#VALUTA': keepSingle,
  '#PROSA': ({ draft }, [text]) => {
    draft.remarks.push(text!.text);
  },
  '#RAR': keepYear,
  '#KONTO': (line, [account, name]) => {
    const known = accountOf(line, account!);
    if (known === undefined) return;
    known.names.push(name!.text);
    known.namePlace = placeOf(line);
  },
  '#KTYP': keepKind,
  '#ENHET': (line, [account, unit]) => {
    const known = accountOf(line, account!);
    if (known !== undefined) known.unit = unit!.text;
  },
  '#SRU': (line, [account, code]) => {
    accountOf(line, account!)?.sru.push(code!.text);
  },
  '#DIM': keepDimension,
  '#UNDERDIM': keepDimension,
  '#OBJEKT': keepObject,
  '#IB': keepFigure,
  '#UB': keepFigure,
  '#RES': keepFigure,
  '#OIB': keepFigure,
  '#OUB': keepFigure,
  '#PSALDO': keepFigure,
  '#PBUDGET': keepFigure,
};

function keepSingle(line: Line, fields: readonly FieldValue[]): void {
  const { draft, record } = line;
  const before = draft.single.get(record);
  const isOther = before?.some(
    ({ text, value }, at) => text !== fields[at]!.text || !Object.is(value, fields[at]!.value),
  );
  if (isOther === true) findOnceAt(line, recordTwice, line, { record });
  draft.single.set(record, fields);
}

/** What cannot be read is not kept as if it had been, but as it is. */
function leaveUnreadable(line: Line): void {
  leaveOver(
    line,
    'not readable',
    line.from + line.bytes.subarray(line.from, line.to).indexOf(0x23) + line.record.length,
  );
}

function keepYear(line: Line, [year, from, to]: readonly FieldValue[]): void {
  const index = year!.value;
  const [first, last] = [from!.value, to!.value];
  if (Number.isNaN(index) || first === 0 || last === 0) {
    leaveUnreadable(line);
    return;
  }
  if (first > last) {
    findAt(line, yearBackwards, line, { year: index, from: dateText(first), to: dateText(last) });
    leaveUnreadable(line);
    return;
  }
  const { years } = line.draft;
  const before = years.findIndex((each) => each.index === index);
  if (before !== -1) {
    if (years[before]!.from !== first || years[before]!.to !== last) {
      findOnceAt(line, recordTwice, line, { record: `#RAR ${String(index)}` }, `#RAR ${String(index)}`);
    }
    years.splice(before, 1);
  }
  years.push({ index, from: first, to: last, place: placeOf(line) });
}

function accountOf(line: Line, { value }: FieldValue): Draft['accountDrafts'][number] | undefined {
  if (!Number.isNaN(value)) return line.draft.accountDrafts[value]!;
  leaveUnreadable(line);
  return undefined;
}

function keepKind(line: Line, [account, kind]: readonly FieldValue[]): void {
  const known = accountOf(line, account!);
  if (known === undefined) return;
  const text = textAt(line.draft.texts, kind!.text);
  const letter = text.toUpperCase();
  if (/^[TSKI]$/.test(letter)) known.kind = letter;
  else if (text !== '') {
    findAt(line, fieldUnreadable, line, { record: line.record, field: 'kind', given: text.slice(0, 40) });
    leaveUnreadable(line);
  }
}

function keepDimension(line: Line, [dimension, name, under]: readonly FieldValue[]): void {
  if (Number.isNaN(dimension!.value)) {
    leaveUnreadable(line);
    return;
  }
  const known = meetDimension(line.draft, dimension!.value, placeOf(line));
  known.name = name!.text;
  known.isDeclared = true;
  if (under !== undefined && !Number.isNaN(under.value)) known.under = under.value;
}

function keepObject(line: Line, [dimension, code, name]: readonly FieldValue[]): void {
  const { draft } = line;
  if (Number.isNaN(dimension!.value) || code!.text === 0) {
    leaveUnreadable(line);
    return;
  }
  const object = placeOfObject(draft.objectLists, dimension!.value, code!.text);
  draft.objectPlaces[object] ??= placeOf(line);
  draft.objectNames.set(object, name!.text);
  meetDimension(draft, dimension!.value, placeOf(line));
}

function keepFigure(line: Line, fields: readonly FieldValue[]): void {
  const { draft, record } = line;
  const isByMonth = record === '#PSALDO' || record === '#PBUDGET';
  const [year, ...others] = fields;
  const month = isByMonth ? others.shift()!.value : 0;
  const account = others.shift()!;
  const objects = isByMonth || record === '#OIB' || record === '#OUB' ? others.shift()!.value : 0;
  const [amount, quantity] = others;
  if (Number.isNaN(year!.value) || Number.isNaN(month) || Number.isNaN(account.value)) {
    leaveUnreadable(line);
    return;
  }
  const { starts } = draft.objectLists;
  if (starts[objects + 1]! - starts[objects]! > 1) saySeveralObjects(line, line);
  const { figures } = draft;
  const at = nextFigure(figures);
  figures.record[at] = figureRecords.indexOf(record as (typeof figureRecords)[number]);
  figures.year[at] = year!.value;
  figures.month[at] = month;
  figures.account[at] = account.value;
  figures.objects[at] = objects;
  figures.amount[at] = amount!.value;
  figures.amountText[at] = amount!.text;
  figures.quantity[at] = quantity!.text;
}
