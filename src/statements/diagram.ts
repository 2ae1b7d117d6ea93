/**
 * A diagram (*diagram*): a picture of some cells of a statement. It owns no figure, so a bar explains itself as its cell does.
 */
import { frozenCopy, readOptions, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { isText } from './fields.js';
import { isStatement } from './finish.js';
import type { CellType, Statement } from './model.js';

/** How the cells are drawn: beside each other, along time, or as parts of a whole. */
export type DiagramForm = 'bars' | 'lines' | 'shares';

/** What a diagram is made of. */
export interface DiagramDraft {
  /** The title of its statement, unless told. */
  readonly title?: string;
  /** What can be seen in it, for those who cannot see it. */
  readonly description: string;
  readonly form: DiagramForm;
  readonly statement: Statement;
  /** The keys of its rows, in order; all lines, unless told. */
  readonly rows?: readonly string[];
  /** The keys of its columns, in order; all that hold figures, unless told. */
  readonly columns?: readonly string[];
  /** Which of the two has one colour each; the other stands along the axis. `columns`, unless told. */
  readonly series?: 'rows' | 'columns';
  /** Those of the series that are limits to compare with, drawn as lines through the bars. */
  readonly limits?: readonly string[];
  /** True when what is negative in the statement is drawn upwards, as costs are. */
  readonly turned?: boolean;
}

/** A picture of some cells of a statement. */
export interface Diagram extends Required<DiagramDraft> {
  readonly type: 'diagram';
}

const fields = ['title', 'description', 'form', 'statement', 'rows', 'columns', 'series', 'limits', 'turned'] as const;

// Registered, so that a diagram made by one copy of the package can be drawn by another.
const diagrams = Symbol.for('huvudbok.diagram');

/** True for a diagram, also one made by another copy of the package; not for one that has been through JSON. */
export function isDiagram(value: unknown): value is Diagram {
  return typeof value === 'object' && value !== null && diagrams in value;
}

/**
 * Makes a diagram, or refuses one whose rows or columns the statement does not have, or whose figures are of several
 * sorts: amounts and per cent have no axis in common.
 */
export function createDiagram(draft: DiagramDraft): Diagram {
  readOptions(draft, fields, 'diagram');
  const { description, form, statement, series = 'columns', limits = [], turned = false } = draft;
  if (!isStatement(statement)) throw refusedField('statement', statement, 'incomeStatement(books)');
  const { title = statement.title } = draft;
  for (const [field, text] of [
    ['title', title],
    ['description', description],
  ] as const)
    if (!isText(text)) throw refusedField(field, text, 'text');
  if (!['bars', 'lines', 'shares'].includes(form)) throw refusedField('form', form, 'bars, lines, shares');
  if (!['rows', 'columns'].includes(series)) throw refusedField('series', series, 'rows, columns');
  if (typeof turned !== 'boolean') throw refusedField('turned', turned, 'true, false');
  const lines = statement.rows.filter(({ type }) => type === 'line').map(({ key }) => key);
  const withFigures = statement.columns.filter(({ type }) => type !== 'text').map(({ key }) => key);
  const rows = keysIn(
    'rows',
    draft.rows ?? lines,
    statement.rows.filter(({ type }) => type !== 'heading'),
  );
  const columns = keysIn('columns', draft.columns ?? withFigures, statement.columns);
  const drawn = series === 'rows' ? rows : columns;
  keysIn(
    'limits',
    limits,
    drawn.map((key) => ({ key })),
  );
  const types = typesDrawn(statement, rows, columns);
  if (types.length > 1) throw refusedField('rows', rows, `figures of one sort, and not ${types.join(' and ')}`);
  const diagram = {
    type: 'diagram' as const,
    ...{ title, description, form, statement, series, turned },
    rows: frozenCopy(rows),
    columns: frozenCopy(columns),
    limits: frozenCopy(limits),
  };
  Object.defineProperty(diagram, diagrams, { value: true });
  return Object.freeze(printable(diagram, printDiagram));
}

function typesDrawn(
  statement: Statement,
  rows: readonly string[],
  columns: readonly string[],
): readonly Exclude<CellType, 'text'>[] {
  const places = columns.map((key) => statement.columns.findIndex((column) => column.key === key));
  const types = rows.flatMap((key) => {
    const { cells } = statement.rows.find((row) => row.key === key)!;
    return places.flatMap((place) => {
      const type = cells[place]?.type;
      return type === undefined || type === 'text' ? [] : [type];
    });
  });
  return [...new Set(types)];
}

/** A picture cannot be shown as text; what it is of can. */
function printDiagram({ title, description, form, statement, rows, columns }: Diagram): string {
  const size = `${String(rows.length)} × ${String(columns.length)} belopp`;
  return `${title} · ${formNames[form]} av ${statement.title}, ${size}\n${description}`;
}

const formNames: Readonly<Record<DiagramForm, string>> = { bars: 'staplar', lines: 'linjer', shares: 'andelar' };

function keysIn(field: string, keys: unknown, known: readonly { readonly key: string }[]): readonly string[] {
  const expected = known.map(({ key }) => key).join(', ');
  if (!Array.isArray(keys)) throw refusedField(field, keys, `[${expected}]`);
  for (const key of keys as readonly unknown[])
    if (!known.some((each) => each.key === key)) throw refusedField(field, key, expected);
  if (new Set(keys).size < keys.length) throw refusedField(field, keys, 'each of them once');
  return keys as readonly string[];
}
