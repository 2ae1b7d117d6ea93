/**
 * A typed-in table as the draft of a statement: its rows as a layout, its figures handed in column by column.
 */
import type { GivenColumn, LayoutRow, StatementDraft } from '../statements/index.js';
import type { KnownRow } from './read-rows.js';
import type { ReadTable } from './read-table.js';

/** A table with its rows known, and the line it is a note to. */
export interface KnownTable extends Omit<ReadTable, 'rows'> {
  readonly rows: readonly KnownRow[];
  readonly noted?: NotedLine;
}

/** The line a note specifies. */
export interface NotedLine {
  readonly key: string;
  /** True when its table shows balances, so that a year in a heading is the end of it. */
  readonly isBalance: boolean;
}

/** The key of a row: its place in its table, and its table's among them all. */
export function rowKey({ place }: Pick<ReadTable, 'place'>, row: number): string {
  return `${String(place + 1)}.${String(row + 1)}`;
}

/** The draft of a table. */
export function draftOf(table: KnownTable): StatementDraft {
  const { title, unit, place, columns, rows, noted } = table;
  const sum = rows.findLastIndex(({ type }) => type === 'sum');
  const keys = rows.map((_, i) => (noted !== undefined && i === sum ? noted.key : rowKey(table, i)));
  const layout = {
    name: noted === undefined ? `published.${String(place + 1)}` : `note.${noted.key}`,
    title,
    covers: { accounts: [] },
    side: 'credit' as const,
    rows: rows.map((row, i) => layoutRow(row, i, keys)),
  };
  const columnKeys = columns.map((_, i) => `column${String(i + 1)}`);
  const made = columns.map((column, i): GivenColumn => {
    const { heading, shows, figures, period } = column;
    const window = column.window ?? (noted?.isBalance === true && period !== undefined ? 'closing' : undefined);
    const [of, less, to] = [column.of, column.less, column.to].map((places) => places.map((each) => columnKeys[each]!));
    return {
      type: 'given',
      key: columnKeys[i]!,
      heading,
      as: shows,
      given: Object.fromEntries(
        rows.flatMap((row, r) => (row.type === 'heading' ? [] : [[keys[r]!, figureOf(row, i)]])),
      ) as GivenColumn['given'],
      ...(figures === undefined ? {} : { figures }),
      ...(window === undefined ? {} : { window }),
      ...(period === undefined ? {} : { period }),
      of: of!,
      less: less!,
      to: to!,
    };
  });
  return { layout, unit, columns: made };
}

function layoutRow(row: KnownRow, i: number, keys: readonly string[]): LayoutRow {
  const { type, label, code, note, tie, account, window, unit } = row;
  const [of, less, to] = [row.of, row.less, row.to].map((places) => places.map((place) => keys[place]!)) as [
    string[],
    string[],
    string[],
  ];
  const key = keys[i]!;
  if (type === 'heading') return { type, key, label };
  if (to.length > 0) return { type: 'ratio', key, label, of, to, as: unit === 'percent' ? 'percent' : 'amount' };
  const printed = {
    ...(code === undefined ? {} : { code }),
    ...(note === undefined ? {} : { note }),
    ...(tie === undefined ? {} : { tie }),
  };
  if (type === 'sum' && of.length + less.length > 0) return { type, key, label, of, less, ...printed };
  return {
    ...printed,
    type: 'line',
    key,
    label,
    figures: unit === 'count' ? 'count' : isLoosePercent(row) ? 'text' : 'amount',
    ...(account === undefined ? {} : { account }),
    ...(window === undefined ? {} : { window }),
  };
}

/** Per cent of nothing that is told: words, as far as a checker is concerned. */
function isLoosePercent({ unit, to }: KnownRow): boolean {
  return unit === 'percent' && to.length === 0;
}

function figureOf(row: KnownRow, column: number): unknown {
  const value = row.figures[column]?.value ?? null;
  return isLoosePercent(row) && value !== null ? String(value) : value;
}
