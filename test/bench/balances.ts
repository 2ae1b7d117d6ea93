/**
 * What a balance costs: trial balance and ledger over a million vouchers, beside a bare sum over the same typed arrays,
 * and the memory the books take.
 */
import { balanceOf, generalLedger, ledger, openBooks, postAll, trialBalance } from '../../src/index.js';
import { columnsOf } from '../../src/journal/index.js';
import { chart, drafts } from '../support/year.js';
import { measure, printMeasures } from './measure.js';

const count = 1_000_000;
const books = postAll(openBooks({ association: 'Bench', chart, year: '2024' }), drafts(count));
globalThis.gc?.();
const { account, amount, rows } = columnsOf(books);
console.log(`\n${String(count)} vouchers, ${String(rows)} rows, texts included`);
console.log(
  `  process memory after posting and collecting      ${String(Math.round(process.memoryUsage.rss() / 1e6))} MB`,
);
console.log(
  `  peak process memory while posting                ${String(Math.round(process.resourceUsage().maxRSS / 1000))} MB`,
);

printMeasures(
  'Balances, milliseconds',
  measure(1e6, 9, {
    'bare sum per account over typed arrays': () => {
      const sums = new Float64Array(chart.accounts.length);
      for (let row = 0; row < rows; row++) sums[account[row]!]! += amount[row]!;
      return sums;
    },
    'trialBalance of the year': () => trialBalance(books),
    'trialBalance of a month': () => trialBalance(books, { period: '2024-07' }),
    'trialBalance of a cost centre': () => trialBalance(books, { dimensions: { costCentre: '100' } }),
    'ledger by account, cost centre, project, month': () => ledger(books),
    'balanceOf one account': () => balanceOf(books, '1010'),
    'generalLedger of one account, one page': () => generalLedger(books, '1010', { take: 50 }),
  }),
);
