// How values show themselves: tables of text, and a look of their own in a REPL.
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type TextColumn, printable, textTable } from '../../src/display/index.js';

const columns: readonly TextColumn[] = [
  { title: 'Konto', align: 'left' },
  { title: 'Saldo', align: 'right' },
];

const lines = (table: string): string[] => table.split('\n');

describe('a table of text', () => {
  test('leans text to the left and figures to the right, under their headings', () => {
    expect(
      lines(
        textTable(columns, [
          ['1930 Bank', '12,00'],
          ['2411', '−1\u00a0234,50'],
        ]),
      ),
    ).toEqual(['Konto          Saldo', '────────────────────', '1930 Bank      12,00', '2411       −1\u00a0234,50']);
  });

  test('is as wide as its headings when it has no rows', () => {
    expect(lines(textTable(columns, []))).toEqual(['Konto  Saldo', '────────────']);
  });

  test('has rules where they are asked for, and nothing where a cell is missing', () => {
    expect(lines(textTable(columns, [['1930', '1'], 'rule', ['Summa'], [], ['', '1']]))).toEqual([
      'Konto  Saldo',
      '────────────',
      '1930       1',
      '────────────',
      'Summa',
      '',
      '           1',
    ]);
  });

  test('counts a letter as one, however many code units it takes', () => {
    const [, , ...rows] = lines(
      textTable(columns, [
        ['A\u030ango\u0308', '1'],
        ['𝛑😀', '2'],
      ]),
    );
    expect(rows).toEqual([`A\u030ango\u0308${' '.repeat(7)}1`, `𝛑😀${' '.repeat(9)}2`]);
  });

  test('ends no line with blanks of its own, but keeps those of a cell', () => {
    expect(lines(textTable([{ title: 'Namn', align: 'left' }], [['a'], ['b\u00a0']]))).toEqual([
      'Namn',
      '────',
      'a',
      'b\u00a0',
    ]);
  });
});

describe('a printable value', () => {
  const value = printable({ name: 'Borås', people: 2 }, ({ name }) => `<${name}>`);

  test('has its own look alone, inside others and as text', () => {
    expect(inspect(value)).toBe('<Borås>');
    expect(inspect({ value })).toBe('{ value: <Borås> }');
    expect(String(value)).toBe('<Borås>');
  });

  test('is else as it was', () => {
    expect(Object.keys(value)).toEqual(['name', 'people']);
    expect(JSON.stringify(value)).toBe('{"name":"Borås","people":2}');
    expect(value).toEqual({ name: 'Borås', people: 2 });
    expect({ ...value }.toString()).toBe('[object Object]');
  });

  test('gives its look to what is made from it', () => {
    const prototype = printable({ name: '' }, ({ name }) => `<${name}>`);
    expect(inspect(Object.assign(Object.create(prototype), { name: 'Mark' }))).toBe('<Mark>');
  });
});
