// Putting a chart together from layers, finding things in it, and how it prints.
import { inspect } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AccountDefinition,
  type Chart,
  type ChartLayer,
  accountsOf,
  createChart,
  dimensionKey,
  dimensionOf,
  findAccount,
  groupsOf,
  isChart,
  nearestAccount,
} from '../../src/chart/index.js';
import { codesOf, refusal } from '../support/refusals.js';

const base: ChartLayer = {
  name: 'Bas',
  accounts: [
    { number: '5539', name: 'Tjänster', kind: 'expense', cashFlow: 'result' },
    { number: '1930', name: 'Bank', kind: 'asset', cashFlow: 'cash', dimensions: { costCentre: 'forbidden' } },
    { number: '5540', name: 'Övrigt', kind: 'expense' },
    { number: '301', name: 'Bidrag', kind: 'income' },
  ],
  groups: [
    { prefix: '55', name: 'Verksamhet' },
    { prefix: '5', name: 'Kostnader' },
  ],
};

const own: ChartLayer = {
  name: 'Eget',
  accounts: [
    { number: '5540', name: 'Övriga kostnader', validTo: 2025 },
    { number: '30106', name: 'Bidrag från kommunen', kind: 'income' },
  ],
  groups: [{ prefix: '55', name: 'Verksamhetsanknutet' }],
  dimensions: [
    { number: 21 },
    { number: 1, objects: [{ code: '1010', name: 'Kansli' }] },
    {
      number: 20,
      name: 'Kommun',
      objects: [
        { code: 'B', name: 'Borås' },
        { code: 'M', name: 'Mark' },
      ],
    },
  ],
};

let chart: Chart;
beforeAll(() => {
  chart = createChart({ name: 'Förbund', layers: [base, own] });
});

const numbers = (accounts: readonly AccountDefinition[]): string[] => accounts.map(({ number }) => number);

