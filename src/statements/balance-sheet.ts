/**
 * The balance sheet (*balansräkning*, LKBR 6:2): what there is, what is owed, and what is own.
 */
import type { FiguresSource } from './columns.js';
import { lkbrLayouts } from './layouts/lkbr.js';
import type { Statement } from './model.js';
import { type StatementOptions, statementOf } from './options.js';

/**
 * The balance sheet of books or a ledger, in the order of the law unless a layout is given: the opening balance, the
 * change in the period and the closing balance, and that of the year before when it is given.
 *
 * The result of the period is reckoned from the result accounts, whether the year has been closed or not.
 */
export function balanceSheet(source: FiguresSource, options: StatementOptions = {}): Statement {
  return statementOf(source, options, lkbrLayouts.balanceSheet, ['opening', 'change', 'closing', 'compareClosing']);
}
