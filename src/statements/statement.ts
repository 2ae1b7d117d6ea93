/**
 * `createStatement`: a layout, its figures and its columns made into a statement. Every statement is made here.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { isBooks } from '../journal/index.js';
import { type BalanceSource, isLedger } from '../ledger/index.js';
import { type RoundingPolicy, type Unit, fromOre, roundTo } from '../money/index.js';
import { type Chart } from '../chart/index.js';
import { dimensionsOf } from './area.js';
import { refuseLayout } from './check.js';
import type { ColumnDefinition, ColumnName } from './columns.js';
import { type Ground, planOf } from './expand.js';
import { type Evaluation, type ExactCell, type Grid, type RowFigures, evaluate } from './fill.js';
import { footnotesOf } from './footnotes.js';
import type { Layout } from './layout.js';
import type { Cell, Statement, StatementColumn, StatementRow } from './model.js';
import { printStatement } from './print.js';
import { type ResolvedColumn, resolveColumns } from './resolve.js';
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
  const by = ['costCentre', 'project', ...layout.rows.flatMap(dimensionsAsked), ...dimensionsOf(layout.covers)];
  const sources = readSources(draft, [...new Set(by)]);
  const columns = resolveColumns(draft.columns, sources);
  const plan = planOf(layout, groundOf(columns, given));
  const { evaluation, grid } = evaluate(plan, columns, given);
  const shown = shownGrid(plan.rows, grid, unit, rounding);
  const association = draft.association ?? associationOf(draft.actual);
  return made(evaluation, grid, shown, {
    name: layout.name,
    title: draft.title ?? layout.title,
    ...(association === undefined ? {} : { association }),
    ...(sources.period === undefined ? {} : { period: sources.period }),
    unit,
    rounding,
    ...(layout.law === undefined ? {} : { law: layout.law }),
  });
}
