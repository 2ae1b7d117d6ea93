/**
 * Vouchers as a bookkeeper would write them, for tests:
 *
 *     2024-01-15 compiled 2024-01-16 Bidrag @ Försäkringskassan
 *       1930  1 126 375,00
 *       3010  -1 126 375,00  costCentre 1010
 *
 * A heading begins with a date and a row with an account; two spaces part the cells of a row.
 * Without `compiled` the voucher was compiled on the day of the event.
 */
import type { PostingDraft, VoucherDraft } from '../../src/index.js';

const heading = /^(\d{4}-\d\d-\d\d)(?: compiled (\d{4}-\d\d-\d\d))?(?: series (\S+))? ([^@]*?)(?: @ (.*))?$/;

/** The drafts of a text. */
export function vouchersIn(strings: TemplateStringsArray, ...values: readonly (string | number)[]): VoucherDraft[] {
  const drafts: (VoucherDraft & { postings: PostingDraft[] })[] = [];
  for (const line of String.raw({ raw: strings }, ...values).split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    const found = heading.exec(text);
    if (found === null) drafts.at(-1)!.postings.push(rowOf(text));
    else {
      const [, eventDate, compiledOn = eventDate, series, what, counterparty = 'Motparten'] = found;
      drafts.push({
        eventDate: eventDate!,
        compiledOn: compiledOn!,
        text: what!,
        counterparty,
        ...(series === undefined ? {} : { series }),
        postings: [],
      });
    }
  }
  return drafts;
}

/** The only draft of a text. */
export function voucherIn(strings: TemplateStringsArray, ...values: readonly (string | number)[]): VoucherDraft {
  return vouchersIn(strings, ...values)[0]!;
}

function rowOf(text: string): PostingDraft {
  const [account, amount, ...objects] = text.split(/ {2,}/);
  const dimensions = Object.fromEntries(objects.map((object) => object.split(' ') as [string, string]));
  return { account: account!, amount: amount!, ...(objects.length === 0 ? {} : { dimensions }) };
}
