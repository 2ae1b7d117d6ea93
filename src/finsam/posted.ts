/**
 * Whether what a plan would post is in the books already: known by its key, and by saying the same.
 */
import { type Books, type VoucherDraft, type VoucherId, check, voucherOfKey } from '../journal/index.js';

/** A draft that is known again by its key. */
export type KeyedDraft = VoucherDraft & { readonly idempotencyKey: string };

/** `new`: nobody has posted it. `posted`: it is in the books. `due`: its key is, with other content, so that posting it is refused. */
export interface PostedAs {
  readonly status: 'new' | 'posted' | 'due';
  readonly voucher?: VoucherId;
}

/** How a draft stands in the books, whoever posted it and when. */
export function postedAs(books: Books, draft: KeyedDraft): PostedAs {
  const known = voucherOfKey(books, draft.idempotencyKey);
  if (known === undefined) return { status: 'new' };
  const { by, compiledOn, series, number } = known;
  const { by: _, ...rest } = draft;
  const isSame = check(books, { ...rest, compiledOn, ...(by === undefined ? {} : { by }) }).length === 0;
  return isSame ? { status: 'posted', voucher: Object.freeze({ series, number }) } : { status: 'due' };
}
