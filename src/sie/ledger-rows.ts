/**
 * The rows a ledger is made of, added up from figures by account and objects.
 */
import { type FinancialYear, monthsOf } from '../calendar/index.js';
import { type Chart, type Dimensions, dimensionOf, isChart } from '../chart/index.js';
import { attempt, refusedField } from '../diagnostics/index.js';
import { type Ledger, createLedger } from '../ledger/index.js';
import { isExactTurnover, journalProblems } from '../journal/index.js';
import { fromOre } from '../money/index.js';
import type { SieDocument, SieObjectPeriodBalance, SiePeriodBalance } from './document.js';
import { dimensionsOfCodes } from './object-names.js';
import { type Figure, type Findings, type Part, divided, partsOf, totalsOf, wholeOf } from './year-balances.js';

/** What a ledger is kept on and by. */
export interface ToLedgerOptions {
  /** The chart to keep the ledger on; the document's own unless told. */
  readonly chart?: Chart;
  /** The dimensions to keep balances by: cost centre and project, unless told. */
  readonly by?: readonly string[];
  /** What is done when some balance could not be read: `refuse` all unless told, or `leaveOut` it. */
  readonly faulty?: 'refuse' | 'leaveOut';
}

export function checkLedgerOptions(yearIndex: number, { chart, faulty }: ToLedgerOptions): void {
  if (chart !== undefined && !isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  if (!Number.isInteger(yearIndex) || Math.abs(yearIndex) > 999)
    throw refusedField('yearIndex', yearIndex, '0, -1, -2');
  if (faulty !== undefined && !['refuse', 'leaveOut'].includes(faulty))
    throw refusedField('faulty', faulty, '"refuse", "leaveOut"');
}

/** What the rows are rows of. */
export interface RowsPlan {
  readonly chart: Chart;
  readonly year: FinancialYear;
  readonly by: readonly string[] | undefined;
  readonly periods: 'months' | 'year';
}

/** Figures being added together: the opening balance of each row, and its change in each period. */
export interface Rows extends RowsPlan {
  readonly findings: Findings;
  /** The first of the periods is 1; 0 is the opening balance. */
  readonly slotOf: (month: string) => number;
  readonly slots: number;
  /** The objects of a part as the ledger keeps them; those it does not keep are left out. */
  readonly kept: (part: Part) => Dimensions;
  readonly rows: Map<string, Row>;
}

interface Row {
  readonly account: string;
  readonly dimensions: Dimensions;
  /** Öre by slot. */
  readonly figures: number[];
}

export function createRows(document: SieDocument, plan: RowsPlan, findings: Findings): Rows {
  const { chart, year, by = ['costCentre', 'project'], periods } = plan;
  if (!Array.isArray(by)) throw refusedField('by', by, '["costCentre", "project"]');
  const numbers = new Set((by as readonly string[]).map((key) => String(dimensionOf(chart, key).number)));
  const toDimensions = dimensionsOfCodes(document);
  const months = monthsOf(year).map(({ from }) => from.slice(0, 7));
  return {
    ...plan,
    by,
    findings,
    slotOf: (month) => (periods === 'year' && months.includes(month) ? 1 : months.indexOf(month) + 1),
    slots: periods === 'year' ? 2 : months.length + 1,
    kept: ({ objects }) =>
      Object.fromEntries(Object.entries(toDimensions(objects).dimensions).filter(([number]) => numbers.has(number))),
    rows: new Map(),
  };
}

/** Where a figure is to be added. */
export interface Cell {
  readonly account: string;
  readonly record: string;
  readonly slot: number;
}

/** Adds the parts of an account's figure to its rows. */
export function addFigure(
  { rows, kept, findings, slots }: Rows,
  { account, record, slot }: Cell,
  figure: Figure,
): void {
  const total = wholeOf(record, account, figure, findings);
  // What is only on dimensions that are not kept is on no object here.
  const parts = figure.parts.filter((part) => Object.keys(kept(part)).length > 0);
  for (const part of divided(record, total, parts, findings)) {
    const dimensions = kept(part);
    const name = JSON.stringify([account, dimensions]);
    const row = rows.get(name) ?? { account, dimensions, figures: new Array<number>(slots).fill(0) };
    rows.set(name, row);
    row.figures[slot]! += part.ore;
  }
}

/** The ledger of the rows, or nothing when they cannot make one. */
export function ledgerOfRows({ rows, chart, year, by = [], periods, findings }: Rows): Ledger | undefined {
  const figures = [...rows.values()].flatMap((row) => row.figures);
  if (!isExactTurnover(figures.reduce((size, ore) => size + Math.abs(ore), 0))) {
    findings.refused.push(journalProblems.turnoverOutOfRange.at(['balances'], {}));
    return undefined;
  }
  const balances = Array.from(rows.values(), ({ account, dimensions, figures: [opening = 0, ...changes] }) => ({
    account,
    dimensions,
    opening: fromOre(opening),
    changes: changes.map((ore) => fromOre(ore)),
  }));
  return attempt(findings.refused, () => createLedger({ chart, year, by, periods, balances }));
}

/** What `#PSALDO` or `#PBUDGET` says of one account in one month. */
export interface MonthFigure extends Figure {
  readonly account: string;
  readonly month: string;
}

/** The figures of a year by month and account: totals, and the parts of them. */
export function monthFigures(
  given: { readonly totals: readonly SiePeriodBalance[]; readonly parts: readonly SieObjectPeriodBalance[] },
  record: string,
  year: number,
  findings: Findings,
): readonly MonthFigure[] {
  const totals = byMonth(given.totals, year);
  const parts = byMonth(given.parts, year);
  return [...new Set([...totals.keys(), ...parts.keys()])].sort().flatMap((month) => {
    const whole = totalsOf(totals.get(month) ?? [], record, year, findings);
    const divisions = partsOf(parts.get(month) ?? [], record, year, findings);
    return [...new Set([...whole.keys(), ...divisions.keys()])].map((account) => {
      return { account, month, total: whole.get(account), parts: divisions.get(account) ?? [] };
    });
  });
}

function byMonth<Balance extends SiePeriodBalance>(
  balances: readonly Balance[],
  year: number,
): ReadonlyMap<string, Balance[]> {
  const months = new Map<string, Balance[]>();
  for (const balance of balances) {
    if (balance.year !== year) continue;
    const ofMonth = months.get(balance.month);
    if (ofMonth === undefined) months.set(balance.month, [balance]);
    else ofMonth.push(balance);
  }
  return months;
}
