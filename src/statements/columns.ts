/**
 * Columns: which figures stand beside each other, as data.
 *
 * Most are known by name (`period`, `compare`, `budget`, `variance`); any other is written out. A column shows figures
 * of a ledger, the sum or difference of columns, one as a share of another or for each of another, or figures that are
 * handed in.
 */
import type { PeriodInput } from '../calendar/index.js';
import type { BalanceSource } from '../ledger/index.js';
import type { AmountInput } from '../money/index.js';
import type { FollowedLedger } from '../plan/index.js';
import type { Area } from './area.js';
import type { CellType, FiguresName, FiguresWindow } from './model.js';

/** What figures can be taken from: books, a ledger, or an earlier year's ledger on the objects of this year. */
export type FiguresSource = BalanceSource | FollowedLedger;

/** A column written out. */
export type ColumnDefinition = FiguresColumn | SumColumn | DifferenceColumn | PercentColumn | RatioColumn | GivenColumn;

/** Figures of books or a ledger. */
export interface FiguresColumn {
  readonly type: 'figures';
  readonly key: string;
  /** Its period or date, unless told. */
  readonly heading?: string;
  /** One of the figures the statement is made of, or books or a ledger of its own. */
  readonly figures: FiguresName | FiguresSource;
  /** The change in the period, unless told. */
  readonly window?: FiguresWindow;
  /**
   * The period of the statement, unless told; of a year before, the same months of that year. `'yearToDate'` is from the
   * beginning of the year to its end, `'year'` the whole year.
   */
  readonly period?: PeriodInput;
  /** Of what each row takes, only this: income in one column and costs in the next. */
  readonly takes?: Area;
  /** Why the figures differ from those once published. */
  readonly restated?: string;
}

/** Columns added together: women and men. */
export interface SumColumn {
  readonly type: 'sum';
  readonly key: string;
  readonly heading: string;
  readonly of: readonly string[];
}

/** One column less another. */
export interface DifferenceColumn {
  readonly type: 'difference';
  readonly key: string;
  readonly heading: string;
  readonly of: string;
  readonly less: string;
}

/** One column in per cent of another. */
export interface PercentColumn {
  readonly type: 'percent';
  readonly key: string;
  readonly heading: string;
  readonly of: string;
  readonly to: string;
  /** The row of the other column that is the whole, for shares of a total; the same row, unless told. */
  readonly whole?: string;
  /** None unless told. */
  readonly decimals?: 0 | 1 | 2;
}

/** An amount for each of what another column counts: the cost per participant. */
export interface RatioColumn {
  readonly type: 'ratio';
  readonly key: string;
  readonly heading: string;
  readonly of: string;
  readonly to: string;
}

/** Figures that are handed in, such as those of an earlier report. */
export interface GivenColumn extends GivenFigures {
  readonly type: 'given';
  readonly key: string;
  readonly heading: string;
  /** What its figures are: amounts, unless told, or what their row is when that is more particular. */
  readonly as?: CellType;
  /** What they are figures of, so that they can be tied to others. */
  readonly figures?: FiguresName;
  readonly window?: FiguresWindow;
  readonly period?: PeriodInput;
  /** The columns it should be the sum of, or of which it should show a part in per cent; and those that are taken off. */
  readonly of?: readonly string[];
  readonly less?: readonly string[];
  /** The columns it should show a part of, in per cent. */
  readonly to?: readonly string[];
}

/** Figures as they were printed, with the signs they were printed with. */
export interface GivenFigures {
  /** By the key of the row. A sum that is not given is added up; any other row that is not given is empty. */
  readonly given: Readonly<Record<string, AmountInput | null>>;
  /** Where they were printed. */
  readonly source?: string;
  readonly restated?: string;
}

/** The columns known by name. */
export type ColumnName = keyof typeof namedColumns;

/** What each name stands for. Written as one would write them oneself. */
export const namedColumns = {
  period: { type: 'figures', key: 'period', figures: 'actual' },
  yearToDate: { type: 'figures', key: 'yearToDate', figures: 'actual', period: 'yearToDate' },
  year: { type: 'figures', key: 'year', figures: 'actual', period: 'year' },
  compare: { type: 'figures', key: 'compare', figures: 'compare' },
  compareYear: { type: 'figures', key: 'compareYear', figures: 'compare', period: 'year' },
  budget: { type: 'figures', key: 'budget', figures: 'budget' },
  budgetYear: { type: 'figures', key: 'budgetYear', figures: 'budget', period: 'year' },
  compareBudget: { type: 'figures', key: 'compareBudget', figures: 'compareBudget' },
  compareBudgetYear: { type: 'figures', key: 'compareBudgetYear', figures: 'compareBudget', period: 'year' },
  forecast: { type: 'figures', key: 'forecast', figures: 'forecast', period: 'year' },
  variance: { type: 'difference', key: 'variance', heading: 'Avvikelse', of: 'period', less: 'budget' },
  forecastVariance: {
    type: 'difference',
    key: 'forecastVariance',
    heading: 'Avvikelse prognos',
    of: 'forecast',
    less: 'budgetYear',
  },
  opening: { type: 'figures', key: 'opening', figures: 'actual', window: 'opening' },
  change: { type: 'figures', key: 'change', heading: 'Förändring', figures: 'actual', window: 'change' },
  closing: { type: 'figures', key: 'closing', figures: 'actual', window: 'closing' },
  compareOpening: { type: 'figures', key: 'compareOpening', figures: 'compare', window: 'opening' },
  compareClosing: { type: 'figures', key: 'compareClosing', figures: 'compare', window: 'closing' },
} as const satisfies Readonly<Record<string, ColumnDefinition>>;
