/**
 * Arbitrary books to be written to files: charts of any sort, years of any length, texts with whatever a text may hold.
 */
import fc from 'fast-check';
import {
  type Books,
  type Chart,
  type ChartLayer,
  type Ledger,
  type PostingDraft,
  type VoucherDraft,
  addDays,
  createChart,
  createLedger,
  fromOre,
  monthsOf,
  openBooks,
  postAll,
} from '../../src/index.js';

/** What the format and its code page can say, without what would be as good a text in another character set. */
const characters = [...Array.from('aB1 åÄöéÉçÇñÑ£¥º½'), ...['"', '\\', '{', '}', '#', '\\"', '#VER', "'", ',', '-']];

/** A text that is one wherever it stands: it neither begins nor ends with what a backslash or a blank would be lost by. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...characters), { maxLength: 12 })
  .map((parts) => `T${parts.join('')}ö`);

const code = fc.oneof(fc.constantFrom('1010', 'Ö 1', '"', '{}', '0', '#'), text);
const kinds = ['asset', 'liability', 'equity', 'income', 'expense'] as const;

const layer: fc.Arbitrary<ChartLayer> = fc
  .record({
    numbers: fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1000, max: 99_999_999 })), {
      minLength: 3,
      maxLength: 8,
    }),
    names: fc.array(text, { minLength: 12, maxLength: 12 }),
    kind: fc.array(fc.constantFrom(...kinds), { minLength: 8, maxLength: 8 }),
    codes: fc.uniqueArray(code, { maxLength: 4 }),
    hasOwn: fc.boolean(),
  })
  .map(({ numbers, names, kind, codes, hasOwn }) => ({
    name: 'Egen',
    accounts: numbers.map((number, i) => ({
      number: String(number),
      name: names[i]!,
      // Two to carry balances on, and one to have a result on.
      kind: i < 2 ? 'asset' : i === 2 ? 'income' : kind[i]!,
    })),
    dimensions: [
      { number: 1, name: names[8]!, objects: codes.map((each, i) => ({ code: each, name: names[i]! })) },
      ...(hasOwn
        ? [
            { number: 20, name: names[9]!, under: 30 },
            { number: 30, name: names[10]! },
          ]
        : []),
    ],
  }));

const ore = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.constantFrom(0, 1, -1, 99, -100, 2 ** 31, -(2 ** 31) * 100, 40_000_000_000_000),
);

interface Sketch {
  readonly layer: ChartLayer;
  readonly year: string;
  readonly opening: readonly { readonly account: number; readonly ore: number; readonly object: number }[];
  readonly vouchers: readonly {
    readonly series: string;
    readonly day: number;
    readonly delay: number;
    readonly text: string;
    readonly by: string | undefined;
    readonly rows: readonly {
      readonly account: number;
      readonly ore: number;
      readonly objects: readonly number[];
      readonly text: string | undefined;
      readonly quantity: string | undefined;
    }[];
  }[];
}

const small = fc.nat({ max: 100 });
const sketch: fc.Arbitrary<Sketch> = fc.record({
  layer,
  year: fc.constantFrom('2024', '2023-07..2024-12', '2024-02-15..2024-11-30', '2024-06'),
  opening: fc.array(fc.record({ account: small, ore, object: small }), { maxLength: 4 }),
  vouchers: fc.array(
    fc.record({
      series: fc.constantFrom('A', 'B', 'Lön', 'x_1-9'),
      day: small,
      delay: small,
      text,
      by: fc.option(text, { nil: undefined }),
      rows: fc.array(
        fc.record({
          account: small,
          ore,
          objects: fc.array(small, { maxLength: 3 }),
          text: fc.option(text, { nil: undefined }),
          quantity: fc.option(fc.constantFrom('1', '-2.50', '160.125'), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 8 },
  ),
});

/** Books, and a budget of the same year. */
export interface Written {
  readonly books: Books;
  readonly budget: Ledger;
}

export const written: fc.Arbitrary<Written> = sketch.map((each) => {
  const chart = createChart({ name: 'Egen', layers: [each.layer] });
  const opened = openBooks({ association: 'Förbundet Åäö', chart, year: each.year, opening: openingOf(chart, each) });
  const books = postAll(
    opened,
    each.vouchers.map((voucher) => draftOf(opened, voucher)),
  );
  return { books, budget: budgetOf(opened, each) };
});

function openingOf(chart: Chart, { opening }: Sketch): PostingDraft[] {
  const carried = chart.accounts.filter(({ kind }) => kind !== 'income' && kind !== 'expense');
  const rows = opening.map(({ account, ore: amount, object }) => ({
    account: carried[account % carried.length]!.number,
    amount: fromOre(amount),
    // Files divide balances by one dimension at a time.
    dimensions: object % 2 === 0 ? {} : objectsOf(chart, [object]),
  }));
  const left = opening.reduce((sum, row) => sum + row.ore, 0);
  return [...rows, { account: carried[0]!.number, amount: fromOre(-left + 0), dimensions: {} }];
}

function draftOf({ chart, year }: Books, { day, delay, rows, by, ...rest }: Sketch['vouchers'][number]): VoucherDraft {
  const last = addDays(year.from, day);
  const eventDate = last > year.to ? year.to : last;
  const left = rows.reduce((sum, row) => sum + row.ore, 0);
  const balancing = { account: 0, ore: -left + 0, objects: [], text: undefined, quantity: undefined };
  return {
    ...rest,
    eventDate,
    compiledOn: addDays(eventDate, delay),
    ...(by === undefined ? {} : { by }),
    postings: [...rows, balancing].map((row) => ({
      account: chart.accounts[row.account % chart.accounts.length]!.number,
      amount: fromOre(row.ore),
      dimensions: objectsOf(chart, row.objects),
      ...(row.text === undefined ? {} : { text: row.text }),
      ...(row.quantity === undefined ? {} : { quantity: row.quantity }),
    })),
  };
}

/** An object of the cost centres, where there are any, of the projects and of the association's own dimension. */
function objectsOf(
  { dimensions }: Chart,
  picks: readonly number[],
  numbers: readonly number[] = [1, 6, 20],
): Readonly<Record<string, string>> {
  const usable = dimensions.filter(({ number }) => numbers.includes(number));
  return Object.fromEntries(
    picks.map((pick) => {
      const { key, objects } = usable[pick % usable.length]!;
      const codes = objects.length === 0 ? ['P1', 'Öst "1"', '\\ å'] : objects.map((object) => object.code);
      return [key, codes[pick % codes.length]!];
    }),
  );
}

function budgetOf({ chart, year }: Books, { vouchers }: Sketch): Ledger {
  const months = monthsOf(year).length;
  return createLedger({
    chart,
    year,
    balances: vouchers.flatMap(({ rows, day }) =>
      rows.map(({ account, ore: amount, objects }) => ({
        account: chart.accounts[account % chart.accounts.length]!.number,
        changes: Array.from({ length: months }, (_, month) => fromOre(month === day % months ? amount : 0)),
        dimensions: objectsOf(chart, objects.slice(0, 1), [1, 6]),
      })),
    ),
  });
}
