/**
 * `huvudbok explain`: why a figure is what it is, down to its vouchers.
 */
import { attempt, type Diagnostic } from '../../diagnostics/index.js';
import { explain, type Statement } from '../../statements/index.js';
import { type Call, type Command, exit, misuse } from '../command.js';
import { type Opened, openFile, tell } from '../opened.js';
import { statementCommand, statementOptions, statements } from './statement.js';

export const explainCommand: Command = {
  name: 'explain',
  takes: { sv: 'FIL.se RAD [KOLUMN]', en: 'FILE.se ROW [COLUMN]' },
  count: [2, 3],
  words: {
    sv: 'Visa vad en siffra består av: rader, konton, verifikationer.',
    en: 'Show what a figure is made of: rows, accounts, vouchers.',
  },
  more: {
    sv: `En rad anges med sin kod (RES3), sin nyckel (otherCosts) eller sin text ("Övriga kostnader"),
en kolumn med sin rubrik (2024-12-31). Resultaträkningen söks först, sedan balansräkningen och de andra.

Exempel:
  huvudbok explain bokslut.se RES3 --layout forbund
  huvudbok explain bokslut.se "Kassa och bank" --statement balans`,
    en: `A row is named by its code (RES3), its key (otherCosts) or its text ("Övriga kostnader"),
a column by its heading (2024-12-31). The income statement is searched first, then the balance sheet and the others.

Examples:
  huvudbok explain books.se RES3 --layout forbund
  huvudbok explain books.se "Kassa och bank" --statement balans`,
  },
  options: {
    statement: {
      value: { sv: Object.keys(statements).join('|'), en: Object.keys(statements).join('|') },
      words: { sv: 'Uppställningen som raden finns i.', en: 'The statement that the row is in.' },
    },
    ...statementCommand.options,
  },
  run: async (call) => {
    const [path, row, column] = call.given;
    const opened = await openFile(call, path!);
    if (opened === undefined) return exit.wrong;
    const found = find(call, opened, row!);
    if (found === undefined) return misuse(call, nowhere(row!), 'explain');
    const { columns } = found.statement;
    const wanted = columns.find(({ key, heading }) => [key, heading].includes(column ?? ''))?.key ?? column;
    call.terminal.print(explain(found.statement, found.key, wanted));
    return exit.fine;
  },
};

function nowhere(row: string): { readonly sv: string; readonly en: string } {
  return {
    sv: `ingen uppställning har raden ${row}. Se raderna med huvudbok statement.`,
    en: `no statement has the row ${row}. See the rows with huvudbok statement.`,
  };
}

/** The first statement with the row. Those a file cannot give, such as a cash flow without classes, are passed over. */
function find(
  call: Call,
  opened: Opened,
  wanted: string,
): { readonly statement: Statement; readonly key: string } | undefined {
  const { statement: name } = call.options;
  const asked = typeof name === 'string' ? [name] : Object.keys(statements);
  for (const each of asked) {
    const statement = made(call, opened, each, asked.length === 1);
    const row = statement?.rows.find(({ key, code, label }) => [key, code, label].includes(wanted));
    if (row !== undefined) return { statement: statement!, key: row.key };
  }
  return undefined;
}

/** A statement, or nothing when the file cannot give it; why is told when it was the one asked for. */
function made(call: Call, opened: Opened, name: string, isAsked: boolean): Statement | undefined {
  const found: Diagnostic[] = [];
  const statement = attempt(found, () => statements[name]!(opened, statementOptions(call, opened, name)));
  if (isAsked) tell(call, found);
  return statement;
}
