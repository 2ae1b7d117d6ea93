// Compensation for VAT: the worked examples of the law, applications with their vouchers, and the account reconciled.
import { describe, expect, test } from 'vitest';
import { type Books, balanceOf, correct, credit, debit, explain, post, postAll, sum } from '../../src/index.js';
import {
  compensationPlan,
  compensationReceipt,
  compensationRules,
  compensationStatement,
  purchasePlan,
  type CompensationPlan,
  type Purchase,
} from '../../src/finsam/index.js';
import { openFunding } from '../support/funding.js';
import { codesOf } from '../support/refusals.js';
import { voucherIn } from '../support/vouchers.js';

/** An invoice without what it comes to. */
const invoice = { on: '2024-01-15', text: 'Konsult', supplier: 'Konsulten AB', account: 5539 };
const purchase: Purchase = { ...invoice, gross: '1 250', vatPercent: 25 };
const signature = { by: 'ekonom', on: '2024-04-10' };

const bought = (books: Books, more: Partial<Purchase> = {}, on = more.on ?? '2024-01-15'): Books =>
  postAll(books, purchasePlan({ ...purchase, on, ...more }, { by: 'ekonom', on }).drafts);

const divided = (more: Partial<Purchase>): readonly string[] => {
  const { cost, compensation, payable } = purchasePlan({ ...invoice, ...more }, signature);
  return [cost, compensation, payable].map((each) => each.toJSON());
};

describe('a purchase', () => {
  test('of 1 250 with 250 in VAT costs 1 000, and the state owes 250', () => {
    const books = bought(openFunding());
    expect(['5539', '1687', '2411'].map((each) => balanceOf(books, each).toJSON())).toEqual([
      '1000.00',
      '250.00',
      '-1250.00',
    ]);
    expect(divided({ net: '1 000', vatPercent: 25 })).toEqual(['1000.00', '250.00', '1250.00']);
    expect(divided({ gross: '1 250', vat: '250' })).toEqual(['1000.00', '250.00', '1250.00']);
  });

  test('at 12 or 6 per cent is divided to the öre', () => {
    expect(divided({ gross: '100', vatPercent: 12 })).toEqual(['89.29', '10.71', '100.00']);
    expect(divided({ gross: '100', vatPercent: 6 })).toEqual(['94.34', '5.66', '100.00']);
  });

  test('of 100 000 without VAT gives 6 000, or 7 600 when 20 000 of it is premises', () => {
    const care = { gross: '100 000' };
    expect(divided({ ...care, flatRate: 'whole' })).toEqual(['94000.00', '6000.00', '100000.00']);
    expect(divided({ ...care, flatRate: { premises: '20 000' } })).toEqual(['92400.00', '7600.00', '100000.00']);
  });

  test('from a member has no flat rate, unless the rules say so', () => {
    const member = {
      ...invoice,
      gross: '1 250',
      flatRate: 'whole',
      supplier: 'Borås',
      supplierKind: 'member',
    } as const;
    expect(codesOf(() => purchasePlan(member, signature))).toEqual(['compensation/no-flat-rate']);
    const rules = { ...compensationRules, flatRateFor: ['business', 'member'], wholeRate: '10 %' } as const;
    expect(purchasePlan({ ...member, rules }, signature).compensation.toJSON()).toBe('125.00');
  });

  test('without VAT gives nothing, and one that says two things is refused', () => {
    expect(divided({ gross: '1 250' })).toEqual(['1250.00', '0.00', '1250.00']);
    const bad = (more: object) => codesOf(() => purchasePlan({ ...purchase, ...more }, signature));
    expect(bad({ net: '1 000' })).toEqual(['input/bad-field']);
    expect(bad({ vat: '250' })).toEqual(['input/bad-field']);
    expect(bad({ vatPercent: undefined, vat: '1 250,01' })).toEqual(['input/bad-field']);
    expect(bad({ vatPercent: undefined, flatRate: { premises: '1 250,01' } })).toEqual(['input/bad-field']);
    expect(bad({ vatPercent: 25.5 })).toEqual(['input/bad-field']);
  });
});

