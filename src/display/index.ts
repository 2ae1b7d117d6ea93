/**
 * Display: how values show themselves in a REPL and in a sheet. Knows text and columns, and nothing about bookkeeping.
 */
export { counted } from './count.js';
export { inspect, printable } from './printable.js';
export { byteOrderMark, inertText, originalText, sheetText, type Separator } from './sheet.js';
export { left, right, textTable, textWidth, type TextColumn, type TextRow } from './table.js';
