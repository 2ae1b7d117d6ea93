/**
 * The text of a sheet (CSV): lines of cells, as spreadsheets read and save them.
 *
 * A spreadsheet runs a cell that begins as a formula does, wherever its text came from. So what is text is written with an
 * apostrophe before it when it could be taken for one; figures are never text, and keep their minus.
 */

/** What may stand between cells. */
export type Separator = ';' | ',' | '\t';

// Also the wide forms, which some spreadsheets read as the narrow ones.
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before what could be one. */
export function inertText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before it was made inert. */
export function originalText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** Lines as text, each ending as spreadsheets end them. */
export function sheetText(lines: readonly (readonly string[])[], separator: Separator): string {
  return lines.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('');
}

/** Without it, spreadsheets take å for two other letters. */
export const byteOrderMark = '\ufeff';

/** In quotation marks when it would otherwise be read as something else. */
function quoted(cell: string, separator: Separator): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]/.test(cell) && cell === cell.trim();
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
