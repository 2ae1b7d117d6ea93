/**
 * Laws of what stands behind figures: explanations add up, ties hold, and rounding that keeps sums keeps them.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balanceSheet,
  cashFlowStatement,
  checkTies,
  createLedger,
  createStatement,
  explain,
  incomeStatement,
  ledger,
  lkbrLayouts,
  postAll,
  statementNotes,
  statementTies,
  type Books,
  type ColumnDefinition,
  type Explanation,
  type Layout,
  type LayoutRow,
  type Ledger,
  type Statement,
} from '../../src/index.js';
import { runs } from '../support/runs.js';
import { openSmall, smallChart } from '../support/small.js';
import { draftOf, row } from './arbitrary.js';

const law = (name: string, property: fc.IProperty<unknown>, usual = 30): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(usual) });
    },
    3_600_000,
  );
};

const draft = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ rows, month }) => draftOf(rows, month, false));
const books: fc.Arbitrary<Books> = fc.array(draft, { maxLength: 15 }).map((drafts) => postAll(openSmall(), drafts));
/** Nothing but the result changes equity (LKBR 4:4). */
const soundBooks = fc.array(draft, { maxLength: 15 }).map((drafts) =>
  postAll(
    openSmall(),
    drafts.map((each) => ({
      ...each,
      postings: each.postings.map((posting) =>
        posting.account === '2010' ? { ...posting, account: '2411' } : posting,
      ),
    })),
  ),
);

/** A budget of any accounts, by month or for the year. */
const budget: fc.Arbitrary<Ledger> = fc
  .tuple(
    fc.constantFrom('months' as const, 'year' as const),
    fc.array(fc.tuple(fc.constantFrom('3010', '6010', '5539'), fc.integer({ min: -5_000_000, max: 5_000_000 }))),
  )
  .map(([periods, rows]) =>
    createLedger({
      chart: smallChart,
      year: '2024',
      periods,
      balances: rows.map(([account, kronor], i) => ({
        account,
        dimensions: { costCentre: i % 2 === 0 ? '10' : '1020' },
        changes:
          periods === 'year' ? [kronor] : Array.from({ length: 12 }, (_, month) => (month === i % 12 ? kronor : 1)),
      })),
    }),
  );

const numbers = smallChart.accounts.map(({ number }) => number);

