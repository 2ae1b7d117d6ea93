/**
 * The cells of a statement before they are rounded: row by row, exact, each with its origin.
 */
import { fromOre, sum } from '../money/index.js';
import { type Moved, evaluateColumn, movedIn } from './evaluate.js';
import type { Plan, PlanGiven, PlanLine, PlanRatio, PlanRow, PlanSum } from './expand.js';
import type { CellType, Origin } from './model.js';
import { type RowFigures, givenCell, refuseStrayFigures } from './given.js';
import { type Placement, chartClaims, placementOf } from './placement.js';
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
  const place = (ledger: Ledger): Placement => {
    const placement = placements.get(ledger) ?? placementOf(plan, ledger, claims.get(ledger.chart)!);
    placements.set(ledger, placement);
    return placement;
  };
  const figures = columns.map((column) => {
    if (column.type !== 'ledger') return undefined;
    const placement = place(column.ledger);
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
  return { evaluation: { plan, columns, placements }, grid };
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
  // A difference between two ratios, or a share of one, would be read as a ratio itself.
  if (row.type === 'ratio' && (column.type === 'difference' || column.type === 'percent')) return null;
  if (column.type === 'difference') {
    const { of, less } = column;
    return differenceCell(cellIn(of), cellIn(less), { type: 'difference', of, less });
  }
  if (column.type === 'percent') {
    const { of, to, decimals = 0 } = column;
    return shareCell(cellIn(of), cellIn(to), decimals, { type: 'ratio', along: 'columns', of: [of], to: [to] });
  }
  if (column.type === 'given' && Object.hasOwn(column.given, row.key)) {
    const origin: Origin = { type: 'given', ...(column.source === undefined ? {} : { source: column.source }) };
    return givenCell(column.given[row.key], typeOf(row, column.shows), [column.key, row.key], origin);
  }
  if (row.type === 'ratio') return ratioCell(filling, row, c);
  if (row.type === 'sum') return sumCell(filling, row, c);
  if (row.type === 'given') return handedIn(filling, row, column.key);
  return column.type === 'ledger' ? lineCell(filling, row, column, filling.figures[c]!) : null;
}

/** What a figure handed in for a row is: as the row tells, or else the column. */
function typeOf(row: PlanRow, shows: CellType = 'amount'): CellType {
  if (row.type === 'ratio') return row.as;
  return row.type === 'given' && row.figures !== 'amount' ? row.figures : shows;
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

/** Exact in any order, and refused out of range, also where figures that are handed in add up to more than a ledger can. */
function addedUp(figures: readonly number[]): number {
  return sum(figures.map(fromOre)).ore;
}

function differenceCell(of: ExactCell | null, less: ExactCell | null, origin: Origin): ExactCell | null {
  const cells = [of, less].filter((cell) => cell !== null && typeof cell.figure === 'number');
  if (cells.length === 0) return null;
  const [figure, taken] = [of, less].map((cell) => (typeof cell?.figure === 'number' ? cell.figure : 0)) as [
    number,
    number,
  ];
  return { type: cells[0]!.type as 'amount', figure: addedUp([figure, 0 - taken]), origin };
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
  // So much to each: divided by how many, or by how many kronor.
  const share = `${below.isCount ? '1' : '100'}/${String(Math.abs(below.figure))}`;
  const each = fromOre(above.figure).times(share);
  return { type: 'amount', figure: (below.figure < 0 ? each.negate() : each).ore, origin };
}

function shareCell(of: ExactCell | null, to: ExactCell | null, decimals: 0 | 1 | 2, origin: Origin): ExactCell | null {
  if (of === null || to === null || typeof of.figure === 'string' || typeof to.figure === 'string') return null;
  if (to.figure === 0) return null;
  return { type: 'percent', figure: percentText(of.figure, to.figure, decimals), origin };
}

/** A share in per cent, reckoned in whole numbers and rounded once, half away from zero. */
export function percentText(of: number, to: number, decimals: 0 | 1 | 2): string {
  const isNegative = of < 0 !== to < 0;
  const [above, below] = [BigInt(Math.abs(of)), BigInt(Math.abs(to))];
  const scaled = (above * 2n * 10n ** BigInt(decimals + 2) + below) / (below * 2n);
  const digits = String(scaled).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return isNegative && scaled !== 0n ? `-${text}` : text;
}

function handedIn({ given }: Filling, row: PlanGiven, column: string): ExactCell | null {
  const figures = Object.hasOwn(given, row.key) ? given[row.key]! : {};
  return givenCell(Object.hasOwn(figures, column) ? figures[column] : null, row.figures, [row.key, column], {
    type: 'given',
  });
}
