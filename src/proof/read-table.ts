/**
 * One typed-in table, read: every field what it must be, every figure a number, every row as long as the columns.
 */
import { badField, type Diagnostic, isRecord, shown, within } from '../diagnostics/index.js';
import type { Unit } from '../money/index.js';
import { type Shape, checkFields, isKeys, isOneOf, isText } from '../statements/index.js';
import { rowLength } from './problems.js';
import type { PublishedColumn, PublishedFigure, PublishedLine, PublishedSum, PublishedTable } from './published.js';
import { type ReadFigure, isBlankFigure, readFigure, unitOf } from './read-figure.js';
import { type ReadColumn, readColumns } from './read-columns.js';
import { type TableKind, titleWords } from './words.js';

/** A table that has been read, before its rows are known for what they are. */
export interface ReadTable {
  /** Its place among the tables handed in. */
  readonly place: number;
  readonly title: string;
  readonly kind: TableKind;
  readonly unit: Unit;
  readonly note?: string;
  readonly line: string;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
}

/** A row that has been read. */
export interface ReadRow extends Partial<Omit<PublishedLine & PublishedSum, 'amounts' | 'note' | 'label' | 'sum'>> {
  readonly type: 'heading' | 'line' | 'sum';
  readonly label: string;
  readonly note?: string;
  readonly figures: readonly (ReadFigure | null)[];
}

const isNote = (value: unknown): boolean => isText(value) || Number.isInteger(value);
const noteShape = [isNote, '1, "2a"'] as const;
const list = [Array.isArray, '["1 234,50"]'] as const;
const window = isOneOf('change', 'opening', 'closing');

const tableShape: Shape = {
  title: [isText, '"Balansräkning"'],
  'unit?': [isOneOf('kr', 'tkr', 'count'), 'kr, tkr, count'],
  'period?': [isText, '"2024"'],
  'note?': noteShape,
  'line?': [isText, '"Kassa och bank"'],
  columns: [(value) => Array.isArray(value) && value.length > 0 && value.length <= 100, '["2024", "2023"]'],
  rows: [Array.isArray, '[["Kassa och bank", "1 234,50"]]'],
  'sum?': list,
};

const columnShape: Shape = {
  heading: [isText, '"Budget 2024"'],
  'figures?': [
    isOneOf('actual', 'compare', 'budget', 'forecast', 'compareBudget'),
    'actual, compare, budget, forecast, compareBudget',
  ],
  'window?': [window, 'change, opening, closing'],
  'period?': [isText, '"2024"'],
  'unit?': [isOneOf('kr', 'tkr', 'count', 'percent'), 'kr, tkr, count, percent'],
  'of?': [isKeys, '["Utfall"]'],
  'less?': [isKeys, '["Budget"]'],
  'to?': [isKeys, '["Budget"]'],
};

const figuresShape: Shape = {
  amounts: list,
  'note?': noteShape,
  'code?': [isText, '"RES1"'],
  'tie?': [(value) => value === null || isText(value), '"equity", null'],
  'of?': [isKeys, '["Fordringar", "Kassa och bank"]'],
};

const lineShape: Shape = {
  ...figuresShape,
  label: [isText, '"Kassa och bank"'],
  'account?': [isText, '"1930"'],
  'window?': [window, 'change, opening, closing'],
  'unit?': [isOneOf('count', 'percent'), 'count, percent'],
  'to?': [isKeys, '["Summa tillgångar"]'],
};

const sumShape: Shape = { ...figuresShape, sum: [isText, '"Summa"'], 'less?': [isKeys, '["Kostnader"]'] };

/** Reads one table. What is told of it is added to what has been found; it is nothing when it cannot be used. */
export function readTable(found: Diagnostic[], given: unknown, place: number): ReadTable | undefined {
  const problems: Diagnostic[] = [];
  const table = readFields(problems, given, place);
  found.push(...within([place], problems));
  return problems.some(({ severity }) => severity === 'error') ? undefined : table;
}

