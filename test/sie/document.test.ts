// The document: everything a file says is where it is looked for, and shows itself when it is printed.
import { describe, expect, test } from 'vitest';
import { markImported, readSie } from '../../src/sie/index.js';
import { codesOf } from '../support/refusals.js';
import { bytesOf, changed, cp437, faultless, found } from '../support/sie-lines.js';
import { rowsOf } from './quirk.ts';

const full = readSie(
  bytesOf(
    changed({
      '#ORGNR': [
        '#ORGNR 222000-0000 1 2',
        '#FTYP X',
        '#FNR "C:\\x"',
        '#BKOD 84000',
        '#ADRESS "Anna" "Gatan 1" "123 45 Orten" "08-1"',
        '#PROSA "Ett"',
        '#PROSA "Två"',
      ],
      '#RAR': [
        '#RAR -1 20230101 20231231',
        '#RAR 0 20240101 20241231',
        '#TAXAR 2025',
        '#OMFATTN 20241231',
        '#KPTYP EUBAS97',
        '#VALUTA SEK',
      ],
      '#KTYP 6010': ['#KTYP 6010 K', '#ENHET 6010 "m2"', '#SRU 6010 7513', '#SRU 6010 7514'],
      '#OBJEKT': ['#OBJEKT 1 "10" "Kansli"', '#UNDERDIM 20 "Del" 1', '#OBJEKT 20 "1001" "Del ett"'],
      '#IB': [
        '#IB 0 1930 100.00 1',
        '#UB 0 1930 0.00',
        '#UB -1 1930 100.00',
        '#RES 0 6010 100.00',
        '#OIB 0 1930 {1 "10"} 40.00',
        '#OUB 0 1930 {1 "10"} 50.00',
        '#PSALDO 0 202401 6010 {} 100.00',
        '#PSALDO 0 202401 6010 {1 "10"} 100.00 1.5',
        '#PBUDGET 0 202402 6010 {} 90.00',
        '#PBUDGET 0 202402 6010 {20 "1001"} 90.00',
      ],
      '#TRANS 6010': [
        '#BTRANS 6010 {} 90.00 20240202 "" "" "CD"',
        '#RTRANS 6010 {1 "10"} 100.00 20240202 "Kontor" 2 "CD"',
        '#TRANS 6010 {1 "10"} 100.00',
      ],
    }),
  ),
);
const document = full.documents[0]!;
const plain = (figures: readonly object[]): unknown => JSON.parse(JSON.stringify(figures));

