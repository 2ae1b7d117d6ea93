/**
 * `huvudbok proof`: whether printed tables, typed in, agree with themselves and with each other.
 */
import { isError } from '../../diagnostics/index.js';
import { type PublishedTable, proof } from '../../proof/index.js';
import type { PublishedTables } from '../../schema/index.js';
import { type Command, exit, misuse } from '../command.js';

export const proofCommand: Command = {
  name: 'proof',
  takes: { sv: 'TABELLER.json', en: 'TABLES.json' },
  count: [1, 1],
  words: {
    sv: 'Kontrollräkna tryckta tabeller: summor, noter, samband mellan uppställningarna.',
    en: 'Check printed tables: sums, notes, ties between the statements.',
  },
  more: {
    sv: `Filen är en lista av tabeller, skrivna av som de står:
  [{ "title": "Not 1", "unit": "kr", "columns": ["2024"], "rows": [["Kundfordringar", "1 902 900,00"]], "sum": ["1 902 900,00"] }]

Slutkoden är 1 när något är fel som avrundning inte kan förklara.`,
    en: `The file is a list of tables, typed as they stand:
  [{ "title": "Not 1", "unit": "kr", "columns": ["2024"], "rows": [["Kundfordringar", "1 902 900,00"]], "sum": ["1 902 900,00"] }]

The exit code is 1 when something is wrong that rounding cannot explain.`,
  },
  options: {},
  run: async (call) => {
    const tables = read(new TextDecoder().decode(await call.terminal.read(call.given[0]!)));
    if (tables === undefined)
      return misuse(call, { sv: `${call.given[0]!} är inte JSON.`, en: `${call.given[0]!} is not JSON.` }, 'proof');
    const made = proof(tables);
    call.terminal.print(made);
    return [...made.reading, ...made.findings].some(isError) ? exit.wrong : exit.fine;
  },
};

/** What the file holds; a single table is a list of one, and a document of the schema has its list in `tables`. */
function read(text: string): readonly PublishedTable[] | undefined {
  try {
    const held = JSON.parse(text) as PublishedTable | readonly PublishedTable[] | PublishedTables;
    if (Array.isArray(held)) return held as readonly PublishedTable[];
    return 'tables' in held ? held.tables : [held as PublishedTable];
  } catch {
    return undefined;
  }
}
