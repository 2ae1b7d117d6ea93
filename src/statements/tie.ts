/**
 * A tie (*samband*): cells that must agree with other cells, and how far they do.
 */
import { attempt } from '../diagnostics/index.js';
import { type Amount, sum } from '../money/index.js';

/**
 * What must agree: the same figure in two places; an opening balance with the closing balance before it; a change with
 * the balances around it; the result with the change in equity; what there is with what is owed and own; a note with its line.
 */
export type TieRule = 'same' | 'opening' | 'change' | 'result' | 'balance' | 'note';

/** Cells that must agree with other cells, and how far they do. */
export interface Tie {
  readonly rule: TieRule;
  /** What it is about: the tie of the rows, or the line of a note. */
  readonly what: string;
  readonly one: readonly TieTerm[];
  readonly other: readonly TieTerm[];
  /** One less the other; nothing when figures handed in are so large that no amount can say it. */
  readonly difference?: Amount;
  readonly holds: 'exactly' | 'withinRounding' | 'restated' | 'no';
}

/** A cell of a tie. */
export interface TieTerm {
  /** Whether it is added or taken off. */
  readonly factor: 1 | -1;
  /** Title of the statement, label of the row, heading of the column. */
  readonly statement: string;
  readonly row: string;
  readonly column: string;
  readonly amount: Amount;
}

/** The cells added up, or nothing when that is more than an amount can be. */
export function totalOf(terms: readonly Pick<TieTerm, 'factor' | 'amount'>[]): Amount | undefined {
  return attempt([], () => sum(terms.map(({ factor, amount }) => (factor === 1 ? amount : amount.negate()))));
}

/** How an amount is printed, also one that cannot be. */
export function amountText(total: Amount | undefined): string {
  return total === undefined ? '…' : String(total);
}

/** Everything that ties some statements together. */
export interface StatementTies {
  readonly ties: readonly Tie[];
}
