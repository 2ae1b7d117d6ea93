// Every oddity that real files are known to have: what is said of it to the tolerant and to the strict, and what is read.
import { describe, expect, test } from 'vitest';
import { readSie } from '../../src/sie/index.js';
import { bytesOf, faultless, found } from '../support/sie-lines.js';
import { bytesQuirks, strangers } from './bytes-quirks.ts';
import { lineQuirks } from './line-quirks.ts';
import { saidTo } from './quirk.ts';
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
