/**
 * The columns as the rooms above see them: to read, as far as these books reach.
 */
import type { Account } from '../chart/index.js';
import { type Books, openState } from './books.js';
import type { Combinations } from './combinations.js';
import { idAt, postingAt, voucherAt } from './view.js';
import { type Posting, type Voucher, type VoucherId, purposes } from './voucher.js';

/**
 * Postings and vouchers side by side. Voucher 0 holds the opening balances. What has been carried forward to them since
 * stands where a voucher would, dated before the year, so that whoever adds up by date has it among the opening balances.
 */
export interface JournalColumns {
  readonly vouchers: number;
  readonly rows: number;
  readonly firstRow: Uint32Array;
  readonly eventDay: Uint32Array;
  readonly compiledDay: Uint32Array;
  readonly account: Uint16Array;
  readonly amount: Float64Array;
  readonly combination: Uint32Array;
  readonly combinations: Combinations;
  /** By account id. */
  readonly accounts: readonly (Account | undefined)[];
  /** The heading of each voucher: names by their number, texts as they are. */
  readonly series: Uint32Array;
  readonly seriesNames: readonly string[];
  readonly number: Uint32Array;
  readonly text: readonly string[];
  readonly by: Uint32Array;
  readonly counterparty: Uint32Array;
  readonly reference: readonly string[];
  readonly corrects: Uint32Array;
  /** What few rows have, and what many have in common: `rowText`, `by` and `counterparty` are places in `names`, 0 for none. */
  readonly quantity: ReadonlyMap<number, string>;
  readonly rowText: Uint32Array;
  readonly names: readonly string[];
  /** True for the vouchers that close the year. */
  readonly isClosing: (voucher: number) => boolean;
  readonly headingAt: (voucher: number) => VoucherId & { readonly text: string };
  /** A voucher, with the corrections of it that were known on the day. */
  readonly voucherAt: (voucher: number, known?: number) => Voucher;
  /** The voucher with an idempotency key, 0 when there is none. */
  readonly voucherOfKey: (key: string) => number;
  readonly postingAt: (row: number) => Posting;
}

const closing = purposes.indexOf('closing');

/** The columns of the books. They are shared: whoever reads them must not write. */
export function columnsOf(books: Books): JournalColumns {
  const state = openState(books);
  const { store, rules, vouchers } = state;
  return {
    vouchers,
    rows: store.firstRow[vouchers]!,
    firstRow: store.firstRow,
    eventDay: store.eventDay,
    compiledDay: store.compiledDay,
    account: store.account,
    amount: store.amount,
    combination: store.combination,
    combinations: store.names.combinations,
    accounts: rules.accounts,
    series: store.series,
    seriesNames: store.names.series.names,
    number: store.number,
    text: store.text,
    by: store.by,
    counterparty: store.counterparty,
    reference: store.reference,
    corrects: store.corrects,
    quantity: store.quantity,
    rowText: store.rowText,
    names: store.names.texts.names,
    isClosing: (voucher) => store.purpose[voucher] === closing,
    headingAt: (voucher) => ({ ...idAt(store, voucher), text: store.text[voucher]! }),
    voucherAt: (voucher, known) => voucherAt(state, voucher, known),
    voucherOfKey: (key) => {
      const voucher = store.voucherOfKey.get(key) ?? 0;
      // The store may hold vouchers that were posted after these books were made.
      return voucher < vouchers ? voucher : 0;
    },
    postingAt: (row) => postingAt(store, row),
  };
}
