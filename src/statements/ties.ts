/**
 * Ties (*samband*): what must agree between statements, and whether it does.
 *
 * The same figure in two places is the same; what is left at the end less what there was at the beginning is the
 * change; the result is the change in equity; what there is is what is owed and own; a note adds up to its line. The
 * rules know no layout: rows say what they are (`tie`), so that own layouts and printed figures are tied as ours are.
 */
import { addDays } from '../calendar/index.js';
import { BookkeepingError, badField, type Diagnostic, refusedField, shown } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { fromOre } from '../money/index.js';
import { isStatement } from './finish.js';
import type { Statement } from './model.js';
import { printTies } from './print-ties.js';
import { figuresIn } from './figures.js';
import type { Relation, Term } from './relations.js';
import { type Subject, type SubjectCell, type SubjectCells, subjectKey, subjectOf, subjectsIn } from './subjects.js';
import { type StatementTies, type Tie, type TieRule, type TieTerm, totalOf } from './tie.js';
import {
  changeDiffers,
  figuresDiffer,
  noteDiffers,
  openingDiffers,
  restated,
  resultNotInEquity,
  sidesDiffer,
  withinRounding,
} from './tie-problems.js';

/** Every tie there is between the statements, and within them. */
export function statementTies(statements: readonly Statement[]): StatementTies {
  const ties = tiedFigures(readStatements(statements)).map(tieOf);
  return Object.freeze(printable({ ties: Object.freeze(ties) }, printTies));
}

/** The figures that are tied. */
export function tiedFigures(statements: readonly Statement[]): readonly TiedFigures[] {
  const subjects = subjectsIn(statements);
  return [
    ...sameTies(subjects),
    ...changeTies(subjects),
    ...resultTies(subjects),
    ...balanceTies(subjects),
    ...noteTies(statements),
  ];
}

/** A relation that is a tie. */
export interface TiedFigures extends Relation {
  readonly rule: TieRule;
}

/**
 * What does not agree between statements, or within them: each with its cells and the difference. What rounding can
 * explain, or a restatement, is a note; everything else is an error. `statementTies` also lists what does agree.
 */
export function checkTies(statements: readonly Statement[]): readonly Diagnostic[] {
  return Object.freeze(statementTies(statements).ties.flatMap((tie) => diagnosticsOf(tie)));
}

function diagnosticsOf({ rule, what, one, other, difference, holds }: Tie): readonly Diagnostic[] {
  const found = { what, one, other, ...(difference === undefined ? {} : { difference }) };
  switch (holds) {
    case 'exactly':
      return [];
    case 'withinRounding':
      return [withinRounding.at([], found)];
    case 'restated':
      return [restated.at([], found)];
    case 'no':
      return [broken[rule].at([], found)];
  }
}

const broken = {
  same: figuresDiffer,
  opening: openingDiffers,
  change: changeDiffers,
  result: resultNotInEquity,
  balance: sidesDiffer,
  note: noteDiffers,
} as const satisfies Readonly<Record<TieRule, object>>;

function readStatements(statements: unknown): readonly Statement[] {
  if (!Array.isArray(statements))
    throw refusedField('statements', statements, '[incomeStatement(books), balanceSheet(books)]');
  const wrong = statements.flatMap((each: unknown, i) =>
    isStatement(each)
      ? []
      : [badField.at([i], { field: 'statement', given: shown(each), expected: 'incomeStatement(books)' })],
  );
  if (wrong.length > 0) throw new BookkeepingError(wrong);
  return statements as readonly Statement[];
}

type Subjects = ReadonlyMap<string, SubjectCells>;

/** The same figure in two places. An opening balance is the closing balance of the day before. */
function sameTies(subjects: Subjects): readonly TiedFigures[] {
  return [...subjects.values()].flatMap(({ subject, cells: [first, ...others] }) =>
    others.map((other) => {
      const isOpening =
        windowOf(first!) !== windowOf(other) && [first!, other].some((cell) => windowOf(cell) === 'opening');
      return tied(isOpening ? 'opening' : 'same', subject.what, [termOf(first!)], [termOf(other)]);
    }),
  );
}

function windowOf({ row, column }: SubjectCell): string | undefined {
  return row.window ?? column.window;
}

/** The closing balance less the opening balance is the change. */
function changeTies(subjects: Subjects): readonly TiedFigures[] {
  return changesIn(subjects).flatMap(({ subject, cells: [change] }) => {
    const between = balancesOf(subjects, subject);
    return between === undefined ? [] : [tied('change', subject.what, between, [termOf(change!)])];
  });
}

