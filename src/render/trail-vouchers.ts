/**
 * The end of the trail: the accounts behind the figures, the vouchers on them, and as many of those shown whole as there
 * is room for.
 */
import type { Amount } from '../money/index.js';
import type { AccountExplanation, ExplainedVoucher, Side } from '../statements/index.js';
import type { AccountTrail, Explained, ListedVoucher, VoucherLimits, VoucherList, VoucherTrail } from './trail.js';

/** The accounts and vouchers of a document, as they are met. */
export interface VoucherBook {
  readonly limits: VoucherLimits;
  /** The vouchers behind an account on a line; nothing when there are only balances. */
  readonly listOf: (explanation: AccountExplanation, side: Side) => VoucherList | undefined;
  /** Tells the lists of an explanation that they are used in it. */
  readonly use: (explained: Explained) => void;
  /** By number. */
  readonly accounts: () => readonly AccountTrail[];
  /** By series and number. */
  readonly vouchers: () => readonly VoucherTrail[];
  /** How many vouchers are listed, whether or not there was room to show them whole. */
  readonly listed: () => number;
}

/** An empty book. */
export function voucherBook(limits: VoucherLimits): VoucherBook {
  const accounts = new Map<string, OpenAccount>();
  const lists = new Map<string, VoucherList>();
  const uses = new Map<VoucherList, Explained[]>();
  const register = voucherRegister(limits.most);
  return {
    limits,
    listOf: (explanation, side) => {
      if (!explanation.hasVouchers) return undefined;
      const turned = (amount: Amount): Amount => (side === 'credit' ? amount.negate() : amount);
      const { vouchers, count } = explanation.vouchers({ skip: limits.skip, take: limits.take });
      const rows = vouchers.map((each): ListedVoucher => ({
        explained: each,
        amount: turned(each.amount),
        to: register.placeOf(each),
      }));
      const amount = turned(explanation.amount);
      const content = contentOf(explanation.account.number, amount, rows, count);
      const known = lists.get(content);
      if (known !== undefined) return known;
      const account = accountOf(accounts, explanation);
      const id = `${account.id}-${String(account.lists.length + 1)}`;
      const usedIn: Explained[] = [];
      const list = { id, account, amount, rows, count, usedIn };
      account.lists.push(list);
      uses.set(list, usedIn);
      lists.set(content, list);
      return list;
    },
    use: (explained) => {
      for (const part of explained.parts)
        if (part.type === 'account' && part.list !== undefined) uses.get(part.list)!.push(explained);
    },
    accounts: () => [...accounts.values()].sort((a, b) => (a.number < b.number ? -1 : 1)),
    vouchers: register.vouchers,
    listed: register.listed,
  };
}

/** An account while its lists are still being met. */
interface OpenAccount extends AccountTrail {
  readonly lists: VoucherList[];
}

function accountOf(accounts: Map<string, OpenAccount>, { account: { number, name } }: AccountExplanation): OpenAccount {
  const known = accounts.get(number);
  if (known !== undefined) return known;
  const made = { id: `k${String(accounts.size + 1)}`, number, name, lists: [] };
  accounts.set(number, made);
  return made;
}

/** Two choices of an account's vouchers are one when what is shown of them is the same: their sum, number and page. */
function contentOf(account: string, amount: Amount, rows: readonly ListedVoucher[], count: number): string {
  const page = rows.map(({ explained: { voucher, date, text }, amount: own, to }) => [
    ...[voucher, date, text, own.ore],
    to?.id,
  ]);
  return JSON.stringify([account, amount.ore, count, page]);
}

interface VoucherRegister {
  readonly placeOf: (explained: ExplainedVoucher) => VoucherTrail | undefined;
  readonly vouchers: () => readonly VoucherTrail[];
  readonly listed: () => number;
}

/** Each voucher once. Two years, and two associations, may both have an A 1, so that it is told by more than its name. */
function voucherRegister(most: number): VoucherRegister {
  const byName = new Map<
    string,
    { readonly posted: VoucherTrail['posted']; readonly to: VoucherTrail | undefined }[]
  >();
  const vouchers: VoucherTrail[] = [];
  let listed = 0;
  return {
    placeOf: ({ posted }) => {
      if (posted === undefined) return undefined;
      const name = `${posted.series} ${String(posted.number)} ${posted.eventDate}`;
      const namesakes = byName.get(name) ?? [];
      const known = namesakes.find((each) => readsAlike(each.posted, posted));
      if (known !== undefined) return known.to;
      const to = vouchers.length < most ? { id: `v${String(vouchers.length + 1)}`, posted } : undefined;
      if (to !== undefined) vouchers.push(to);
      byName.set(name, [...namesakes, { posted, to }]);
      listed++;
      return to;
    },
    vouchers: () => [...vouchers].sort((a, b) => inOrder(a.posted, b.posted)),
    listed: () => listed,
  };
}

function readsAlike(one: VoucherTrail['posted'], other: VoucherTrail['posted']): boolean {
  return (
    one.text === other.text &&
    one.compiledOn === other.compiledOn &&
    one.counterparty === other.counterparty &&
    one.reference === other.reference &&
    one.by === other.by &&
    one.postings.length === other.postings.length &&
    one.postings.every(({ account, amount }, i) => {
      const posting = other.postings[i]!;
      return posting.account === account && posting.amount.ore === amount.ore;
    })
  );
}

function inOrder(a: VoucherTrail['posted'], b: VoucherTrail['posted']): number {
  if (a.series !== b.series) return a.series < b.series ? -1 : 1;
  if (a.number !== b.number) return a.number - b.number;
  return a.eventDate < b.eventDate ? -1 : 1;
}
