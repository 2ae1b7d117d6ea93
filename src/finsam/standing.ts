/**
 * Where a draft of a plan stands in the books: known by its key and by saying the same, whoever posted it and when.
 */
import type { IsoDate } from '../calendar/index.js';
import { type Books, type VoucherDraft, type VoucherId, check, idText, voucherOfKey } from '../journal/index.js';

/** A draft that is known again by its key. */
export type KeyedDraft = VoucherDraft & { readonly idempotencyKey: string };

/** Where a draft stands: posted; it can be posted now; its day has not come; or it belongs to the books of an earlier year. */
export type DraftStatus = 'posted' | 'due' | 'later' | 'earlier';

/** Where a draft stands, and as what it was posted. */
export interface DraftStanding {
  readonly status: DraftStatus;
  readonly voucher?: VoucherId;
}

/**
 * How a draft stands on a day. One whose key has been posted with other content is due, and posting it is refused:
 * what has been booked otherwise must not pass for booked.
 */
export function standingOf(books: Books, draft: KeyedDraft, on: IsoDate): DraftStanding {
  const known = voucherOfKey(books, draft.idempotencyKey);
  if (known === undefined) return { status: statusOf(books, draft.eventDate, on) };
  const { by, compiledOn, series, number } = known;
  const { by: _, ...rest } = draft;
  const isSame = check(books, { ...rest, compiledOn, ...(by === undefined ? {} : { by }) }).length === 0;
  return isSame ? { status: 'posted', voucher: Object.freeze({ series, number }) } : { status: 'due' };
}

function statusOf({ year }: Books, day: IsoDate, on: IsoDate): DraftStatus {
  if (day < year.from) return 'earlier';
  return day > year.to || day > on ? 'later' : 'due';
}

const statusNames: Readonly<Record<DraftStatus, string>> = {
  posted: 'bokförd',
  due: 'att bokföra',
  later: 'senare',
  earlier: 'tidigare år',
};

/** `bokförd A 17`, `att bokföra` */
export function standingText({ status, voucher }: DraftStanding): string {
  return voucher === undefined ? statusNames[status] : `${statusNames[status]} ${idText(voucher)}`;
}
