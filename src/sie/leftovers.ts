/**
 * What has no place in the document, kept as the bytes it was.
 */
import { decode } from './decode.js';
import { reaching } from './growing.js';
import { createList } from './list.js';
import { type Texts, internText, textAt } from './texts.js';
import { contentOf, tokensOf } from './tokens.js';
import type { SiePlace } from './place.js';
import { type SieLeftover, type SieLeftoverReason, type SieList, leftoverReasons } from './voucher.js';

export interface LeftoverColumns {
  count: number;
  why: Uint8Array;
  /** The number of the label, and of the text that the fields are. */
  record: Uint32Array;
  fields: Uint32Array;
  readonly labels: string[];
  readonly labelNumbers: Map<string, number>;
  line: Uint32Array;
  column: Uint32Array;
  from: Float64Array;
  to: Float64Array;
}

export function createLeftovers(): LeftoverColumns {
  return {
    count: 0,
    why: new Uint8Array(0),
    record: new Uint32Array(0),
    fields: new Uint32Array(0),
    labels: [],
    labelNumbers: new Map(),
    line: new Uint32Array(0),
    column: new Uint32Array(0),
    from: new Float64Array(0),
    to: new Float64Array(0),
  };
}

/** Something left over, and the bytes of its fields. */
export interface Leftover {
  readonly why: SieLeftoverReason;
  readonly place: SiePlace;
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

export function keepLeftover(
  leftovers: LeftoverColumns,
  texts: Texts,
  { why, place, bytes, from, to }: Leftover,
): void {
  const at = leftovers.count++;
  const needed = leftovers.count;
  leftovers.why = reaching(leftovers.why, needed);
  leftovers.record = reaching(leftovers.record, needed);
  leftovers.fields = reaching(leftovers.fields, needed);
  leftovers.line = reaching(leftovers.line, needed);
  leftovers.column = reaching(leftovers.column, needed);
  leftovers.from = reaching(leftovers.from, needed);
  leftovers.to = reaching(leftovers.to, needed);
  leftovers.why[at] = leftoverReasons.indexOf(why);
  leftovers.record[at] = numberOfLabel(leftovers, place.record);
  leftovers.fields[at] = internText(texts, bytes, from, to);
  leftovers.line[at] = place.line;
  leftovers.column[at] = place.column;
  leftovers.from[at] = place.from;
  leftovers.to[at] = place.to;
}

function numberOfLabel({ labels, labelNumbers }: LeftoverColumns, label: string): number {
  const known = labelNumbers.get(label);
  if (known !== undefined) return known;
  labelNumbers.set(label, labels.length);
  return labels.push(label) - 1;
}

/** The leftovers of a document, made when they are asked for. */
export function leftoverList(leftovers: LeftoverColumns, texts: Texts): SieList<SieLeftover> {
  return createList({
    length: leftovers.count,
    make: (at) => leftoverAt(leftovers, texts, at),
    print: (list) => [...list].slice(0, 20).map(printLeftover).join('\n'),
  });
}

function leftoverAt(leftovers: LeftoverColumns, texts: Texts, at: number): SieLeftover {
  const record = leftovers.labels[leftovers.record[at]!]!;
  const fields = leftovers.fields[at]!;
  const from = texts.starts[fields]!;
  const to = texts.starts[fields + 1]!;
  const why = leftoverReasons[leftovers.why[at]!]!;
  const place = {
    line: leftovers.line[at]!,
    column: leftovers.column[at]!,
    from: leftovers.from[at]!,
    to: leftovers.to[at]!,
  };
  // A line without a label has no fields; it is one text.
  const read = why === 'no label' ? [textAt(texts, fields)] : fieldsOf(texts, from, to);
  return Object.freeze({ place: Object.freeze({ ...place, record }), why, record, fields: Object.freeze(read) });
}

function fieldsOf({ bytes, decoding }: Texts, from: number, to: number): string[] {
  return tokensOf(bytes, from, to, { opensBlock: false }).map((token) => {
    const content = contentOf(bytes, token);
    const text = decode(content, 0, content.length, decoding);
    return token.kind === 'list' ? `{${text}}` : text;
  });
}

function printLeftover({ place, why, record, fields }: SieLeftover): string {
  return `${String(place.line)}: ${[record, ...fields].join(' ').trim()} (${why})`;
}
