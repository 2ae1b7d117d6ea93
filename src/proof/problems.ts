/**
 * What can be wrong with tables: how they are typed in, what was read out of their words, and whether their figures agree.
 */
import { problem } from '../diagnostics/index.js';
import type { FindingData, RoundingData, TurnedData } from './finding.js';
import { differText, roundingText, turnedText, wrongText } from './texts.js';

export const rowLength = problem<{ readonly row: string; readonly figures: number; readonly columns: number }>({
  code: 'published/row-length',
  severity: 'error',
  sv: ({ row, figures, columns }) =>
    `Raden ${row} har ${String(figures)} belopp, men tabellen ${String(columns)} kolumner. Skriv null där rutan är tom.`,
  en: ({ row, figures, columns }) =>
    `The row ${row} has ${String(figures)} figures, but the table ${String(columns)} columns. Write null where a cell is empty.`,
});

export const noteWithoutLine = problem<{
  readonly table: string;
  readonly note: string;
  /** The rows that refer to a note of that number. */
  readonly lines: readonly string[];
}>({
  code: 'published/note-without-line',
  severity: 'warning',
  sv: ({ table, note, lines }) =>
    `${table} är not ${note}, och ${lines.length === 0 ? 'ingen rad hänvisar till den' : `raderna som hänvisar till den heter ${lines.join(', ')}`}. Ange radens namn i line.`,
  en: ({ table, note, lines }) =>
    `${table} is note ${note}, and ${lines.length === 0 ? 'no row refers to it' : `the rows that refer to it are called ${lines.join(', ')}`}. Give the label of its row in line.`,
});

interface OfColumn {
  readonly table: string;
  readonly column: string;
  /** What it is of, or empty. */
  readonly period: string;
  readonly figures: string;
  readonly window: string;
  /** The columns it is reckoned from. */
  readonly of: readonly string[];
  readonly less: readonly string[];
}

export const columnRead = problem<OfColumn>({
  code: 'published/column-read',
  severity: 'note',
  sv: ({ table, column, ...read }) => `${table}, kolumnen ${column}: läst som ${columnText(read, swedish)}.`,
  en: ({ table, column, ...read }) => `${table}, the column ${column}: read as ${columnText(read, english)}.`,
});

const swedish: Readonly<Record<string, string>> = {
  actual: 'utfall',
  compare: 'utfall',
  budget: 'budget',
  compareBudget: 'budget',
  forecast: 'prognos',
  opening: ', ingående balans',
  closing: ', utgående balans',
  change: ', förändring',
  less: 'minus',
};

const english: Readonly<Record<string, string>> = {
  actual: 'outcome',
  compare: 'outcome',
  budget: 'budget',
  compareBudget: 'budget',
  forecast: 'forecast',
  opening: ', opening balance',
  closing: ', closing balance',
  change: ', change',
  less: 'less',
};

function columnText(
  { period, figures, window, of, less }: Omit<OfColumn, 'table' | 'column'>,
  words: Readonly<Record<string, string>>,
): string {
  const subject = period === '' ? '' : `${words[figures] ?? figures} ${period}${words[window] ?? ''}`;
  const reckoned = [of.join(' + '), ...less.map((name) => `${words['less']!} ${name}`)].filter(Boolean).join(' ');
  return [subject, reckoned].filter(Boolean).join(' = ');
}

export const rowRead = problem<{ readonly table: string; readonly row: string; readonly tie: string }>({
  code: 'published/row-read',
  severity: 'note',
  sv: ({ table, row, tie }) => `${table}, raden ${row}: läst som ${tie}.`,
  en: ({ table, row, tie }) => `${table}, the row ${row}: read as ${tie}.`,
});

export const sumRead = problem<{ readonly table: string; readonly row: string; readonly of: readonly string[] }>({
  code: 'published/sum-read',
  severity: 'note',
  sv: ({ table, row, of }) => `${table}, summan ${row}: läst som ${of.join(' + ')}.`,
  en: ({ table, row, of }) => `${table}, the sum ${row}: read as ${of.join(' + ')}.`,
});

export const figureWrong = problem<FindingData>({
  code: 'proof/figure-wrong',
  severity: 'error',
  sv: (found) => wrongText(found, 'sv'),
  en: (found) => wrongText(found, 'en'),
});

export const figuresDiffer = problem<FindingData>({
  code: 'proof/figures-differ',
  severity: 'error',
  sv: (found) => differText(found, 'sv'),
  en: (found) => differText(found, 'en'),
});

export const signsDiffer = problem<TurnedData>({
  code: 'proof/signs-differ',
  severity: 'warning',
  sv: (found) => turnedText(found, 'sv'),
  en: (found) => turnedText(found, 'en'),
});

export const withinRounding = problem<RoundingData>({
  code: 'proof/within-rounding',
  severity: 'note',
  sv: (found) => roundingText(found, 'sv'),
  en: (found) => roundingText(found, 'en'),
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const proofProblems = {
  rowLength,
  noteWithoutLine,
  columnRead,
  rowRead,
  sumRead,
  figureWrong,
  figuresDiffer,
  signsDiffer,
  withinRounding,
};
