/**
 * Reading a budget from the text of a sheet, as spreadsheets save it: one row a line, under Swedish headings.
 *
 * Whatever the text is, nothing is thrown: what could not be read is told with its line and column, and so is what was
 * passed over. There is a budget when there is no error.
 */
import {
  type Diagnostic,
  attempt,
  badField,
  hasErrors,
  readOptions,
  refuseErrors,
  shown,
  within,
} from '../diagnostics/index.js';
import { type Budget, type BudgetDraft, adoptBudget, createReading } from './budget.js';
import { type BudgetRow, type BudgetRowDraft, type RowReading, readBudgetRow } from './budget-row.js';
import { readDecision } from './decision.js';
import { type Columns, areHeadings, readHeadings } from './heading.js';
import { type SheetLine, delimiters, lineText, readSheet } from './sheet.js';
import { accountMissing, cellsOver, columnUnread, headingMissing, linePassedOver } from './sheet-problems.js';

/** What the sheet does not say of its budget. */
export type BudgetSheetOptions = Omit<BudgetDraft, 'rows'>;

/** What was read: a budget when nothing was wrong, and everything there is to say. */
export interface BudgetReading {
  readonly budget?: Budget;
  readonly diagnostics: readonly Diagnostic[];
}

/** The budget of a sheet: `Konto;Kostnadsställe;Projekt;Text;Belopp`, or with `Jan` to `Dec` for, or beside, `Belopp`. */
export function readBudget(text: string, options: BudgetSheetOptions): BudgetReading {
  const given = readOptions(options, ['chart', 'year', 'decided', 'signs', 'distribution']);
  const reading = createReading(given);
  const found: Diagnostic[] = [];
  const decided = readDecision(found, given.decided, 'decided');
  refuseErrors(found);
  const rows = readLines(text, reading, found);
  const wrong: Diagnostic[] = [];
  const areSignsGiven = given.signs !== undefined;
  const budget = hasErrors(found)
    ? undefined
    : attempt(wrong, () => adoptBudget(reading, { decided, rows, areSignsGiven }, []));
  const diagnostics = Object.freeze([...found, ...wrong]);
  return Object.freeze(budget === undefined ? { diagnostics } : { budget, diagnostics });
}

/** How far down the line of headings may be: sheets begin with a title. */
const mostAbove = 20;

function readLines(text: unknown, reading: RowReading, found: Diagnostic[]): readonly BudgetRow[] {
  if (typeof text !== 'string') {
    found.push(badField.at(['text'], { field: 'text', given: shown(text), expected: '"Konto;Belopp…"' }));
    return [];
  }
  const lines = readSheet(text, delimiterOf(text), found);
  const top = lines.findIndex(({ cells }, i) => i < mostAbove && areHeadings(cells));
  if (top === -1) {
    found.push(headingMissing.at(['line', 1], { headings: 'Konto' }));
    return [];
  }
  const columns = readHeadings(lines[top]!, reading.chart, reading.months, found);
  const body = lines.slice(top + 1);
  const isTold = (line: SheetLine): boolean => !isBlankLine(line) && !/^sep=.?$/i.test(line.cells.join(''));
  for (const line of lines.slice(0, top).filter(isTold)) {
    found.push(linePassedOver.at(['line', line.number], { text: lineText(line) }));
  }
  if (columns === undefined) return [];
  for (const { column, heading, nearest } of columns.unread) {
    const cells = body.filter((line) => (line.cells[column] ?? '') !== '').length;
    found.push(columnUnread.at(['line', lines[top]!.number, 'column', column + 1], { heading, cells, nearest }));
  }
  const headings = lines[top]!.cells.length;
  return body.flatMap((line) => {
    const row = isBlankLine(line) ? undefined : readLine(line, headings, columns, reading, found);
    return row === undefined ? [] : [row];
  });
}

/** What stands between the cells of the line of headings. */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, 100_000).split(/\r\n|\r|\n/, mostAbove);
  const cellsIn = (line: string, delimiter: string): readonly string[] =>
    line.split(delimiter).map((cell) => cell.replace(/["\ufeff]/g, ''));
  return delimiters.find((each) => beginning.some((line) => areHeadings(cellsIn(line, each)))) ?? ';';
}

function isBlankLine({ cells }: SheetLine): boolean {
  return cells.every((cell) => cell === '');
}

function readLine(
  line: SheetLine,
  headings: number,
  columns: Columns,
  reading: RowReading,
  found: Diagnostic[],
): BudgetRow | undefined {
  const { cells, number } = line;
  if (cells.slice(headings).some((cell) => cell !== '')) {
    found.push(cellsOver.at(['line', number, 'column', headings + 1], { cells: cells.length, headings }));
    return undefined;
  }
  const cell = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));
  const hasAmount = [columns.amount, ...columns.months].some((column) => cell(column) !== '');
  const hasAccount = cell(columns.account) !== '';
  if (hasAmount && !hasAccount && !isSum(line)) {
    found.push(accountMissing.at(['line', number, 'column', columns.account + 1], { text: lineText(line) }));
    return undefined;
  }
  if (!hasAmount || !hasAccount) {
    found.push(linePassedOver.at(['line', number], { text: lineText(line) }));
    return undefined;
  }
  const wrong: Diagnostic[] = [];
  const row = readBudgetRow(reading, draftOf(columns, cell), wrong);
  for (const each of wrong) {
    const column = columnOf(columns, each);
    found.push(...within(column === undefined ? ['line', number] : ['line', number, 'column', column + 1], [each]));
  }
  return row;
}

/** A line without an account that says it is a sum is one. */
function isSum({ cells }: SheetLine): boolean {
  return /^(summa|totalt?|resultat)\b/i.test(cells.find((cell) => cell !== '') ?? '');
}

function draftOf(columns: Columns, cell: (column: number | undefined) => string): BudgetRowDraft {
  const [amount, text, scenario] = [columns.amount, columns.text, columns.scenario].map(cell);
  const dimensions = [...columns.dimensions].map(([key, column]) => [key, cell(column)] as const);
  const months = columns.months.map((column) => amountText(cell(column)));
  return {
    account: cell(columns.account),
    dimensions: Object.fromEntries(dimensions.filter(([, code]) => code !== '')),
    ...(amount === '' ? {} : { amount: amountText(amount!) }),
    ...(columns.months.some((column) => cell(column) !== '') ? { months } : {}),
    ...(text === '' ? {} : { text: text! }),
    ...(scenario === '' ? {} : { scenario: scenario!.split(',') }),
  };
}

/** An amount as spreadsheets show it: nothing in a month is zero, and so is a lone dash; "kr" after it says nothing new. */
function amountText(cell: string): string {
  const bare = cell.replace(/\s*kr$/i, '');
  return bare === '' || /^[-\u2012\u2013\u2014\u2212]$/.test(bare) ? '0' : bare;
}

function columnOf(columns: Columns, { at: [field, part] }: Diagnostic): number | undefined {
  switch (field) {
    case 'account':
    case 'amount':
    case 'text':
    case 'scenario':
      return columns[field];
    case 'months':
      return typeof part === 'number' ? columns.months[part] : undefined;
    case 'dimensions':
      return columns.dimensions.get(String(part));
    default:
      return undefined;
  }
}
