/**
 * Reads a column as it was asked for: by its name, or written out with every field known.
 */
import { BookkeepingError, isRecord, nearest, readOptions, refusedField, shown } from '../diagnostics/index.js';
import { type ColumnDefinition, type ColumnName, namedColumns } from './columns.js';
import { isText } from './fields.js';
import { columnUnknown } from './problems.js';

/** What each sort of column may say. */
const fieldsOf = {
  figures: ['type', 'key', 'heading', 'figures', 'window', 'period', 'takes', 'restated'],
  difference: ['type', 'key', 'heading', 'of', 'less'],
  percent: ['type', 'key', 'heading', 'of', 'to', 'whole', 'decimals'],
  sum: ['type', 'key', 'heading', 'of'],
  ratio: ['type', 'key', 'heading', 'of', 'to'],
  given: [
    ...['type', 'key', 'heading', 'as', 'figures', 'window', 'period', 'given', 'source', 'restated'],
    ...['of', 'less', 'to'],
  ],
} as const;

/** A column by its name or written out, or an error when it is neither. */
export function readColumn(column: unknown): ColumnDefinition {
  if (typeof column === 'string') {
    if (Object.hasOwn(namedColumns, column)) return namedColumns[column as ColumnName];
    throw new BookkeepingError([
      columnUnknown.at([], { column: shown(column), nearest: nearest(column, Object.keys(namedColumns)) ?? '' }),
    ]);
  }
  if (!isRecord(column)) throw refusedField('column', column, '"period", { type, key, heading }');
  const { type, key, heading } = column as unknown as ColumnDefinition;
  if (typeof type !== 'string' || !Object.hasOwn(fieldsOf, type))
    throw refusedField('type', type, Object.keys(fieldsOf).join(', '));
  const read = readOptions(
    column as unknown as ColumnDefinition,
    fieldsOf[type] as readonly (keyof ColumnDefinition)[],
  );
  if (!isText(key)) throw refusedField('key', key, '"actual"');
  if (heading === undefined ? type !== 'figures' : !isText(heading)) throw refusedField('heading', heading, 'text');
  return read;
}
