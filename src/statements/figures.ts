/**
 * Figures: the cells of a statement as whole numbers, each with what rounding may have taken from it.
 */
import { type Unit, amount, oreIn } from '../money/index.js';
import type { Cell, Statement, StatementColumn, StatementRow } from './model.js';

/** A cell that is a number. */
export interface Figure {
  readonly statement: Statement;
  readonly row: StatementRow;
  readonly column: StatementColumn;
  readonly type: 'amount' | 'count' | 'percent';
  /** Öre; of a count or of per cent, hundredths. */
  readonly ore: number;
  /** How far from the exact figure it may be: figures handed in rounded may be so, half a unit each. */
  readonly slack: number;
}

/** The figures of a column, by the key of the row. From a sum, rounding may have taken all it has from the rows above. */
export function figuresIn(statement: Statement, place: number): Figures {
  const { rows, columns, unit } = statement;
  const figures = new Map<string, Figure>();
  const column = columns[place]!;
  for (const row of rows) {
    const cell = row.cells[place] ?? null;
    if (cell === null || cell.type === 'text') continue;
    const { type, origin } = cell;
    const ore = oreOf(cell);
    const parts = origin.type === 'sum' ? origin.of.map((term) => figures.get(term.row)?.slack ?? 0) : [];
    const slack = parts.reduce((sum, each) => sum + each, ownSlack(cell, ore, unit));
    figures.set(row.key, { statement, row, column, type, ore, slack });
  }
  return figures;
}

/** Figures by the key of their row. */
export type Figures = ReadonlyMap<string, Figure>;

function oreOf(cell: Exclude<Cell, { readonly type: 'text' }>): number {
  switch (cell.type) {
    case 'amount':
      return cell.value.ore;
    case 'count':
      return cell.value * 100;
    case 'percent':
      return amount(cell.value).ore;
  }
}

/** Of an amount handed in, half a unit, unless it has öre among the thousands; of per cent, half of the last decimal. */
function ownSlack({ type, value, origin }: Cell, ore: number, unit: Unit): number {
  if (type === 'percent') return 50 / 10 ** (value.split('.')[1] ?? '').length;
  if (type !== 'amount' || origin.type !== 'given' || unit === 'ore' || ore % oreIn[unit] !== 0) return 0;
  return oreIn[unit] / 2;
}
