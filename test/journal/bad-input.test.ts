// Wrong drafts of every kind: each is refused for what is wrong with it, and leaves the books as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Books,
  check,
  closePeriod,
  createChart,
  history,
  lastVoucher,
  openBooks,
  post,
  postAll,
  trialBalance,
  type VoucherDraft,
} from '../../src/index.js';
import { areApart, type Fault, soundDraft } from '../support/fault.js';
import { postingFaults } from '../support/posting-faults.js';
import { refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';
import { smallChart } from '../support/small.js';
import { voucherFaults } from '../support/voucher-faults.js';

const faults = [...voucherFaults, ...postingFaults];

/** The small chart, and cost centres that are open no longer. */
const chart = createChart({
  name: 'Liten',
  layers: [
    { name: 'Liten', accounts: smallChart.accounts, dimensions: smallChart.dimensions },
    {
      name: 'Förr',
      dimensions: [
        {
          number: 1,
          objects: [
            { code: '40', name: 'Borås' },
            { code: '41', name: 'Sjuhärad' },
            { code: '50', name: 'Kinna', to: '2023-12-31' },
          ],
          history: [{ on: '2024-05-01', merged: ['40'], into: '41' }],
        },
      ],
    },
  ],
});

const draftOf = (more: object): VoucherDraft => ({ ...soundDraft(), ...more });

/** Books with two vouchers in the series and a closed period; not the newest, when somebody has posted on. */
function booksOf({ isOld }: { readonly isOld: boolean }): Books {
  const signature = { by: 'ekonom', on: '2024-03-01' };
  const opened = openBooks({ association: 'Liten', chart, year: '2024', opening: { 1930: 100, 2010: -100 } });
  const closed = closePeriod(closePeriod(opened, '2024-01', signature), '2024-02', { ...signature, level: 'soft' });
  const books = postAll(closed, [draftOf({ idempotencyKey: 'ett' }), draftOf({ idempotencyKey: 'två' })]);
  if (isOld) post(books, draftOf({ text: 'Postad vid sidan om' }));
  return books;
}

const spoilt = (wrong: readonly Fault[]): VoucherDraft =>
  wrong.reduce<unknown>(
    (draft, { spoil }) => spoil(draft as ReturnType<typeof soundDraft>),
    soundDraft(),
  ) as VoucherDraft;

const errorsIn = (books: Books, draft: VoucherDraft): string[] =>
  check(books, draft)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .sort();

/** Everything that can be seen of books. */
const seen = (books: Books): string => JSON.stringify([[...books], history(books), String(books), trialBalance(books)]);

const anyFaults = fc
  .array(fc.constantFrom(...faults), { minLength: 1, maxLength: 3 })
  .map((picked) => picked.filter((fault, i) => picked.slice(0, i).every((other) => areApart(fault, other))));

test('a sound draft has no fault', () => {
  expect(check(booksOf({ isOld: false }), soundDraft())).toEqual([]);
});

test('every fault alone is refused for what it is, and for nothing else', () => {
  const books = booksOf({ isOld: false });
  const told = faults.map((fault) => [fault.name, ...errorsIn(books, spoilt([fault]))]);
  expect(told).toEqual(faults.map(({ name, codes }) => [name, ...codes.toSorted()]));
});

test('any faults together are all told of, by check and post and postAll, and nothing is half-posted', () => {
  const sound = [soundDraft(), draftOf({ idempotencyKey: 'tre' })];
  const next = seen(postAll(booksOf({ isOld: false }), sound));
  fc.assert(
    fc.property(anyFaults, anyFaults, fc.boolean(), fc.integer({ min: 0, max: 2 }), (wrong, earlier, isOld, place) => {
      const books = booksOf({ isOld });
      const before = seen(books);
      const draft = spoilt(wrong);
      const codes = wrong.flatMap((fault) => fault.codes).sort();

      // What is said of a draft is not coloured by what was said of another.
      check(books, spoilt(earlier));
      expect(errorsIn(books, draft)).toEqual(codes);
      expect(
        refusal(() => post(books, draft))
          .map(({ code }) => code)
          .sort(),
      ).toEqual(codes);

      const batch = [draftOf({ idempotencyKey: 'tre' }), draftOf({ idempotencyKey: 'fyra' })].toSpliced(
        place,
        0,
        draft,
      );
      const told = refusal(() => postAll(books, batch));
      expect(told.map(({ code }) => code).sort()).toEqual(codes);
      expect(new Set(told.map(({ at }) => at[0]))).toEqual(new Set([place]));

      expect(seen(books)).toBe(before);
      expect(seen(postAll(books, sound))).toBe(next);
    }),
    { numRuns: runs(1_000), seed: 2024 },
  );
});

test('a draft or a list that throws while it is read leaves nothing behind', () => {
  const throwing = (value: object, field: string): object =>
    Object.defineProperty(value, field, {
      enumerable: true,
      get: () => {
        throw new RangeError(field);
      },
    });
  const [first, second, third] = soundDraft().postings;
  const drafts = [
    throwing(soundDraft(), 'postings'),
    draftOf({ postings: [first, second, throwing({ ...third }, 'account')] }),
    draftOf({ postings: [first, second, throwing({ ...third }, 'credit')] }),
    draftOf({ postings: [first, second, { ...third, dimensions: throwing({}, 'costCentre') }] }),
  ] as VoucherDraft[];
  const plain = draftOf({
    idempotencyKey: undefined,
    postings: [{ ...first, quantity: 7 }, third, { ...second, quantity: undefined }],
  });
  const next = lastVoucher(post(booksOf({ isOld: false }), plain));

  const books = booksOf({ isOld: false });
  const before = seen(books);
  for (const draft of drafts) {
    expect(() => check(books, draft)).toThrow(RangeError);
    expect(() => post(books, draft)).toThrow(RangeError);
    expect(() => postAll(books, [soundDraft(), draft])).toThrow(RangeError);
  }
  const list = function* (): Generator<VoucherDraft> {
    yield soundDraft();
    throw new RangeError('the list');
  };
  expect(() => postAll(books, list())).toThrow(RangeError);
  expect(seen(books)).toBe(before);
  expect(lastVoucher(post(books, plain))).toEqual(next);
});

test('a list that posts to the same books while it is read has no part in what it gives', () => {
  const books = booksOf({ isOld: false });
  const aside: Books[] = [];
  const list = function* (): Generator<VoucherDraft> {
    for (const idempotencyKey of ['tre', 'fyra', 'fem']) {
      aside.push(post(aside.at(-1) ?? books, draftOf({ text: 'Vid sidan om', idempotencyKey })));
      yield draftOf({ idempotencyKey });
    }
  };
  const posted = postAll(books, list());
  const expected = ['tre', 'fyra', 'fem'].map((idempotencyKey) => draftOf({ idempotencyKey }));
  expect(seen(posted)).toBe(seen(postAll(booksOf({ isOld: false }), expected)));
  expect(aside.map((each) => each.voucherCount)).toEqual([3, 4, 5]);
  expect([...aside[2]!].map(({ text }) => text).slice(2)).toEqual(['Vid sidan om', 'Vid sidan om', 'Vid sidan om']);
});

test('an account, an object or a field that is nearly right is answered with the right one', () => {
  const nearest = (more: object): unknown => check(booksOf({ isOld: false }), draftOf(more))[0]?.data;
  const [first, ...rest] = soundDraft().postings;
  expect(nearest({ postings: [{ ...first, account: 5593 }, ...rest] })).toMatchObject({ nearest: '5539 Tjänster' });
  expect(nearest({ postings: [{ ...first, dimensions: { costCentre: '1011' } }, ...rest] })).toMatchObject({
    nearest: '1010',
  });
  expect(nearest({ postings: [{ ...first, dimensions: { costcenter: '1010' } }, ...rest] })).toMatchObject({
    nearest: 'costCentre',
  });
  expect(nearest({ postings: [{ ...first, quantitiy: 1 }, ...rest] })).toMatchObject({ nearest: 'quantity' });
  expect(nearest({ counterpart: 'Värden' })).toMatchObject({ nearest: 'counterparty' });
});

test('a soft-closed month takes accruals and corrections', () => {
  for (const purpose of ['accrual', 'correction']) {
    expect(check(booksOf({ isOld: false }), draftOf({ eventDate: '2024-02-15', purpose }))).toEqual([]);
  }
});

test('a message quotes a little of what is wrong, however long it is and whatever it holds', () => {
  for (const fault of faults) {
    for (const { message } of check(booksOf({ isOld: false }), spoilt([fault]))) {
      expect(message.length, fault.name).toBeLessThan(300);
      // eslint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(message, fault.name).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]|[\ud800-\udfff]/u);
    }
  }
});
