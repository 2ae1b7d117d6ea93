// Wrong drafts of every kind: each is refused for what is wrong with it, and leaves the books as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Books, check, type Diagnostic, post, postAll, type VoucherDraft } from '../../src/index.js';
import { areApart, type Fault, soundDraft } from '../support/fault.js';
import { postingFaults } from '../support/posting-faults.js';
import { refusal } from '../support/refusals.js';
import { runs } from '../support/runs.js';
import { booksOf, draftOf, seen } from '../support/tried-books.js';
import { voucherFaults } from '../support/voucher-faults.js';

const faults = [...voucherFaults, ...postingFaults];

const spoilt = (wrong: readonly Fault[]): VoucherDraft =>
  wrong.reduce<unknown>(
    (draft, { spoil }) => spoil(draft as ReturnType<typeof soundDraft>),
    soundDraft(),
  ) as VoucherDraft;

const codesOf = (told: readonly Diagnostic[]): string[] => told.map(({ code }) => code).sort();

const errorsIn = (books: Books, draft: VoucherDraft): string[] =>
  codesOf(check(books, draft).filter(({ severity }) => severity === 'error'));

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

test('every fault alone is placed in the draft, with its particulars, as in the list that was read and found right', async () => {
  const books = booksOf({ isOld: false });
  const told = faults.flatMap((fault) =>
    check(books, spoilt([fault])).map(({ code, at, data }) => {
      const particulars = Object.entries(data).map(([name, each]) => `${name}=${String(each)}`);
      return [fault.name, code, at.join('.'), ...particulars].join(' | ').replaceAll('\u00a0', ' ');
    }),
  );
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./faults.txt');
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
      expect(codesOf(refusal(() => post(books, draft)))).toEqual(codes);

      const batch = ['tre', 'fyra'].map((idempotencyKey) => draftOf({ idempotencyKey }));
      const told = refusal(() => postAll(books, batch.toSpliced(place, 0, draft)));
      expect(codesOf(told)).toEqual(codes);
      expect(new Set(told.map(({ at }) => at[0]))).toEqual(new Set([place]));

      expect(seen(books)).toBe(before);
      expect(seen(postAll(books, sound))).toBe(next);
    }),
    { numRuns: runs(1_000), seed: 2024 },
  );
});

test('what is said of a draft cannot be written to', () => {
  for (const fault of faults) {
    for (const told of check(booksOf({ isOld: false }), spoilt([fault]))) {
      expect([told, told.at, told.data].every(Object.isFrozen), fault.name).toBe(true);
    }
  }
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
