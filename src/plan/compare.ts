/**
 * Plans side by side: versions of a budget, versions of a forecast, the one against the other or against the books.
 */
import type { Dimensions } from '../chart/index.js';
import { readOptions, readPage, refusedField } from '../diagnostics/index.js';
import { left, printable, right } from '../display/index.js';
import { objectsText } from '../journal/index.js';
import { type Ledger, isLedger } from '../ledger/index.js';
import { type Amount, fromOre } from '../money/index.js';
import { type Budget, isBudget } from './budget.js';
import { budgetLedger } from './budget-ledger.js';
import { cellKey, dimensionsFrom, inOrder, isPlanned, planCells, rowLabel, sumOf } from './cells.js';
import { type Forecast, forecastLedger, isForecast } from './forecast.js';
import { fittingTable } from './fitting-table.js';

/** What can be compared: budgets, forecasts, and ledgers of what came. */
export type Plan = Budget | Forecast | Ledger;

/** The year of an account, on some objects, in each plan; debit is positive. */
export interface PlanComparisonRow {
  readonly account: string;
  readonly name: string;
  readonly dimensions: Dimensions;
  readonly amounts: readonly Amount[];
  /** The last less the first. */
  readonly change: Amount;
}

/** Plans side by side. */
export interface PlanComparison {
  /** What each column is. */
  readonly plans: readonly string[];
  readonly rows: readonly PlanComparisonRow[];
  /** The totals of all rows, also of those on other pages. */
  readonly total: Pick<PlanComparisonRow, 'amounts' | 'change'>;
}

/** How plans are compared. */
export interface PlanComparisonOptions {
  /** The dimensions to tell apart: all that the plans have, unless told. */
  readonly by?: readonly string[];
  /** How many rows to pass over, and how many to give at most. */
  readonly skip?: number;
  readonly take?: number;
}

/** Two plans or more, account by account: `comparePlans([chooseBudget(budget, { asKnownOn: '2024-01-31' }), budget])`. */
export function comparePlans(plans: readonly Plan[], options: PlanComparisonOptions = {}): PlanComparison {
  readOptions(options, ['by', 'skip', 'take']);
  const { skip, take } = readPage(options);
  if (!Array.isArray(plans) || plans.length === 0) throw refusedField('plans', plans, '[budget, forecast, …]');
  const columns = Array.from(plans as readonly Plan[], readPlan);
  const { chart } = columns.at(-1)!.ledger;
  const cells = columns.map(({ ledger }) => planCells(ledger, options.by));
  const places = inOrder(new Map(cells.flatMap((each) => [...each])).values());
  // The books have balance accounts too, which plans as a rule say nothing of.
  const spokenOf = new Set(
    cells.flatMap((each, i) => (isLedger(plans[i]) ? [] : [...each.values()].map(({ account }) => account))),
  );
  const rows = places.flatMap(({ account, objects }): readonly PlanComparisonRow[] => {
    if (!isPlanned(chart, account, spokenOf)) return [];
    const ore = cells.map((each) => sumOf(each.get(cellKey(account, objects))));
    if (ore.every((each) => each === 0)) return [];
    const dimensions = dimensionsFrom(objects);
    const [, name] = rowLabel(chart, account, dimensions);
    return [Object.freeze({ account, name, dimensions, ...sideBySide(ore) })];
  });
  const total = sideBySide(columns.map((_, i) => rows.reduce((ore, { amounts }) => ore + amounts[i]!.ore, 0)));
  const comparison = {
    plans: Object.freeze(columns.map(({ name }) => name)),
    rows: Object.freeze(rows.slice(skip, skip + take)),
    total: Object.freeze(total),
  };
  return Object.freeze(printable(comparison, printComparison));
}

function readPlan(plan: Plan, i: number): { readonly name: string; readonly ledger: Ledger } {
  if (isBudget(plan)) {
    return { name: `Budget ${plan.revisions.at(-1)!.decided.on}`, ledger: budgetLedger(plan) };
  }
  if (isForecast(plan)) return { name: `Prognos ${plan.name}`, ledger: forecastLedger(plan) };
  if (isLedger(plan)) return { name: `Utfall ${plan.year.name}`, ledger: plan };
  throw refusedField(`plans[${String(i)}]`, plan, 'createBudget({ … }), createForecast({ … }), ledger(books)');
}

function sideBySide(ore: readonly number[]): Pick<PlanComparisonRow, 'amounts' | 'change'> {
  return { amounts: Object.freeze(ore.map(fromOre)), change: fromOre(ore.at(-1)! - ore[0]!) };
}

function printComparison({ plans, rows, total }: PlanComparison): string {
  const lines = rows.map(({ account, name, dimensions, amounts, change }) => [
    account,
    name,
    objectsText(dimensions),
    ...[...amounts, change].map(String),
  ]);
  const columns = [left('Konto'), left('Namn'), left('Objekt'), ...[...plans, 'Ändring'].map(right)];
  return fittingTable(columns, [...lines, 'rule', ['', 'Summa', '', ...[...total.amounts, total.change].map(String)]]);
}
