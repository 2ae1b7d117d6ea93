/**
 * What a command is: its name and words, the options it takes, and what it does.
 */
import type { Language } from '../diagnostics/index.js';
import type { Terminal } from './terminal.js';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** An option of a command. One with a `value` takes one, and is shown with that word after it. */
export interface CommandOption {
  readonly value?: Words;
  readonly words: Words;
}

/** What a command was called with. */
export interface Call {
  readonly terminal: Terminal;
  readonly language: Language;
  /** The words after the name of the command. */
  readonly given: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

/** How it went, as the shell is told: nothing wrong, something wrong in what was read, or not called as it should be. */
export const exit = { fine: 0, wrong: 1, misused: 2 } as const;

export type Exit = (typeof exit)[keyof typeof exit];

/** One thing the program can do. */
export interface Command {
  readonly name: string;
  /** What stands after the name: `FIL.se`. */
  readonly takes: Words;
  /** How many of them there must be, and may be. */
  readonly count: readonly [least: number, most: number];
  readonly words: Words;
  /** What is worth knowing beside the options; with examples. */
  readonly more?: Words;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (call: Call) => Promise<Exit>;
}

/** Says what was wrong with how a command was called, and where to read how it is done. */
export function misuse({ terminal, language }: Pick<Call, 'terminal' | 'language'>, what: Words, name?: string): Exit {
  const help = `huvudbok ${name === undefined ? '' : `${name} `}--help`;
  const way: Words = { sv: `Se ${help}`, en: `See ${help}` };
  terminal.tell(`huvudbok: ${what[language]}\n${way[language]}\n`);
  return exit.misused;
}
