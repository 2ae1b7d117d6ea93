/**
 * Turning accruals back: which are open, from the vouchers alone, and the reversals that are due.
 *
 * A reversal is known by its key, which names the year and the voucher it turns back. So it is posted once:
 * again with the same content changes nothing, with other content it is refused, in this year's books or the next's.
 */
import { type IsoDate, dateText, dayOf } from '../calendar/index.js';
import { type Diagnostic, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import {
  type Books,
  type Posting,
  type Signature,
  type Voucher,
  type VoucherDraft,
  idText,
  isBooks,
  readSignature,
  signatureFields,
  voucherOfKey,
  vouchersToReverse,
} from '../journal/index.js';
import { checkAssociation } from './opening.js';
import { printReversalPlan, printOpenAccrual } from './print.js';

/** An accrual that has been posted and not turned back. */
export interface OpenAccrual {
  /** The year it was posted in, and the name of its voucher: `2024 A 17`. */
  readonly name: string;
  readonly text: string;
  readonly eventDate: IsoDate;
  readonly reverseOn: IsoDate;
  readonly postings: readonly Posting[];
}

/** Which earlier years to look in. */
export interface OpenAccrualOptions {
  /** The books of the year before, or of several years, whose accruals may reach into this one. */
  readonly previous?: Books | readonly Books[];
}

/** The accruals that have been posted and not turned back, by the day they are to be. */
export function openAccruals(books: Books, options: OpenAccrualOptions = {}): readonly OpenAccrual[] {
  const { previous } = readOptions(options, ['previous']);
  return Object.freeze(openIn(books, previous).map(({ accrual }) => accrual));
}

/** Who turns back, and when; and the years before, whose accruals may reach into this one. */
export interface ReversalOptions extends Signature, OpenAccrualOptions {}

/** The accruals that are open, and the vouchers that turn back those whose day has come. */
export interface ReversalPlan {
  readonly open: readonly OpenAccrual[];
  readonly drafts: readonly VoucherDraft[];
}

/**
 * The reversals that are due on the day of the signature: `postAll(books, plan.drafts)` posts all of them or none.
 *
 * An accrual of a closed year whose day passed without a reversal is turned back on the first day of this one.
 */
export function reversalPlan(books: Books, options: ReversalOptions): ReversalPlan {
  const { previous } = readOptions(options, [...signatureFields, 'previous']);
  const found: Diagnostic[] = [];
  const { by, on: day } = readSignature(options, found, false);
  refuseErrors(found);
  const on = dateText(day);
  const open = openIn(books, previous);
  const drafts = open
    .map(({ voucher, accrual, key }) => reversalOf(voucher, accrual, { key, by, on, from: books.year.from }))
    .filter(({ eventDate }) => eventDate <= on && eventDate <= books.year.to);
  const plan = { open: Object.freeze(open.map(({ accrual }) => accrual)), drafts: Object.freeze(drafts) };
  return Object.freeze(printable(plan, printReversalPlan));
}

interface Open {
  readonly accrual: OpenAccrual;
  readonly voucher: Voucher;
  /** The key of the reversal that is not there. */
  readonly key: string;
}

function openIn(books: Books, previous: OpenAccrualOptions['previous'] = []): readonly Open[] {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const before = [previous].flat();
  for (const each of before) if (!isBooks(each)) throw refusedField('previous', each, 'closeYear(…).closed');
  refuseErrors(before.flatMap((each) => checkAssociation(books, each)));
  // In the order of the years, since an accrual is turned back in its own or a later one.
  const years = [...before, books].sort((one, other) => dayOf(one.year.from) - dayOf(other.year.from));
  return years
    .flatMap((year, i) => vouchersToReverse(year).flatMap((voucher) => openOf(voucher, year, years.slice(i))))
    .sort(({ accrual: one }, { accrual: other }) => dayOf(one.reverseOn) - dayOf(other.reverseOn));
}

/** The accrual when it is open: neither corrected nor turned back, in its own year or a later one. */
function openOf(voucher: Voucher, { year }: Books, years: readonly Books[]): readonly Open[] {
  const { text, eventDate, reverseOn, postings } = voucher;
  if (voucher.correctedBy.length > 0) return [];
  const name = `${year.name} ${idText(voucher)}`;
  const accrual = Object.freeze(
    printable({ name, text, eventDate, reverseOn: reverseOn!, postings }, printOpenAccrual),
  );
  // A reversal that was itself turned back, and not replaced, has turned nothing back; the next try has a key of its own.
  for (let attempt = 1; ; attempt++) {
    const key = `reversal of ${name}${attempt === 1 ? '' : ` (${String(attempt)})`}`;
    const reversal = years.map((each) => voucherOfKey(each, key)).find((each) => each !== undefined);
    if (reversal === undefined) return [{ accrual, voucher, key }];
    if (reversal.correctedBy.length !== 1) return [];
  }
}

function reversalOf(
  { series, counterparty, reference, postings }: Voucher,
  { name, text, reverseOn }: OpenAccrual,
  { key, by, on, from }: { readonly key: string; readonly by: string; readonly on: IsoDate; readonly from: IsoDate },
): VoucherDraft {
  return {
    eventDate: reverseOn < from ? from : reverseOn,
    compiledOn: on,
    text: `Återföring av ${name}: ${text}`,
    series,
    by,
    purpose: 'accrual',
    idempotencyKey: key,
    postings: postings.map((posting) => ({ ...posting, amount: posting.amount.negate() })),
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(reference === undefined ? {} : { reference }),
  };
}
