/**
 * The remarks under a statement: those of its rows and columns, and the one that rounding makes by itself.
 */
import { type RoundingPolicy, type Unit, oreIn } from '../money/index.js';
import type { PlanRow } from './expand.js';
import type { Grid } from './fill.js';
import { followedRemarks } from './followed.js';
import type { Footnote } from './model.js';
import type { ResolvedColumn } from './resolve.js';
import { type ShownGrid, mismatchesIn } from './round.js';

/** What is asked of the footnotes. */
export interface Remarked {
  readonly rows: readonly PlanRow[];
  /** The keys of the rows that are shown. */
  readonly isKept: ReadonlySet<string>;
  readonly columns: readonly ResolvedColumn[];
  readonly grid: Grid;
  readonly shown: ShownGrid;
  readonly unit: Unit;
  readonly rounding: RoundingPolicy;
}

/** The footnotes of a statement, numbered; remarks in the same words are one. */
export function footnotesOf(remarked: Remarked): readonly Footnote[] {
  const { rows, columns, grid, shown, isKept } = remarked;
  const remarks = new Map<string, { readonly rows: string[]; readonly columns: string[] }>();
  const about = (text: string): { readonly rows: string[]; readonly columns: string[] } => {
    const known = remarks.get(text) ?? { rows: [], columns: [] };
    remarks.set(text, known);
    return known;
  };
  for (const column of columns) {
    if ((column.type === 'ledger' || column.type === 'given') && column.restated !== undefined)
      about(column.restated).columns.push(column.key);
  }
  for (const row of rows) if (row.footnote !== undefined) about(row.footnote).rows.push(row.key);
  for (const { row, text } of followedRemarks(rows, columns)) about(text).rows.push(row);
  rows.forEach((row, place) => {
    const moved = new Set(
      grid[place]!.flatMap((cell) => (cell?.origin.type === 'accounts' ? (cell.origin.movedHere ?? []) : [])),
    );
    if (moved.size > 0) about(movedText([...moved])).rows.push(row.key);
  });
  const wrong = mismatchesIn(rows, columns, grid, shown);
  if (wrong.rows.length > 0 || wrong.columns.length > 0) {
    const remark = about(roundingText(remarked));
    remark.rows.push(...wrong.rows);
    remark.columns.push(...wrong.columns);
  }
  // A row that is not shown has nothing to remark on.
  const told = [...remarks].flatMap(([text, { rows: keys, columns: places }]) => {
    const kept = [...new Set(keys)].filter((key) => isKept.has(key));
    return kept.length + places.length > 0 ? [{ text, rows: kept, columns: places }] : [];
  });
  return Object.freeze(
    told.map(({ text, rows: keys, columns: places }, i) =>
      Object.freeze({ mark: String(i + 1), text, rows: Object.freeze(keys), columns: Object.freeze(places) }),
    ),
  );
}

function movedText(accounts: readonly string[]): string {
  const saldo = accounts.length === 1 ? 'saldot' : 'saldona';
  return `${accounts.join(', ')} visas här, eftersom ${saldo} står på den andra sidan.`;
}

/** Öre do not fail to add up by themselves: then the figures were handed in so. */
function roundingText({ unit, rounding }: Remarked): string {
  if (oreIn[unit] === 1) return 'Raderna summerar inte, som beloppen är angivna.';
  return rounding === 'each'
    ? 'Varje belopp är avrundat för sig, och de avrundade beloppen summerar därför inte.'
    : 'Beloppen är avrundade kolumn för kolumn, och stämmer därför inte i varje led.';
}
