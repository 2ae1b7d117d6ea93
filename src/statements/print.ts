/**
 * How a statement shows itself in a REPL: as the table it is.
 */
import { type TextColumn, type TextRow, textTable } from '../display/index.js';
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

export function printStatement(statement: Statement): string {
  const { title, association, period, unit, rounding, columns, rows, footnotes } = statement;
  const who = [association, period === undefined ? undefined : periodText(period)].filter((each) => each !== undefined);
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const hasAmounts = columns.some(({ type }) => type === 'amount');
  const isRounded = hasAmounts && unit !== 'ore';
  const policy = isRounded ? [roundingText[rounding]] : [];
  const head = [title, ...who, ...(hasAmounts ? [`belopp i ${unitNames[unit]}`] : []), ...policy];
  const left = (name: string): TextColumn => ({ title: name, align: 'left' });
  const table = textTable(
    [
      left(''),
      ...(hasNotes ? [left('Not')] : []),
      ...columns.map(({ key, heading, type }): TextColumn => ({
        title: heading + marks(footnotes, 'columns', key),
        align: type === 'text' ? 'left' : 'right',
      })),
    ],
    rows.flatMap((row, i) => textRows(row, rows[i - 1], statement, hasNotes)),
  );
  return [head.join(' · '), table, ...footnotes.map(({ mark, text }) => `${mark}) ${text}`)].join('\n');
}

function textRows(
  row: StatementRow,
  above: StatementRow | undefined,
  { unit, footnotes }: Statement,
  hasNotes: boolean,
): readonly TextRow[] {
  const { type, key, label, level, code, note, account, cells } = row;
  const name = [account, label, code === undefined ? undefined : `(${code})`]
    .filter((each) => each !== undefined)
    .join(' ');
  const line = [
    `${'  '.repeat(level)}${name}${marks(footnotes, 'rows', key)}`,
    ...(hasNotes ? [note ?? ''] : []),
    ...cells.map((cell) => cellText(cell, unit)),
  ];
  // A rule above what has been added up, but not between a sum and the sum of sums.
  return type === 'sum' && above !== undefined && above.type !== 'sum' ? ['rule', line] : [line];
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