describe('a document', () => {
  test('has nothing said of it when it is as it should be', () => {
    expect(full.diagnostics.map(String)).toEqual([]);
  });

  test('says who, when and with what', () => {
    const { company, program, generated, remarks, taxYear, balancesTo, chartType, currency } = document;
    expect(company).toEqual({
      name: 'Förbundet Öst',
      organisationNumber: '222000-0000',
      acquisitionNumber: '1',
      activityNumber: '2',
      form: 'X',
      id: 'C:\\x',
      industry: '84000',
      address: { contact: 'Anna', street: 'Gatan 1', postal: '123 45 Orten', telephone: '08-1' },
    });
    expect([program, generated]).toEqual([
      { name: 'Prov', version: '1.0' },
      { on: '2024-02-01', by: 'AB' },
    ]);
    expect({ remarks, taxYear, balancesTo, chartType, currency }).toEqual({
      remarks: ['Ett', 'Två'],
      taxYear: '2025',
      balancesTo: '2024-12-31',
      chartType: 'EUBAS97',
      currency: 'SEK',
    });
  });

  test('has its years newest first, whatever their order in the file', () => {
    expect(document.years.map(({ index, from }) => [index, from])).toEqual([
      [0, '2024-01-01'],
      [-1, '2023-01-01'],
    ]);
  });

  test('has accounts, dimensions with what they divide, and objects', () => {
    expect(document.accounts).toEqual([
      { number: '1930', name: 'Bank', kind: 'T', sru: [], isDeclared: true },
      { number: '6010', name: 'Hyra', kind: 'K', unit: 'm2', sru: ['7513', '7514'], isDeclared: true },
    ]);
    expect(document.dimensions).toEqual([
      { number: 1, name: 'Ställe', isDeclared: true },
      { number: 20, name: 'Del', under: 1, isDeclared: true },
    ]);
    expect(document.objects.map(({ dimension, code, name }) => [dimension, code, name])).toEqual([
      [1, '10', 'Kansli'],
      [20, '1001', 'Del ett'],
    ]);
  });

  test('has balances of each sort in a list of its own', () => {
    expect(plain(document.opening)).toEqual([{ year: 0, account: '1930', amount: '100.00', quantity: '1' }]);
    expect(plain(document.closing)).toEqual([
      { year: 0, account: '1930', amount: '0.00' },
      { year: -1, account: '1930', amount: '100.00' },
    ]);
    expect(plain(document.results)).toEqual([{ year: 0, account: '6010', amount: '100.00' }]);
    const objects = [{ dimension: 1, code: '10' }];
    expect(plain(document.objectOpening)).toEqual([{ year: 0, account: '1930', objects, amount: '40.00' }]);
    expect(plain(document.objectClosing)).toEqual([{ year: 0, account: '1930', objects, amount: '50.00' }]);
  });

  test('keeps the totals of months apart from their parts', () => {
    const objects = [{ dimension: 1, code: '10' }];
    const total = { year: 0, month: '2024-01', account: '6010', amount: '100.00' };
    expect(plain(document.periodBalances)).toEqual([total]);
    expect(plain(document.objectPeriodBalances)).toEqual([{ ...total, objects, quantity: '1.5' }]);
    const budget = { year: 0, month: '2024-02', account: '6010', amount: '90.00' };
    expect(plain(document.budgets)).toEqual([budget]);
    expect(plain(document.objectBudgets)).toEqual([{ ...budget, objects: [{ dimension: 20, code: '1001' }] }]);
  });

  test('has vouchers with their history', () => {
    expect(rowsOf(document)).toEqual([
      '1930 -100.00',
      '6010 90.00 struck 2024-02-02 CD',
      '6010 1:10 100.00 Kontor added 2024-02-02 CD',
    ]);
    const { series, number, date, text, registeredOn, by, isBalanced, place } = document.vouchers.at(0)!;
    expect([series, number, date, text, registeredOn, by, isBalanced, place.line]).toEqual([
      'A',
      '1',
      '2024-01-31',
      'Hyra',
      '2024-02-01',
      'AB',
      true,
      41,
    ]);
  });

  test('gives its vouchers by place, and nothing outside', () => {
    const { vouchers } = document;
    expect([vouchers.length, [...vouchers].length]).toEqual([1, 1]);
    expect([-1, 1, 0.5, NaN, Infinity].map((place) => vouchers.at(place))).toEqual(Array(5).fill(undefined));
  });

  test('is frozen to the bottom', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect([isFrozen(full), isFrozen(document.vouchers.at(0)), isFrozen(document.leftovers)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

/** What is printed, with plain spaces. */
const printed = (value: unknown): string => String(value).replaceAll('\u00a0', ' ');

describe('printed,', () => {
  test('a document says whose it is, what there is, and whether it adds up', () => {
    expect(printed(document)).toBe(`Förbundet Öst 222000-0000
SIE 4E, skriven av Prov 1.0 2024-02-01 av AB
År  Dagar                   Ingående  Utgående  Resultat
────────────────────────────────────────────────────────
 0  2024-01-01..2024-12-31    100,00      0,00    100,00
-1  2023-01-01..2023-12-31              100,00
2 konton, 2 dimensioner, 2 objekt, 1 ingående saldo, 2 utgående saldon, 1 resultatsaldo, 2 objektsaldon, 1 periodsaldo, 1 periodsaldo per objekt, 1 budgetpost, 1 budgetpost per objekt, 1 verifikation
CP437, CRLF, ingen kontrollsumma`);
  });

  test('a voucher shows what was added and struck, by whom and when', () => {
    expect(printed(document.vouchers.at(0))).toBe(`A 1  2024-01-31  Hyra
Konto  Objekt   Debet  Kredit  Text
────────────────────────────────────────────────────────────────
1930                   100,00
6010            90,00          (struken 2024-02-02 av CD)
6010   1:10    100,00          Kontor (tillagd 2024-02-02 av CD)
Registrerad 2024-02-01 av AB`);
  });

  test('vouchers and leftovers say how many they are', () => {
    const { vouchers, leftovers } = readSie(
      bytesOf([...faultless, '#X 1', ...Array.from({ length: 4 }, () => faultless.slice(15)).flat()]),
    ).documents[0]!;
    expect(printed(vouchers).split('\n').at(0)).toBe('5 verifikationer');
    expect(printed(vouchers).split('\n').at(-1)).toBe('… och 2 till');
    expect(printed(leftovers)).toBe('21: #X 1 (record unknown)');
  });
});

describe('the flag of a file that has been read in', () => {
  test('is one byte', () => {
    const bytes = bytesOf(faultless);
    const marked = markImported(bytes);
    const differing = [...marked.keys()].filter((at) => marked[at] !== bytes[at]);
    expect([differing, marked[8]]).toEqual([[8], 0x31]);
    expect(readSie(marked).documents[0]!.isImported).toBe(true);
    expect([...markImported(marked)]).toEqual([...marked]);
  });

  test.each(['\ufeff#FLAGGA 0\n', '\r\n \t#FLAGGA\t"0"\n', '#FLAGGA 0'])('is found in %j', (text) => {
    expect(new TextDecoder().decode(markImported(new TextEncoder().encode(text)))).toBe(
      text.replace('\ufeff', '').replace('0', '1'),
    );
  });

  test.each(['', '#GEN 20240101\n#FLAGGA 0', '#FLAGGA', '#FLAGGA 01', '#FLAGGA 2', '#FLAGGAD 0'])(
    'is not found in %j',
    (text) => {
      expect(codesOf(() => markImported(cp437(text)))).toEqual(['input/bad-field']);
    },
  );
});

describe('a wrong argument is refused', () => {
  test.each<[string, () => unknown]>([
    ['text', () => readSie('#FLAGGA 0' as never)],
    ['a buffer without a view', () => readSie(new ArrayBuffer(8) as never)],
    ['a view of other numbers', () => readSie(new Uint16Array(8) as never)],
    ['a profile nobody knows', () => readSie(bytesOf(faultless), { profile: 'lax' as never })],
    ['no count', () => readSie(bytesOf(faultless), { mostOfEach: 0 })],
    ['a misspelt option', () => readSie(bytesOf(faultless), { mostOfeach: 1 } as never)],
    ['a word for yes', () => readSie(bytesOf(faultless), { keepSource: 'yes' as never })],
    ['no bytes to mark', () => markImported('#FLAGGA 0' as never)],
  ])('%s', (_, call) => {
    expect(codesOf(call)).toHaveLength(1);
  });
});

describe('faults that are many', () => {
  const rows = Array.from({ length: 500 }, (_, i) => [
    '#VER B ' + String(i + 1) + ' 20240131',
    '{',
    '#TRANS 1930 {} 1',
    '}',
  ]);
  const bytes = bytesOf([...faultless, ...rows.flat()]);

  test('are told one by one up to a hundred, and then counted', () => {
    const all = found(bytes);
    expect([all.length, all[0], all.at(-1)]).toEqual([
      101,
      'error voucher-unbalanced 21:1',
      'error more-of-the-same 421:1 x400',
    ]);
  });

  test('are all told when they are asked for', () => {
    expect(found(bytes, { mostOfEach: 1000 })).toHaveLength(500);
  });

  test('of one thing are one, with a count', () => {
    const undeclared = bytesOf([...faultless, ...rows.flat().map((line) => line.replace('1930', '1931'))]);
    expect(found(undeclared).filter((each) => !each.includes('unbalanced') && !each.includes('more'))).toEqual([
      'warning account-undeclared 23:8 x500',
    ]);
  });
});
