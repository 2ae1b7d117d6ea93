/**
 * How a receivable was settled: what it began with, what was raised on it, what was paid, and what it stands at.
 *
 * It is read from the vouchers. What stands against cash is a payment; unless a cost stands on the same side as the
 * receivable, for then something was bought with the cash, and the receivable came of it (VAT on a purchase by card).
 * Everything else raises the receivable, or lowers it when it was raised too much.
 */
import { type IsoDate, dayOf } from '../calendar/index.js';
import { type Dimensions, codesUnder, dimensionOf, findAccount } from '../chart/index.js';
import { type Books, type Posting, type Voucher, vouchers } from '../journal/index.js';
import { type Amount, fromOre, sum } from '../money/index.js';

/** A receivable by its account and the objects it is told by. */
export interface Receivable {
  readonly account: string;
  readonly dimensions: Dimensions;
}

/** What has become of it. `closing` is `opening` and `raised` less `paid`. */
export interface Settlement {
  readonly opening: Amount;
  readonly raised: Amount;
  readonly paid: Amount;
  readonly closing: Amount;
}

/** How each of the receivables was settled until a day, in the order they are given. */
export function settlementsOf(
  books: Books,
  receivables: readonly Receivable[],
  asOf: IsoDate = books.year.to,
): readonly Settlement[] {
  dayOf(asOf);
  const matchers = receivables.map((receivable) => matcherOf(books, receivable));
  const figures = matchers.map((isOn) => ({ opening: netOf(books.opening, isOn), raised: 0, paid: 0 }));
  for (const voucher of vouchers(books)) {
    if (voucher.eventDate > asOf) continue;
    matchers.forEach((isOn, i) => {
      const net = netOf(voucher.postings, isOn);
      if (net === 0) return;
      if (isPayment(books, voucher, net)) figures[i]!.paid -= net;
      else figures[i]!.raised += net;
    });
  }
  return figures.map(({ opening, raised, paid }) =>
    Object.freeze({
      opening: fromOre(opening),
      raised: fromOre(raised),
      paid: fromOre(paid + 0),
      closing: sum([fromOre(opening), fromOre(raised), fromOre(0 - paid)]),
    }),
  );
}

/** True when what a voucher does to a receivable is that it is paid, or a payment of it turned back. */
export function isPayment({ chart }: Books, { postings }: Voucher, net: number): boolean {
  let hasCash = false;
  for (const { account, amount } of postings) {
    const { kind, cashFlow } = findAccount(chart, account) ?? {};
    if (cashFlow === 'cash') hasCash = true;
    if (kind === 'expense' && amount.ore !== 0 && amount.isNegative() === net < 0) return false;
  }
  return hasCash;
}

type PostingMatcher = (posting: Posting) => boolean;

/** A code takes in every object under it, as in every other question. */
function matcherOf({ chart }: Books, { account, dimensions }: Receivable): PostingMatcher {
  const wanted = Object.entries(dimensions).map(([key, code]) => {
    const dimension = dimensionOf(chart, key);
    return [dimension.key, new Set(codesUnder(dimension, code as string))] as const;
  });
  return (posting) =>
    posting.account === account &&
    wanted.every(([key, codes]) => {
      const code = (posting.dimensions as Readonly<Record<string, string>>)[key];
      return code !== undefined && codes.has(code);
    });
}

function netOf(postings: readonly Posting[], isOn: PostingMatcher): number {
  return sum(postings.filter(isOn).map(({ amount }) => amount)).ore;
}
