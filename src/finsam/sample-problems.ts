/**
 * What can be wrong with a sample of payments: when it is drawn, when it is reviewed, and when it is looked at again.
 */
import { problem } from '../diagnostics/index.js';

export const sampleTooLarge = problem<{ readonly size: number; readonly payments: number; readonly period: string }>({
  code: 'sample/too-large',
  severity: 'error',
  sv: ({ size, payments, period }) =>
    payments === 0
      ? `${period} har inga utbetalningar att dra ur.`
      : `Stickprovet är på ${String(size)}, men ${period} har bara ${String(payments)} utbetalningar. Granska alla, eller dra färre.`,
  en: ({ size, payments, period }) =>
    payments === 0
      ? `${period} has no payments to draw from.`
      : `The sample is of ${String(size)}, but ${period} has only ${String(payments)} payments. Review all of them, or draw fewer.`,
});

export const sampleItemUnknown = problem<{ readonly voucher: string; readonly nearest: string }>({
  code: 'sample/item-unknown',
  severity: 'error',
  sv: ({ voucher, nearest }) =>
    `${voucher} är inte dragen i stickprovet.${nearest === '' ? '' : ` Menades "${nearest}"?`}`,
  en: ({ voucher, nearest }) =>
    `${voucher} was not drawn in the sample.${nearest === '' ? '' : ` Was "${nearest}" meant?`}`,
});

export const sampleUnreviewed = problem<{ readonly vouchers: readonly string[] }>({
  code: 'sample/unreviewed',
  severity: 'error',
  sv: ({ vouchers }) => `Utslag saknas för ${vouchers.join(', ')}. Granska hela stickprovet innan det sparas.`,
  en: ({ vouchers }) =>
    `Verdicts are missing for ${vouchers.join(', ')}. Review the whole sample before it is recorded.`,
});

export const sampleTwice = problem<{ readonly sample: string }>({
  code: 'sample/twice',
  severity: 'error',
  sv: ({ sample }) => `Stickprovet ${sample} finns redan i historiken. Ge det nya ett eget namn.`,
  en: ({ sample }) => `The sample ${sample} is already in the history. Give the new one a name of its own.`,
});

export const sampleUnknown = problem<{ readonly sample: string; readonly nearest: string }>({
  code: 'sample/unknown',
  severity: 'error',
  sv: ({ sample, nearest }) =>
    `Stickprovet ${sample} finns inte i historiken.${nearest === '' ? '' : ` Menades "${nearest}"?`}`,
  en: ({ sample, nearest }) =>
    `The sample ${sample} is not in the history.${nearest === '' ? '' : ` Was "${nearest}" meant?`}`,
});

export const sampleNotAsDrawn = problem<{ readonly sample: string }>({
  code: 'sample/not-as-drawn',
  severity: 'error',
  sv: ({ sample }) =>
    `Stickprovet ${sample} blir ett annat när det dras igen ur räkenskaperna. Fröet, populationen eller posterna är ändrade.`,
  en: ({ sample }) =>
    `The sample ${sample} is another when it is drawn again from the books. Its seed, population or items have been changed.`,
});

export const sampleNotApproved = problem<{ readonly sample: string }>({
  code: 'sample/not-approved',
  severity: 'warning',
  sv: ({ sample }) => `Stickprovet ${sample} är granskat men inte godkänt av styrelsen.`,
  en: ({ sample }) => `The sample ${sample} has been reviewed but not approved by the board.`,
});

export const sampleProblems = {
  sampleTooLarge,
  sampleItemUnknown,
  sampleUnreviewed,
  sampleTwice,
  sampleUnknown,
  sampleNotAsDrawn,
  sampleNotApproved,
};
