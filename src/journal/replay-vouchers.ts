/**
 * The vouchers of a log, posted again: with their numbers, as what they corrected, and where they closed the year.
 */
import { dayOf } from '../calendar/index.js';
import { type Diagnostic, attempt } from '../diagnostics/index.js';
import { type Books, openState } from './books.js';
import { refuseCorrection } from './correct.js';
import type { LogEntry, LoggedVoucher } from './log.js';
import type { Proposal } from './post.js';
import { alreadyCorrected, keyReused, voucherUnknown } from './problems.js';
import { readerOf } from './read.js';
import { readSignature } from './signature.js';
import { idText } from './view.js';
import type { Posting, VoucherId } from './voucher.js';

/** A voucher that has been posted again. */
interface Known {
  readonly place: number;
  readonly voucher: LoggedVoucher;
  readonly correctedBy: VoucherId[];
}

/** The vouchers that follow on each other from an entry of the log, and the entry of the last of them. */
export interface VoucherRun {
  readonly proposals: Iterable<Proposal>;
  readonly end: number;
}

/** Gives the vouchers of a log to be posted again, some at a time; it remembers those before, which later ones correct. */
export function createVoucherReplay(entries: readonly LogEntry[]): (books: Books, from: number) => VoucherRun {
  const known = new Map<string, Known>();
  const keys = new Map<string, VoucherId>();
  const yearEnd = yearEndEntries(entries);
  const voucherAt = (i: number): LoggedVoucher | undefined => {
    const entry = entries[i];
    return entry?.kind === 'voucher posted' ? entry.voucher : undefined;
  };
  return (books, from) => {
    let end = from;
    while (voucherAt(end + 1) !== undefined) end++;
    function* proposals(): Generator<Proposal> {
      let place = openState(books).vouchers;
      for (let i = from; i <= end; i++) {
        const voucher = voucherAt(i)!;
        yield proposalOf(voucher, { at: ['log', i, 'voucher'], place, known, keys, isYearEnd: yearEnd.has(i) });
        known.set(idText(voucher), { place: place++, voucher, correctedBy: [] });
        if (voucher.corrects !== undefined) known.get(idText(voucher.corrects))?.correctedBy.push(voucher);
        if (voucher.idempotencyKey !== undefined) keys.set(voucher.idempotencyKey, voucher);
      }
    }
    return { proposals: proposals(), end };
  };
}

/** The vouchers that closed the year: those just before it was closed, but for the closing of its months. */
function yearEndEntries(entries: readonly LogEntry[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isYearEnd = false;
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]!;
    if (entry.kind === 'year closed') isYearEnd = true;
    else if (entry.kind === 'voucher posted' && entry.voucher.purpose === 'closing') {
      if (isYearEnd) found.add(i);
    } else if (entry.kind !== 'period closed') isYearEnd = false;
  }
  return found;
}

interface Place {
  readonly at: Proposal['at'];
  readonly place: number;
  readonly known: ReadonlyMap<string, Known>;
  readonly keys: ReadonlyMap<string, VoucherId>;
  readonly isYearEnd: boolean;
}

function proposalOf(voucher: LoggedVoucher, { at, place, known, keys, isYearEnd }: Place): Proposal {
  const { corrects, reason, ...draft } = voucher;
  const read = readerOf(draft);
  const original = corrects === undefined ? undefined : known.get(idText(corrects));
  const reversal = original?.correctedBy[0];
  const isNext = reversal !== undefined && known.get(idText(reversal))?.place === place - 1;
  const before = draft.idempotencyKey === undefined ? undefined : keys.get(draft.idempotencyKey);
  return {
    read: (desk) => {
      if (corrects !== undefined) desk.found.push(...checkCorrection(voucher, original, isNext));
      // Posting tries again what has a key of its own; a log tells of it once.
      if (before !== undefined)
        desk.found.push(keyReused.at(['idempotencyKey'], { key: draft.idempotencyKey!, ...before }));
      return read(desk);
    },
    at,
    isYearEnd,
    isReversal: isYearEnd || (original !== undefined && isTurnedBack(original.voucher.postings, voucher.postings)),
    ...(original === undefined ? {} : { corrects: original.place }),
    ...(original === undefined || reason === undefined ? {} : { reason }),
  };
}

/** A voucher is turned back once, and at most one other takes its place, right after. */
function checkCorrection(voucher: LoggedVoucher, original: Known | undefined, isNext: boolean): readonly Diagnostic[] {
  const { corrects, by = '', compiledOn: on, reason = '' } = voucher;
  if (original === undefined) return [voucherUnknown.at(['corrects'], { voucher: idText(corrects!), last: '' })];
  const found: Diagnostic[] = [];
  readSignature({ by, on, reason }, found, true);
  const [reversal, replacement] = original.correctedBy;
  if (reversal === undefined)
    attempt(found, () => refuseCorrection({ ...original.voucher, correctedBy: [] }, dayOf(on)));
  else if (replacement !== undefined || !isNext)
    found.push(alreadyCorrected.at(['corrects'], { voucher: idText(original.voucher), by: idText(reversal) }));
  return found;
}

/** True when the one is the other with its amounts turned. */
function isTurnedBack(postings: readonly Posting[], other: readonly Posting[]): boolean {
  return (
    postings.length === other.length &&
    postings.every(({ account, amount, dimensions }, i) => {
      const { account: against, amount: turned, dimensions: objects } = other[i]!;
      const isSame = account === against && amount.ore + turned.ore === 0;
      return isSame && JSON.stringify(dimensions) === JSON.stringify(objects);
    })
  );
}
