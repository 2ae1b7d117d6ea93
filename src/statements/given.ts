/**
 * Figures that are handed in: whether there are rows and columns for them, and what each of them is.
 */
import {
  BookkeepingError,
  badField,
  type Diagnostic,
  isRecord,
  nearest,
  refuseErrors,
  shown,
} from '../diagnostics/index.js';
import { amount } from '../money/index.js';
import type { Plan, PlanRow } from './expand.js';
import type { ExactCell } from './fill.js';
import type { CellType, Origin } from './model.js';
import { columnUnknown, rowNotThere } from './problems.js';
import type { ResolvedColumn } from './resolve.js';

/** Figures handed in for rows that take no postings, by row and then by column. */
export type RowFigures = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Refuses figures that nothing would show: a misspelt row would be an empty one, silently. */
export function refuseStrayFigures({ rows }: Plan, columns: readonly ResolvedColumn[], given: RowFigures): void {
  const found: Diagnostic[] = [];
  columns.forEach((column, i) => {
    if (column.type !== 'given') return;
    findStrays(
      found,
      ['columns', i, 'given'],
      column.given,
      rows.filter(({ type }) => type !== 'heading'),
    );
  });
  findStrays(
    found,
    ['given'],
    given,
    rows.filter(({ type }) => type === 'given'),
  );
  columns.forEach((column, i) => {
    if (column.type !== 'percent' || column.whole === undefined) return;
    findStrays(
      found,
      ['columns', i, 'whole'],
      { [column.whole]: column },
      rows.filter(({ type }) => type !== 'heading' && type !== 'ratio'),
    );
  });
  const keys = columns.map(({ key }) => key);
  for (const [row, figures] of Object.entries(given)) {
    if (!isRecord(figures)) {
      found.push(badField.at(['given', row], { field: row, given: shown(figures), expected: '{ period: "1 000" }' }));
      continue;
    }
    for (const column of Object.keys(figures).filter((each) => !keys.includes(each)))
      found.push(
        columnUnknown.at(['given', row, column], { column: shown(column), nearest: nearest(column, keys) ?? '' }),
      );
  }
  refuseErrors(found);
}

function findStrays(
  found: Diagnostic[],
  path: readonly (string | number)[],
  figures: object,
  rows: readonly PlanRow[],
): void {
  const keys = rows.map(({ key }) => key);
  for (const row of Object.keys(figures).filter((each) => !keys.includes(each)))
    found.push(rowNotThere.at([...path, row], { row: shown(row), nearest: nearest(row, keys) ?? '', rows: keys }));
}

/** Figures handed in may be the sum of columns on either side of them, so their names are looked up last. */
export function strangersIn(columns: readonly ResolvedColumn[]): readonly Diagnostic[] {
  const keys = columns.map(({ key }) => key);
  return columns.flatMap((column, i) => {
    if (column.type !== 'given') return [];
    return (['of', 'less', 'to'] as const).flatMap((field) =>
      (column[field] ?? []).flatMap((key) =>
        keys.includes(key) && key !== column.key
          ? []
          : [columnUnknown.at(['columns', i, field], { column: shown(key), nearest: nearest(key, keys) ?? '' })],
      ),
    );
  });
}

/** A cell of a figure that was handed in; nothing when it was left out. */
export function givenCell(value: unknown, type: CellType, at: readonly string[], origin: Origin): ExactCell | null {
  if (value === null || value === undefined) return null;
  if (type === 'amount') return { type, figure: amount(value as string).ore, origin };
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0);
  if (type === 'count' && isCount) return { type, figure: value, origin };
  if (type === 'text' && typeof value === 'string') return { type, figure: value, origin };
  const percent =
    type === 'percent' && typeof value === 'string'
      ? /^(?!-0*(?:[.,]0*)?$)(-?\d{1,15})(?:[.,](\d{1,2}))?$/.exec(value)
      : null;
  if (percent !== null) return { type: 'percent', figure: percent.slice(1).filter(Boolean).join('.'), origin };
  const expected = type === 'count' ? '0, 1, 2, …' : type === 'percent' ? '"98.6"' : 'text';
  throw new BookkeepingError([badField.at(at, { field: at.at(-1)!, given: shown(value), expected })]);
}
