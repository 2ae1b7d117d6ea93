/**
 * The one evaluator: adds up the cells of a ledger line by line, and turns their signs for people.
 *
 * Inside, debit is positive. A line declares the side it shows as positive, and this file is the only one that turns
 * a figure accordingly: `turned`.
 */
import type { Plan, PlanLine } from './expand.js';
import type { FiguresWindow, Side } from './model.js';
import { type Placement, cellsIn } from './placement.js';
import type { LedgerColumn } from './resolve.js';

/** The figure as a line shows it. Zero has no sign. */
function turned(ore: number, side: Side): number {
  return side === 'debit' || ore === 0 ? ore : -ore;
}

/** The figures of one column, in öre as shown, by the number of the line. */
export function evaluateColumn(plan: Plan, placement: Placement, column: LedgerColumn): Float64Array {
  const limited = limitedTo(placement, column);
  const byWindow = new Map<FiguresWindow, Float64Array>();
  const figures = new Float64Array(plan.lines.length);
  plan.lines.forEach((line, number) => {
    const window = line.window ?? column.window;
    if (line.beside) {
      const ore = (placement.beside.get(number) ?? []).reduce(
        (sum, cell) => sum + (limited.isOut?.[cell] === 1 ? 0 : figureOf(placement, cell, ...slotsIn(column, window))),
        0,
      );
      figures[number] = turned(ore, line.side);
      return;
    }
    let sums = byWindow.get(window);
    if (sums === undefined) byWindow.set(window, (sums = sumsIn(limited.placement, column, window)));
    figures[number] = turned(sums[number]!, line.side);
  });
  return figures;
}

/** A stretch of slots of one cell of the ledger, as a line counts it. */
export interface Stretch {
  readonly cell: number;
  readonly first: number;
  readonly end: number;
  /** What its figures are multiplied by to be as the line shows them. */
  readonly factor: 1 | -1;
  /** True when a rule has moved it here. */
  readonly moved: boolean;
}

/** Every stretch that the figure of a line in a column is added together from. */
export function stretchesBehind(
  plan: Plan,
  placement: Placement,
  column: LedgerColumn,
  line: PlanLine,
): readonly Stretch[] {
  const number = plan.lines.indexOf(line);
  const window = line.window ?? column.window;
  const { placement: limited, isOut } = limitedTo(placement, column);
  const side = line.side === 'debit' ? 1 : -1;
  if (line.beside) {
    const [first, end] = slotsIn(column, window);
    return (placement.beside.get(number) ?? [])
      .filter((cell) => isOut?.[cell] !== 1)
      .map((cell) => ({ cell, first, end, factor: side, moved: false }));
  }
  return balancesIn(placement, column, window).flatMap(([first, end, factor]) => {
    const lineNow = limited.movable.size === 0 ? limited.lineOf : movedLines(limited, first, end);
    return Array.from(limited.lineOf.keys())
      .filter((cell) => lineNow[cell] === number)
      .map((cell) => ({
        cell,
        first,
        end,
        factor: (factor * side) as 1 | -1,
        moved: limited.lineOf[cell] !== number,
      }));
  });
}

/** The accounts a rule has moved in a column: to each line, and from each. */
export interface Moved {
  readonly here: readonly string[];
  readonly away: readonly string[];
}

/** What the rules have moved, by the number of the line; nothing when there are no rules. */
export function movedIn(placement: Placement, column: LedgerColumn): ReadonlyMap<number, Moved> {
  const moved = new Map<number, { readonly here: string[]; readonly away: string[] }>();
  if (placement.movable.size === 0) return moved;
  const at = (line: number): { readonly here: string[]; readonly away: string[] } => {
    const known = moved.get(line) ?? { here: [], away: [] };
    moved.set(line, known);
    return known;
  };
  for (const [first, end] of balancesIn(placement, column, column.window)) {
    const now = movedLines(placement, first, end);
    placement.lineOf.forEach((line, cell) => {
      if (now[cell] === line) return;
      const { number } = placement.cells.accounts[placement.cells.account[cell]!]!;
      if (!at(line).away.includes(number)) at(line).away.push(number);
      if (!at(now[cell]!).here.includes(number)) at(now[cell]!).here.push(number);
    });
  }
  return moved;
}

/** A column that takes only a part of what each row takes leaves the other cells out. */
function limitedTo(
  placement: Placement,
  { takes, ledger }: LedgerColumn,
): { readonly placement: Placement; readonly isOut?: Uint8Array } {
  if (takes === undefined) return { placement };
  const isIn = cellsIn(takes, ledger);
  const lineOf = placement.lineOf.map((line, cell) => (isIn[cell] === 1 ? line : placement.lines));
  return { placement: { ...placement, lineOf }, isOut: isIn.map((each) => 1 - each) };
}

/** The slots a window is: a balance is the opening balance and every change up to a date. */
function slotsIn({ first, end }: LedgerColumn, window: FiguresWindow): readonly [number, number] {
  return window === 'opening' ? [0, first] : window === 'closing' ? [0, end] : [first, end];
}

/**
 * What a window is made of: one stretch of slots; or, where a rule may move accounts, a change as the closing balance
 * less the opening one, so that opening, change and closing agree on every line.
 */
function balancesIn(
  { movable }: Placement,
  column: LedgerColumn,
  window: FiguresWindow,
): readonly (readonly [first: number, end: number, factor: 1 | -1])[] {
  if (window === 'change' && movable.size > 0)
    return [
      [0, column.end, 1],
      [0, column.first, -1],
    ];
  return [[...slotsIn(column, window), 1]];
}

function sumsIn(placement: Placement, column: LedgerColumn, window: FiguresWindow): Float64Array {
  const sums = new Float64Array(placement.lines + 1);
  const { count, figures } = placement.cells;
  for (const [first, end, factor] of balancesIn(placement, column, window)) {
    const lineOf = placement.movable.size === 0 ? placement.lineOf : movedLines(placement, first, end);
    for (let slot = first; slot < end; slot++) {
      const changes = figures[slot]!;
      for (let cell = 0; cell < count; cell++) sums[lineOf[cell]!]! += factor * changes[cell * 2]!;
    }
  }
  return sums;
}

/** The line of each cell once the rules have moved the accounts that stand on the other side. */
function movedLines({ cells, lines, lineOf, movable }: Placement, first: number, end: number): Int32Array {
  const balances = new Map<number, number>();
  for (let cell = 0; cell < cells.count; cell++) {
    const account = cells.account[cell]!;
    if (!movable.has(account)) continue;
    balances.set(account, (balances.get(account) ?? 0) + figureOf({ cells }, cell, first, end));
  }
  return lineOf.map((line, cell) => {
    const account = cells.account[cell]!;
    const move = movable.get(account);
    if (move === undefined || line === lines) return line;
    const balance = balances.get(account)!;
    return (move.when === 'debit' ? balance > 0 : balance < 0) ? move.line : line;
  });
}

function figureOf({ cells }: Pick<Placement, 'cells'>, cell: number, first: number, end: number): number {
  let ore = 0;
  for (let slot = first; slot < end; slot++) ore += cells.figures[slot]![cell * 2]!;
  return ore;
}
