// Documents written back: as the bytes they were, or as the format would have had them.
import { describe, expect, test } from 'vitest';
import { type RewriteSieOptions, type SieDocument, readSie, writeSie, writeSieStream } from '../../src/sie/index.js';
import { codesOf, refusal } from '../support/refusals.js';
import { bytesOf, changed, cp437, faultless } from '../support/sie-lines.js';
import { lines, textOf } from '../support/sie-writing.js';

const documentOf = (...text: readonly string[]): SieDocument => readSie(bytesOf(text)).documents[0]!;

/** A file of one sort or other, by the rules of the format; and what is said of what it was. */
function repaired(text: readonly string[], options: RewriteSieOptions = {}): readonly [string, ...string[]] {
  const { bytes, diagnostics } = writeSie(documentOf(...text), options);
  return [textOf(bytes), ...diagnostics.map(String)];
}

const heading = ['#FLAGGA 0', '#PROGRAM "Prov" "1.0"', '#FORMAT PC8', '#GEN 20240201', '#SIETYP 4', '#FNAMN "Öst"'];
const asText = (text: readonly string[]): string => text.map((line) => `${line}\n`).join('');

describe('a document written by the rules', () => {
  test('is the file it was, when that was written by the rules', () => {
    const canonical = changed({
      '#FNAMN': [],
      '#ORGNR': ['#ORGNR 222000-0000', '#FNAMN "Förbundet Öst"'],
      '#VER': '#VER "A" 1 20240131 "Hyra" 20240201 "AB"',
      '#TRANS 6010': '#TRANS 6010 {1 "10"} 100.00 20240130 "Kontor"',
    });
    expect(repaired(canonical)).toEqual([asText(canonical)]);
  });

  test('has its texts in quotes, its amounts with a point and two decimals, its records in order', () => {
    const odd = [
      ...['#flagga 0', '#KONTO "1930" Bank', '#KTYP 1930 T', '#FORMAT   PC8', '#PROGRAM Prov', '#FNAMN Öst AB'],
      ...['#GEN 2024-02-01', '#SIETYP 4E', '#RAR 0 20240101 20241231', '#ORGNR 2220000000'],
      ...['#UB 0 1930 12,5', '#IB 0 1930 +.20 1,5', '\t#RES  0 3010 -0.00'],
      ...['#VER A 1 20240131 "F"rskott"', '#TRANS 1930 {1 10} 5', '#TRANS 3010 -5', '}'],
      ...['#VER "" "" 20240201', '{', '}'],
    ];
    expect(repaired(odd)[0]).toBe(lines`
      #FLAGGA 0
      #PROGRAM "Prov" ""
      #FORMAT PC8
      #GEN 20240201
      #SIETYP 4
      #ORGNR 222000-0000
      #FNAMN "Öst AB"
      #RAR 0 20240101 20241231
      #KONTO 1930 "Bank"
      #KTYP 1930 T
      #KONTO 3010 "Konto 3010"
      #DIM 1 "Kostnadsställe"
      #OBJEKT 1 "10" "10"
      #IB 0 1930 0.20 1.5
      #UB 0 1930 12.50
      #RES 0 3010 0.00
      #VER "A" 1 20240131 "F\"rskott"
      {
      #TRANS 1930 {1 "10"} 5.00
      #TRANS 3010 {} -5.00
      }
      #VER "" "" 20240201
      {
      }
    `);
  });

  test('is in code page 437, whatever it was in', () => {
    const text = asText(changed({ '#TRANS 6010': '#TRANS 6010 {1 "10"} 100.00 "" "Ätt Ö"' })).replaceAll('\n', '\r\n');
    const canonical = writeSie(readSie(cp437(text)).documents[0]!).bytes;
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`), latin]) {
      expect(textOf(writeSie(readSie(bytes).documents[0]!).bytes)).toBe(textOf(canonical));
    }
  });

  test('keeps rows that were added and struck, each added one with its twin', () => {
    const corrected = [
      ...heading,
      ...['#KONTO 1930 "Bank"', '#VER "A" 1 20240131 "Hyra"', '{'],
      ...['#RTRANS 1930 {} 5.00 20240202 "Kontor" 1 "CD"', '#TRANS 1930 {} 5.00 20240201 "Kontor" 1'],
      ...['#BTRANS 1930 {} 7.00 "" "" "" "CD"', '#TRANS 1930 {} -5.00 "" "" 2', '}'],
    ];
    expect(repaired(corrected)).toEqual([asText(corrected)]);
  });

  test('says that it has been read, so that nobody reads it twice', () => {
    const read = ['#FLAGGA 1', ...heading.slice(1), '#VER "" "" 20240101', '{', '}'];
    expect(repaired(read)).toEqual([asText(read)]);
  });

  test('has the vouchers of every series in rising order, those without numbers where they were', () => {
    const order = (text: string): string[] => [...text.matchAll(/#VER (\S+ \S+)/g)].map(([, name = '']) => name);
    const vouchers = ['B 2', 'A 10', 'A 9', 'A ""', 'B 3', 'A 1', 'B 1'].flatMap((name) => [
      ...[
        `#VER ${name} 20240101 "Nr ${name.replaceAll('"', '')}"`,
        '{',
        `#TRANS 1930 {} 0 "" "${name.slice(0, 1)}" 1`,
        '}',
      ],
    ]);
    const [text] = repaired([...heading, '#KONTO 1930 "Bank"', ...vouchers]);
    expect(order(text)).toEqual(['"B" 1', '"B" 2', '"B" 3', '"A" 1', '"A" 9', '"A" ""', '"A" 10']);
    expect(text).toContain('"Nr A 9"\n{\n#TRANS 1930 {} 0.00 "" "A" 1\n}');
    const rising = [...heading, '#KONTO 1930 "Bank"', ...vouchers.slice(0, 8), ...vouchers.slice(16, 20)];
    expect(order(repaired(rising)[0])).toEqual(['"B" 2', '"A" 10', '"B" 3']);
  });

  test('leaves out what the format has no place for, and says so', () => {
    const odd = ['#MOMSKOD 1', '#VALUTA SEK', '#MOMSKOD 2', 'anteckning', '#KONTO 1930 "Bank" mer', '', '#TAXAR 2025'];
    const [text, ...said] = repaired([...heading, ...odd, '#VER "" "" 20240101', '{', '}']);
    expect(text).toBe(asText([...heading, '#TAXAR 2025', '#KONTO 1930 "Bank"', '#VER "" "" 20240101', '{', '}']));
    expect(said).toEqual([
      'warning sie/left-out line[7].column[10]: #MOMSKOD hör inte till en fil av denna typ och skrevs inte (2 ställen).',
      'warning sie/left-out line[10].column[1]: Text utan etikett hör inte till formatet och skrevs inte (1 ställe).',
      'warning sie/left-out line[11].column[20]: #KONTO har mer än formatet har fält för. Det hör inte dit och skrevs inte (1 ställe).',
    ]);
  });

  test('is refused when it has a figure, a date or an account that no file can have', () => {
    const impossible = [
      ...[...heading, '#KONTO FEL "Fel"', '#IB 0 1930 1.005', '#VER A 1 20240230', '{', '#TRANS 1930 {} 1e3', '}'],
      ...['#VER A 2 20240228', '{', '#TRANS 1930 {} ""', '}'],
    ];
    expect(refusal(() => writeSie(documentOf(...impossible))).map(String)).toEqual([
      'error sie/cannot-be-written line[1].column[1]: Kontonumret är inte bara siffror: "FEL". Rätta filen och läs den igen.',
      'error sie/cannot-be-written line[1].column[1]: Beloppet är inte hela ören: "1930 1.005". Rätta filen och läs den igen.',
      'error sie/cannot-be-written line[9].column[1]: Verifikationen har inget datum: "A 1". Rätta filen och läs den igen.',
      'error sie/cannot-be-written line[9].column[1]: Beloppet är inte hela ören: "1930 1e3". Rätta filen och läs den igen.',
      'error sie/cannot-be-written line[13].column[1]: Beloppet är inte hela ören: "1930 ". Rätta filen och läs den igen.',
    ]);
  });

  test('has what is told of it instead of what it said', () => {
    const [text] = repaired(faultless, { on: '2025-02-03', by: 'Åke', program: { name: 'P' } });
    expect(text).toContain('#PROGRAM "P" ""\n#FORMAT PC8\n#GEN 20250203 "Åke"\n');
  });

  test('must be told the day, when it does not say', () => {
    const undated = changed({ '#GEN': [] });
    expect(codesOf(() => writeSie(documentOf(...undated)))).toEqual(['input/bad-field']);
    expect(repaired(undated, { on: '2025-02-03' })[0]).toContain('#GEN 20250203\n');
  });
});

