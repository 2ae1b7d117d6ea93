/**
 * What a reader must be told of the rows of a statement when an earlier year's figures were on other objects.
 *
 * A footnote of a followed ledger is about one object. It belongs to the rows that take the object and not all of those
 * its figures were together with; a row that takes them all has the same figures whatever became of the objects.
 */
import { type Dimension, codesUnder, dimensionOf } from '../chart/index.js';
import type { Ledger } from '../ledger/index.js';
import type { LedgerFootnote } from '../plan/index.js';
import { type AreaReader, type Territory, areaReader, contains } from './area.js';
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
  const territories = line.takes.map(read);
  const named = namedIn(territories, dimension);
  const taken =
    named.size > 0 ? named : new Set([code, ...others].filter((each) => isLeft(territories, dimension, each)));
  if (!taken.has(code)) return undefined;
  const own = codesUnder(dimension, code);
  const isOwnRow = named.size === own.length && own.every((each) => named.has(each));
  const isConcerned = others.length === 0 ? isOwnRow : others.some((other) => !taken.has(other));
  if (!isConcerned) return undefined;
  const name = dimension.objects.find((object) => object.code === code)?.name ?? code;
  return isOwnRow ? text : `${name}: ${text}`;
}

/** The objects of a dimension that a line asks for. */
function namedIn(territories: readonly Territory[], { number }: Dimension): ReadonlySet<string> {
  const demands = territories.flatMap((territory) => territory.demands);
  return new Set(demands.flatMap(({ dimension, codes }) => (dimension === number ? [...(codes ?? [])] : [])));
}

/** Whether a line that asks for no objects takes one that its exceptions leave: the rest, when others take some by name. */
function isLeft(territories: readonly Territory[], { number }: Dimension, code: string): boolean {
  return territories.some(
    (territory) =>
      territory.without.some((each) => asksOf(each, number)) &&
      [...territory.accounts].some((account) => contains(territory, account, [{ dimension: number, code }])),
  );
}

function asksOf({ demands, without }: Territory, number: number): boolean {
  return demands.some(({ dimension }) => dimension === number) || without.some((each) => asksOf(each, number));
}
