/**
 * Where each cell of a ledger belongs: the lines of a layout compiled once against a ledger's accounts and objects.
 *
 * After this a column is one pass over the cells, each added to the line it belongs to.
 */
import { type Account, accountPattern } from '../chart/index.js';
import { BookkeepingError, type Diagnostic } from '../diagnostics/index.js';
import { type Ledger, type LedgerCells, cellsOf } from '../ledger/index.js';
import { type Area, type Territory, meetsDemands, territoryOf } from './area.js';
import type { Plan, PlanLine } from './expand.js';
import type { Side } from './model.js';
import { accountTwice, accountUnplaced } from './problems.js';

/** The lines of a layout over the cells of a ledger. */
export interface Placement {
  readonly cells: LedgerCells;
  /** How many lines there are. */
  readonly lines: number;
  /** The line of each cell; the number of lines when the layout does not cover it. */
  readonly lineOf: Int32Array;
  /** The cells of each line that stands beside the others. */
  readonly beside: ReadonlyMap<number, readonly number[]>;
  /** Accounts that a rule may move, by account id. */
  readonly movable: ReadonlyMap<number, Move>;
}

/** A rule that may move an account to another line. */
export interface Move {
  readonly when: Side;
  readonly line: number;
}

/** A territory with its answer for every account and every group of objects. */
interface Land {
  readonly accounts: Uint8Array;
  readonly groups: Uint8Array;
  readonly without: readonly Land[];
}

/** Places every cell of a ledger, or refuses with the accounts that have no place or two. */
export function placementOf(plan: Plan, ledger: Ledger): Placement {
  const cells = cellsOf(ledger);
  const maps = plan.lines.map(({ takes }) => takes.map((area) => mapOf(territoryOf(area, ledger.chart), cells)));
  const covers = mapOf(territoryOf(plan.layout.covers, ledger.chart), cells);
  const lineOf = new Int32Array(cells.count).fill(plan.lines.length);
  const beside = new Map<number, number[]>();
  const inPlace = candidatesOf(plan, maps, cells, false);
  const found = new Map<string, Diagnostic>();
  for (let cell = 0; cell < cells.count; cell++) {
    const [account, group] = [cells.account[cell]!, cells.group[cell]!];
    if (!has(covers, account, group)) continue;
    const lines = (inPlace[account] ?? []).filter((line) => maps[line]!.some((map) => has(map, account, group)));
    if (lines.length === 1) lineOf[cell] = lines[0]!;
    else note(found, plan, cells, cell, lines);
  }
  if (found.size > 0) throw new BookkeepingError([...found.values()]);
  plan.lines.forEach((line, number) => {
    if (!line.beside) return;
    const own: number[] = [];
    for (let cell = 0; cell < cells.count; cell++)
      if (maps[number]!.some((map) => has(map, cells.account[cell]!, cells.group[cell]!))) own.push(cell);
    beside.set(number, own);
  });
  return { cells, lines: plan.lines.length, lineOf, beside, movable: movableOf(plan, cells) };
}

/** The cells in an area: what a column is limited to. */
export function cellsIn(area: Area, ledger: Ledger): Uint8Array {
  const cells = cellsOf(ledger);
  const map = mapOf(territoryOf(area, ledger.chart), cells);
  return Uint8Array.from({ length: cells.count }, (_, cell) =>
    has(map, cells.account[cell]!, cells.group[cell]!) ? 1 : 0,
  );
}

function mapOf(territory: Territory, cells: LedgerCells): Land {
  const { hasAccount, objects, without } = territory;
  return {
    accounts: Uint8Array.from(cells.accounts, (account) => (account !== undefined && hasAccount(account) ? 1 : 0)),
    groups: Uint8Array.from(cells.objects, (each) => (meetsDemands(objects, each) ? 1 : 0)),
    without: without.map((each) => mapOf(each, cells)),
  };
}

function has({ accounts, groups, without }: Land, account: number, group: number): boolean {
  return accounts[account] === 1 && groups[group] === 1 && !without.some((each) => has(each, account, group));
}

/** By account id, the lines that may take it. Most accounts have one. */
function candidatesOf(
  { lines }: Plan,
  maps: readonly (readonly Land[])[],
  { accounts }: LedgerCells,
  beside: boolean,
): readonly (readonly number[])[] {
  return accounts.map((_, account) =>
    lines.flatMap((line, number) =>
      line.beside === beside && maps[number]!.some((map) => map.accounts[account] === 1) ? [number] : [],
    ),
  );
}

function note(
  found: Map<string, Diagnostic>,
  plan: Plan,
  cells: LedgerCells,
  cell: number,
  lines: readonly number[],
): void {
  const account = cells.accounts[cells.account[cell]!]!;
  const objects = cells.objects[cells.group[cell]!]!.map(({ code }) => code).join(', ');
  found.set(
    `${account.number} ${objects}`,
    misplaced(
      plan,
      account,
      objects,
      lines.map((line) => plan.lines[line]!),
    ),
  );
}

/** What is said of postings that are on no line, or on several. */
export function misplaced(
  plan: Pick<Plan, 'layout'>,
  account: Account,
  objects: string,
  lines: readonly Pick<PlanLine, 'key'>[],
): Diagnostic {
  const where = { layout: plan.layout.title, account: `${account.number} ${account.name}`, objects };
  if (lines.length === 0) return accountUnplaced.at([], where);
  return accountTwice.at([], { ...where, rows: lines.map(({ key }) => key) });
}

function movableOf({ layout, lines }: Plan, { accounts }: LedgerCells): ReadonlyMap<number, Move> {
  const movable = new Map<number, Move>();
  for (const rule of layout.reclassifications ?? []) {
    const isIn = accountPattern(rule.accounts);
    const line = lines.findIndex(({ key }) => key === rule.to);
    accounts.forEach((account, id) => {
      if (account !== undefined && isIn(account.number)) movable.set(id, { when: rule.when, line });
    });
  }
  return movable;
}
