// Character sets: decided by the bytes of the whole file, and every byte of code page 437 read as what it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cp437, cp437Byte } from '../../src/sie/code-page.js';
import { decode } from '../../src/sie/decode.js';
import { createSurvey, encodingOf, survey } from '../../src/sie/encoding.js';
import { runs } from '../support/runs.js';

const decided = (bytes: Uint8Array): string => {
  const seen = createSurvey();
  survey(seen, { bytes, from: 0, to: bytes.length, base: 0, line: 1 });
  return encodingOf(seen);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('code page 437', () => {
  test('has a character of its own for every byte, and gives the byte back', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = decode(all, 0, 256, 'CP437');
    expect(new Set(text).size).toBe(256);
    expect(Array.from(text, (character) => cp437Byte(character.charCodeAt(0)))).toEqual([...all]);
  });

  test('has å, ä, ö, é and ü where the format says', () => {
    const bytes = Uint8Array.of(0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x81);
    expect(decode(bytes, 0, bytes.length, 'CP437')).toBe('åäöÅÄÖéü');
  });

  test('is not code page 850, nor has it a euro sign', () => {
    expect(cp437.slice(0x9b - 0x80, 0xa0 - 0x80)).toBe('¢£¥₧ƒ');
    expect(cp437Byte('€'.charCodeAt(0))).toBe(-1);
  });
});

test('Windows-1252 is Latin 1, with signs where that has controls', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const read = decode(all, 0, 256, 'Windows-1252');
  const latin1 = String.fromCharCode(...all);
  expect([read.slice(0, 128), read.slice(160)]).toEqual([latin1.slice(0, 128), latin1.slice(160)]);
  expect(read.slice(128, 160)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
});

test('UTF-8 is read as browsers read it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const bytes = utf8(text);
      expect(decode(bytes, 0, bytes.length, 'UTF-8')).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
    { numRuns: runs(200) },
  );
});

describe('the character set is decided', () => {
  test.each([
    ['UTF-8', utf8('Årsmöte på ön')],
    ['Windows-1252', latin('Årsmöte på ön')],
    ['CP437', Uint8Array.of(0x8f, 0x72, 0x73, 0x6d, 0x94, 0x74, 0x65)],
    ['CP437', latin('only ASCII')],
    ['CP437', latin('')],
    ['Windows-1252', latin('Café Müller')],
    ['CP437', Uint8Array.of(0x43, 0x61, 0x66, 0x82)],
  ])('as %s', (encoding, bytes) => {
    expect(decided(bytes)).toBe(encoding);
  });

  test('by the whole file, not by its first letter', () => {
    expect(decided(Uint8Array.of(...latin('ön '), 0x94, 0x84))).toBe('CP437');
    expect(decided(Uint8Array.of(0x94, ...latin(' på ön')))).toBe('Windows-1252');
  });

  test.each(['10 ÷ 2', 'Σ 100', '─┼─╓', 'σ²', '"÷"'])('as the format has it, of signs that stand alone: %s', (text) => {
    expect(decided(Uint8Array.from(text, (sign) => cp437Byte(sign.charCodeAt(0))))).toBe('CP437');
  });

  test('alike wherever in memory the bytes begin', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.array(fc.constantFrom(0x61, 0x94, 0xf6, 0xc3, 0xb6)), (offset, letters) => {
        const shifted = new Uint8Array(letters.length + offset).subarray(offset);
        shifted.set(letters);
        expect(decided(shifted)).toBe(decided(Uint8Array.from(letters)));
      }),
      { numRuns: runs(300) },
    );
  });
});
