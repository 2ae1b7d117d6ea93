/**
 * Accruals: four kinds, over one period or several, planned, posted and turned back.
 */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type AccrualDraft,
  type Books,
  type VoucherDraft,
  accrualPlan,
  balanceOf,
  check,
  closePeriod,
  closeYear,
  correct,
  debit,
  credit,
  lastVoucher,
  openAccruals,
  post,
  postAll,
  reversalPlan,
} from '../../src/index.js';
import { bookkeeper, openClosing } from '../support/closing.js';
import { codesOf } from '../support/refusals.js';

const on = (day: string): { readonly by: string; readonly on: string } => ({ by: 'ekonom', on: day });

const insurance: AccrualDraft = {
  kind: 'prepaidExpense',
  key: 'försäkring-2024',
  text: 'Försäkring',
  amount: '1 000',
  account: 6010,
  balanceAccount: 1710,
  bookedOn: '2024-10-15',
  periods: '2024-10..2025-03',
};

const audit: AccrualDraft = {
  kind: 'accruedExpense',
  key: 'revision-2024',
  text: 'Revision',
  amount: '60 000',
  account: 6010,
  balanceAccount: 2990,
  periods: '2024',
  reverseOn: '2025-03-01',
};

const rows = ({ postings }: VoucherDraft): string[] =>
  postings.map((each) => `${String(each.account)} ${String(each.amount)}`);
const spaced = (text: unknown): string => inspect(text).replaceAll('\u00a0', ' ');

describe('what is prepaid', () => {
  const plan = accrualPlan(openClosing(), insurance, on('2024-10-20'));

  test('is taken out of the cost, one voucher for each later period, to be turned back on its first day', () => {
    expect(plan.drafts.map(({ eventDate, reverseOn, text }) => [eventDate, reverseOn, text])).toEqual([
      ['2024-10-15', '2024-11-01', 'Försäkring, 2024-11'],
      ['2024-10-15', '2024-12-01', 'Försäkring, 2024-12'],
      ['2024-10-15', '2025-01-01', 'Försäkring, 2025-01'],
      ['2024-10-15', '2025-02-01', 'Försäkring, 2025-02'],
      ['2024-10-15', '2025-03-01', 'Försäkring, 2025-03'],
    ]);
    expect(rows(plan.drafts[0]!)).toEqual(['6010 −166,67', '1710 166,67']);
    expect(plan.drafts.every(({ purpose, compiledOn }) => purpose === 'accrual' && compiledOn === '2024-10-20')).toBe(
      true,
    );
  });

  test('is exact to the öre', () => {
    expect(plan.parts.map(({ amount }) => String(amount))).toEqual([
      '166,67',
      '166,67',
      '166,67',
      '166,67',
      '166,66',
      '166,66',
    ]);
  });

  test('income is taken out the other way', () => {
    const income = { ...insurance, kind: 'prepaidIncome', account: 3010, balanceAccount: 2910 } as const;
    expect(rows(accrualPlan(openClosing(), income, on('2024-10-20')).drafts[0]!)).toEqual([
      '3010 166,67',
      '2910 −166,67',
    ]);
  });

  test('a period given by itself is turned back on its first day, whatever day that is', () => {
    const one = accrualPlan(openClosing(), { ...insurance, periods: ['2025-01-31'] }, on('2024-12-31'));
    expect(one.drafts.map(({ reverseOn }) => reverseOn)).toEqual(['2025-01-31']);
  });
});

