/**
 * Charts of accounts as JSON: the layers that `createChart` puts together.
 */
import * as z from 'zod';
import { type ChartPlan, accountKinds, cashFlowClasses } from '../chart/index.js';
import { accountNumberLeaf, dateLeaf, listOf, oneOf, patternLeaf, schemaLeaf, shape, wordsLeaf } from './leaves.js';

type Words = readonly [string, ...string[]];

const ruleLeaf = oneOf(['required', 'allowed', 'forbidden']);
const yearLeaf = z.int('2024');
const codeLeaf = z
  .string('"1010"')
  .max(60, '"1010" (1-60)')
  .refine((value) => value.trim() !== '', '"1010"');

const accountShape = shape({
  number: accountNumberLeaf,
  name: wordsLeaf.optional(),
  kind: oneOf(accountKinds as unknown as Words).optional(),
  cashFlow: oneOf(cashFlowClasses as unknown as Words).optional(),
  dimensions: z.record(z.string(), ruleLeaf, '{ project: "required" }').optional(),
  validFrom: yearLeaf.optional(),
  validTo: yearLeaf.optional(),
});

const objectShape = shape({
  code: codeLeaf,
  name: z.string('text'),
  under: codeLeaf.optional(),
  from: dateLeaf.optional(),
  to: dateLeaf.optional(),
});

const changeShape = z.union(
  [
    shape({ on: dateLeaf, renamed: codeLeaf, formerly: z.string('text') }),
    shape({ on: dateLeaf, merged: listOf(codeLeaf), into: codeLeaf }),
    shape({ on: dateLeaf, split: codeLeaf, into: listOf(codeLeaf) }),
  ],
  '{ on, renamed, formerly }, { on, merged, into }, { on, split, into }',
);

const numberLeaf = z
  .int('1, 2, 6-10, 20-9999')
  .refine(
    (number) => [1, 2, 6, 7, 8, 9, 10].includes(number) || (number >= 20 && number <= 9999),
    '1, 2, 6-10, 20-9999',
  );

const layerShape = shape({
  name: z.string('text'),
  accounts: listOf(accountShape).optional(),
  without: patternLeaf.optional(),
  groups: listOf(shape({ prefix: z.string('"19"'), name: z.string('text') })).optional(),
  dimensions: listOf(
    shape({
      number: numberLeaf,
      name: z.string('text').optional(),
      under: z.int('20').optional(),
      objects: listOf(objectShape).optional(),
      history: listOf(changeShape).optional(),
    }),
  ).optional(),
  yearEnd: shape({
    resultAccount: accountNumberLeaf.optional(),
    equityAccount: accountNumberLeaf.optional(),
    suspenseAccounts: patternLeaf.optional(),
    balancedDimensions: listOf(wordsLeaf).optional(),
  }).optional(),
  daysToEnter: z.int('61').min(0, '61').optional(),
});

export const chartName = 'huvudbok/chart/1';

export const chartShape = shape({
  $schema: schemaLeaf(chartName).optional(),
  name: z.string('text'),
  layers: listOf(layerShape, '[{ name, accounts }]'),
});

/** The layers of a chart: what `createChart` takes. */
export const chartSchema = chartShape as unknown as z.ZodType<ChartPlan>;
