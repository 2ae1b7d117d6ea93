/**
 * The laws of statements, for arbitrary books, layouts and ways to round.
 */
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountPattern,
  accountsOf,
  checkLayout,
  createStatement,
  isBalanceAccount,
  ledger,
  post,
  postAll,
  trialBalance,
  type Area,
  type Layout,
  type LayoutRow,
  type Side,
  type Statement,
  type VoucherDraft,
} from '../../src/index.js';
import { naiveBalance, openNaive, postNaive, type NaivePosting } from '../support/naive.js';
import { runs } from '../support/runs.js';
import { openSmall, smallChart } from '../support/small.js';
import { draftOf, row } from './arbitrary.js';

const numbers = smallChart.accounts.map(({ number }) => number);
const centres = [undefined, '10', '1010', '1020', '30', '31', '32'];
const projects = [undefined, 'VILJA', 'PRIA', 'another'];

const drafts: fc.Arbitrary<VoucherDraft[]> = fc.array(
  fc
    .record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ rows, month }) => draftOf(rows, month, false)),
  { maxLength: 12 },
);

const side: fc.Arbitrary<Side> = fc.constantFrom('debit', 'credit');

const objects: fc.Arbitrary<Area> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom<Area>(
    { dimensions: { costCentre: '10' } },
    { dimensions: { costCentre: ['30', '31'] } },
    { dimensions: { costCentre: null } },
    { dimensions: { project: 'VILJA' } },
    { dimensions: { costCentre: '1010', project: null } },
    { without: [{ dimensions: { project: null } }] },
    { without: [{ dimensions: { costCentre: '10' } }, { accounts: '5538' }] },
  ),
);

const lineOf = (place: number, takes: readonly Area[] | 'rest', turned: Side): LayoutRow => ({
  type: 'line',
  key: `line${String(place)}`,
  label: `Rad ${String(place)}`,
  side: turned,
  takes: takes as readonly Area[],
});

const layoutOf = (rows: readonly LayoutRow[], covers: Area = {}): Layout => ({
  name: 'any',
  title: 'Någon',
  covers,
  side: 'debit',
  rows,
});

/** Any lines, which may leave accounts out or take them twice. */
const anyLayout: fc.Arbitrary<Layout> = fc
  .record({
    lines: fc.array(fc.record({ accounts: fc.subarray(numbers, { minLength: 1 }), area: objects, turned: side }), {
      minLength: 1,
      maxLength: 4,
    }),
    hasRest: fc.boolean(),
    covers: objects,
  })
  .map(({ lines, hasRest, covers }) =>
    layoutOf(
      [
        ...lines.map(({ accounts, area, turned }, i) => lineOf(i, [{ ...area, accounts }], turned)),
        ...(hasRest ? [lineOf(lines.length, 'rest', 'credit')] : []),
      ],
      covers,
    ),
  );

/** Lines that have been dealt the accounts, some of them parted by objects, so that each posting is on exactly one. */
const fairLayout: fc.Arbitrary<Layout> = fc
  .record({
    dealt: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: numbers.length, maxLength: numbers.length }),
    sides: fc.array(side, { minLength: 5, maxLength: 5 }),
    parted: fc.option(objects, { nil: undefined }),
  })
  .map(({ dealt, sides, parted }) => {
    const hands = [0, 1, 2, 3].map((hand) => numbers.filter((_, i) => dealt[i] === hand));
    const lines = hands.map((accounts, i) => lineOf(i, [{ ...(i === 0 ? parted : {}), accounts }], sides[i]!));
    return layoutOf([...lines, lineOf(4, 'rest', sides[4]!)]);
  });

const law = <Values extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IProperty<Values>,
  usual = 200,
): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(usual) });
    },
    3_600_000,
  );
};

const columns = ['opening', 'change', 'closing'] as const;

/** True when a posting is in an area, read the slow way. */
function isIn(area: Area, posting: Pick<NaivePosting, 'account' | 'dimensions'>): boolean {
  const { accounts, dimensions = {}, without = [] } = area;
  const under: Readonly<Record<string, readonly string[]>> = { 10: ['10', '1010', '1020'] };
  return (
    (accounts === undefined || accountPattern(accounts)(posting.account)) &&
    Object.entries(dimensions).every(([key, wanted]) => {
      const code = posting.dimensions[key];
      if (wanted === null) return code === undefined;
      return code !== undefined && [wanted].flat().some((each) => (under[each] ?? [each]).includes(code));
    }) &&
    !without.some((each) => isIn(each, posting))
  );
}

