// Every oddity that real files are known to have: what is said of it to the tolerant and to the strict, and what is read.
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/index.js';
import { type SieFinding, readSie } from '../../src/sie/index.js';
import { bytesOf, faultless, found } from '../support/sie-lines.js';
import { bytesQuirks, strangers } from './bytes-quirks.ts';
import { lineQuirks } from './line-quirks.ts';
import { file, saidTo } from './quirk.ts';
import { voucherQuirks } from './voucher-quirks.ts';

const quirks = [...bytesQuirks, ...lineQuirks, ...voucherQuirks];

test('of a file without fault nothing is said, even to the strict', () => {
  expect(found(bytesOf(faultless), { profile: 'strict' })).toEqual([]);
});

describe.each(quirks)('$name', (quirk) => {
  test('is said to the tolerant and to the strict', () => {
    expect(found(quirk.file)).toEqual(saidTo('tolerant', quirk));
    expect(found(quirk.file, { profile: 'strict' })).toEqual(saidTo('strict', quirk));
  });

  test.runIf(quirk.read !== undefined)('is read', () => {
    expect(quirk.read!(readSie(quirk.file).documents[0]!)).toEqual(quirk.is);
  });
});

test('the oddities are those of the list, from 1 to 55, but for the one that is for reconciling', () => {
  const rows = new Set([...quirks.map(({ name }) => Number(/^\d+/.exec(name)?.[0] ?? 0)), 7]);
  const all = Array.from({ length: 55 }, (_, i) => i + 1);
  expect(all.filter((row) => !rows.has(row))).toEqual([49]);
});

test.each([
  ['#TRANS 6010 {} 1 000.00', '1000.00'],
  ['#TRANS 6010 {} -1 234 567,5', '-1234567.5'],
  ['#TRANS 6010 {} "1.000,00"', '1000.00'],
  ['#TRANS 6010 {} "1,000.00"', '1000.00'],
  ['#TRANS 6010 {} "1\u00a0000"', '1000'],
  ['#TRANS 6010 {} 1e3', undefined],
  ['#TRANS 6010 {} 1.000.00', undefined],
  ['#TRANS 6010 {} 100.00 "" "Brev "hem" till"', String.raw`"Brev \"hem\" till"`],
  ['#TRANS 6010 {} 100.00 "" Hyra jan', '"Hyra jan"'],
])('%s is to be %s', (row, repair) => {
  const { diagnostics } = readSie(file({ '#TRANS 6010': row }));
  const at = (each: Diagnostic): SieFinding => each.data as SieFinding;
  const found = diagnostics.find((each) => at(each).place.line === 19)!;
  expect(at(found).repair).toBe(repair);
});

describe('7 what is no SIE file', () => {
  test.each(strangers)('is named: %s', (looksLike, bytes) => {
    const { documents, diagnostics } = readSie(bytes);
    expect(documents).toEqual([]);
    expect(diagnostics.map(({ code, data }) => [code, (data as { looksLike?: string }).looksLike])).toEqual([
      ['sie/not-sie', looksLike],
    ]);
  });

  test('is told apart from SIE 5', () => {
    const five = new TextEncoder().encode('<?xml version="1.0"?>\n<sie:Sie xmlns:sie="http://www.sie.se/sie5">');
    expect(found(five)).toEqual(['error version-five 1:1']);
  });
});