describe('a document written as it was', () => {
  const odd = cp437('#FLAGGA 0\r#KONTO 1930 Bank  \n\n#VER A 1 20240101\n{\n#TRANS 1930 1\n\u001a');

  test('is the very bytes that were read', () => {
    const [document] = readSie(odd, { keepSource: true }).documents;
    expect(writeSie(document!, { preserve: true })).toMatchObject({ bytes: odd, diagnostics: [] });
    expect([...writeSieStream(document!, { preserve: true })]).toEqual([odd]);
  });

  test('gives bytes of its own every time', () => {
    const given = odd.slice();
    const [document] = readSie(given, { keepSource: true }).documents;
    given.fill(0);
    writeSie(document!, { preserve: true }).bytes.fill(0);
    expect(writeSie(document!, { preserve: true }).bytes).toEqual(odd);
  });

  test('is refused when its bytes were not kept, or anything else is asked for with it', () => {
    const kept = readSie(odd, { keepSource: true }).documents[0]!;
    expect(codesOf(() => writeSie(documentOf(...faultless), { preserve: true }))).toEqual(['input/bad-field']);
    expect(codesOf(() => writeSie(kept, { preserve: true, checksum: true }))).toEqual(['input/unknown-field']);
    expect(codesOf(() => writeSie({ ...kept }, { preserve: true }))).toEqual(['input/bad-field']);
  });

  test('is written by the rules when that is not asked for', () => {
    const kept = readSie(odd, { keepSource: true }).documents[0]!;
    expect(textOf(writeSie(kept, { preserve: false, on: '2025-01-01' }).bytes)).toContain('#KONTO 1930 "Bank"\n');
  });
});

