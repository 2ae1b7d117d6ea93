/**
 * A diagram (*diagram*): a picture of some cells of a statement. It owns no figure, so a bar explains itself as its cell does.
 */
import { frozenCopy, readOptions, refusedField } from '../diagnostics/index.js';
import { isText } from './fields.js';
import { isStatement } from './finish.js';
import type { Statement } from './model.js';

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

/** Makes a diagram, or refuses one whose rows or columns the statement does not have. */
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
  const diagram = {
    type: 'diagram',
    title,
    description,
    form,
    statement,
    rows,
    columns,
    series,
    limits,
    turned,
  } as const;
  return Object.freeze({
    ...diagram,
    rows: frozenCopy(rows),
    columns: frozenCopy(columns),
    limits: frozenCopy(limits),
  });
}

function keysIn(field: string, keys: unknown, known: readonly { readonly key: string }[]): readonly string[] {
  const expected = known.map(({ key }) => key).join(', ');
  if (!Array.isArray(keys)) throw refusedField(field, keys, `[${expected}]`);
  for (const key of keys as readonly unknown[])
    if (!known.some((each) => each.key === key)) throw refusedField(field, key, expected);
  if (new Set(keys).size < keys.length) throw refusedField(field, keys, 'each of them once');
  return keys as readonly string[];
}
