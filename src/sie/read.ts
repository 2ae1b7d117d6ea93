/**
 * Reading a SIE file from its bytes.
 */
import { type Diagnostic, readOptions, refusedField } from '../diagnostics/index.js';
import type { SieDocument } from './document.js';
import { decodingOf, survey } from './encoding.js';
import { type FileReading, createFileReading } from './file.js';
import { finishFile } from './finish-file.js';
import { readLines } from './lines.js';
import { hasByteOrderMark, likenessOf } from './not-sie.js';
import type { SieProfile } from './problem.js';
import { reserveTexts } from './texts.js';
import { reserveRows, reserveVouchers } from './voucher-columns.js';

/** How a file is read. */
export interface ReadSieOptions {
  /** `tolerant` unless told. */
  readonly profile?: SieProfile;
  /** True to keep a copy of the bytes with each document, so that it can be written back byte by byte. */
  readonly keepSource?: boolean;
  /** How many diagnostics there may be of one code; those beyond are counted. 100 unless told. */
  readonly mostOfEach?: number;
}

/** What a file was found to hold. */
export interface SieReading {
  /** One for each company or year, when several files have been joined; none when it is no SIE file. */
  readonly documents: readonly SieDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a SIE file of type 1-4. Whatever the bytes are, it reads what can be read, and says what it found odd.
 *
 * Only what is no bytes at all is refused.
 */
export function readSie(bytes: Uint8Array, options: ReadSieOptions = {}): SieReading {
  const { profile, keepSource, mostOfEach } = readReadOptions(options);
  if (!isBytes(bytes)) throw refusedField('bytes', bytes, 'Uint8Array');
  const file = createFileReading({ profile, most: mostOfEach });
  const likeness = likenessOf(bytes, hasByteOrderMark(bytes) ? 3 : 0);
  if (likeness === 'SIE' || likeness === 'text') {
    const from = hasByteOrderMark(bytes) ? 3 : 0;
    survey(file.survey, { bytes, from, to: bytes.length, base: 0, line: 1 });
    reserve(file, bytes.length);
    file.drafts[0]!.texts.decoding = decodingOf(file.survey);
    readLines(file, bytes, from, bytes.length);
  }
  return finishFile(file, {
    likeness,
    hasByteOrderMark: hasByteOrderMark(bytes),
    length: bytes.length,
    sourceOf: keepSource ? (from, to) => bytes.slice(from, to) : undefined,
  });
}

/** What most files need for each byte. Pages that are not written to take no memory. */
function reserve(file: FileReading, length: number): void {
  const { vouchers, texts } = file.drafts[0]!;
  reserveRows(vouchers, Math.ceil(length / 40));
  reserveVouchers(vouchers, Math.ceil(length / 120));
  reserveTexts(texts, Math.ceil(length / 100), Math.ceil(length / 6));
}

const profiles: readonly SieProfile[] = ['tolerant', 'strict'];

/** The options of a reading, each with its value. */
export function readReadOptions<Options extends ReadSieOptions>(
  options: Options,
  more: readonly (keyof Options & string)[] = [],
): Required<ReadSieOptions> {
  const known = ['profile', 'keepSource', 'mostOfEach'] as const;
  const { profile = 'tolerant', keepSource = false, mostOfEach = 100 } = readOptions(options, [...known, ...more]);
  if (!profiles.includes(profile)) throw refusedField('profile', profile, '"tolerant", "strict"');
  if (typeof keepSource !== 'boolean') throw refusedField('keepSource', keepSource, 'true, false');
  if (!Number.isInteger(mostOfEach) || mostOfEach < 1) throw refusedField('mostOfEach', mostOfEach, '1, 2, …');
  return { profile, keepSource, mostOfEach };
}

/** True for bytes, also those of another realm. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]' && ArrayBuffer.isView(value);
}
