/**
 * Accruals (*periodiseringar*): a cost or an income moved to the periods it belongs to (LKBR 4:4).
 *
 * An accrual is a voucher that says when it is to be turned back. What is prepaid has been booked and is taken out,
 * one voucher for each later period, turned back on the first day of that period. What is accrued has not been booked
 * and is put in, one voucher at the end of each period, turned back when the invoice or the payment comes.
 *
 * The plan is a value: it shows what it would post, and `postAll(books, plan.drafts)` posts all of it or nothing.
 */
import { type IsoDate, type Period, dateText } from '../calendar/index.js';
import { type Diagnostic, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import {
  type Books,
  type Signature,
  type Voucher,
  type VoucherDraft,
  type VoucherId,
  check,
  isBooks,
  readSignature,
  signatureFields,
  voucherOfKey,
} from '../journal/index.js';
import { type Amount, sum } from '../money/index.js';
import { type AccrualDraft, type AccrualKind, type ReadAccrual, readAccrual } from './accrual-draft.js';
import { keepsDimension } from './balances.js';
import { printAccrualPlan } from './print.js';

/**
 * Where a part of an accrual stands: it belongs to the period it was booked in and is not moved; it is posted;
 * it can be posted now; its day has not come; or it belongs to the books of an earlier year.
 */
export type AccrualStatus = 'unmoved' | 'posted' | 'due' | 'later' | 'earlier';

/** What one period has of the whole. */
export interface AccrualPart {
  readonly period: Period;
  readonly amount: Amount;
  readonly status: AccrualStatus;
  /** When it is posted, and when it is turned back. */
  readonly eventDate: IsoDate;
  readonly reverseOn: IsoDate;
  /** The voucher it is posted as. */
  readonly voucher?: VoucherId;
}

/** An accrual, part by part, and the vouchers that can be posted now. */
export interface AccrualPlan {
  readonly kind: AccrualKind;
  readonly text: string;
  readonly account: string;
  readonly balanceAccount: string;
  readonly amount: Amount;
  readonly parts: readonly AccrualPart[];
  readonly drafts: readonly VoucherDraft[];
}

/**
 * The plan of an accrual in the books, as it stands on the day of the signature.
 *
 * Asked again when more months have passed, or of the next year's books, it gives what has become due since.
 * A part that is posted is known by its key, and is not among the drafts; if it was posted with other content it is,
 * and posting it is refused.
 */
export function accrualPlan(books: Books, accrual: AccrualDraft, signature: Signature): AccrualPlan {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const read = readAccrual(books, accrual);
  const found: Diagnostic[] = [];
  const { by, on: day } = readSignature(readOptions(signature, signatureFields, 'signature'), found, false);
  refuseErrors(found);
  const on = dateText(day);
  const drafts: VoucherDraft[] = [];
  const parts = read.periods.map((span, i) => {
    const part = { period: span, amount: read.shares[i]!, ...daysOf(read, span) };
    const draft = draftOf(read, part, { by, on });
    const known = voucherOfKey(books, draft.idempotencyKey);
    const isPosted = known !== undefined && isPostedAs(books, known, draft);
    const status = isPosted ? 'posted' : known !== undefined ? 'due' : statusOf(books, read, part, on);
    if (status === 'due') drafts.push(draft);
    const voucher = isPosted ? { voucher: { series: known.series, number: known.number } } : {};
    return Object.freeze({ ...part, status, ...voucher });
  });
  const { kind, text } = read.draft;
  const accounts = { account: read.account.number, balanceAccount: read.balanceAccount.number };
  const plan = { kind, text, ...accounts, amount: sum(read.shares) };
  return Object.freeze(
    printable({ ...plan, parts: Object.freeze(parts), drafts: Object.freeze(drafts) }, printAccrualPlan),
  );
}

type Part = Omit<AccrualPart, 'status' | 'voucher'>;

function daysOf({ isPrepaid, day }: ReadAccrual, { from, to }: Period): Pick<Part, 'eventDate' | 'reverseOn'> {
  return isPrepaid ? { eventDate: day, reverseOn: from } : { eventDate: to, reverseOn: day };
}

function statusOf({ year }: Books, { isPrepaid }: ReadAccrual, part: Part, on: IsoDate): AccrualStatus {
  const { eventDate, reverseOn, amount } = part;
  if (amount.isZero() || (isPrepaid && reverseOn <= eventDate)) return 'unmoved';
  if (eventDate < year.from) return 'earlier';
  return eventDate > year.to || eventDate > on ? 'later' : 'due';
}

type KeyedDraft = VoucherDraft & { readonly idempotencyKey: string };

function draftOf(read: ReadAccrual, part: Part, { by, on }: Signature): KeyedDraft {
  const { key, text, dimensions = {}, series, counterparty, reference } = read.draft;
  const { amount, period: span, eventDate, reverseOn } = part;
  const [result, balance] = read.side === 'debit' ? [amount, amount.negate()] : [amount.negate(), amount];
  const kept = Object.entries(dimensions).filter(([name]) => keepsDimension(read.balanceAccount, name));
  return {
    eventDate,
    compiledOn: on,
    text: `${text}, ${span.name}`,
    by,
    purpose: 'accrual',
    reverseOn,
    idempotencyKey: `accrual ${key} ${span.name}`,
    postings: [
      { account: read.account.number, amount: result, dimensions },
      { account: read.balanceAccount.number, amount: balance, dimensions: Object.fromEntries(kept) },
    ],
    ...(series === undefined ? {} : { series }),
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** True when the voucher is what the draft says, whoever posted and approved it, and when. */
function isPostedAs(books: Books, { by, compiledOn, approvals }: Voucher, { by: _, ...draft }: KeyedDraft): boolean {
  const posted = { ...(by === undefined ? {} : { by }), ...(approvals === undefined ? {} : { approvals }) };
  return check(books, { ...draft, compiledOn, ...posted }).length === 0;
}
