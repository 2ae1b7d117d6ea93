/**
 * The tables plans print themselves as: those of the house, without the columns that would be empty.
 */
import { type TextColumn, textTable } from '../display/index.js';

/** A table whose empty columns are left out: few plans have conditions, and fewer have texts. */
export function fittingTable(columns: readonly TextColumn[], rows: readonly (readonly string[] | 'rule')[]): string {
  const filled = columns.map((_, i) => rows.some((row) => row !== 'rule' && (row[i] ?? '') !== ''));
  return textTable(
    columns.filter((_, i) => filled[i]),
    rows.map((row) => (row === 'rule' ? row : row.filter((_, i) => filled[i]))),
  );
}
