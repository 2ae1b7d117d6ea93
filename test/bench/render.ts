/**
 * What writing an annual report costs once its statements exist: each form by itself, HTML also without explanations,
 * the diagrams, and the whole report in every form, beside a floor of escaping and joining as many bytes as the page has.
 * The pieces are kilobytes of the page.
 *
 * `VOUCHERS=100000 npm run bench render` for more vouchers behind the figures than the three thousand of an association.
 */
import { toCsv, toHtml, toMarkdown, toSvg, toText, toXlsx } from '../../src/render/index.js';
import { markup, writtenText } from '../../src/render/markup.js';
import { toJson } from '../../src/schema/index.js';
import { diagrams2024, report2024 } from '../render/report-2024.js';
import { largeBooks } from '../render/large-books.js';
import { measure, printMeasures } from './measure.js';

const count = Math.round(+(process.env['VOUCHERS'] ?? '3000'));
const report = report2024(largeBooks(count));
const statements = report.sections.flatMap(({ parts }) =>
  parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : [])),
);
const forms: Readonly<Record<string, () => string | Uint8Array>> = {
  toHtml: () => toHtml(report),
  toXlsx: () => toXlsx(report),
  toMarkdown: () => toMarkdown(report),
  'toCsv, of every statement': () => statements.map((statement) => toCsv(statement)).join('\n'),
  toText: () => toText(report),
  toJson: () => JSON.stringify(toJson(report)),
};
const page = toHtml(report);
const kilobytes = Buffer.byteLength(page) / 1000;

// A figure and its tags are some eighty letters.
const pieces = Array.from({ length: Math.ceil(page.length / 80) }, (_, i) => String(i).padStart(12, '0'));

console.log(`\nThe annual report of ${String(count)} vouchers, kilobytes`);
const sizes = { ...forms, 'toHtml, without explanations': () => toHtml(report, { explanations: false }) };
for (const [name, write] of Object.entries(sizes))
  console.log(`  ${name.padEnd(46)} ${(Buffer.byteLength(write()) / 1000).toFixed(0).padStart(10)}`);

const measures = measure(kilobytes, 25, {
  'floor: escape and join as many bytes': () =>
    writtenText(
      markup`${pieces.map((piece) => markup`<td><a id="s1-10-1" href="#f100">${piece}</a></td><th scope="row">${piece}</th>`)}`,
    ),
  'every form together': () => Object.values(forms).map((write) => write()),
  ...forms,
  'toHtml, without explanations': () => toHtml(report, { explanations: false }),
  'toSvg, four diagrams': () => Object.values(diagrams2024).map((diagram) => toSvg(diagram)),
});
printMeasures('Writing the annual report, nanoseconds a kilobyte of the page', measures);
for (const { name, each } of measures)
  console.log(`  ${name.padEnd(46)} ${((each * kilobytes) / 1e6).toFixed(1).padStart(8)} ms`);
