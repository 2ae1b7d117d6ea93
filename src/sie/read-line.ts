/**
 * Reads any line: the careful way, by the grammar, for all but the plainest lines of vouchers.
 */
import { excerpt } from '../diagnostics/index.js';
import { carriageReturn, closeBrace, endOfFile, hash, isBlank, openBrace } from './bytes.js';
import { decode } from './decode.js';
import type { Draft } from './draft.js';
import { readFields } from './fields.js';
import { recordOf } from './grammar.js';
import { type Line, findAt, findOnceAt, leaveOver, placeOf } from './line.js';
import { labelLowerCase, labelUnknown, lineWithoutLabel } from './problems-line.js';
import { braceNotAlone, braceUnexpected } from './problems-voucher.js';
import { recordOutOfOrder, strayBlanks } from './problems.js';
import { type Handler, handlers } from './records.js';
import { type Token, skipBlanks, tokensOf } from './tokens.js';
import { beginVoucher, endTwin, endVoucher, keepRow, sayNotOpened } from './voucher-records.js';
import { keepChecksum } from './keep-checksum.js';

const all: Readonly<Record<string, Handler>> = {
  ...handlers,
  '#KSUMMA': keepChecksum,
  '#VER': beginVoucher,
  '#TRANS': keepRow,
  '#RTRANS': keepRow,
  '#BTRANS': keepRow,
};

/** Reads a line, from its first byte to its last before the line end. */
export function readLine(line: Line): void {
  const { bytes, from, to } = line;
  let end = to;
  while (end > from && (isBlank(bytes[end - 1]) || bytes[end - 1] === endOfFile || bytes[end - 1] === 0)) end--;
  if (end === from) return;
  line.to = end;
  if (end < to && isBlank(bytes[end])) findOnceAt(line, strayBlanks, { from: end, to }, { repair: '' });
  // A line may hold a record and a brace, or several of them, though it should not.
  for (let at = skipBlanks(bytes, from, end); at < end; at = skipBlanks(bytes, at, end)) {
    line.record = '';
    if (bytes[at] === openBrace || bytes[at] === closeBrace) {
      if (at + 1 < end) findAt(line, braceNotAlone, { from: at, to: at + 1 }, {});
      readBrace(line, at++);
    } else if (bytes[at] === hash) at = readRecord(line, at);
    else {
      findAt(line, lineWithoutLabel, { from: at, to: end }, { text: excerptOf(line, at, end) });
      leaveOver(line, 'no label', at, end);
      return;
    }
  }
}

function excerptOf({ draft, bytes }: Line, from: number, to: number): string {
  return excerpt(decode(bytes, from, Math.min(to, from + 60), draft.texts.decoding));
}

function readBrace(line: Line, at: number): void {
  const { draft, bytes } = line;
  const isOpening = bytes[at] === openBrace;
  if (isOpening ? draft.block !== 'begun' : draft.block === 'none') {
    findAt(line, braceUnexpected, { from: at, to: at + 1 }, { repair: '' });
    return;
  }
  endTwin(draft);
  if (!isOpening && draft.block === 'begun') sayNotOpened(line);
  draft.block = isOpening ? 'open' : 'none';
}

/** Reads the record that begins here, and says where it ended: at the end of the line, or at a brace. */
function readRecord(line: Line, at: number): number {
  const { bytes, to, draft } = line;
  let labelEnd = at + 1;
  while (labelEnd < to && !isLabelEnd(bytes[labelEnd]!)) labelEnd++;
  const written = decode(bytes, at, Math.min(labelEnd, at + longestLabel), draft.texts.decoding);
  const label = recordOf.has(written) ? written : written.toUpperCase();
  const rule = recordOf.get(label);
  if (rule === undefined) {
    line.record = excerpt(written);
    findOnceAt(line, labelUnknown, { from: at, to: labelEnd }, { label: line.record }, written);
    // A label too long to be told whole is kept with its fields.
    leaveOver(line, 'record unknown', line.record === written ? Math.min(labelEnd + 1, to) : at);
    return to;
  }
  line.record = label;
  if (label !== written)
    findOnceAt(line, labelLowerCase, { from: at, to: labelEnd }, { label: written, repair: label });
  const tokens: readonly Token[] = tokensOf(bytes, labelEnd, to, { opensBlock: label === '#VER' });
  const last = tokens.at(-1);
  const brace = last !== undefined && (last.kind === 'open' || last.kind === 'close') ? last : undefined;
  if (brace !== undefined) findAt(line, braceNotAlone, brace, {});
  meet(draft, line, rule.group);
  if (!label.endsWith('TRANS') && label !== '#VER') endVoucher(line);
  const fields = readFields(line, rule, brace === undefined ? tokens : tokens.slice(0, -1));
  all[label]!(line, fields);
  return brace === undefined ? to : brace.from;
}

/** No label of the format is longer than eight characters; of others so many tell them apart. */
const longestLabel = 64;

/** A label ends at a blank; a brace or a quote right after it belongs to the fields. */
function isLabelEnd(byte: number): boolean {
  return isBlank(byte) || byte === openBrace || byte === closeBrace || byte === carriageReturn;
}

/** Counts the label, and says when it comes too late in the file (5.12). */
function meet(draft: Draft, line: Line, group: number): void {
  const known = draft.met.get(line.record);
  if (known === undefined) draft.met.set(line.record, { count: 1, place: placeOf(line) });
  else known.count++;
  if (line.record === '#KSUMMA') return;
  if (group < draft.group) findOnceAt(line, recordOutOfOrder, line, { record: line.record });
  else draft.group = group;
}
