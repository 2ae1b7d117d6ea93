/**
 * Reading what figures are asked of: books or a ledger, refused by name when it is neither.
 */
import { refusedField } from '../diagnostics/index.js';
import { isBooks } from '../journal/index.js';
import { type BalanceSource, isLedger } from '../ledger/index.js';

/** The source, or an error that names what it was to be. */
export function readSource(field: string, source: BalanceSource): BalanceSource {
  if (isBooks(source) || isLedger(source)) return source;
  throw refusedField(field, source, 'books, ledger(books), createLedger({ chart, year, balances })');
}
