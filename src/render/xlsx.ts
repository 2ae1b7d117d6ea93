/**
 * Reports and statements as a workbook (XLSX), written by ourselves: the same bytes every time, exact figures, live sums.
 *
 * docs/decisions has why no library writes it.
 */
import { strToU8, zipSync } from 'fflate';
import { readOptions } from '../diagnostics/index.js';
import type { Statement } from '../statements/index.js';
import { type Figures, readFigures } from './figures.js';
import { type Rendered, isWholeReport, statementsIn } from './rendered.js';
import { contentsSheet, quotedSheet } from './xlsx-contents.js';
import { columnNames, sheetNames } from './xlsx-names.js';
import { type Sheet, sheetOf } from './xlsx-sheet.js';
import { createStyleBook } from './xlsx-style.js';
import { element, xmlFile, xmlText } from './xml.js';

/** How a workbook is written. */
export interface XlsxOptions {
  /**
   * `exact` unless told: kronor to the öre, shown in the unit of the statement, and sums that are formulas. What is
   * `shown` is rounded for good, and adds up no better than it does in print.
   */
  readonly figures?: Figures;
}

/** A workbook with a sheet for each statement; of a report, with its contents first. */
export function toXlsx(rendered: Rendered, options: XlsxOptions = {}): Uint8Array {
  const figures = readFigures(readOptions(options, ['figures']).figures);
  const statements = statementsIn(rendered);
  const styles = createStyleBook();
  const contents = isWholeReport(rendered) ? rendered : undefined;
  const [, ...names] = sheetNames(['Innehåll', ...statements.map(({ title }) => title)]);
  const sheets = statements.map((statement, i): NamedSheet => ({
    ...sheetOf({ statement, figures, styles }),
    statement,
    name: names[i]!,
  }));
  const titled = sheets.map(({ name, statement }) => ({ name, title: statement.title }));
  const files = [
    ...(contents === undefined ? [] : [contentsSheet(contents, titled, styles)]),
    ...sheets.map(({ file }) => file),
  ];
  const first = contents === undefined ? 0 : 1;
  return zipped({
    '[Content_Types].xml': contentTypes(files.length),
    '_rels/.rels': relations(['xl/workbook.xml', 'officeDocument'], ['docProps/core.xml', 'core']),
    'docProps/core.xml': properties(rendered),
    'xl/workbook.xml': workbook(contents === undefined ? names : ['Innehåll', ...names], definedNames(sheets, first)),
    'xl/_rels/workbook.xml.rels': relations(
      ...files.map((_, i): [string, string] => [`worksheets/sheet${String(i + 1)}.xml`, 'worksheet']),
      ['styles.xml', 'styles'],
    ),
    'xl/styles.xml': styles.file(),
    ...Object.fromEntries(files.map((file, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, file])),
  });
}

interface NamedSheet extends Sheet {
  readonly name: string;
  readonly statement: Statement;
}

/** A time of day that every zone has had, on the first day a file of this kind can have. */
const noTime = '1980-01-01T12:00:00';

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: noTime, level: 6 });
}

const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const documentTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(count: number): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${sheetTypes}.sheet.main+xml`],
    ['/xl/styles.xml', `${sheetTypes}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: count }, (_, i): [string, string] => [
      `/xl/worksheets/sheet${String(i + 1)}.xml`,
      `${sheetTypes}.worksheet+xml`,
    ]),
  ];
  return xmlFile(
    element('Types', { xmlns: `${packageTypes}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ]),
  );
}

function relations(...targets: readonly (readonly [target: string, type: string])[]): string {
  const listed = targets.map(([Target, type], i) => {
    const Type =
      type === 'core' ? `${packageTypes}/relationships/metadata/core-properties` : `${documentTypes}/${type}`;
    return element('Relationship', { Id: `rId${String(i + 1)}`, Type, Target });
  });
  return xmlFile(element('Relationships', { xmlns: `${packageTypes}/relationships` }, listed));
}

/** The title and whose it is. When it was made is not said: there is no clock here. */
function properties({ title, association }: Rendered): string {
  const spaces = {
    'xmlns:cp': `${packageTypes}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return xmlFile(
    element('cp:coreProperties', spaces, [
      element('dc:title', {}, xmlText(title)),
      association === undefined ? '' : element('dc:creator', {}, xmlText(association)),
      element('dc:language', {}, 'sv'),
    ]),
  );
}

function workbook(names: readonly string[], defined: readonly string[]): string {
  const listed = names.map((name, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${String(i + 1)}` }));
  const spaces = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'xmlns:r': documentTypes,
  };
  return xmlFile(
    element('workbook', spaces, [
      // Every view of a sheet is one of a window.
      element('bookViews', {}, element('workbookView')),
      element('sheets', {}, listed),
      defined.length === 0 ? '' : element('definedNames', {}, defined),
      element('calcPr', { calcId: 191029 }),
    ]),
  );
}

/** A name for every column of figures, and the heads that are repeated on every printed page. */
function definedNames(sheets: readonly NamedSheet[], first: number): readonly string[] {
  const columns = sheets
    .flatMap(({ statement, name, letters, rows: [from, to] }) =>
      statement.columns.map(({ key }, c) => ({
        statement: statement.name,
        column: key,
        range: `${quotedSheet(name)}!$${letters[c]!}$${String(from)}:$${letters[c]!}$${String(to)}`,
        isEmpty: to < from,
      })),
    )
    .filter(({ isEmpty }) => !isEmpty);
  const named = columnNames(columns).map((name, i) => element('definedName', { name }, xmlText(columns[i]!.range)));
  const heads = sheets.map(({ name, headings }, i) =>
    element(
      'definedName',
      { name: '_xlnm.Print_Titles', localSheetId: first + i },
      xmlText(`${quotedSheet(name)}!$${String(headings)}:$${String(headings)}`),
    ),
  );
  return [...heads, ...named];
}
