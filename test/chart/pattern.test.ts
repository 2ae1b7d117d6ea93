// Account patterns: the notation, held against an oracle that asks of every number there is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountPattern, type AccountPattern } from '../../src/chart/index.js';
import { codesOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';

/** Every number of one to four digits of which the first is 0, 1 or 2. */
const everyNumber = [1, 2, 3, 4].flatMap((length) =>
  Array.from({ length: 3 * 10 ** (length - 1) }, (_, i) => String(i).padStart(length, '0')),
);

interface Part {
  readonly text: string;
  readonly isOut: boolean;
  readonly holds: (number: string) => boolean;
}

const digits = (length: number, letters: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: length, maxLength: length });

const anyLength = fc.integer({ min: 1, max: 4 });

const anyPart: fc.Arbitrary<Part> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      anyLength
        .chain((length) => digits(length, '0123xxx'))
        .map((text) => ({
          text,
          holds: (number: string) => new RegExp(`^${text.replaceAll('x', '\\d')}$`).test(number),
        })),
      anyLength
        .chain((length) => fc.tuple(digits(length, '012345'), digits(length, '012345'), fc.constantFrom('-', ' - ')))
        .map(([a, b, dash]) => (a <= b ? [a, b, dash] : [b, a, dash]) as [string, string, string])
        .map(([from, to, dash]) => ({
          text: from + dash + to,
          holds: (number: string) => number.length === from.length && +from <= +number && +number <= +to,
        })),
    ),
  )
  .map(([isOut, { text, holds }]) => ({ text: isOut ? `!${text}` : text, isOut, holds }));

describe('a pattern', () => {
  test('holds a number when some part takes it in and none takes it out', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 4 }), fc.boolean(), (parts, asList) => {
        const texts = parts.map(({ text }) => text);
        const holds = accountPattern(asList ? texts : texts.join(', '));
        const [out, taken] = [parts.filter(({ isOut }) => isOut), parts.filter(({ isOut }) => !isOut)];
        const expected = everyNumber.filter(
          (number) =>
            (taken.length === 0 || taken.some((part) => part.holds(number))) && !out.some((part) => part.holds(number)),
        );
        expect(everyNumber.filter(holds)).toEqual(expected);
      }),
      { numRuns: runs(100) },
    );
  });

  test.each<[AccountPattern, string[], string[]]>([
    ['5539', ['5539'], ['5538', '55390', '539', '05539']],
    [1930, ['1930'], ['193', '19300']],
    ['55xx', ['5500', '5599'], ['5600', '550', '55000']],
    ['xxxxx', ['30106'], ['3010']],
    ['5538-5545', ['5538', '5540', '5545'], ['5537', '5546', '55400', '554']],
    ['5538 - 5538', ['5538'], ['5539']],
    ['5x3x', ['5031', '5939'], ['5141']],
    ['!5540', ['1', '5539', '99999999'], ['5540']],
    ['55xx,!5540', ['5541'], ['5540', '1930']],
    ['!5540 , 55xx', ['5541'], ['5540', '1930']],
    ['!55xx, 5540', [], ['5540', '5541', '1930']],
    ['55xx, !5540-5545', ['5539', '5546'], ['5540', '5545']],
    [
      ['15xx', 1610, '17xx, !1712'],
      ['1511', '1610', '1700'],
      ['1712', '1611'],
    ],
    ['0100', ['0100'], ['100']],
    [[], [], ['1', '5540']],
    [['!5540'], ['1'], ['5540']],
    ['! 10000000 - 20000000', ['1', '30000000'], ['15000000']],
  ])('%j holds %j and not %j', (pattern, held, others) => {
    const holds = accountPattern(pattern);
    expect(held.filter((number) => !holds(number))).toEqual([]);
    expect(others.filter(holds)).toEqual([]);
  });

  test.each<[unknown]>([
    [''],
    [' '],
    [','],
    ['55xx,'],
    ['55XX'],
    ['55*'],
    ['!'],
    ['!!5540'],
    ['5545-5538'],
    ['554-5545'],
    ['55xx-56xx'],
    ['5538-'],
    ['-5538'],
    ['5538-5540-5545'],
    ['123456789'],
    ['xxxxxxxxx'],
    ['kassa'],
    [-1930],
    [19.3],
    [NaN],
    [undefined],
    [null],
    [{}],
    [['5539', '']],
  ])('%j is refused', (pattern) => {
    expect(codesOf(() => accountPattern(pattern as AccountPattern))).toEqual(['pattern/unreadable']);
  });
});
