// #KSUMMA, held to vectors made by hand from section 10 of the format.
import { describe, expect, test } from 'vitest';
import { createLineSum, sumLine, sumOf } from '../../src/sie/checksum.js';
import { readSie } from '../../src/sie/index.js';
import { bytesOf, changed, cp437, found } from '../support/sie-lines.js';

const sumOfLines = (...lines: readonly string[]): number => {
  const sum = createLineSum('CP437');
  for (const line of lines) {
    const bytes = cp437(line);
    sumLine(sum, bytes, 0, bytes.length);
  }
  return sumOf(sum);
};

/** The longest of the vectors: a whole file but for its flag and the checksums themselves. */
const whole = [
  '#PROGRAM Test 1.0',
  '#FORMAT PC8',
  '#GEN 20260101',
  '#SIETYP 4',
  '#FNAMN "Åkeriet \\"Åkers\\" AB"',
  '#VER A 1 20260102 Porto',
  '{',
  '#TRANS 1910 {} -100.00',
  '#TRANS 6250 {1 "456"} 100.00',
  '}',
];

describe('the sum of', () => {
  test.each([
    ['123456789', 3421780262],
    ['#KONTO 1915 "Kassa \\"special\\""', 1921122205],
    ['#TRANS 7010 {"1" "456" "7" "47"} 13200.00', 2037918775],
    ['#FNAMN "Åkerö Bär AB"', 2215266737],
  ])('%s is %i', (line, sum) => {
    expect(sumOfLines(line)).toBe(sum);
  });

  test('a small file is that of its records, one after the other', () => {
    expect(sumOfLines(...whole)).toBe(4270829355);
  });

  test('fields does not know how they are set apart, enclosed or listed', () => {
    const plain = sumOfLines('#TRANS 7010 {1 456 7 47} 13200.00');
    expect(sumOfLines('\t#TRANS   "7010" { "1" "456" 7 47 }\t13200.00  ')).toBe(plain);
    expect(sumOfLines('#TRANS 7010 {1 "4 56" 7 47} 13200.00')).not.toBe(plain);
  });
});

const summed = (sum: string): readonly string[] => ['#FLAGGA 0', '#KSUMMA', ...whole, `#KSUMMA ${sum}`];

describe('a file with a checksum', () => {
  test.each(['4270829355', '-24137941', '"4270829355"'])('that is %s is verified', (sum) => {
    const [document] = readSie(bytesOf(summed(sum))).documents;
    expect(document!.checksum).toEqual({ verdict: 'matches', declared: 4270829355, computed: 4270829355 });
  });

  test.each([
    ['UTF-8', (text: string) => new TextEncoder().encode(text)],
    ['Windows-1252', (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))],
  ])('written in %s is summed as if it were in code page 437', (encoding, encode) => {
    const text = summed('4270829355')
      .map((line) => `${line}\n`)
      .join('');
    const [document] = readSie(encode(text)).documents;
    expect([document!.encoding, document!.checksum.verdict]).toEqual([encoding, 'matches']);
  });

  test.each([4, 6, 9, 10])('whose line %i has been changed is found out', (line) => {
    const lines = summed('4270829355').map((each, i) => (i === line ? `${each} 1` : each));
    expect(readSie(bytesOf(lines)).documents[0]!.checksum.verdict).toBe('differs');
  });

  test('is told the sum that would be right', () => {
    const { diagnostics } = readSie(bytesOf(summed('1')));
    const [mismatch] = diagnostics.filter(({ code }) => code === 'sie/checksum-mismatch');
    expect(mismatch!.data).toMatchObject({ declared: 1, computed: 4270829355, repair: '#KSUMMA 4270829355' });
  });

  test('says so of a sum that is no number', () => {
    expect(found(bytesOf(changed({ '#FLAGGA': ['#FLAGGA 0', '#KSUMMA'], end: '#KSUMMA abc' })))).toEqual([
      'error checksum-not-closed 2:1',
      'error field-unreadable 22:1',
    ]);
  });
});
