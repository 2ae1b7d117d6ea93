/**
 * Books (*räkenskaper*): one association, one financial year, one frozen value.
 *
 * Every verb gives new books and leaves the old ones as they were, so a value once read never changes under its reader.
 */
import { type FinancialYear, type PeriodInput, financialYear } from '../calendar/index.js';
import { type Chart, isChart } from '../chart/index.js';
import {
  attempt,
  badField,
  type Diagnostic,
  isBlank,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import type { AmountInput } from '../money/index.js';
import { type Store, createStore, keepVoucher } from './columns.js';
import { readText } from './desk.js';
import { openLock } from './locks.js';
import { readOpening } from './read-opening.js';
import { printBooks } from './print.js';
import { type Rulebook, createRulebook } from './rules.js';
import { type State, hideState, isBooks, stateOf } from './state.js';
import { postingsAt, vouchersOf } from './view.js';
import type { Posting, PostingDraft, Voucher } from './voucher.js';

/** Whose books they are. */
export interface Association {
  readonly name: string;
  readonly organisationNumber?: string;
}

/** The books of one financial year. Iterating over them gives the vouchers in registration order; as JSON they are listed. */
export interface Books extends Iterable<Voucher> {
  readonly association: Association;
  readonly chart: Chart;
  readonly year: FinancialYear;
  /** The opening balances. They are the postings of no voucher. */
  readonly opening: readonly Posting[];
  readonly voucherCount: number;
}

/** What books are opened with. */
export interface BooksDraft {
  readonly association: Association | string;
  readonly chart: Chart;
  /** `'2024'`, `'2024-07..2025-06'` or `{ from, to }`. */
  readonly year: PeriodInput;
  /** Balances by account, debit positive; or postings, when they are kept by dimension. */
  readonly opening?: Readonly<Record<string, AmountInput>> | readonly PostingDraft[];
}

/** Opens the books of a year on a chart, with the balances the last year closed with. */
export function openBooks(draft: BooksDraft): Books {
  const {
    association: given,
    chart,
    opening: balances = {},
  } = readOptions(draft, ['association', 'chart', 'year', 'opening'], 'draft');
  const found: Diagnostic[] = [];
  const association = readAssociation(given, found);
  const year = attempt(found, () => financialYear(draft.year));
  if (!isChart(chart))
    found.push(
      badField.at(['chart'], { field: 'chart', given: shown(chart), expected: 'createChart({ name, layers })' }),
    );
  const store = createStore();
  const rules =
    year === undefined || !isChart(chart) ? undefined : attempt(found, () => createRulebook(chart, year, store.names));
  if (rules !== undefined) readOpening({ store, rules, found }, balances);
  refuseErrors(found);
  return openedBooks(association, store, rules!);
}

function openedBooks(association: Association, store: Store, rules: Rulebook): Books {
  keepVoucher(store);
  const opening = Object.freeze(postingsAt(store, 0));
  const locks = new Uint8Array(rules.months).fill(openLock);
  const state = { store, rules, vouchers: 1, openings: 1, events: 0, locks };
  return createBooks({ association, opening }, state);
}

function readAssociation(given: unknown, found: Diagnostic[]): Association {
  const fields = typeof given === 'string' ? { name: given } : given;
  const read = attempt(found, () =>
    readOptions<Association>(fields as Association, ['name', 'organisationNumber'], 'association'),
  );
  if (read === undefined) return { name: '' };
  const before = found.length;
  const text = readText(found, read.name, 'name');
  const registered = readText(found, read.organisationNumber, 'organisationNumber');
  if (found.length === before && isBlank(text)) {
    found.push(badField.at(['association', 'name'], { field: 'name', given: shown(read.name), expected: 'text' }));
  }
  return Object.freeze({ name: text, ...(registered === '' ? {} : { organisationNumber: registered }) });
}

const booksPrototype = printable(
  {
    *[Symbol.iterator](this: Books): Iterator<Voucher> {
      yield* vouchersOf(stateOf(this));
    },
    toJSON(this: Books): object {
      const { association, chart, year, opening } = this;
      return { association, chart: chart.name, year: year.name, opening, vouchers: [...this] };
    },
  } as unknown as Books,
  (books) => printBooks(books, stateOf(books)),
);

/** A new value of the books, over the state it is to know. */
export function createBooks(kept: Pick<Books, 'association' | 'opening'>, state: State): Books {
  const books = Object.create(booksPrototype) as { -readonly [Field in keyof Books]: Books[Field] };
  books.association = kept.association;
  books.chart = state.rules.chart;
  books.year = state.rules.year;
  books.opening = kept.opening;
  books.voucherCount = state.vouchers - state.openings;
  hideState(books, state);
  return Object.freeze(books);
}

/** The state of books, or an error when they are none: `post` was given a draft where books should be. */
export function openState(books: Books): State {
  if (isBooks(books)) return stateOf(books);
  throw refusedField('books', books, 'openBooks({ association, chart, year })');
}