describe('what is accrued', () => {
  test('is put in at the end of each period, as far as the year has come, and turned back on one day', () => {
    const plan = accrualPlan(openClosing(), audit, on('2024-03-31'));
    expect(plan.drafts.map(({ eventDate, reverseOn }) => [eventDate, reverseOn])).toEqual([
      ['2024-01-31', '2025-03-01'],
      ['2024-02-29', '2025-03-01'],
      ['2024-03-31', '2025-03-01'],
    ]);
    expect(rows(plan.drafts[0]!)).toEqual(
      ['6010 5 000,00', '2990 −5 000,00'].map((row) => row.replace('5 000', '5\u00a0000')),
    );
  });

  test('is turned back on the first day after, unless told', () => {
    const { reverseOn: _, ...untold } = audit;
    const plan = accrualPlan(openClosing(), { ...untold, periods: ['2024-Q1'] }, on('2024-04-05'));
    expect(plan.drafts.map(({ eventDate, reverseOn }) => [eventDate, reverseOn])).toEqual([
      ['2024-03-31', '2024-04-01'],
    ]);
  });

  test('income is put in the other way', () => {
    const income = { ...audit, kind: 'accruedIncome', account: 3010, balanceAccount: 1790 } as const;
    const [first] = accrualPlan(openClosing(), income, on('2024-01-31')).drafts;
    expect(rows(first!).map((row) => row.replace('\u00a0', ' '))).toEqual(['3010 −5 000,00', '1790 5 000,00']);
  });

  test('is weighed as told; a period of no weight has no voucher', () => {
    const plan = accrualPlan(
      openClosing(),
      { ...audit, periods: ['2024-Q1', '2024-Q2', '2024-Q3'], weights: [1, 0, 2] },
      on('2024-12-31'),
    );
    expect(plan.parts.map(({ amount, status }) => [amount.ore, status])).toEqual([
      [2_000_000, 'due'],
      [0, 'unmoved'],
      [4_000_000, 'due'],
    ]);
    expect(plan.drafts).toHaveLength(2);
  });
});

describe('the plan', () => {
  const quarter = postAll(openClosing(), accrualPlan(openClosing(), audit, on('2024-02-29')).drafts);

  test('made again gives what has become due since, and leaves out what is posted, whoever posted it', () => {
    const again = accrualPlan(quarter, audit, { by: 'vikarie', on: '2024-03-31' });
    expect(again.parts.slice(0, 4).map(({ status, voucher }) => [status, voucher?.number])).toEqual([
      ['posted', 1],
      ['posted', 2],
      ['due', undefined],
      ['later', undefined],
    ]);
    expect(again.drafts.map(({ by, eventDate }) => [by, eventDate])).toEqual([['vikarie', '2024-03-31']]);
  });

  test('posted twice changes nothing', () => {
    const plan = accrualPlan(openClosing(), insurance, on('2024-10-20'));
    const posted = postAll(openClosing(), plan.drafts);
    expect(postAll(posted, plan.drafts)).toBe(posted);
    expect(accrualPlan(posted, insurance, on('2024-10-20')).drafts).toEqual([]);
  });

  test('of the same key and other content is refused when it is posted, and posts nothing', () => {
    const other = accrualPlan(quarter, { ...audit, amount: '72 000' }, on('2024-03-31'));
    expect(codesOf(() => postAll(quarter, other.drafts))).toEqual(['voucher/key-reused', 'voucher/key-reused']);
  });

  test('is posted whole or not at all', () => {
    const locked = closePeriod(openClosing(), '2024-02', on('2024-03-05'));
    const { drafts } = accrualPlan(locked, audit, on('2024-03-31'));
    expect(codesOf(() => postAll(locked, drafts))).toEqual(['voucher/period-closed']);
    expect(locked.voucherCount).toBe(0);
  });

  test('gets into a softly closed month, which an ordinary voucher does not', () => {
    const soft = closePeriod(openClosing(), '2024-01..2024-03', {
      ...on('2024-04-02'),
      level: 'soft',
      takes: ['accrual'],
    });
    expect(postAll(soft, accrualPlan(soft, audit, on('2024-04-02')).drafts).voucherCount).toBe(3);
  });

  test('reaches into the next year, whose books give the rest of it', () => {
    const long = { ...audit, periods: '2024-11..2025-02' };
    const books = postAll(openClosing(), accrualPlan(openClosing(), long, on('2024-12-31')).drafts);
    const { next } = closeYear(books, bookkeeper);
    expect(accrualPlan(next, long, on('2025-01-31')).parts.map(({ status }) => status)).toEqual([
      'earlier',
      'earlier',
      'due',
      'later',
    ]);
  });

  test('leaves to the next year what belongs to it, however late it is made', () => {
    const long = { ...audit, periods: '2024-12..2025-01' };
    expect(accrualPlan(openClosing(), long, on('2025-03-31')).parts.map(({ status }) => status)).toEqual([
      'due',
      'later',
    ]);
  });

  test('shows itself', () => {
    const plan = accrualPlan(quarter, { ...audit, periods: '2024-01..2024-03', amount: '15 000' }, on('2024-03-31'));
    expect(spaced(plan)).toBe(`Revision: 15 000,00, 6010 och 2990
Period     Belopp  Bokförs     Återförs
──────────────────────────────────────────────────────
2024-01  5 000,00  2024-01-31  2025-03-01  bokförd A 1
2024-02  5 000,00  2024-02-29  2025-03-01  bokförd A 2
2024-03  5 000,00  2024-03-31  2025-03-01  att bokföra`);
  });

  test('keeps the objects of the cost, and on the balance account those that it is kept by', () => {
    const { drafts } = accrualPlan(
      openClosing(),
      { ...insurance, dimensions: { costCentre: '1010', project: 'VILJA' } },
      on('2024-10-20'),
    );
    expect(drafts[0]?.postings.map(({ dimensions }) => dimensions)).toEqual([
      { costCentre: '1010', project: 'VILJA' },
      {},
    ]);
  });
});

