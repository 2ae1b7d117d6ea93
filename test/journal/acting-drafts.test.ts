// Drafts that do something while they are read - throw, post, change: nothing of it is left in the books.
import { expect, test } from 'vitest';
import { type Books, check, lastVoucher, post, postAll, type VoucherDraft } from '../../src/index.js';
import { soundDraft } from '../support/fault.js';
import { booksOf, draftOf, seen } from '../support/tried-books.js';

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

test('postings taken away or added while they are read change nothing: they are read as they were', () => {
  const [first, ...rest] = soundDraft().postings;
  const changing = (change: (postings: unknown[]) => unknown): VoucherDraft => {
    const postings: unknown[] = [
      {
        ...first,
        get account() {
          change(postings);
          return 5539;
        },
      },
      ...rest,
    ];
    return draftOf({ postings });
  };
  const sound = [soundDraft(), draftOf({ idempotencyKey: 'tre' })];
  const expected = seen(postAll(booksOf({ isOld: false }), sound));
  for (const change of [
    (postings: unknown[]) => (postings.length = 1),
    (postings: unknown[]) => postings.push({ account: 1930, debit: 0, quantity: 5 }),
  ]) {
    const books = booksOf({ isOld: false });
    // What another draft left behind must not fill the gap.
    check(books, draftOf({ postings: [...rest, { account: 1930, debit: '1 000,50' }] }));
    expect(seen(post(post(books, changing(change)), sound[1]!))).toBe(expected);
  }
});
