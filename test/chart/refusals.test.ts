// Every way a chart can contradict itself: what is refused, where it stands, and what is said of it.
import { describe, expect, test } from 'vitest';
import {
  type AccountDefinition,
  type ChartLayer,
  type ChartPlan,
  type DimensionDefinition,
  accountPattern,
  createChart,
} from '../../src/chart/index.js';
import { codesOf, refusal } from '../support/refusals.js';

const bank: AccountDefinition = { number: '1930', name: 'Bank', kind: 'asset' };

const chartOf = (...layers: Omit<ChartLayer, 'name'>[]) =>
  createChart({ name: 'Prov', layers: layers.map((layer, i) => ({ name: `Lager ${i}`, ...layer })) });

/** What is said of a chart: the code, the place and the Swedish text of everything that is wrong with it. */
const saidOf = (attempt: () => unknown): string[] =>
  refusal(attempt).map(({ code, at, message }) => [code, at.join('.'), message].join(' | '));

describe('an account is refused when', () => {
  /** A chart with one account, as given over one that is right. */
  const withAccount = (account: object) => () => chartOf({ accounts: [{ ...bank, ...account }] });
  const classes =
    'cash, stock, receivables, shortTermLiabilities, investments, longTermReceivables, longTermLiabilities, equity, result, nonCash';

  test.each<[string, object, string]>([
    ['its number is empty', { number: '' }, 'account/bad-number |  | Kontonumret "" ska'],
    ['its number has nine digits', { number: '123456789' }, 'account/bad-number |  | Kontonumret "123456789" ska'],
    ['its number has a letter', { number: '19x0' }, 'account/bad-number |  | Kontonumret "19x0" ska'],
    ['its number is a number', { number: 1930 }, 'account/bad-number |  | Kontonumret 1930 ska'],
    ['its name is blank', { name: ' ' }, 'account/incomplete | accounts.1930 | Konto 1930 saknar name.'],
    ['it has no name', { name: undefined }, 'account/incomplete | accounts.1930 | Konto 1930 saknar name.'],
    ['it has no kind', { kind: undefined }, 'account/incomplete | accounts.1930 | Konto 1930 saknar kind.'],
    [
      'its kind is unknown',
      { kind: 'bank' },
      'account/bad-field | accounts.1930.kind | Konto 1930 har kind "bank". Tillåtet är asset, liability, equity, income, expense.',
    ],
    [
      'its cash flow class is unknown',
      { cashFlow: 'money' },
      `account/bad-field | accounts.1930.cashFlow | Konto 1930 har cashFlow "money". Tillåtet är ${classes}.`,
    ],
    [
      'what it says of a dimension is unknown',
      { dimensions: { project: 'must' } },
      'account/bad-field | accounts.1930.dimensions.project | Konto 1930 har dimensions.project "must". Tillåtet är required, allowed, forbidden.',
    ],
    [
      'a dimension is unknown',
      { dimensions: { projekt: 'required' } },
      'dimension/unknown | accounts.1930.dimensions.projekt | Dimensionen "projekt" finns inte i kontoplanen. Menades project?',
    ],
    [
      'a dimension is like no other',
      { dimensions: { avdelningskod: 'required' } },
      'dimension/unknown | accounts.1930.dimensions.avdelningskod | Dimensionen "avdelningskod" finns inte i kontoplanen. Egna dimensioner har nummer från 20.',
    ],
    [
      'it begins with no year',
      { validFrom: '2024' },
      'account/bad-field | accounts.1930.validFrom | Konto 1930 har validFrom "2024". Tillåtet är 2024.',
    ],
    [
      'it ends within a year',
      { validTo: 2024.5 },
      'account/bad-field | accounts.1930.validTo | Konto 1930 har validTo 2024.5. Tillåtet är 2024.',
    ],
    [
      'it ends before it begins',
      { validFrom: 2025, validTo: 2024 },
      'account/bad-field | accounts.1930.validTo | Konto 1930 har validTo 2024. Tillåtet är ≥ 2025.',
    ],
  ])('%s', (_, account, said) => {
    expect(saidOf(withAccount(account))).toEqual([expect.stringContaining(said)]);
  });

  test('it stands twice in a layer', () => {
    expect(saidOf(() => chartOf({ accounts: [bank] }, { accounts: [bank, { ...bank, name: 'Kassa' }] }))).toEqual([
      'account/twice-in-layer | layers.1.accounts.1 | Konto 1930 står två gånger i samma lager. Ta bort det ena.',
    ]);
  });

  test('but not for a number of one digit or of eight, nor for having every field', () => {
    const every: AccountDefinition = {
      ...bank,
      cashFlow: 'cash',
      dimensions: { costUnit: 'forbidden', 20: 'required' },
      validFrom: 2024,
      validTo: 2024,
    };
    const accounts = [every, { ...bank, number: '1' }, { ...bank, number: '00000001' }];
    expect(chartOf({ accounts, dimensions: [{ number: 20 }] }).accounts).toHaveLength(3);
  });

  test('and all is told at once', () => {
    const account = { name: '', kind: 'x', cashFlow: 'y', dimensions: { z: 'required', project: 'z' }, validFrom: 1.5 };
    expect(codesOf(withAccount(account))).toEqual([
      'account/incomplete',
      'account/bad-field',
      'account/bad-field',
      'dimension/unknown',
      'account/bad-field',
      'account/bad-field',
    ]);
  });
});

