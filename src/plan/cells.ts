/**
 * The figures of a plan by account and objects: what budgets, forecasts and outcomes are compared in.
 *
 * Only what changes in the year is counted, without what closes it: a plan has no opening balances.
 */
import { type Chart, type Dimensions, dimensionKey, findAccount, isBalanceAccount } from '../chart/index.js';
import { type ObjectCode, isBooks, objectsText } from '../journal/index.js';
import { type BalanceSource, type Ledger, cellsOf, isLedger, keptDimensions, ledger } from '../ledger/index.js';
import { refusedField } from '../diagnostics/index.js';

/** What one account has on some objects, in öre for each period, debit positive. */
export interface PlanCell {
  readonly account: string;
  readonly objects: readonly ObjectCode[];
  readonly periods: number[];
}

/** Cells by their key. */
export type PlanCells = ReadonlyMap<string, PlanCell>;

/** The cells of a ledger, with only some of its dimensions told apart when those are named. */
export function planCells(source: Ledger, by?: readonly string[]): PlanCells {
  const kept = by === undefined ? undefined : new Set(keptDimensions(source.chart, by).map(({ number }) => number));
  const { count, account, accounts, group, objects, figures } = cellsOf(source);
  const cells = new Map<string, PlanCell>();
  for (let i = 0; i < count; i++) {
    const { number } = accounts[account[i]!]!;
    const all = objects[group[i]!]!;
    const told = kept === undefined ? all : all.filter(({ dimension }) => kept.has(dimension));
    const cell = cellAt(cells, number, told, source.periods.length);
    for (let slot = 1; slot <= source.periods.length; slot++) cell.periods[slot - 1]! += figures[slot]![i * 2]!;
  }
  return cells;
}

/** The cell of an account and objects, empty when there was none. */
export function cellAt(
  cells: Map<string, PlanCell>,
  account: string,
  objects: readonly ObjectCode[],
  periods: number,
): PlanCell {
  const key = cellKey(account, objects);
  const cell = cells.get(key) ?? { account, objects, periods: Array.from({ length: periods }, () => 0) };
  cells.set(key, cell);
  return cell;
}

export function cellKey(account: string, objects: readonly ObjectCode[]): string {
  return JSON.stringify([account, ...objects.map(({ dimension, code }) => [dimension, code])]);
}

/** The sum of the first periods of a cell, or of all of them. */
export function sumOf(cell: PlanCell | undefined, periods = Infinity): number {
  return cell === undefined ? 0 : cell.periods.reduce((ore, each, i) => (i < periods ? ore + each : ore), 0);
}

/** The cells in the order of the chart, and those of an account by their objects. */
export function inOrder<Cell extends Pick<PlanCell, 'account' | 'objects'>>(cells: Iterable<Cell>): readonly Cell[] {
  const name = ({ account, objects }: Cell): string =>
    `${account}\u0000${objects.map(({ dimension, code }) => `${String(dimension).padStart(4, '0')}${code}`).join('\u0000')}`;
  return [...cells]
    .map((cell) => ({ cell, name: name(cell) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ cell }) => cell);
}

/** Objects as a posting says them. */
export function dimensionsFrom(objects: readonly ObjectCode[]): Dimensions {
  return Object.freeze(Object.fromEntries(objects.map(({ dimension, code }) => [dimensionKey(dimension), code])));
}

/** The dimensions that any of the rows speak of, besides the two that are always kept apart. */
export function dimensionsUsed(chart: Chart, rows: Iterable<{ readonly dimensions: Dimensions }>): readonly string[] {
  const used = new Set(['costCentre', 'project']);
  for (const { dimensions } of rows) for (const key of Object.keys(dimensions)) used.add(key);
  return chart.dimensions.map(({ key }) => key).filter((key) => used.has(key));
}

/** The ledger of books or of balances, or an error when it is neither. */
export function ledgerOf(source: BalanceSource, by: readonly string[], field: string): Ledger {
  if (isLedger(source)) return source;
  if (isBooks(source)) return ledger(source, { by });
  throw refusedField(field, source, 'openBooks({ … }), ledger(books), createLedger({ … })');
}

/** What a row is called in a table: its account, the name of that, its objects. */
export function rowLabel(chart: Chart, account: string, dimensions: Dimensions): readonly [string, string, string] {
  return [account, findAccount(chart, account)?.name ?? '', objectsText(dimensions)];
}

/** True for a result account, and for a balance account that the plan speaks of: what plans are about. */
export function isPlanned(chart: Chart, number: string, spokenOf: ReadonlySet<string>): boolean {
  const account = findAccount(chart, number);
  return account !== undefined && (!isBalanceAccount(account) || spokenOf.has(number));
}