/** Lines that share out every account, some told apart by their objects, then sums of any rows above. */
const layout: fc.Arbitrary<Layout> = fc
  .record({
    lineOf: fc.array(fc.nat(3), { minLength: numbers.length, maxLength: numbers.length }),
    split: fc.constantFrom('no', 'costCentre', 'project', 'each'),
    sides: fc.array(fc.constantFrom('debit' as const, 'credit' as const), { minLength: 6, maxLength: 6 }),
    zeros: fc.constantFrom('show' as const, 'hide' as const),
    moves: fc.subarray([
      { accounts: '1510', when: 'credit' as const, to: 'line0' },
      { accounts: '2411', when: 'debit' as const, to: 'line1' },
      { accounts: '1930', when: 'credit' as const, to: 'line2' },
    ]),
    sums: fc.array(fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
    window: fc.constantFrom(undefined, 'opening' as const, 'closing' as const),
  })
  .map(({ lineOf, split, sides, zeros, moves, sums, window }) => {
    const accounts = [0, 1, 2].map((line) => numbers.filter((_, i) => lineOf[i] === line));
    const lines = accounts.flatMap((taken, line): LayoutRow[] => {
      const base = { type: 'line' as const, label: `Rad ${String(line)}`, side: sides[line]!, zeros };
      if (taken.length === 0 || split === 'no' || line !== 1)
        return [{ ...base, key: `line${String(line)}`, takes: taken }];
      if (split === 'each')
        return [
          { ...base, key: 'line1', takes: [] },
          { ...base, key: 'each', takes: taken, each: 'project' },
        ];
      const on = { [split]: split === 'project' ? 'VILJA' : '10' };
      return [
        { ...base, key: 'line1', takes: { accounts: taken, dimensions: on } },
        { ...base, key: 'without', takes: { accounts: taken, without: [{ dimensions: on }] } },
      ];
    });
    const beside: LayoutRow = {
      ...{
        type: 'line',
        key: 'beside',
        label: 'Varav',
        beside: true,
        side: sides[4]!,
        takes: { kinds: ['asset', 'income'] },
      },
      ...(window === undefined ? {} : { window }),
    };
    const rows: LayoutRow[] = [
      ...lines,
      { type: 'line', key: 'rest', label: 'Övrigt', takes: 'rest', side: sides[3]! },
      beside,
    ];
    sums.forEach((terms, i) => {
      const keys = rows.map(({ key }) => key!);
      const chosen = (isTaken: boolean): string[] => [
        ...new Set(terms.filter(([, off]) => off === isTaken).map(([at]) => keys[at % keys.length]!)),
      ];
      const [of, less] = [chosen(false), chosen(true)];
      rows.push({ type: 'sum', key: `sum${String(i)}`, label: 'Summa', of, less });
    });
    return { name: 'any', title: 'Vilken som helst', covers: {}, side: 'debit', rows, reclassifications: moves };
  });

const columns: fc.Arbitrary<readonly ColumnDefinition[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('actual' as const, 'budget' as const),
      fc.constantFrom('opening' as const, 'change' as const, 'closing' as const),
      fc.constantFrom('year' as const, '2024-03', '2024-02..2024-08', '2024-12'),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((chosen) => {
    const figures = chosen.map(([source, window, period, isPart], i): ColumnDefinition => ({
      ...{ type: 'figures', key: `column${String(i)}`, figures: source, window },
      period: source === 'budget' ? 'year' : period,
      ...(isPart ? { takes: { kinds: ['asset', 'expense'] } } : {}),
    }));
    return [
      ...figures,
      { type: 'difference', key: 'variance', heading: 'Avvikelse', of: 'column0', less: figures.at(-1)!.key },
    ];
  });

/** What the leaves of an explanation add up to, in öre; on the way, that the vouchers of an account do. */
function leaves(explanation: Explanation): number {
  if (explanation.type === 'account') {
    const { amount, hasVouchers } = explanation;
    if (hasVouchers) {
      const { vouchers, count } = explanation.vouchers();
      expect(vouchers.length).toBe(count);
      expect(vouchers.reduce((ore, each) => ore + each.amount.ore, 0)).toBe(amount.ore);
    }
    return amount.ore;
  }
  const { parts, cell } = explanation;
  if (cell.origin.type === 'given') return cell.type === 'amount' ? cell.value.ore : 0;
  const sum = parts.reduce(
    (ore, part) => ore + (part.type === 'cell' && part.counts === 'takenOff' ? -leaves(part) : leaves(part)),
    0,
  );
  expect([cell.type, sum + 0]).toEqual(['amount', cell.type === 'amount' ? cell.value.ore : 0]);
  return sum;
}

function explainAll(statement: Statement): void {
  for (const each of statement.rows) {
    statement.columns.forEach(({ key }, i) => {
      if (each.cells[i] !== null && each.cells[i] !== undefined) leaves(explain(statement, each.key, key));
    });
  }
}

law(
  'adding up the leaves of an explanation gives the cell, in any layout and any column',
  fc.property(books, budget, layout, columns, (actual, planned, form, shown) => {
    explainAll(createStatement({ layout: form, actual, budget: planned, columns: shown }));
  }),
  200,
);

law(
  'adding up the leaves gives the cell in the statements of the law',
  fc.property(books, fc.constantFrom('2024', '2024-05', '2024-01..2024-06'), (actual, period) => {
    for (const make of [incomeStatement, balanceSheet, cashFlowStatement]) explainAll(make(actual, { period }));
  }),
);

const noted: Layout = {
  ...lkbrLayouts.balanceSheet,
  rows: lkbrLayouts.balanceSheet.rows.map((each) => (each.key === 'cash' ? { ...each, note: 2 } : each)),
  reclassifications: [{ accounts: '1510', when: 'credit', to: 'shortTermLiabilities' }],
};

/** The statements of a period, the balance sheet twice, and its notes. */
function statementsOf(actual: Books, period: string, unit: 'ore' | 'tkr'): readonly Statement[] {
  const asked = { period, unit };
  return [
    incomeStatement(ledger(actual), asked),
    balanceSheet(actual, { ...asked, layout: noted }),
    balanceSheet(ledger(actual), { ...asked, layout: noted }),
    cashFlowStatement(actual, asked),
    ...statementNotes(actual, { ...asked, layout: noted }),
  ];
}

const period = fc.constantFrom('2024', '2024-05', '2024-01..2024-06', '2024-12');

law(
  'ties hold between the statements of any books, in kronor and in thousands',
  fc.property(soundBooks, period, fc.constantFrom('ore' as const, 'tkr' as const), (actual, when, unit) => {
    const statements = statementsOf(actual, when, unit);
    expect(checkTies(statements)).toEqual([]);
    expect(new Set(statementTies(statements).ties.map(({ rule }) => rule))).toEqual(
      new Set(['same', 'change', 'result', 'balance', 'note']),
    );
  }),
);

law(
  'one figure typed an öre wrong breaks a tie that has that cell in it',
  fc.property(soundBooks, period, fc.constantFrom('result', 'cash', 'equity', 'assets'), (actual, when, tie) => {
    const statements = statementsOf(actual, when, 'ore');
    const right = statements.flatMap((statement) =>
      statement.rows
        .filter((each) => each.tie === tie && each.window === undefined)
        .map((each) => each.cells[statement.columns.findIndex(({ window }) => window === 'change')]),
    )[0]!;
    if (right?.type !== 'amount') throw new Error(`No ${tie} in the statements.`);
    const typed = (amount: string): Statement =>
      createStatement({
        layout: {
          name: 'typed',
          title: 'Avskrift',
          covers: {},
          side: 'credit',
          rows: [{ type: 'line', key: 'a', label: 'A', tie }],
        },
        columns: [{ type: 'given', key: 'b', heading: 'B', period: when, given: { a: amount } }],
      });
    expect(checkTies([...statements, typed(right.value.toJSON())])).toEqual([]);
    const found = checkTies([...statements, typed(right.value.plus('0.01').toJSON())]);
    expect(found.map(({ code }) => code)).toEqual(['tie/figures-differ']);
    expect(JSON.stringify(found[0]!.data)).toContain('Avskrift');
  }),
);

law(
  'what is posted straight to equity is found between the result and equity, and is the difference',
  fc.property(soundBooks, fc.integer({ min: 1, max: 1_000_000 }), (actual, kronor) => {
    const straight = postAll(actual, [
      {
        eventDate: '2024-06-15',
        compiledOn: '2024-06-15',
        text: 'Rättat mot eget kapital',
        postings: [
          { account: 2010, amount: kronor },
          { account: 2411, amount: -kronor },
        ],
      },
    ]);
    const found = checkTies(statementsOf(straight, '2024', 'ore'));
    expect(found.map(({ code }) => code)).toEqual(['tie/result-not-in-equity']);
    expect(JSON.stringify(found[0]!.data)).toContain(`"difference":"${String(kronor)}.00"`);
  }),
);