/** The lines of a layout that take a posting, read the slow way; nothing when it is not covered. */
function takersOf(
  layout: Layout,
  posting: Pick<NaivePosting, 'account' | 'dimensions'>,
): readonly string[] | undefined {
  if (!isIn(layout.covers, posting)) return undefined;
  const takers = layout.rows.flatMap((line) =>
    line.type === 'line' && line.takes !== 'rest' && (line.takes as readonly Area[]).some((area) => isIn(area, posting))
      ? [line.key]
      : [],
  );
  const rest = layout.rows.find((line) => line.type === 'line' && line.takes === 'rest');
  return takers.length === 0 && rest !== undefined ? [rest.key!] : takers;
}

const dimensionsOf = (costCentre: string | undefined, project: string | undefined): Record<string, string> => ({
  ...(costCentre === undefined ? {} : { costCentre }),
  ...(project === undefined ? {} : { project }),
});

/** Every posting there could be, by the rules of the chart. */
const everyPosting = smallChart.accounts.flatMap(({ number: account, dimensions: rules = {} }) =>
  centres.flatMap((costCentre) =>
    projects.flatMap((project) => {
      const named = dimensionsOf(costCentre, project);
      const isAllowed = Object.entries(rules).every(
        ([key, rule]) => rule === 'allowed' || (rule === 'required') === (named[key] !== undefined),
      );
      return isAllowed ? [{ account, dimensions: named }] : [];
    }),
  ),
);

const figure = (statement: Statement, key: string, column: number): string => {
  const cell = statement.rows.find((each) => each.key === key)?.cells[column];
  return cell?.type === 'amount' ? cell.value.toJSON() : 'none';
};

describe('a layout', () => {
  law(
    'is found wrong exactly when some posting would be on no line, or on two',
    fc.property(anyLayout, (layout) => {
      const wrong = new Set<string>();
      for (const posting of everyPosting) {
        const takers = takersOf(layout, posting);
        if (takers !== undefined && takers.length !== 1)
          wrong.add(`${takers.length === 0 ? 'layout/account-unplaced' : 'layout/account-twice'} ${posting.account}`);
      }
      const found = checkLayout(layout, smallChart).map(
        ({ code, data }) => `${code} ${(data as { account: string }).account.split(' ')[0]!}`,
      );
      expect(found.sort()).toEqual([...wrong].sort());
    }),
  );

  law(
    'that fits the chart can show any books of it, each line with the postings it takes and no others',
    fc.property(fairLayout, drafts, (layout, list) => {
      expect(checkLayout(layout, smallChart)).toEqual([]);
      const naive = openNaive({ 1930: '100000', 2010: '-100000' });
      for (const each of list) postNaive(naive, each);
      const statement = createStatement({
        layout,
        columns,
        actual: postAll(openSmall(), list),
        period: '2024-03..2024-08',
      });
      const before = ({ eventDate }: { eventDate: string }): boolean => eventDate < '2024-03';
      const within = ({ eventDate }: { eventDate: string }): boolean => eventDate < '2024-09';
      for (const line of layout.rows) {
        const sign = (line as { side: Side }).side === 'debit' ? 1 : -1;
        const posting = (each: NaivePosting): boolean => takersOf(layout, each)?.includes(line.key!) === true;
        const [opening, closing] = [before, within].map((voucher) =>
          naiveBalance(naive, { posting, voucher }).times(sign),
        );
        const wanted = [opening!, closing!.minus(opening!), closing!].map((each) =>
          each.toFixed(2).replace(/^-0\.00$/, '0.00'),
        );
        expect([0, 1, 2].map((column) => figure(statement, line.key!, column))).toEqual(wanted);
      }
    }),
  );

  law(
    'shows a line of the other side with the other sign, and nothing else',
    fc.property(fairLayout, drafts, (layout, list) => {
      const actual = ledger(postAll(openSmall(), list));
      const other = {
        ...layout,
        rows: layout.rows.map(
          (line) => ({ ...line, side: (line as { side: Side }).side === 'debit' ? 'credit' : 'debit' }) as LayoutRow,
        ),
      };
      const [one, two] = [layout, other].map((each) => createStatement({ layout: each, columns, actual }));
      for (const { key } of layout.rows) {
        const turned = new Big(figure(two!, key!, 2))
          .times(-1)
          .toFixed(2)
          .replace(/^-0\.00$/, '0.00');
        expect(figure(one!, key!, 2)).toBe(turned);
      }
    }),
    50,
  );
});

