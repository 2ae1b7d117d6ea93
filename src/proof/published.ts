/**
 * Published tables (*tryckta tabeller*): the plain form in which a printed table is typed in.
 *
 *     {
 *       title: 'Balansräkning',
 *       unit: 'kr',
 *       columns: ['2024-01-01', 'Förändring', '2024-12-31'],
 *       rows: [
 *         { heading: 'TILLGÅNGAR' },
 *         ['Fordringar', '2 150 200,00', '2 143 977,00', '4 294 177,00'],
 *         { label: 'Kassa och bank', note: 2, amounts: ['7 404 045,70', '10 173,37', '7 414 219,07'] },
 *         { sum: 'SUMMA TILLGÅNGAR', amounts: ['9 554 245,70', '2 154 150,37', '11 708 396,07'] },
 *       ],
 *     }
 *
 * Headings and labels tell most of what the checker must know, by the words in `words.ts`; the rest is said as data.
 * Figures are typed as they stand, signs and errors included.
 */
import type { FiguresName, FiguresWindow } from '../statements/index.js';

/** A table typed in from print. */
export interface PublishedTable {
  readonly title: string;
  /** What the amounts are in: kronor, unless told. `count` is for people, places and other things that are counted. */
  readonly unit?: PublishedUnit;
  /** What the columns are of when their headings do not tell: `'2024'`, `'2022-01..2022-08'`. */
  readonly period?: string;
  /** The number of the note it is, when it specifies a line of another table. */
  readonly note?: number | string;
  /** The label of the line it specifies, when that is not its title. */
  readonly line?: string;
  readonly columns: readonly (string | PublishedColumn)[];
  readonly rows: readonly PublishedRow[];
  /** The last row, when it is the sum of all above. */
  readonly sum?: readonly PublishedFigure[];
}

/** What figures are in. With öre typed, kronor are exact; with decimals typed, thousands are tenths. */
export type PublishedUnit = 'kr' | 'tkr' | 'count';

/** A figure as it stands: `'−1 234,50'`, `1234`, `'98,6 %'`. A dash, an empty text and null are an empty cell. */
export type PublishedFigure = string | number | null;

/** A column whose heading does not tell everything. Other columns are named by their headings. */
export interface PublishedColumn {
  readonly heading: string;
  readonly figures?: FiguresName;
  readonly window?: FiguresWindow;
  readonly period?: string;
  /** What its figures are in, when that is not the unit of the table. */
  readonly unit?: PublishedUnit | 'percent';
  /** The columns it is the sum of, and those that are taken off; in per cent of `to`, when that is given. */
  readonly of?: readonly string[];
  readonly less?: readonly string[];
  readonly to?: readonly string[];
}

/** A row: a list of its label and its figures, perhaps with an account number first, or one of the forms below. */
export type PublishedRow = readonly PublishedFigure[] | PublishedHeading | PublishedLine | PublishedSum;

/** Words above rows. */
export interface PublishedHeading {
  readonly heading: string;
}

interface PublishedFigures {
  readonly amounts: readonly PublishedFigure[];
  /** The number of the note that specifies it. */
  readonly note?: number | string;
  readonly code?: string;
  /** What it is, in the word that ties it to other tables: `equity`, `-receivables`; null when it is none of that. */
  readonly tie?: string | null;
  /** Other rows are named by their labels or codes. */
  readonly of?: readonly string[];
}

/** A row of figures; with `to`, a share: `of` in per cent of that. */
export interface PublishedLine extends PublishedFigures {
  readonly label: string;
  readonly account?: string;
  readonly window?: FiguresWindow;
  readonly unit?: 'count' | 'percent';
  readonly to?: readonly string[];
}

/** A sum of rows above it: those it names, or else those that its place and figures tell. */
export interface PublishedSum extends PublishedFigures {
  readonly sum: string;
  readonly less?: readonly string[];
}
