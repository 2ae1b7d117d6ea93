/**
 * Plans as JSON: budgets, forecasts and accruals, without the chart, the books and the ledgers they are held against.
 */
import * as z from 'zod';
import type { AccrualDraft } from '../closing/index.js';
import { isBlank } from '../diagnostics/index.js';
import type { BudgetDraft, ForecastDraft } from '../plan/index.js';
import {
  accountLeaf,
  amountLeaf,
  dateLeaf,
  dimensionsLeaf,
  isRead,
  listOf,
  oneOf,
  patternLeaf,
  periodLeaf,
  schemaLeaf,
  selectionLeaf,
  seriesLeaf,
  shape,
  textLeaf,
} from './leaves.js';
import { allocate, readOre } from '../money/index.js';
import { financialYear } from '../calendar/index.js';

const saidLeaf = textLeaf.refine((value) => !isBlank(value), 'text');
const decisionShape = shape({ on: dateLeaf, by: saidLeaf, reference: textLeaf.optional() });
const signsLeaf = oneOf(['natural', 'printed', 'debit']);

const weightLeaf = z.union([z.string(), z.int()], ':weight');
const weightsLeaf = listOf(weightLeaf, '[1, 2, "0,5"]').refine((value) => isRead(() => allocate(0, value)), ':weights');
const distributionLeaf = z.union([z.literal('even'), shape({ weights: weightsLeaf })], '"even", { weights: […] }');

const scenarioName = saidLeaf.refine(
  (value) => /^!?[^,!]{1,60}$/.test(value.trim()) && !isBlank(value.trim().replace(/^!/, '')),
  '"name", "!name"',
);
const scenarioLeaf = z.union([scenarioName, listOf(scenarioName)], '"name", "!name"');

const budgetRow = shape({
  account: accountLeaf,
  dimensions: dimensionsLeaf.optional(),
  amount: amountLeaf.optional(),
  months: listOf(amountLeaf).optional(),
  distribution: distributionLeaf.optional(),
  text: textLeaf.optional(),
  scenario: scenarioLeaf.optional(),
})
  .refine(({ amount, months }) => amount !== undefined || months !== undefined, '{ amount }, { months }')
  .refine(({ months, distribution }) => months === undefined || distribution === undefined, 'months, or distribution')
  .meta({ anyOf: [{ required: ['amount'] }, { required: ['months'] }] });

const yearLeaf = periodLeaf.refine((value) => isRead(() => financialYear(value)), ':year');

export const budgetName = 'huvudbok/budget/1';

/** A budget: what `createBudget` takes beside its chart. */
export const budgetSchema = shape({
  $schema: schemaLeaf(budgetName).optional(),
  year: yearLeaf,
  decided: decisionShape,
  rows: listOf(budgetRow, '[{ account, amount }]'),
  signs: signsLeaf.optional(),
  distribution: distributionLeaf.optional(),
}) as unknown as z.ZodType<Omit<BudgetDraft, 'chart'>>;

const takesAmount = ['contract', 'manual'];

const ruleShape = shape({
  accounts: patternLeaf,
  dimensions: selectionLeaf.optional(),
  method: oneOf(['budget remainder', 'run rate', 'contract', 'manual']),
  rest: amountLeaf.optional(),
  year: amountLeaf.optional(),
  text: textLeaf.optional(),
})
  .refine(({ method, text }) => method !== 'manual' || (text !== undefined && !isBlank(text)), '{ text }')
  .refine(({ method, rest, year }) => {
    const amounts = +(rest !== undefined) + +(year !== undefined);
    return amounts === (takesAmount.includes(method) ? 1 : 0);
  }, ':oneAmount');

export const forecastName = 'huvudbok/forecast/1';

/** A forecast: what `createForecast` takes beside the outcome and the budget. */
export const forecastSchema = shape({
  $schema: schemaLeaf(forecastName).optional(),
  name: saidLeaf,
  made: decisionShape,
  asOf: dateLeaf,
  rules: listOf(ruleShape, '[{ accounts, method }]').optional(),
  otherwise: oneOf(['budget remainder', 'run rate']),
  signs: signsLeaf.optional(),
}) as unknown as z.ZodType<Omit<ForecastDraft, 'outcome' | 'budget'>>;

export const accrualName = 'huvudbok/accrual/1';

const accrualFields = {
  $schema: schemaLeaf(accrualName).optional(),
  key: saidLeaf,
  text: saidLeaf,
  amount: amountLeaf.refine((value) => readOre(value) > 0, '> 0'),
  account: accountLeaf,
  balanceAccount: accountLeaf,
  dimensions: dimensionsLeaf.optional(),
  periods: z
    .union([periodLeaf, listOf(periodLeaf)], '"2024-01..2024-06", ["2024-Q1"]')
    .refine((value) => !Array.isArray(value) || value.length > 0, '"2024-01..2024-06", ["2024-Q1"]'),
  weights: weightsLeaf.optional(),
  series: seriesLeaf.optional(),
  counterparty: textLeaf.optional(),
  reference: textLeaf.optional(),
};

/** An accrual: what `accrualPlan` takes. What is prepaid was booked on a day; what is accrued is turned back on one. */
export const accrualSchema = z.discriminatedUnion(
  'kind',
  [
    shape({ kind: oneOf(['prepaidExpense', 'prepaidIncome']), ...accrualFields, bookedOn: dateLeaf }),
    shape({ kind: oneOf(['accruedExpense', 'accruedIncome']), ...accrualFields, reverseOn: dateLeaf.optional() }),
  ],
  'prepaidExpense, accruedExpense, prepaidIncome, accruedIncome',
) as unknown as z.ZodType<AccrualDraft>;
