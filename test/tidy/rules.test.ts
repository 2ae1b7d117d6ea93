// Each house rule on a small bad example, so that a rule that has stopped biting is noticed.
import { describe, expect, test } from 'vitest';
import { circles, flawsOfPlan, readRooms, strangersInHouse, trespasses } from './house.ts';
import {
  doorOnlyOpens,
  idleExceptions,
  length,
  longestFile,
  noLooseEnds,
  openingComment,
  tellingName,
  unwantedWords,
} from './rules.ts';
import { source } from './source.ts';
import { looseEnds, words } from './words.ts';

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
  });

  test.each([
    ['upwards', "import { post } from '../ledger/index.js';", 'src/journal/a.ts:1: journal may not use ledger'],
    ['upwards for a type', "import type { Ledger } from '../ledger/index.js';", 'journal may not use ledger'],
    ['upwards later', "const ledger = await import('../ledger/index.js');", 'journal may not use ledger'],
    ['by a re-export', "export * from '../ledger/index.js';", 'journal may not use ledger'],
    ['past the door', "import { Amount } from '../money/amount.js';", 'goes past the door'],
    ['through its own door', "import { post } from './index.js';", 'its own door'],
    ['through the root door', "import { post } from '../index.js';", 'the root door is for those outside'],
    ['through the published name', "import { post } from 'huvudbok';", 'the root door is for those outside'],
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

describe('a word with a replacement', () => {
  const found = (code: string): string[] => unwantedWords(source('src/journal/a.ts', code), words);

  test.each([
    ['new Date(', 'const today = new Date();'],
    ['Date.now(', 'const now = Date.now();'],
    ['parseFloat(', "const sum = Number.parseFloat('1');"],
    ['parseInt(', "const year = parseInt('2024', 10);"],
    ['Number(', "const sum = Number('1');"],
    ['Number(', "const sums = ['1'].map(Number);"],
    ['toLocaleString(', 'const text = (1).toLocaleString();'],
    ['localeCompare(', "const order = 'å'.localeCompare('ä');"],
    ['Intl.', 'const format = new Intl.NumberFormat();'],
    ['Math.random(', 'const id = Math.random();'],
    ['process.', 'const zone = process.env.TZ;'],
    ['console.', 'console.log(1);'],
    ['instanceof', 'const is = value instanceof Error;'],
    ['export default', 'export default 1;'],
    ['enum ', 'enum Purpose { Ordinary }'],
    ['class ', 'class Voucher {}'],
    ['class ', 'const Voucher = class {};'],
  ])('%s is found in %s', (word, code) => {
    expect(found(code)).toEqual([expect.stringContaining(`src/journal/a.ts:1: not "${word}" but `)]);
  });

  test('is tried, every one', () => {
    const bad = 'new Date(); Date.now(); parseFloat; parseInt; Number(1); a.toLocaleString(); a.localeCompare; Intl.x;';
    const worse = 'Math.random; process.x; console.x; instanceof; export default; enum A; class B';
    expect(words.filter(({ pattern }) => !pattern.test(`${bad} ${worse}`))).toEqual([]);
  });

  test('is not found in comments, texts, patterns or longer names', () => {
    expect(found("// new Date() in a class\n/** instanceof */\nconst a = 'Number(' + `Intl. ${1} console.`;")).toEqual(
      [],
    );
    expect(
      found('const b = /enum x/; const ok = Number.isSafeInteger(1); const c = isNumber(1); a.process.b;'),
    ).toEqual([]);
  });

  test('is found inside a template', () => {
    expect(found('const text = `today ${new Date()}`;')).toHaveLength(1);
  });

  test('has exceptions by file and by room, and an idle one is found', () => {
    const [word] = words.filter((each) => each.word === 'class ');
    const only = [{ ...word!, except: [{ path: 'src/money', because: 'an example' }] }];
    const files = [source('src/money/amount.ts', 'class Amount {}'), source('src/moneybox/a.ts', 'class Coin {}')];
    expect(files.flatMap((file) => unwantedWords(file, only))).toHaveLength(1);
    expect(idleExceptions(files, only)).toEqual([]);
    expect(idleExceptions(files.slice(1), only)).toEqual([
      'src/money no longer says "class "; take away its exception',
    ]);
  });
});

describe('a file', () => {
  test.each(["import './a.js';\n// Says something, but too late.", '// Hm.\n', '/* */\n', ''])(
    '%j opens without a comment',
    (text) => {
      expect(openingComment(source('src/a.ts', text))).toHaveLength(1);
    },
  );

  test.each([
    '// What the file is.\n',
    '/**\n * What the file is.\n */\n',
    '#!/usr/bin/env node\n// What the file is.\n',
  ])('%j opens with a comment', (text) => {
    expect(openingComment(source('src/a.ts', text))).toEqual([]);
  });

  test('may be as long as the limit, and not a line longer', () => {
    expect(length(source('src/a.ts', '\n'.repeat(longestFile - 1) + 'end\n'))).toEqual([]);
    expect(length(source('src/a.ts', '\n'.repeat(longestFile) + 'end\n'))).toHaveLength(1);
  });

  test.each(['utils', 'util', 'helpers', 'types', 'common', 'shared', 'misc'])('is not named %s', (stem) => {
    expect(tellingName(`src/money/${stem}.ts`)).toHaveLength(1);
    expect(tellingName(`src/money/${stem}.test.ts`)).toHaveLength(1);
    expect(tellingName(`src/money/${stem}-of-trade.ts`)).toEqual([]);
  });

  test('that is a door only re-exports', () => {
    const door = "export { a } from './a.js';\nexport type { B } from './b.js';\nconst c = 1;\nexport { c };\n";
    expect(doorOnlyOpens(source('src/money/index.ts', door))).toEqual([
      expect.stringContaining('index.ts:3'),
      expect.stringContaining('index.ts:4'),
    ]);
    expect(doorOnlyOpens(source('src/money/amount.ts', door))).toEqual([]);
  });

  test.each(looseEnds)('does not say %s', (word) => {
    expect(noLooseEnds('docs/a.md', `fine\n${word}: later`)).toEqual([expect.stringContaining('docs/a.md:2')]);
  });
});
