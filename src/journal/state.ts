/**
 * What a value of the books knows of the columns behind it, hidden from whoever holds the value.
 */
import type { Books } from './books.js';
import type { Store } from './columns.js';
import type { ApprovalJudge } from './judge-approvals.js';
import type { Rulebook } from './rules.js';

/** How far the books reach into their store, and what governs them there. */
export interface State {
  readonly store: Store;
  readonly rules: Rulebook;
  readonly vouchers: number;
  /** How many of the places of vouchers hold opening balances instead. */
  readonly openings: number;
  readonly events: number;
  /** One lock per month of the year. */
  readonly locks: Uint8Array;
  /** What judges approvals, while they are required. */
  readonly approvals?: ApprovalJudge;
}

// Registered, so that books made by one copy of the package are books to another.
const stateOfBooks = Symbol.for('huvudbok.books');

export function stateOf(books: Books): State {
  return (books as unknown as { readonly [stateOfBooks]: State })[stateOfBooks];
}

/** Hides the state in a new value of the books. Not enumerable: two books are compared by their vouchers. */
export function hideState(books: object, state: State): void {
  Object.defineProperty(books, stateOfBooks, { value: state });
}

/** True for books, also those made by another copy of the package. */
export function isBooks(value: unknown): value is Books {
  return typeof value === 'object' && value !== null && stateOfBooks in value;
}
