// Markdown: tables with alignment, and every text saying in Markdown what it says in the report.
import { toMarkdown } from 'huvudbok/render';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/refusals.ts';
import { injected, injectedReport, nasty } from './injected.ts';
import { income, report } from './reference-report.ts';

const lines = (text: string): string[] => text.split('\n');
const cellsOf = (line: string): string[] =>
  line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map((cell) => cell.replace(/^ +| +$/g, ''));
/** What a reader of Markdown sees of an escaped text. */
const seen = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('a table in Markdown', () => {
  test('has as many cells on every line, aligned as their columns', () => {
    const table = lines(toMarkdown(income)).filter((line) => line.startsWith('|'));
    expect(new Set(table.map((line) => cellsOf(line).length))).toEqual(new Set([4]));
    expect(cellsOf(table[1]!).map((cell) => cell.replace(/-+/, '-'))).toEqual([':-', ':-', '-:', '-:']);
    expect(new Set(table.map((line) => Array.from(line).length)).size).toBe(1);
    expect(table).toHaveLength(income.rows.length + 2);
  });

  test('has its sums and headings bold, and its lines set in', () => {
    const rows = lines(toMarkdown(income)).map((line) => cellsOf(line));
    expect(rows).toContainEqual([
      '**PERIODENS RESULTAT (RES3)**',
      '',
      '**246\u00a0185,14**',
      '**\u2212804\u00a0994,37**',
    ]);
    expect(rows).toContainEqual(['**Intäkter**', '', '', '']);
    expect(rows).toContainEqual(['\u00a0\u00a0PRIA', '', '0,00', '1\u00a0642\u00a0775,00']);
  });

  test('has its footnotes under it, each with its mark', () => {
    expect(toMarkdown(injected)).toContain('\n\n1\\) =1+1 (not)\n');
  });
});

describe('a text in Markdown', () => {
  const text = toMarkdown(injected);
  const table = lines(text).filter((line) => line.startsWith('|'));

  test.each(nasty)('says %s', (label) => {
    const cells = table.map((line) => seen(cellsOf(line)[0]!.replaceAll('\u00a0', '')).replace(/ \d+\)$/, ''));
    expect(cells).toContain(label);
  });

  test('has no sign of its own that is not escaped', () => {
    const bare = text
      .replace(/\\[!-/:-@[-`{-~]/g, '')
      .replace(/^\| :?-.*$/gm, '')
      .replace(/\*\*/g, '')
      .replace(/^\||\|$|(?<= )\|(?= )/gm, '');
    expect(bare).not.toMatch(/[<>[\]*_`~|{}$&#]/);
  });

  test('begins no line as a list, a heading, a quotation or code', () => {
    const paragraphs = toMarkdown(injectedReport).split('\n| ')[0]!;
    expect(lines(paragraphs).filter((line) => line !== '')).toEqual([
      '# =1+1 \\<b\\>',
      '=Förbundet \\& \\<Söner\\>',
      '## \\# \\[1\\] \\<script\\>',
      '\\# inte rubrik',
      '\\- inte lista',
      '1\\) inte heller',
      'inte kod',
      '\\===',
      '\\> inte citat',
      '\\:--',
      "**=HYPERLINK('x')** · 2024 · belopp i kr",
    ]);
  });
});

test('a report in Markdown has its title, its headings in their levels, and a diagram in words', () => {
  const headings = lines(toMarkdown(report)).filter((line) => line.startsWith('#'));
  expect(headings.slice(0, 4)).toEqual([
    '# Årsredovisning 2024',
    '## Året i korthet',
    '## Resultaträkning',
    '### Noter till resultaträkningen',
  ]);
  expect(headings.at(-1)).toBe('#### Projekt');
  expect(toMarkdown(report)).toContain('Diagram: Kostnadsställen mot budget. Alla');
  expect(toMarkdown(report).endsWith('|\n')).toBe(true);
});

test('what is neither report nor statement is refused', () => {
  for (const nothing of [undefined, null, {}, 'x'])
    expect(codesOf(() => toMarkdown(nothing as never))).toEqual(['input/bad-field']);
});
