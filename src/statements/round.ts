/**
 * What a statement shows: every amount in its unit, by the policy chosen, and a footnote where the shown no longer add up.
 *
 * With `each`, every cell is rounded from its own exact figure, as in published reports. With `preserving`, a sum is
 * rounded first and its rows are then given whole units that add up to it, from the top of the sums downwards; that
 * way no cell moves by a whole unit, sums included.
 */
import { type RoundingPolicy, type Unit, fromOre, oreIn, roundTo } from '../money/index.js';
import type { PlanRow, PlanSum } from './expand.js';
import type { ExactCell, Grid } from './fill.js';
import type { ResolvedColumn } from './resolve.js';

/** The shown öre of every amount; nothing for other cells. */
export type ShownGrid = readonly (readonly (number | null)[])[];

/** Rounds the amounts of a statement. */
export function shownGrid(rows: readonly PlanRow[], grid: Grid, unit: Unit, policy: RoundingPolicy): ShownGrid {
  const shown = grid.map((cells) =>
    cells.map((cell) =>
      isAmount(cell) ? (unit === 'ore' ? cell.figure : roundTo(fromOre(cell.figure), unit).ore) : null,
    ),
  );
  if (policy === 'preserving' && unit !== 'ore') {
    const columns = grid[0]?.length ?? 0;
    for (let column = 0; column < columns; column++) preserve(rows, grid, shown, column, unit);
  }
  return shown;
}

function isAmount(cell: ExactCell | null): cell is ExactCell & { readonly type: 'amount'; readonly figure: number } {
  return cell?.type === 'amount';
}

/** From the last sum up, so that a sum of sums is settled before what it is a sum of. A row in two sums obeys the later. */
function preserve(rows: readonly PlanRow[], grid: Grid, shown: (number | null)[][], column: number, unit: Unit): void {
  const placeOf = new Map(rows.map(({ key }, place) => [key, place]));
  const settled = new Set<number>();
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place]!;
    if (row.type !== 'sum') continue;
    const cell = grid[place]![column]!;
    if (!isAmount(cell) || cell.origin.type !== 'sum') continue;
    const parts = row.of
      .map((term) => ({ ...term, place: placeOf.get(term.row)! }))
      .filter((part) => isAmount(grid[part.place]![column]!));
    const free = parts.filter((part) => !settled.has(part.place));
    const taken = parts.filter((part) => settled.has(part.place));
    const left = taken.reduce((ore, part) => ore - shown[part.place]![column]! * part.factor, shown[place]![column]!);
    const exact = free.map((part) => (grid[part.place]![column] as { figure: number }).figure * part.factor);
    const fitted = fitTo(exact, left, unit);
    free.forEach((part, i) => {
      settled.add(part.place);
      if (fitted !== undefined) shown[part.place]![column] = fitted[i]! * part.factor + 0;
    });
  }
}

/**
 * Each figure cut down or taken up to a whole unit, so that they add up to a whole; nothing when that cannot be.
 * Those with most above the unit below are taken up first; of equals, the earlier. A set with the other sign is fitted alike.
 */
function fitTo(exact: readonly number[], whole: number, unit: Unit): readonly number[] | undefined {
  const size = oreIn[unit];
  const sign = whole < 0 ? -1 : 1;
  const rests = exact.map((ore) => (((ore * sign) % size) + size) % size);
  const cut = exact.map((ore, i) => ore * sign - rests[i]!);
  const missing = (whole * sign - cut.reduce((sum, ore) => sum + ore, 0)) / size;
  const broken = rests.flatMap((rest, i) => (rest === 0 ? [] : [i])).sort((a, b) => rests[b]! - rests[a]! || a - b);
  if (missing < 0 || missing > broken.length) return undefined;
  const up = new Set(broken.slice(0, missing));
  return cut.map((ore, i) => (up.has(i) ? ore + size : ore) * sign);
}

/** The sums and differences that the shown figures no longer add up to, by row and column. */
export interface Mismatches {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Finds the sums whose shown rows add up to something else, and the differences whose shown columns do. */
export function mismatchesIn(
  rows: readonly PlanRow[],
  columns: readonly ResolvedColumn[],
  grid: Grid,
  shown: ShownGrid,
): Mismatches {
  const placeOf = new Map(rows.map(({ key }, place) => [key, place]));
  const wrongRows = rows.filter(
    (row, place): row is PlanSum =>
      row.type === 'sum' &&
      columns.some((_, c) => {
        const cell = grid[place]![c]!;
        if (!isAmount(cell) || cell.origin.type !== 'sum') return false;
        const sum = row.of.reduce((ore, term) => ore + (shown[placeOf.get(term.row)!]![c] ?? 0) * term.factor, 0);
        return sum !== shown[place]![c];
      }),
  );
  const keys = columns.map(({ key }) => key);
  const wrongColumns = columns.filter((column, c) => {
    if (column.type !== 'difference' && column.type !== 'sum') return false;
    const [of, less] = column.type === 'sum' ? [column.of, []] : [[column.of], [column.less]];
    return shown.some((cells) => {
      const total = (all: readonly string[]): number =>
        all.reduce((ore, key) => ore + (cells[keys.indexOf(key)] ?? 0), 0);
      return cells[c] !== null && total(of) - total(less) !== cells[c];
    });
  });
  return { rows: wrongRows.map(({ key }) => key), columns: wrongColumns.map(({ key }) => key) };
}
