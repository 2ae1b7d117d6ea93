/**
 * The chart of accounts as records: accounts with their kinds, dimensions, objects.
 */
import { type Account, type AccountKind, type Chart, type Dimension } from '../chart/index.js';
import type { ObjectCode } from '../journal/index.js';
import type { SieAccountKind, SieType } from './document.js';
import { recordOf } from './grammar.js';
import type { SieRecord } from './write-balances.js';
import type { JournalWriting } from './write-journal.js';

const kinds: Readonly<Record<AccountKind, SieAccountKind>> = {
  asset: 'T',
  liability: 'S',
  equity: 'S',
  income: 'I',
  expense: 'K',
};

/** What of the charts a file is to describe. */
export interface ChartSelection {
  /** The chart of the books, and then those of the year before and of the budget, for what the first has not. */
  readonly charts: readonly Chart[];
  /** Accounts with balances or postings. */
  readonly accounts: Iterable<Account>;
  /** Objects with balances or postings. */
  readonly objects: Iterable<ObjectCode>;
}

/** `#KONTO`, `#KTYP`, `#DIM`, `#UNDERDIM` and `#OBJEKT`. A file for import describes only what it uses. */
export function* chartRecords(type: SieType, { charts, accounts, objects }: ChartSelection): Generator<SieRecord> {
  const used = [...accounts];
  const described = type === '4I' ? used : [...charts[0]!.accounts, ...used];
  for (const { number, name, kind } of uniqueBy(described, (account) => account.number).sort(byNumber)) {
    yield ['#KONTO', [number, name]];
    // Without it, a reader takes the kind from the number as in BAS 95, which few charts follow.
    yield ['#KTYP', [number, kinds[kind]]];
  }
  if (recordOf.get('#OBJEKT')!.presence[type] === '–') return;
  yield* dimensionRecords(type, charts, [...objects]);
}

function byNumber(a: Account, b: Account): number {
  return a.number < b.number ? -1 : 1;
}

function* dimensionRecords(type: SieType, charts: readonly Chart[], used: readonly ObjectCode[]): Generator<SieRecord> {
  const known = uniqueBy(
    charts.flatMap(({ dimensions }) => dimensions),
    ({ number }) => String(number),
  );
  const dimensions = withThoseAbove(
    known,
    known.filter(
      ({ number, objects }) =>
        (type !== '4I' && objects.length > 0) || used.some(({ dimension }) => dimension === number),
    ),
  );
  for (const { number, name, under } of dimensions) {
    yield under === undefined ? ['#DIM', [number, name]] : ['#UNDERDIM', [number, name, under]];
  }
  for (const dimension of dimensions) {
    const codes = used.filter((object) => object.dimension === dimension.number).map(({ code }) => code);
    const listed = charts.flatMap(
      (chart) => chart.dimensions.find(({ number }) => number === dimension.number)?.objects ?? [],
    );
    const names = new Map([...listed].reverse().map(({ code, name }) => [code, name]));
    const all = type === '4I' ? codes : [...dimension.objects.map(({ code }) => code), ...codes.sort()];
    // A code that no list names is its own name.
    for (const code of new Set(all)) yield ['#OBJEKT', [dimension.number, code, names.get(code) ?? code]];
  }
}

/** The dimensions and those they divide further, which must be declared before them. */
export function withThoseAbove<Known extends Pick<Dimension, 'number' | 'under'>>(
  known: readonly Known[],
  wanted: readonly Known[],
): readonly Known[] {
  const found = new Set<Known>();
  const find = (dimension: Known, below: readonly Known[]): void => {
    const above = known.find(({ number }) => number === dimension.under);
    // A file may have dimensions that divide each other in a circle.
    if (above !== undefined && !below.includes(above)) find(above, [...below, dimension]);
    found.add(dimension);
  };
  for (const each of wanted) find(each, [each]);
  return [...found];
}

/** The first of those that have the same key. */
function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

/** The accounts and objects of some vouchers. */
export function usedIn(
  { columns, objectsOf }: JournalWriting,
  isUsed: (voucher: number) => boolean,
): Pick<ChartSelection, 'accounts' | 'objects'> {
  const { vouchers, firstRow, account, combination, combinations } = columns;
  const accounts = new Uint8Array(columns.accounts.length);
  const lists = new Uint8Array(combinations.mask.length);
  for (let voucher = 0; voucher < vouchers; voucher++) {
    if (!isUsed(voucher)) continue;
    for (let row = firstRow[voucher]!; row < firstRow[voucher + 1]!; row++) {
      accounts[account[row]!] = 1;
      lists[combination[row]!] = 1;
    }
  }
  const objects = new Set<ObjectCode>();
  lists.forEach((isUsed, list) => {
    if (isUsed === 1) for (const object of objectsOf(list).whole) objects.add(object);
  });
  return {
    accounts: columns.accounts.flatMap((each, id) => (each !== undefined && accounts[id] === 1 ? [each] : [])),
    objects,
  };
}
