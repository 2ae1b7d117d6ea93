// Digits put down one by one: what is written is the number, however large or small.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSheet, putAmount, putDay, putWhole, takeWritten } from '../../src/sie/write-sheet.js';
import { runs } from '../support/runs.js';

const written = (put: (sheet: ReturnType<typeof createSheet>) => void): string => {
  const sheet = createSheet(1);
  put(sheet);
  return new TextDecoder().decode(takeWritten(sheet));
};
const amount = (ore: number): string => written((sheet) => putAmount(sheet, ore));

test.each([
  [0, '0.00'],
  [-5, '-0.05'],
  [100, '1.00'],
  [-123_456, '-1234.56'],
  [2 ** 31 - 1, '21474836.47'],
  [2 ** 31, '21474836.48'],
  [214_748_364_800, '2147483648.00'],
  [-(10 ** 12), '-10000000000.00'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
])('%d öre is %s', (ore, text) => {
  expect(amount(ore)).toBe(text);
});

test('any amount and any whole number are written digit by digit', () => {
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -10_000, max: 10_000 })), (ore) => {
      const size = BigInt(Math.abs(ore));
      const decimals = String(size % 100n).padStart(2, '0');
      expect(amount(ore)).toBe(`${ore < 0 ? '-' : ''}${String(size / 100n)}.${decimals}`);
      expect(written((sheet) => putWhole(sheet, Math.abs(ore)))).toBe(String(size));
    }),
    { numRuns: runs(1000) },
  );
  expect(written((sheet) => putDay(sheet, 20_240_131))).toBe('20240131');
});
