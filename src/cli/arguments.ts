/**
 * Reads what was typed after `huvudbok`: which command, its words, its options. Says what it cannot read.
 */
import { parseArgs } from 'node:util';
import { type Language, nearest } from '../diagnostics/index.js';
import type { Command, CommandOption, Words } from './command.js';

/** Options that every command takes. */
export const everywhere: Readonly<Record<string, CommandOption>> = {
  lang: {
    value: { sv: 'sv|en', en: 'sv|en' },
    words: { sv: 'Språk: svenska (sv) eller engelska (en).', en: 'Language: Swedish (sv) or English (en).' },
  },
  help: { words: { sv: 'Visa den här hjälpen.', en: 'Show this help.' } },
};

/** Of the program itself. */
export const versionOption: CommandOption = { words: { sv: 'Visa versionen.', en: 'Show the version.' } };

/** What was typed, read; or what was wrong with it. */
export interface ReadArguments {
  readonly command?: Command;
  readonly language: Language;
  readonly given: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
  readonly wrong?: Words;
}

/** Reads the words after the name of the program. */
export function readArguments(typed: readonly string[], commands: readonly Command[]): ReadArguments {
  const language = languageIn(typed);
  const name = typed.find((word, i) => !word.startsWith('-') && typed[i - 1] !== '--lang');
  const command = commands.find((each) => each.name === name);
  const known: Readonly<Record<string, CommandOption>> = {
    ...command?.options,
    ...everywhere,
    ...(command === undefined ? { version: versionOption } : {}),
  };
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      Object.entries(known).map(([key, { value }]) => [
        key,
        { type: value === undefined ? 'boolean' : 'string' } as const,
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: string[] = [];
  const options: Record<string, string | true> = {};
  let wrong: Words | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    wrong ??= faultOf(token, option, Object.keys(known));
    options[token.name] = token.value ?? true;
  }
  if (command !== undefined) given.shift();
  const read = { language, given, options, ...(command === undefined ? {} : { command }) };
  if (wrong !== undefined) return { ...read, wrong };
  if (name !== undefined && command === undefined) return { ...read, wrong: unknownCommand(name, commands) };
  return read;
}

/** The language is wanted before anything else has been read, since what is wrong is told in it. */
function languageIn(typed: readonly string[]): Language {
  return typed.some((word, i) => word === '--lang=en' || (word === 'en' && typed[i - 1] === '--lang')) ? 'en' : 'sv';
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function faultOf(
  { name, rawName, value }: OptionToken,
  option: CommandOption | undefined,
  known: readonly string[],
): Words | undefined {
  if (option === undefined) {
    const near = nearest(name, known);
    return {
      sv: `alternativet ${rawName} finns inte.${near === undefined ? '' : ` Menades --${near}?`}`,
      en: `there is no option ${rawName}.${near === undefined ? '' : ` Was --${near} meant?`}`,
    };
  }
  const { value: wanted } = option;
  if (wanted === undefined) {
    return value === undefined ? undefined : { sv: `${rawName} tar inget värde.`, en: `${rawName} takes no value.` };
  }
  if (value === undefined || value.startsWith('--'))
    return { sv: `${rawName} ska följas av ${wanted.sv}.`, en: `${rawName} should be followed by ${wanted.en}.` };
  if (wanted.sv.includes('|') && !wanted.sv.includes(',') && !wanted.sv.split('|').includes(value))
    return {
      sv: `${rawName} är ${value}; det ska vara ${wanted.sv}.`,
      en: `${rawName} is ${value}; it should be ${wanted.en}.`,
    };
  return undefined;
}

function unknownCommand(name: string, commands: readonly Command[]): Words {
  const near = nearest(
    name,
    commands.map((each) => each.name),
  );
  return {
    sv: `kommandot ${name} finns inte.${near === undefined ? '' : ` Menades ${near}?`}`,
    en: `there is no command ${name}.${near === undefined ? '' : ` Was ${near} meant?`}`,
  };
}
