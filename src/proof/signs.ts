/**
 * Signs: a column whose figures all have the other sign than those beside them was printed with another habit.
 *
 * Single figures may well change sign from year to year, so only whole columns are held to each other: of two lines or
 * more, every one above zero in one column and below it in the other.
 */
import { type Statement, type StatementColumn, type StatementRow } from '../statements/index.js';

/** Two columns of which one has its signs turned. */
export interface TurnedColumn {
  readonly statement: Statement;
  readonly rows: readonly StatementRow[];
  /** The places of the columns: the turned one, and the one beside it. */
  readonly turned: number;
  readonly against: number;
}

/** The columns that have other signs than the first of their sort. */
export function turnedColumns(statement: Statement): readonly TurnedColumn[] {
  const { columns } = statement;
  return columns.flatMap((column, turned): readonly TurnedColumn[] => {
    const against = columns.findIndex((other, i) => i < turned && isOfOneSort(column, other));
    if (against === -1) return [];
    const rows = statement.rows.filter(
      ({ tie, cells }) => !tie?.includes('result') && signOf(cells, turned) !== 0 && signOf(cells, against) !== 0,
    );
    const signs = (place: number): ReadonlySet<number> => new Set(rows.map(({ cells }) => signOf(cells, place)));
    const isTurned =
      signs(turned).size === 1 && signs(against).size === 1 && [...signs(turned)][0] !== [...signs(against)][0];
    const isEnough = rows.filter(({ type }) => type === 'line').length > 1;
    return isTurned && isEnough ? [{ statement, rows, turned, against }] : [];
  });
}

/** Changes may be anything, and so may differences. */
function isOfOneSort(one: StatementColumn, other: StatementColumn): boolean {
  const isOfRows = ({ figures, type }: StatementColumn): boolean => figures !== undefined && type === 'amount';
  return isOfRows(one) && isOfRows(other) && one.window === other.window;
}

function signOf(cells: StatementRow['cells'], place: number): number {
  const cell = cells[place] ?? null;
  return cell?.type === 'amount' ? Math.sign(cell.value.ore) : 0;
}
