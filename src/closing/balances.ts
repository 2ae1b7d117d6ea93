/**
 * Balances by account and objects: what closes a year, and what the next opens with.
 */
import { type Account, type Dimensions, dimensionKey } from '../chart/index.js';
import { type Books, type JournalColumns, columnsOf, objectsOfCombination } from '../journal/index.js';

/** What is on an account for one combination of objects. */
export interface ObjectBalance {
  readonly account: Account;
  readonly dimensions: Dimensions;
  readonly ore: number;
}

const mostAccounts = 0x10000;

/**
 * The closing balances of every account, by the objects that `keep` lets stay apart. What is zero is left out.
 *
 * The order is that of the chart's account numbers, so that the same balances give the same postings however they came about.
 */
export function balancesByObjects(
  books: Books,
  keep: (account: Account, dimension: string) => boolean,
  isCounted: (columns: JournalColumns, voucher: number) => boolean = () => true,
): readonly ObjectBalance[] {
  const columns = columnsOf(books);
  const sums = new Map<number, number>();
  for (let voucher = 0; voucher < columns.vouchers; voucher++) {
    if (!isCounted(columns, voucher)) continue;
    for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
      const key = columns.combination[row]! * mostAccounts + columns.account[row]!;
      sums.set(key, (sums.get(key) ?? 0) + columns.amount[row]!);
    }
  }
  const balances = new Map<string, ObjectBalance>();
  for (const [key, ore] of sums) {
    const account = columns.accounts[key % mostAccounts]!;
    const objects = objectsOfCombination(columns.combinations, Math.floor(key / mostAccounts));
    const kept = objects
      .map(({ dimension, code }) => [dimensionKey(dimension), code] as const)
      .filter(([dimension]) => keep(account, dimension));
    add(balances, { account, dimensions: Object.fromEntries(kept), ore });
  }
  return [...balances]
    .filter(([, { ore }]) => ore !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, balance]) => balance);
}

function add(balances: Map<string, ObjectBalance>, balance: ObjectBalance): void {
  const { account, dimensions } = balance;
  const name = nameOf(account.number, dimensions);
  balances.set(name, { account, dimensions, ore: balance.ore + (balances.get(name)?.ore ?? 0) });
}

/** An account with objects as one text. */
export function nameOf(account: string, dimensions: Dimensions): string {
  return JSON.stringify([account, ...Object.entries(dimensions)]);
}

/**
 * True when the chart says that what is on the account is kept by the dimension: it names it, as required or as allowed.
 * A dimension that an account does not name may stand on its postings, but its balance is carried as one.
 */
export function keepsDimension({ dimensions = {} }: Pick<Account, 'dimensions'>, dimension: string): boolean {
  return Object.hasOwn(dimensions, dimension) && dimensions[dimension] !== 'forbidden';
}