describe('a dimension is refused when', () => {
  const withDimension =
    (dimension: object, ...more: DimensionDefinition[]) =>
    () =>
      chartOf({ accounts: [bank], dimensions: [{ number: 20, ...dimension }, ...more] });

  const objects = ['a', 'b'].map((code) => ({ code, name: code }));
  const on = '2024-01-01';

  test.each<[string, object, string]>([
    [
      'SIE has not reserved its number',
      { number: 5 },
      'dimension/bad-number | dimensions | Dimensionsnumret 5 går inte',
    ],
    ['its number is above 9999', { number: 10_000 }, 'dimension/bad-number | dimensions | Dimensionsnumret 10000 går'],
    [
      'its number is no whole number',
      { number: 20.5 },
      'dimension/bad-number | dimensions | Dimensionsnumret 20.5 går',
    ],
    [
      'it is under one that is not there',
      { under: 21 },
      'dimension/bad-field | dimensions.20.under | Dimension 20: under 21 går',
    ],
    [
      'it is under itself',
      { under: 20 },
      'dimension/circle | dimensions.20 | Dimension 20: 20 ligger under sig själv.',
    ],
  ])('%s', (_, dimension, said) => {
    expect(saidOf(withDimension(dimension))).toEqual([expect.stringContaining(said)]);
  });

  test.each<[string, object, string, string]>([
    ['has no code', { code: ' ' }, 'code', '" "'],
    ['has a code of more than sixty letters', { code: 'x'.repeat(61) }, 'code', `"${'x'.repeat(40)}…"`],
    ['has a number as its code', { code: 1010 }, 'code', '1010'],
    ['is under one that is not there', { under: 'b' }, 'under', '"b"'],
    ['begins on no date', { from: '2024-02-30' }, 'date', '"2024-02-30"'],
    ['ends on no date', { to: '2024' }, 'date', '"2024"'],
  ])('an object %s', (_, object, field, given) => {
    expect(saidOf(withDimension({ objects: [{ code: 'a', name: 'a', ...object }] }))).toEqual([
      `dimension/bad-field | dimensions.20.${field} | Dimension 20: ${field} ${given} går inte att använda eller finns inte.`,
    ]);
  });

  test.each<[string, object, string, string]>([
    ['has no date', { on: '', renamed: 'a', formerly: 'x' }, 'date', '""'],
    ['renames one that is not there', { on, renamed: 'x', formerly: 'y' }, 'history', '"x"'],
    ['merges one that is not there', { on, merged: ['a', 'x'], into: 'b' }, 'history', '"x"'],
    ['merges into one that is not there', { on, merged: ['a'], into: 'x' }, 'history', '"x"'],
    ['splits one that is not there', { on, split: 'x', into: ['a'] }, 'history', '"x"'],
    ['splits into one that is not there', { on, split: 'a', into: ['b', 'x'] }, 'history', '"x"'],
  ])('a change %s', (_, change, field, given) => {
    expect(saidOf(withDimension({ objects, history: [change] }))).toEqual([
      `dimension/bad-field | dimensions.20.${field} | Dimension 20: ${field} ${given} går inte att använda eller finns inte.`,
    ]);
  });

  test('an object is under itself', () => {
    expect(saidOf(withDimension({ objects: [{ code: 'a', name: 'a', under: 'a' }] }))).toEqual([
      'dimension/circle | dimensions.20 | Dimension 20: a ligger under sig själv.',
    ]);
  });

  test('an object stands twice in a layer, but not in one layer and again in the next', () => {
    const twice = [...objects, { code: 'a', name: 'c' }];
    expect(saidOf(withDimension({ objects: twice }))).toEqual([
      'object/twice-in-layer | layers.0.dimensions.0 | Dimension 20 har "a" två gånger i samma lager. Ta bort det ena.',
    ]);
    const [first, second] = [objects, [{ code: 'a', name: 'c' }]].map((each) => ({
      dimensions: [{ number: 20, objects: each }],
    }));
    const chart = chartOf({ accounts: [bank] }, first!, second!);
    expect(chart.dimensions.find(({ number }) => number === 20)?.objects.map(({ name }) => name)).toEqual(['c', 'b']);
  });

  test('two lie under each other', () => {
    expect(codesOf(withDimension({ under: 21 }, { number: 21, under: 20 }))).toEqual([
      'dimension/circle',
      'dimension/circle',
    ]);
  });

  test('it is the thirty-second, and not before', () => {
    const own = (count: number): DimensionDefinition[] => Array.from({ length: count }, (_, i) => ({ number: 20 + i }));
    expect(chartOf({ accounts: [bank], dimensions: own(24) }).dimensions).toHaveLength(31);
    expect(saidOf(() => chartOf({ accounts: [bank], dimensions: own(25) }))).toEqual([
      'chart/too-many-dimensions | dimensions | Kontoplanen har fler än 31 dimensioner. Slå ihop några.',
    ]);
  });
});

