/**
 * Words that more than one command says.
 */
import type { CommandOption, Words } from './command.js';

/** The file every command reads. */
export const file: Words = { sv: 'FIL.se', en: 'FILE.se' };

/** Options of the commands that make books of a file. */
export const bookOptions = {
  chart: {
    value: { sv: 'fil|bas|forbund', en: 'fil|bas|forbund' },
    words: {
      sv: 'Kontoplan: filens egen (fil), eller med det filen inte säger ur BAS (bas, annars) eller förbundets (forbund).',
      en: 'Chart: that of the file (fil), with what it does not say from BAS (bas, the default) or the association (forbund).',
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