describe('statements', () => {
  const layout: Layout = layoutOf([
    { type: 'line', key: 'assets', label: 'Tillgångar', takes: { kinds: ['asset'] } },
    { type: 'line', key: 'equity', label: 'Eget kapital', takes: { kinds: ['equity'] }, side: 'credit' },
    { type: 'line', key: 'result', label: 'Resultat', takes: { kinds: ['income', 'expense'] }, side: 'credit' },
    { type: 'line', key: 'liabilities', label: 'Skulder', takes: { kinds: ['liability'] }, side: 'credit' },
    { type: 'sum', key: 'financing', label: 'Summa', of: ['equity', 'result', 'liabilities'] },
  ]);

  law(
    'balance: assets are equity, the result of the period and liabilities, on any date',
    fc.property(drafts, fc.integer({ min: 1, max: 12 }), (list, month) => {
      const to = `2024-${String(month).padStart(2, '0')}`;
      const statement = createStatement({
        layout,
        columns,
        actual: postAll(openSmall(), list),
        period: `2024-01..${to}`,
      });
      for (const column of [0, 1, 2])
        expect(figure(statement, 'assets', column)).toBe(figure(statement, 'financing', column));
    }),
  );

  law(
    'are the same before and after the year is closed',
    fc.property(drafts, (list) => {
      const books = postAll(openSmall(), list);
      const results = trialBalance(books).rows.filter(
        ({ account }) => !isBalanceAccount(accountsOf(smallChart, account)[0]!),
      );
      if (results.length === 0) return;
      const left = results.reduce((all, { closing }) => all.plus(closing.toJSON()), new Big(0));
      const closed = post(books, {
        eventDate: '2024-12-31',
        compiledOn: '2025-01-31',
        text: 'Årets resultat',
        purpose: 'closing',
        postings: [
          ...results.map(({ account, closing }) => ({
            account,
            amount: closing.negate(),
            dimensions: requiredBy(account),
          })),
          { account: 2010, amount: left.toFixed(2) },
        ],
      });
      const [before, after] = [books, closed].map((actual) => createStatement({ layout, columns, actual }));
      expect(after!.rows).toEqual(before!.rows);
    }),
    50,
  );

  law(
    'move an account that stands on the other side, and still open, change and close alike',
    fc.property(drafts, (list) => {
      const rules = {
        ...layout,
        reclassifications: [{ accounts: '1510, 1930', when: 'credit', to: 'liabilities' }] as const,
      };
      const actual = ledger(postAll(openSmall(), list));
      const [plain, moved] = [layout, rules].map((each) =>
        createStatement({ layout: each, columns, actual, period: '2024-03..2024-08' }),
      );
      for (const [column, asOf] of [
        [0, '2024-02-29'],
        [2, '2024-08-31'],
      ] as const) {
        const onOtherSide = trialBalance(actual, { asOf }).rows.filter(
          ({ account, closing }) => ['1510', '1930'].includes(account) && closing.isNegative(),
        );
        const amount = onOtherSide.reduce((all, { closing }) => all.minus(closing.toJSON()), new Big(0));
        const difference = new Big(figure(moved!, 'liabilities', column)).minus(figure(plain!, 'liabilities', column));
        expect(difference.toFixed(2)).toBe(amount.toFixed(2));
      }
      for (const { key } of moved!.rows) {
        const [opening, change, closing] = [0, 1, 2].map((column) => new Big(figure(moved!, key, column)));
        expect(opening!.plus(change!).toFixed(2)).toBe(closing!.toFixed(2));
      }
    }),
  );

  /** What the chart demands of an account, so that it can be closed with one posting. */
  function requiredBy(account: string): Record<string, string> {
    return account === '3110' ? { project: 'VILJA' } : account === '5539' ? { costCentre: '10' } : {};
  }
});
