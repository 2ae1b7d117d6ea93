/**
 * Reading a SIE file that comes in pieces: from a disk, a network, a browser's file.
 *
 * Of each piece is kept what the documents keep, and the beginning of a line that the next piece ends;
 * so the memory a reading takes is that of its documents, however long the file is.
 */
import { refusedField } from '../diagnostics/index.js';
import { carriageReturn, lineFeed } from './bytes.js';
import { decodingOf, survey } from './encoding.js';
import { type FileReading, createFileReading } from './file.js';
import { finishFile } from './finish-file.js';
import { reaching } from './growing.js';
import { readLines } from './lines.js';
import { type Likeness, beginningLength, hasByteOrderMark, likenessOf } from './not-sie.js';
import { type ReadSieOptions, type SieReading, isBytes, readReadOptions } from './read.js';

/** How far a reading has come. */
export interface SieProgress {
  readonly bytes: number;
  readonly lines: number;
  readonly vouchers: number;
}

/** What an `AbortSignal` has, as far as a reading needs it. */
export interface SieSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** How a file that comes in pieces is read. */
export interface ReadSieStreamOptions extends ReadSieOptions {
  /** Called after every piece. */
  readonly onProgress?: (progress: SieProgress) => void;
  /** Stops the reading between two pieces: the promise is rejected with the signal's reason. */
  readonly signal?: SieSignal;
}

/** As `readSie`, of a file that comes in pieces. Node's file streams and a browser's `file.stream()` are such. */
export async function readSieStream(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadSieStreamOptions = {},
): Promise<SieReading> {
  const { profile, keepSource, mostOfEach } = readReadOptions(options, ['onProgress', 'signal']);
  const { onProgress, signal } = options;
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw refusedField('onProgress', onProgress, '({ bytes, lines, vouchers }) => …');
  }
  if (!isStream(pieces)) throw refusedField('pieces', pieces, 'AsyncIterable<Uint8Array>');
  const reading = beginStream(createFileReading({ profile, most: mostOfEach }));
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    if (signal?.aborted === true) throw signal.reason;
    if (!isBytes(piece)) throw refusedField('piece', piece, 'Uint8Array');
    // A copy: whoever makes the pieces may use the same array for the next.
    if (keepSource) kept.push(piece.slice());
    length += piece.length;
    takePiece(reading, piece);
    onProgress?.(progressOf(reading, length));
    if (isOver(reading)) break;
  }
  if (signal?.aborted === true) throw signal.reason;
  endStream(reading);
  const source = keepSource ? joined(kept, length) : undefined;
  return finishFile(reading.file, {
    likeness: reading.likeness ?? 'empty',
    hasByteOrderMark: reading.hasMark,
    length,
    sourceOf: source === undefined ? undefined : (from, to) => source.slice(from, to),
  });
}

function isStream(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || isBytes(value)) return false;
  return Symbol.asyncIterator in value || Symbol.iterator in value;
}

/** A reading between two pieces. */
interface StreamReading {
  readonly file: FileReading;
  /** Bytes that wait for what follows them: the beginning of the file, or of a line. */
  waiting: Uint8Array;
  waitingLength: number;
  /** What the file looks like, once enough of it has come. */
  likeness: Likeness | undefined;
  hasMark: boolean;
}

function beginStream(file: FileReading): StreamReading {
  return { file, waiting: new Uint8Array(0), waitingLength: 0, likeness: undefined, hasMark: false };
}

function takePiece(reading: StreamReading, piece: Uint8Array): void {
  if (piece.length === 0) return;
  let from = 0;
  if (reading.likeness === undefined) {
    wait(reading, piece, 0, piece.length);
    if (reading.waitingLength < beginningLength) return;
    begin(reading);
    readWaiting(reading);
    return;
  }
  if (reading.waitingLength > 0) {
    from = endOfFirstLine(reading, piece);
    wait(reading, piece, 0, from === none ? piece.length : from);
    if (from === none) return;
    readStretch(reading, reading.waiting, 0, reading.waitingLength);
    reading.waitingLength = 0;
  }
  const to = endOfLastLine(piece, from);
  if (to > from) readStretch(reading, piece, from, to);
  wait(reading, piece, to, piece.length);
}

/** Decides from the beginning what the file looks like. */
function begin(reading: StreamReading): void {
  const beginning = reading.waiting.subarray(0, reading.waitingLength);
  reading.hasMark = hasByteOrderMark(beginning);
  const mark = reading.hasMark ? 3 : 0;
  reading.likeness = likenessOf(beginning, mark);
  if (mark === 0) return;
  reading.waiting.copyWithin(0, mark, reading.waitingLength);
  reading.waitingLength -= mark;
  reading.file.base = mark;
}

function isOver({ file, likeness }: StreamReading): boolean {
  return file.isFull || (likeness !== undefined && likeness !== 'SIE' && likeness !== 'text');
}

function wait(reading: StreamReading, piece: Uint8Array, from: number, to: number): void {
  reading.waiting = reaching(reading.waiting, reading.waitingLength + to - from);
  reading.waiting.set(piece.subarray(from, to), reading.waitingLength);
  reading.waitingLength += to - from;
}

/** Reads the whole lines of the beginning; what is left of it waits on. */
function readWaiting(reading: StreamReading): void {
  if (isOver(reading)) return;
  const { waiting, waitingLength } = reading;
  const to = endOfLastLine(waiting.subarray(0, waitingLength), 0);
  readStretch(reading, waiting, 0, to);
  waiting.copyWithin(0, to, waitingLength);
  reading.waitingLength = waitingLength - to;
}

function readStretch({ file }: StreamReading, bytes: Uint8Array, from: number, to: number): void {
  // Places are counted from the beginning of the file, stretches from the beginning of their bytes.
  file.base -= from;
  survey(file.survey, { bytes, from, to, base: file.base, line: file.line });
  file.drafts.at(-1)!.texts.decoding = decodingOf(file.survey);
  readLines(file, bytes, from, to);
  file.base += to;
}

function endStream(reading: StreamReading): void {
  if (reading.likeness === undefined && reading.waitingLength > 0) begin(reading);
  if (reading.waitingLength === 0 || isOver(reading)) return;
  readStretch(reading, reading.waiting, 0, reading.waitingLength);
}

/** The place after the last line that is sure to have ended: a carriage return may be half of a line end. */
function endOfLastLine(bytes: Uint8Array, from: number): number {
  for (let at = bytes.length; at > from; at--) {
    if (bytes[at - 1] === lineFeed || (bytes[at - 1] === carriageReturn && at < bytes.length)) return at;
  }
  return from;
}

const none = -1;

/** The place after the end of the line that waits, which may be the second half of a line end, or nothing at all. */
function endOfFirstLine({ waiting, waitingLength }: StreamReading, piece: Uint8Array): number {
  if (waiting[waitingLength - 1] === carriageReturn) return piece[0] === lineFeed ? 1 : 0;
  for (let at = 0; at < piece.length; at++) {
    if (piece[at] === lineFeed) return at + 1;
    if (piece[at] === carriageReturn && at + 1 < piece.length) return piece[at + 1] === lineFeed ? at + 2 : at + 1;
  }
  return none;
}

function progressOf({ file }: StreamReading, bytes: number): SieProgress {
  const vouchers = file.drafts.reduce((count, draft) => count + draft.vouchers.vouchers, 0);
  return Object.freeze({ bytes, lines: file.line - 1, vouchers });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
