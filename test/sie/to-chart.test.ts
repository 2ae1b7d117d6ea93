// The chart a document describes.
import { describe as group, expect, test } from 'vitest';
import { dimensionOf, findAccount } from '../../src/index.js';
import { toBooks, toChart } from '../../src/sie/index.js';
import { bareDocumentOf, documentOf } from '../support/sie-document.ts';

const chartOf = (lines: string) =>
  toChart(bareDocumentOf(`#FLAGGA 0\n#SIETYP 4\n#FNAMN "F"\n#RAR 0 20240101 20241231\n${lines}`));
const kinds = (lines: string): Record<string, string> =>
  Object.fromEntries(chartOf(lines).chart!.accounts.map(({ number, kind }) => [number, kind]));

group('the kind of an account', () => {
  test('is what the file says, and equity is what begins with 20', () => {
    const said = ['1930 T', '2010 S', '2411 S', '3010 I', '6010 K', '20106 S', '1000 K'];
    const lines = said.map((each) => `#KONTO ${each.split(' ')[0]!} "Namn"\n#KTYP ${each}`).join('\n');
    expect(kinds(lines)).toEqual({
      1000: 'expense',
      1930: 'asset',
      2010: 'equity',
      20106: 'equity',
      2411: 'liability',
      3010: 'income',
      6010: 'expense',
    });
  });

  test('is that of its number in BAS when the file does not say', () => {
    const numbers = ['1930', '2010', '2440', '3010', '4010', '5010', '6010', '7010', '8310', '8410', '8999'];
    expect(kinds(numbers.map((number) => `#KONTO ${number} "Namn"`).join('\n'))).toEqual({
      ...{ 1930: 'asset', 2010: 'equity', 2440: 'liability', 3010: 'income', 4010: 'expense', 5010: 'expense' },
      ...{ 6010: 'expense', 7010: 'expense', 8310: 'income', 8410: 'expense', 8999: 'expense' },
    });
  });

  test('is that of its balances in class 9, which BAS leaves to each company', () => {
    expect(kinds('#KONTO 9010 "A"\n#KONTO 9020 "B"\n#UB 0 9010 5.00')).toEqual({ 9010: 'asset', 9020: 'expense' });
  });

  test('that is guessed is told once, for all accounts', () => {
    expect(chartOf('#KONTO 1930 "A"\n#KONTO 6010 "B"').diagnostics.map(({ code, data }) => [code, data])).toMatchObject(
      [['sie/kind-guessed', { accounts: ['1930', '6010'] }]],
    );
  });
});

group('accounts', () => {
  test('have no cash flow class, and a name also when the file has none', () => {
    const { chart } = chartOf('#KONTO 1930 ""\n#KTYP 1930 T');
    expect(findAccount(chart!, 1930)).toEqual({ number: '1930', name: 'Konto 1930', kind: 'asset' });
  });

  test.each(['1', '30106', '012', '12345678'])('may be %s', (number) => {
    expect(Object.keys(kinds(`#KONTO ${number} "N"\n#KTYP ${number} T`))).toEqual([number]);
  });

  test('that are no numbers are left out and told', () => {
    const { chart, diagnostics } = chartOf(
      '#KONTO 1930 "A"\n#KTYP 1930 T\n#KONTO FEL "B"\n#KTYP FEL K\n#KONTO 123456789 "C"\n#KTYP 123456789 K',
    );
    expect(chart!.accounts.map(({ number }) => number)).toEqual(['1930']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['sie/account-outside-chart', 'sie/account-outside-chart']);
  });

  test('are needed: a file without any has no chart', () => {
    expect(chartOf('')).toMatchObject({ diagnostics: [{ code: 'chart/empty' }] });
    expect(chartOf('').chart).toBeUndefined();
  });
});

group('dimensions', () => {
  const account = '#KONTO 6010 "Hyra"\n#KTYP 6010 K\n#KONTO 1930 "Bank"\n#KTYP 1930 T\n';

  test('have the objects that are declared, and those that are used beside them', () => {
    const { chart } = chartOf(
      `${account}#OBJEKT 1 10 "Kansli"\n#OIB 0 1930 {1 "11"} 5\n#OBJEKT 20 x ""\n#DIM 20 "Ort"`,
    );
    expect(dimensionOf(chart!, 1).objects).toEqual([
      { code: '10', name: 'Kansli' },
      { code: '11', name: '11' },
    ]);
    expect(dimensionOf(chart!, 20)).toMatchObject({ name: 'Ort', objects: [{ code: 'x', name: 'x' }] });
  });

  test('take any code when no object is declared, as for invoices', () => {
    const { chart } = chartOf(`${account}#OIB 0 1930 {10 "F1"} 5`);
    expect(dimensionOf(chart!, 'invoice').objects).toEqual([]);
  });

  test('lie under each other', () => {
    const { chart } = chartOf(`${account}#DIM 20 "Avdelning"\n#UNDERDIM 21 "Enhet" 20`);
    expect(dimensionOf(chart!, 21)).toMatchObject({ name: 'Enhet', under: 20 });
  });

  test('that the format keeps for the future are renumbered, and their objects with them', () => {
    const document = documentOf(`#IB 0 1930 0
      #DIM 12 "Avdelning"
      #OBJEKT 12 "A" "Alfa"
      #VER A 1 20240131 "Hyra"
      {
      #TRANS 6010 {12 "A"} 1
      #TRANS 1930 {} -1
      }`);
    const { books, diagnostics } = toBooks(document);
    expect([...books!][0]!.postings[0]!.dimensions).toEqual({ 9001: 'A' });
    expect(dimensionOf(books!.chart, 9001).name).toBe('Avdelning');
    expect(diagnostics.map(({ code }) => code)).toEqual(['sie/dimension-renumbered']);
  });

  test('that divide others may be written with only their own part of the code', () => {
    const document = documentOf(`
      #DIM 20 "Avdelning"
      #UNDERDIM 21 "Enhet" 20
      #OBJEKT 20 "01" "Ett"
      #OBJEKT 21 "0101" "Ett ett"
      #VER A 1 20240131 "Hyra"
      {
      #TRANS 6010 {20 "01" 21 "01"} 1
      #TRANS 6010 {20 "01" 21 "0101"} 1
      #TRANS 6010 {20 "01" 21 "07"} 1
      #TRANS 1930 {} -3
      }`);
    const [only] = toBooks(document).books!;
    expect(only!.postings.map(({ dimensions }) => dimensions)).toEqual([
      { 20: '01', 21: '0101' },
      { 20: '01', 21: '0101' },
      { 20: '01', 21: '07' },
      {},
    ]);
  });

  test('that lie under themselves make no chart, and are told', () => {
    const { chart, diagnostics } = chartOf(`${account}#UNDERDIM 20 "A" 21\n#UNDERDIM 21 "B" 20`);
    expect([chart, [...new Set(diagnostics.map(({ code }) => code))]]).toEqual([undefined, ['dimension/circle']]);
  });
});
