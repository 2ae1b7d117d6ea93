// Reading what a program hands over: plain objects, fields somebody reads, pages, and refusals collected.
import { describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  attempt,
  isRecord,
  readOptions,
  readPage,
  refusedField,
} from '../../src/diagnostics/index.js';
import { codesOf, refusal } from '../support/refusals.js';

describe('a record is a plain object:', () => {
  test.each<[string, unknown]>([
    ['one with fields', { a: 1 }],
    ['an empty one', {}],
    ['one without a prototype', Object.create(null)],
    ['one from JSON', JSON.parse('{"__proto__":1}')],
  ])('%s is', (_, value) => {
    expect(isRecord(value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['a map', new Map()],
    ['a date', new Date(0)],
    ['null', null],
    ['nothing', undefined],
    ['text', '{}'],
    ['a function', () => 1],
    ['what has inherited fields', Object.create({ a: 1 })],
  ])('%s is not', (_, value) => {
    expect(isRecord(value)).toBe(false);
  });
});

describe('options', () => {
  test('are given back when every field of them is read', () => {
    const given = { unit: 'kr' };
    expect(readOptions(given, ['unit'])).toBe(given);
    expect(readOptions({}, [])).toEqual({});
  });

  test('are refused for each field that nobody reads, with the nearest that somebody does', () => {
    const found = refusal(() => readOptions({ uint: 'kr', colour: 'red' } as { unit?: string }, ['unit']));
    expect(found).toMatchObject([
      { code: 'input/unknown-field', data: { field: 'uint', nearest: 'unit' } },
      { code: 'input/unknown-field', data: { field: 'colour', nearest: '' } },
    ]);
  });

  test('are refused when they are no object', () => {
    expect(refusal(() => readOptions([] as { unit?: string }, ['unit'], 'format'))).toMatchObject([
      { code: 'input/bad-field', at: ['format'], data: { field: 'format', given: '[…]', expected: '{ unit }' } },
    ]);
  });
});

describe('a page', () => {
  test.each([
    [{}, { skip: 0, take: Infinity }],
    [{ skip: 20 }, { skip: 20, take: Infinity }],
    [
      { skip: 0, take: 0 },
      { skip: 0, take: 0 },
    ],
  ])('%j is %j', (given, page) => {
    expect(readPage(given)).toEqual(page);
  });

  test.each([[{ skip: -1 }], [{ take: 1.5 }], [{ take: NaN }], [{ take: '5' as unknown as number }]])(
    '%o is refused',
    (given) => {
      expect(codesOf(() => readPage(given))).toEqual(['input/bad-field']);
    },
  );
});

describe('an attempt', () => {
  test('gives what was read, or nothing and what it was refused for', () => {
    const found: Diagnostic[] = [];
    expect(attempt(found, () => 1)).toBe(1);
    const refuse = (): number => {
      throw refusedField('take', -1, '0, 1, 2, …');
    };
    const refused = attempt(found, refuse);
    expect([refused, found.map(({ code }) => code)]).toEqual([undefined, ['input/bad-field']]);
  });

  test('lets any other error through', () => {
    expect(() =>
      attempt([], () => {
        throw new RangeError('else');
      }),
    ).toThrow(RangeError);
  });
});
