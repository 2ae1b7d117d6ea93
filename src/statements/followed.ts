/**
 * What a reader must be told of the rows of a statement when an earlier year's figures were on other objects.
 *
 * A footnote of a followed ledger is about one object. It belongs to the rows that take the object and not all of those
 * its figures were together with; a row that takes them all has the same figures whatever became of the objects.
 */
import { codesUnder, dimensionOf } from '../chart/index.js';
import type { Ledger } from '../ledger/index.js';
import type { LedgerFootnote } from '../plan/index.js';
import { type AreaReader, areaReader } from './area.js';
import type { PlanLine, PlanRow } from './expand.js';
import type { ResolvedColumn } from './resolve.js';

/** A remark on a row. */
export interface RowRemark {
  readonly row: string;
  readonly text: string;
}

/** The remarks on the rows, column by column. */
export function followedRemarks(rows: readonly PlanRow[], columns: readonly ResolvedColumn[]): readonly RowRemark[] {
  const lines = rows.filter((row) => row.type === 'line');
  return columns.flatMap((column) => {
    if (column.type !== 'ledger' || column.footnotes === undefined) return [];
    const { ledger, footnotes } = column;
    const read = areaReader(ledger.chart);
    return footnotes.flatMap((footnote) =>
      lines.flatMap((line) => {
        const text = remarkOn(line, footnote, ledger, read);
        return text === undefined ? [] : [{ row: line.key, text }];
      }),
    );
  });
}

/** What is remarked of a line, with the name of the object when the line shows others too. */
function remarkOn(
  line: PlanLine,
  { dimension: key, code, others, text }: LedgerFootnote,
  { chart }: Ledger,
  read: AreaReader,
): string | undefined {
  const dimension = dimensionOf(chart, key);
  const demands = line.takes.flatMap((area) => read(area).demands);
  const taken = new Set(
    demands.flatMap(({ dimension: number, codes }) => (number === dimension.number ? [...(codes ?? [])] : [])),
  );
  if (!taken.has(code)) return undefined;
  const own = codesUnder(dimension, code);
  const isOwnRow = taken.size === own.length && own.every((each) => taken.has(each));
  const isConcerned = others.length === 0 ? isOwnRow : others.some((other) => !taken.has(other));
  if (!isConcerned) return undefined;
  const name = dimension.objects.find((object) => object.code === code)?.name ?? code;
  return isOwnRow ? text : `${name}: ${text}`;
}
