/**
 * The naive model: plain objects with big.js, as one would write them in an afternoon.
 *
 * It is slow and obviously right, which makes it the peer of the benchmarks and the oracle of the laws.
 */
import Big from 'big.js';
import type { VoucherDraft } from '../../src/index.js';

/** One posting as an object. */
export interface NaivePosting {
  readonly account: string;
  readonly amount: Big;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** One voucher as an object. */
export interface NaiveVoucher {
  readonly series: string;
  readonly number: number;
  readonly eventDate: string;
  readonly compiledOn: string;
  readonly purpose: string;
  readonly text: string;
  readonly postings: readonly NaivePosting[];
}

/** Books as a list of vouchers. */
export interface NaiveBooks {
  readonly opening: readonly NaivePosting[];
  readonly vouchers: NaiveVoucher[];
  readonly last: Map<string, number>;
}

export function openNaive(opening: Readonly<Record<string, string>> = {}): NaiveBooks {
  return {
    opening: Object.entries(opening).map(([account, amount]) => ({ account, amount: new Big(amount), dimensions: {} })),
    vouchers: [],
    last: new Map(),
  };
}

/** Adds a voucher when it balances and has two postings or more. */
export function postNaive(books: NaiveBooks, draft: VoucherDraft): boolean {
  const postings = draft.postings.map((posting) => ({
    account: String(posting.account),
    amount: new Big(posting.amount as string),
    dimensions: { ...(posting.dimensions as Record<string, string>) },
  }));
  const sum = postings.reduce((total, { amount }) => total.plus(amount), new Big(0));
  if (postings.length < 2 || !sum.eq(0)) return false;
  const series = draft.series ?? 'A';
  const number = (books.last.get(series) ?? 0) + 1;
  books.last.set(series, number);
  const { eventDate, compiledOn, purpose = 'ordinary', text } = draft;
  books.vouchers.push({ series, number, eventDate, compiledOn, purpose, text, postings });
  return true;
}

/** Adds up the postings that a question is about. */
export function naiveBalance(
  books: NaiveBooks,
  question: {
    readonly account?: (number: string) => boolean;
    readonly voucher?: (voucher: NaiveVoucher) => boolean;
    readonly posting?: (posting: NaivePosting) => boolean;
    readonly opening?: boolean;
  },
): Big {
  const { account = () => true, voucher = () => true, posting = () => true, opening = true } = question;
  const rows = [
    ...(opening ? books.opening : []),
    ...books.vouchers.filter(voucher).flatMap(({ postings }) => postings),
  ];
  return rows
    .filter((row) => account(row.account) && posting(row))
    .reduce((total, { amount }) => total.plus(amount), new Big(0));
}
