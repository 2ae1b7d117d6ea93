/**
 * Books (*räkenskaper*): one association, one financial year, one frozen value.
 *
 * Every verb gives new books and leaves the old ones as they were, so a value once read never changes under its reader.
 */
import { type FinancialYear, type PeriodInput, financialYear } from '../calendar/index.js';
import type { Chart } from '../chart/index.js';
import { BookkeepingError, type Diagnostic, refuseErrors, shown } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type AmountInput, fromOre } from '../money/index.js';
import { createStore, keepVoucher, numberOf } from './columns.js';
import { draftBadField } from './draft-problems.js';
import { printBooks } from './print.js';
import { openingResultAccount, openingUnbalanced, turnoverOutOfRange } from './problems.js';
import { type Desk, readPostings, readText } from './read.js';
import { createRulebook, noAccount } from './rules.js';
import { type State, hideState, stateOf } from './state.js';
import { type Posting, type PostingDraft, type Voucher, purposes } from './voucher.js';
import { postingsAt, vouchersFrom } from './view.js';

/** Whose books they are. */
export interface Association {
  readonly name: string;
  readonly organisationNumber?: string;
}

/** The books of one financial year. Iterating over them gives the vouchers in registration order. */
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
  const found: Diagnostic[] = [];
  const association = readAssociation(draft.association, found);
  const year = financialYear(draft.year);
  const store = createStore();
  const rules = createRulebook(draft.chart, year, store.names);
  readOpening({ store, rules, found }, draft.opening ?? {});
  refuseErrors(found);
  keepVoucher(store);
  const opening = Object.freeze(postingsAt(store, 0));
  const state = { store, rules, vouchers: 1, events: 0, locks: new Uint8Array(rules.months) };
  return createBooks({ association, opening }, state);
}

function readAssociation(given: unknown, found: Diagnostic[]): Association {
  const fields = typeof given === 'string' ? { name: given } : given;
  if (typeof fields !== 'object' || fields === null) {
    found.push(draftBadField.at(['association'], { field: 'association', given: shown(given), expected: '{ name }' }));
    return { name: '' };
  }
  const { name, organisationNumber } = fields as { readonly [Field in keyof Association]: unknown };
  const text = readText(found, name, 'name');
  const registered = readText(found, organisationNumber, 'organisationNumber');
  if (text.trim() === '') found.push(draftBadField.at(['association', 'name'], { field: 'name', given: shown(name), expected: 'text' }));
  return Object.freeze({ name: text, ...(registered === '' ? {} : { organisationNumber: registered }) });
}

/** Reads the opening balances as voucher 0: on the first day, in no series, unnumbered. */
function readOpening(desk: Desk, opening: NonNullable<BooksDraft['opening']>): void {
  const { store, rules, found } = desk;
  const postings = Array.isArray(opening)
    ? (opening as readonly PostingDraft[])
    : Object.entries(opening).map(([account, amount]) => ({ account, amount: amount as AmountInput }));
  store.eventDay[0] = rules.firstDay;
  store.compiledDay[0] = rules.firstDay;
  store.purpose[0] = purposes.indexOf('opening');
  store.series[0] = numberOf(store.names.series, '');
  store.text[0] = 'Ingående balans';
  store.reference[0] = '';
  if (!readPostings(desk, postings, ['opening'])) return;
  let sum = 0;
  let size = 0;
  for (let row = 0; row < postings.length; row++) {
    const account = store.account[row]!;
    sum += store.amount[row]!;
    size += Math.abs(store.amount[row]!);
    if (account !== noAccount && rules.balance[account] === 0) {
      const { number, name } = rules.accounts[account]!;
      found.push(openingResultAccount.at(['opening', number], { account: `${number} ${name}` }));
    }
  }
  if (!Number.isSafeInteger(size)) found.push(turnoverOutOfRange.at(['opening'], {}));
  else if (sum !== 0) found.push(openingUnbalanced.at(['opening'], { difference: fromOre(sum) }));
}

const booksPrototype = printable(
  {
    *[Symbol.iterator](this: Books): Iterator<Voucher> {
      yield* vouchersFrom(stateOf(this), 1);
    },
  } as Books,
  (books) => printBooks(books, stateOf(books)),
);

/** A new value of the books, over the state it is to know. */
export function createBooks(kept: Pick<Books, 'association' | 'opening'>, state: State): Books {
  const books = Object.create(booksPrototype) as { -readonly [Field in keyof Books]: Books[Field] };
  books.association = kept.association;
  books.chart = state.rules.chart;
  books.year = state.rules.year;
  books.opening = kept.opening;
  books.voucherCount = state.vouchers - 1;
  hideState(books, state);
  return Object.freeze(books);
}

/** Refuses books that are none: `post` was given a draft where books should be. */
export function openState(books: Books): State {
  const state = stateOf(books) as State | undefined;
  if (state !== undefined) return state;
  throw new BookkeepingError([
    draftBadField.at([], { field: 'books', given: shown(books), expected: 'openBooks({ association, chart, year })' }),
  ]);
}

