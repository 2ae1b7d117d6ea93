// Every problem of the chart room: each way to meet it, and how it reads in both languages.
import { describe as group, expect, test } from 'vitest';
import {
  type AccountDefinition,
  type ChartLayer,
  type DimensionDefinition,
  accountPattern,
  accountsOf,
  createChart,
  dimensionOf,
} from '../../src/chart/index.js';
import * as problems from '../../src/chart/problems.js';
import { BookkeepingError, describe } from '../../src/diagnostics/index.js';
import { codesOf, refusal } from '../support/refusals.js';

const bank: AccountDefinition = { number: '1930', name: 'Bank', kind: 'asset' };

const chartOf = (...layers: Omit<ChartLayer, 'name'>[]) =>
  createChart({ name: 'Prov', layers: layers.map((layer) => ({ name: '', ...layer })) });

/** A chart with one account, as given over one that is right. */
const withAccount = (account: object) => () => chartOf({ accounts: [{ ...bank, ...account }] });

const withDimension =
  (dimension: object, ...more: DimensionDefinition[]) =>
  () =>
    chartOf({ accounts: [bank], dimensions: [{ number: 20, ...dimension }, ...more] });

const objects = [
  { code: 'a', name: '' },
  { code: 'b', name: '' },
];

/** How many own dimensions there can be beside the seven of SIE. */
const own = (count: number) => Array.from({ length: count }, (_, i) => ({ number: 20 + i }));

type Case = [attempt: () => unknown, at: string, swedish: string, english: string];

const cases: Record<string, Case> = {
  'account/unknown': [
    () => accountsOf(chartOf({ accounts: [bank] }), 1390),
    '',
    'Kontot 1390 finns inte i kontoplanen. Menades 1930 Bank?',
    'There is no account 1390 in the chart. Was 1930 Bank meant?',
  ],
  'account/bad-number': [withAccount({ number: '19a' }), '', 'Kontonumret "19a" ska', 'The account number "19a" must'],
  'account/incomplete': [
    () => chartOf({ accounts: [{ number: '1930', name: 'Bank' }] }),
    'accounts.1930',
    'Konto 1930 saknar kind.',
    'Account 1930 lacks kind.',
  ],
  'account/bad-field': [
    withAccount({ kind: 'bank' }),
    'accounts.1930.kind',
    'Konto 1930 har kind "bank". Tillåtet är asset, liability, equity, income, expense.',
    'Account 1930 has kind "bank". Allowed: asset, liability, equity, income, expense.',
  ],
  'account/twice-in-layer': [
    () => chartOf({}, { accounts: [bank, { ...bank, name: 'Kassa' }] }),
    'layers.1.accounts.1',
    'Konto 1930 står två gånger',
    'Account 1930 stands twice',
  ],
  'dimension/unknown': [
    withAccount({ dimensions: { projekt: 'required' } }),
    'accounts.1930.dimensions.projekt',
    'Dimensionen "projekt" finns inte i kontoplanen. Menades project?',
    'There is no dimension "projekt" in the chart. Was project meant?',
  ],
  'dimension/bad-number': [withDimension({ number: 3 }), 'dimensions', 'numret 3 går inte', 'number 3 cannot be used'],
  'dimension/bad-field': [
    withDimension({ under: 21 }),
    'dimensions.20.under',
    'Dimension 20: under 21 går inte att använda',
    'Dimension 20: under 21 cannot be used',
  ],
  'dimension/circle': [
    withDimension({ under: 20 }),
    'dimensions.20',
    'Dimension 20: 20 ligger under sig själv.',
    'Dimension 20: 20 lies under itself.',
  ],
  'chart/too-many-dimensions': [
    () => chartOf({ accounts: [bank], dimensions: own(25) }),
    'dimensions',
    'fler än 31 dimensioner',
    'more than 31 dimensions',
  ],
  'chart/empty': [() => chartOf(), '', 'Kontoplanen har inga konton.', 'The chart has no accounts.'],
  // Found by the journal, which knows what a posting says.
  'object/unknown': [
    () => {
      throw new BookkeepingError([
        problems.objectUnknown.at([], { dimension: 'Projekt', given: 'VILA', nearest: 'VILJA' }),
      ]);
    },
    '',
    'Projekt VILA finns inte i kontoplanen. Menades VILJA?',
    'There is no Projekt VILA in the chart. Was VILJA meant?',
  ],
  'pattern/unreadable': [() => accountPattern('55**'), '', '"55**" anger inga konton.', '"55**" names no accounts.'],
};

