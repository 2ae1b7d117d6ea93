/**
 * Laws of what is written: a page is well formed whatever its words are, every link in it leads somewhere, every figure
 * to its explanation and back, and a picture keeps its figures in order.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createDiagram,
  createReport,
  createStatement,
  postAll,
  type Books,
  type Layout,
  type LayoutRow,
  type Statement,
} from '../../src/index.js';
import { toHtml, toSvg } from '../../src/render/index.js';
import { cellText } from '../../src/statements/index.js';
import { type Element, elementsIn, faultsOfLinks, named, readMarkup, textOf } from '../render/markup-reader.js';
import { runs } from '../support/runs.js';
import { openSmall, smallChart } from '../support/small.js';
import { draftOf, row } from './arbitrary.js';

const law = (name: string, property: fc.IProperty<unknown>, usual = 60): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(usual) });
    },
    3_600_000,
  );
};

const draft = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ rows, month }) => draftOf(rows, month, false));
const books: fc.Arbitrary<Books> = fc.array(draft, { maxLength: 12 }).map((drafts) => postAll(openSmall(), drafts));

/** Words as nobody should write them, but may. */
const words = fc
  .array(
    fc.constantFrom(
      '<b>',
      '"',
      "'",
      '&',
      '&amp;',
      '</td>',
      '<!--',
      'Rad',
      ' ',
      'å',
      '\u00a0',
      '#',
      '%',
      '`',
      '😀',
      '{',
      '\\',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `a${parts.join('')}z`);

const numbers = smallChart.accounts.map(({ number }) => number);

/** Lines that share out every account, sums of any of them, a ratio, and words of any sort. */
const layout: fc.Arbitrary<Layout> = fc
  .record({
    name: fc.constantFrom('first', 'second', 'note.line0'),
    title: words,
    labels: fc.array(words, { minLength: 8, maxLength: 8 }),
    lineOf: fc.array(fc.nat(2), { minLength: numbers.length, maxLength: numbers.length }),
    note: fc.boolean(),
    footnote: fc.option(words, { nil: undefined }),
    heading: fc.boolean(),
    less: fc.boolean(),
  })
  .map(({ name, title, labels, lineOf, note, footnote, heading, less }) => {
    const lines = [0, 1, 2].map((line): LayoutRow => ({
      type: 'line',
      key: `line${String(line)}`,
      label: labels[line]!,
      takes: numbers.filter((_, i) => lineOf[i] === line),
      ...(line === 0 && note ? { note: 1 } : {}),
      ...(line === 1 && footnote !== undefined ? { footnote } : {}),
    }));
    return {
      ...{ name, title, covers: {}, side: 'debit' as const },
      rows: [
        ...(heading ? [{ type: 'heading' as const, label: labels[3]! }] : []),
        ...lines,
        {
          type: 'sum',
          key: 'sum',
          label: labels[4]!,
          code: labels[5]!,
          of: ['line0', ...(less ? [] : ['line1'])],
          less: less ? ['line1'] : [],
        },
        { type: 'sum', key: 'total', label: labels[6]!, tie: 'total', of: ['sum', 'line2'] },
        { type: 'ratio', as: 'percent', key: 'share', label: labels[7]!, of: ['line0'], to: ['total'] },
      ],
    };
  });

const statements: fc.Arbitrary<readonly Statement[]> = fc
  .tuple(
    books,
    fc.array(layout, { minLength: 1, maxLength: 3 }),
    fc.array(words, { minLength: 3, maxLength: 3 }),
    fc.constantFrom('ore' as const, 'tkr' as const),
  )
  .map(([actual, layouts, headings, unit]) =>
    layouts.map((each) =>
      createStatement({
        layout: each,
        actual,
        unit,
        columns: [
          { type: 'figures', key: 'closing', heading: headings[0]!, figures: 'actual', window: 'closing' },
          {
            type: 'figures',
            key: 'change',
            heading: headings[1]!,
            figures: 'actual',
            window: 'change',
            period: '2024-01..2024-06',
          },
          { type: 'difference', key: 'variance', heading: headings[2]!, of: 'closing', less: 'change' },
        ],
      }),
    ),
  );

/** A report with each statement in a section of its own, and the first of them in the last as well. */
function pageOf(made: readonly Statement[], keys: readonly string[], most: number): Element {
  const sections = [...made, made[0]!].map((statement, i) => ({
    key: `${String(i)}${keys[i]!}`,
    heading: keys[i]!,
    level: ((i % 3) + 1) as 1 | 2 | 3,
    parts: [{ type: 'statement' as const, statement }],
  }));
  const report = createReport({ name: 'report', title: keys[0]!, association: keys[1]!, sections });
  return readMarkup(toHtml(report, { vouchers: { take: 2, most } }));
}

const pages = fc
  .tuple(statements, fc.array(words, { minLength: 4, maxLength: 4 }), fc.nat(5))
  .map(([made, keys, most]) => ({ made, page: pageOf(made, keys, most) }));

law(
  'a page is well formed, no name in it stands twice, and every link leads somewhere, whatever the words',
  fc.property(pages, ({ page }) => {
    expect(faultsOfLinks(page)).toEqual([]);
  }),
);

law(
  'every figure of a page stands as it is printed, and leads to an explanation that leads back',
  fc.property(pages, ({ made, page }) => {
    const byId = new Map(elementsIn(page).map((each) => [each.attributes['id'], each]));
    [...made, made[0]!].forEach((statement, s) => {
      statement.rows.forEach((each, r) => {
        each.cells.forEach((cell, c) => {
          if (cell === null) return;
          const link = byId.get(`s${String(s + 1)}-${String(r + 1)}-${String(c + 1)}`)!;
          expect(textOf(link)).toBe(cellText(cell, statement.unit));
          const explained = byId.get(link.attributes['href']!.slice(1))!;
          const back = named(explained, 'a').map(({ attributes }) => attributes['href']);
          expect(back).toContain(`#${link.attributes['id']!}`);
        });
      });
    });
  }),
);

law(
  'every explanation adds up: in the appendix, the figures above a sum are the sum',
  fc.property(pages, ({ page }) => {
    const lists = named(page, 'tbody').filter(({ attributes }) => attributes['id'] !== undefined);
    for (const list of lists) {
      const figures = named(list, 'tr')
        .slice(1)
        .map((each) => oreOf(textOf(named(each, 'td').at(-1)!)));
      if (named(list, 'tr').some(({ attributes }) => attributes['class'] === 'total'))
        expect(figures.slice(0, -1).reduce((sum, ore) => sum + ore, 0)).toBe(figures.at(-1));
    }
  }),
);

function oreOf(text: string): number {
  return +text.replaceAll('\u00a0', '').replace('\u2212', '-').replace(',', '');
}

law(
  'a picture is well formed whatever its words, and the longer bar is the larger figure',
  fc.property(
    statements,
    fc.constantFrom('bars' as const, 'lines' as const, 'shares' as const),
    fc.boolean(),
    fc.constantFrom('rows' as const, 'columns' as const),
    (made, form, turned, series) => {
      const [statement] = made;
      const rows = ['line0', 'line1', 'line2'];
      const picture = readMarkup(
        toSvg(createDiagram({ statement: statement!, description: 'Bild', form, rows, turned, series })),
      );
      expect(faultsOfLinks(picture)).toEqual([]);
      const bars = named(picture, 'rect').filter((rect) => named(rect, 'title').length > 0);
      const isLying = new Set(bars.map(({ attributes }) => attributes['height'])).size === 1;
      const sizes = bars.map((bar) => ({
        length: parseFloat(bar.attributes[isLying ? 'width' : 'height']!),
        figure: Math.abs(oreOf(/: (.*)$/.exec(textOf(bar))![1]!.replace(/ \(.*\)$/, ''))),
      }));
      // Places are told to a hundredth, so that equal bars may differ by two of them.
      for (const one of sizes)
        for (const other of sizes)
          if (one.figure > other.figure) expect(one.length).toBeGreaterThan(other.length - 0.025);
    },
  ),
);
