/**
 * Closing the year: one step that books the result, closes every period, seals it all and opens the next year; or nothing.
 */
import { type PeriodInput, addDays, addMonths, dateText } from '../calendar/index.js';
import { type Chart, isChart } from '../chart/index.js';
import {
  BookkeepingError,
  type Diagnostic,
  attempt,
  isError,
  readOptions,
  refusedField,
  within,
} from '../diagnostics/index.js';
import { type Books, type Signature, closeBooks, openBooks, readSignature, signatureFields } from '../journal/index.js';
import { carried } from './carry-forward.js';
import { type OpeningPosting, openingAfter } from './opening.js';
import { openingWrongYear } from './problems.js';
import { type YearEndOptions, planYearEnd, yearEndFields } from './year-end.js';

/** Who closes the year and when, and what the next one is. */
export interface YearClosing extends Signature, Omit<YearEndOptions, 'by' | 'on'> {
  readonly next?: {
    /** The twelve months that follow, unless told. */
    readonly year?: PeriodInput;
    /** The chart of the year that was closed, unless told. */
    readonly chart?: Chart;
  };
}

/** The books of a closed year, which take nothing more, and those of the next, which open with its balances. */
export interface ClosedYear {
  readonly closed: Books;
  readonly next: Books;
}

/**
 * Closes the year in one step: books the result, closes every month for everything, seals them and the year,
 * and opens the next year with the closing balances.
 *
 * Whatever `planYearEnd` finds that is an error is thrown, all of it, and nothing has been done.
 * Warnings and notes are for whoever reads the plan.
 */
export function closeYear(books: Books, closing: YearClosing): ClosedYear {
  const { next, by, on, reason, ...options } = readOptions(
    closing,
    [...signatureFields, ...yearEndFields, 'next'],
    'closing',
  );
  const { drafts, opening, diagnostics } = planYearEnd(books, { ...options, by, on });
  const found: Diagnostic[] = diagnostics.filter(isError);
  const signed = readSignature(reason === undefined ? { by, on } : { by, on, reason }, found, false);
  // Opened before anything is posted: what cannot be opened, on a chart without an account that has a balance, stops here.
  const opened = attempt(found, () => openNext(books, opening, next));
  if (found.length > 0) throw new BookkeepingError(found);
  const closed = closeBooks(books, drafts, { ...signed, on: dateText(signed.on) });
  return Object.freeze({ closed, next: carried(opened!, closed, signed) });
}

function openNext(books: Books, opening: readonly OpeningPosting[], draft: YearClosing['next'] = {}): Books {
  const { year: span, chart = books.chart } = readOptions(draft, ['year', 'chart'], 'next');
  if (!isChart(chart)) throw refusedField('next.chart', chart, 'createChart({ name, layers })');
  const from = addDays(books.year.to, 1);
  const year = span ?? { from, to: addDays(addMonths(from, 12), -1) };
  const ofNext = chart === books.chart ? opening : openingAfter(books, chart);
  const next = openBooks({ association: books.association, chart, year, opening: ofNext });
  if (next.year.from === from) return next;
  const named = { year: next.year.name, from: next.year.from, previous: books.year.name, to: books.year.to };
  throw new BookkeepingError(within(['next', 'year'], [openingWrongYear.at([], named)]));
}
