/**
 * The problems met when a document is to be imported into books that are there already.
 */
import { problem } from '../diagnostics/index.js';

export const otherCompany = problem<{ readonly file: string; readonly books: string }>({
  code: 'sie/other-company',
  severity: 'error',
  sv: ({ file, books }) =>
    `Filen gäller organisationsnummer ${file}, räkenskaperna ${books}. Välj rätt fil eller rätt räkenskaper.`,
  en: ({ file, books }) =>
    `The file is of organisation number ${file}, the books of ${books}. Choose the right file or the right books.`,
});

export const voucherDiffers = problem<{
  readonly voucher: string;
  readonly posted: string;
  readonly fields: readonly string[];
}>({
  code: 'sie/voucher-differs',
  severity: 'error',
  sv: ({ voucher, posted, fields }) =>
    `Verifikation ${voucher} i filen är bokförd som ${posted}, med annat i ${fields.join(', ')}. Rätta den ena, eller utelämna den.`,
  en: ({ voucher, posted, fields }) =>
    `Voucher ${voucher} of the file is posted as ${posted}, with something else in ${fields.join(', ')}. Correct one of them, or leave it out.`,
});
