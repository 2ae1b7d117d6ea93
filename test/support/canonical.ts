/**
 * The canonical form of vouchers as an outsider would write it: from the vouchers as JSON, by the page about seals.
 */
import { createHash } from 'node:crypto';
import { type Books, type Seal, type Voucher, dimensionOf, period, vouchers } from '../../src/index.js';

/** The seal of a period, by the page and Node's own SHA-256. */
export function outsidersSeal(books: Books, name: string): Seal {
  const { from, to } = period(name);
  const inPeriod = vouchers(books, { period: name });
  const text = [['huvudbok/seal/1', from, to], ...inPeriod.map((each) => lineOf(books, each))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  return { period: name, vouchers: inPeriod.length, hash: createHash('sha256').update(text, 'utf8').digest('hex') };
}

function lineOf(books: Books, voucher: Voucher): unknown[] {
  const { series, number, eventDate, compiledOn, purpose, text, counterparty, reference, by, corrects } = voucher;
  const postings = voucher.postings.map((each) => {
    const objects = Object.entries(each.dimensions).map(
      ([key, code]) => [String(dimensionOf(books.chart, key).number), code] as const,
    );
    const dimensions = Object.fromEntries(objects.sort(([one], [other]) => +one - +other));
    const rest = trimmed([each.text, each.quantity]);
    const isBare = objects.length === 0 && rest.length === 0;
    return [each.account, each.amount.toJSON(), ...(isBare ? [] : [dimensions]), ...rest];
  });
  const corrected = corrects === undefined ? undefined : `${corrects.series} ${String(corrects.number)}`;
  const { reason, idempotencyKey, reverseOn } = voucher;
  const texts = [counterparty, reference, by, corrected, reason, idempotencyKey, reverseOn];
  const approvals = voucher.approvals?.map((each) => [each.role, each.by, each.on]);
  const rest = approvals === undefined ? trimmed(texts) : [...texts.map((each) => each ?? ''), approvals];
  return [series, number, eventDate, compiledOn, purpose, text, postings, ...rest];
}

/** As far as the last that is there; what is missing before it is empty text. */
function trimmed(texts: readonly (string | undefined)[]): string[] {
  const end = texts.findLastIndex((text) => text !== undefined) + 1;
  return texts.slice(0, end).map((text) => text ?? '');
}
