/**
 * A statement as a sheet of text (CSV): its table and nothing else, so that a spreadsheet or a program can go on with it.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { byteOrderMark, inertText, type Separator, sheetText } from '../display/index.js';
import { roundTo } from '../money/index.js';
import { type Cell, type Statement, cellText, explain, isStatement } from '../statements/index.js';
import type { StatementRow } from '../statements/index.js';
import { type Figures, readFigures } from './figures.js';

/** How a sheet is written. */
export interface CsvOptions {
  /** `;` unless told. */
  readonly separator?: Separator;
  /** `,` unless told, and then `.` where commas separate. */
  readonly decimal?: ',' | '.';
  /** True unless told: the byte order mark, without which spreadsheets take å for two other letters. */
  readonly bom?: boolean;
  /** `exact` unless told: to the öre, whatever the statement is shown in. */
  readonly figures?: Figures;
  /** True for a row below each line for every account behind it, and the key and sort of every row. */
  readonly explain?: boolean;
}

/**
 * One line for each row. Amounts are plain (`-1234,50`); per cent has its sign (`98,6 %`).
 *
 * A text that a spreadsheet could take for a formula has an apostrophe before it: `'=1+1`.
 */
export function toCsv(statement: Statement, options: CsvOptions = {}): string {
  if (!isStatement(statement)) throw refusedField('statement', statement, 'incomeStatement(books)');
  const read = readOptions(options, ['separator', 'decimal', 'bom', 'figures', 'explain']);
  const { separator = ';', bom = true, explain: isExplained = false } = read;
  const { decimal = separator === ',' ? '.' : ',' } = read;
  if (![';', ',', '\t'].includes(separator)) throw refusedField('separator', separator, '";", ",", "\\t"');
  if (![',', '.'].includes(decimal) || (decimal as string) === separator)
    throw refusedField('decimal', decimal, separator === ',' ? '"."' : '",", "."');
  for (const [field, flag] of Object.entries({ bom, explain: isExplained }))
    if (typeof flag !== 'boolean') throw refusedField(field, flag, 'true, false');
  const words = wordColumns(statement, isExplained);
  const style: SheetStyle = { decimal, figures: readFigures(read.figures) };
  const headings = [...words.map(({ heading }) => heading), ...statement.columns.map(({ heading }) => heading)];
  const lines = statement.rows.flatMap((row) => {
    const cells = statement.columns.map((_, c) => cellIn(row.cells[c] ?? null, statement, style));
    const line = [...words.map(({ of }) => inertText(of(row) ?? '')), ...cells];
    return isExplained && row.type === 'line' ? [line, ...accountLines(statement, row, words, style)] : [line];
  });
  return (bom ? byteOrderMark : '') + sheetText([headings.map(inertText), ...lines], separator);
}

interface SheetStyle {
  readonly decimal: ',' | '.';
  readonly figures: Figures;
}

/** A column of words, and what stands in it. */
interface WordColumn {
  readonly heading: string;
  readonly of: (row: WordsOfRow) => string | undefined;
}

/** What is said of a row, or of an account behind one. */
interface WordsOfRow extends Pick<StatementRow, 'key' | 'label' | 'code' | 'note' | 'account'> {
  readonly type: StatementRow['type'] | 'account';
}

const sortNames: Readonly<Record<WordsOfRow['type'], string>> = {
  heading: 'rubrik',
  line: 'rad',
  sum: 'summa',
  account: 'konto',
};

/** Those that some row has something in. */
function wordColumns({ rows }: Statement, isExplained: boolean): readonly WordColumn[] {
  const has = (field: 'code' | 'note' | 'account'): boolean => rows.some((row) => row[field] !== undefined);
  return [
    ...(isExplained
      ? [
          { heading: 'Nyckel', of: ({ key }: WordsOfRow) => key },
          { heading: 'Slag', of: ({ type }: WordsOfRow) => sortNames[type] },
        ]
      : []),
    ...(isExplained || has('account') ? [{ heading: 'Konto', of: ({ account }: WordsOfRow) => account }] : []),
    { heading: 'Rad', of: ({ label }) => label },
    ...(has('code') ? [{ heading: 'Kod', of: ({ code }: WordsOfRow) => code }] : []),
    ...(has('note') ? [{ heading: 'Not', of: ({ note }: WordsOfRow) => note }] : []),
  ];
}

function cellIn(cell: Cell | null, { unit }: Statement, { figures, decimal }: SheetStyle): string {
  if (cell?.type === 'text') return inertText(cell.value);
  if (cell?.type === 'amount' && figures === 'exact') return cell.value.toJSON().replace('.', decimal);
  const plain = cellText(cell, unit).replace('\u2212', '-').replace(',', decimal);
  return cell?.type === 'percent' ? plain.replace('\u00a0', ' ') : plain.replaceAll('\u00a0', '');
}

/** The accounts behind a line, each with what the line shows of it in every column. */
function accountLines(
  statement: Statement,
  row: StatementRow,
  words: readonly WordColumn[],
  { decimal, figures }: SheetStyle,
): readonly (readonly string[])[] {
  const accounts = new Map<string, { readonly name: string; readonly cells: string[] }>();
  statement.columns.forEach(({ key }, c) => {
    if (row.cells[c]?.origin.type !== 'accounts') return;
    for (const part of explain(statement, row.key, key).parts) {
      if (part.type !== 'account') continue;
      const { number, name } = part.account;
      const { cells } = accounts.get(number) ?? accounts.set(number, { name, cells: [] }).get(number)!;
      const amount = figures === 'exact' ? part.amount : roundTo(part.amount, statement.unit);
      const cell: Cell = { type: 'amount', value: amount, shown: amount, origin: { type: 'given' } };
      cells[c] = cellIn(cell, statement, { decimal, figures });
    }
  });
  return [...accounts].map(([account, { name, cells }]) => [
    ...words.map(({ of }) => inertText(of({ type: 'account', key: row.key, label: name, account }) ?? '')),
    ...statement.columns.map((_, c) => cells[c] ?? ''),
  ]);
}
