/**
 * Which character set a file is in, decided from all of its bytes and never from `#FORMAT`.
 *
 * Valid UTF-8 with characters beyond ASCII does not come about by chance. Otherwise the bytes vote: those that are
 * å, ä, ö, Å, Ä or Ö in code page 437 are symbols in Windows-1252, and the other way round. A letter of Windows-1252
 * has a vote only where it is part of a word: alone it is as likely a ÷, a Σ or a line drawn in code page 437.
 */
import { carriageReturn, lineFeed } from './bytes.js';
import { isLetter, swedish1252, swedish437 } from './code-page.js';
import type { Decoding } from './decode.js';
import type { SieEncoding } from './document.js';
import type { SiePlace } from './place.js';
import { sequenceLength } from './utf8.js';

/** What the bytes beyond ASCII have been. */
export interface Survey {
  /** How many of each byte there were that were no part of a character of UTF-8, and where the first of them was. */
  readonly counts: Float64Array;
  readonly firsts: (SiePlace | undefined)[];
  /** How many of them stood beside a letter of ASCII. */
  readonly inWords: Float64Array;
  /** Characters of UTF-8. */
  readonly utf8: Sighting;
  /** U+FFFD: what a program leaves behind that has lost a character. */
  readonly replacements: Sighting;
}

/** Where something was seen first, and how often. */
export interface Sighting {
  count: number;
  first: SiePlace | undefined;
}

export function createSurvey(): Survey {
  return {
    counts: new Float64Array(256),
    firsts: [],
    inWords: new Float64Array(256),
    utf8: { count: 0, first: undefined },
    replacements: { count: 0, first: undefined },
  };
}

/** A stretch of whole lines, and where in the file it begins. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** The byte of the file that `bytes` begins with. */
  readonly base: number;
  /** The line the stretch begins with. */
  readonly line: number;
}

/** The line a place is on; places are asked for in rising order, so the lines are counted once. */
interface LineCursor {
  at: number;
  line: number;
  lineStart: number;
}

/** As a signed number, which is what the bits of a machine word are to JavaScript. */
const highBits = 0x80808080 | 0;

/** Looks through some lines, sixteen bytes at a time, since nearly all of them are ASCII. */
export function survey(seen: Survey, stretch: Stretch): void {
  const { bytes, from, to } = stretch;
  const cursor = { at: from, line: stretch.line, lineStart: from };
  const misaligned = (bytes.byteOffset + from) % 4;
  const first = Math.min(misaligned === 0 ? from : from + 4 - misaligned, to);
  let done = surveyBytes(seen, stretch, cursor, from, first);
  const words = new Int32Array(bytes.buffer, first === to ? 0 : bytes.byteOffset + first, (to - first) >>> 2);
  const count = words.length & -4;
  for (let i = 0; i < count; i += 4) {
    const one = words[i]!;
    const two = words[i + 1]!;
    const three = words[i + 2]!;
    const four = words[i + 3]!;
    if (((one | two | three | four) & highBits) === 0) continue;
    const at = first + i * 4;
    if ((one & highBits) !== 0) done = surveyWord(seen, stretch, cursor, done, at);
    if ((two & highBits) !== 0) done = surveyWord(seen, stretch, cursor, done, at + 4);
    if ((three & highBits) !== 0) done = surveyWord(seen, stretch, cursor, done, at + 8);
    if ((four & highBits) !== 0) done = surveyWord(seen, stretch, cursor, done, at + 12);
  }
  const last = first + count * 4;
  surveyBytes(seen, stretch, cursor, done > last ? done : last, to);
}

function surveyWord(seen: Survey, stretch: Stretch, cursor: LineCursor, done: number, at: number): number {
  return done < at + 4 ? surveyBytes(seen, stretch, cursor, done > at ? done : at, at + 4) : done;
}

/** Looks at bytes one by one, and says how far it came: a character may reach beyond the last of them. */
function surveyBytes(seen: Survey, stretch: Stretch, cursor: LineCursor, from: number, to: number): number {
  const { bytes } = stretch;
  let at = from;
  while (at < to) {
    const byte = bytes[at]!;
    // A byte from 0x80 to 0xC1 begins no character of UTF-8.
    const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : sequenceLength(bytes, at, stretch.to);
    if (length === 0) {
      if (seen.counts[byte]!++ === 0) seen.firsts[byte] ??= placeIn(stretch, cursor, at, 1);
      if (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])) seen.inWords[byte]!++;
    } else if (length > 1) {
      if (seen.utf8.count++ === 0) seen.utf8.first = placeIn(stretch, cursor, at, length);
      if (byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) {
        if (seen.replacements.count++ === 0) seen.replacements.first = placeIn(stretch, cursor, at, length);
      }
    }
    at += length === 0 ? 1 : length;
  }
  return at;
}

function placeIn({ bytes, base }: Stretch, cursor: LineCursor, at: number, length: number): SiePlace {
  for (let i = cursor.at; i < at; i++) {
    const isEnd = bytes[i] === lineFeed || (bytes[i] === carriageReturn && bytes[i + 1] !== lineFeed);
    if (!isEnd) continue;
    cursor.line++;
    cursor.lineStart = i + 1;
  }
  cursor.at = at;
  const { line, lineStart } = cursor;
  return Object.freeze({ line, column: at - lineStart + 1, from: base + at, to: base + at + length, record: '' });
}

/** All bytes beyond ASCII, and the ranges that letters of other languages are in. */
const anyByte = range(0x80, 0xff);
const letters437 = range(0x80, 0xa5);
const letters1252 = range(0xc0, 0xff);

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** How many there were of some bytes, and the first of them. */
function sightingOf({ counts, firsts }: Survey, bytes: readonly number[]): Sighting {
  const places = bytes.flatMap((byte) => firsts[byte] ?? []).sort((a, b) => a.from - b.from);
  return { count: countOf(counts, bytes), first: places[0] };
}

function countOf(counts: Float64Array, bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum + counts[byte]!, 0);
}

/** The character set, as far as has been seen. */
export function encodingOf({ utf8, counts, inWords }: Survey): SieEncoding {
  if (utf8.count > countOf(counts, anyByte)) return 'UTF-8';
  const swedishLead = countOf(inWords, swedish1252) - countOf(counts, swedish437);
  // A file with no Swedish letters is told by those of other languages.
  const lead = swedishLead === 0 ? countOf(inWords, letters1252) - countOf(counts, letters437) : swedishLead;
  return lead > 0 ? 'Windows-1252' : 'CP437';
}

/** The character set to read fields in, as far as has been seen. */
export function decodingOf(seen: Survey): Decoding {
  const encoding = encodingOf(seen);
  return dissentersOf(seen).count > 0 ? `mostly ${encoding}` : encoding;
}

/** The characters that speak for another character set than the one decided on. */
export function dissentersOf(seen: Survey): Sighting {
  switch (encodingOf(seen)) {
    case 'UTF-8':
      return sightingOf(seen, anyByte);
    case 'CP437':
      return together(sightingOf(seen, swedish1252), seen.utf8);
    case 'Windows-1252':
      return together(sightingOf(seen, swedish437), seen.utf8);
  }
}

function together(one: Sighting, other: Sighting): Sighting {
  const isFirst = one.first !== undefined && (other.first === undefined || one.first.from < other.first.from);
  return { count: one.count + other.count, first: isFirst ? one.first : other.first };
}

/** Where the file first shows that it is in another character set than the format's. */
export function firstBeyondAscii(seen: Survey): SiePlace | undefined {
  return encodingOf(seen) === 'UTF-8' ? seen.utf8.first : sightingOf(seen, anyByte).first;
}