describe('an application', () => {
  const plan = (books: Books, period = '2024-Q1', on = signature.on): CompensationPlan =>
    compensationPlan(books, { period }, { by: 'ekonom', on });
  const january = bought(openFunding());
  const both = bought(january, { on: '2024-05-02', gross: '500' });
  const applied = postAll(both, plan(both, '2024-Q1', '2024-05-10').drafts);

  test('has the vouchers of its months, and leaves those of later', () => {
    const { amount, items, later, drafts } = plan(both);
    expect(amount.toJSON()).toBe('250.00');
    expect(items.map(({ voucher }) => voucher!.number)).toEqual([1]);
    expect(later.map(({ voucher }) => voucher!.number)).toEqual([2]);
    expect(drafts).toHaveLength(1);
  });

  test('is made once; what comes late for it goes into the next, marked by its day', () => {
    const late = bought(applied, { on: '2024-03-30', gross: '125' });
    expect(plan(late).drafts).toEqual([]);
    const next = plan(late, '2024-Q2', '2024-07-05');
    expect(next.items.map(({ eventDate, amount }) => `${eventDate} ${amount.toJSON()}`)).toEqual([
      '2024-05-02 100.00',
      '2024-03-30 25.00',
    ]);
    expect(next.applications[0]).toMatchObject({
      name: 'ludvikamoms 2024-Q1',
      applied: { ore: 25_000 },
      items: [{ voucher: { number: 1 } }],
    });
  });

  test('is settled by the payment that names it', () => {
    const payment = { period: '2024-Q1', on: '2024-06-01', amount: '250' } as const;
    const signed = { by: 'ekonom', on: '2024-06-01' };
    const paid = postAll(applied, compensationReceipt(applied, payment, signed).drafts);
    expect(plan(paid, '2024-Q2').applications).toMatchObject([{ paid: { ore: 25_000 }, outstanding: { ore: 0 } }]);
    expect(compensationReceipt(paid, payment, signed)).toMatchObject({ status: 'posted', drafts: [] });
    expect(balanceOf(paid, 1930).toJSON()).toBe('250.00');
  });

  test('that is turned back gives its vouchers back', () => {
    const turned = correct(
      applied,
      { series: 'A', number: 3 },
      { by: 'ekonom', on: '2024-05-11', reason: 'fel period' },
    );
    expect(plan(turned).amount.toJSON()).toBe('250.00');
    expect(plan(turned).diagnostics).toEqual([]);
  });

  test('for another amount than its vouchers, and a payment that names none, are told and reconciled', () => {
    const wrong = post(both, {
      ...plan(both).drafts[0]!,
      compiledOn: '2024-05-10',
      eventDate: '2024-05-10',
      postings: [debit(1687, '240', { dimensions: { invoice: 'ludvikamoms 2024-Q1' } }), credit(1687, '240')],
    });
    const paid = post(
      wrong,
      voucherIn`
      2024-06-01 Från staten @ Skatteverket
        1930  30,00
        1687  -30,00
    `,
    );
    const { diagnostics, unmatched, balance, items, later, applications } = plan(paid, '2024-Q2', '2024-07-05');
    expect(diagnostics).toMatchObject([
      { code: 'compensation/differs', data: { applied: { ore: 24_000 }, vouchers: { ore: 25_000 } } },
      { code: 'compensation/paid-unmatched', data: { amount: { ore: 3000 } } },
    ]);
    const parts = [...items, ...later].map(({ amount }) => amount);
    expect(sum([...parts, ...applications.map((each) => each.outstanding), unmatched]).equals(balance)).toBe(true);
  });

  test('has what happened on the last day of its months, and not what happened on the day after', () => {
    const days = bought(bought(openFunding(), { on: '2024-03-31' }), { on: '2024-04-01', gross: '500' });
    expect(plan(days).amount.toJSON()).toBe('250.00');
    const after = postAll(days, plan(days).drafts);
    expect(plan(after, '2024-Q2').items.map(({ eventDate }) => eventDate)).toEqual(['2024-04-01']);
    expect(plan(after, '2024-Q2').diagnostics).toEqual([]);
  });

  test('has what was bought by card in it, which is no payment from the state', () => {
    const card = post(
      january,
      voucherIn`
      2024-02-01 Kort @ Butiken
        6451  80,00
        1687  20,00
        1930  -100,00
    `,
    );
    expect(plan(card).amount.toJSON()).toBe('270.00');
  });

  test('is for a month or three months of one calendar year, within the books', () => {
    for (const period of ['2024-01', '2024-02..2024-04', '2024-Q4'])
      expect(plan(january, period).period.name).toBe(period);
    const refused = [
      '2024-T1',
      '2024',
      '2024-01..2024-02',
      '2023-Q4',
      '2024-01-15',
      '2024-12..2025-02',
      '2024-01-01..2024-03-30',
    ];
    for (const period of refused) expect(codesOf(() => plan(january, period))).toEqual(['compensation/other-period']);
  });
});

test('the yearly statement has every application, what the year opened with, and the balance, which explains itself', () => {
  const opening = [debit(1687, '39 200', { dimensions: { invoice: 'ludvikamoms 2023-Q4' } }), credit(2010, '39 200')];
  let books = bought(openFunding({ opening }));
  books = postAll(books, compensationPlan(books, { period: '2024-Q1' }, signature).drafts);
  books = postAll(
    books,
    compensationReceipt(books, { period: '2023-Q4', on: '2024-02-12', amount: '39 200' }, signature).drafts,
  );
  books = bought(books, { on: '2024-11-30', gross: '125' });
  const statement = compensationStatement(books);
  expect(
    statement.rows
      .filter(({ type }) => type !== 'heading')
      .map(({ key, cells }) => [key, ...cells.map((cell) => (cell?.type === 'amount' ? cell.value.toJSON() : ''))]),
  ).toEqual([
    ['ludvikamoms 2023-Q4', '0.00', '39200.00', '39200.00', '0.00', '0.00'],
    ['ludvikamoms 2024-Q1', '250.00', '250.00', '0.00', '0.00', '250.00'],
    ['not applied', '25.00', '', '', '', '25.00'],
    ['total', '275.00', '39450.00', '39200.00', '0.00', '275.00'],
  ]);
  expect(balanceOf(books, 1687).toJSON()).toBe('275.00');
  expect(statement.footnotes[0]!.text).toContain('juni 2025');
  expect(String(explain(statement, 'ludvikamoms 2024-Q1', 'outstanding'))).toContain('Ansökan om ersättning');
});
