/**
 * Writing SIE files: from books, from a ledger of balances, or from a document that has been read.
 *
 * One and the same writing gives a file as one array or as a stream of chunks; a sheet is filled, taken, and filled again.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import {
  BookkeepingError,
  excerpt,
  isError,
  isRecord,
  printDiagnostic,
  refuseErrors,
  refusedField,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Books, isBooks } from '../journal/index.js';
import { type Ledger, isLedger } from '../ledger/index.js';
import { createLineSum, sumLine, sumOf } from './checksum.js';
import type { SieDocument } from './document.js';
import { recordOf } from './grammar.js';
import { preservedBytes } from './preserve.js';
import {
  backslashLast,
  characterMissing,
  characterReplaced,
  controlReplaced,
  leftOut,
  quantityLeftOut,
} from './problems-write.js';
import type { SieRecord } from './write-balances.js';
import { isDocument, layoutOfDocument } from './write-back.js';
import { layoutOf } from './write-books.js';
import type { Layout } from './write-layout.js';
import type { RewriteSieOptions, WriteSieOptions } from './write-options.js';
import { putRecord } from './write-record.js';
import { type Sheet, createSheet, takeWritten } from './write-sheet.js';
import { type Lettering, type TextFinding, createLettering } from './write-text.js';

/** A file that has been written, and what there is to say of it. None of it is an error: then nothing is written. */
export interface SieWriting {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the end of a stream is told. */
export interface WriteSieStreamOptions {
  /** Called after the last chunk, with what there is to say of the file. */
  readonly onWritten?: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * The file of books, or of a ledger: `writeSie(books, { on: '2025-01-15' })`.
 *
 * What cannot be written is thrown, all of it; what had to be written in another way is among the diagnostics.
 */
export function writeSie(source: Books | Ledger, options: WriteSieOptions): SieWriting;
/** The file of a document: by the rules of the format, however odd the file was that it was read from. */
export function writeSie(source: SieDocument, options?: RewriteSieOptions): SieWriting;
export function writeSie(
  source: Books | Ledger | SieDocument,
  options: WriteSieOptions | RewriteSieOptions = {},
): SieWriting {
  const { chunks, diagnostics } = begin(source, options, Infinity);
  const [bytes] = [...chunks] as [Uint8Array];
  return Object.freeze(printable({ bytes, diagnostics: Object.freeze(diagnostics) }, printWriting));
}

/**
 * The same file in chunks, for files that need not be one array.
 *
 * A text that cannot be written is found on the way: then the stream ends in an error, and what it gave is no whole file.
 */
export function writeSieStream(
  source: Books | Ledger,
  options: WriteSieOptions & WriteSieStreamOptions,
): Iterable<Uint8Array>;
export function writeSieStream(
  source: SieDocument,
  options?: RewriteSieOptions & WriteSieStreamOptions,
): Iterable<Uint8Array>;
export function writeSieStream(
  source: Books | Ledger | SieDocument,
  options: (WriteSieOptions | RewriteSieOptions) & WriteSieStreamOptions = {},
): Iterable<Uint8Array> {
  refuseUnlessRecord(options);
  const { onWritten, ...rest } = options;
  if (onWritten !== undefined && typeof onWritten !== 'function')
    throw refusedField('onWritten', onWritten, '(diagnostics) => …');
  return ending(begin(source, rest, chunkSize), onWritten);
}

function refuseUnlessRecord(options: unknown): void {
  if (!isRecord(options)) throw refusedField('options', options, '{ on: "2025-01-15" }');
}

function* ending({ chunks, diagnostics }: Begun, onWritten: WriteSieStreamOptions['onWritten']): Generator<Uint8Array> {
  yield* chunks;
  onWritten?.(Object.freeze(diagnostics));
}

/** A file about to be written: its chunks, and what has been found when the last of them has been taken. */
interface Begun {
  readonly chunks: Iterable<Uint8Array>;
  readonly diagnostics: Diagnostic[];
}

/** A chunk of a stream is taken when it is so large. */
const chunkSize = 2 ** 18;

function begin(source: unknown, options: WriteSieOptions | RewriteSieOptions, full: number): Begun {
  const diagnostics: Diagnostic[] = [];
  if (isDocument(source)) {
    const preserved = preservedBytes(source, options);
    if (preserved !== undefined) return { chunks: [preserved], diagnostics };
  } else if (!isBooks(source) && !isLedger(source)) {
    throw refusedField('source', source, 'openBooks(…), ledger(…), readSie(…).documents[0]');
  }
  const layout = isDocument(source)
    ? layoutOfDocument(source, options, diagnostics)
    : layoutOf(source, options as WriteSieOptions, diagnostics);
  refuseErrors(diagnostics);
  const { checksum = false, missingCharacters = 'error' } = options;
  const transliterates = missingCharacters === 'transliterate';
  return { chunks: chunksOf(layout, { full, checksum, transliterates }, diagnostics), diagnostics };
}

/** How a file is written, whatever it is made from. */
interface Manner {
  /** A chunk is taken when it is so large; never, when the file is to be one array. */
  readonly full: number;
  readonly checksum: boolean;
  readonly transliterates: boolean;
}

function* chunksOf(
  layout: Layout,
  { full, checksum, transliterates }: Manner,
  found: Diagnostic[],
): Generator<Uint8Array> {
  // Pages of memory that are not written to take none, so it may well be too much.
  const sheet = createSheet(Math.min(full + 2 ** 12, 2 ** 12 + layout.size));
  const lettering = createLettering();
  putRecord(sheet, lettering, '#FLAGGA', [layout.isImported ? '1' : '0']);
  if (checksum) putRecord(sheet, lettering, '#KSUMMA', []);
  const sum = checksum ? createLineSum('CP437') : undefined;
  let summed = sheet.at;
  const sumSheet = (): void => {
    // Whole lines, one after the other: what stands between them is not summed.
    if (sum !== undefined) sumLine(sum, sheet.bytes, summed, sheet.at);
    summed = 0;
  };
  for (const _ of written(layout, sheet, lettering, full, found)) {
    if (sheet.at < full) continue;
    sumSheet();
    const chunk = takeWritten(sheet);
    // Nobody is given the rest of a file that will not be whole.
    if (transliterates || !lettering.isShort) yield chunk;
  }
  found.push(...[...lettering.findings.values()].map((finding) => diagnosticOf(finding, transliterates)));
  if (found.some(isError)) throw new BookkeepingError(found);
  sumSheet();
  if (sum !== undefined) putRecord(sheet, lettering, '#KSUMMA', [String(sumOf(sum))]);
  yield takeWritten(sheet);
}

/** Writes all of it, pausing so that what has been written can be taken. */
function* written(
  layout: Layout,
  sheet: Sheet,
  lettering: Lettering,
  full: number,
  found: Diagnostic[],
): Generator<void> {
  let record: SieRecord = ['', []];
  lettering.where = () => [subjectOf(record)];
  const left = new Map<string, number>();
  for (record of layout.records()) {
    const [label, fields] = record;
    if (recordOf.get(label)!.presence[layout.type] === '–') left.set(label, (left.get(label) ?? 0) + 1);
    else putRecord(sheet, lettering, label, fields);
    yield;
  }
  for (const [label, count] of left) found.push(leftOut.at([], { record: label, why: 'record unknown', count }));
  yield* layout.vouchers(sheet, lettering, full);
}

/** `#KONTO 1930`: which record of its sort it is, where there are many. */
function subjectOf([label, [subject]]: SieRecord): string {
  const isOneOfMany = recordOf.get(label)?.group === 3 && typeof subject !== 'object';
  return isOneOfMany ? `${label} ${String(subject)}` : label;
}

function diagnosticOf(
  { kind, character, written: nearest, at, count }: TextFinding,
  transliterates: boolean,
): Diagnostic {
  switch (kind) {
    case 'control':
      return controlReplaced.at(at, { count });
    case 'backslash':
      return backslashLast.at(at, { count });
    case 'quantity':
      return quantityLeftOut.at(at, { given: excerpt(character), count });
    case 'missing':
      return transliterates
        ? characterReplaced.at(at, { character, written: nearest, count })
        : characterMissing.at(at, { character, nearest, count });
  }
}

/** `12 345 byte`, and what there is to say of them. */
function printWriting({ bytes, diagnostics }: SieWriting): string {
  return [`SIE-fil, ${String(bytes.length)} byte`, ...diagnostics.map(printDiagnostic)].join('\n');
}
