/**
 * What writing an annual report costs once its statements exist: HTML with and without explanations, and the diagrams,
 * beside a floor of escaping and joining the same number of bytes. The pieces are kilobytes of the page.
 *
 * `VOUCHERS=100000 npm run bench render` for more vouchers behind the figures than the three thousand of an association.
 */
import { toHtml, toSvg } from '../../src/render/index.js';
import { markup, writtenText } from '../../src/render/markup.js';
import { diagrams2024, report2024 } from '../render/report-2024.js';
import { largeBooks } from '../render/large-books.js';
import { measure, printMeasures } from './measure.js';

const count = Math.round(+(process.env['VOUCHERS'] ?? '3000'));
const report = report2024(largeBooks(count));
const page = toHtml(report);
const bytes = Buffer.byteLength(page);
const kilobytes = bytes / 1000;

// A figure and its tags are some eighty letters.
const pieces = Array.from({ length: Math.ceil(page.length / 80) }, (_, i) => String(i).padStart(12, '0'));

console.log(
  `\n${String(count)} vouchers: HTML ${kilobytes.toFixed(0)} kB, without explanations ${(Buffer.byteLength(toHtml(report, { explanations: false })) / 1000).toFixed(0)} kB`,
);

const measures = measure(kilobytes, 25, {
  'floor: escape and join as many bytes': () =>
    writtenText(
      markup`${pieces.map((piece) => markup`<td><a id="s1-10-1" href="#f100">${piece}</a></td><th scope="row">${piece}</th>`)}`,
    ),
  toHtml: () => toHtml(report),
  'toHtml, without explanations': () => toHtml(report, { explanations: false }),
  'toSvg, four diagrams': () => Object.values(diagrams2024).map((diagram) => toSvg(diagram)),
});
printMeasures('Writing the annual report, nanoseconds a kilobyte of the page', measures);
for (const { name, each } of measures)
  console.log(`  ${name.padEnd(46)} ${((each * kilobytes) / 1e6).toFixed(1).padStart(8)} ms`);
