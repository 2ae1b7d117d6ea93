/**
 * Whatever bytes are read: never a throw, never a hang, and the same whether they come whole or in pieces.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SieReading, readSie, readSieStream } from '../../src/sie/index.js';
import { seconds } from '../support/runs.js';
import { bytesOf, changed } from '../support/sie-lines.js';
import { random } from '../support/year.js';

/** A file with something of everything the format has. */
const everything = bytesOf(
  changed({
    '#FLAGGA': ['#FLAGGA 0', '#KSUMMA'],
    '#ORGNR': ['#ORGNR 222000-0000 1 2', '#FTYP X', '#FNR "C:\\x"', '#ADRESS "a" "b" "c" "d"', '#PROSA "å \\"ä\\" ö"'],
    '#RAR': [
      '#RAR 0 20240101 20241231',
      '#RAR -1 20230101 20231231',
      '#OMFATTN 20241231',
      '#KPTYP EUBAS97',
      '#VALUTA SEK',
    ],
    '#DIM': ['#DIM 1 "Ställe"', '#UNDERDIM 20 "Del" 1', '#ENHET 6010 "h"', '#SRU 6010 7513'],
    '#IB': [
      '#IB 0 1930 100.00 1',
      '#UB 0 1930 0',
      '#RES 0 6010 5',
      '#OIB 0 1930 {1 "10"} 5',
      '#PSALDO 0 202401 6010 {} 5',
      '#PBUDGET 0 202401 6010 {1 "10"} 5 1.5',
    ],
    '#TRANS 6010': [
      '#RTRANS 6010 {1 "10"} 100.00 20240202 "Kontor" 1 "CD"',
      '#TRANS 6010 {1 "10"} 100.00',
      '#BTRANS 6010 {} 5',
      '#MOMSKOD 1',
    ],
    end: ['#VER B "" 20240101', '{', '#TRANS 1930 {} 0', '}', '#KSUMMA 12345'],
  }),
);

/** Everything that can be asked of a reading, asked. */
function asked({ documents, diagnostics }: SieReading): string {
  const shown = documents.map((document) => [String(document), String(document.vouchers), String(document.leftovers)]);
  return JSON.stringify([shown, documents, diagnostics.map((each) => [String(each), each.data])]);
}

/** As many different inputs as the time allows, from a seed that is told when one of them fails. */
async function fuzz(input: (pick: (below: number) => number) => Uint8Array): Promise<void> {
  const end = performance.now() + seconds(20) * 250;
  for (let seed = 1; performance.now() < end; seed++) {
    const pick = random(seed);
    const bytes = input(pick);
    const profile = pick(2) === 0 ? 'tolerant' : 'strict';
    try {
      const whole = asked(readSie(bytes, { profile, keepSource: true }));
      const at = pick(bytes.length + 1);
      const pieces = [bytes.slice(0, at), bytes.slice(at)];
      expect(asked(await readSieStream(pieces, { profile }))).toBe(whole);
    } catch (error) {
      throw new Error(`Seed ${String(seed)}, ${String(bytes.length)} bytes: ${Buffer.from(bytes).toString('base64')}`, {
        cause: error,
      });
    }
  }
}

const time = 3_600_000;
const telling = Array.from('\r\n\t "\\{}#0123456789-.,TRANSVEKO\u001a\u0000åäö\ufffd', (each) =>
  new TextEncoder().encode(each),
).flatMap((bytes) => [...bytes, 0x86, 0x84, 0x94, 0xe5]);

