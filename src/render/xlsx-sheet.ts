/**
 * One statement as a sheet: what it is above, its table with frozen heads, its footnotes below.
 */
import type { Amount, Unit } from '../money/index.js';
import { type Cell, type PrintedTable, type Statement, type StatementRow, printedTable } from '../statements/index.js';
import { textWidth } from '../display/index.js';
import type { Figures } from './figures.js';
import { type SheetPlaces, decimalsOf, formulaOf } from './xlsx-formula.js';
import { type CellStyle, type StyleBook, amountFormats, countFormat, percentFormat, textFormat } from './xlsx-style.js';
import { element, xmlFile, xmlText } from './xml.js';

/** A sheet of a workbook: its file, and where its columns stand. */
export interface Sheet {
  readonly file: string;
  /** The first and the last row of the table, counted from 1. */
  readonly rows: readonly [number, number];
  /** The row of the headings. */
  readonly headings: number;
  /** The letters of each column of the statement. */
  readonly letters: readonly string[];
}

/** What a sheet is made of. */
export interface SheetDraft {
  readonly statement: Statement;
  readonly figures: Figures;
  readonly styles: StyleBook;
}

/** The row of the headings: title, what it is, and an empty row come before. */
const headings = 4;
const widestLabel = 60;

/** The sheet of a statement. */
export function sheetOf(draft: SheetDraft): Sheet {
  const { statement, styles } = draft;
  const printed = printedTable(statement);
  const before = printed.columns.length - statement.columns.length;
  const letters = statement.columns.map((_, c) => columnLetters(before + c));
  const [title = '', ...rest] = printed.head;
  const row = rowWriter(draft, letters, before);
  const last = headings + statement.rows.length;
  const widths = widthsOf(printed, before);
  const linesOf = (texts: readonly string[]): number =>
    Math.max(...texts.map((text, c) => Math.ceil((textWidth(text) + 1) / widths[c]!)));
  const rows = [
    rowElement(1, [textCell('A1', title, styles.of({ font: 'title', format: textFormat }))], 1.4),
    rowElement(2, [textCell('A2', rest.join(' · '), styles.of({ font: 'faint', format: textFormat }))]),
    rowElement(
      headings,
      printed.columns.map(({ title: heading, align }, c) => {
        const style = { font: 'bold', rule: 'below', side: align, format: textFormat, isWrapped: true } as const;
        return textCell(`${columnLetters(c)}${String(headings)}`, heading, styles.of(style));
      }),
      linesOf(printed.columns.map(({ title: heading }) => heading)),
    ),
    ...printed.rows.map((each, i) =>
      rowElement(
        headings + 1 + i,
        row(each, statement.rows[i]!, i),
        linesOf([indented(each), ...each.texts.slice(1, before)]),
      ),
    ),
    ...printed.footnotes.map((footnote, i) => {
      const place = last + 2 + i;
      const style = styles.of({ font: 'faint', format: textFormat });
      return rowElement(place, [textCell(`A${String(place)}`, footnote, style)]);
    }),
  ];
  return { file: sheetFile(rows, widths), rows: [headings + 1, last], headings, letters };
}

function indented({ texts: [label = ''], level }: PrintedTable['rows'][number]): string {
  return '  '.repeat(level) + label;
}

/** In characters: wide enough for every figure, and for headings and labels on a few lines. */
function widthsOf({ columns, rows }: PrintedTable, before: number): readonly number[] {
  return columns.map(({ title }, c) => {
    if (c === 0) return Math.min(widestLabel, Math.max(12, ...rows.map((row) => textWidth(indented(row)) + 2)));
    const longestWord = Math.max(...title.split(' ').map(textWidth));
    const texts = rows.map(({ texts: each }) => textWidth(each[c] ?? ''));
    return Math.min(widestLabel, Math.max(c < before ? 4 : 12, longestWord + 2, ...texts.map((width) => width + 2)));
  });
}

