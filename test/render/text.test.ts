// Text: the table of a REPL, made to fit a width, with colour only where it is asked for.
import { toText } from 'huvudbok/render';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/refusals.ts';
import { injected, injectedReport } from './injected.ts';
import { costCentres, income, operations, report } from './reference-report.ts';

const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => Array.from(line.normalize('NFC')).length));
const figuresIn = (text: string): string[] => text.match(/\u2212?\d[\d\u00a0]*(,\d+)?(\u00a0%)?/g) ?? [];
/** Every word but the rules, whatever line it stands on. */
const wordsIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => !word.startsWith('─'))
    .sort();
// eslint-disable-next-line no-control-regex -- what colours are made of
const styles = /\u001b\[\d+m/g;

describe('a statement as text', () => {
  test.each([income, operations, costCentres, injected])('is the table it prints in a REPL: $title', (statement) => {
    expect(toText(statement)).toBe(String(statement));
  });

  test.each([60, 72, 80, 100])('keeps within %i characters, and says the same', (width) => {
    // A word is not broken, and one of the cost centres has a long one.
    for (const statement of width < 80 ? [income] : [income, costCentres]) {
      const text = toText(statement, { width });
      expect(widthOf(text)).toBeLessThanOrEqual(width);
      expect(figuresIn(text)).toEqual(figuresIn(toText(statement)));
      expect(wordsIn(text)).toEqual(wordsIn(toText(statement)));
    }
  });

  test('never cuts a figure, however narrow it is to be', () => {
    const text = toText(income, { width: 1 });
    expect(figuresIn(text).filter((figure) => figure.length > 4)).toEqual(
      figuresIn(toText(income)).filter((figure) => figure.length > 4),
    );
  });

  test('has the figures of a long label on its last line', () => {
    const lines = toText(income, { width: 60 }).split('\n');
    const at = lines.findIndex((line) => line.includes('Erhållna bidrag'));
    expect(lines[at]!.trimEnd()).toBe('  Erhållna bidrag från');
    expect(lines[at + 1]).toMatch(/^ {4}huvudmännen +18\u00a0022\u00a0000,00 +19\u00a0011\u00a0000,00$/);
  });

  test('breaks the headings where the figures are narrower than they', () => {
    const lines = toText(operations, { width: 100 }).split('\n');
    expect(widthOf(lines.slice(1).join('\n'))).toBeLessThanOrEqual(100);
    expect(lines.join(' ')).toContain('föreg.');
  });
});

describe('a report as text', () => {
  test('has every heading and every table once, and a diagram in words', () => {
    const text = toText(report);
    for (const { heading } of report.sections)
      expect(text.split('\n').filter((line) => line === heading)).toHaveLength(1);
    expect(text).toContain(
      'Diagram: Kostnadsställen mot budget. Alla kostnadsställen höll sin budget. Siffrorna står i tabellen Uppföljning per kostnadsställe.',
    );
  });

  test('says what has been said above a table once only', () => {
    const lines = toText(report).split('\n');
    expect(lines.filter((line) => line.includes('Sjuhärads'))).toEqual(['Sjuhärads samordningsförbund · 2024']);
    expect(lines.filter((line) => line === 'Resultaträkning')).toHaveLength(1);
  });

  test('keeps its paragraphs', () => {
    expect(toText(injectedReport)).toContain('# inte rubrik\n- inte lista\n1) inte heller\n\n    inte kod\n===');
  });
});

describe('colour', () => {
  test('is there only where it is asked for', () => {
    expect(toText(report)).not.toMatch(styles);
    expect(toText(report, { colour: true })).toMatch(styles);
  });

  test('says nothing that is not said without it', () => {
    expect(toText(report, { colour: true, width: 80 }).replace(styles, '')).toBe(toText(report, { width: 80 }));
  });
});

describe('text is refused', () => {
  test.each([0, -1, 1.5, NaN, '80', null])('a width of %s', (width) => {
    expect(codesOf(() => toText(income, { width } as never))).toEqual(['input/bad-field']);
  });

  test('a colour that is none, an option nobody reads, and what is neither report nor statement', () => {
    expect(codesOf(() => toText(income, { colour: 'red' } as never))).toEqual(['input/bad-field']);
    expect(codesOf(() => toText(income, { color: true } as never))).toEqual(['input/unknown-field']);
    for (const nothing of [undefined, null, {}, 'x', JSON.parse(JSON.stringify(income))])
      expect(codesOf(() => toText(nothing as never))).toEqual(['input/bad-field']);
  });
});
