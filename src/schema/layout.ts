/**
 * Layouts as JSON: which rows a statement has, and what each of them takes.
 */
import * as z from 'zod';
import { accountKinds, cashFlowClasses } from '../chart/index.js';
import type { Layout } from '../statements/index.js';
import { flagLeaf, listOf, oneOf, patternLeaf, schemaLeaf, selectionLeaf, shape, wordsLeaf } from './leaves.js';

type Words = readonly [string, ...string[]];

/** Exceptions to exceptions to exceptions: as deep as a layout may go. */
const deepest = 4;

function areaShape(depth: number): z.ZodType {
  return shape({
    accounts: patternLeaf.optional(),
    kinds: listOf(oneOf(accountKinds as unknown as Words)).optional(),
    cashFlow: listOf(oneOf(cashFlowClasses as unknown as Words)).optional(),
    dimensions: selectionLeaf.optional(),
    without: (depth === deepest ? z.array(z.never()) : listOf(areaShape(depth + 1))).optional(),
  });
}

const area = areaShape(0);
const keyLeaf = wordsLeaf.refine((value) => !value.includes(':'), '"fees"');
const sideLeaf = oneOf(['debit', 'credit']);
const zerosLeaf = oneOf(['show', 'hide']);
const keysLeaf = listOf(wordsLeaf, '["fees", "travel"]');
const noteLeaf = z.union([wordsLeaf, z.int()], '1, "2a"');

const about = { level: z.int('0–9').min(0, '0–9').max(9, '0–9').optional(), footnote: wordsLeaf.optional() };
const printed = { code: wordsLeaf.optional(), note: noteLeaf.optional(), tie: wordsLeaf.optional() };

const takesLeaf = z.union([area, z.array(area), patternLeaf], '"31xx", { accounts, kinds, dimensions }, "rest"');

const lineShape = shape({
  type: z.literal('line'),
  key: keyLeaf,
  label: wordsLeaf.optional(),
  takes: z.union([z.literal('rest'), takesLeaf], '"31xx", { accounts, kinds, dimensions }, "rest"').optional(),
  side: sideLeaf.optional(),
  window: oneOf(['change', 'opening', 'closing']).optional(),
  each: wordsLeaf.optional(),
  beside: flagLeaf.optional(),
  figures: oneOf(['amount', 'count', 'text']).optional(),
  zeros: zerosLeaf.optional(),
  account: wordsLeaf.optional(),
  ...printed,
  ...about,
})
  .refine(({ label, each }) => label !== undefined || each !== undefined, '{ label }')
  .refine(({ takes, each }) => takes !== undefined || each === undefined, '{ takes: "31xx" }')
  .refine(
    ({ takes, each, beside }) => takes !== 'rest' || (each === undefined && beside !== true),
    '{ takes: "31xx" }',
  );

const rowShape = z.discriminatedUnion(
  'type',
  [
    shape({ type: z.literal('heading'), key: keyLeaf.optional(), label: wordsLeaf, ...about }),
    lineShape,
    shape({
      type: z.literal('sum'),
      key: keyLeaf,
      label: wordsLeaf,
      of: keysLeaf,
      less: keysLeaf.optional(),
      ...printed,
      ...about,
    }),
    shape({
      type: z.literal('ratio'),
      key: keyLeaf,
      label: wordsLeaf,
      of: keysLeaf,
      to: keysLeaf,
      as: oneOf(['percent', 'amount']),
      decimals: z.union([z.literal(0), z.literal(1), z.literal(2)], '0, 1, 2').optional(),
      ...about,
    }),
  ],
  'heading, line, sum, ratio',
);

export const layoutName = 'huvudbok/layout/1';

/** A layout: what `createStatement` takes. Whether its rows fit each other, and a chart, is for `checkLayout`. */
export const layoutSchema = shape({
  $schema: schemaLeaf(layoutName).optional(),
  name: wordsLeaf,
  title: wordsLeaf,
  law: wordsLeaf.optional(),
  covers: area,
  side: sideLeaf,
  zeros: zerosLeaf.optional(),
  rows: listOf(rowShape, '[{ type: "line", key, label, takes }]'),
  reclassifications: listOf(
    shape({ accounts: patternLeaf, when: sideLeaf, to: wordsLeaf }),
    '[{ accounts, when, to }]',
  ).optional(),
}) as unknown as z.ZodType<Layout>;
