// Files for import (4I): which vouchers they have, and how they list objects that divide others.
import { describe, expect, test } from 'vitest';
import { type Books, createChart, credit, debit, openBooks, postAll } from '../../src/index.js';
import { readSie, toBooks, writeSie, type WriteSieOptions } from '../../src/sie/index.js';
import { documentOf } from '../support/sie-document.ts';
import { codesOf } from '../support/refusals.js';
import { booksWritten, on, textOf } from '../support/sie-writing.js';
import { vouchersIn } from '../support/vouchers.js';

const chart = createChart({
  name: 'Liten',
  layers: [
    {
      name: 'Liten',
      accounts: [
        { number: '1930', name: 'Bankgiro', kind: 'asset' },
        { number: '6010', name: 'Hyra', kind: 'expense' },
      ],
      dimensions: [
        { number: 20, name: 'Avdelning', objects: ['01', '02'].map((code) => ({ code, name: `Avdelning ${code}` })) },
        { number: 21, name: 'Enhet', under: 20, objects: ['0101', '0203', '9'].map((code) => ({ code, name: code })) },
        { number: 22, name: 'Grupp', under: 21, objects: [{ code: '010107', name: 'Sju' }] },
      ],
    },
  ],
});

const booksOn = (dimensions: Readonly<Record<string, string>>): Books =>
  postAll(openBooks({ association: 'Öst', chart, year: '2024' }), [
    {
      eventDate: '2024-01-31',
      compiledOn: '2024-01-31',
      text: 'Hyra',
      postings: [debit(6010, 5, { dimensions }), credit(1930, 5)],
    },
  ]);

const firstRow = (bytes: Uint8Array): string => /#TRANS 6010 (\{.*\})/.exec(textOf(bytes))![1]!;
const file = (books: Books, options: Partial<WriteSieOptions> = {}): Uint8Array =>
  writeSie(books, { ...on, type: '4I', ...options }).bytes;

describe('an object that divides another', () => {
  test.each([
    ['is listed by its own part, beside the one above', { 20: '01', 21: '0101' }, '{20 "01" 21 "01"}'],
    ['brings the one above, when it was not there', { 21: '0203' }, '{20 "02" 21 "03"}'],
    ['brings all that are above', { 22: '010107' }, '{20 "01" 21 "01" 22 "07"}'],
    ['is listed whole beside another than the one above', { 20: '02', 21: '0101' }, '{20 "02" 21 "0101"}'],
    ['is listed whole when its code does not begin with any', { 20: '01', 21: '9' }, '{20 "01" 21 "9"}'],
  ])('%s', (_, dimensions, list) => {
    const books = booksOn(dimensions);
    expect(firstRow(file(books))).toBe(list);
    // In all other files the whole code stands, alone.
    expect(firstRow(writeSie(books, on).bytes)).toBe(
      `{${Object.entries(dimensions)
        .map(([number, code]) => `${number} "${code}"`)
        .join(' ')}}`,
    );
  });

  test.each([
    { 20: '01', 21: '0101' },
    { 21: '0203' },
    { 22: '010107' },
    { 20: '02', 21: '0101' },
    { 20: '01', 21: '9' },
  ])('is read back by its whole code: %o', (dimensions) => {
    const reading = readSie(file(booksOn(dimensions)), { profile: 'strict' });
    expect(reading.diagnostics).toEqual([]);
    const [only] = toBooks(reading.documents[0]!).books!;
    expect(only!.postings[0]!.dimensions).toMatchObject(dimensions);
  });

  test('is found in the chart of the books, when the file declares none', () => {
    const salaries = documentOf(`#IB 0 1930 0
      #VER A 1 20240131 "Hyra"
      {
      #TRANS 6010 {20 "02" 21 "03"} 1
      #TRANS 1930 {} -1
      }`);
    const [only] = toBooks(salaries, { chart }).books!;
    expect(only!.postings[0]!.dimensions).toEqual({ 20: '02', 21: '0203' });
  });
});

describe('the vouchers of a file for import', () => {
  const books = postAll(
    booksWritten(),
    vouchersIn`
      2024-05-31 series L Lön maj
        30106  7,00
        193  -7,00
      2024-05-31 Bidrag maj
        193  9,00
        3010  -9,00
    `,
  );
  const named = (options: Partial<WriteSieOptions>): string[] =>
    textOf(file(books, options)).match(/#VER \S+ \d+/g) ?? [];

  test('are those of a period, of a series, of several, of both', () => {
    expect(named({ period: '2024-05' })).toEqual(['#VER "L" 3', expect.stringMatching(/^#VER "A"/)]);
    expect(named({ series: 'L' })).toEqual(['#VER "L" 1', '#VER "L" 2', '#VER "L" 3']);
    expect(named({ series: ['A', 'L'] })).toEqual(named({}));
    expect(named({ series: ['L'], period: '2024-01' })).toEqual(['#VER "L" 1']);
    expect(named({ series: 'X' })).toEqual([]);
  });

  test('bring only the accounts they use, and nothing of those left out is lost with them', () => {
    const only = writeSie(books, { ...on, type: '4I', period: '2024-05', series: 'L' });
    expect(textOf(only.bytes).match(/#KONTO \d+/g)).toEqual(['#KONTO 193', '#KONTO 30106']);
    expect(only.diagnostics.map(({ data }) => data)).toEqual([{ counterparties: 1, references: 0, corrections: 0 }]);
  });

  test('are selected in no other type, and not by what is no period or series', () => {
    const refused = (options: object): string[] => codesOf(() => writeSie(books, { ...on, ...options }));
    expect(refused({ period: '2024-05' })).toEqual(['input/bad-field']);
    expect(refused({ series: 'L', type: '1' })).toEqual(['input/bad-field']);
    for (const series of [[], '', [5], 5, null, {}])
      expect(refused({ type: '4I', series })).toEqual(['input/bad-field']);
    for (const period of ['maj', 5, null, {}]) expect(refused({ type: '4I', period })).not.toEqual([]);
  });
});
