// The plan of the house on small bad examples, so that a rule about rooms that has stopped biting is noticed.
import { describe, expect, test } from 'vitest';
import { circles, flawsOfPlan, readRooms, strangersInHouse, trespasses } from './house.ts';
import { source } from './source.ts';

const rooms = readRooms(
  [
    '### The rooms',
    '',
    '| room | may use | suppliers | knows |',
    '| --- | --- | --- | --- |',
    '| `money` | - | big.js | amounts |',
    '| `journal` | money | - | vouchers |',
    '| `ledger` | money, journal | - | balances |',
    '',
    '### Another',
    '',
    '| `elsewhere` | - | - | - |',
  ].join('\n'),
  'The rooms',
);

const complaints = (path: string, ...lines: string[]): string[] => trespasses(source(path, lines.join('\n')), rooms);

describe('the table of rooms', () => {
  test('is read to the end of its section', () => {
    expect(rooms).toEqual([
      { name: 'money', mayUse: [], suppliers: ['big.js'] },
      { name: 'journal', mayUse: ['money'], suppliers: [] },
      { name: 'ledger', mayUse: ['money', 'journal'], suppliers: [] },
    ]);
  });

  test('that is missing is an error', () => {
    expect(() => readRooms('# Nothing', 'The rooms')).toThrow('There is no heading');
  });

  test('that lets a room use one above it is flawed', () => {
    expect(flawsOfPlan([...rooms].reverse())).toHaveLength(3);
    expect(flawsOfPlan(rooms)).toEqual([]);
  });

  test('names every folder, and no folder that is not there', () => {
    expect(strangersInHouse(['money', 'journal', 'attic'], rooms)).toEqual([
      'src/attic is not in the table of rooms',
      'ledger is in the table of rooms, but not in src',
    ]);
  });
});

describe('an import', () => {
  test('goes down, by the door', () => {
    expect(complaints('src/ledger/scan.ts', "import { post } from '../journal/index.js';")).toEqual([]);
    expect(complaints('src/ledger/scan.ts', "import { row } from './row.js';")).toEqual([]);
    expect(complaints('src/index.ts', "export { post } from './journal/index.js';")).toEqual([]);
    expect(complaints('src/index.ts', "export { words } from './words.js';")).toEqual([]);
  });

  test.each([
    ['upwards', "import { post } from '../ledger/index.js';", 'src/journal/a.ts:1: journal may not use ledger'],
    ['upwards for a type', "import type { Ledger } from '../ledger/index.js';", 'journal may not use ledger'],
    ['upwards later', "const ledger = await import('../ledger/index.js');", 'journal may not use ledger'],
    ['by a re-export', "export * from '../ledger/index.js';", 'journal may not use ledger'],
    ['past the door', "import { Amount } from '../money/amount.js';", 'goes past the door'],
    ['through its own door', "import { post } from './index.js';", 'its own door'],
    ['through the root door', "import { post } from '../index.js';", 'stands above all rooms'],
    ['through the published name', "import { post } from 'huvudbok';", 'stands above all rooms'],
    ['out of the source', "import { bad } from '../../test/bad.js';", 'is outside src'],
    ["to another room's supplier", "import Big from 'big.js';", 'only money imports big.js'],
    ["into another room's supplier", "import Big from 'big.js/big.mjs';", 'only money imports big.js/big.mjs'],
    ["to nobody's supplier", "import fs from 'node:fs';", "node:fs is nobody's supplier"],
  ])('%s is a trespass', (_way, line, complaint) => {
    expect(complaints('src/journal/a.ts', line)).toEqual([expect.stringContaining(complaint)]);
  });

  test('in a circle is found, once', () => {
    const files = [
      source('src/money/a.ts', "import './b.js';"),
      source('src/money/b.ts', "import './c.js';"),
      source('src/money/c.ts', "import './a.js';"),
      source('src/money/d.ts', "import './a.js';"),
    ];
    expect(circles(files)).toEqual(['src/money/a -> src/money/b -> src/money/c -> src/money/a']);
    expect(circles(files.slice(1))).toEqual([]);
  });

  test.each([
    "import type { B } from './b.js';",
    "import { type B, type C } from './b.js';",
    "export type { B } from './b.js';",
  ])('of types alone makes no circle: %s', (line) => {
    expect(circles([source('src/money/a.ts', line), source('src/money/b.ts', "import './a.js';")])).toEqual([]);
  });

  test.each(["import { type B, c } from './b.js';", "import B from './b.js';", "export * from './b.js';"])(
    'of more than types makes one: %s',
    (line) => {
      expect(circles([source('src/money/a.ts', line), source('src/money/b.ts', "import './a.js';")])).toHaveLength(1);
    },
  );

  test('of itself is a circle too', () => {
    expect(circles([source('src/money/a.ts', "import './a.js';")])).toEqual(['src/money/a -> src/money/a']);
  });
});
