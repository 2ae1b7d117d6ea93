/**
 * The laws of closing: what is true of every year that is closed, every accrual and every seal.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AccrualDraft,
  type Books,
  type VoucherDraft,
  accrualPlan,
  balanceOf,
  carryForward,
  checkChain,
  checkSeals,
  closePeriod,
  closeYear,
  hasErrors,
  history,
  isBookkeepingError,
  ledger,
  monthsOf,
  planYearEnd,
  postAll,
  reopenYear,
  reversalPlan,
  seals,
  sum,
  trialBalance,
  vouchers,
} from '../../src/index.js';
import { outsidersSeal } from '../support/canonical.js';
import { bookkeeper, closingChart, inYear, openClosing } from '../support/closing.js';
import { runs } from '../support/runs.js';
import { draftOf, row } from './arbitrary.js';

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(100) });
    },
    3_600_000,
  );
};

const draft: fc.Arbitrary<VoucherDraft> = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ rows, month }) => draftOf(rows, month, false));
const drafts = fc.array(draft, { maxLength: 12 });
const year = drafts.map((list) => postAll(openClosing(), list));

const isResult = ({ kind }: { readonly kind: string }): boolean => kind === 'income' || kind === 'expense';
const resultAccounts = closingChart.accounts.filter(isResult).map(({ number }) => number);
const balanceAccounts = closingChart.accounts.filter((each) => !isResult(each)).map(({ number }) => number);
const ore = (books: Books, account: string): number => balanceOf(books, account).ore;

law(
  'closing leaves every income and cost account at zero, for every object',
  fc.property(year, (books) => {
    const { closed } = closeYear(books, bookkeeper);
    for (const dimensions of [
      {},
      { costCentre: '10' },
      { costCentre: null },
      { project: 'VILJA' },
      { project: null },
    ]) {
      expect(resultAccounts.map((account) => balanceOf(closed, account, { dimensions }).ore)).toEqual(
        resultAccounts.map(() => 0),
      );
    }
    expect(ore(closed, '2019')).toBe(resultAccounts.reduce((all, account) => all + ore(books, account), 0));
  }),
);

law(
  'each year opens with what the last closed with, three years in a row',
  fc.property(fc.tuple(drafts, drafts, drafts), (years) => {
    const chain: Books[] = [];
    let books = openClosing();
    years.forEach((list, i) => {
      const posted = postAll(
        books,
        list.map((each) => inYear(each, 2024 + i)),
      );
      const previous = chain.at(-1);
      const signed = { by: 'ekonom', on: `${String(2025 + i)}-02-10` };
      const { closed, next } = closeYear(posted, { ...signed, ...(previous === undefined ? {} : { previous }) });
      const moved = ore(closed, '2010') + ore(closed, '2019');
      const opened = balanceAccounts.map((account) => [account, ore(next, account)]);
      expect(opened).toEqual(
        balanceAccounts.map((account) => [
          account,
          account === '2019' ? 0 : account === '2010' ? moved : ore(closed, account),
        ]),
      );
      chain.push(closed);
      books = next;
    });
    expect(checkChain([...chain, books])).toEqual([]);
  }),
);

law(
  'figures without what closes the year are the same before and after it is closed',
  fc.property(year, (books) => {
    const { closed } = closeYear(books, bookkeeper);
    const [before, after] = [ledger(books), ledger(closed)];
    for (const period of ['2024', '2024-T2', ...monthsOf('2024')]) {
      const asked = { period, beforeClosing: true };
      expect(String(trialBalance(closed, asked))).toBe(String(trialBalance(books, asked)));
      expect(String(trialBalance(after, asked))).toBe(String(trialBalance(before, asked)));
    }
  }),
);

law(
  'closing books each amount once: equity changes by the result and by nothing else',
  fc.property(year, (books) => {
    const { closed, next } = closeYear(books, bookkeeper);
    const result = resultAccounts.reduce((all, account) => all + ore(books, account), 0);
    expect(ore(next, '2010') - ore(books, '2010')).toBe(result);
    expect(sum(next.opening.map(({ amount }) => amount)).ore).toBe(0);
    expect(closed.voucherCount - books.voucherCount).toBeLessThanOrEqual(1);
  }),
);

law(
  'a year can be closed exactly when its plan has no error',
  fc.property(year, fc.constantFrom('2024-12-30', '2024-12-31', '2025-02-10'), fc.boolean(), (books, on, isTwice) => {
    const asked = isTwice ? closeYear(books, bookkeeper).closed : books;
    const plan = planYearEnd(asked, { on });
    let isClosed = true;
    try {
      closeYear(asked, { by: 'ekonom', on });
    } catch (error) {
      if (!isBookkeepingError(error)) throw error;
      isClosed = false;
    }
    expect(isClosed).toBe(!hasErrors(plan.diagnostics));
  }),
);

law(
  'reopening and closing again gives the same books but for the history',
  fc.property(year, (books) => {
    const { closed, next } = closeYear(books, bookkeeper);
    const reopened = reopenYear(closed, { by: 'ordförande', on: '2025-03-01', reason: 'fråga från revisorn' });
    const again = closeYear(reopened, { by: 'ekonom', on: '2025-03-02' });
    expect([...again.closed]).toEqual([...closed]);
    expect(again.next.opening).toEqual(next.opening);
    expect(seals(again.closed).at(-1)).toEqual(seals(closed).at(-1));
    expect(history(again.closed).slice(0, -2)).toEqual(history(closed));
    expect(
      history(again.closed)
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(['year reopened', 'year closed']);
  }),
);

law(
  'balances carried forward into books that have vouchers change what they open with, and nothing that was known before',
  fc.property(drafts, drafts, drafts, (list, known, late) => {
    const opened = openClosing({ year: '2025', opening: { 1930: '500', 2411: '-500' } });
    const before = postAll(
      opened,
      known.map((each) => inYear(each, 2025)),
    );
    const { closed, next } = closeYear(postAll(openClosing(), list), bookkeeper);
    const carried = carryForward(before, { from: closed, by: 'ekonom', on: '2026-03-01' });
    const after = postAll(
      carried,
      late.map((each) => inYear(each, 2025)),
    );
    expect([...carried]).toEqual([...before]);
    expect(carried.opening).toEqual(next.opening);
    for (const asKnownOn of ['2025-04-15', '2026-02-28']) {
      expect(String(trialBalance(carried, { asKnownOn }))).toBe(String(trialBalance(before, { asKnownOn })));
    }
    const straight = postAll(
      next,
      [...known, ...late].map((each) => inYear(each, 2025)),
    );
    expect(String(trialBalance(after))).toBe(String(trialBalance(straight)));
    expect(String(trialBalance(ledger(after)))).toBe(String(trialBalance(straight)));
    expect(String(trialBalance(after, { period: '2025-06' }))).toBe(
      String(trialBalance(straight, { period: '2025-06' })),
    );
  }),
);

const accrual = fc.record({
  kind: fc.constantFrom(
    'prepaidExpense' as const,
    'accruedExpense' as const,
    'prepaidIncome' as const,
    'accruedIncome' as const,
  ),
  ore: fc.integer({ min: 1, max: 2_000_000_000_00 }),
  first: fc.integer({ min: 0, max: 11 }),
  months: fc.integer({ min: 1, max: 12 }),
  weights: fc.option(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 12 }), { nil: undefined }),
});

law(
  'an accrual and its reversals are zero together, on every account and object, in one year or two',
  fc.property(accrual, ({ kind, ore: whole, first, months, weights }) => {
    const isCost = kind.endsWith('Expense');
    const periods = monthsOf('2024-01..2025-12').slice(first, first + months);
    const given = weights?.slice(0, months);
    fc.pre(given === undefined || given.some((weight) => weight > 0));
    const balanceAccount = { prepaidExpense: 1710, accruedExpense: 2990, prepaidIncome: 2910, accruedIncome: 1790 }[
      kind
    ];
    const asked: AccrualDraft = {
      ...{ kind, key: 'lag', text: 'Periodisering', periods, balanceAccount },
      amount: `${String(Math.floor(whole / 100))}.${String(whole % 100).padStart(2, '0')}`,
      account: isCost ? 5539 : 3110,
      dimensions: { costCentre: '1010', project: 'VILJA' },
      ...(kind.startsWith('prepaid') ? { bookedOn: periods[0]!.from } : {}),
      ...(given === undefined ? {} : { weights: given }),
    };
    const turned = (books: Books, on: string, previous: readonly Books[] = []): Books => {
      const accrued = postAll(books, accrualPlan(books, asked, { by: 'ekonom', on }).drafts);
      return postAll(accrued, reversalPlan(accrued, { by: 'ekonom', on, previous }).drafts);
    };
    const first2024 = turned(openClosing(), '2025-01-02');
    const { closed, next } = closeYear(first2024, bookkeeper);
    const { closed: closed2025, next: third } = closeYear(turned(next, '2026-01-02', [closed]), {
      by: 'ekonom',
      on: '2026-02-10',
    });
    const last = turned(third, '2026-12-31', [closed, closed2025]);
    const years = [closed, closed2025, last]
      .flatMap((books) => vouchers(books))
      .filter(({ purpose }) => purpose === 'accrual');
    const sums = new Map<string, number>();
    for (const { account, amount, dimensions } of years.flatMap(({ postings }) => postings)) {
      const name = JSON.stringify([account, dimensions]);
      sums.set(name, (sums.get(name) ?? 0) + amount.ore);
    }
    expect([...sums.values()].every((left) => left === 0)).toBe(true);
    const plan = accrualPlan(openClosing(), asked, { by: 'ekonom', on: '2024-01-01' });
    expect([plan.amount.ore, sum(plan.parts.map(({ amount }) => amount)).ore]).toEqual([whole, whole]);
    expect(years).toHaveLength(2 * plan.parts.filter(({ status }) => status !== 'unmoved').length);
  }),
);

law(
  'a seal is what an outsider takes by the page about seals',
  fc.property(year, fc.constantFrom('2024', '2024-02', '2024-Q3', '2024-T1'), (books, period) => {
    expect(seals(closePeriod(books, period, bookkeeper))).toEqual([outsidersSeal(books, period)]);
  }),
);

law(
  'a seal holds whatever is posted in open periods afterwards',
  fc.property(year, drafts, (books, later) => {
    const closed = closePeriod(books, '2024-T1', bookkeeper);
    const open = later.filter(({ eventDate }) => eventDate >= '2024-05-01');
    expect(checkSeals(postAll(closed, open))).toEqual([]);
  }),
);
