/**
 * The last step of a statement: evaluated cells and what they show become frozen rows and columns that print themselves.
 */
import { printable } from '../display/index.js';
import { fromOre } from '../money/index.js';
import type { PlanLine, PlanRow } from './expand.js';
import type { Evaluation, ExactCell, Grid } from './fill.js';
import { footnotesOf } from './footnotes.js';
import type { Cell, CellType, Statement, StatementColumn, StatementRow } from './model.js';
import { printStatement } from './print.js';
import type { LedgerColumn, ResolvedColumn, ResolvedGiven } from './resolve.js';
import type { ShownGrid } from './round.js';

// Registered, so that a statement made by one copy of the package can be explained by another.
const evaluationOfStatement = Symbol.for('huvudbok.statement');

/** True for a statement, also one made by another copy of the package; not for one that has been through JSON. */
export function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && evaluationOfStatement in value;
}

/** What a statement was evaluated from; nothing for one that has been through JSON. */
export function evaluationOf(statement: Statement): Evaluation | undefined {
  return (statement as { readonly [evaluationOfStatement]?: Evaluation })[evaluationOfStatement];
}

/** What a statement says before its rows. */
export type StatementHeading = Omit<Statement, 'columns' | 'rows' | 'footnotes'>;

/** A statement of evaluated cells and what they show. */
export function finish(heading: StatementHeading, evaluation: Evaluation, grid: Grid, shown: ShownGrid): Statement {
  const { plan, columns } = evaluation;
  const kept = plan.rows.map((row, place) => !(row.hidesZeros && grid[place]!.every(isNothing)));
  const isKept = new Set(plan.rows.filter((_, place) => kept[place]).map(({ key }) => key));
  const rows = plan.rows.flatMap((row, place) =>
    kept[place] ? [rowOf(row, grid[place]!, shown[place]!, isKept)] : [],
  );
  const statement: Statement = {
    ...heading,
    columns: Object.freeze(columns.map((column, c) => columnOf(column, typeOf(grid, c)))),
    rows: Object.freeze(rows),
    footnotes: footnotesOf({ rows: plan.rows, isKept, columns, grid, shown, ...heading }),
  };
  return finished(statement, evaluation);
}

function finished(statement: Statement, evaluation: Evaluation): Statement {
  const own = { ...statement };
  Object.defineProperty(own, evaluationOfStatement, { value: evaluation });
  return Object.freeze(printable(own, printStatement));
}

function isNothing(cell: ExactCell | null): boolean {
  return cell === null || cell.figure === 0;
}

/** What most of a column is: amounts, when it has any, since ratios and counts are rows of their own. */
function typeOf(grid: Grid, c: number): CellType {
  let first: CellType | undefined;
  for (const cells of grid) {
    const type = cells[c]?.type;
    if (type === 'amount') return type;
    first ??= type;
  }
  return first ?? 'amount';
}

function columnOf(column: ResolvedColumn, type: CellType): StatementColumn {
  const { key, heading } = column;
  const isRestated = (column.type === 'ledger' || column.type === 'given') && column.restated !== undefined;
  return Object.freeze({
    key,
    heading,
    type,
    ...('figures' in column ? subjectOf(column) : {}),
    ...(isRestated ? { restated: true as const } : {}),
  });
}

/** What the figures of a column are of: the period, and whether they are the change in it or a balance. */
function subjectOf(column: LedgerColumn | ResolvedGiven): Omit<StatementColumn, 'key' | 'heading' | 'type'> {
  const { figures, period, window } = column;
  return {
    ...(figures === undefined ? {} : { figures }),
    ...(period === undefined ? {} : { period }),
    ...(window === undefined ? {} : { window }),
    ...(column.type === 'ledger' && column.takes !== undefined ? { takes: column.takes } : {}),
  };
}

function rowOf(
  row: PlanRow,
  cells: readonly (ExactCell | null)[],
  shown: readonly (number | null)[],
  isKept: ReadonlySet<string>,
): StatementRow {
  const { key, label, level, account, code, note, tie } = row;
  const { window } = row as Partial<PlanLine>;
  const type = row.type === 'heading' || row.type === 'sum' ? row.type : 'line';
  return Object.freeze({
    type,
    key,
    label,
    level,
    ...(account === undefined ? {} : { account }),
    ...(code === undefined ? {} : { code }),
    ...(note === undefined ? {} : { note }),
    ...(tie === undefined ? {} : { tie }),
    ...(window === undefined ? {} : { window }),
    cells: Object.freeze(type === 'heading' ? [] : cells.map((cell, c) => madeCell(cell, shown[c]!, isKept))),
  });
}

function madeCell(cell: ExactCell | null, shown: number | null, isKept: ReadonlySet<string>): Cell | null {
  if (cell === null) return null;
  const { type, figure } = cell;
  // A row that is not shown had nothing to add.
  const origin =
    cell.origin.type === 'sum'
      ? { ...cell.origin, of: Object.freeze(cell.origin.of.filter(({ row }) => isKept.has(row))) }
      : cell.origin;
  Object.freeze(origin);
  if (type === 'amount') return Object.freeze({ type, value: fromOre(figure), shown: fromOre(shown!), origin });
  if (type === 'count') return Object.freeze({ type, value: figure, origin });
  return Object.freeze({ type, value: figure, origin }) as Cell;
}

/** Some rows of a statement as one of its own, with what is remarked of them. */
export function partOf(
  whole: Statement,
  keys: ReadonlySet<string>,
  heading: Pick<Statement, 'name' | 'title'>,
): Statement {
  const footnotes = whole.footnotes
    .map(({ text, rows, columns }) => ({ text, rows: rows.filter((row) => keys.has(row)), columns }))
    .filter(({ rows, columns }) => rows.length > 0 || columns.length > 0)
    .map((footnote, i) => Object.freeze({ mark: String(i + 1), ...footnote }));
  const rows = whole.rows.filter(({ key }) => keys.has(key));
  return finished(
    { ...whole, ...heading, rows: Object.freeze(rows), footnotes: Object.freeze(footnotes) },
    evaluationOf(whole)!,
  );
}
