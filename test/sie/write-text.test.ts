// What becomes of texts: the quotes, the code page, and whatever else a text may hold.
import { describe, expect, test } from 'vitest';
import { describe as told, type Books, type VoucherDraft, openBooks, postAll } from '../../src/index.js';
import { type MissingCharacters, readSie, writeSie, writeSieStream } from '../../src/sie/index.js';
import { cp437 } from '../../src/sie/code-page.js';
import { transliterated } from '../../src/sie/write-transliteration.js';
import { refusal } from '../support/refusals.js';
import { booksWritten, on, textOf, writtenChart } from '../support/sie-writing.js';
import { voucherIn } from '../support/vouchers.js';

const empty = openBooks({ association: 'Åsa', chart: writtenChart, year: '2024' });

/** The name of a company as it is written, and what is said of it. */
function nameWritten(name: string, missingCharacters: MissingCharacters = 'transliterate'): readonly string[] {
  const { bytes, diagnostics } = writeSie(empty, { ...on, company: { name }, missingCharacters });
  const [, written = ''] = /#FNAMN (.*)\n/.exec(textOf(bytes))!;
  return [written, ...diagnostics.map(({ code, data }) => `${code} ${String((data as { count: number }).count)}`)];
}

describe('a text', () => {
  test.each([
    ['Åsa', '"Åsa"'],
    ['ett två', '"ett två"'],
    ['säg "hej"', '"säg \\"hej\\""'],
    ['"', '"\\""'],
    ['C:\\bok\\år', '"C:\\bok\\år"'],
    ['a\\"b', '"a\\\\"b"'],
    ['{1 "10"} #VER', '"{1 \\"10\\"} #VER"'],
    ['½ ß ñ ║\u00a0', '"½ ß ñ ║\u00a0"'],
  ])('%j is written %s, and nothing is lost', (name, written) => {
    expect(nameWritten(name, 'error')).toEqual([written]);
    const { bytes } = writeSie(empty, { ...on, company: { name, form: 'åäö' } });
    expect(readSie(bytes).documents[0]!.company.name).toBe(name);
  });

  test.each([
    ['å of two characters is one', 'A\u030asa \u212b', '"Åsa Å"'],
    [
      'tab and line ends are blanks',
      'a\tb\r\nc\u007fd',
      '"a b  c d"',
      'sie/control-replaced 1',
      'sie/control-replaced 1',
    ],
    ['a backslash last has a blank after it', 'C:\\', '"C:\\ "', 'sie/backslash-last 1'],
    ['€ is EUR', '5 € och € 7', '"5 EUR och EUR 7"', 'sie/character-replaced 2'],
    ['dashes and quotes of print are those of a typewriter', '”a” – ’b’', '"\\"a\\" - \'b\'"'],
    ['letters lose their marks', 'Škoda Łódź Öster', '"Skoda Lódz Öster"'],
    ['ø is what a Swede would write', 'Sørensen & Æ', '"Sörensen & Æ"', 'sie/character-replaced 1'],
    ['an emoji is a question mark', 'kul 😀', '"kul ?"', 'sie/character-replaced 1'],
    ['what has been lost before is not lost silently', 'Ume\ufffd', '"Ume?"', 'sie/character-replaced 1'],
    ['half a character is a question mark', 'a\ud800b\udc00', '"a?b?"'],
    ['the pieces of a joined letter are written apart', 'ﬁnsam ½', '"finsam ½"', 'sie/character-replaced 1'],
  ])('%s', (_, name, written, ...said) => {
    const [text, ...found] = nameWritten(name);
    expect(text).toBe(written);
    if (said.length > 0) expect(found.slice(0, said.length)).toEqual(said);
  });

  test('of ten million characters is written like any other', () => {
    const [text] = nameWritten('å"'.repeat(5_000_000), 'error');
    expect(text).toHaveLength(15_000_002);
    expect(nameWritten('å€'.repeat(500_000))).toEqual([`"${'åEUR'.repeat(500_000)}"`, 'sie/character-replaced 500000']);
  });

  test('with every character there is has the first hundred told one by one, and the others together', () => {
    const all = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(0x3000 + unit)).join('');
    const { diagnostics } = writeSie(empty, { ...on, company: { name: all }, missingCharacters: 'transliterate' });
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)!.message).toBe(
      'Fler tecken finns inte i formatets teckentabell och skrevs "?" (12188 ställen).',
    );
  });
});

