/**
 * The income statement (*resultaträkning*, LKBR 5:2): what came in, what went out, and what is left.
 */
import type { FiguresSource } from './columns.js';
import { lkbrLayouts } from './layouts/lkbr.js';
import type { Statement } from './model.js';
import { type StatementOptions, statementOf } from './options.js';

/**
 * The income statement of books or a ledger, in the order of the law unless a layout is given: the period, and beside
 * it the comparative figures (LKBR 5:6), the budget and the forecast, as far as they are given.
 */
export function incomeStatement(source: FiguresSource, options: StatementOptions = {}): Statement {
  return statementOf(source, options, lkbrLayouts.incomeStatement, [
    'period',
    'compare',
    'budget',
    'variance',
    'forecast',
    'budgetYear',
  ]);
}
