/**
 * The laws of snapshots: books written are the books read, and nothing in between can be changed unseen.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Books,
  generalLedger,
  history,
  periodLevels,
  post,
  seals,
  trialBalance,
  vouchers,
} from '../../src/index.js';
import { readSnapshot, writeSnapshot } from '../../src/schema/index.js';
import { livedBooks } from '../support/lived-books.js';
import { runs } from '../support/runs.js';
import { draftOf, row } from './arbitrary.js';
import { written } from './written-books.js';

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(150) });
    },
    3_600_000,
  );
};

/** All that can be asked of books. */
const told = (books: Books): object => ({
  association: books.association,
  chart: books.chart,
  year: books.year,
  opening: books.opening,
  count: books.voucherCount,
  vouchers: vouchers(books),
  knownThen: vouchers(books, { asKnownOn: '2024-12-31' }),
  history: history(books),
  levels: periodLevels(books),
  seals: seals(books),
  balance: String(trialBalance(books)),
  then: String(trialBalance(books, { asKnownOn: '2024-12-31' })),
  entries: String(generalLedger(books, '1930')),
});

const readBack = (text: string): Books => {
  const { books, diagnostics } = readSnapshot(text);
  expect(diagnostics).toEqual([]);
  return books!;
};

law(
  'books read back are the books that were written, whatever has happened to them',
  fc.property(livedBooks, (books) => {
    const back = readBack(writeSnapshot(books));
    expect(told(back)).toEqual(told(books));
    expect(JSON.stringify(back)).toBe(JSON.stringify(books));
  }),
);

law(
  'books read back are the books that were written, on any chart and in any year',
  fc.property(written, ({ books }) => {
    const back = readBack(writeSnapshot(books));
    expect(JSON.stringify(back)).toBe(JSON.stringify(books));
    expect([back.chart, history(back), String(trialBalance(back))]).toEqual([
      books.chart,
      history(books),
      String(trialBalance(books)),
    ]);
  }),
);

law(
  'a snapshot of books read back is the same snapshot, byte for byte',
  fc.property(livedBooks, (books) => {
    const text = writeSnapshot(books);
    expect(writeSnapshot(readBack(text))).toBe(text);
    expect(writeSnapshot(readBack(JSON.stringify(JSON.parse(text), null, 2)))).toBe(text);
  }),
);

law(
  'books read back go on as the books that were written',
  fc.property(
    livedBooks,
    fc.array(row, { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 12 }),
    (books, rows, month) => {
      const attempt = (to: Books): string => {
        try {
          return writeSnapshot(post(to, draftOf(rows, month, false)));
        } catch (error) {
          return String(error);
        }
      };
      expect(attempt(readBack(writeSnapshot(books)))).toBe(attempt(books));
    },
  ),
);