function readFields(found: Diagnostic[], given: unknown, place: number): ReadTable | undefined {
  if (!isRecord(given)) {
    found.push(badField.at([], { field: 'table', given: shown(given), expected: '{ title, columns, rows }' }));
    return undefined;
  }
  found.push(...checkFields(given, tableShape));
  if (found.length > 0) return undefined;
  const table = given as unknown as PublishedTable;
  checkColumns(found, table.columns);
  const rows = rowsOf(found, table);
  if (found.length > 0) return undefined;
  const columns = readColumns(found, table);
  const unit = unitOf(
    table,
    rows.flatMap(({ amounts }) => amounts),
  );
  const read = rows.map((row, i): ReadRow => readRow(found, row, i, columns, unit));
  const { note, title } = table;
  return {
    place,
    title,
    kind: note === undefined ? (titleWords.find(([word]) => word.test(title.toLowerCase()))?.[1] ?? 'other') : 'other',
    unit,
    ...(note === undefined ? {} : { note: String(note) }),
    line: table.line ?? title.replace(/^not\s+\w+\s*[.:,–-]?\s+/i, ''),
    columns,
    rows: read,
  };
}

function checkColumns(found: Diagnostic[], columns: readonly unknown[]): void {
  columns.forEach((column, i) => {
    if (isText(column)) return;
    const at = ['columns', i];
    if (isRecord(column)) found.push(...within(at, checkFields(column, columnShape)));
    else found.push(badField.at(at, { field: 'column', given: shown(column), expected: '"2024", { heading }' }));
  });
  if (found.length > 0) return;
  const headings = (columns as readonly (string | PublishedColumn)[]).map((each) =>
    typeof each === 'string' ? each : each.heading,
  );
  headings.forEach((heading, i) => {
    if (headings.indexOf(heading) < i)
      found.push(
        badField.at(['columns', i], { field: 'heading', given: shown(heading), expected: `"${heading} (2)"` }),
      );
  });
}

/** A row in its longest form. */
interface WrittenRow extends Partial<Omit<PublishedLine & PublishedSum, 'amounts'>> {
  readonly heading?: string;
  readonly amounts: readonly PublishedFigure[];
}

function rowsOf(found: Diagnostic[], { rows, sum, columns }: PublishedTable): readonly WrittenRow[] {
  const written = (rows as readonly unknown[]).flatMap((row, i): readonly WrittenRow[] => {
    const made = Array.isArray(row) ? listed(row, columns.length) : row;
    const shape = isRecord(made)
      ? 'heading' in made
        ? headingShape
        : 'sum' in made
          ? sumShape
          : lineShape
      : undefined;
    const problems =
      shape === undefined
        ? [
            badField.at([], {
              field: 'row',
              given: shown(row),
              expected: '["Fordringar", "1 234,50"], { sum, amounts }',
            }),
          ]
        : checkFields(made as Record<string, unknown>, shape);
    found.push(...within(['rows', i], problems));
    if (problems.length > 0) return [];
    const { amounts = [], ...rest } = made as Omit<WrittenRow, 'amounts'> & Partial<WrittenRow>;
    if (rest.heading === undefined && amounts.length !== columns.length)
      found.push(
        rowLength.at(['rows', i], {
          row: rest.label ?? rest.sum ?? '',
          figures: amounts.length,
          columns: columns.length,
        }),
      );
    return [{ ...rest, amounts }];
  });
  if (sum === undefined) return written;
  if (sum.length !== columns.length)
    found.push(rowLength.at(['sum'], { row: 'Summa', figures: sum.length, columns: columns.length }));
  return [...written, { sum: 'Summa', amounts: sum }];
}

const headingShape: Shape = { heading: [isText, '"Intäkter"'] };

/** A list begins with the label, or with the account and the label. */
function listed(row: readonly unknown[], columns: number): unknown {
  if (row.length !== columns + 2 || isBlankFigure(row[0])) return { label: row[0], amounts: row.slice(1) };
  return { account: typeof row[0] === 'number' ? String(row[0]) : row[0], label: row[1], amounts: row.slice(2) };
}

function readRow(
  found: Diagnostic[],
  { heading, label, sum, note, amounts, ...rest }: WrittenRow,
  i: number,
  columns: readonly ReadColumn[],
  unit: Unit,
): ReadRow {
  const isShare = rest.unit === 'percent' || (rest.unit === undefined && amounts.some(hasPercentSign));
  return {
    ...rest,
    ...(isShare ? { unit: 'percent' as const } : {}),
    type: heading !== undefined ? 'heading' : sum !== undefined ? 'sum' : 'line',
    label: heading ?? sum ?? label!,
    ...(note === undefined ? {} : { note: String(note) }),
    figures: amounts.map((amount, c) => {
      const { shows } = columns[c]!;
      const type = isShare ? 'percent' : (rest.unit ?? shows);
      return readFigure(found, amount, { type, unit }, ['rows', i, 'amounts', c]);
    }),
  };
}

function hasPercentSign(figure: PublishedFigure): boolean {
  return typeof figure === 'string' && figure.trimEnd().endsWith('%');
}
