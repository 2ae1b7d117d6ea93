/**
 * Runs what was typed: reads it, and lets the command do its work. Whatever goes wrong is told, and becomes an exit code.
 */
import { isBookkeepingError } from '../diagnostics/index.js';
import { readArguments } from './arguments.js';
import { type Call, type Command, type Exit, type Words, exit, misuse } from './command.js';
import { checkCommand } from './commands/check.js';
import { explainCommand } from './commands/explain.js';
import { proofCommand } from './commands/proof.js';
import { replCommand } from './commands/repl.js';
import { reportCommand } from './commands/report.js';
import { statementCommand } from './commands/statement.js';
import { commandHelp, programHelp } from './help.js';
import { tell } from './opened.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

const commands: readonly Command[] = [
  checkCommand,
  reportCommand,
  statementCommand,
  explainCommand,
  proofCommand,
  replCommand,
];

/** Does what was typed after the name of the program, and says how it went. */
export async function run(typed: readonly string[], terminal: Terminal): Promise<Exit> {
  const { command, language, given, options, wrong } = readArguments(typed, commands);
  const call: Call = { terminal, language, given, options };
  if (wrong !== undefined) return misuse(call, wrong, command?.name);
  if (options['version'] === true) return shown(call, version);
  if (command === undefined) return shown(call, programHelp(commands, language));
  if (options['help'] === true) return shown(call, commandHelp(command, language));
  const [least, most] = command.count;
  if (given.length < least || given.length > most)
    return misuse(
      call,
      { sv: `${command.name} tar ${command.takes.sv}.`, en: `${command.name} takes ${command.takes.en}.` },
      command.name,
    );
  try {
    return await command.run(call);
  } catch (error) {
    if (isBookkeepingError(error)) {
      tell(call, error.diagnostics);
      tell(call, error.diagnostics);
      return exit.wrong;
    }
    const missing = fileFault(error);
    if (missing === undefined) throw error;
    return misuse(call, missing, command.name);
  }
}

function shown({ terminal }: Call, text: string): Exit {
  terminal.print(text);
  return exit.fine;
}

const fileFaults: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  ENOENT: ['finns inte', 'does not exist'],
  EISDIR: ['är en mapp', 'is a folder'],
  EACCES: ['får inte läsas eller skrivas', 'may not be read or written'],
  ENOTDIR: ['ligger inte i en mapp', 'is not in a folder'],
  ENOSPC: ['får inte plats på disken', 'does not fit on the disk'],
};

/** What was wrong with a file, when that is what the error is about. */
function fileFault(error: unknown): Words | undefined {
  const { code, path } = error as { readonly code?: string; readonly path?: string };
  const texts = code === undefined ? undefined : fileFaults[code];
  return texts === undefined ? undefined : { sv: `${path ?? ''} ${texts[0]}.`, en: `${path ?? ''} ${texts[1]}.` };
}
