// The glossary and the code speak the same words: each term has one partner, each exported name its terms.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { read, source, sourcesIn } from '../tidy/source.ts';
import { entriesOf, strayWord, wordsOf } from './glossary.ts';

const entries = entriesOf(read('docs/glossary.md'));
const today = entries.filter(({ isToCome }) => !isToCome);
const terms = new Set(today.map(({ english }) => wordsOf(english).join(' ')));

/** Words of programming, which mean here what they mean everywhere. */
const plain = new Set(
  `is has of on to from under between end all last find create add format replace open describe
  input options details selection source record row figures entry id path groups rule change definition
  matcher declaration language iso read reading write status part kind
  type name given look sources text page explained`.split(/\s+/),
);

/** What the root door gives, by name: its list stands in two files. */
const exported = ['src/index.ts', 'src/reports.ts']
  .flatMap((file) => [...source(file, read(file)).tree.statements])
  .flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );

describe('the glossary', () => {
  test.each(['english', 'swedish'] as const)('has each %s term once', (language) => {
    const all = entries.map((entry) => entry[language]);
    expect(all.filter((term, i) => term === '' || all.indexOf(term) !== i)).toEqual([]);
  });

  test('accounts for every exported name', () => {
    const strays = exported.flatMap((name) => {
      const word = strayWord(name, terms, plain);
      return word === undefined ? [] : [`${name}: "${word}" is neither a term of the glossary nor a plain word`];
    });
    expect(exported.length).toBeGreaterThan(100);
    expect(strays).toEqual([]);
  });

  test('has only terms that the source uses', () => {
    const words = sourcesIn('src').flatMap(({ text }) => text.split(/[^\p{L}]+/u).flatMap(wordsOf));
    const used = ` ${words.join(' ')} `;
    const isUsed = (term: string): boolean => used.includes(` ${term} `) || used.includes(` ${term}s `);
    expect([...terms].filter((term) => !isUsed(term))).toEqual([]);
  });

  test('needs every plain word', () => {
    const isIdle = (word: string): boolean => {
      const others = new Set([...plain].filter((each) => each !== word));
      return exported.every((name) => strayWord(name, terms, others) === undefined);
    };
    expect([...plain].filter(isIdle)).toEqual([]);
  });
});

test.each([
  ['accountsOf', undefined],
  ['FinancialYear', undefined],
  ['isAccount', undefined],
  ['yearAccount', 'year'],
  ['financialAccount', 'financial'],
  ['accountManager', 'manager'],
  ['Ofaccount', 'ofaccount'],
])('the name %s is taken apart; its stray word is %s', (name, stray) => {
  expect(strayWord(name, new Set(['account', 'financial year']), new Set(['of', 'is']))).toBe(stray);
});
