/**
 * Subjects: what the cells of statements are figures of, so that two cells about the same thing are known to be.
 *
 * A row says what it is (`tie: 'equity'`) and a column of when and of which figures; together they are a subject:
 * equity on 2024-12-31, the result of 2024, the budgeted result of 2024. The opening balance of a year and the closing
 * balance of the year before are one subject, and so need no rule of their own.
 */
import { type IsoDate, addDays } from '../calendar/index.js';
import { booksBehind } from '../ledger/index.js';
import { type Figure, figuresIn } from './figures.js';
import { evaluationOf } from './finish.js';
import type { Statement, StatementColumn, StatementRow } from './model.js';

/** Something that has an amount: a balance on a date, or a change from one date to another. */
export interface Subject {
  readonly what: string;
  readonly figures: 'outcome' | 'budget' | 'forecast';
  /** The first day of a change; nothing for a balance. */
  readonly from?: IsoDate;
  readonly to: IsoDate;
}

/** A cell that says how much a subject was. */
export interface SubjectCell extends Figure {
  /** Whether its row shows the subject, or the subject with the other sign. */
  readonly factor: 1 | -1;
}

/** A subject with every cell that is about it. */
export interface SubjectCells {
  readonly subject: Subject;
  readonly cells: readonly SubjectCell[];
}

/** In front of a tie: the row shows it with the other sign, as a cash flow shows by how much receivables have grown. */
const turned = '-';

/** Every subject of the statements, by its key, in the order they are first met. */
export function subjectsIn(statements: readonly Statement[]): ReadonlyMap<string, SubjectCells> {
  const found = new Map<string, { readonly subject: Subject; readonly cells: SubjectCell[] }>();
  for (const statement of statements) {
    const figures = statement.columns.map((_, place) => figuresIn(statement, place));
    for (const row of statement.rows) {
      if (row.tie === undefined) continue;
      statement.columns.forEach((_, place) => {
        const subject = subjectOf(statement, row, place);
        const figure = figures[place]?.get(row.key);
        if (subject === undefined || figure === undefined || figure.type === 'percent') return;
        const cell: SubjectCell = { ...figure, factor: row.tie?.startsWith(turned) === true ? -1 : 1 };
        const key = subjectKey(subject);
        const known = found.get(key);
        if (known === undefined) found.set(key, { subject, cells: [cell] });
        else known.cells.push(cell);
      });
    }
  }
  return found;
}

function whatOf({ key, tie = key }: StatementRow): string {
  return tie.startsWith(turned) ? tie.slice(turned.length) : tie;
}

export function subjectKey({ what, figures, from, to }: Subject): string {
  return JSON.stringify([what, figures, from ?? '', to]);
}

/** When a column is of, and of which figures; nothing when that is not known, or it shows only a part of its rows. */
export function subjectOf(statement: Statement, row: StatementRow, place: number): Subject | undefined {
  const column = statement.columns[place]!;
  const figures = figuresOf(statement, column, place);
  const { period, takes } = column;
  const { window = column.window } = row;
  if (figures === undefined || period === undefined || takes !== undefined) return undefined;
  const subject = { what: whatOf(row), figures };
  const { from, to } = period;
  // The result is not carried over, so its balance is what has come of it since the year began.
  if (subject.what === 'result' && window !== 'change') {
    const first = firstDay(statement, column, place);
    return window === 'closing' && first !== undefined ? { ...subject, from: first, to } : undefined;
  }
  if (window === 'opening') return { ...subject, to: addDays(from, -1) };
  return window === 'closing' ? { ...subject, to } : { ...subject, from, to };
}

function figuresOf(statement: Statement, { figures }: StatementColumn, place: number): Subject['figures'] | undefined {
  if (figures === 'own') {
    const column = evaluationOf(statement)?.columns[place];
    // What has been posted has come out; balances alone may be anything.
    return column?.type === 'ledger' && booksBehind(column.ledger) !== undefined ? 'outcome' : undefined;
  }
  if (figures === undefined || figures === 'forecast') return figures;
  return figures === 'budget' || figures === 'compareBudget' ? 'budget' : 'outcome';
}

/** The first day of the year a column is in; of figures handed in, when they are from the beginning of a calendar year. */
function firstDay(statement: Statement, { period }: StatementColumn, place: number): IsoDate | undefined {
  const column = evaluationOf(statement)?.columns[place];
  if (column?.type === 'ledger') return column.ledger.year.from;
  return period!.from.endsWith('-01-01') ? period!.from : undefined;
}
