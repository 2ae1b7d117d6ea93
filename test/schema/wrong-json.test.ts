// JSON that is wrong: told all at once in our own codes, never thrown; and the schemas for other languages.
import {
  jsonSchema,
  readAccrualJson,
  readBudgetJson,
  readForecastJson,
  readLayoutJson,
  readTablesJson,
  readVoucherJson,
  schemas,
  type JsonReading,
  type SchemaName,
} from 'huvudbok/schema';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/refusals.ts';
import { budget, voucher } from './sample-drafts.ts';

describe('JSON that is wrong', () => {
  const codes = (reading: JsonReading<unknown>): string[] =>
    reading.diagnostics.map(({ code, at }) => [code, ...at].join(' '));

  test('is told all at once, with the codes of the readers and the path to each', () => {
    const spoilt = {
      ...voucher,
      eventDate: '2024-02-30',
      text: undefined,
      conterparty: 'x',
      postings: [
        { account: '6010', debit: -5, credit: 2 },
        { account: '19x', amount: 0.1 },
        { account: 1930, amount: '1,234', text: 'a\u0000', quantity: 'två' },
      ],
    };
    expect(codes(readVoucherJson(spoilt))).toEqual([
      'date/not-in-calendar eventDate',
      'input/bad-field text',
      'posting/negative-side postings 0 debit',
      'posting/one-amount postings 0',
      'input/bad-field postings 1 account',
      'amount/is-float postings 1 amount',
      'amount/finer-than-ore postings 2 amount',
      'text/unprintable postings 2 text',
      'posting/quantity-unreadable postings 2 quantity',
      'input/unknown-field conterparty',
    ]);
  });

  test('names the field that was meant', () => {
    expect(readVoucherJson({ ...voucher, conterparty: 'x' }).diagnostics[0]!.data).toEqual({
      field: 'conterparty',
      nearest: 'counterparty',
    });
  });

  test('may say what it is; it is refused when it is something else', () => {
    expect(readVoucherJson({ $schema: 'huvudbok/voucher/1', ...voucher }).value).toEqual(voucher);
    expect(codes(readVoucherJson({ $schema: 'huvudbok/voucher/2', ...voucher }))).toEqual([
      'json/other-schema $schema',
    ]);
    expect(codes(readBudgetJson({ $schema: 'huvudbok/voucher/1', ...budget }))).toEqual(['json/other-schema $schema']);
  });

  test('is read with a byte order mark, and frozen', () => {
    const { value } = readVoucherJson(`\ufeff${JSON.stringify(voucher)}`);
    expect(value).toEqual(voucher);
    expect(Object.isFrozen(value!.postings[0])).toBe(true);
  });

  const readers = [readVoucherJson, readBudgetJson, readForecastJson, readAccrualJson, readLayoutJson, readTablesJson];
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError('no');
      },
      ownKeys: () => {
        throw new TypeError('no');
      },
    },
  );
  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no text', ''],
    ['half of it', '{"eventDate": "2024'],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['a circle', circle],
    ['an object that throws', throwing],
    ['ten thousand lists in each other', '['.repeat(100_000)],
  ])('of %s is unreadable', (__, json) => {
    for (const read of readers) expect(codes(read(json))).toEqual(['json/unreadable']);
  });

  test('never has fields that are inherited', () => {
    const { value, diagnostics } = readVoucherJson(`{"__proto__": {"by": "x"}, ${JSON.stringify(voucher).slice(1)}`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/unknown-field']);
  });
});

describe('JSON Schema', () => {
  test.each(Object.keys(schemas) as SchemaName[])('of a %s names itself, and lets no unknown field in', (name) => {
    const { $id, oneOf, ...only } = jsonSchema(name);
    expect($id).toBe(`huvudbok/${name}/1`);
    for (const { additionalProperties, properties } of (oneOf ?? [only]) as Record<string, { $schema?: unknown }>[]) {
      expect(additionalProperties).toBe(false);
      expect(properties!.$schema).toEqual({ type: 'string', const: `huvudbok/${name}/1` });
    }
  });

  test('is refused by a name that is none', () => {
    expect(codesOf(() => jsonSchema('vouchers' as never))).toEqual(['input/bad-field']);
    expect(codesOf(() => jsonSchema('toString' as never))).toEqual(['input/bad-field']);
  });
});

describe('published tables', () => {
  const table = {
    title: 'Balansräkning',
    unit: 'kr',
    columns: ['2024-01-01', { heading: 'Förändring', window: 'change' }, '2024-12-31'],
    rows: [
      { heading: 'TILLGÅNGAR' },
      ['Fordringar', '2 150 200,00', '2 143 977,00', 4294177],
      { label: 'Kassa och bank', note: 2, amounts: ['7 404 045,70', null, '−'], tie: null },
      { sum: 'SUMMA TILLGÅNGAR', amounts: ['9 554 245,70', '1', '2'], of: ['Fordringar'] },
    ],
    sum: ['1', '2', '3'],
  };

  test('are read as they are', () => {
    expect(readTablesJson({ $schema: 'huvudbok/tables/1', tables: [table] })).toEqual({
      value: { tables: [table] },
      diagnostics: [],
    });
  });

  test.each<[string, object]>([
    ['columns', { columns: [] }],
    ['unit', { unit: 'mkr' }],
    ['rows 0', { rows: ['Fordringar'] }],
    ['title', { title: ' ' }],
  ])('are refused with wrong %s', (at, fault) => {
    const { value, diagnostics } = readTablesJson({ tables: [{ ...table, ...fault }] });
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => [each.code, ...each.at].join(' '))).toEqual([`input/bad-field tables 0 ${at}`]);
  });
});
