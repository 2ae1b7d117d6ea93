/**
 * The laws of books that are not about any one example.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balanceOf,
  check,
  correct,
  generalLedger,
  lastVoucher,
  ledger,
  post,
  postAll,
  sum,
  trialBalance,
  voucher,
  vouchers,
  type Books,
  type VoucherDraft,
} from '../../src/index.js';
import { runs } from '../support/runs.js';
import { openSmall, smallChart } from '../support/small.js';
import { draftOf, row } from './arbitrary.js';

const draft: fc.Arbitrary<VoucherDraft> = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ rows, month }) => draftOf(rows, month, false));
const year: fc.Arbitrary<Books> = fc.array(draft, { maxLength: 20 }).map((drafts) => postAll(openSmall(), drafts));

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(200) });
    },
    3_600_000,
  );
};

law(
  'the trial balance of any books is zero, and assets = equity + liabilities + result',
  fc.property(year, (books) => {
    const { total } = trialBalance(books);
    expect([total.opening.ore, total.closing.ore]).toEqual([0, 0]);
    expect(total.debit).toEqual(total.credit);
    const of = (...kinds: string[]): number =>
      smallChart.accounts
        .filter(({ kind }) => kinds.includes(kind))
        .reduce((ore, { number }) => ore + balanceOf(books, number).ore, 0);
    expect(of('asset') + of('liability', 'equity') + of('income', 'expense')).toBe(0);
  }),
);

law(
  'a voucher read back is the voucher posted',
  fc.property(draft, (each) => {
    const read = lastVoucher(post(openSmall(), each))!;
    expect(
      read.postings.map(({ account, amount, dimensions }) => ({ account, amount: amount.toJSON(), dimensions })),
    ).toEqual(each.postings);
    expect({ eventDate: read.eventDate, compiledOn: read.compiledOn, text: read.text }).toEqual({
      eventDate: each.eventDate,
      compiledOn: each.compiledOn,
      text: each.text,
    });
  }),
);

law(
  'a voucher read back and posted again is the same voucher',
  fc.property(year, (books) => {
    const again = postAll(
      openSmall(),
      vouchers(books).map(({ series, number: _, correctedBy: __, ...rest }) => ({ ...rest, series })),
    );
    expect([...again]).toEqual([...books]);
  }),
);

law(
  'correcting restores the balances of every account and object',
  fc.property(year, draft, (books, each) => {
    const posted = post(books, each);
    const id = lastVoucher(posted)!;
    const corrected = correct(posted, id, { by: 'ekonom', on: '2025-01-31', eventDate: '2024-12-31', reason: 'fel' });
    for (const dimensions of [{}, { costCentre: '10' }, { project: 'VILJA' }, { project: null }]) {
      for (const { number } of smallChart.accounts) {
        expect(balanceOf(corrected, number, { dimensions })).toEqual(balanceOf(books, number, { dimensions }));
      }
    }
    expect(voucher(corrected, id).correctedBy).toEqual([{ series: 'A', number: id.number + 1 }]);
  }),
);

law(
  'the order of posting within a day changes no balance',
  fc.property(
    fc
      .array(draft, { maxLength: 8 })
      .chain((drafts) => fc.tuple(fc.constant(drafts), fc.shuffledSubarray(drafts, { minLength: drafts.length }))),
    ([one, other]) => {
      expect(String(trialBalance(postAll(openSmall(), one)))).toBe(String(trialBalance(postAll(openSmall(), other))));
    },
  ),
);

law(
  'posting one at a time and all at once gives the same books',
  fc.property(fc.array(draft, { maxLength: 10 }), (drafts) => {
    const one = drafts.reduce((books, each) => post(books, each), openSmall());
    expect([...one]).toEqual([...postAll(openSmall(), drafts)]);
  }),
);

law(
  'opening plus the change of every month is the closing balance, from books and from the ledger',
  fc.property(year, (books) => {
    const kept = ledger(books);
    for (const { number } of smallChart.accounts) {
      const opening = trialBalance(books, { accounts: number, zeros: true }).rows[0]!.opening;
      const changes = kept.periods.map((month) => balanceOf(kept, number, { period: month }));
      expect(sum([opening, ...changes])).toEqual(balanceOf(books, number));
    }
  }),
);

law(
  'the general ledger of an account adds up to its balance, page by page as in one',
  fc.property(year, fc.integer({ min: 1, max: 4 }), (books, take) => {
    const whole = generalLedger(books, 1930);
    expect(sum([whole.opening, ...whole.entries.map(({ amount }) => amount)])).toEqual(balanceOf(books, 1930));
    const pages = Array.from(
      { length: Math.ceil(whole.count / take) },
      (_, i) => generalLedger(books, 1930, { skip: i * take, take }).entries,
    );
    expect(pages.flat()).toEqual(whole.entries);
    expect(whole.entries.map(({ date }) => date)).toEqual(whole.entries.map(({ date }) => date).toSorted());
  }),
);

law(
  'what was known on a day is what had been compiled by then',
  fc.property(year, fc.integer({ min: 1, max: 12 }), (books, month) => {
    const day = `2024-${String(month).padStart(2, '0')}-20`;
    const then = postAll(
      openSmall(),
      vouchers(books, { asKnownOn: day }).map(({ number: _, correctedBy: __, ...rest }) => rest),
    );
    expect(String(trialBalance(books, { asKnownOn: day }))).toBe(String(trialBalance(then)));
  }),
);

law(
  'numbers are gap-free in every series',
  fc.property(fc.array(fc.tuple(draft, fc.constantFrom('A', 'B', 'L')), { maxLength: 20 }), (drafts) => {
    const books = postAll(
      openSmall(),
      drafts.map(([each, series]) => ({ ...each, series })),
    );
    for (const series of ['A', 'B', 'L']) {
      const numbers = vouchers(books, { series }).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  }),
);

law(
  'checking changes nothing and gives the same answer twice',
  fc.property(year, draft, fc.boolean(), (books, each, keyed) => {
    const asked = {
      ...each,
      ...(keyed ? { idempotencyKey: 'k' } : {}),
      postings: each.postings.map((posting) => ({ ...posting, quantity: 1 })),
    };
    const before = [...books];
    expect(check(books, asked)).toEqual(check(books, asked));
    expect([...books]).toEqual(before);
    expect(lastVoucher(post(books, each))?.postings.every(({ quantity }) => quantity === undefined)).toBe(true);
  }),
);
