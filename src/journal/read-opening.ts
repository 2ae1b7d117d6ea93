/**
 * The reader of opening balances, into the columns after the last voucher: what balance accounts have, adding up to zero.
 *
 * They stand where a voucher would, in no series and without a number.
 */
import { badField, isRecord, shown } from '../diagnostics/index.js';
import { fromOre } from '../money/index.js';
import { numberOf } from './columns.js';
import type { Desk } from './desk.js';
import { openingResultAccount, openingUnbalanced } from './period-problems.js';
import { turnoverOutOfRange } from './problems.js';
import { readPostings } from './read.js';
import { noAccount } from './rules.js';
import { purposes } from './voucher.js';

/** Reads opening balances, dated the first day of the year. */
export function readOpening(desk: Desk, opening: unknown): void {
  const { store, rules, found } = desk;
  if (!Array.isArray(opening) && !isRecord(opening)) {
    found.push(
      badField.at(['opening'], {
        field: 'opening',
        given: shown(opening),
        expected: '{ 1930: "100,00", 2010: "-100,00" }',
      }),
    );
    return;
  }
  const postings: readonly unknown[] = Array.isArray(opening)
    ? opening
    : Object.entries(opening).map(([account, amount]) => ({ account, amount }));
  const isReadable = readPostings(desk, postings, ['opening']);
  const place = store.vouchers;
  store.eventDay[place] = rules.firstDay;
  store.compiledDay[place] = rules.firstDay;
  store.purpose[place] = purposes.indexOf('opening');
  store.series[place] = numberOf(store.names.series, '');
  store.number[place] = 0;
  store.counterparty[place] = 0;
  store.by[place] = 0;
  store.corrects[place] = 0;
  store.text[place] = 'Ingående balans';
  store.reference[place] = '';
  if (isReadable) judgeOpening(desk);
}

function judgeOpening({ store, rules, found }: Desk): void {
  let sum = 0;
  let size = 0;
  for (let row = store.rows; row < store.firstRow[store.vouchers + 1]!; row++) {
    const account = store.account[row]!;
    sum += store.amount[row]!;
    size += Math.abs(store.amount[row]!);
    if (account !== noAccount && rules.balance[account] === 0) {
      const { number, name } = rules.accounts[account]!;
      found.push(openingResultAccount.at(['opening', number], { account: `${number} ${name}` }));
    }
  }
  // Twice the turnover, since the size is of debit and credit together.
  if (!Number.isSafeInteger(store.turnover * 2 + size)) found.push(turnoverOutOfRange.at(['opening'], {}));
  else if (sum !== 0) found.push(openingUnbalanced.at(['opening'], { difference: fromOre(sum) }));
}
