/**
 * `createStatement`: a layout, its figures and its columns made into a statement. Every statement is made here.
 */
import { readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { isBooks } from '../journal/index.js';
import { type BalanceSource, booksBehind, isLedger } from '../ledger/index.js';
import { type RoundingPolicy, type Unit, fromOre, roundTo } from '../money/index.js';
import { dimensionsOf } from './area.js';
import { checkLayout, refuseLayout } from './check.js';
import type { ColumnDefinition, ColumnName } from './columns.js';
import { type Ground, type PlanLine, type PlanRow, areasOf, planOf } from './expand.js';
import { type Evaluation, type ExactCell, type Grid, type RowFigures, evaluate } from './fill.js';
import { footnotesOf } from './footnotes.js';
import type { Layout } from './layout.js';
import type { Cell, CellType, Statement, StatementColumn, StatementRow } from './model.js';
import { printStatement } from './print.js';
import { type LedgerColumn, type ResolvedColumn, type ResolvedGiven, resolveColumns } from './resolve.js';
import { type ShownGrid, shownGrid } from './round.js';
import { type StatementSources, readSources, sourceNames } from './sources.js';

/** What a statement is made from. */
export interface StatementDraft extends StatementSources, StatementLook {
  readonly layout: Layout;
  /** Which figures stand beside each other, by name or written out. */
  readonly columns: readonly (ColumnName | ColumnDefinition)[];
}

/** How a statement is shown. */
export interface StatementLook {
  /** That of the layout, unless told. */
  readonly title?: string;
  /** That of the books, unless told. */
  readonly association?: string;
  /** Kronor with öre, unless told. */
  readonly unit?: Unit;
  /** `each`, unless told. */
  readonly rounding?: RoundingPolicy;
  /** Figures for the rows that take no postings: by row, and then by column. */
  readonly given?: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
}

export const lookFields = ['title', 'association', 'unit', 'rounding', 'given'] as const;
export const sourceFields = [...sourceNames, 'period', 'asKnownOn', 'restated'] as const;

/** Makes a statement, or refuses with everything that is wrong with the layout, the sources and the columns. */
export function createStatement(draft: StatementDraft): Statement {
  readOptions(draft, ['layout', 'columns', ...sourceFields, ...lookFields], 'draft');
  const { layout, unit = 'ore', rounding = 'each', given = {} } = draft;
  if (!['each', 'preserving'].includes(rounding)) throw refusedField('rounding', rounding, 'each, preserving');
  roundTo(0, unit);
  refuseLayout(layout);
  const sources = readSources(draft, dimensionsAsked(draft));
  const columns = resolveColumns(draft.columns, sources);
  const ground = groundOf(columns, given);
  refuseErrors(ground.charts.flatMap((chart) => checkLayout(layout, chart)));
  const plan = planOf(layout, ground);
  const { evaluation, grid } = evaluate(plan, columns, given);
  const shown = shownGrid(plan.rows, grid, unit, rounding);
  const association = draft.association ?? associationOf(draft.actual);
  return made(
    {
      name: layout.name,
      title: draft.title ?? layout.title,
      ...(association === undefined ? {} : { association }),
      ...(sources.period === undefined ? {} : { period: sources.period }),
      unit,
      rounding,
      ...(layout.law === undefined ? {} : { law: layout.law }),
    },
    evaluation,
    grid,
    shown,
  );
}

/** The dimensions that the lines or the columns ask about. */
function dimensionsAsked({ layout, columns }: StatementDraft): readonly string[] {
  const areas = [
    layout.covers,
    ...layout.rows.flatMap((row) => (row.type === 'line' ? (areasOf(row, layout) ?? []) : [])),
  ];
  const each = layout.rows.flatMap((row) => (row.type === 'line' ? (row.each ?? []) : []));
  const limits = [columns]
    .flat()
    .flatMap((column) => (typeof column === 'object' && 'takes' in column ? (column.takes ?? []) : []));
  return [...new Set([...each, ...[...areas, ...limits].flatMap(dimensionsOf)])];
}

/** The charts and ledgers of the columns: objects are listed in the first, or only met in the second. */
function groundOf(columns: readonly ResolvedColumn[], given: RowFigures): Ground {
  const ledgers = [...new Set(columns.flatMap((column) => (column.type === 'ledger' ? [column.ledger] : [])))];
  const charts = [...new Set(ledgers.map(({ chart }) => chart))];
  const keys = columns.flatMap((column) => (column.type === 'given' ? Object.keys(column.given) : []));
  return { ledgers, charts, givenKeys: [...keys, ...Object.keys(given)] };
}

// Registered, so that a statement made by one copy of the package can be explained by another.
const evaluationOfStatement = Symbol.for('huvudbok.statement');

/** What a statement was evaluated from; nothing for one that has been through JSON. */
export function evaluationOf(statement: Statement): Evaluation | undefined {
  return (statement as { readonly [evaluationOfStatement]?: Evaluation })[evaluationOfStatement];
}

type Heading = Omit<Statement, 'columns' | 'rows' | 'footnotes'>;

function made(heading: Heading, evaluation: Evaluation, grid: Grid, shown: ShownGrid): Statement {
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
    footnotes: footnotesOf({ rows: plan.rows, columns, grid, shown, ...heading }),
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

/** What most of a column is: its first cell tells, since ratios and counts are rows of their own. */
function typeOf(grid: Grid, c: number): CellType {
  return grid.flatMap((cells) => cells[c] ?? []).some(({ type }) => type === 'amount')
    ? 'amount'
    : (grid.flatMap((cells) => cells[c] ?? [])[0]?.type ?? 'amount');
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
      ? { ...cell.origin, of: cell.origin.of.filter(({ row }) => isKept.has(row)) }
      : cell.origin;
  Object.freeze(origin);
  if (type === 'amount') return Object.freeze({ type, value: fromOre(figure), shown: fromOre(shown!), origin });
  if (type === 'count') return Object.freeze({ type, value: figure, origin });
  return Object.freeze({ type, value: figure, origin }) as Cell;
}

function associationOf(source: BalanceSource | undefined): string | undefined {
  const books = isBooks(source) ? source : isLedger(source) ? booksBehind(source)?.books : undefined;
  return books?.association.name;
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
