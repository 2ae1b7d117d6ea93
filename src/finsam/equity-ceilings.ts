/**
 * The ceilings of the columns of a statement of equity: the stair on the funding of each year, where that is known.
 */
import { addDays, addMonths } from '../calendar/index.js';
import type { Amount } from '../money/index.js';
import type { Statement, StatementColumn, StatementDraft, StatementRow } from '../statements/index.js';
import { type EquityCeiling, equityCeiling } from './equity-targets.js';

/**
 * The ceiling of every column. The stair is on the funding of a year; a part of one has that of its year, by the forecast
 * or the budget. Of no funding it cannot be reckoned. Then a printed year is left out; and where it is another column
 * that has none, there is no ceiling at all.
 */
export function ceilingsOf(
  { columns, rows }: Statement,
  ceiling: EquityCeiling,
  printed: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const [{ cells }] = rows as readonly [StatementRow];
  const own = columns.map((column, place) => {
    const cell = cells[place] ?? null;
    return isOfYear(column) && cell?.type === 'amount' && !cell.value.isZero() ? cell.value : undefined;
  });
  const fundingIn = (...keys: readonly string[]): Amount | undefined =>
    own.find((each, place) => each !== undefined && keys.includes(columns[place]!.key));
  const ofYear = fundingIn('forecast', 'budgetYear') ?? fundingIn('period');
  const known = columns.flatMap(({ key }, place) => {
    const funding = own[place] ?? (['period', 'forecast', 'budgetYear'].includes(key) ? ofYear : undefined);
    return funding === undefined ? [] : [[key, equityCeiling(funding, ceiling).toJSON()] as const];
  });
  const has = new Set(known.map(([key]) => key));
  return columns.every(({ key }) => has.has(key) || printed.has(key)) ? known : [];
}

/** The years that only figures from print are known of. */
export function printedIn(columns: StatementDraft['columns']): ReadonlySet<string> {
  return new Set(
    columns.flatMap((column) => (typeof column === 'object' && column.type === 'given' ? [column.key] : [])),
  );
}

/** Where there is no ceiling, equity less nothing would be equity itself. */
export function withoutCeiling(
  columns: StatementDraft['columns'],
  known: ReadonlySet<string>,
): StatementDraft['columns'] {
  return columns.map((column) =>
    typeof column === 'object' && column.type === 'given' && !known.has(column.key)
      ? { ...column, given: { ...column.given, overCeiling: null } }
      : column,
  );
}

/** True when the column is of a whole year. */
export function isOfYear({ period }: StatementColumn): boolean {
  return period !== undefined && addDays(addMonths(period.from, 12), -1) <= period.to;
}
