/**
 * Approvals as JSON: those of a voucher, and the rules the books require.
 */
import { amountLeaf, dateLeaf, dimensionsLeaf, flagLeaf, listOf, patternLeaf, shape, wordsLeaf } from './leaves.js';

/** The approvals of a voucher. */
export const approvalsShape = listOf(shape({ role: wordsLeaf, by: wordsLeaf, on: dateLeaf }), '[{ role, by, on }]');

/** The rules of approval. */
export const approvalRulesShape = shape({
  roles: listOf(shape({ key: wordsLeaf, name: wordsLeaf })).optional(),
  mandates: listOf(
    shape({
      by: wordsLeaf,
      role: wordsLeaf,
      upTo: amountLeaf.optional(),
      costCentres: listOf(wordsLeaf).optional(),
      from: dateLeaf.optional(),
      to: dateLeaf.optional(),
    }),
  ),
  fourEyes: flagLeaf.optional(),
  ownCosts: listOf(
    shape({ by: wordsLeaf, counterparties: listOf(wordsLeaf).optional(), dimensions: dimensionsLeaf.optional() }),
  ).optional(),
  accounts: patternLeaf.optional(),
  source: wordsLeaf.optional(),
});
