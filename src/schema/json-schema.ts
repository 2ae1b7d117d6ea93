/**
 * The schemas of this door by name, and each as JSON Schema, for other languages and for editors.
 */
import * as z from 'zod';
import { refusedField } from '../diagnostics/index.js';
import { chartName, chartSchema } from './chart.js';
import { layoutName, layoutSchema } from './layout.js';
import { accrualName, accrualSchema, budgetName, budgetSchema, forecastName, forecastSchema } from './plan.js';
import { snapshotName, snapshotSchema } from './snapshot.js';
import { reportName, reportSchema, statementName, statementSchema } from './statement.js';
import { tablesName, tablesSchema } from './tables.js';
import { voucherName, voucherSchema } from './voucher.js';

/** What can be written and read as JSON, each with its zod schema. */
export const schemas = {
  voucher: voucherSchema,
  chart: chartSchema,
  layout: layoutSchema,
  budget: budgetSchema,
  forecast: forecastSchema,
  accrual: accrualSchema,
  tables: tablesSchema as z.ZodType,
  statement: statementSchema,
  report: reportSchema,
  snapshot: snapshotSchema,
} as const;

/** The name of a schema: `voucher`. */
export type SchemaName = keyof typeof schemas;

/** What a document says it is, in `$schema`: the sort of document, and the version of its form. */
const documentNames: Readonly<Record<SchemaName, string>> = {
  voucher: voucherName,
  chart: chartName,
  layout: layoutName,
  budget: budgetName,
  forecast: forecastName,
  accrual: accrualName,
  tables: tablesName,
  statement: statementName,
  report: reportName,
  snapshot: snapshotName,
};

/**
 * A schema as JSON Schema (2020-12). It tells the shape: what the library alone can tell, such as a day that is not in the
 * calendar, is left to the library.
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  if (!Object.hasOwn(schemas, name)) throw refusedField('name', name, Object.keys(schemas).join(', '));
  return { $id: documentNames[name], ...z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' }) };
}
