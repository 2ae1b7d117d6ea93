/**
 * Statements and reports as JSON: every figure exact and as shown, with where it came from.
 */
import * as z from 'zod';
import {
  accountNumberLeaf,
  dateLeaf,
  flagLeaf,
  listOf,
  oneOf,
  patternLeaf,
  schemaLeaf,
  selectionLeaf,
  shape,
} from './leaves.js';

const text = z.string('text');
const amountText = z.string('"1234.50"').regex(/^-?\d+\.\d{2}$/, '"1234.50"');
const periodShape = shape({ name: text, from: dateLeaf, to: dateLeaf });
const windowLeaf = oneOf(['change', 'opening', 'closing']);
const figuresLeaf = oneOf(['actual', 'compare', 'budget', 'forecast', 'compareBudget', 'own']);

const areaShape = shape({
  accounts: patternLeaf.optional(),
  kinds: listOf(text).optional(),
  cashFlow: listOf(text).optional(),
  dimensions: selectionLeaf.optional(),
  /** Areas again, as deep as those of a layout. */
  without: z.array(z.unknown()).optional(),
});

const termShape = shape({ row: text, factor: z.union([z.literal(1), z.literal(-1)], '1, -1') });

const originShape = z.discriminatedUnion('type', [
  shape({
    type: z.literal('accounts'),
    takes: listOf(areaShape),
    side: oneOf(['debit', 'credit']),
    figures: figuresLeaf,
    window: windowLeaf,
    period: periodShape,
    movedHere: listOf(accountNumberLeaf).optional(),
    movedAway: listOf(accountNumberLeaf).optional(),
  }),
  shape({ type: z.literal('sum'), of: listOf(termShape) }),
  shape({ type: z.literal('difference'), of: text, less: text }),
  shape({ type: z.literal('ratio'), along: oneOf(['rows', 'columns']), of: listOf(text), to: listOf(text) }),
  shape({ type: z.literal('given'), source: text.optional() }),
]);

const cellShape = z.discriminatedUnion('type', [
  shape({ type: z.literal('amount'), value: amountText, shown: amountText, origin: originShape }),
  shape({ type: z.literal('count'), value: z.int('0, 1, 2, …'), origin: originShape }),
  shape({
    type: z.literal('percent'),
    value: z.string('"98.6"').regex(/^-?\d+(\.\d{1,2})?$/, '"98.6"'),
    origin: originShape,
  }),
  shape({ type: z.literal('text'), value: text, origin: originShape }),
]);

const columnShape = shape({
  key: text,
  heading: text,
  type: oneOf(['amount', 'count', 'percent', 'text']),
  figures: figuresLeaf.optional(),
  period: periodShape.optional(),
  window: windowLeaf.optional(),
  takes: areaShape.optional(),
  restated: z.literal(true).optional(),
});

const rowShape = shape({
  type: oneOf(['heading', 'line', 'sum']),
  key: text,
  label: text,
  level: z.int('0–9').min(0, '0–9').max(9, '0–9'),
  account: text.optional(),
  code: text.optional(),
  note: z.union([text, z.int()]).optional(),
  tie: text.optional(),
  window: windowLeaf.optional(),
  cells: listOf(cellShape.nullable()),
});

const about = { name: text, title: text, association: text.optional(), period: periodShape.optional() };

const statementFields = {
  ...about,
  unit: oneOf(['ore', 'kr', '0.1 tkr', 'tkr']),
  rounding: oneOf(['each', 'preserving']),
  law: text.optional(),
  columns: listOf(columnShape),
  rows: listOf(rowShape),
  footnotes: listOf(shape({ mark: text, text, rows: listOf(text), columns: listOf(text) })),
};

export const statementName = 'huvudbok/statement/1';

/** A statement as `toJson` writes it. */
export const statementSchema: z.ZodType = shape({ $schema: schemaLeaf(statementName), ...statementFields });

/** Which of the statements of the report, counted from 0. */
const placeLeaf = z.int('0, 1, 2, …').min(0, '0, 1, 2, …');

const partShape = z.discriminatedUnion('type', [
  shape({ type: z.literal('text'), text }),
  shape({ type: z.literal('statement'), statement: placeLeaf }),
  shape({
    type: z.literal('diagram'),
    title: text,
    description: text,
    form: oneOf(['bars', 'lines', 'shares']),
    statement: placeLeaf,
    rows: listOf(text),
    columns: listOf(text),
    series: oneOf(['rows', 'columns']),
    limits: listOf(text),
    turned: flagLeaf,
  }),
]);

const tieTerm = shape({
  factor: z.union([z.literal(1), z.literal(-1)]),
  statement: text,
  row: text,
  column: text,
  amount: amountText,
});

export const reportName = 'huvudbok/report/1';

/** A report as `toJson` writes it: its statements once each, and its parts by their places among them. */
export const reportSchema: z.ZodType = shape({
  $schema: schemaLeaf(reportName),
  ...about,
  sections: listOf(
    shape({
      key: text,
      heading: text,
      level: z.union([z.literal(1), z.literal(2), z.literal(3)], '1, 2, 3'),
      parts: listOf(partShape),
    }),
  ),
  statements: listOf(shape(statementFields)),
  ties: listOf(
    shape({
      rule: text,
      what: text,
      one: listOf(tieTerm),
      other: listOf(tieTerm),
      difference: amountText,
      holds: oneOf(['exactly', 'withinRounding', 'restated', 'no']),
    }),
  ),
  diagnostics: listOf(
    shape({
      code: text,
      severity: oneOf(['error', 'warning', 'note']),
      data: z.record(z.string(), z.unknown()),
      at: z.array(z.union([z.string(), z.int()])),
      law: text.optional(),
      message: text,
    }),
  ),
});
