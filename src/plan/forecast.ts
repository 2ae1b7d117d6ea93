/**
 * Forecast (*prognos*): what the year is thought to end at, from its outcome so far and its budget.
 *
 * A forecast is a version, made once by somebody on a day, and kept: afterwards it can be held against what came.
 * Every row says by which method it was thought, what the outcome was and what is thought to come.
 */
import { type FinancialYear, type IsoDate, dayOf, monthsOf } from '../calendar/index.js';
import type { Chart, Dimensions } from '../chart/index.js';
import {
  BookkeepingError,
  type Diagnostic,
  isBlank,
  readOptions,
  refuseErrors,
  refusedField,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { readText } from '../journal/index.js';
import { type BalanceSource, type Ledger, createLedger, isLedger, ledgerProblems } from '../ledger/index.js';
import { type Amount, fromOre, sum } from '../money/index.js';
import { type Budget, checkedBudget } from './budget.js';
import { budgetLedger } from './budget-ledger.js';
import { dimensionsFrom, dimensionsUsed, inOrder, ledgerOf } from './cells.js';
import { type Decision, readDecision } from './decision.js';
import {
  type ForecastMethod,
  type ForecastRule,
  type ReadRule,
  type ReckonedMethod,
  readRules,
} from './forecast-rule.js';
import { type Base, thoughtsOf, total } from './forecast-thought.js';
import { readMonthly } from './pattern.js';
import { printForecast } from './print-forecast.js';
import { otherYear } from './problems.js';
import { type Signs, readSigns } from './signs.js';

/** What a forecast is made from. */
export interface ForecastDraft {
  /** The version: `Q1`, `Delår`, `Q3`. */
  readonly name: string;
  /** When, by whom, and where it can be read. */
  readonly made: Decision;
  /** The books of the year, or their ledger. */
  readonly outcome: BalanceSource;
  /** The last day of the last month whose outcome counts. */
  readonly asOf: IsoDate;
  /** The budget; in some scenarios, what `chooseBudget` gives. */
  readonly budget: Budget | Ledger;
  readonly rules?: readonly ForecastRule[];
  /** The method for all that no rule is about. */
  readonly otherwise: ReckonedMethod;
  /** How the amounts of the rules are written: as the budget's, unless told. */
  readonly signs?: Signs;
}

/** What an account, on some objects, is thought to become; debit is positive. */
export interface ForecastRow {
  readonly account: string;
  readonly dimensions: Dimensions;
  readonly method: ForecastMethod;
  /** What has come so far. */
  readonly outcome: Amount;
  /** What is thought to come. */
  readonly rest: Amount;
  /** The two together. */
  readonly year: Amount;
  /** The year as the budget has it. */
  readonly budget: Amount;
  /** Every month: the outcome first, then what is thought. */
  readonly months: readonly Amount[];
  readonly text?: string;
}

/** A version of what the year is thought to become. */
export interface Forecast {
  readonly name: string;
  readonly made: Decision;
  readonly asOf: IsoDate;
  readonly chart: Chart;
  readonly year: FinancialYear;
  readonly rows: readonly ForecastRow[];
}

const fields = ['name', 'made', 'outcome', 'asOf', 'budget', 'rules', 'otherwise', 'signs'] as const;

/** A forecast of every result account, and of the balance accounts that are in the budget. */
export function createForecast(draft: ForecastDraft): Forecast {
  const given = readOptions(draft, fields, 'draft');
  const { rules: rulesGiven = [] } = given;
  const found: Diagnostic[] = [];
  const name = readText(found, given.name, 'name');
  if (isBlank(name) && found.length === 0) throw refusedField('name', given.name, '"Q1"');
  const made = readDecision(found, given.made, 'made');
  const base = readBase(given);
  const rules = readRules(base, rulesGiven, found);
  refuseErrors(found);
  const rows = Object.freeze(rowsOf(base, rules, found));
  const { chart, year } = base.outcome;
  const forecast = { name, made, asOf: given.asOf, chart, year, rows };
  Object.defineProperty(forecast, brand, { value: true });
  return Object.freeze(printable(forecast, printForecast));
}

/** The ledger of a forecast: outcome and what is thought to come, by month. */
export function forecastLedger(forecast: Forecast): Ledger {
  const { chart, year, rows } = checkedForecast(forecast);
  return createLedger({
    chart,
    year,
    by: dimensionsUsed(chart, rows),
    balances: rows.map(({ account, dimensions, months }) => ({ account, dimensions, changes: months })),
  });
}

// Registered, so that a forecast made by one copy of the package is a forecast to another.
const brand = Symbol.for('huvudbok.forecast');

/** True for a forecast, also one made by another copy of the package. */
export function isForecast(value: unknown): value is Forecast {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, brand);
}

export function checkedForecast(forecast: Forecast): Forecast {
  if (isForecast(forecast)) return forecast;
  throw refusedField('forecast', forecast, 'createForecast({ name, made, outcome, asOf, budget, otherwise })');
}

function readBase({ outcome: source, budget: planned, asOf, otherwise, signs: given }: ForecastDraft): Base {
  if (!['budget remainder', 'run rate'].includes(otherwise))
    throw refusedField('otherwise', otherwise, 'budget remainder, run rate');
  const budget = isLedger(planned) ? planned : budgetLedger(checkedBudget(planned));
  const outcome = ledgerOf(source, budget.by, 'outcome');
  const { chart, year } = readMonthly(outcome, 'outcome');
  readMonthly(budget, 'budget');
  if (year.name !== budget.year.name) {
    throw new BookkeepingError([otherYear.at(['outcome'], { given: year.name, expected: budget.year.name })]);
  }
  const months = monthsOf(year);
  const day = dayOf(asOf);
  const past = months.findIndex(({ to }) => dayOf(to) === day) + 1;
  if (past === 0) {
    const found = { from: year.from, to: asOf, periods: 'months' } as const;
    throw new BookkeepingError([ledgerProblems.needsWholeMonths.at(['asOf'], found)]);
  }
  return {
    chart,
    outcome,
    budget,
    months,
    past,
    otherwise,
    signs: readSigns(given === undefined && !isLedger(planned) ? planned.signs : given),
  };
}

/** The rows of a forecast, when nothing is found wrong with its rules. */
function rowsOf(base: Base, rules: readonly ReadRule[], found: Diagnostic[]): readonly ForecastRow[] {
  const thoughts = thoughtsOf(base, rules, found);
  // Conflicting rules say nothing, so there is nothing to reckon.
  refuseErrors(found);
  return inOrder(thoughts).map(({ account, objects, rule: { method, text }, past, budget, rest }) => {
    const months = Object.freeze([...past, ...rest].map(fromOre));
    return Object.freeze({
      account,
      dimensions: dimensionsFrom(objects),
      method,
      outcome: fromOre(total(past)),
      rest: fromOre(total(rest)),
      year: sum(months),
      budget: fromOre(total(budget)),
      months,
      ...(text === undefined ? {} : { text }),
    });
  });
}
