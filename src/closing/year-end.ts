/**
 * The plan of the year's end: what remains to be done, what closing it would book, and what the next year would open with.
 *
 * It changes nothing. `closeYear` does what the plan says when nothing in it is an error.
 */
import { type FinancialYear, type IsoDate, dayOf } from '../calendar/index.js';
import { isBalanceAccount } from '../chart/index.js';
import { type Diagnostic, readOptions, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Books, type PostingDraft, type VoucherDraft, checkYearOpen, isBooks } from '../journal/index.js';
import { type Amount, fromOre } from '../money/index.js';
import { balancesByObjects } from './balances.js';
import { type OpeningPosting, openingAfter } from './opening.js';
import { printYearEnd } from './print.js';
import { yearEndMissing, yearNotOver } from './problems.js';
import { remaining } from './remaining.js';

/** What the plan is told. */
export interface YearEndOptions {
  /** The closed books of the year before, to see that this one opened with what that one closed with. */
  readonly previous?: Books;
  /** The series of the voucher that books the result: `A` unless told. */
  readonly series?: string;
  /** Who would close the year, and when: the last day of the year unless told. */
  readonly by?: string;
  readonly on?: IsoDate;
}

export const yearEndFields = ['previous', 'series', 'by', 'on'] as const;

/** The plan of the year's end. */
export interface YearEndPlan {
  readonly year: FinancialYear;
  /** What is left on the result accounts, debit positive: a surplus is negative, as on the account it is booked on. */
  readonly result: Amount;
  /** The vouchers that would book it: one, or none when nothing is left. */
  readonly drafts: readonly VoucherDraft[];
  /** What the next year would open with, on the same chart. */
  readonly opening: readonly OpeningPosting[];
  /** What remains. An error stops the closing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What remains before the year can be closed, and what closing it would do. */
export function planYearEnd(books: Books, options: YearEndOptions = {}): YearEndPlan {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const { previous, on = books.year.to } = readOptions(options, yearEndFields);
  const { year, chart } = books;
  const found: Diagnostic[] = [];
  if (chart.yearEnd === undefined) found.push(yearEndMissing.at(['chart'], { chart: chart.name }));
  if (dayOf(on) < dayOf(year.to)) found.push(yearNotOver.at(['on'], { year: year.name, to: year.to, on }));
  found.push(...checkYearOpen(books), ...remaining(books, previous));

  const left = balancesByObjects(books, () => true).filter(({ account }) => !isBalanceAccount(account));
  const result = left.reduce((ore, each) => ore + each.ore, 0);
  const postings = left.map(({ account, ore, dimensions }) => ({
    account: account.number,
    amount: fromOre(-ore),
    dimensions,
  }));
  return Object.freeze(
    printable(
      {
        year,
        result: fromOre(result),
        drafts: Object.freeze(chart.yearEnd === undefined ? [] : draftsOf(postings, result, books, { ...options, on })),
        opening: openingAfter(books, chart),
        diagnostics: Object.freeze(found.sort((one, other) => rank(one) - rank(other))),
      },
      printYearEnd,
    ),
  );
}

/** What stops the closing first, what is as it should be last. */
function rank({ severity }: Diagnostic): number {
  return ['error', 'warning', 'note'].indexOf(severity);
}

/** Turns every result account back, object by object, against the account of the year's result. */
function draftsOf(
  postings: readonly PostingDraft[],
  result: number,
  books: Books,
  options: YearEndOptions,
): readonly VoucherDraft[] {
  if (postings.length === 0) return [];
  const { year, chart } = books;
  const { by, on = year.to, series } = options;
  const booked = { account: chart.yearEnd!.resultAccount, amount: fromOre(result) };
  return [
    {
      eventDate: year.to,
      compiledOn: on,
      text: 'Årets resultat',
      purpose: 'closing',
      postings: Object.freeze(result === 0 ? postings : [...postings, booked]),
      ...(by === undefined ? {} : { by }),
      ...(series === undefined ? {} : { series }),
    },
  ];
}
