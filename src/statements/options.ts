/**
 * What every standing statement is asked with, and how the ones that are not told their columns choose them.
 */
import { BookkeepingError, readOptions } from '../diagnostics/index.js';
import { ledgerProblems } from '../ledger/index.js';
import { type ColumnDefinition, namedColumns, type FiguresSource } from './columns.js';
import type { Layout } from './layout.js';
import type { Statement } from './model.js';
import type { StatementSources } from './sources.js';
import { type StatementDraft, type StatementLook, createStatement, lookFields, sourceFields } from './statement.js';

/** What a statement shows, beside what has been booked. */
export interface StatementOptions extends Omit<StatementSources, 'actual'>, StatementLook {
  readonly layout?: Layout;
  /** Which figures stand beside each other: those there are figures for, unless told. */
  readonly columns?: StatementDraft['columns'];
}

export const optionFields = [
  'layout',
  'columns',
  ...sourceFields.filter((field) => field !== 'actual'),
  ...lookFields,
] as const;

/** The statement of a source, with a layout and columns of its kind unless told. */
export function statementOf(
  source: FiguresSource,
  options: StatementOptions,
  layout: Layout,
  columns: StatementDraft['columns'],
): Statement {
  return createStatement(draftOf(source, options, layout, columns));
}

/** What the statement of a source is made from. */
export function draftOf(
  source: FiguresSource,
  options: StatementOptions,
  layout: Layout,
  columns: StatementDraft['columns'],
): StatementDraft {
  readOptions(options, optionFields as readonly (keyof StatementOptions)[]);
  // Of a draft it may be left out; but whoever asks for the statement of something means something.
  if ((source as unknown) === undefined)
    throw new BookkeepingError([ledgerProblems.notBooks.at([], { given: 'undefined' })]);
  return {
    ...options,
    layout: options.layout ?? layout,
    columns: options.columns ?? withFigures(columns, options),
    actual: source,
  };
}

/**
 * The columns there are figures for: a budget column needs a budget, and a variance both its columns. When the period is
 * the year, what would be shown of the year has been shown.
 */
function withFigures(columns: StatementDraft['columns'], options: StatementOptions): StatementDraft['columns'] {
  const kept = new Set<string>();
  const shown = new Set<string>();
  return columns.filter((each) => {
    const column: ColumnDefinition = typeof each === 'string' ? namedColumns[each] : each;
    if (column.type === 'figures' && typeof column.figures === 'string') {
      if (column.figures !== 'actual' && options[column.figures] === undefined) return false;
      const span = options.period === undefined && column.period === 'year' ? undefined : column.period;
      const name = JSON.stringify([column.figures, column.window, span, column.takes]);
      if (shown.has(name)) return false;
      shown.add(name);
    }
    if (column.type === 'difference' && ![column.of, column.less].every((key) => kept.has(key))) return false;
    kept.add(column.key);
    return true;
  });
}
