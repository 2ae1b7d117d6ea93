/**
 * The statement (*uppställning*): the one table model behind everything that is printed.
 *
 *     Statement ── columns: key, heading, type
 *        │
 *        └─ rows: heading | line | sum ── cells, one to a column
 *                                           │
 *                                           ├─ value   exact
 *                                           ├─ shown   as rounded for print
 *                                           └─ origin  where it came from, as data
 *
 * An income statement, a note, a funding plan and a multi-year overview are all this, so the writers, the checker and
 * `explain` each serve them all.
 */
import type { Period } from '../calendar/index.js';
import type { Amount, RoundingPolicy, Unit } from '../money/index.js';
import type { Area } from './area.js';

/** A table of figures that explain themselves. */
export interface Statement {
  /** The name of its layout: `incomeStatement`. */
  readonly name: string;
  readonly title: string;
  /** Whose figures they are, when that is known. */
  readonly association?: string;
  readonly period?: Period;
  /** What the amounts are shown in; `ore` is kronor with their öre. */
  readonly unit: Unit;
  /** Whether shown amounts are each its own, or add up. */
  readonly rounding: RoundingPolicy;
  /** The paragraph the layout follows. */
  readonly law?: string;
  readonly columns: readonly StatementColumn[];
  readonly rows: readonly StatementRow[];
  readonly footnotes: readonly Footnote[];
}

/** What a cell shows. */
export type CellType = 'amount' | 'count' | 'percent' | 'text';

/** One column of a statement. */
export interface StatementColumn {
  readonly key: string;
  readonly heading: string;
  readonly type: CellType;
  /** What the figures are of, when they are of a period. */
  readonly period?: Period;
  readonly window?: FiguresWindow;
  readonly figures?: FiguresName | 'own';
  /** What of each row it takes, when that is not the whole. */
  readonly takes?: Area;
  /** True when they differ from what was once published. */
  readonly restated?: true;
}

/** One row of a statement. Its cells stand in the order of the columns; a heading has none. */
export interface StatementRow {
  readonly type: 'heading' | 'line' | 'sum';
  readonly key: string;
  readonly label: string;
  /** How far in it stands: 0 for headings and sums, 1 for lines, unless the layout tells. */
  readonly level: number;
  /** What the result is called in other tables: `RES1`. */
  readonly code?: string;
  /** The note that specifies it. */
  readonly note?: string;
  /** What it is, in the word that ties it to the same figure elsewhere: `equity`. */
  readonly tie?: string;
  /** What it shows of the period of each column, when the columns do not tell. */
  readonly window?: FiguresWindow;
  /** The account it shows, in a note. */
  readonly account?: string;
  readonly cells: readonly (Cell | null)[];
}

/** One figure, or a text. */
export type Cell = AmountCell | CountCell | PercentCell | TextCell;

/** An amount, turned so that the side its line declares is positive. */
export interface AmountCell {
  readonly type: 'amount';
  readonly value: Amount;
  readonly shown: Amount;
  readonly origin: Origin;
}

/** How many, of participants or places. */
export interface CountCell {
  readonly type: 'count';
  readonly value: number;
  readonly origin: Origin;
}

/** Per cent, rounded once from the exact share; text, because it is no float either: `'98.6'`. */
export interface PercentCell {
  readonly type: 'percent';
  readonly value: string;
  readonly origin: Origin;
}

/** Words. */
export interface TextCell {
  readonly type: 'text';
  readonly value: string;
  readonly origin: Origin;
}

/** Where a figure came from, as data that `explain` walks. */
export type Origin = AccountsOrigin | SumOrigin | ColumnSumOrigin | DifferenceOrigin | RatioOrigin | GivenOrigin;

/** The side of an account or an amount. */
export type Side = 'debit' | 'credit';

/** The figures a statement can be made of, by the option they are given in. */
export type FiguresName = 'actual' | 'compare' | 'budget' | 'forecast' | 'compareBudget';

/** What of an account's figures: the change in a period, or the balance before or after it. */
export type FiguresWindow = 'change' | 'opening' | 'closing';

/** The balances or changes of accounts, added together. */
export interface AccountsOrigin {
  readonly type: 'accounts';
  /** The postings it takes: those of any of the areas. */
  readonly takes: readonly Area[];
  /** The side that is shown as positive. */
  readonly side: Side;
  /** Which figures, or `'own'` when the column brought its own. */
  readonly figures: FiguresName | 'own';
  readonly window: FiguresWindow;
  readonly period: Period;
  /** Accounts moved here by a rule, because they stood on the other side. */
  readonly movedHere?: readonly string[];
  /** Accounts moved away by a rule. */
  readonly movedAway?: readonly string[];
}

/** Other rows of the same column, added together. */
export interface SumOrigin {
  readonly type: 'sum';
  readonly of: readonly SumTerm[];
}

/** A row of a sum, and whether it is added or taken off. */
export interface SumTerm {
  readonly row: string;
  readonly factor: 1 | -1;
}

/** Other columns of the same row, added together. */
export interface ColumnSumOrigin {
  readonly type: 'columnSum';
  readonly of: readonly string[];
}

/** Another column of the same row, less a third: budget and outcome. */
export interface DifferenceOrigin {
  readonly type: 'difference';
  readonly of: string;
  readonly less: string;
}

/** Rows of the same column, or columns of the same row, divided by others. */
export interface RatioOrigin {
  readonly type: 'ratio';
  readonly along: 'rows' | 'columns';
  readonly of: readonly string[];
  readonly to: readonly string[];
  /** Along columns: the row that the divisor stands in, when it is another. */
  readonly whole?: string;
}

/** A figure that was handed in. */
export interface GivenOrigin {
  readonly type: 'given';
  /** Where it was printed, or who said so. */
  readonly source?: string;
}

/** A remark under a statement, and what it is about. */
export interface Footnote {
  /** What refers to it: `1`. */
  readonly mark: string;
  readonly text: string;
  /** The keys of the rows and columns it is about; of neither, the whole. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}
