/**
 * The problems met when a document is to be imported into books that are there already.
 */
import { problem } from '../diagnostics/index.js';
import { bookProblem } from './book-problem.js';

export const otherCompany = problem<{ readonly file: string; readonly books: string }>({
  code: 'sie/other-company',
  severity: 'error',
  sv: ({ file, books }) =>
    `Filen gäller organisationsnummer ${file}, räkenskaperna ${books}. Välj rätt fil eller rätt räkenskaper.`,
  en: ({ file, books }) =>
    `The file is of organisation number ${file}, the books of ${books}. Choose the right file or the right books.`,
});

export const openingDiffers = bookProblem<{
  readonly account: string;
  readonly posted: string;
  readonly given: string;
}>({
  code: 'sie/opening-differs',
  severity: 'error',
  sv: ({ account, posted, given }) =>
    `Konto ${account} börjar året med ${posted} i räkenskaperna och ${given} i filen. En import bokför bara verifikationer; rätta den ingående balansen först.`,
  en: ({ account, posted, given }) =>
    `Account ${account} begins the year with ${posted} in the books and ${given} in the file. An import posts vouchers only; correct the opening balance first.`,
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
