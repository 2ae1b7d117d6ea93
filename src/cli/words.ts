/**
 * Words that more than one command says.
 */
import type { CommandOption, Words } from './command.js';

/** The file every command reads. */
export const file: Words = { sv: 'FIL.se', en: 'FILE.se' };

/** Options of the commands that make books of a file. */
export const bookOptions = {
  preset: {
    value: { sv: 'bas|kommun|forbund', en: 'bas|kommun|forbund' },
    words: {
      sv: 'Kontoplan som säger det filen inte säger: BAS (bas, annars), Kommun-Bas (kommun), förbundens egen efter Region-Bas (forbund).',
      en: 'Chart that says what the file does not: BAS (bas, the default), Kommun-Bas (kommun), that of the associations (forbund).',
    },
  },
  result: {
    value: { sv: 'KONTO', en: 'ACCOUNT' },
    words: {
      sv: 'Konto som tar det de ingående saldona skiljer från noll, när förra årets resultat inte är omfört.',
      en: "Account that takes what the opening balances differ from zero by, when last year's result was not moved.",
    },
  },
  partial: {
    words: {
      sv: 'Lämna utanför de verifikationer som inte kan stå, i stället för att stanna.',
      en: 'Leave out vouchers that cannot stand, instead of stopping.',
    },
  },
} satisfies Readonly<Record<string, CommandOption>>;