/** Writes the cells of one row. */
function rowWriter(
  { statement, figures, styles }: SheetDraft,
  letters: readonly string[],
  before: number,
): (printed: PrintedTable['rows'][number], row: StatementRow, i: number) => readonly string[] {
  const places: SheetPlaces = {
    statement,
    nameOf: (row, column) => `${letters[column]!}${String(headings + 1 + row)}`,
  };
  return ({ type, level, isRuled, texts }, { cells }, i) => {
    const place = String(headings + 1 + i);
    const look: CellStyle = { ...(type === 'line' ? {} : { font: 'bold' }), ...(isRuled ? { rule: 'above' } : {}) };
    const words = texts.slice(0, before).map((text, c) => {
      const style = styles.of({
        ...look,
        format: textFormat,
        isWrapped: true,
        ...(c === 0 && level > 0 ? { side: 'left', indent: level } : {}),
      });
      return textCell(`${columnLetters(c)}${place}`, text, style);
    });
    const filled = letters.map((letter, c) => {
      const cell = cells[c] ?? null;
      const style = styles.of({ ...look, ...formatOf(cell, statement.unit) });
      // Rounded figures need not add up to their rounded sum, so they have no formulas.
      const formula = figures === 'exact' ? formulaOf(places, i, c) : undefined;
      return cellElement(`${letter}${place}`, cell, { style, formula, figures });
    });
    return [...words, ...filled];
  };
}

function formatOf(cell: Cell | null, unit: Unit): CellStyle {
  switch (cell?.type) {
    case 'amount':
      return { format: amountFormats[unit] };
    case 'count':
      return { format: countFormat };
    case 'percent':
      return { format: percentFormat(decimalsOf(cell.value)) };
    case 'text':
      return { format: textFormat };
    case undefined:
      return {};
  }
}

interface CellLook {
  readonly style: number;
  readonly formula: string | undefined;
  readonly figures: Figures;
}

function cellElement(name: string, cell: Cell | null, { style, formula, figures }: CellLook): string {
  if (cell === null) return element('c', { r: name, s: style });
  if (cell.type === 'text') return textCell(name, cell.value, style);
  const value = element('v', {}, numberText(cell, figures));
  return element('c', { r: name, s: style }, [formula === undefined ? '' : element('f', {}, xmlText(formula)), value]);
}

/** The digits of a figure: öre are never a float on their way into the file. */
function numberText(cell: Exclude<Cell, { readonly type: 'text' }>, figures: Figures): string {
  switch (cell.type) {
    case 'amount':
      return trimmed(figures === 'exact' ? cell.value : cell.shown);
    case 'count':
      return String(cell.value);
    case 'percent':
      return hundredth(cell.value);
  }
}

/** `1234.5` for 1 234,50: as spreadsheets write numbers themselves. */
function trimmed(amount: Amount): string {
  return amount.toJSON().replace(/\.?0+$/, '');
}

/** `0.986` for 98.6 per cent, by moving the point. */
function hundredth(percent: string): string {
  const [sign, digits] = percent.startsWith('-') ? ['-', percent.slice(1)] : ['', percent];
  const [whole = '', decimals = ''] = digits.split('.');
  const moved = whole.padStart(3, '0');
  return `${sign}${moved.slice(0, -2)}.${moved.slice(-2)}${decimals}`.replace(/\.?0+$/, '');
}

/** A cell with text: never a formula, whatever the text begins with. */
export function textCell(name: string, text: string, style: number): string {
  if (text === '') return element('c', { r: name, s: style });
  // Spreadsheets read _x0041_ as A, so a text that has it by chance has its low line written so.
  const written = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const inside = element('t', { 'xml:space': 'preserve' }, xmlText(written));
  return element('c', { r: name, s: style, t: 'inlineStr' }, element('is', {}, inside));
}

const lineHeight = 15.75;

/** A row, as high as so many lines. */
export function rowElement(place: number, cells: readonly string[], lines = 1): string {
  const height = lines === 1 ? {} : { ht: (lineHeight * lines).toFixed(2), customHeight: 1 };
  return element('row', { r: place, ...height }, cells);
}

/** `A`, `B` … `Z`, `AA`: the letters of a column, the first being 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

const namespaces = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

function sheetFile(rows: readonly string[], widths: readonly number[]): string {
  const top = `B${String(headings + 1)}`;
  const pane = element('pane', {
    xSplit: 1,
    ySplit: headings,
    topLeftCell: top,
    activePane: 'bottomRight',
    state: 'frozen',
  });
  const columns = widths.map((width, c) => columnElement(c, width));
  return xmlFile(
    element('worksheet', namespaces, [
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      element('sheetViews', {}, element('sheetView', { showGridLines: 0, workbookViewId: 0 }, pane)),
      element('sheetFormatPr', { defaultRowHeight: lineHeight, customHeight: 1 }),
      element('cols', {}, columns),
      element('sheetData', {}, rows),
      element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      element('pageSetup', { paperSize: 9, orientation: widths.length > 6 ? 'landscape' : 'portrait', fitToHeight: 0 }),
    ]),
  );
}

export function columnElement(column: number, width: number): string {
  return element('col', { min: column + 1, max: column + 1, width: width.toFixed(2), customWidth: 1 });
}
