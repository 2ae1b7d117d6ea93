/**
 * Relations (*räkneregler*): what must agree, as the cells themselves: within a statement its sums, the columns that are
 * reckoned from others, and shares; between statements, and within them, the ties.
 *
 * A sum that was handed in is held to the same rows as one that was added up: what is printed is not what is reckoned.
 */
import type { PlanRow } from './expand.js';
import { type Figure, type Figures, figuresIn } from './figures.js';
import { evaluationOf } from './finish.js';
import type { Statement } from './model.js';
import type { ResolvedColumn } from './resolve.js';
import type { TieRule } from './tie.js';

/** What must agree: a tie; a sum with its rows; a column with those it is reckoned from; a share with its parts. */
export type RelationRule = TieRule | 'rows' | 'columns' | 'share';

/** A figure, and whether it is added or taken off. */
export type Term = readonly [factor: 1 | -1, figure: Figure];

/** Figures that must agree with other figures. */
export interface Relation {
  readonly rule: RelationRule;
  /** What it is about: the tie of the rows, the key of the row, the line of a note. */
  readonly what: string;
  readonly one: readonly Term[];
  readonly other: readonly Term[];
  /** Of a share: what the other side is divided by. */
  readonly per?: readonly Term[];
}

/** Every relation within a statement. A cell that is empty says nothing; a row without a figure adds nothing. */
export function relationsIn(statement: Statement): readonly Relation[] {
  const { plan, columns } = evaluationOf(statement) ?? { plan: { rows: [] }, columns: [] };
  const shown = new Set(statement.rows.map(({ key }) => key));
  const rows = plan.rows.filter(({ key }) => shown.has(key));
  const figures = columns.map((_, place) => figuresIn(statement, place));
  return [
    ...figures.flatMap((column) => rows.flatMap((row) => downwards(row, column))),
    ...columns.flatMap((column, place) => rows.flatMap(({ key }) => across(column, columns, key, place, figures))),
  ];
}

function downwards(row: PlanRow, figures: Figures): readonly Relation[] {
  const found = (keys: readonly string[]): readonly Term[] =>
    keys.flatMap((key): readonly Term[] => (figures.has(key) ? [[1, figures.get(key)!]] : []));
  if (row.type === 'sum') {
    const of = row.of.flatMap(({ row: key, factor }): readonly Term[] =>
      figures.has(key) ? [[factor, figures.get(key)!]] : [],
    );
    return relation('rows', row.key, figures.get(row.key), of);
  }
  if (row.type !== 'ratio') return [];
  return relation('share', row.key, figures.get(row.key), found(row.of), found(row.to));
}

function across(
  column: ResolvedColumn,
  columns: readonly ResolvedColumn[],
  row: string,
  place: number,
  figures: readonly Figures[],
): readonly Relation[] {
  const { of, less, to } = reckonedFrom(column);
  // The whole of a share may stand in a row of its own.
  const whole = (column.type === 'percent' ? column.whole : undefined) ?? row;
  const found = (keys: readonly string[], factor: 1 | -1, at = row): readonly Term[] =>
    keys.flatMap((key): readonly Term[] => {
      const figure = figures[columns.findIndex((each) => each.key === key)]?.get(at);
      return figure === undefined || figure.type === 'percent' ? [] : [[factor, figure]];
    });
  const figure = figures[place]!.get(row);
  if (to.length > 0) return relation('share', row, figure, [...found(of, 1), ...found(less, -1)], found(to, 1, whole));
  return figure?.type === 'percent' ? [] : relation('columns', row, figure, [...found(of, 1), ...found(less, -1)]);
}

type Reckoned = Readonly<Record<'of' | 'less' | 'to', readonly string[]>>;

function reckonedFrom(column: ResolvedColumn): Reckoned {
  switch (column.type) {
    case 'difference':
      return { of: [column.of], less: [column.less], to: [] };
    case 'sum':
      return { of: column.of, less: [], to: [] };
    case 'percent':
    case 'ratio':
      return { of: [column.of], less: [], to: [column.to] };
    case 'given':
      return { of: column.of ?? [], less: column.less ?? [], to: column.to ?? [] };
    case 'ledger':
      return { of: [], less: [], to: [] };
  }
}

/** Nothing when there is nothing to hold a figure to: no parts, or a share of nothing. */
function relation(
  rule: 'rows' | 'columns' | 'share',
  what: string,
  figure: Figure | undefined,
  other: readonly Term[],
  per?: readonly Term[],
): readonly Relation[] {
  if (figure === undefined || other.length === 0 || per?.every(([, { ore }]) => ore === 0) === true) return [];
  return [{ rule, what, one: [[1, figure]], other, ...(per === undefined ? {} : { per }) }];
}
