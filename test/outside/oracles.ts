/**
 * Three programs that keep plain text accounts, and how each is asked for the sums of its accounts.
 *
 * They were written by others, in Haskell, C++ and Python: what all three reckon alike is right.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amount, type Books } from '../../src/index.js';
import { toBeancount, toJournal } from '../support/plain-text-accounting.js';
import { type Program, programs } from './programs.ts';

/** Which postings to add up: all, unless told. */
export interface Question {
  readonly from?: string;
  readonly before?: string;
  readonly compiledBefore?: string;
  /** Only debit, or only credit. */
  readonly sign?: '>' | '<';
  /** A pattern of the path of an object, by dimension. */
  readonly paths?: readonly (readonly [key: string, pattern: string])[];
}

export interface Oracle {
  readonly program: Program;
  /** False when postings can be chosen by event date only, and not by when they were compiled as well. */
  readonly knowsBothDates: boolean;
  readonly write: (books: Books) => string;
  /** The arguments that put the question to a file. Accounts and sums come back one pair a line. */
  readonly ask: (file: string, question: Question) => readonly string[];
}

const hledger: Oracle = {
  program: programs.hledger,
  knowsBothDates: false,
  write: toJournal,
  ask: (file, { from = '', before = '', sign, paths = [] }) => [
    ...['-f', file, 'balance', '--flat', '--no-total', '-O', 'csv', `date:${from}..${before}`],
    ...asked(sign, (is) => `amt:${is}0`),
    ...paths.map(([key, pattern]) => `tag:^${key}$=${pattern}`),
  ],
};

const ledger: Oracle = {
  program: programs.ledger,
  knowsBothDates: true,
  write: toJournal,
  ask: (file, { from, before, compiledBefore, sign, paths = [] }) => [
    ...[
      '-f',
      file,
      'balance',
      '--flat',
      '--no-total',
      '--format',
      '%(account),%(quantity(display_total))\n',
      '--limit',
    ],
    [
      'true',
      ...asked(from, (day) => `date >= [${day}]`),
      ...asked(before, (day) => `date < [${day}]`),
      ...asked(compiledBefore, (day) => `aux_date < [${day}]`),
      ...asked(sign, (is) => `amount ${is} 0`),
      ...paths.map(([key, pattern]) => `tag("${key}") =~ /${pattern}/`),
    ].join(' & '),
  ],
};

const beancount: Oracle = {
  program: { ...programs.beancount, name: 'bean-query' },
  knowsBothDates: true,
  write: toBeancount,
  ask: (file, { from, before, compiledBefore, sign, paths = [] }) => {
    const where = [
      'year > 0',
      ...asked(from, (day) => `date >= ${day}`),
      ...asked(before, (day) => `date < ${day}`),
      ...asked(compiledBefore, (day) => `entry_meta('compiledOn') < ${day}`),
      ...asked(sign, (is) => `number ${is} 0`),
      ...paths.map(([key, pattern]) => `meta('${key}') ~ '${pattern}'`),
    ].join(' AND ');
    return ['-f', 'csv', file, `SELECT account, sum(number) WHERE ${where} GROUP BY account`];
  },
};

export const oracles: readonly Oracle[] = [hledger, ledger, beancount];

function asked<Value>(value: Value | undefined, write: (value: Value) => string): string[] {
  return value === undefined ? [] : [write(value)];
}

/** Gives the text a file of its own, as long as it is asked about. */
export function withFile<Result>(text: string, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'huvudbok-'));
  try {
    const file = join(folder, 'books.txt');
    writeFileSync(file, text);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pair = /^"?(?:\w+:)?(\d+)\s*"?,\s*"?(-?[\d.]+)\s*"?\r?$/gm;

/** The sums the program finds in the file, in öre by account. */
export function sums({ program, ask }: Oracle, file: string, question: Question): ReadonlyMap<string, number> {
  const said = run(program.name, ask(file, question));
  return new Map(Array.from(said.matchAll(pair), ([, account, sum]) => [account!, amount(sum!).ore]));
}

/** What a program says. It does not run in the locale of the machine, in which ö may be unreadable. */
export function run(name: string, args: readonly string[]): string {
  return execFileSync(name, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
