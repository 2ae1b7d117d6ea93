/**
 * Corrections: nothing is edited or deleted; a new voucher turns the old one back, and another may take its place.
 */
import type { IsoDate } from '../calendar/index.js';
import {
  BookkeepingError,
  type Diagnostic,
  isRecord,
  readOptions,
  refuseErrors,
  refusedField,
} from '../diagnostics/index.js';
import { type Books, openState } from './books.js';
import { type VoucherName, placeOf } from './list.js';
import { type Proposal, write } from './post.js';
import { alreadyCorrected } from './problems.js';
import { type Signature, readSignature, signatureFields } from './signature.js';
import { idAt, idText, voucherAt } from './view.js';
import type { VoucherDraft } from './voucher.js';

/** Who corrects, when and why, and what should have been posted instead. */
export interface Correction extends Signature {
  readonly reason: string;
  /** The date the correction counts from, in an open period; the day it is made unless told. */
  readonly eventDate?: IsoDate;
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
  readOptions(correction, [...signatureFields, 'eventDate', 'replacement'], 'correction');
  const state = openState(books);
  const place = placeOf(books, id);
  const original = voucherAt(state, place);
  const found: Diagnostic[] = [];
  readSignature(correction, found, true);
  refuseErrors(found);
  const [earlier] = original.correctedBy;
  if (earlier !== undefined) {
    const named = { voucher: idText(idAt(state.store, place)), by: idText(earlier) };
    throw new BookkeepingError([alreadyCorrected.at([], named)]);
  }
  const { by, on, reason, eventDate = on, replacement } = correction;
  // What corrects a closing entry is one itself: statements must leave out both or neither.
  const purpose = original.purpose === 'closing' ? ('closing' as const) : ('correction' as const);
  const signed = { series: original.series, purpose, by, eventDate, compiledOn: on };
  const { counterparty, reference } = original;
  const kept = {
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(reference === undefined ? {} : { reference }),
  };
  const reversal = {
    ...signed,
    ...kept,
    text: `Rättelse av ${idText(original)}`,
    postings: original.postings.map((posting) => ({ ...posting, amount: posting.amount.negate() })),
  };
  const proposals: Proposal[] = [{ draft: reversal, at: [], corrects: place, reason, isReversal: true }];
  if (replacement !== undefined) {
    if (!isRecord(replacement)) throw refusedField('replacement', replacement, '{ postings: [debit(…), credit(…)] }');
    const draft = { ...signed, ...kept, text: original.text, ...replacement };
    proposals.push({ draft, at: ['replacement'], corrects: place, reason });
  }
  return write(books, proposals);
}
