/**
 * What a seal costs: closing a year of vouchers, beside the same SHA-256 over as many bytes that are there already,
 * and beside an outsider who writes the lines from voucher objects.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { closePeriod, openBooks, planYearEnd, postAll } from '../../src/index.js';
import { outsidersSeal } from '../support/canonical.js';
import { chart, drafts } from '../support/year.js';
import { measure, printMeasures } from './measure.js';

const count = 100_000;
const books = postAll(openBooks({ association: 'Bench', chart, year: '2024' }), drafts(count));
// About as long as the lines of these vouchers.
const bytes = new Uint8Array(count * 230);

printMeasures(
  `Sealing ${String(count)} vouchers, nanoseconds a voucher`,
  measure(count, 5, {
    'bare SHA-256 of 230 bytes a voucher': () => sha256(bytes),
    'closePeriod, the year': () => closePeriod(books, '2024', { by: 'ekonom', on: '2025-01-31' }),
    'an outsider, from voucher objects': () => outsidersSeal(books, '2024'),
    planYearEnd: () => planYearEnd(books),
  }),
);