describe('nothing breaks the reading:', () => {
  test(
    'any bytes',
    async () => {
      await fuzz((pick) => Uint8Array.from({ length: pick(2000) }, () => pick(256)));
    },
    time,
  );

  test(
    'bytes that mean something',
    async () => {
      await fuzz((pick) => {
        const beginning = [...new TextEncoder().encode('#FLAGGA 0\n')];
        return Uint8Array.from([
          ...beginning,
          ...Array.from({ length: pick(3000) }, () => telling[pick(telling.length)]!),
        ]);
      });
    },
    time,
  );

  test(
    'a file with some bytes changed, put in or taken away',
    async () => {
      await fuzz((pick) => {
        const bytes = [...everything];
        for (let change = pick(20); change >= 0; change--) {
          const at = pick(bytes.length);
          const byte = telling[pick(telling.length)]!;
          bytes.splice(at, pick(3), ...(pick(3) === 0 ? [] : [byte]));
        }
        return Uint8Array.from(bytes);
      });
    },
    time,
  );

  test(
    'lines in any order, some of them many times',
    async () => {
      const lines = [...new TextDecoder('latin1').decode(everything).split('\r\n')];
      await fuzz((pick) => {
        const text = Array.from({ length: pick(200) }, () => lines[pick(lines.length)]!).join(
          pick(2) === 0 ? '\r\n' : '\n',
        );
        return Uint8Array.from(text, (character) => character.charCodeAt(0));
      });
    },
    time,
  );

  test('a file that ends after any of its bytes', () => {
    for (let length = 0; length <= everything.length; length++) asked(readSie(everything.slice(0, length)));
  });
});

/** What a reader that looks again and again at what it has seen takes hours over: each is some megabytes. */
const pathological: readonly (readonly [string, string, string])[] = [
  ['one line without end', '', 'a'],
  ['quotes', '#PROSA ', '"'],
  ['quotes and blanks', '#PROSA ', '" '],
  ['escaped quotes', '#PROSA "', '\\" '],
  ['backslashes', '#PROSA "', '\\'],
  ['opening braces', '#TRANS 1930 ', '{'],
  ['opening braces apart', '#TRANS 1930 ', '{ '],
  ['closing braces', '#VER A 1 20240101 {', '} '],
  ['braces in braces', '#VER A 1 20240101 ', '{}'],
  ['blanks', '#IB 0 1930 ', ' '],
  ['digits', '#IB 0 1930 ', '0'],
  ['objects', '#TRANS 1930 {', '1 "a" '],
  ['fields', '#GEN ', '1 '],
  ['quotes in pairs', '#PROSA "', 'a "b" '],
  ['quotes that do not pair up', '#VER A 1 20240101 ', '"a "b c" '],
  ['quotes that close', '#PROSA "', 'a" '],
  ['words without quotes', '#VER A 1 20240101 ', 'a '],
  ['thousands', '#IB 0 1930 1 ', '000 '],
  ['carriage returns', '', '\r'],
  ['empty lines', '', '\n'],
  ['labels', '', '#A\n'],
  ['long labels', '#', 'A'],
  ['flags', '', '#FLAGGA 0\n'],
  ['files', '', '#FLAGGA 0\n#GEN 1\n'],
  ['vouchers without braces', '', '#VER A 1 20240101\n'],
  ['rows that were added', '#VER A 1 20240101\n{\n', '#RTRANS 1930 {} 1\n'],
  ['rows finer than öre', '#VER A 1 20240101\n{\n', '#TRANS 1930 {} 0.001\n'],
  ['checksums', '', '#KSUMMA\n#KSUMMA 1\n'],
  ['accounts with many names', '', '#KONTO 1 "a"\n#KONTO 1 "b"\n'],
  ['years', '', '#RAR 0 20240101 20241231\n'],
  ['letters of another character set', '#PROSA "', '\u00f6\u0094 '],
];

test.each(pathological)('no file takes longer than its length: %s', async (_, beginning, repeated) => {
  const text = `#FLAGGA 0\n${beginning}${repeated.repeat(Math.ceil(2_000_000 / repeated.length))}`;
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const { diagnostics } = readSie(bytes);
  expect(diagnostics.length).toBeLessThan(10_000);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 997) }, (__, i) =>
    bytes.subarray(i * 997, (i + 1) * 997),
  );
  expect((await readSieStream(pieces)).diagnostics.length).toBe(diagnostics.length);
});

test('what is no bytes is refused, and nothing else', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const isBytes = value instanceof Uint8Array;
      try {
        readSie(value as Uint8Array);
        expect(isBytes).toBe(true);
      } catch (error) {
        expect([isBytes, (error as Error).name]).toEqual([false, 'BookkeepingError']);
      }
    }),
  );
});