describe('the checksum', () => {
  test.each([['is that of the specification for the example files', 4270829355]])('%s', (_, sum) => {
    const example = [
      ...['#FLAGGA 0', '#KSUMMA', '#PROGRAM Test 1.0', '#FORMAT PC8', '#GEN 20260101', '#SIETYP 4'],
      ...['#FNAMN "Åkeriet \\"Åkers\\" AB"', '#VER A 1 20260102 Porto', '{'],
      ...['#TRANS 1910 {} -100.00', '#TRANS 6250 {1 "456"} 100.00', '}', `#KSUMMA ${String(sum)}`],
    ];
    expect(documentOf(...example).checksum.verdict).toBe('matches');
    // The same records, but for the chart that is always written: taken away, the sum is that of the example.
    const { bytes } = writeSie(documentOf(...example), { checksum: true });
    const [text, written] = [textOf(bytes), /#KSUMMA (\d+)\n$/.exec(textOf(bytes))![1]];
    expect(text.startsWith('#FLAGGA 0\n#KSUMMA\n#PROGRAM')).toBe(true);
    const without = text
      .replace(/#(KONTO|DIM|OBJEKT) .*\n/g, '')
      .replace(`#KSUMMA ${written!}`, `#KSUMMA ${String(sum)}`);
    expect(readSie(cp437(without)).documents[0]!.checksum).toEqual({
      verdict: 'matches',
      declared: sum,
      computed: sum,
    });
    expect(readSie(bytes).documents[0]!.checksum.verdict).toBe('matches');
  });
});