describe('every character', () => {
  test('of code page 437 is written as its own byte', () => {
    const name = `${Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0x20 + i)).join('')}${cp437}`;
    const { bytes } = writeSie(empty, { ...on, company: { name: `.${name}.` } });
    const start = Buffer.from(bytes).indexOf('#FNAMN "') + 9;
    const written = [...bytes.subarray(start, bytes.indexOf(0x0d, start) - 2)];
    const escaped = written.filter((byte, i) => !(byte === 0x5c && written[i + 1] === 0x22));
    const codes = Array.from({ length: 0xdf }, (_, i) => 0x20 + i + (i >= 0x5f ? 1 : 0)).filter(
      (code) => code !== 0x7f,
    );
    expect(escaped).toEqual(codes);
  });

  test('it has not is transliterated to some that it has', () => {
    const isKnown = (each: string): boolean => /^[ -~]$/.test(each) || cp437.includes(each);
    const bad = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
      (character) => !Array.from(transliterated(character)).every(isKnown),
    );
    expect(bad).toEqual([]);
  });
});

describe('characters that are missing', () => {
  const books = (text: string): Books =>
    postAll(booksWritten(), [
      {
        eventDate: '2024-05-01',
        compiledOn: '2024-05-01',
        text,
        by: 'Zoë–Å',
        postings: [
          { account: '193', amount: 1, text: '€ 1', dimensions: { 20: 'Łódź' } },
          { account: '193', amount: -1, text: '€ 2' },
        ],
      },
    ]);

  test('refuse the file, each told once with where it is first', () => {
    const found = refusal(() => writeSie(books('5 € – 6 €'), on)).filter(({ severity }) => severity === 'error');
    expect(found.map((each) => `${each.at.join('.')}: ${told(each, 'en')}`)).toEqual([
      `#OBJEKT 20.object: "Ł" (U+0141) is not in the code page of the format (3 places). Replace it, or let it be written "L" with missingCharacters: 'transliterate'.`,
      `#OBJEKT 20.object: "ź" (U+017A) is not in the code page of the format (3 places). Replace it, or let it be written "z" with missingCharacters: 'transliterate'.`,
      `#VER A 2.text: "€" (U+20AC) is not in the code page of the format (4 places). Replace it, or let it be written "EUR" with missingCharacters: 'transliterate'.`,
      `#VER A 2.text: "–" (U+2013) is not in the code page of the format (2 places). Replace it, or let it be written "-" with missingCharacters: 'transliterate'.`,
    ]);
  });

  test('are written as the nearest there is, when that is asked for', () => {
    const { bytes } = writeSie(books('5 € – 6 €'), { ...on, missingCharacters: 'transliterate' });
    expect(textOf(bytes)).toContain(
      '#VER "A" 2 20240501 "5 EUR - 6 EUR" 20240501 "Zoë-Å"\n{\n#TRANS 193 {20 "Lódz"} 1.00 "" "EUR 1"\n#TRANS 193 {} -1.00 "" "EUR 2"\n}\n',
    );
  });

  test('end a stream in an error, and nothing that stands after them is given', () => {
    const long = postAll(empty, manyVouchers(9000, 3100));
    let given = 0;
    const take = (): void => {
      for (const chunk of writeSieStream(long, on)) given += chunk.length;
    };
    expect(refusal(take).map(({ code }) => code)).toContain('sie/character-missing');
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThan(writeSie(postAll(empty, manyVouchers(3100)), on).bytes.length);
  });
});

test('a stream of many chunks is the same file, checksum and all', () => {
  const long = postAll(empty, manyVouchers(9000));
  const chunks = [...writeSieStream(long, { ...on, checksum: true })];
  const { bytes } = writeSie(long, { ...on, checksum: true });
  expect(chunks.length).toBeGreaterThan(3);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  expect(readSie(bytes).documents[0]!.checksum.verdict).toBe('matches');
  expect([...writeSieStream(readSie(bytes).documents[0]!, { checksum: true })]).toEqual(chunks);
});

/** So many vouchers, one of them with a character that code page 437 has not. */
function manyVouchers(count: number, odd = count): VoucherDraft[] {
  const wages = voucherIn`
    2024-01-31 Lön @ Eva
      30106  1,00
      193  -1,00
  `;
  return Array.from({ length: count }, (_, i) => ({ ...wages, text: i === odd ? '€' : 'Lön'.repeat(30) }));
}
