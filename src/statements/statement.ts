/**
 * `createStatement`: a layout, its figures and its columns made into a statement. Every statement is made here.
 */
import type { Period } from '../calendar/index.js';
import type { Chart } from '../chart/index.js';
import { isRecord, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { isBooks } from '../journal/index.js';
import { type Ledger, booksBehind, isLedger } from '../ledger/index.js';
import { type RoundingPolicy, type Unit, readUnit } from '../money/index.js';
import { type AreaReader, areaReader, dimensionsOf } from './area.js';
import { checkArea } from './area-shape.js';
import { checkObjects } from './check.js';
import type { ColumnDefinition, ColumnName, FiguresSource } from './columns.js';
import { type Ground, areasOf, planOf } from './expand.js';
import { evaluate } from './fill.js';
import { isText } from './fields.js';
import { finish } from './finish.js';
import type { RowFigures } from './given.js';
import type { Layout } from './layout.js';
import type { Statement } from './model.js';
import { readLayout } from './read-layout.js';
import { remembering } from './remembered.js';
import { type ResolvedColumn, resolveColumns } from './resolve.js';
import { shownGrid } from './round.js';
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
  const prepared = prepare(draft);
  return statementIn(prepared, prepared.layout);
}

/** A draft read: everything but the rows. */
export interface Prepared {
  readonly draft: StatementDraft;
  readonly layout: Layout;
  readonly columns: readonly ResolvedColumn[];
  readonly period: Period | undefined;
  readonly ground: Ground;
  /** One for each chart. */
  readonly readers: ReadonlyMap<Chart, AreaReader>;
}

/** Reads a draft, scans what has to be scanned, and sees that the layout fits every chart. */
export function prepare(draft: StatementDraft): Prepared {
  readOptions(draft, ['layout', 'columns', ...sourceFields, ...lookFields], 'draft');
  const { unit = 'ore', rounding = 'each', given = {} } = draft;
  if (!['each', 'preserving'].includes(rounding)) throw refusedField('rounding', rounding, 'each, preserving');
  readUnit(unit);
  if (!isRecord(given)) throw refusedField('given', given, '{ pledges: { closing: "1 000" } }');
  for (const field of ['title', 'association', 'restated'] as const)
    if (draft[field] !== undefined && !isText(draft[field])) throw refusedField(field, draft[field], 'text');
  const layout = readLayout(draft.layout);
  const sources = readSources(draft, dimensionsAsked(layout, draft.columns));
  const columns = resolveColumns(draft.columns, sources);
  const ground = groundOf(columns, given);
  const readers = new Map(ground.charts.map((chart) => [chart, readerOf(layout, chart)]));
  const main = 'chart' in (sources.named.actual ?? {}) ? (sources.named.actual as Ledger).chart : ground.charts[0];
  // The chart of another year may lack objects that the layout names; there they are on no posting.
  if (main !== undefined) refuseErrors(strangeObjects(layout, main));
  return { draft, layout, columns, period: sources.period, ground, readers };
}

const readerOf = /* @__PURE__ */ remembering((_layout: Layout, chart: Chart) => areaReader(chart));
const strangeObjects = /* @__PURE__ */ remembering(checkObjects);

/** The statement of what has been prepared, in its own layout or one made from it. */
export function statementIn({ draft, columns, period, ground, readers }: Prepared, layout: Layout): Statement {
  const { title = layout.title, unit = 'ore', rounding = 'each', given = {} } = draft;
  const plan = planOf(layout, ground);
  const { evaluation, grid } = evaluate(plan, columns, given, readers);
  const shown = shownGrid(plan.rows, grid, unit, rounding);
  const association = draft.association ?? associationOf(draft.actual);
  const heading = {
    name: layout.name,
    title,
    ...(association === undefined ? {} : { association }),
    ...(period === undefined ? {} : { period }),
    unit,
    rounding,
    ...(layout.law === undefined ? {} : { law: layout.law }),
  };
  return finish(heading, evaluation, grid, shown);
}

const dimensionsIn = /* @__PURE__ */ remembering((layout: Layout): readonly string[] => {
  const areas = layout.rows.flatMap((row) => (row.type === 'line' ? (areasOf(row, layout) ?? []) : []));
  const each = layout.rows.flatMap((row) => (row.type === 'line' ? (row.each ?? []) : []));
  return [...each, ...[layout.covers, ...areas].flatMap(dimensionsOf)];
});

/** The dimensions that the lines or the columns ask about. */
function dimensionsAsked(layout: Layout, columns: StatementDraft['columns']): readonly string[] {
  // A column that is none, or whose area is none, is refused when the columns are read.
  const limits = [columns].flat().flatMap((column: unknown) => {
    const { takes } = isRecord(column) ? column : {};
    return isRecord(takes) && checkArea(takes).length === 0 ? [takes] : [];
  });
  return [...new Set([...dimensionsIn(layout), ...limits.flatMap(dimensionsOf)])];
}

/** The charts and ledgers of the columns: objects are listed in the first, or only met in the second. */
function groundOf(columns: readonly ResolvedColumn[], given: RowFigures): Ground {
  const ledgers = [...new Set(columns.flatMap((column) => (column.type === 'ledger' ? [column.ledger] : [])))];
  const charts = [...new Set(ledgers.map(({ chart }) => chart))];
  const keys = columns.flatMap((column) => (column.type === 'given' ? Object.keys(column.given) : []));
  return { ledgers, charts, givenKeys: [...keys, ...Object.keys(given)] };
}

function associationOf(source: FiguresSource | undefined): string | undefined {
  const books = isBooks(source) ? source : isLedger(source) ? booksBehind(source)?.books : undefined;
  return books?.association.name;
}
