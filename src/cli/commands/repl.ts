/**
 * `huvudbok repl`: the books of a file, with the verbs in scope and accounts and objects that complete themselves.
 */
import { once } from 'node:events';
import { type REPLServer, start } from 'node:repl';
import type { Chart } from '../../chart/index.js';
import { isBooks } from '../../journal/index.js';
import { type Command, exit } from '../command.js';
import { completionsOf } from '../completion.js';
import { type Opened, openFile } from '../opened.js';
import { verbs } from '../verbs.js';
import { bookOptions, file } from '../words.js';

export const replCommand: Command = {
  name: 'repl',
  takes: file,
  count: [1, 1],
  words: {
    sv: 'Öppna räkenskaperna i en REPL, med alla funktioner på plats.',
    en: 'Open the books in a REPL, with every function in place.',
  },
  more: {
    sv: `I REPL:en finns books (eller ledger, när filen bara har saldon), document, compare och budget,
och allt som biblioteket gör. Tabb fyller i konton och kostnadsställen inom citattecken.

Exempel:
  huvudbok repl bokslut.se
  > balanceOf(books, '1930')
  > explain(incomeStatement(books), 'result')`,
    en: `In the REPL are books (or ledger, when the file has balances alone), document, compare and budget,
and all that the library does. Tab completes accounts and cost centres within quotes.

Examples:
  huvudbok repl books.se
  > balanceOf(books, '1930')
  > explain(incomeStatement(books), 'result')`,
  },
  options: {
    echo: {
      words: {
        sv: 'Skriv ut det som matas in, så att svaren går att följa: huvudbok repl bokslut.se --echo < rader.txt',
        en: 'Print what is put in, so that the answers can be followed: huvudbok repl books.se --echo < lines.txt',
      },
    },
    ...bookOptions,
  },
  run: async (call) => {
    const opened = await openFile(call, call.given[0]!);
    if (opened === undefined) return exit.wrong;
    const { input, output } = call.terminal;
    if (input.isTTY) call.terminal.print(opened.document);
    const server = start({ prompt: input.isTTY ? 'huvudbok> ' : '', input, output, terminal: input.isTTY });
    Object.assign(server.context, verbs, scopeOf(opened));
    completeIn(server, chartOf(opened));
    if (call.options['echo'] === true) echoIn(server, call.terminal.print);
    // What is refused says what was wrong; where in the library it was found says nothing to an analyst.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    await once(server, 'exit');
    Error.stackTraceLimit = stackTraceLimit;
    return exit.fine;
  },
};

/** Prints each line before its answer. */
function echoIn(server: REPLServer, print: (line: string) => void): void {
  const usual = server.eval;
  const echoing: REPLServer['eval'] = (line, ...rest) => {
    print(`> ${line.trimEnd()}`);
    usual.call(server, line, ...rest);
  };
  Object.assign(server, { eval: echoing });
}

function scopeOf({ document, actual, compare, budget }: Opened): object {
  return { document, [isBooks(actual) ? 'books' : 'ledger']: actual, compare, budget };
}

function chartOf({ actual }: Opened): Chart {
  return actual.chart;
}

type Completed = (error: Error | null, found: [string[], string]) => void;

/** Within quotes an account or an object is meant; elsewhere Node completes names as it does. */
function completeIn(server: REPLServer, chart: Chart): void {
  const usual = server.completer;
  const complete = (line: string, done: Completed): void => {
    const found = completionsOf(chart, line);
    if (found === undefined) usual(line, done as never);
    else done(null, [[...found.names], found.typed]);
  };
  Object.assign(server, { completer: complete });
}
