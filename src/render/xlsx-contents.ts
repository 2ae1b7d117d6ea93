/**
 * The first sheet of a report: what it is, and which sheets follow, each a click away.
 */
import type { Report } from '../statements/index.js';
import { whoseText } from './rendered.js';
import { columnElement, rowElement, textCell } from './xlsx-sheet.js';
import { type StyleBook, textFormat } from './xlsx-style.js';
import { element, xmlFile } from './xml.js';

const first = 4;

/** The sheet of contents, of sheets by their names and titles. */
export function contentsSheet(
  report: Report,
  sheets: readonly { readonly name: string; readonly title: string }[],
  styles: StyleBook,
): string {
  const style = (font: 'title' | 'faint' | 'link'): number => styles.of({ font, format: textFormat });
  const rows = [
    rowElement(1, [textCell('A1', report.title, style('title'))]),
    rowElement(2, [textCell('A2', whoseText(report), style('faint'))]),
    ...sheets.map(({ title }, i) => rowElement(first + i, [textCell(`A${String(first + i)}`, title, style('link'))])),
  ];
  const links = sheets.map(({ name, title }, i) =>
    element('hyperlink', { ref: `A${String(first + i)}`, location: `${quotedSheet(name)}!A1`, display: title }),
  );
  return xmlFile(
    element('worksheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      element('sheetViews', {}, element('sheetView', { showGridLines: 0, workbookViewId: 0 })),
      element('cols', {}, columnElement(0, 60)),
      element('sheetData', {}, rows),
      links.length === 0 ? '' : element('hyperlinks', {}, links),
    ]),
  );
}

/** A sheet's name as formulas have it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
