// Each rule about a single file on a small bad example, so that a rule that has stopped biting is noticed.
import { describe, expect, test } from 'vitest';
import {
  doorOnlyOpens,
  idleExceptions,
  length,
  noLooseEnds,
  openingComment,
  tellingName,
  unwantedWords,
} from './rules.ts';
import { source } from './source.ts';
import { looseEnds, words } from './words.ts';

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
    expect(length(source('src/a.ts', '\n\nend\n'), 3)).toEqual([]);
    expect(length(source('src/a.ts', '\n\n\nend\n'), 3)).toEqual([expect.stringContaining('has 4 lines')]);
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