group('a problem with a chart', () => {
  test.each(Object.entries(cases))('%s is told in Swedish and in English', (code, [attempt, at, swedish, english]) => {
    const [found, ...more] = refusal(attempt);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code, severity: 'error' });
    expect(found?.at.join('.')).toBe(at);
    expect(describe(found!)).toContain(swedish);
    expect(describe(found!, 'en')).toContain(english);
  });

  test('is one of those above', () => {
    expect(Object.values(problems).map(({ code }) => code)).toEqual(Object.keys(cases));
  });

  test('says what to do when nothing is near', () => {
    const unknown = [
      () => accountsOf(chartOf({ accounts: [bank] }), 88888888),
      () => dimensionOf(chartOf({ accounts: [bank] }), 'avdelningskod'),
    ].map((attempt) => refusal(attempt)[0]!);
    expect(unknown.map((found) => describe(found))).toEqual([
      'Kontot 88888888 finns inte i kontoplanen. Lägg till det i ett eget lager.',
      'Dimensionen "avdelningskod" finns inte i kontoplanen. Egna dimensioner har nummer från 20.',
    ]);
  });
});

group('an account is refused when', () => {
  test.each<[string, object, string]>([
    ['its number is empty', { number: '' }, 'account/bad-number'],
    ['its number has nine digits', { number: '123456789' }, 'account/bad-number'],
    ['its number is a number', { number: 1930 }, 'account/bad-number'],
    ['its name is blank', { name: ' ' }, 'account/incomplete'],
    ['it has no name', { name: undefined }, 'account/incomplete'],
    ['its cash flow class is unknown', { cashFlow: 'money' }, 'account/bad-field'],
    ['what it says of a dimension is unknown', { dimensions: { project: 'must' } }, 'account/bad-field'],
    ['it begins with no year', { validFrom: '2024' }, 'account/bad-field'],
    ['it ends within a year', { validTo: 2024.5 }, 'account/bad-field'],
    ['it ends before it begins', { validFrom: 2025, validTo: 2024 }, 'account/bad-field'],
  ])('%s', (_, account, code) => {
    expect(codesOf(withAccount(account))).toEqual([code]);
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
    expect(chartOf({ accounts, dimensions: own(1) }).accounts).toHaveLength(3);
  });

  test('all is told at once', () => {
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

group('a dimension is refused when', () => {
  test.each<[string, object, string]>([
    ['SIE has not reserved its number', { number: 5 }, 'dimension/bad-number'],
    ['its number is above 9999', { number: 10_000 }, 'dimension/bad-number'],
    ['its number is no whole number', { number: 20.5 }, 'dimension/bad-number'],
    ['an object has no code', { objects: [{ code: ' ', name: '' }] }, 'dimension/bad-field'],
    ['a code is longer than sixty letters', { objects: [{ code: 'x'.repeat(61), name: '' }] }, 'dimension/bad-field'],
    ['a code is a number', { objects: [{ code: 1010, name: '' }] }, 'dimension/bad-field'],
    [
      'an object is under one that is not there',
      { objects: [{ code: 'a', name: '', under: 'b' }] },
      'dimension/bad-field',
    ],
    ['an object begins on no date', { objects: [{ code: 'a', name: '', from: '2024-02-30' }] }, 'dimension/bad-field'],
    ['an object ends on no date', { objects: [{ code: 'a', name: '', to: '2024' }] }, 'dimension/bad-field'],
    ['an object is under itself', { objects: [{ code: 'a', name: '', under: 'a' }] }, 'dimension/circle'],
    ['a change has no date', { objects, history: [{ on: '', renamed: 'a', formerly: 'x' }] }, 'dimension/bad-field'],
    [
      'what is renamed is not there',
      { history: [{ on: '2024-01-01', renamed: 'a', formerly: 'x' }] },
      'dimension/bad-field',
    ],
    [
      'what is merged is not there',
      { objects, history: [{ on: '2024-01-01', merged: ['x'], into: 'a' }] },
      'dimension/bad-field',
    ],
    [
      'what it is merged into is not there',
      { objects, history: [{ on: '2024-01-01', merged: ['a'], into: 'x' }] },
      'dimension/bad-field',
    ],
    [
      'what is split is not there',
      { objects, history: [{ on: '2024-01-01', split: 'x', into: ['a'] }] },
      'dimension/bad-field',
    ],
    [
      'what it is split into is not there',
      { objects, history: [{ on: '2024-01-01', split: 'a', into: ['b', 'x'] }] },
      'dimension/bad-field',
    ],
  ])('%s', (_, dimension, code) => {
    expect(codesOf(withDimension(dimension))).toEqual([code]);
  });

  test('two lie under each other', () => {
    expect(codesOf(withDimension({ under: 21 }, { number: 21, under: 20 }))).toEqual([
      'dimension/circle',
      'dimension/circle',
    ]);
  });

  test('but not for being the thirty-first', () => {
    expect(chartOf({ accounts: [bank], dimensions: own(24) }).dimensions).toHaveLength(31);
  });
});
