// The fast way and the careful way read the same: blanks at the end of every line are what the fast way leaves alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SieDocument, readSie } from '../../src/sie/index.js';
import { runs } from '../support/runs.js';
import { bytesOf, faultless } from '../support/sie-lines.js';

const pick = (...all: string[]): fc.Arbitrary<string> => fc.constantFrom(...all);
const account = pick('1930', '6010', '6010', '1930', '6011', '01930', 'FEL', '60150', '123456789');
const list = pick('{}', '{ }', '{1 "10"}', '{"1" "10"}', '{1 10 6 P}', '{1 "99"}', '{1}', '{6 "a}b"}', '');
const amount = fc.oneof(
  fc.integer({ min: -99999999, max: 99999999 }).map((ore) => (ore / 100).toFixed(2)),
  pick(
    '0',
    '-0.00',
    '100',
    '-1.5',
    '9999999999999',
    '99999999999999.99',
    '1,5',
    '',
    '""',
    '+1',
    '.5',
    '5.',
    '0.001',
    '-',
    '1e3',
  ),
);
const date = pick(
  '20240131',
  '20240229',
  '20230229',
  '""',
  '',
  '2024-01-31',
  '00000000',
  '2024013',
  '202401311',
  '"20240131"',
);
const text = pick(
  '"Hyra"',
  '""',
  '',
  'Hyra',
  '"a b"',
  '"å ä"',
  '"a\\"b"',
  '"a"b"',
  '"slut\\"',
  '"öppen',
  '"a{b}c"',
  '"#H"',
);
const quantity = pick('""', '', '1', '-1.75', '0', '1.', '12,5', 'x', '"2"');
const sign = pick('""', '', '"AB"', 'AB', '"a\\"b"');
const label = pick('#TRANS', '#TRANS', '#TRANS', '#TRANS', '#RTRANS', '#BTRANS', '#trans', '#TRANSX', '\t#TRANS');
const row = fc.tuple(label, account, list, amount, date, text, quantity, sign).map((fields) => fields.join(' '));
const plainRow = fc
  .tuple(account, list, fc.integer({ min: 1, max: 99999 }), pick('', ' 20240131 "Hyra"', ' 20240201 "" 1 "AB"'))
  .map(([on, objects, ore, rest]) => `#TRANS ${on} ${objects} ${(ore / 100).toFixed(2)}${rest}`);
const twins = plainRow.map((each) => `${each.replace('#TRANS', '#RTRANS')}\n${each}`);
const series = pick('A', '"A"', 'B1', '""', '#', '"LEV 1"', 'A"B', 'Å');
const number = pick('1', '2', '3', '"4"', '007', '""', '0', '4294967295', '4294967296', '1x');
const heading = fc.tuple(series, number, date, text, date, sign).map((fields) => `#VER ${fields.join(' ')}`);
const brace = (usual: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(usual) }, pick('', '{', '}', ' {', '} x'));
const voucher = fc
  .tuple(heading, brace('{'), fc.array(fc.oneof(row, plainRow, twins), { maxLength: 4 }), brace('}'))
  .map(([first, open, rows, close]) => [first, open, ...rows.flatMap((each) => each.split('\n')), close]);
const file = fc.array(voucher, { maxLength: 6 }).map((vouchers) => [...faultless, ...vouchers.flat()]);

/** All that the document says, but for which bytes of its line something stands on. */
const said = (document: SieDocument): unknown =>
  JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'from' || key === 'to' ? undefined : value)));

test('whatever vouchers a file has', () => {
  fc.assert(
    fc.property(file, (lines) => {
      const fast = readSie(bytesOf(lines));
      const careful = readSie(bytesOf(lines.map((line) => `${line} `)));
      expect(said(fast.documents[0]!)).toEqual(said(careful.documents[0]!));
      const told = ({ diagnostics }: typeof fast): unknown =>
        diagnostics.map(({ code, at, data, message }) => [code, at, (data as { count: number }).count, message]);
      expect(told(fast)).toEqual(told(careful));
    }),
    { numRuns: runs(500) },
  );
});
