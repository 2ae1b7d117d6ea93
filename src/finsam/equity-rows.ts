/**
 * Rows of equity that several statements show: what there is at the end of a period, the result of it included.
 */
import type { Area, LayoutLine } from '../statements/index.js';

/** Equity, and the result that has not been booked on it yet. */
export const ownEquity: Area = { kinds: ['equity', 'income', 'expense'] };

export function closingEquity(label: string): LayoutLine {
  return { type: 'line', key: 'equity', label, takes: ownEquity, window: 'closing', beside: true, tie: 'equity' };
}

export function openingEquity(label: string): LayoutLine {
  return { type: 'line', key: 'openingEquity', label, takes: ownEquity, window: 'opening', beside: true };
}
