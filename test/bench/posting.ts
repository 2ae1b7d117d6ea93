/**
 * What the rule core costs: posting vouchers of three to four rows, beside a bare append of the same drafts
 * to typed arrays (the same text read, nothing checked) and beside a naive model of objects with big.js.
 */
import { check, openBooks, post, postAll, type Books, type VoucherDraft } from '../../src/index.js';
import { chart, drafts } from '../support/year.js';
import { openNaive, postNaive } from '../support/naive.js';
import { measure, printMeasures } from './measure.js';

const count = 200_000;
const year = [...drafts(count)];
const half = year.slice(0, count / 2);
const open = (): Books => openBooks({ association: 'Bench', chart, year: '2024' });
const postEach = (list: readonly VoucherDraft[]): Books => list.reduce((books, draft) => post(books, draft), open());

printMeasures(
  `Posting ${String(count)} vouchers, nanoseconds a voucher`,
  measure(count, 7, {
    'bare append of the same drafts': () => bareAppend(year),
    'post, one at a time': () => postEach(year),
    'postAll, one batch': () => postAll(open(), year),
    'check, one at a time': () => {
      const books = open();
      for (const draft of year) check(books, draft);
    },
    'naive objects with big.js, balance checked': () => {
      const naive = openNaive();
      for (const draft of year) postNaive(naive, draft);
    },
  }),
);

printMeasures(
  'Growth: twice as many vouchers take how many times as long, nanoseconds for all',
  measure(1, 7, {
    [`post ${String(count / 2)}`]: () => postEach(half),
    [`post ${String(count)}`]: () => postEach(year),
  }),
);

/** The least that keeps the same rows: text to whole numbers, one place after the other, no question asked. */
function bareAppend(list: readonly VoucherDraft[]): number {
  const accounts = new Map(chart.accounts.map(({ number }, i) => [number, i]));
  const texts: string[] = [];
  let [rows, vouchers] = [0, 0];
  let [account, amount, centre] = [new Uint16Array(1024), new Float64Array(1024), new Uint16Array(1024)];
  let [day, compiled, first] = [new Uint32Array(1024), new Uint32Array(1024), new Uint32Array(1024)];
  for (const draft of list) {
    if (rows + draft.postings.length > account.length) {
      const size = account.length * 2;
      account = doubled(account, new Uint16Array(size));
      amount = doubled(amount, new Float64Array(size));
      centre = doubled(centre, new Uint16Array(size));
    }
    if (vouchers === day.length) {
      const size = day.length * 2;
      day = doubled(day, new Uint32Array(size));
      compiled = doubled(compiled, new Uint32Array(size));
      first = doubled(first, new Uint32Array(size));
    }
    day[vouchers] = bareDate(draft.eventDate);
    compiled[vouchers] = bareDate(draft.compiledOn);
    first[vouchers++] = rows;
    texts.push(draft.text);
    for (const posting of draft.postings) {
      account[rows] = accounts.get(posting.account as string)!;
      amount[rows] = bareOre(posting.amount as string);
      centre[rows++] = posting.dimensions === undefined ? 0 : +posting.dimensions.costCentre!;
    }
  }
  return rows;
}

function doubled<Kind extends Uint16Array | Uint32Array | Float64Array>(column: Kind, larger: Kind): Kind {
  larger.set(column);
  return larger;
}

function bareDate(text: string): number {
  return +text.slice(0, 4) * 10_000 + +text.slice(5, 7) * 100 + +text.slice(8);
}

function bareOre(text: string): number {
  let ore = 0;
  for (let i = text.startsWith('-') ? 1 : 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) ore = ore * 10 + digit;
  }
  return text.startsWith('-') ? -ore : ore;
}
