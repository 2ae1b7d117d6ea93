// How a wrong value is quoted, however hostile, and which known name is suggested for a mistyped one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, nearest, shown } from '../../src/diagnostics/index.js';
import { runs } from '../support/runs.js';

const explode = (): never => {
  throw new Error('The value was asked to run its own code.');
};

describe('a wrong value is quoted', () => {
  test.each<[unknown, string]>([
    ['12 kr', '"12 kr"'],
    ['', '""'],
    [1.5, '1.5'],
    [-0, '-0'],
    [NaN, 'NaN'],
    [12n, '12n'],
    [10n ** 50n, `1${'0'.repeat(39)}…n`],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1, 2], '[…]'],
    [{ a: 1 }, '{…}'],
    [Symbol('secret'), 'symbol'],
    [() => 1, 'function'],
  ])('%o', (value, quoted) => {
    expect(shown(value)).toBe(quoted);
  });

  test('without running any code of its own', () => {
    const loud = { toString: explode, toJSON: explode, valueOf: explode, [Symbol.toPrimitive]: explode };
    const traps = new Proxy({}, { get: explode, has: explode, ownKeys: explode, getPrototypeOf: explode });
    expect([loud, traps, Object.create(null), Object.assign(() => 1, loud)].map(shown)).toEqual([
      '{…}',
      '{…}',
      '{…}',
      'function',
    ]);
  });

  test.each<[string, string]>([
    ['short', 'short'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
    ['a\nb\tc\u0000', 'a\ufffdb\ufffdc\ufffd'],
    ['\u001b[31mred', '\ufffd[31mred'],
    ['\u009b31mred', '\ufffd31mred'],
    ['1\u202e2', '1\ufffd2'],
    ['1\u20282', '1\ufffd2'],
    ['Å 😀 1\u00a0000', 'Å 😀 1\u00a0000'],
    [`${'x'.repeat(39)}😀`, `${'x'.repeat(39)}\ufffd…`],
    ['\ud83d', '\ufffd'],
  ])('the text %j as %j', (text, quoted) => {
    expect(excerpt(text)).toBe(quoted);
  });

  test('in at most forty characters and a mark, all of them printable', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)), maxLength: 60 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const quoted = excerpt(text);
        expect(quoted.length).toBeLessThanOrEqual(41);
        expect(quoted).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(quoted.endsWith('…') || quoted.length === text.length).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

/** Slips of the finger between two words, in the plainest way there is. */
function slips(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [a, b] = [from.slice(1), to.slice(1)];
  if (to.startsWith(from.charAt(0))) return slips(a, b);
  const isSwapped = from.length > 1 && to.startsWith(from.charAt(1) + from.charAt(0));
  const swap = isSwapped ? 1 + slips(from.slice(2), to.slice(2)) : Infinity;
  return Math.min(1 + slips(a, to), 1 + slips(from, b), 1 + slips(a, b), swap);
}

describe('the nearest name', () => {
  test.each<[string, string[], string | undefined]>([
    ['proejct', ['costCentre', 'project'], 'project'],
    ['PROJECT', ['costCentre', 'project'], 'project'],
    ['kostnad', ['costCentre', 'project'], undefined],
    ['1903', ['1920', '1930', '1970'], '1930'],
    ['1939', ['1920', '1930', '1970'], '1930'],
    ['193', ['1920', '1930'], '1930'],
    ['19300', ['1920', '1930'], '1930'],
    ['1940', ['1920', '1930'], '1920'],
    ['1940', ['1930', '1920'], '1930'],
    ['1930', ['1920', '1930'], '1930'],
    ['a', ['b', 'abc'], 'b'],
    ['ab', ['cd'], undefined],
    ['abc', ['cdc'], 'cdc'],
    ['abcdef', ['abcxyz'], undefined],
    ['abcdefg', ['abcdxyz'], 'abcdxyz'],
    ['abcdefg', ['abcwxyz'], undefined],
    ['', ['x', ''], ''],
    ['x', [], undefined],
    ['x'.repeat(64), ['x'.repeat(63)], 'x'.repeat(63)],
    ['x'.repeat(65), ['x'.repeat(65)], undefined],
  ])('to %j among %j is %j', (word, candidates, best) => {
    expect(nearest(word, candidates)).toBe(best);
  });

  test('takes fewest slips, few enough for the length of the word, and is the first of equals', () => {
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(anyWord, fc.array(anyWord, { maxLength: 5 }), (word, candidates) => {
        const allowed = word.length <= 2 ? 1 : word.length <= 6 ? 2 : 3;
        const counted = candidates.map((candidate) => slips(word, candidate));
        const fewest = Math.min(...counted);
        expect(nearest(word, candidates)).toBe(fewest <= allowed ? candidates[counted.indexOf(fewest)] : undefined);
      }),
      { numRuns: runs(500) },
    );
  });
});
