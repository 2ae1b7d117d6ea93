/**
 * Published tables as JSON: tables typed in from print, to be held to themselves and each other.
 */
import * as z from 'zod';
import type { PublishedTable } from '../proof/index.js';
import { listOf, oneOf, schemaLeaf, shape, wordsLeaf } from './leaves.js';

const figureText = '"1 234,50", 1234, null';
const figureLeaf = z.union([z.string(figureText), z.number(figureText), z.null()], figureText);
const noteLeaf = z.union([wordsLeaf, z.int()], '1, "2a"');
const namesLeaf = listOf(wordsLeaf, '["Fordringar", "Kassa och bank"]');
const windowLeaf = oneOf(['change', 'opening', 'closing']);

const columnShape = shape({
  heading: wordsLeaf,
  figures: oneOf(['actual', 'compare', 'budget', 'forecast', 'compareBudget']).optional(),
  window: windowLeaf.optional(),
  period: wordsLeaf.optional(),
  unit: oneOf(['kr', 'tkr', 'count', 'percent']).optional(),
  of: namesLeaf.optional(),
  less: namesLeaf.optional(),
  to: namesLeaf.optional(),
});

const figures = {
  amounts: listOf(figureLeaf, '["1 234,50"]'),
  note: noteLeaf.optional(),
  code: wordsLeaf.optional(),
  tie: wordsLeaf.nullable().optional(),
  of: namesLeaf.optional(),
};

const rowShape = z.union(
  [
    listOf(figureLeaf),
    shape({ heading: wordsLeaf }),
    shape({
      label: wordsLeaf,
      account: wordsLeaf.optional(),
      window: windowLeaf.optional(),
      unit: oneOf(['count', 'percent']).optional(),
      to: namesLeaf.optional(),
      ...figures,
    }),
    shape({ sum: wordsLeaf, less: namesLeaf.optional(), ...figures }),
  ],
  '["Kassa och bank", "1 234,50"], { heading }, { label, amounts }, { sum, amounts }',
);

const tableShape = shape({
  title: wordsLeaf,
  unit: oneOf(['kr', 'tkr', 'count']).optional(),
  period: wordsLeaf.optional(),
  note: noteLeaf.optional(),
  line: wordsLeaf.optional(),
  columns: listOf(z.union([wordsLeaf, columnShape], '"2024", { heading }'), '["2024", "2023"]')
    .min(1, '["2024", "2023"]')
    .max(100, '["2024", "2023"]'),
  rows: listOf(rowShape, '[["Kassa och bank", "1 234,50"]]'),
  sum: listOf(figureLeaf).optional(),
});

export const tablesName = 'huvudbok/tables/1';

/** What a document of tables says: what `proof` takes, under `tables`. */
export interface PublishedTables {
  readonly tables: readonly PublishedTable[];
}

/** Tables as they were printed. Whether their figures can be read, and agree, is for the room `proof`. */
export const tablesSchema = shape({
  $schema: schemaLeaf(tablesName).optional(),
  tables: listOf(tableShape, '[{ title, columns, rows }]'),
}) as unknown as z.ZodType<PublishedTables>;
