/**
 * Display: how values show themselves in a REPL. Knows text and columns, and nothing about bookkeeping.
 */
export { inspect, printable } from './printable.js';
export { textTable, type TextColumn, type TextRow } from './table.js';
