/**
 * Reading drafts from JSON: each gives what a verb of the library takes, or all that is wrong with it.
 */
import type { ChartPlan } from '../chart/index.js';
import type { AccrualDraft } from '../closing/index.js';
import type { VoucherDraft } from '../journal/index.js';
import type { BudgetDraft, ForecastDraft } from '../plan/index.js';
import type { Layout } from '../statements/index.js';
import { chartName, chartSchema } from './chart.js';
import { layoutName, layoutSchema } from './layout.js';
import { accrualName, accrualSchema, budgetName, budgetSchema, forecastName, forecastSchema } from './plan.js';
import { type JsonReading, readJson } from './read-json.js';
import { type PublishedTables, tablesName, tablesSchema } from './tables.js';
import { voucherName, voucherSchema } from './voucher.js';

/** A voucher that `post` takes. */
export function readVoucherJson(json: unknown): JsonReading<VoucherDraft> {
  return readJson(voucherSchema, voucherName, json);
}

/** The layers that `createChart` takes. */
export function readChartJson(json: unknown): JsonReading<ChartPlan> {
  return readJson(chartSchema, chartName, json);
}

/** A layout that `createStatement` takes, if its rows fit each other and the chart: ask `checkLayout`. */
export function readLayoutJson(json: unknown): JsonReading<Layout> {
  return readJson(layoutSchema, layoutName, json);
}

/** What `createBudget` takes beside a chart. */
export function readBudgetJson(json: unknown): JsonReading<Omit<BudgetDraft, 'chart'>> {
  return readJson(budgetSchema, budgetName, json);
}

/** What `createForecast` takes beside the outcome and the budget. */
export function readForecastJson(json: unknown): JsonReading<Omit<ForecastDraft, 'outcome' | 'budget'>> {
  return readJson(forecastSchema, forecastName, json);
}

/** An accrual that `accrualPlan` takes. */
export function readAccrualJson(json: unknown): JsonReading<AccrualDraft> {
  return readJson(accrualSchema, accrualName, json);
}

/** Tables typed in from print, which `proof` takes. */
export function readTablesJson(json: unknown): JsonReading<PublishedTables> {
  return readJson(tablesSchema, tablesName, json);
}
