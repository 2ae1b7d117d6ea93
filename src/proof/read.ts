/**
 * `readPublished`: typed-in tables made into statements, with what was read out of their words and what is wrong with them.
 */
import { attempt, badField, type Diagnostic, excerpt, shown, within } from '../diagnostics/index.js';
import { type Statement, type StatementRow, createStatement, isStatement } from '../statements/index.js';
import { type KnownTable, type NotedLine, draftOf, rowKey } from './draft.js';
import { noteWithoutLine } from './problems.js';
import type { PublishedTable } from './published.js';
import { type KnownRow, knownRows } from './read-rows.js';
import { readTable } from './read-table.js';

/** What came of reading tables. */
export interface PublishedStatements {
  /** In the order of the tables, without those that could not be read. */
  readonly statements: readonly Statement[];
  /** What is wrong with the tables, and what was read out of their headings, labels and figures. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads tables typed in from print, among which may be statements. Nothing is thrown for what is wrong with them. */
export function readPublished(tables: readonly (PublishedTable | Statement)[]): PublishedStatements {
  const diagnostics: Diagnostic[] = [];
  const list = listOf(diagnostics, tables);
  const known = list.map((given, place): Statement | Omit<KnownTable, 'noted'> | undefined => {
    if (isStatement(given)) return given;
    const table = readTable(diagnostics, given, place);
    if (table === undefined) return undefined;
    const problems: Diagnostic[] = [];
    const rows = knownRows(problems, table);
    diagnostics.push(...within([place], problems));
    return { ...table, rows };
  });
  const statements = known.flatMap((table): readonly Statement[] => {
    if (table === undefined || isStatement(table)) return table === undefined ? [] : [table];
    const noted = notedBy(diagnostics, table, known);
    const problems: Diagnostic[] = [];
    const made = attempt(problems, () =>
      createStatement(draftOf({ ...table, ...(noted === undefined ? {} : { noted }) })),
    );
    diagnostics.push(...within([table.place], problems));
    return made === undefined ? [] : [made];
  });
  return Object.freeze({ statements: Object.freeze(statements), diagnostics: Object.freeze(diagnostics) });
}

function listOf(found: Diagnostic[], tables: unknown): readonly unknown[] {
  if (Array.isArray(tables)) return tables;
  found.push(badField.at([], { field: 'tables', given: shown(tables), expected: '[{ title, columns, rows }]' }));
  return [];
}

type Known = Statement | Omit<KnownTable, 'noted'> | undefined;

/** The line a note specifies: of the rows that refer to its number, the one with its words, nearest above it. */
function notedBy(found: Diagnostic[], table: Omit<KnownTable, 'noted'>, all: readonly Known[]): NotedLine | undefined {
  const { note, line, place, title } = table;
  if (note === undefined) return undefined;
  const lines = all.flatMap((each): readonly (NotedLine & { readonly label: string })[] => {
    if (each === undefined || each === table) return [];
    const isBalance = each.columns.some(({ window }) => window !== undefined && window !== 'change');
    return each.rows.flatMap((row: StatementRow | KnownRow, i) =>
      row.note === note
        ? [{ key: 'key' in row ? row.key : rowKey(each as KnownTable, i), label: row.label, isBalance }]
        : [],
    );
  });
  const called = lines.filter(({ label }) => label.toLowerCase() === line.toLowerCase());
  const noted = called.at(-1) ?? (lines.length === 1 ? lines[0] : undefined);
  if (noted === undefined)
    found.push(noteWithoutLine.at([place], { table: excerpt(title), note, lines: lines.map(({ label }) => label) }));
  return noted;
}
