/**
 * `huvudbok check`: what is odd in a file, whether it agrees with itself, and whether books can be made of it.
 */
import { type Diagnostic, isError } from '../../diagnostics/index.js';
import { type SieDocument, reconcile, toBooks } from '../../sie/index.js';
import { type Call, type Command, type Exit, exit } from '../command.js';
import { lineOf, readFile } from '../opened.js';
import { bookOptions, file } from '../words.js';

export const checkCommand: Command = {
  name: 'check',
  takes: file,
  count: [1, 1],
  words: {
    sv: 'Granska en SIE-fil: vad som är fel, och om den stämmer med sig själv.',
    en: 'Examine a SIE file: what is wrong, and whether it agrees with itself.',
  },
  more: {
    sv: `Slutkoden är 1 när något är fel: ett saldo som inte stämmer, eller en verifikation som inte kan bokföras.
Varningar och upplysningar ändrar den inte.

Exempel:
  huvudbok check bokslut.se
  huvudbok check bokslut.se --strict && skicka bokslut.se`,
    en: `The exit code is 1 when something is wrong: a balance that does not agree, or a voucher that cannot be booked.
Warnings and notes do not change it.

Examples:
  huvudbok check books.se
  huvudbok check books.se --strict && send books.se`,
  },
  options: {
    strict: {
      words: {
        sv: 'Håll filen till standarden, utgåva 4B, i stället för till vad program brukar skriva.',
        en: 'Hold the file to the specification, edition 4B, rather than to what programs use to write.',
      },
    },
    result: bookOptions.result,
  },
  run: async (call) => {
    const { documents, diagnostics } = await readFile(
      call,
      call.given[0]!,
      call.options['strict'] === true ? 'strict' : 'tolerant',
    );
    print(call, diagnostics);
    const verdicts = documents.map((document) => checkDocument(call, document));
    const wrong = diagnostics.some(isError) || verdicts.includes(exit.wrong);
    call.terminal.print(wrong ? closing.wrong[call.language] : closing.fine[call.language]);
    return wrong ? exit.wrong : exit.fine;
  },
};

const closing = {
  fine: { sv: 'Inget är fel.', en: 'Nothing is wrong.' },
  wrong: { sv: 'Något är fel.', en: 'Something is wrong.' },
} as const;

function checkDocument(call: Call, document: SieDocument): Exit {
  const { terminal, options } = call;
  terminal.print('');
  terminal.print(document);
  terminal.print('');
  const reconciliation = reconcile(document);
  terminal.print(reconciliation);
  terminal.print('');
  if (document.vouchers.length === 0) return reconciliation.differences.length > 0 ? exit.wrong : exit.fine;
  const { result } = options;
  const { books, diagnostics } = toBooks(document, typeof result === 'string' ? { openingDifference: result } : {});
  print(call, diagnostics);
  return books === undefined || reconciliation.differences.length > 0 ? exit.wrong : exit.fine;
}

function print({ terminal, language }: Call, found: readonly Diagnostic[]): void {
  for (const each of found) terminal.print(lineOf(each, language));
}
