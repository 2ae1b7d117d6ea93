// A file in pieces: read as the file itself, wherever it is cut; stopped when asked; and told how far it has come.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SieProgress, type SieReading, readSie, readSieStream } from '../../src/sie/index.js';
import { sourceOf } from '../../src/sie/source.js';
import { runs } from '../support/runs.js';
import { bytesOf, faultless } from '../support/sie-lines.js';
import { bytesQuirks, strangers } from './bytes-quirks.ts';
import { lineQuirks } from './line-quirks.ts';
import { voucherQuirks } from './voucher-quirks.ts';

async function* cut(bytes: Uint8Array, sizes: Iterable<number>): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.slice(at, at + size);
    at += size;
  }
  yield bytes.slice(at);
}

/** All that a reading says, as text. */
const told = ({ documents, diagnostics }: SieReading): string =>
  JSON.stringify([
    documents,
    diagnostics.map(({ code, severity, at, data, message }) => [code, severity, at, data, message]),
  ]);

const files = [...bytesQuirks, ...lineQuirks, ...voucherQuirks].map(({ file }) => file);
const all = [
  ...files,
  ...strangers.map(([, bytes]) => bytes),
  bytesOf(Array.from({ length: 100 }, () => faultless).flat()),
];

describe('a file in pieces is read as it is whole', () => {
  test.each([1, 2, 3, 7, 1000])('cut every %i bytes', async (size) => {
    for (const bytes of all) {
      const sizes = Array.from({ length: Math.ceil(bytes.length / size) }, () => size);
      expect(told(await readSieStream(cut(bytes, sizes)))).toBe(told(readSie(bytes)));
    }
  });

  test('cut anywhere, and some pieces empty', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.array(fc.nat(300)), async (bytes, sizes) => {
        expect(told(await readSieStream(cut(bytes, sizes)))).toBe(told(readSie(bytes)));
      }),
      { numRuns: runs(300) },
    );
  });

  test('and keeps its bytes when asked', async () => {
    for (const bytes of all) {
      const { documents } = await readSieStream(cut(bytes, [10, 100]), { keepSource: true });
      const kept = documents.flatMap((document) => [...sourceOf(document)!]);
      expect(kept).toEqual(documents.length === 0 ? [] : [...bytes]);
    }
  });
});

test('a list of pieces will do', async () => {
  const { documents } = await readSieStream([bytesOf(faultless.slice(0, 5)), bytesOf(faultless.slice(5))]);
  expect(documents[0]!.vouchers).toHaveLength(1);
});

test('what is not kept may be overwritten once it has been read', async () => {
  const bytes = bytesOf(faultless);
  const piece = new Uint8Array(50);

  async function* reused(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece.length) {
      piece.fill(0);
      piece.set(bytes.subarray(at, at + piece.length));
      yield piece.subarray(0, Math.min(piece.length, bytes.length - at));
    }
  }
  expect(told(await readSieStream(reused()))).toBe(told(readSie(bytes)));
  const whole = bytes.slice();
  const { documents } = readSie(whole, { keepSource: true });
  const before = JSON.stringify(documents);
  whole.fill(0x41);
  expect(JSON.stringify(documents)).toBe(before);
  expect([...sourceOf(documents[0]!)!]).toEqual([...bytes]);
});

test('the progress is told after every piece', async () => {
  const bytes = bytesOf([...faultless, ...Array.from({ length: 20 }, () => faultless.slice(15)).flat()]);
  const progress: SieProgress[] = [];
  await readSieStream(cut(bytes, [1100, 300]), { onProgress: (each) => progress.push(each) });
  expect(progress.map((each) => each.bytes)).toEqual([1100, 1400, bytes.length]);
  expect(progress.at(-1)).toEqual({ bytes: bytes.length, lines: 120, vouchers: 21 });
});

test('a thousand vouchers are as many in pieces as whole, each with its own rows', async () => {
  const vouchers = Array.from({ length: 1500 }, (_, i) => [
    `#VER B ${String(i + 1)} 20240131 "Text ${String(i)}"`,
    '{',
    ...Array.from({ length: 1 + (i % 7) }, () => `#TRANS 1930 {} ${String(i)}.00`),
    '}',
  ]);
  const bytes = bytesOf([...faultless, ...vouchers.flat()]);
  for (const reading of [readSie(bytes), await readSieStream(cut(bytes, [5000, 1, 20000]))]) {
    const rows = [...reading.documents[0]!.vouchers].slice(1).map((each) => each.rows.map(({ amount }) => amount!.ore));
    expect(rows).toEqual(vouchers.map((_, i) => Array.from({ length: 1 + (i % 7) }, () => i * 100)));
  }
});

describe('a reading that is called off', () => {
  test('is rejected with the reason, and reads no further', async () => {
    const reason = new Error('enough');
    const signal = { aborted: false, reason };
    let pieces = 0;

    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pieces++;
        yield bytesOf(faultless);
      }
    }
    const reading = readSieStream(endless(), {
      signal,
      onProgress: ({ bytes }) => {
        signal.aborted = bytes > 2000;
      },
    });
    await expect(reading).rejects.toBe(reason);
    expect(pieces).toBeLessThan(12);
  });

  test('takes an AbortSignal', async () => {
    await expect(readSieStream([bytesOf(faultless)], { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });
});

test('of what is no SIE file only the beginning is asked for', async () => {
  let pieces = 0;

  async function* archive(): AsyncGenerator<Uint8Array> {
    for (; pieces < 1000; pieces++) yield new TextEncoder().encode('PK\u0003\u0004'.repeat(100));
  }
  const { diagnostics } = await readSieStream(archive());
  expect(diagnostics.map(({ code }) => code)).toEqual(['sie/not-sie']);
  expect(pieces).toBeLessThan(5);
});