describe('open accruals', () => {
  const accrued = postAll(openClosing(), accrualPlan(openClosing(), insurance, on('2024-10-20')).drafts);
  const turnedOn = (books: Books, day: string): Books => postAll(books, reversalPlan(books, on(day)).drafts);

  test('are those posted and not turned back, read from the vouchers alone', () => {
    const names = (books: Books): string[] => openAccruals(books).map(({ name }) => name);
    expect(names(accrued)).toEqual(['2024 A 1', '2024 A 2', '2024 A 3', '2024 A 4', '2024 A 5']);
    expect(names(turnedOn(accrued, '2024-11-05'))).toEqual(['2024 A 2', '2024 A 3', '2024 A 4', '2024 A 5']);
    expect(names(turnedOn(accrued, '2024-12-31'))).toEqual(['2024 A 3', '2024 A 4', '2024 A 5']);
    expect(openAccruals(openClosing())).toEqual([]);
  });

  test('any voucher that says when it is turned back is one, however it was posted', () => {
    const own = post(openClosing(), {
      eventDate: '2024-06-30',
      compiledOn: '2024-07-01',
      text: 'Upplupen ränta',
      purpose: 'accrual',
      reverseOn: '2024-07-01',
      counterparty: 'Banken',
      reference: 'kontoutdrag',
      series: 'P',
      postings: [debit(6010, 10, { quantity: 2 }), credit(2990, 10)],
    });
    const [draft] = reversalPlan(own, on('2024-07-02')).drafts;
    expect(draft).toMatchObject({
      series: 'P',
      counterparty: 'Banken',
      reference: 'kontoutdrag',
      eventDate: '2024-07-01',
    });
    expect(balanceOf(post(own, draft!), 2990).isZero()).toBe(true);
  });

  test('are those of the books asked, not of books made from them later', () => {
    const before = openClosing();
    postAll(before, accrualPlan(before, insurance, on('2024-10-20')).drafts);
    expect(openAccruals(before)).toEqual([]);
    const turned = turnedOn(accrued, '2024-11-05');
    expect(openAccruals(accrued)).toHaveLength(5);
    expect(openAccruals(turned)).toHaveLength(4);
  });

  test('leave nothing behind when their draft is only asked about, or refused', () => {
    const [draft] = accrualPlan(openClosing(), insurance, on('2024-10-20')).drafts;
    const books = openClosing();
    check(books, draft!);
    expect(codesOf(() => post(books, { ...draft!, text: '' }))).toEqual(['voucher/text-missing']);
    const plain = post(books, { ...draft!, purpose: 'ordinary', reverseOn: undefined } as never);
    expect(lastVoucher(plain)).not.toHaveProperty('reverseOn');
    expect(openAccruals(plain)).toEqual([]);
  });

  test('are another voucher when they are turned back another day', () => {
    const [draft] = accrualPlan(openClosing(), insurance, on('2024-10-20')).drafts;
    const posted = post(openClosing(), draft!);
    expect(codesOf(() => post(posted, { ...draft!, reverseOn: '2024-11-02' }))).toEqual(['voucher/key-reused']);
  });

  test('a corrected accrual is not open; what replaced it is, when it says so', () => {
    const reason = { ...on('2024-10-25'), reason: 'fel belopp' };
    expect(openAccruals(correct(accrued, 'A 1', reason)).map(({ name }) => name)).not.toContain('2024 A 1');
    const replacement = {
      purpose: 'accrual',
      reverseOn: '2024-11-01',
      postings: [credit(6010, 100), debit(1710, 100)],
    } as const;
    const replaced = openAccruals(correct(accrued, 'A 1', { ...reason, replacement })).map(({ name }) => name);
    expect(replaced).toEqual(['2024 A 7', '2024 A 2', '2024 A 3', '2024 A 4', '2024 A 5']);
  });

  test('an accrual is open again when its reversal was turned back, and can be turned back anew', () => {
    const turned = turnedOn(accrued, '2024-11-05');
    const undone = correct(turned, 'A 6', { ...on('2024-11-06'), reason: 'för tidigt' });
    expect(openAccruals(undone).map(({ name }) => name)).toContain('2024 A 1');
    const again = turnedOn(undone, '2024-11-30');
    expect(openAccruals(again).map(({ name }) => name)).not.toContain('2024 A 1');
    const replacement = { postings: [debit(6010, 100), credit(1710, 100)] };
    const replaced = correct(turned, 'A 6', { ...on('2024-11-06'), reason: 'fel belopp', replacement });
    expect(openAccruals(replaced).map(({ name }) => name)).not.toContain('2024 A 1');
  });

  test('of a closed year are turned back in the next, on their day, or on its first when the day has passed', () => {
    const { closed, next } = closeYear(accrued, bookkeeper);
    const plan = reversalPlan(next, { ...on('2025-02-15'), previous: closed });
    expect(plan.drafts.map(({ eventDate, text }) => [eventDate, text])).toEqual([
      ['2025-01-01', 'Återföring av 2024 A 1: Försäkring, 2024-11'],
      ['2025-01-01', 'Återföring av 2024 A 2: Försäkring, 2024-12'],
      ['2025-01-01', 'Återföring av 2024 A 3: Försäkring, 2025-01'],
      ['2025-02-01', 'Återföring av 2024 A 4: Försäkring, 2025-02'],
    ]);
    const turned = postAll(next, plan.drafts);
    expect(openAccruals(turned, { previous: closed }).map(({ name }) => name)).toEqual(['2024 A 5']);
    expect(openAccruals(turned)).toEqual([]);
    expect(openAccruals(closed)).toHaveLength(5);
  });

  test('of several years may be given in any order, and never of another association', () => {
    const { closed, next } = closeYear(accrued, bookkeeper);
    const turned = postAll(next, reversalPlan(next, { ...on('2025-12-31'), previous: closed }).drafts);
    const second = closeYear(turned, { by: 'ekonom', on: '2026-02-10' });
    for (const previous of [
      [closed, second.closed],
      [second.closed, closed],
      [closed, closed, second.closed],
    ]) {
      expect(openAccruals(second.next, { previous })).toEqual([]);
    }
    const neighbour = openClosing({ association: 'Grannen', year: '2025' });
    expect(codesOf(() => openAccruals(neighbour, { previous: closed }))).toEqual(['opening/wrong-association']);
  });

  test('show themselves', () => {
    expect(inspect(openAccruals(accrued)[0])).toBe('2024 A 1 Försäkring, 2024-11, återförs 2024-11-01');
    expect(
      spaced(reversalPlan(accrued, on('2024-11-05')))
        .split('\n')
        .slice(0, 5)
        .join('\n'),
    ).toBe(`Öppna periodiseringar: 5, att återföra nu: 1
Verifikation  Text                 Bokförd     Återförs
──────────────────────────────────────────────────────────────────────
2024 A 1      Försäkring, 2024-11  2024-10-15  2024-11-01  att bokföra
2024 A 2      Försäkring, 2024-12  2024-10-15  2024-12-01  senare`);
    expect(inspect(reversalPlan(openClosing(), on('2024-11-05')))).toBe('Öppna periodiseringar: 0, att återföra nu: 0');
  });
});
