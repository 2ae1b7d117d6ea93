/**
 * Layouts (*uppställningsformer*): which rows a statement has and what each of them takes, as plain data.
 *
 * Read aloud: "Lokalkostnader takes 60xx and 61xx; Summa verksamhetens kostnader is the sum of these lines." An
 * association that wants another row writes another layout, or spreads one of ours and changes it. Nothing here runs.
 */
import type { AccountPattern } from '../chart/index.js';
import type { Area } from './area.js';
import type { FiguresWindow, Side } from './model.js';

/** What a statement looks like. */
export interface Layout {
  /** A name for programs: `incomeStatement`. */
  readonly name: string;
  readonly title: string;
  /** The paragraph it follows. */
  readonly law?: string;
  /** What the statement is about. Every posting in it belongs to exactly one line; what is outside, to none. */
  readonly covers: Area;
  /** The side shown as positive, for lines that do not tell their own. */
  readonly side: Side;
  /** Whether lines with nothing in any column are shown; they are, unless told. */
  readonly zeros?: Zeros;
  readonly rows: readonly LayoutRow[];
  /** Accounts that are shown on another line when they stand on the other side. */
  readonly reclassifications?: readonly Reclassification[];
}

export type Zeros = 'show' | 'hide';

/** One row of a layout. */
export type LayoutRow = LayoutHeading | LayoutLine | LayoutSum | LayoutRatio;

/** Words above the rows that follow. */
export interface LayoutHeading {
  readonly type: 'heading';
  readonly key?: string;
  readonly label: string;
  readonly level?: number;
  readonly footnote?: string;
}

/** A row of figures: of postings, or handed in when it takes nothing. */
export interface LayoutLine {
  readonly type: 'line';
  readonly key: string;
  /** Of a line for each object, `{code}` and `{name}` stand for the object's; its name, unless told. */
  readonly label?: string;
  /** The postings it takes: `'60xx, 61xx'`, an area, several areas, or `'rest'` for what no other line takes. */
  readonly takes?: AccountPattern | Area | readonly Area[];
  readonly side?: Side;
  /** Balances in a statement of changes: the row shows this of the column's period. */
  readonly window?: FiguresWindow;
  /** One line for each object of the dimension, instead of one for all: those the area names, or else every one. */
  readonly each?: string;
  /** True for a line that shows postings which other lines take too (*varav*); it adds nothing to what is covered. */
  readonly beside?: boolean;
  /** What figures that are handed in are: amounts, unless told. */
  readonly figures?: 'amount' | 'count' | 'text';
  readonly zeros?: Zeros;
  /** The account it shows, in a note. */
  readonly account?: string;
  readonly code?: string;
  readonly note?: number | string;
  /**
   * What it is, in a word other statements use too: rows with the same tie must agree. See `checkTies`. With a minus in
   * front, `'-receivables'`, it shows that with the other sign.
   */
  readonly tie?: string;
  readonly level?: number;
  readonly footnote?: string;
}

/** A sum of rows above it. */
export interface LayoutSum {
  readonly type: 'sum';
  readonly key: string;
  readonly label: string;
  readonly of: readonly string[];
  /** Rows that are taken off. */
  readonly less?: readonly string[];
  readonly code?: string;
  readonly note?: number | string;
  /** What it is, in a word other statements use too: rows with the same tie must agree. See `checkTies`. */
  readonly tie?: string;
  readonly level?: number;
  readonly footnote?: string;
}

/** Rows above it, divided by other rows above it: solvency, a share, a cost per participant. */
export interface LayoutRatio {
  readonly type: 'ratio';
  readonly key: string;
  readonly label: string;
  readonly of: readonly string[];
  readonly to: readonly string[];
  readonly as: 'percent' | 'amount';
  /** Of per cent; none unless told. */
  readonly decimals?: 0 | 1 | 2;
  readonly level?: number;
  readonly footnote?: string;
}

/**
 * Accounts that are moved to another line in a column where they stand on the other side at its date, each for itself:
 * accrued income that is a debt on balance is shown as one.
 */
export interface Reclassification {
  readonly accounts: AccountPattern;
  /** The side that moves it. */
  readonly when: Side;
  /** The key of the line it is shown on instead. */
  readonly to: string;
}
