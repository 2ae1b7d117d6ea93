/**
 * The operations statement (*driftredovisning*, LKBR 10:1): each activity with its income, costs and net, beside the
 * budget and the year before.
 */
import type { Area } from './area.js';
import type { ColumnDefinition, FiguresSource } from './columns.js';
import { associationLayouts } from './layouts/association.js';
import type { Statement } from './model.js';
import { type StatementOptions, statementOf } from './options.js';

const income: Area = { kinds: ['income'] };
const costs: Area = { kinds: ['expense'] };

/** Income, costs and net of the period; the budgeted net and how far from it; the same of the year before. */
const columns: readonly ColumnDefinition[] = [
  { type: 'figures', key: 'income', heading: 'Intäkter', figures: 'actual', takes: income },
  { type: 'figures', key: 'costs', heading: 'Kostnader', figures: 'actual', takes: costs },
  { type: 'figures', key: 'net', heading: 'Netto', figures: 'actual' },
  { type: 'figures', key: 'budgetNet', heading: 'Budget netto', figures: 'budget' },
  { type: 'difference', key: 'variance', heading: 'Avvikelse', of: 'net', less: 'budgetNet' },
  { type: 'figures', key: 'compareIncome', heading: 'Intäkter föreg. år', figures: 'compare', takes: income },
  { type: 'figures', key: 'compareCosts', heading: 'Kostnader föreg. år', figures: 'compare', takes: costs },
  { type: 'figures', key: 'compareNet', heading: 'Netto föreg. år', figures: 'compare' },
];

/** The operations statement of books or a ledger, in thousands: ordinary activity and projects, unless a layout is given. */
export function operationsStatement(source: FiguresSource, options: StatementOptions = {}): Statement {
  return statementOf(source, { unit: 'tkr', ...options }, associationLayouts.operations, columns);
}
