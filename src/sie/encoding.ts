/**
 * Which character set a file is in, decided from all of its bytes and never from `#FORMAT`.
 *
 * Valid UTF-8 with characters beyond ASCII does not come about by chance. Otherwise the bytes vote: those that are
 * å, ä, ö, Å, Ä or Ö in code page 437 are symbols in Windows-1252, and the other way round.
 */
import { carriageReturn, lineFeed } from './bytes.js';
import { sequenceLength } from './decode.js';
import type { SieEncoding } from './document.js';
import type { SiePlace } from './place.js';

/** Where something was seen first, and how often. */
export interface Sighting {
  count: number;
  first: SiePlace | undefined;
}

/** What the bytes beyond ASCII have been. */
export interface Survey {
  /** Characters of UTF-8, and bytes that are none. */
  readonly utf8: Sighting;
  readonly others: Sighting;
  /** Swedish letters in the one and the other. */
  readonly cp437: Sighting;
  readonly windows1252: Sighting;
  /** Letters of any language, for files with no Swedish ones. */
  foreign437: number;
  foreign1252: number;
  /** U+FFFD: what a program leaves behind that has lost a character. */
  readonly replacements: Sighting;
}

export function createSurvey(): Survey {
  const sighting = (): Sighting => ({ count: 0, first: undefined });
  return {
    utf8: sighting(),
    others: sighting(),
    cp437: sighting(),
    windows1252: sighting(),
    foreign437: 0,
    foreign1252: 0,
    replacements: sighting(),
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

const highBits = 0x80808080;

/** Looks through some lines, four bytes at a time, since nearly all of them are ASCII. */
export function survey(seen: Survey, stretch: Stretch): void {
  const { bytes, from, to } = stretch;
  const misaligned = (bytes.byteOffset + from) % 4;
  const first = misaligned === 0 ? from : from + 4 - misaligned;
  if (first + 4 > to) {
    surveyBytes(seen, stretch, from, to);
    return;
  }
  let done = surveyBytes(seen, stretch, from, first);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + first, (to - first) >>> 2);
  for (let i = 0; i < words.length; i++) {
    if ((words[i]! & highBits) === 0) continue;
    const at = first + i * 4;
    done = surveyBytes(seen, stretch, Math.max(done, at), at + 4);
  }
  surveyBytes(seen, stretch, Math.max(done, first + words.length * 4), to);
}

/** Looks at bytes one by one, and says how far it came: a character may reach beyond the last of them. */
function surveyBytes(seen: Survey, stretch: Stretch, from: number, to: number): number {
  const { bytes } = stretch;
  let at = from;
  while (at < to) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, stretch.to);
    if (length > 0) {
      sight(seen.utf8, stretch, at, length);
      if (byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) sight(seen.replacements, stretch, at, 3);
      at += length;
    } else {
      sight(seen.others, stretch, at, 1);
      if (isSwedish437(byte)) sight(seen.cp437, stretch, at, 1);
      else if (isSwedish1252(byte)) sight(seen.windows1252, stretch, at, 1);
      if (byte <= 0xa5) seen.foreign437++;
      else if (byte >= 0xc0) seen.foreign1252++;
      at++;
    }
  }
  return at;
}

// å ä ö Å Ä Ö
function isSwedish437(byte: number): boolean {
  return byte === 0x86 || byte === 0x84 || byte === 0x94 || byte === 0x8f || byte === 0x8e || byte === 0x99;
}

function isSwedish1252(byte: number): boolean {
  return byte === 0xe5 || byte === 0xe4 || byte === 0xf6 || byte === 0xc5 || byte === 0xc4 || byte === 0xd6;
}

function sight(sighting: Sighting, stretch: Stretch, at: number, length: number): void {
  sighting.count++;
  sighting.first ??= placeIn(stretch, at, at + length);
}

/** Counts the lines up to a place. It is done once for each thing seen. */
function placeIn({ bytes, from, base, line }: Stretch, at: number, to: number): SiePlace {
  let lines = 0;
  let lineStart = from;
  for (let i = from; i < at; i++) {
    const isEnd = bytes[i] === lineFeed || (bytes[i] === carriageReturn && bytes[i + 1] !== lineFeed);
    if (!isEnd) continue;
    lines++;
    lineStart = i + 1;
  }
  return Object.freeze({ line: line + lines, column: at - lineStart + 1, from: base + at, to: base + to, record: '' });
}

/** The character set, as far as has been seen. */
export function encodingOf(seen: Survey): SieEncoding {
  if (seen.utf8.count > seen.others.count) return 'UTF-8';
  const lead = seen.windows1252.count - seen.cp437.count || seen.foreign1252 - seen.foreign437;
  return lead > 0 ? 'Windows-1252' : 'CP437';
}

/** The bytes that speak for another character set than the one decided on. */
export function dissentersOf(seen: Survey): Sighting {
  switch (encodingOf(seen)) {
    case 'UTF-8':
      return seen.others;
    case 'CP437':
      return seen.windows1252;
    case 'Windows-1252':
      return seen.cp437;
  }
}
