/**
 * Which figures a sheet holds: the exact ones, which add up, or those that are printed.
 */
import { refusedField } from '../diagnostics/index.js';

/** To the öre, or rounded to the unit the statement is shown in. */
export type Figures = 'exact' | 'shown';

/** What was asked for; the exact figures unless told. */
export function readFigures(figures: unknown = 'exact'): Figures {
  if (figures === 'exact' || figures === 'shown') return figures;
  throw refusedField('figures', figures, 'exact, shown');
}
