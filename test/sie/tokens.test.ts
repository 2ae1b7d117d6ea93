// The fields of a line: what separates, encloses and escapes them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, membersOf, tokensOf } from '../../src/sie/tokens.js';
import { runs } from '../support/runs.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (all: Uint8Array): string => new TextDecoder().decode(all);
const fields = (line: string, opensBlock = false): string[] => {
  const all = bytes(line);
  return tokensOf(all, 0, all.length, { opensBlock }).map((token) => {
    if (token.kind === 'list')
      return `[${membersOf(all, token)
        .map((member) => text(contentOf(all, member)))
        .join('|')}]`;
    return token.kind === 'field' ? text(contentOf(all, token)) : token.kind;
  });
};

describe('the fields of', () => {
  test.each([
    ['1930 "Bank"', ['1930', 'Bank']],
    ['  1930 \t "Bank"\t', ['1930', 'Bank']],
    ['"a b" c', ['a b', 'c']],
    ['"" ""', ['', '']],
    ['"say \\"no\\"" x', ['say "no"', 'x']],
    ['say\\"no', ['say"no']],
    ['"C:\\new\\x"', ['C:\\new\\x']],
    ['"C:\\dir\\" "next"', ['C:\\dir\\', 'next']],
    ['"C:\\dir\\"', ['C:\\dir\\']],
    ['"a \\" b"', ['a " b']],
    ['"a \\"b\\" c" "d"', ['a "b" c', 'd']],
    ['"F"rskott" 1', ['F"rskott', '1']],
    ['"Brev "hem" till" "AB"', ['Brev "hem" till', 'AB']],
    ['"Brev "hem" och "bort" igen" 1', ['Brev "hem" och "bort" igen', '1']],
    ['"Brev "hem" och "bort"" "AB"', ['Brev "hem" och "bort"', 'AB']],
    ['""Hem" brev" "AB"', ['"Hem" brev', 'AB']],
    ['""Hem"" "AB"', ['"Hem"', 'AB']],
    ['"Skärm 24" svart" "AB"', ['Skärm 24" svart', 'AB']],
    ['"Skärm "24" svart" bred" "AB"', ['Skärm "24" svart" bred', 'AB']],
    ['"kostnad "vrig" "AB"', ['kostnad "vrig', 'AB']],
    ['"kostnad "vrig" "A "berg"', ['kostnad "vrig', 'A "berg']],
    ['"Hyra 20240131 "AB"', ['Hyra 20240131 "AB']],
    ['"Brev \\"hem\\" "till" dig" 1', ['Brev "hem" "till" dig', '1']],
    ['"a " " b" {1 "c"} "d"', ['a ', ' b', '[1|c]', 'd']],
    ['"open to the end  ', ['open to the end']],
    ['1910 {} 100', ['1910', '[]', '100']],
    ['1910 { } 100', ['1910', '[]', '100']],
    ['1910 {1 "45 6" "7" 47} 100', ['1910', '[1|45 6|7|47]', '100']],
    ['1910 {1 "}"} 100', ['1910', '[1|}]', '100']],
    ['1910 {1 "a\\"}"} 100', ['1910', '[1|a"}]', '100']],
    ['"{x}" y', ['{x}', 'y']],
    ['1910 {} 100 }', ['1910', '[]', '100', 'close']],
    ['1910 { 1', ['1910', 'open']],
    ['', []],
    ['   ', []],
  ])('%s', (line, expected) => {
    expect(fields(line)).toEqual(expected);
  });

  test('a voucher end where its brace begins', () => {
    expect(fields('A 1 20240131 "Hyra" { #TRANS', true)).toEqual(['A', '1', '20240131', 'Hyra', 'open']);
  });
});

test('texts of any sort, written in quotes, are read as they were', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '\\', '"', '{', '}', '#'), maxLength: 8 });
  const written = (content: string): string => `"${content.replaceAll('"', '\\"')}"`;
  fc.assert(
    fc.property(fc.array(field, { maxLength: 4 }), (contents) => {
      // What ends in a backslash, or has one before a quote, is ambiguous in the format itself.
      fc.pre(!contents.some((content) => /\\(?:"|$)/.test(content)));
      // A quote before a blank looks like the end of a field when it is the only one that is escaped so.
      fc.pre(!contents.some((content) => /"(?: |$)/.test(content)));
      expect(fields(contents.map(written).join(' '))).toEqual(contents);
    }),
    { numRuns: runs(2000) },
  );
});

test('every byte of a line is in a field, or blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\\', '"', '{', '}') }), (line) => {
      const all = bytes(line);
      const tokens = tokensOf(all, 0, all.length, { opensBlock: false });
      let at = 0;
      for (const { from, to, start, end } of tokens) {
        expect(line.slice(at, from).trim()).toBe('');
        expect(from <= start && start <= end && end <= to && to > at).toBe(true);
        at = to;
      }
      const isEnded = ['open', 'close'].includes(tokens.at(-1)?.kind ?? '');
      expect(isEnded ? '' : line.slice(at).trim()).toBe('');
    }),
    { numRuns: runs(2000) },
  );
});
