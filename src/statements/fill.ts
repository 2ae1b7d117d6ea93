/**
 * The cells of a statement before they are rounded: row by row, exact, each with its origin.
 */
import { type Diagnostic, refuseErrors } from '../diagnostics/index.js';
import { type Moved, evaluateColumn, movedIn } from './evaluate.js';
import type { Plan, PlanGiven, PlanLine, PlanRatio, PlanRow, PlanSum } from './expand.js';
import type { CellType, Origin } from './model.js';
import { type RowFigures, givenCell, refuseStrayFigures } from './given.js';
import { type Placement, chartClaims, placementOf } from './placement.js';
import { addedUp, columnSumCell, differenceCell, eachCell, forEach, percentText, shareCell } from './reckon.js';
import type { LedgerColumn, ResolvedColumn } from './resolve.js';
import type { Chart } from '../chart/index.js';
import type { Ledger } from '../ledger/index.js';
import type { AreaReader } from './area.js';

/** A cell before it is rounded. An amount is in öre, as shown. */
export type ExactCell =
  | { readonly type: 'amount' | 'count'; readonly figure: number; readonly origin: Origin }
  | { readonly type: 'percent' | 'text'; readonly figure: string; readonly origin: Origin };

/** A grid of cells: by row, and in it by column. */
export type Grid = readonly (readonly (ExactCell | null)[])[];

/** What a statement was evaluated from, kept so that its cells can be explained. */
export interface Evaluation {
  readonly plan: Plan;
  readonly columns: readonly ResolvedColumn[];
  readonly placements: ReadonlyMap<Ledger, Placement>;
}

/** Places every posting, evaluates every column, and gives the cells. */
export function evaluate(
  plan: Plan,
  columns: readonly ResolvedColumn[],
  given: RowFigures,
  readers: ReadonlyMap<Chart, AreaReader>,
): { readonly evaluation: Evaluation; readonly grid: Grid } {
  refuseStrayFigures(plan, columns, given);
  const placements = new Map<Ledger, Placement>();
  const claims = new Map([...readers].map(([chart, read]) => [chart, chartClaims(plan, read)]));
  const found: Diagnostic[] = [];
  for (const column of columns) {
    if (column.type !== 'ledger' || placements.has(column.ledger)) continue;
    placements.set(column.ledger, placementOf(plan, column.ledger, claims.get(column.ledger.chart)!, found));
  }
  refuseErrors(withoutRepeats(found));
  const figures = columns.map((column) => {
    if (column.type !== 'ledger') return undefined;
    const placement = placements.get(column.ledger)!;
    return { ore: evaluateColumn(plan, placement, column), moved: movedIn(placement, column) };
  });
  const numberOf = new Map(plan.lines.map((line, number) => [line.key, number]));
  const filling: Filling = { columns, figures, numberOf, given, rows: new Map() };
  const grid = plan.rows.map((row) => {
    const cells: (ExactCell | null)[] = [];
    columns.forEach((column, c) => cells.push(cellOf(filling, row, column, c, cells)));
    filling.rows.set(row.key, cells);
    return cells;
  });
  fillShares(filling, plan.rows, grid);
  return { evaluation: { plan, columns, placements }, grid };
}

/** What is wrong with an account this year is as a rule wrong with it every year. */
function withoutRepeats(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map((each) => [each.message, each])).values()];
}

/** The figures of a column by the number of the line, and what rules have moved between lines. */
interface LineFigures {
  readonly ore: Float64Array;
  readonly moved: ReadonlyMap<number, Moved>;
}

