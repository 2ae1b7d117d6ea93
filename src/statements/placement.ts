/**
 * Where each cell of a ledger belongs: the lines of a layout compiled once against a ledger's accounts and objects.
 *
 * After this a column is one pass over the cells, each added to the line it belongs to.
 */
import { accountPattern } from '../chart/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { type Ledger, type LedgerCells, cellsOf } from '../ledger/index.js';
import { type Area, type AreaReader, areaReader, contains } from './area.js';
import { type Claims, type ClaimsByAccount, claimsOn, linesAt } from './claims.js';
import type { Plan } from './expand.js';
import { type Answer, misplaced } from './misplaced.js';
import type { Side } from './model.js';
import { remembering } from './remembered.js';

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

/** What the lines of a plan claim of one chart. */
export interface ChartClaims {
  readonly read: AreaReader;
  readonly claims: ClaimsByAccount;
}

/** What the lines claim of a chart: once for all ledgers of that chart, and all statements of the plan. */
export const chartClaims = /* @__PURE__ */ remembering(({ layout, lines }: Plan, read: AreaReader): ChartClaims => {
  const claimants = lines.map((line) => (line.beside ? undefined : line));
  return { read, claims: claimsOn(claimants, layout.covers, read) };
});

/**
 * Places every cell of a ledger. Figures that are on no line, or on two, are added to what has been found; a cell
 * without any is passed over, since nothing would be lost.
 */
export function placementOf(plan: Plan, ledger: Ledger, { read, claims }: ChartClaims, found: Diagnostic[]): Placement {
  const { layout, lines } = plan;
  const cells = cellsOf(ledger);
  const { account, group, accounts, objects } = cells;
  const tables = new Map<Claims, Int32Array>();
  const answersById: (Answers | null | undefined)[] = [];
  const lineOf = new Int32Array(cells.count);
  const strays = new Map<number, Answer[]>();
  for (let cell = 0; cell < cells.count; cell++) {
    const id = account[cell]!;
    const own = group[cell]!;
    let answers = answersById[id];
    if (answers === undefined) answers = answersById[id] = answersOf(claims.get(accounts[id]!), tables, objects.length);
    if (answers === null) {
      lineOf[cell] = lines.length;
      continue;
    }
    if (answers.lines[own] === unasked)
      answers.lines[own] = answerFor(linesAt(answers.claims, objects[own]!), lines.length);
    lineOf[cell] = answers.lines[own]!;
    if (answers.lines[own] !== misfit) continue;
    lineOf[cell] = lines.length;
    if (cells.figures.every((slot) => slot[cell * 2 + 1] === 0)) continue;
    const known = strays.get(id) ?? [];
    strays.set(id, known);
    const rows = linesAt(answers.claims, objects[own]!)!.map((line) => lines[line]!.key);
    known.push({ objects: objects[own]!, rows });
  }
  const placed = new Set(strays.size === 0 ? [] : account.filter((_, cell) => lineOf[cell] !== lines.length));
  for (const [id, answers] of strays) found.push(...misplaced(layout, accounts[id]!, answers, placed.has(id)));
  return { cells, lines: lines.length, lineOf, beside: besideOf(plan, cells, read), movable: movableOf(plan, cells) };
}

/** What a table of answers says of objects that have not been asked about, and of those that are on no line or on two. */
const unasked = -1;
const misfit = -2;

/** The line for each group of objects. Accounts that are claimed alike share them. */
interface Answers {
  readonly claims: Claims;
  readonly lines: Int32Array;
}

/** The answers for an account, none of them asked for yet; nothing when the layout does not cover it. */
function answersOf(claims: Claims | undefined, tables: Map<Claims, Int32Array>, groups: number): Answers | null {
  if (claims === undefined) return null;
  const lines = tables.get(claims) ?? new Int32Array(groups).fill(unasked);
  tables.set(claims, lines);
  return { claims, lines };
}

function answerFor(lines: readonly number[] | undefined, outside: number): number {
  return lines === undefined ? outside : lines.length === 1 ? lines[0]! : misfit;
}

function besideOf({ lines }: Plan, cells: LedgerCells, read: AreaReader): ReadonlyMap<number, readonly number[]> {
  const beside = new Map<number, readonly number[]>();
  lines.forEach((line, number) => {
    if (!line.beside) return;
    const isIn = line.takes.map((area) => maskOf(area, cells, read));
    beside.set(
      number,
      Array.from({ length: cells.count }, (_, cell) => cell).filter((cell) => isIn.some((mask) => mask[cell] === 1)),
    );
  });
  return beside;
}

/** The cells in an area: what a column is limited to. */
export function cellsIn(area: Area, ledger: Ledger): Uint8Array {
  return maskOf(area, cellsOf(ledger), areaReader(ledger.chart));
}

function maskOf(area: Area, cells: LedgerCells, read: AreaReader): Uint8Array {
  const territory = read(area);
  const hasAccount = cells.accounts.map((account) => account !== undefined && territory.accounts.has(account));
  const asksObjects = territory.demands.length > 0 || territory.without.length > 0;
  const mask = new Uint8Array(cells.count);
  for (let cell = 0; cell < cells.count; cell++) {
    const account = cells.account[cell]!;
    if (!hasAccount[account]!) continue;
    mask[cell] =
      !asksObjects || contains(territory, cells.accounts[account]!, cells.objects[cells.group[cell]!]!) ? 1 : 0;
  }
  return mask;
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
