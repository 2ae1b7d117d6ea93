// The source keeps the house rules of docs/internals/architecture.md; the tests beside this one show that each rule bites.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circles, flawsOfPlan, readRooms, strangersInHouse, trespasses } from './house.ts';
import {
  doorOnlyOpens,
  idleExceptions,
  length,
  longest,
  noLooseEnds,
  openingComment,
  tellingName,
  unwantedWords,
} from './rules.ts';
import { filesIn, read, root, sourcesIn } from './source.ts';
import { words } from './words.ts';

const core = sourcesIn('src');
const around = ['test', 'examples', '.ci'].flatMap(sourcesIn);
const everything = [...core, ...around];
const texts = ['src', 'test', 'examples', 'docs', '.ci', 'README.md', 'CHANGELOG.md'].flatMap((name) =>
  name.endsWith('.md') ? readdirSync(root).filter((file) => file === name) : filesIn(name),
);

const plan = read('docs/internals/architecture.md');
const rooms = readRooms(plan, 'The rooms');
const roomsToCome = readRooms(plan, 'Rooms to come');

describe('the house', () => {
  const folders = readdirSync(`${root}/src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test('has the rooms that are in the table, and no other', () => {
    expect(strangersInHouse(folders, rooms)).toEqual([]);
  });

  test('is planned so that no room can use one above it', () => {
    expect(flawsOfPlan([...rooms, ...roomsToCome])).toEqual([]);
  });

  test('is walked downwards, through doors, and each supplier sees one room', () => {
    expect(core.flatMap((file) => trespasses(file, rooms))).toEqual([]);
  });

  test('has no circles', () => {
    expect(circles(core)).toEqual([]);
  });

  test('has doors that only open', () => {
    expect(core.flatMap(doorOnlyOpens)).toEqual([]);
  });
});

describe('every file', () => {
  test('opens with a comment that says what it is', () => {
    expect(everything.flatMap(openingComment)).toEqual([]);
  });

  test('is short', () => {
    expect(core.flatMap((file) => length(file, longest.core))).toEqual([]);
    expect(around.flatMap((file) => length(file, longest.around))).toEqual([]);
  });

  test('is named after what it knows', () => {
    expect(everything.flatMap(({ path }) => tellingName(path))).toEqual([]);
  });

  test('has no notes to oneself', () => {
    expect(texts.flatMap((path) => noLooseEnds(path, read(path)))).toEqual([]);
  });
});

describe('the core', () => {
  test('does without the words that have a replacement', () => {
    expect(core.flatMap((file) => unwantedWords(file, words))).toEqual([]);
  });

  test('needs every exception that is made for it', () => {
    expect(idleExceptions(core, words)).toEqual([]);
  });
});

test('the top level holds nothing but what the architecture lists', () => {
  const listed =
    'src test examples docs package.json tsconfig.json tsup.config.ts README.md LICENSE CHANGELOG.md package-lock.json .ci .gitignore';
  const ignored = read('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const found = readdirSync(root).filter(
    (name) => name !== '.git' && !ignored.includes(name) && !name.endsWith('.log'),
  );
  expect(found.filter((name) => !listed.split(' ').includes(name))).toEqual([]);
});
