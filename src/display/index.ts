/**
 * Display: how values show themselves in a REPL. Knows text and columns, and nothing about bookkeeping.
 */
export { counted } from './count.js';
export { inspect, printable } from './printable.js';
export { left, right, textTable, type TextColumn, type TextRow } from './table.js';