interface Filling {
  readonly columns: readonly ResolvedColumn[];
  readonly figures: readonly (LineFigures | undefined)[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly given: RowFigures;
  /** The rows above. */
  readonly rows: Map<string, readonly (ExactCell | null)[]>;
}

function cellOf(
  filling: Filling,
  row: PlanRow,
  column: ResolvedColumn,
  c: number,
  before: readonly (ExactCell | null)[],
): ExactCell | null {
  if (row.type === 'heading') return null;
  const cellIn = (key: string): ExactCell | null =>
    before[filling.columns.findIndex((each) => each.key === key)] ?? null;
  const handed = row.type === 'given' ? handedIn(filling, row, column.key) : null;
  if (handed !== null) return handed;
  // A difference between two ratios, or a share of one, would be read as a ratio itself.
  if (row.type === 'ratio' && column.type !== 'ledger' && column.type !== 'given') return null;
  if (column.type === 'sum') return columnSumCell(column.of.map(cellIn), column.of);
  if (column.type === 'difference') {
    const { of, less } = column;
    return differenceCell(cellIn(of), cellIn(less), { type: 'difference', of, less });
  }
  if (column.type === 'ratio' || column.type === 'percent') {
    const { of, to } = column;
    const origin: Origin = { type: 'ratio', along: 'columns', of: [of], to: [to] };
    if (column.type === 'ratio') return eachCell(cellIn(of), cellIn(to), origin);
    // The row that is the whole may stand further down.
    return column.whole === undefined ? shareCell(cellIn(of), cellIn(to), column.decimals, origin) : null;
  }
  if (column.type === 'given' && Object.hasOwn(column.given, row.key)) {
    const origin: Origin = { type: 'given', ...(column.source === undefined ? {} : { source: column.source }) };
    return givenCell(column.given[row.key], typeOf(row, column.as), [column.key, row.key], origin);
  }
  if (row.type === 'ratio') return ratioCell(filling, row, c);
  if (row.type === 'sum') return sumCell(filling, row, c);
  return column.type === 'ledger' && row.type === 'line' ? lineCell(filling, row, column, filling.figures[c]!) : null;
}

const particular: readonly CellType[] = ['amount', 'count', 'percent', 'text'];

/** What a figure handed in is: what its row or its column says, whichever is the more particular. */
function typeOf(row: PlanRow, column: CellType = 'amount'): CellType {
  if (row.type === 'ratio') return row.as;
  const own = row.type === 'given' ? row.figures : 'amount';
  return particular.indexOf(column) > particular.indexOf(own) ? column : own;
}

function lineCell({ numberOf }: Filling, row: PlanLine, column: LedgerColumn, { ore, moved }: LineFigures): ExactCell {
  const { takes, side, window = column.window } = row;
  const number = numberOf.get(row.key)!;
  const { here = [], away = [] } = moved.get(number) ?? {};
  const origin: Origin = {
    type: 'accounts',
    takes,
    side,
    figures: column.figures,
    window,
    period: column.period,
    ...(here.length === 0 ? {} : { movedHere: here }),
    ...(away.length === 0 ? {} : { movedAway: away }),
  };
  return { type: 'amount', figure: ore[number]!, origin };
}

function sumCell({ rows }: Filling, { of }: PlanSum, c: number): ExactCell | null {
  const cells = of.flatMap(({ row, factor }) => {
    const cell = rows.get(row)?.[c] ?? null;
    if (cell === null || typeof cell.figure === 'string') return [];
    return [{ type: cell.type, figure: factor === 1 ? cell.figure : 0 - cell.figure }];
  });
  if (cells.length === 0 && of.length > 0) return null;
  const type = cells.length > 0 && cells.every((cell) => cell.type === 'count') ? 'count' : 'amount';
  return { type, figure: addedUp(cells.map(({ figure }) => figure)), origin: { type: 'sum', of } };
}

function ratioCell({ rows }: Filling, { of, to, as, decimals }: PlanRatio, c: number): ExactCell | null {
  const total = (keys: readonly string[]): { figure: number; isCount: boolean; isEmpty: boolean } => {
    const cells = keys.flatMap((key) => rows.get(key)?.[c] ?? []).filter(({ figure }) => typeof figure === 'number');
    return {
      figure: addedUp(cells.map(({ figure }) => figure as number)),
      isCount: cells.length > 0 && cells.every(({ type }) => type === 'count'),
      isEmpty: cells.length === 0,
    };
  };
  const [above, below] = [total(of), total(to)];
  if (above.isEmpty || below.figure === 0) return null;
  const origin: Origin = { type: 'ratio', along: 'rows', of, to };
  if (as === 'percent') return { type: 'percent', figure: percentText(above.figure, below.figure, decimals), origin };
  return { type: 'amount', figure: forEach(above.figure, below.figure, below.isCount), origin };
}

/** The shares of a whole in another row, once every row has its figures. */
function fillShares(
  { columns, rows }: Filling,
  plan: readonly PlanRow[],
  grid: readonly (readonly (ExactCell | null)[])[],
): void {
  columns.forEach((column, c) => {
    if (column.type !== 'percent' || column.whole === undefined) return;
    const { of, to, whole, decimals } = column;
    const place = (key: string): number => columns.findIndex((each) => each.key === key);
    const divisor = rows.get(whole)?.[place(to)] ?? null;
    const origin: Origin = { type: 'ratio', along: 'columns', of: [of], to: [to], whole };
    plan.forEach((row, r) => {
      if (row.type === 'heading' || row.type === 'ratio') return;
      const cells = grid[r] as (ExactCell | null)[];
      cells[c] = shareCell(cells[place(of)] ?? null, divisor, decimals, origin);
    });
  });
}

function handedIn({ given }: Filling, row: PlanGiven, column: string): ExactCell | null {
  const figures = Object.hasOwn(given, row.key) ? given[row.key]! : {};
  return givenCell(Object.hasOwn(figures, column) ? figures[column] : null, row.figures, [row.key, column], {
    type: 'given',
  });
}
