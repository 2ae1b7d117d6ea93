/**
 * Every problem with a SIE file, for the catalogue.
 */
export * from './problems.js';
export * from './problems-line.js';
export * from './problems-chart.js';
export * from './problems-voucher.js';
export * from './problems-books.js';
export * from './problems-balances.js';
export * from './problems-import.js';
export * from './problems-reconcile.js';
export * from './problems-write.js';
