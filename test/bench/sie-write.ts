/**
 * What writing a SIE file costs: a million vouchers from books and from a document that was read, beside the least that
 * any writing takes: filling as many bytes one by one.
 */
import { openBooks, postAll } from '../../src/index.js';
import { readSie, writeSie, writeSieStream } from '../../src/sie/index.js';
import { chart, drafts } from '../support/year.js';
import { measure } from './measure.js';

const count = 1_000_000;
const books = postAll(openBooks({ association: 'Bench', chart, year: '2024' }), drafts(count));
const options = { on: '2025-01-15' } as const;
const { bytes } = writeSie(books, options);
const document = readSie(bytes, { keepSource: true }).documents[0]!;

const streamed = (chunks: Iterable<Uint8Array>): number => {
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  return length;
};

const megabytes = bytes.length / 1e6;
console.log(`\nWriting ${String(count)} vouchers, ${megabytes.toFixed(0)} MB`);
for (const { name, each, ratio } of measure(megabytes, 7, {
  'as many bytes put into an array one by one': () => {
    const filled = new Uint8Array(bytes.length);
    for (let i = 0; i < filled.length; i++) filled[i] = bytes[i]!;
    return filled;
  },
  'writeSie of books': () => writeSie(books, options),
  'writeSie of books, with a checksum': () => writeSie(books, { ...options, checksum: true }),
  'writeSieStream of books': () => streamed(writeSieStream(books, options)),
  'writeSie of a document': () => writeSie(document),
  'writeSieStream of a document': () => streamed(writeSieStream(document)),
})) {
  console.log(`  ${name.padEnd(46)} ${(1e9 / each).toFixed(0).padStart(6)} MB/s   ${ratio.toFixed(2).padStart(6)} x`);
}
