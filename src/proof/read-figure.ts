/**
 * Figures as they are typed: Swedish number text in kronor or thousands, counts, per cent, and empty cells.
 */
import { attempt, badField, type Diagnostic, type Path, shown, within } from '../diagnostics/index.js';
import { type Amount, type Unit, amount, fromOre } from '../money/index.js';
import type { PublishedFigure, PublishedTable } from './published.js';

/** A figure as a statement takes it, and in öre or hundredths. */
export interface ReadFigure {
  readonly value: Amount | number | string;
  readonly ore: number;
}

/** What a figure is, and what it is in. */
export interface FigureForm {
  readonly type: 'amount' | 'count' | 'percent';
  readonly unit: Unit;
}

const dashes = /^\s*[-\u2012-\u2015\u2212]?\s*$/;

/** An empty cell: nothing, or a dash. */
export function isBlankFigure(figure: unknown): boolean {
  return figure === null || (typeof figure === 'string' && figure.length < 100 && dashes.test(figure));
}

/** Kronor typed with öre are exact, and thousands typed with decimals are tenths: the longest figure tells. */
export function unitOf({ unit = 'kr' }: PublishedTable, figures: readonly PublishedFigure[]): Unit {
  const hasDecimals = figures.some((figure) => typeof figure === 'string' && /\d[.,]\d/.test(figure.slice(0, 100)));
  if (unit === 'tkr') return hasDecimals ? '0.1 tkr' : 'tkr';
  return hasDecimals && unit === 'kr' ? 'ore' : 'kr';
}

/** More than any public body has: sums of such figures are still exact. */
const largest = 1e13;

/** Reads a figure, or finds why it is none. */
export function readFigure(found: Diagnostic[], given: unknown, form: FigureForm, at: Path): ReadFigure | null {
  if (isBlankFigure(given)) return null;
  const problems: Diagnostic[] = [];
  const read = form.type === 'percent' ? readPercent(problems, given) : readNumber(problems, given, form);
  found.push(...within(at, problems));
  return read;
}

function readNumber(found: Diagnostic[], given: unknown, { type, unit }: FigureForm): ReadFigure | null {
  const read = attempt(found, () => amount(given as string))?.ore;
  if (read === undefined) return null;
  const ore = type === 'amount' && (unit === 'tkr' || unit === '0.1 tkr') ? read * 1000 : read;
  const wanted = Math.abs(ore) > largest ? '−100 000 000 000–100 000 000 000' : '0, 1, 2, …';
  if (Math.abs(ore) > largest || (type === 'count' && ore % 100 !== 0)) {
    found.push(badField.at([], { field: type, given: shown(given), expected: wanted }));
    return null;
  }
  return { value: type === 'count' ? ore / 100 : fromOre(ore), ore };
}

function readPercent(found: Diagnostic[], given: unknown): ReadFigure | null {
  const text = typeof given === 'number' || typeof given === 'string' ? String(given).slice(0, 100) : '';
  const [, minus = '', whole, decimals = ''] =
    /^\s*([-\u2212]?)\s*(\d{1,9})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text) ?? [];
  if (whole === undefined) {
    found.push(badField.at([], { field: 'percent', given: shown(given), expected: '"98,6"' }));
    return null;
  }
  const size = +whole * 100 + +decimals.padEnd(2, '0');
  const sign = minus === '' || size === 0 ? '' : '-';
  return { value: `${sign}${[whole, decimals].filter(Boolean).join('.')}`, ore: sign === '' ? size : -size };
}
