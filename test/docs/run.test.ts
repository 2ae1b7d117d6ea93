// The runner of pages on small bad pages, so that a claim nobody tries any longer is noticed.
import { describe, expect, test } from 'vitest';
import { typeErrors } from './compile.ts';
import { blocksOf, programOf, unrunBlocks } from './page.ts';
import { brokenLinks } from './pages.ts';
import { runPage } from './run.ts';

const imports = "import { allocate, amount, debit, findAccount, associationChart, type Amount } from 'huvudbok';";

/** A page with a heading and one block, whose first line after the imports is line 5. */
const page = (...code: string[]): string => ['# Page', '', '```ts', imports, ...code, '```', ''].join('\n');

const complaints = (...code: string[]): readonly string[] => runPage('page.md', page(...code));

describe('a claim', () => {
  test.each([
    ["amount('1 234,5'); //=> 1 234,50"],
    ["amount('1 234,5').toJSON(); //=> '1234.50'"],
    ["amount('1 234,5') //=> 1 234,50"],
    ["const half = amount('1').times('0,5'); //=> 0,50"],
    ["let half = amount('1');\nhalf = half.times('0,5'); //=> 0,50"],
    ["allocate('100', [1, 1]);\n//=> [ 50,00, 50,00 ]"],
    ['debit(1930, 1);\n//=> { account: 1930, debit: 1 }'],
    [
      "findAccount(associationChart, 1930);\n//=> {\n//   number: '1930', name: 'Bankgiro', kind: 'asset', cashFlow: 'cash' }".replace(
        '{\n//   ',
        '{ ',
      ),
    ],
    [
      "({ a: 'x'.repeat(60), b: 'y'.repeat(20) });\n//=> {\n//     a: '" +
        'x'.repeat(60) +
        "',\n//     b: '" +
        'y'.repeat(20) +
        "'\n//   }",
    ],
    ["amount('0,005'); //! amount/finer-than-ore"],
    ["allocate('0,5', [-1], { unit: 'kr' }); //! allocation/bad-weight, allocation/finer-than-unit"],
    ['amount(\'5-\'); //! error amount/trailing-minus: "5-" har minus efter talet. Skriv minus före.'],
    ["amount('1'); //! "],
  ])('that is true passes: %j', (code) => {
    expect(complaints(code)).toEqual([]);
  });

  test.each([
    ["amount('1'); //=> 2,00", 'page.md:5: expected\n2,00\n--- but got\n1,00'],
    ["const one = amount('1');\n\n\none.plus(one);\n//=> 3,00", 'page.md:9: expected\n3,00'],
    ["const one = amount('1'); //=> 2,00", 'page.md:5: expected\n2,00'],
    [
      "({ a: 'x'.repeat(60), b: 'y'.repeat(20) });\n//=> {\n//     a: 1",
      'page.md:6: expected\n{\n  a: 1\n--- but got\n{',
    ],
    ["amount('1'); //! amount/missing", 'page.md:5: expected\namount/missing\n--- but got\n'],
    ["amount(''); //! amount/unreadable", 'page.md:5: expected\namount/unreadable\n--- but got\namount/missing'],
    ["amount(''); //! error amount/missing: Nej.", '--- but got\nerror amount/missing: Beloppet saknas.'],
    ["if (amount('1').isZero()) {\n  amount('1'); //=> 1,00\n}", 'page.md:6: the claim follows no expression'],
    ['// nothing here\n//=> 1', 'page.md:6: the claim follows no expression'],
  ])('that is false is told of: %j', (code, complaint) => {
    expect(complaints(code)).toEqual([expect.stringContaining(complaint)]);
  });

  test('may show a no-break space as the space it looks like', () => {
    expect(complaints("'1\\u00a0000'; //=> '1 000'")).toEqual([]);
  });
});

describe('a page', () => {
  test('that fails on the way says where', () => {
    expect(complaints("amount('1');", "amount('');")).toEqual([expect.stringMatching(/^page\.md:6: BookkeepingError/)]);
    expect(complaints('', 'throw new TypeError();')).toEqual([expect.stringMatching(/^page\.md:6: TypeError/)]);
  });

  test('may import nothing else', () => {
    const [complaint] = runPage('page.md', "```ts\nimport { inspect } from 'node:util';\ninspect(1);\n```");
    expect(complaint).toContain("not 'node:util'");
  });

  test('shares names between its blocks', () => {
    expect(runPage('page.md', `${page("const one = amount('1');")}\n\`\`\`ts\none; //=> 1,00\n\`\`\``)).toEqual([]);
  });

  test('shows what a block prints in the block after it', () => {
    const printing = page("console.log('Saldo', amount('1'));", "console.log('%s', amount('2'));");
    expect(runPage('page.md', `${printing}\n\`\`\`text\nSaldo 1,00\n2,00\n\`\`\``)).toEqual([]);
    expect(runPage('page.md', `${printing}\n\`\`\`text\nSaldo 1,00\n3,00\n\`\`\``)).toEqual([
      expect.stringContaining('page.md:10: expected\nSaldo 1,00\n3,00\n--- but got\nSaldo 1,00\n2,00'),
    ]);
    expect(runPage('page.md', printing)).toEqual([expect.stringContaining('page.md:4: prints, and no text block')]);
  });

  test('is held to the compiler, by line', () => {
    const program = programOf(page('', 'const one: Amount = 1;'));
    expect(typeErrors(new Map([['docs/page.md', program]]))).toEqual([
      "docs/page.md:6: Type 'number' is not assignable to type 'Amount'.",
    ]);
  });

  test('has no block that only looks run', () => {
    const fence = '```';
    expect(unrunBlocks('page.md', `${fence}js\n1;\n${fence}`)).toEqual([expect.stringContaining('say ts')]);
    expect(unrunBlocks('page.md', `  ${fence}ts\n  1;\n  ${fence}`)).toHaveLength(2);
    expect(unrunBlocks('page.md', `${fence}ts no-run\n1;\n${fence}`)).toEqual([expect.stringContaining('say why')]);
    expect(unrunBlocks('page.md', `${fence}ts later\n1;\n${fence}`)).toEqual([expect.stringContaining('unknown')]);
    expect(unrunBlocks('page.md', `<!-- needs a disk -->\n${fence}ts no-run\n1;\n${fence}`)).toEqual([]);
  });

  test('may show a fence inside a longer fence', () => {
    const [block, ...more] = blocksOf('````md\n```ts\n1;\n```\n````\n');
    expect(block).toMatchObject({ info: 'md', line: 2, lines: ['```ts', '1;', '```'] });
    expect(more).toEqual([]);
  });

  test('links to what is there', () => {
    const there = (path: string): boolean => path === 'docs/internals/architecture.md';
    const links = (text: string): string[] => brokenLinks('docs/start.md', text, there);
    expect(links('[a](internals/architecture.md#2-the-house) [b](https://example.org)')).toEqual([]);
    expect(links('\n[a](internals/plan.md)')).toEqual(['docs/start.md:2: there is no docs/internals/plan.md']);
    expect(links('[a](internals/architecture.md#roof)')).toEqual([expect.stringContaining('no heading #roof')]);
    expect(links('```md\n[a](nowhere.md)\n```')).toEqual([]);
  });
});
