// What the compiler must refuse: a line here that compiles makes `npm run types` fail.
import {
  allocate,
  amount,
  balanceOf,
  closePeriod,
  correct,
  credit,
  debit,
  openBooks,
  post,
  type Books,
  type Chart,
  type VoucherDraft,
} from '../../src/index.js';

declare const books: Books;
declare const chart: Chart;
declare const draft: VoucherDraft;

export function mustNotCompile(): void {
  // @ts-expect-error amounts are not numbers: `+` would join or lose them
  String(amount(1) + amount(2));
  // @ts-expect-error an amount's öre cannot be changed
  amount(1).ore = 2;
  // @ts-expect-error the books come first
  post(draft, books);
  // @ts-expect-error books cannot be changed
  books.voucherCount = 0;
  // @ts-expect-error an account is not an amount: what can be swapped is not of one type
  balanceOf(books, amount(1930));
  // @ts-expect-error the date of a correction is always given
  correct(books, { series: 'A', number: 1 }, { by: 'ekonom', reason: 'fel' });
  // @ts-expect-error and so is the reason
  correct(books, { series: 'A', number: 1 }, { by: 'ekonom', on: '2024-01-01' });
  // @ts-expect-error closing is signed
  closePeriod(books, '2024-01', {});
  // @ts-expect-error a posting has one amount
  post(books, { ...draft, postings: [{ account: 1930, debit: 1, credit: 1 }] });
  // @ts-expect-error a misspelt field
  post(books, { ...draft, eventdate: '2024-01-01' });
  // @ts-expect-error a misspelt dimension
  debit(1930, 1, { dimensions: { costcentre: '1010' } });
  // @ts-expect-error `opening` is a purpose of the books, and of no draft
  credit(1930, 1, { purpose: 'opening' });
  // @ts-expect-error a unit that is none
  allocate(100, [1, 2], { unit: 'öre' });
  // @ts-expect-error books need a year
  openBooks({ association: 'Liten', chart });
}
