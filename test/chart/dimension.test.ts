// What a cost centre was called on a date, whether it was open, what it became, and what lies under it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dimension, codesUnder, createChart, dimensionOf, objectOn } from '../../src/chart/index.js';
import { refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const costCentres: Dimension = dimensionOf(
  createChart({
    name: 'Prov',
    layers: [
      {
        name: 'Prov',
        accounts: [{ number: '1930', name: 'Bank', kind: 'asset' }],
        dimensions: [
          {
            number: 1,
            objects: [
              { code: '3013', name: 'Svenljunga och Tranemo' },
              { code: '3014', name: 'Svenljunga' },
              { code: '3015', name: 'Tranemo' },
              { code: '3005', name: 'Utbildning och utveckling' },
              { code: '3006', name: 'Gröna vägen' },
              { code: '3007', name: 'Lokala dagar' },
              { code: '3045', name: 'Studiesteget', from: '2022-01-01', to: '2023-12-31' },
            ],
            // Not in order of date, which no one promised.
            history: [
              { on: '2022-01-01', renamed: '3005', formerly: 'Utveckling' },
              { on: '2023-01-01', split: '3013', into: ['3014', '3015'] },
              { on: '2020-01-01', renamed: '3005', formerly: 'Utbildning' },
              { on: '2024-01-01', renamed: '3005', formerly: 'Lärande' },
              { on: '2024-07-01', merged: ['3006', '3007'], into: '3006' },
            ],
          },
        ],
      },
    ],
  }),
  'costCentre',
);

describe('a cost centre on a date', () => {
  test.each<[string, string, string, boolean, string[]]>([
    ['3005', '2019-12-31', 'Utbildning', true, []],
    ['3005', '2020-01-01', 'Utveckling', true, []],
    ['3005', '2021-12-31', 'Utveckling', true, []],
    ['3005', '2022-01-01', 'Lärande', true, []],
    ['3005', '2023-12-31', 'Lärande', true, []],
    ['3005', '2024-01-01', 'Utbildning och utveckling', true, []],
    ['3013', '2022-12-31', 'Svenljunga och Tranemo', true, []],
    ['3013', '2023-01-01', 'Svenljunga och Tranemo', false, ['3014', '3015']],
    ['3014', '2022-12-31', 'Svenljunga', false, []],
    ['3014', '2023-01-01', 'Svenljunga', true, []],
    ['3007', '2024-06-30', 'Lokala dagar', true, []],
    ['3007', '2024-07-01', 'Lokala dagar', false, ['3006']],
    ['3006', '2024-06-30', 'Gröna vägen', true, []],
    ['3006', '2024-07-01', 'Gröna vägen', true, []],
    ['3045', '2021-12-31', 'Studiesteget', false, []],
    ['3045', '2022-01-01', 'Studiesteget', true, []],
    ['3045', '2023-12-31', 'Studiesteget', true, []],
    ['3045', '2024-01-01', 'Studiesteget', false, []],
  ])('%s on %s: %s, open %s, became %j', (code, date, name, open, became) => {
    expect(objectOn(costCentres, code, date)).toEqual({ code, name, open, became });
  });

  test('that is split into itself and another stays open, and the other begins', () => {
    const split: Dimension = {
      ...costCentres,
      history: [{ on: '2024-01-01', split: '3005', into: ['3005', '3007'] }],
    };
    for (const date of ['2023-12-31', '2024-01-01']) {
      expect(objectOn(split, '3005', date)).toMatchObject({ open: true, became: [] });
    }
    expect(objectOn(split, '3007', '2023-12-31')).toMatchObject({ open: false });
    expect(objectOn(split, '3007', '2024-01-01')).toMatchObject({ open: true });
  });

  test('that there is none of is nothing', () => {
    expect(objectOn(costCentres, '9999', '2024-01-01')).toBeUndefined();
  });
});

describe('the codes under an object', () => {
  test('are its own, and those of all that lies under it, however deep', () => {
    const tree: Dimension = {
      ...costCentres,
      objects: [
        { code: 'all', name: '' },
        { code: 'a', name: '', under: 'all' },
        { code: 'a1', name: '', under: 'a' },
        { code: 'b', name: '', under: 'all' },
        { code: 'other', name: '' },
      ],
    };
    expect(codesUnder(tree, 'all')).toEqual(['all', 'a', 'b', 'a1']);
    expect(codesUnder(tree, 'a')).toEqual(['a', 'a1']);
    expect(codesUnder(tree, 'other')).toEqual(['other']);
    expect(codesUnder(tree, 'unknown')).toEqual(['unknown']);
  });

  test('hold another exactly when its way up passes the object', () => {
    const forest = fc
      .array(fc.nat(), { minLength: 1, maxLength: 15 })
      .map((parents) =>
        parents.map((parent, i) =>
          i === 0 || parent % (i + 1) === i
            ? { code: String(i), name: '' }
            : { code: String(i), name: '', under: String(parent % i) },
        ),
      );
    fc.assert(
      fc.property(forest, (objects) => {
        const wayUp = (code: string | undefined): string[] =>
          code === undefined ? [] : [code, ...wayUp(objects.find((each) => each.code === code)?.under)];
        for (const { code } of objects) {
          const expected = objects.filter((each) => wayUp(each.code).includes(code)).map((each) => each.code);
          expect([...codesUnder({ ...costCentres, objects }, code)].sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

test('a dimension may have thirty thousand objects, each under the one before, and is checked in no time', () => {
  const objects = Array.from({ length: 30_000 }, (_, i) => ({
    code: String(i),
    name: `Objekt ${String(i)}`,
    ...(i === 0 ? {} : { under: String(i - 1) }),
  }));
  const accounts = [{ number: '1930', name: 'Bank', kind: 'asset' as const }];
  const made = (more: readonly { code: string; name: string; under?: string }[]) =>
    createChart({ name: 'Stor', layers: [{ name: 'Stor', accounts, dimensions: [{ number: 20, objects: more }] }] });
  const start = performance.now();
  expect(made(objects).dimensions.at(-1)!.objects).toHaveLength(30_000);
  // A step for each pair would be half a minute.
  expect(performance.now() - start).toBeLessThan(5000);
  const round = objects.map((each, i) => (i === 20_000 ? { ...each, under: '29999' } : each));
  expect(refusal(() => made(round)).map(({ code }) => code)).toEqual(Array<string>(10_000).fill('dimension/circle'));
});
