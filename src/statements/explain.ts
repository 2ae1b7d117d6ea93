/**
 * `explain`: why a figure is what it is, as a tree from the formula to the vouchers.
 *
 * A tree is walked as it is asked for: parts are found when they are looked at, and vouchers a page at a time, so a
 * sum over a million vouchers is explained as fast as a rent. Adding up the leaves gives the figure.
 */
import { BookkeepingError, nearest, refusedField, shown } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { booksBehind, cellsOf, ledgerProblems } from '../ledger/index.js';
import { fromOre } from '../money/index.js';
import { type AccountBehind, type VoucherBehind, accountsBehind, vouchersBehind } from './behind.js';
import { stretchesBehind } from './evaluate.js';
import { type LookThrough, startLooking } from './look.js';
import type { AccountExplanation, CellExplanation, ExplainedVoucher, Explanation } from './explanation.js';
import type { Cell, RatioOrigin, Statement, StatementRow } from './model.js';
import { printAccount, printExplanation, printVouchers } from './print-explanation.js';
import { cellEmpty, columnUnknown, rowNotThere } from './problems.js';
import type { LedgerColumn } from './resolve.js';
import { evaluationOf, isStatement } from './finish.js';

/** Explains a figure: the row by its key or its code, and the column by its key, the first unless told. */
export function explain(statement: Statement, row: string, column?: string): CellExplanation {
  return explainer()(statement, row, column);
}

/** `explain` for who explains many figures: all of them together look through the vouchers of their books once. */
export function explainer(): typeof explain {
  const lookThrough = startLooking();
  return (statement, row, column) => explained({ statement, lookThrough }, row, column);
}

/** Where an explanation is given: in a statement, and with what has been seen of its vouchers. */
interface Surroundings {
  readonly statement: Statement;
  readonly lookThrough: LookThrough;
}

function explained(surroundings: Surroundings, row: string, column: string | undefined): CellExplanation {
  const { statement } = surroundings;
  if (!isStatement(statement)) throw refusedField('statement', statement, 'incomeStatement(books)');
  const wanted = findRow(statement, row);
  const place = findColumn(statement, column);
  const cell = wanted.cells[place] ?? null;
  if (cell !== null) return explanationOf(surroundings, wanted, place, cell, 'added');
  const { heading } = statement.columns[place]!;
  throw new BookkeepingError([cellEmpty.at([], { row: wanted.label, column: heading })]);
}

function findRow({ rows }: Statement, wanted: unknown): StatementRow {
  const found =
    rows.find(({ key }) => key === wanted) ?? rows.find(({ code }) => code !== undefined && code === wanted);
  if (found !== undefined) return found;
  const names = rows.flatMap(({ type, key, code }) =>
    type === 'heading' ? [] : [key, ...(code === undefined ? [] : [code])],
  );
  const near = typeof wanted === 'string' ? nearest(wanted, names) : undefined;
  throw new BookkeepingError([rowNotThere.at([], { row: shown(wanted), nearest: near ?? '', rows: names })]);
}

function findColumn({ columns }: Statement, wanted: unknown): number {
  if (wanted === undefined) return 0;
  const keys = columns.map(({ key }) => key);
  const place = keys.indexOf(wanted as string);
  if (place !== -1) return place;
  const near = typeof wanted === 'string' ? nearest(wanted, keys) : undefined;
  throw new BookkeepingError([columnUnknown.at([], { column: shown(wanted), nearest: near ?? '' })]);
}

function explanationOf(
  surroundings: Surroundings,
  row: StatementRow,
  place: number,
  cell: Cell,
  counts: CellExplanation['counts'],
): CellExplanation {
  const { statement } = surroundings;
  const made = {
    type: 'cell' as const,
    statement,
    row,
    column: statement.columns[place]!,
    cell,
    counts,
    ...(cell.type === 'amount' && !cell.shown.equals(cell.value) ? { rounding: cell.shown.minus(cell.value) } : {}),
    get parts(): readonly Explanation[] {
      return Object.freeze(partsOf(surroundings, row, place, cell));
    },
  };
  return Object.freeze(printable(made, printExplanation));
}

function partsOf(
  surroundings: Surroundings,
  row: StatementRow,
  place: number,
  { origin }: Cell,
): readonly Explanation[] {
  const { statement } = surroundings;
  const partIn = (key: string, at: number, counts: CellExplanation['counts']): readonly Explanation[] => {
    const part = statement.rows.find((each) => each.key === key);
    const found = part?.cells[at] ?? null;
    const isFigure = found !== null && (found.type === 'amount' || found.type === 'count');
    return isFigure ? [explanationOf(surroundings, part!, at, found, counts)] : [];
  };
  const columnAt = (key: string): number => statement.columns.findIndex((each) => each.key === key);
  switch (origin.type) {
    case 'given':
      return [];
    case 'sum':
      return origin.of.flatMap((term) => partIn(term.row, place, term.factor === 1 ? 'added' : 'takenOff'));
    case 'columnSum':
      return origin.of.flatMap((key) => partIn(row.key, columnAt(key), 'added'));
    case 'difference':
      return [...partIn(row.key, columnAt(origin.of), 'added'), ...partIn(row.key, columnAt(origin.less), 'takenOff')];
    case 'ratio':
      return ratioParts(origin, (key, counts) =>
        origin.along === 'rows'
          ? partIn(key, place, counts)
          : partIn(counts === 'dividedBy' ? (origin.whole ?? row.key) : row.key, columnAt(key), counts),
      );
    case 'accounts':
      return accountParts(surroundings, row, place);
  }
}

function ratioParts(
  { of, to }: RatioOrigin,
  part: (key: string, counts: CellExplanation['counts']) => readonly Explanation[],
): readonly Explanation[] {
  return [...of.flatMap((key) => part(key, 'added')), ...to.flatMap((key) => part(key, 'dividedBy'))];
}

function accountParts(
  { statement, lookThrough }: Surroundings,
  row: StatementRow,
  place: number,
): readonly AccountExplanation[] {
  const { plan, columns, placements } = evaluationOf(statement)!;
  const column = columns[place] as LedgerColumn;
  const line = plan.lines.find(({ key }) => key === row.key)!;
  const stretches = stretchesBehind(plan, placements.get(column.ledger)!, column, line);
  return accountsBehind(stretches, cellsOf(column.ledger)).map((each) => accountExplanation(each, column, lookThrough));
}

function accountExplanation(
  account: AccountBehind,
  { ledger }: LedgerColumn,
  lookThrough: LookThrough,
): AccountExplanation {
  const behind = booksBehind(ledger);
  const made: AccountExplanation = {
    type: 'account',
    account: account.account,
    amount: fromOre(account.ore),
    moved: account.moved,
    hasVouchers: behind !== undefined,
    vouchers: (options = {}) => {
      if (behind === undefined)
        throw new BookkeepingError([ledgerProblems.needsJournal.at([], { question: 'vouchers' })]);
      const { page, count } = vouchersBehind({ behind, ledger, lookThrough }, account, options);
      const vouchers = page.map(explainedVoucher);
      return Object.freeze(printable({ vouchers: Object.freeze(vouchers), count }, printVouchers));
    },
  };
  return Object.freeze(printable(made, printAccount));
}

function explainedVoucher({ ore, posted, ...rest }: VoucherBehind): ExplainedVoucher {
  const made = { ...rest, amount: fromOre(ore) };
  // Seen only by who asks for it: a page of vouchers is shown and compared by their names.
  return Object.freeze(Object.defineProperty(made, 'posted', { get: posted }));
}
