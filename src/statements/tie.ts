/**
 * A tie (*samband*): cells that must agree with other cells, and how far they do.
 */
import type { Amount } from '../money/index.js';

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
  /** One less the other. */
  readonly difference: Amount;
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

/** Everything that ties some statements together. */
export interface StatementTies {
  readonly ties: readonly Tie[];
}