/** The result is the change in equity (LKBR 4:4). */
function resultTies(subjects: Subjects): readonly TiedFigures[] {
  return changesIn(subjects)
    .filter(({ subject }) => subject.what === 'result')
    .flatMap(({ subject, cells: [result] }) => {
      const equity = { ...subject, what: 'equity' };
      const [change] = subjects.get(subjectKey(equity))?.cells ?? [];
      const terms: readonly Term[] | undefined = change === undefined ? balancesOf(subjects, equity) : [termOf(change)];
      return terms === undefined ? [] : [tied('result', 'result', [termOf(result!)], terms)];
    });
}

/** What there is is what is owed and own, at every date, and so in every change. */
function balanceTies(subjects: Subjects): readonly TiedFigures[] {
  return [...subjects.values()]
    .filter(({ subject }) => subject.what === 'assets')
    .flatMap(({ subject, cells: [assets] }) => {
      const [other] = subjects.get(subjectKey({ ...subject, what: 'equityAndLiabilities' }))?.cells ?? [];
      return other === undefined ? [] : [tied('balance', 'assets', [termOf(assets!)], [termOf(other)])];
    });
}

function changesIn(subjects: Subjects): readonly SubjectCells[] {
  return [...subjects.values()].filter(({ subject }) => subject.from !== undefined);
}

/** The balances before and after a change, when both are told. */
function balancesOf(subjects: Subjects, { from, ...subject }: Subject): readonly Term[] | undefined {
  const [closing] = subjects.get(subjectKey(subject))?.cells ?? [];
  const [opening] = subjects.get(subjectKey({ ...subject, to: addDays(from!, -1) }))?.cells ?? [];
  if (closing === undefined || opening === undefined) return undefined;
  return [termOf(closing), [opening.factor === 1 ? -1 : 1, opening]];
}

/** A note adds up to the line it specifies, in every column they share. */
function noteTies(statements: readonly Statement[]): readonly TiedFigures[] {
  const notes = statements.filter(({ name }) => name.startsWith('note.'));
  return notes.flatMap((note) => {
    const key = note.name.slice('note.'.length);
    if (!note.rows.some((row) => row.key === key)) return [];
    return statements.flatMap((statement) => {
      const line = statement.rows.find((row) => row.key === key && row.note !== undefined);
      if (line === undefined || notes.includes(statement)) return [];
      return note.columns.flatMap((_, place) => {
        const there = statement.columns.findIndex((__, i) => whenOf(statement, i) === whenOf(note, place));
        const [one, other] = [figuresIn(note, place), there === -1 ? undefined : figuresIn(statement, there)].map(
          (figures) => figures?.get(key),
        );
        return one === undefined || other === undefined ? [] : [tied('note', key, [[1, one]], [[1, other]])];
      });
    });
  });

  /** Two columns are of the same when they are of the same time and figures; when neither tells, by their keys. */
  function whenOf(statement: Statement, place: number): string {
    const row = { type: 'line', key: '', label: '', level: 0, cells: [] } as const;
    const subject = subjectOf(statement, row, place);
    return subject === undefined ? statement.columns[place]!.key : subjectKey(subject);
  }
}

function termOf(cell: SubjectCell): Term {
  return [cell.factor, cell];
}

function tied(rule: TieRule, what: string, one: readonly Term[], other: readonly Term[]): TiedFigures {
  return { rule, what, one, other };
}

function tieOf({ rule, what, one, other }: TiedFigures): Tie {
  const all = [...one, ...other];
  const terms = { one: one.map(tieTermOf), other: other.map(tieTermOf) };
  const taken = terms.other.map(({ factor, amount }) => ({ factor, amount: amount.negate() }));
  const difference = totalOf([...terms.one, ...taken]);
  const slack = all.reduce((ore, [, figure]) => ore + figure.slack, 0);
  const isRestated = new Set(all.map(([, { column }]) => column.restated === true)).size === 2;
  const size = Math.abs(difference?.ore ?? Infinity);
  const holds = size === 0 ? 'exactly' : size <= slack ? 'withinRounding' : isRestated ? 'restated' : 'no';
  return Object.freeze({
    rule,
    what,
    one: Object.freeze(terms.one),
    other: Object.freeze(terms.other),
    ...(difference === undefined ? {} : { difference }),
    holds,
  });
}

function tieTermOf([factor, { statement, row, column, ore }]: Term): TieTerm {
  return Object.freeze({
    factor,
    statement: statement.title,
    row: row.label,
    column: column.heading,
    amount: fromOre(ore),
  });
}
