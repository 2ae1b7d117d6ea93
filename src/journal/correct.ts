/**
 * Corrections: nothing is edited or deleted; a new voucher turns the old one back, and another may take its place.
 */
import { type DayNumber, type IsoDate, dateText, dayOf } from '../calendar/index.js';
import {
  BookkeepingError,
  type Diagnostic,
  isRecord,
  readOptions,
  refuseErrors,
  refusedField,
} from '../diagnostics/index.js';
import type { Approval } from './approval.js';
import { type Books, openState } from './books.js';
import { type VoucherName, placeOf } from './list.js';
import { type Proposal, write } from './post.js';
import { alreadyCorrected, correctedTooEarly } from './problems.js';
import { readerOf } from './read.js';
import { type Signature, readSignature, signatureFields } from './signature.js';
import { idText, voucherAt } from './view.js';
import type { Voucher, VoucherDraft } from './voucher.js';

/** Who corrects, when and why, and what should have been posted instead. */
export interface Correction extends Signature {
  readonly reason: string;
  /** The date the correction counts from, in an open period; the day it is made unless told. */
  readonly eventDate?: IsoDate;
  /** Who has approved the correction, and its replacement unless that says otherwise. */
  readonly approvals?: readonly Approval[];
  /** The voucher as it should have been. Its dates are those of the correction unless it says otherwise. */
  readonly replacement?: Partial<VoucherDraft> & Pick<VoucherDraft, 'postings'>;
}

/**
 * The books with a voucher turned back, and with its replacement when one is given.
 *
 * Both point to the voucher they correct, and it to them (LKBR 3:7, 3:10). A voucher is corrected once;
 * after that it is the correction that can be wrong.
 */
export function correct(books: Books, id: VoucherName, correction: Correction): Books {
  readOptions(correction, [...signatureFields, 'eventDate', 'approvals', 'replacement'], 'correction');
  const place = placeOf(books, id);
  const original = voucherAt(openState(books), place);
  const found: Diagnostic[] = [];
  const { by, on: day, reason = '' } = readSignature(correction, found, true);
  refuseErrors(found);
  refuseCorrection(original, day);

  const on = dateText(day);
  // What corrects a closing entry is one itself, on the same last day: statements must leave out both or neither.
  const isClosing = original.purpose === 'closing';
  const purpose = isClosing ? ('closing' as const) : ('correction' as const);
  const { eventDate = isClosing ? original.eventDate : on, approvals, replacement } = correction;
  const { series, counterparty, reference } = original;
  const kept = {
    ...{ series, purpose, by, eventDate, compiledOn: on },
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(reference === undefined ? {} : { reference }),
    ...(approvals === undefined ? {} : { approvals }),
  };
  const postings = original.postings.map((posting) => ({ ...posting, amount: posting.amount.negate() }));
  const reversal = { ...kept, text: `Rättelse av ${idText(original)}`, postings };
  const proposals: Proposal[] = [{ read: readerOf(reversal), at: [], corrects: place, reason, isReversal: true }];
  if (replacement !== undefined) {
    if (!isRecord(replacement)) throw refusedField('replacement', replacement, '{ postings: [debit(…), credit(…)] }');
    const draft = { ...kept, text: original.text, ...replacement };
    proposals.push({ read: readerOf(draft), at: ['replacement'], corrects: place, reason });
  }
  return write(books, proposals);
}

/** A voucher is corrected once, and not before it was compiled. */
export function refuseCorrection(
  original: Pick<Voucher, 'series' | 'number' | 'compiledOn' | 'correctedBy'>,
  day: DayNumber,
): void {
  const name = idText(original);
  if (day < dayOf(original.compiledOn)) {
    const named = { voucher: name, compiledOn: original.compiledOn, on: dateText(day) };
    throw new BookkeepingError([correctedTooEarly.at(['on'], named)]);
  }
  const [earlier] = original.correctedBy;
  if (earlier !== undefined) {
    throw new BookkeepingError([alreadyCorrected.at([], { voucher: name, by: idText(earlier) })]);
  }
}