describe('a chart of layers', () => {
  test('holds the accounts of all of them, in the order of their digits', () => {
    expect(chart).toMatchObject({ name: 'Förbund', layers: ['Bas', 'Eget'] });
    expect(numbers(chart.accounts)).toEqual(['1930', '301', '30106', '5539', '5540']);
  });

  test('takes from the layer below what the one above leaves out', () => {
    expect(findAccount(chart, '5540')).toEqual({
      number: '5540',
      name: 'Övriga kostnader',
      kind: 'expense',
      validTo: 2025,
    });
  });

  test('has no account that a layer does without', () => {
    const fewer = createChart({ name: 'Prov', layers: [base, { name: 'Utan', without: '55xx, !5540' }] });
    expect(numbers(fewer.accounts)).toEqual(['1930', '301', '5540']);
  });

  test('has an account that is taken away and given again as it is given then', () => {
    const account = { number: '5539', name: 'Ny', kind: 'expense' } as const;
    const again = createChart({ name: 'Prov', layers: [base, { name: 'Prov', without: '5539', accounts: [account] }] });
    expect(findAccount(again, 5539)).toEqual(account);
  });

  test('keeps what the same layer gives, whatever it does without', () => {
    const layer: ChartLayer = { ...base, without: 'xxxx' };
    expect(numbers(createChart({ name: 'Prov', layers: [layer] }).accounts)).toEqual(['1930', '301', '5539', '5540']);
  });

  test('names its groups as the uppermost layer does, widest first', () => {
    expect(groupsOf(chart, { number: '5539' })).toEqual([
      { prefix: '5', name: 'Kostnader' },
      { prefix: '55', name: 'Verksamhetsanknutet' },
    ]);
    expect(groupsOf(chart, { number: '1930' })).toEqual([]);
  });

  test('adds the objects and history of a dimension to those below', () => {
    const renamed = { on: '2024-01-01', renamed: '1010', formerly: 'Kansliet' };
    const later = createChart({
      name: 'Prov',
      layers: [
        base,
        own,
        {
          name: 'Prov',
          dimensions: [{ number: 1, objects: [{ code: '1001', name: 'Styrelse' }], history: [renamed] }],
        },
        {
          name: 'Prov',
          dimensions: [{ number: 1, name: 'Enhet', objects: [{ code: '1010', name: 'Kansli och hyra' }] }],
        },
      ],
    });
    expect(dimensionOf(later, 1)).toEqual({
      number: 1,
      key: 'costCentre',
      name: 'Enhet',
      objects: [
        { code: '1010', name: 'Kansli och hyra' },
        { code: '1001', name: 'Styrelse' },
      ],
      history: [renamed],
    });
    expect(dimensionOf(chart, 1).objects).toHaveLength(1);
  });

  test('has the dimensions of SIE without being told, and its own after them', () => {
    expect(chart.dimensions.map(({ number, key }) => [number, key])).toEqual([
      [1, 'costCentre'],
      [2, 'costUnit'],
      [6, 'project'],
      [7, 'employee'],
      [8, 'customer'],
      [9, 'supplier'],
      [10, 'invoice'],
      [20, '20'],
      [21, '21'],
    ]);
    expect(dimensionOf(chart, 21).name).toBe('Dimension 21');
    expect(chart.dimensions.map(({ number }) => dimensionKey(number))).toEqual(chart.dimensions.map(({ key }) => key));
    expect(dimensionOf(chart, 'costUnit').under).toBe(1);
  });

  test('is told from what only looks like one', () => {
    expect(isChart(chart)).toBe(true);
    for (const other of [{ ...chart }, {}, null, 'Förbund']) expect(isChart(other)).toBe(false);
  });

  test('cannot be changed, and leaves the layers as they were', () => {
    const layer = {
      name: 'Prov',
      accounts: [{ number: '1', name: 'Ett', kind: 'asset' as const, dimensions: { 20: 'required' as const } }],
      groups: [{ prefix: '1', name: 'Prov' }],
      dimensions: [
        {
          number: 20,
          objects: [{ code: 'B', name: 'Borås' }],
          history: [{ on: '2024-01-01', renamed: 'B', formerly: 'Bor' }],
        },
      ],
    };
    const parts = (value: object): object[] => [
      value,
      ...Object.values(value)
        .filter((each) => typeof each === 'object')
        .flatMap(parts),
    ];
    const made = createChart({ name: 'Prov', layers: [layer] });
    expect(parts(made).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(parts(layer).filter(Object.isFrozen)).toEqual([]);
  });
});

describe('in a chart', () => {
  test('an account is found by its number, as text or not', () => {
    expect(findAccount(chart, 1930)).toBe(findAccount(chart, '1930'));
    expect(findAccount(chart, 1930)?.name).toBe('Bank');
    expect(findAccount(chart, '193')).toBeUndefined();
  });

  test.each<[Parameters<typeof accountsOf>[1], string[]]>([
    ['55xx', ['5539', '5540']],
    [
      ['5540', 1930],
      ['1930', '5540'],
    ],
    ['5539, 301', ['301', '5539']],
    ['!5540', ['1930', '301', '30106', '5539']],
    ['9xxx', []],
    ['5000-5999, !9999', ['5539', '5540']],
  ])('the accounts of %j are %j', (pattern, found) => {
    expect(numbers(accountsOf(chart, pattern))).toEqual(found);
  });

  test('a single number that is not there is an error for each, with the nearest', () => {
    const found = refusal(() => accountsOf(chart, ['55xx, 5593', 77777777]));
    expect(found.map(({ code, data }) => [code, data])).toEqual([
      ['account/unknown', { account: '5593', nearest: '5539 Tjänster' }],
      ['account/unknown', { account: '77777777', nearest: '' }],
    ]);
    expect(codesOf(() => accountsOf(chart, '5x-x'))).toEqual(['pattern/unreadable']);
  });

  test('the nearest account is named with its number', () => {
    expect(nearestAccount(chart, '1903')).toBe('1930 Bank');
    expect(nearestAccount(chart, '99999999')).toBe('');
  });

  test('a dimension is found by its key or its number', () => {
    const costCentre = chart.dimensions[0];
    for (const name of ['costCentre', 1, '1']) expect(dimensionOf(chart, name)).toBe(costCentre);
    expect(dimensionOf(chart, 20).name).toBe('Kommun');
    expect(refusal(() => dimensionOf(chart, 'costcenter'))[0]).toMatchObject({
      code: 'dimension/unknown',
      data: { given: '"costcenter"', nearest: 'costCentre' },
    });
    expect(refusal(() => dimensionOf(chart, 22))[0]?.data).toMatchObject({ given: '22' });
  });
});

test('a chart prints itself as a table', () => {
  expect(inspect(chart).split('\n')).toEqual([
    'Förbund (Bas + Eget)',
    'Konto  Namn                  Slag',
    '─'.repeat(37),
    '1930   Bank                  tillgång',
    '301    Bidrag                intäkt',
    '30106  Bidrag från kommunen  intäkt',
    '5539   Tjänster              kostnad',
    '5540   Övriga kostnader      kostnad',
    'Kostnadsställe: 1010',
    'Kommun: B, M',
  ]);
});
