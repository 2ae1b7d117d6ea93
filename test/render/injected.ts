/**
 * A statement full of what somebody could have typed into a name: formulas, tags, signs that Markdown reads as its own.
 */
import { createReport, createStatement, type Layout, type Report, type Statement } from '../../src/index.js';
import { withRent } from '../support/small.js';

/** What must be read as the text it is, wherever it is written. */
export const nasty = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+46 8 123',
  '-5',
  '@SUM(A1)',
  '\uff1d1+1',
  "'=1",
  '"citat"',
  '<script>alert(1)</script>',
  'a|b',
  '*stjärna* _under_ `kod` ~~bort~~ $x$',
  '[länk](http://a) ![bild](b)',
  '# rubrik',
  '1. lista',
  'R&D &lt; &amp;',
  '_x0041_',
  'a;b,c',
  '{klammer} \\ snedstreck',
  '😀 é e\u0301',
];

const layout: Layout = {
  name: 'nasty',
  title: "=HYPERLINK('x')",
  covers: { accounts: [] },
  side: 'credit',
  rows: [
    { type: 'heading', label: '= rubrik <b>' },
    ...nasty.map((label, i) => ({ type: 'line' as const, key: `row${String(i)}`, label, footnote: `${label} (not)` })),
    { type: 'line', key: 'words', label: 'Ord', figures: 'text' },
    { type: 'sum', key: 'total', label: '@summa', of: nasty.map((_, i) => `row${String(i)}`), code: '=RES' },
  ],
};

/** The statement. */
export const injected: Statement = createStatement({
  layout,
  actual: withRent,
  association: '=Förbundet & <Söner>',
  columns: [
    { type: 'given', key: 'a', heading: '=A1', given: { row0: '1.50', row1: '-2.25' } },
    { type: 'given', key: 'B', heading: '<i>2024</i> | x', given: { row0: '3' } },
  ],
  given: { words: { a: '=2+3', B: '-x' } },
});

/** And a report around it. */
export const injectedReport: Report = createReport({
  name: 'nasty',
  title: '=1+1 <b>',
  association: '=Förbundet & <Söner>',
  sections: [
    {
      key: 'a',
      heading: '# [1] <script>',
      level: 1,
      parts: [
        { type: 'text', text: '# inte rubrik\n- inte lista\n1) inte heller\n\n    inte kod\n===\n> inte citat\n:--' },
        { type: 'statement', statement: injected },
      ],
    },
  ],
});