describe('a chart is refused when', () => {
  test('it has no accounts', () => {
    expect(codesOf(() => chartOf())).toEqual(['chart/empty']);
    expect(codesOf(() => chartOf({ accounts: [bank] }, { without: '1930' }))).toEqual(['chart/empty']);
  });

  test.each<[string, object, string]>([
    ['it has no name', { layers: [] }, 'input/bad-field | name'],
    ['its layers are no list', { name: 'Prov', layers: {} }, 'input/bad-field | layers'],
    ['a layer is no object', { name: 'Prov', layers: [1930] }, 'input/bad-field | layer'],
    [
      'the accounts of a layer are no list',
      { name: 'Prov', layers: [{ name: 'Bas', accounts: {} }] },
      'input/bad-field | accounts',
    ],
    ['a field of it is misspelt', { name: 'Prov', layer: [] }, 'input/unknown-field | layer'],
    [
      'a field of a layer is misspelt',
      { name: 'Prov', layers: [{ name: 'Bas', account: [] }] },
      'input/unknown-field | account',
    ],
  ])('%s', (_, plan, said) => {
    expect(saidOf(() => createChart(plan as ChartPlan))[0]).toContain(said);
  });

  test('what it does without cannot be read', () => {
    expect(saidOf(() => chartOf({ accounts: [bank], without: ['19xx', '4*'] }))).toEqual([
      expect.stringContaining('pattern/unreadable |  | "19xx", "4*" anger inga konton.'),
    ]);
    expect(codesOf(() => accountPattern('4*'))).toEqual(['pattern/unreadable']);
  });
});
