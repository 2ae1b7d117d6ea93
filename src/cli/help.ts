/**
 * The help: what the program can do, and what each command takes.
 */
import type { Language } from '../diagnostics/index.js';
import { everywhere, versionOption } from './arguments.js';
import type { Command, CommandOption, Words } from './command.js';

const program: Words = {
  sv: `huvudbok läser räkenskaper ur en SIE-fil och ger tillbaka det som ska stå i års- och delårsrapporten.

Användning: huvudbok KOMMANDO ...

Kommandon:`,
  en: `huvudbok reads books from a SIE file and gives back what should stand in the annual and interim report.

Usage: huvudbok COMMAND ...

Commands:`,
};

const after: Words = {
  sv: `Mer om ett kommando: huvudbok KOMMANDO --help
Slutkod: 0 när allt stämmer, 1 när något i det lästa är fel, 2 när kommandot inte kunde förstås.`,
  en: `More of a command: huvudbok COMMAND --help
Exit code: 0 when all is well, 1 when something read is wrong, 2 when the command could not be understood.`,
};

/** What the program can do. */
export function programHelp(commands: readonly Command[], language: Language): string {
  const list = commands.map(({ name, takes, words }): Line => [`${name} ${takes[language]}`, words[language]]);
  const options = optionLines({ ...everywhere, version: versionOption }, language);
  return [program[language], aligned(list), '', heading.options[language], aligned(options), '', after[language]].join(
    '\n',
  );
}

const heading = {
  usage: { sv: 'Användning:', en: 'Usage:' },
  options: { sv: 'Alternativ:', en: 'Options:' },
} as const;

/** What a command does and takes. */
export function commandHelp({ name, takes, words, more, options }: Command, language: Language): string {
  const usage = `${heading.usage[language]} huvudbok ${name} ${takes[language]}`;
  const list = aligned(optionLines({ ...options, ...everywhere }, language));
  const rest = more === undefined ? [] : ['', more[language]];
  return [words[language], '', usage, '', heading.options[language], list, ...rest].join('\n');
}

type Line = readonly [what: string, means: string];

function optionLines(options: Readonly<Record<string, CommandOption>>, language: Language): readonly Line[] {
  return Object.entries(options).map(([name, { value, words }]) => [
    `--${name}${value === undefined ? '' : ` ${value[language]}`}`,
    words[language],
  ]);
}

const width = { what: 24, means: 72 };

/** Two columns; what is too wide for the first has the second below it. */
function aligned(lines: readonly Line[]): string {
  const indent = ' '.repeat(width.what + 4);
  return lines
    .flatMap(([what, means]) => {
      const [first = '', ...rest] = wrapped(means);
      const fits = what.length <= width.what;
      const head = fits ? [`  ${what.padEnd(width.what)}  ${first}`] : [`  ${what}`, indent + first];
      return [...head, ...rest.map((line) => indent + line)];
    })
    .join('\n');
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && line.length <= width.means) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
