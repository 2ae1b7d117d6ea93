/**
 * `huvudbok statement`: one statement of a file, printed.
 */
import {
  balanceSheet,
  cashFlowStatement,
  followUpStatement,
  incomeStatement,
  operationsStatement,
  type Statement,
  type StatementOptions,
} from '../../statements/index.js';
import type { Preset } from '../../finsam/index.js';
import { type Call, type Command, exit, misuse } from '../command.js';
import { type Opened, openFile } from '../opened.js';
import { bookOptions } from '../words.js';

/** The statements there are, by the word they are asked for with. */
export const statements: Readonly<Record<string, (opened: Opened, options: StatementOptions) => Statement>> = {
  resultat: ({ actual }, options) => incomeStatement(actual, options),
  balans: ({ actual }, options) => balanceSheet(actual, without(options, 'budget')),
  kassaflode: ({ actual }, options) => cashFlowStatement(actual, without(options, 'budget')),
  drift: ({ actual }, options) => operationsStatement(actual, options),
  kostnadsstallen: ({ actual }, options) => followUpStatement(actual, options),
};

function without(options: StatementOptions, field: 'budget'): StatementOptions {
  const { [field]: _, ...rest } = options;
  return rest;
}

const names = Object.keys(statements).join('|');

export const statementCommand: Command = {
  name: 'statement',
  takes: { sv: 'FIL.se NAMN', en: 'FILE.se NAME' },
  count: [2, 2],
  words: {
    sv: 'Visa en uppställning: resultat-, balansräkning, kassaflöde, drift, kostnadsställen.',
    en: 'Show a statement: income, balance sheet, cash flow, operations, cost centres.',
  },
  more: {
    sv: `NAMN är något av ${Object.keys(statements).join(', ')}.
Förra året och budgeten visas när de finns i filen.

Exempel:
  huvudbok statement bokslut.se resultat --tkr
  huvudbok statement bokslut.se balans --period 2024-01..2024-08`,
    en: `NAME is one of ${Object.keys(statements).join(', ')}.
Last year and the budget are shown when the file has them.

Examples:
  huvudbok statement books.se resultat --tkr
  huvudbok statement books.se balans --period 2024-01..2024-08`,
  },
  options: {
    period: {
      value: { sv: 'PERIOD', en: 'PERIOD' },
      words: {
        sv: 'En del av året: 2024-08, 2024-01..2024-08. Hela året annars.',
        en: 'A part of the year: 2024-08, 2024-01..2024-08. The whole year otherwise.',
      },
    },
    tkr: { words: { sv: 'Belopp i tusental kronor.', en: 'Amounts in thousands of kronor.' } },
    layout: {
      value: { sv: 'lag|forbund', en: 'lag|forbund' },
      words: {
        sv: 'Uppställning enligt lagen (lag, annars) eller som förbunden skriver den (forbund).',
        en: 'The layout of the law (lag, the default) or of the associations (forbund).',
      },
    },
    ...bookOptions,
  },
  run: async (call) => {
    const name = call.given[1]!;
    if (!Object.hasOwn(statements, name)) return misuse(call, unknown(name), 'statement');
    const opened = await openFile(call, call.given[0]!);
    if (opened === undefined) return exit.wrong;
    call.terminal.print(statements[name]!(opened, statementOptions(call, opened, name)));
    return exit.fine;
  },
};

/** That there is no such statement, and which there are. */
export function unknown(name: string): { readonly sv: string; readonly en: string } {
  return {
    sv: `uppställningen ${name} finns inte; det ska vara ${names}.`,
    en: `there is no statement ${name}; it should be ${names}.`,
  };
}

/** The layouts of a preset, by the word their statement is asked for with. */
function layoutsOf(
  { layouts, statutory }: Preset,
  isOwn: boolean,
): Readonly<Record<string, StatementOptions['layout']>> {
  const { incomeStatement: resultat, balanceSheet: balans, cashFlow: kassaflode } = isOwn ? layouts : statutory;
  return { resultat, balans, kassaflode, drift: layouts.operations, kostnadsstallen: layouts.costCentres };
}

/** What was asked for on the command line, as the statements take it. */
export function statementOptions(
  { options }: Call,
  { compare, budget, preset }: Opened,
  name: string,
): StatementOptions {
  const { period, tkr, layout } = options;
  const chosen = layoutsOf(preset, layout === 'forbund')[name];
  return {
    ...(compare === undefined ? {} : { compare }),
    ...(budget === undefined ? {} : { budget }),
    ...(typeof period === 'string' ? { period } : {}),
    ...(tkr === true ? { unit: 'tkr' } : {}),
    ...(chosen === undefined ? {} : { layout: chosen }),
  };
}
