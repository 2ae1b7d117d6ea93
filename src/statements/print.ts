/**
 * A statement in words: how it shows itself in a REPL, as the table it is, and what the writers of files make theirs of.
 */
import { type TextColumn, type TextRow, left, textTable } from '../display/index.js';
import { type Amount, type RoundingPolicy, type Unit, formatAmount } from '../money/index.js';
import { periodText } from './headings.js';
import type { Cell, Footnote, Statement, StatementRow } from './model.js';

const formats = {
  ore: { decimals: 2 },
  kr: { decimals: 0 },
  '0.1 tkr': { unit: 'tkr', decimals: 1 },
  tkr: { unit: 'tkr', decimals: 0 },
} as const;

/** What is said of the rounding of a statement. */
export const roundingText: Readonly<Record<RoundingPolicy, string>> = {
  each: 'varje belopp avrundat för sig',
  preserving: 'avrundat så att summorna stämmer',
};

/** What the unit of a statement is called in print. */
export const unitNames: Readonly<Record<Unit, string>> = { ore: 'kr', kr: 'kr', '0.1 tkr': 'tkr', tkr: 'tkr' };

/** A statement in words and columns: what every writer lays out, each in its own way. */
export interface PrintedTable {
  /** Its title, whose it is, of when, and what its amounts are in. */
  readonly head: readonly string[];
  readonly columns: readonly TextColumn[];
  readonly rows: readonly PrintedRow[];
  readonly footnotes: readonly string[];
}

/** One row in words. */
export interface PrintedRow {
  readonly type: StatementRow['type'];
  readonly level: number;
  /** True when a rule stands above: over what has been added up, but not between a sum and the sum of sums. */
  readonly isRuled: boolean;
  /** One to a column, the label first. */
  readonly texts: readonly string[];
}

export function printStatement(statement: Statement): string {
  const { head, columns, rows, footnotes } = printedTable(statement);
  const table = textTable(
    columns,
    rows.flatMap(({ level, isRuled, texts: [label, ...cells] }): readonly TextRow[] => {
      const line = ['  '.repeat(level) + label!, ...cells];
      return isRuled ? ['rule', line] : [line];
    }),
  );
  return [head.join(' · '), table, ...footnotes].join('\n');
}

/** The words of a statement, with its footnotes marked. */
export function printedTable(statement: Statement): PrintedTable {
  const { title, association, period, unit, rounding, columns, rows, footnotes } = statement;
  const who = [association, period === undefined ? undefined : periodText(period)].filter((each) => each !== undefined);
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const hasAmounts = columns.some(({ type }) => type === 'amount');
  const isRounded = hasAmounts && unit !== 'ore';
  const policy = isRounded ? [roundingText[rounding]] : [];
  return {
    head: [title, ...who, ...(hasAmounts ? [`belopp i ${unitNames[unit]}`] : []), ...policy],
    columns: [
      left(''),
      ...(hasNotes ? [left('Not')] : []),
      ...columns.map(({ key, heading, type }): TextColumn => ({
        title: heading + marks(footnotes, 'columns', key),
        align: type === 'text' ? 'left' : 'right',
      })),
    ],
    rows: rows.map((row, i) => printedRow(row, rows[i - 1], statement, hasNotes)),
    footnotes: footnotes.map(({ mark, text }) => `${mark}) ${text}`),
  };
}

function printedRow(
  row: StatementRow,
  above: StatementRow | undefined,
  { unit, columns, footnotes }: Statement,
  hasNotes: boolean,
): PrintedRow {
  const { type, key, label, level, code, note, account, cells } = row;
  const name = [account, label, code === undefined ? undefined : `(${code})`]
    .filter((each) => each !== undefined)
    .join(' ');
  return {
    type,
    level,
    isRuled: type === 'sum' && above !== undefined && above.type !== 'sum',
    texts: [
      name + marks(footnotes, 'rows', key),
      ...(hasNotes ? [note ?? ''] : []),
      // A heading has no cells, and so an empty text in every column.
      ...columns.map((_, c) => cellText(cells[c] ?? null, unit)),
    ],
  };
}

function marks(footnotes: readonly Footnote[], about: 'rows' | 'columns', key: string): string {
  const found = footnotes.filter((footnote) => footnote[about].includes(key)).map(({ mark }) => `${mark})`);
  return found.length === 0 ? '' : ` ${found.join(' ')}`;
}

/** A cell in Swedish, in the unit of its statement: `−18 609`, `650`, `98,6 %`. An empty cell is empty. */
export function cellText(cell: Cell | null, unit: Unit): string {
  if (cell === null) return '';
  switch (cell.type) {
    case 'amount':
      return amountText(cell.shown, unit);
    case 'count':
      return formatAmount(cell.value, { decimals: 0 });
    case 'percent':
      return `${cell.value.replace('.', ',').replace('-', '\u2212')}\u00a0%`;
    case 'text':
      return cell.value;
  }
}

function amountText(shown: Amount, unit: Unit): string {
  return formatAmount(shown, formats[unit]);
}
