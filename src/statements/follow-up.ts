/**
 * The follow-up (*uppföljning*) per cost centre or project: what each has used, beside its budget and forecast.
 */
import type { FiguresSource } from './columns.js';
import { associationLayouts } from './layouts/association.js';
import type { Statement } from './model.js';
import { type StatementOptions, statementOf } from './options.js';

/** The follow-up of books or a ledger, in thousands: per cost centre, unless another layout is given. */
export function followUpStatement(source: FiguresSource, options: StatementOptions = {}): Statement {
  return statementOf(source, { unit: 'tkr', ...options }, associationLayouts.costCentres, [
    'period',
    'budget',
    'variance',
    'forecast',
    'budgetYear',
    'compare',
    'compareBudget',
  ]);
}
