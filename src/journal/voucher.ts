/**
 * The voucher (*verifikation*) as it is drafted and as it is read back, and the postings it consists of.
 */
import type { IsoDate } from '../calendar/index.js';
import type { Dimensions } from '../chart/index.js';
import type { Approval } from './approval.js';
import type { Amount, AmountInput } from '../money/index.js';

/** Why a voucher exists. Statements leave out `closing`; some closed periods still take `accrual` and `correction`. */
export type Purpose = 'ordinary' | 'opening' | 'accrual' | 'correction' | 'closing';

/** In the order the columns number them. */
export const purposes: readonly Purpose[] = ['ordinary', 'opening', 'accrual', 'correction', 'closing'];

/** The Swedish name of each purpose. */
export const purposeNames: Readonly<Record<Purpose, string>> = {
  ordinary: 'löpande',
  opening: 'ingångsbokning',
  accrual: 'periodisering',
  correction: 'rättelse',
  closing: 'bokslut',
};

/** What names a voucher within its books. */
export interface VoucherId {
  readonly series: string;
  readonly number: number;
}

/** One row of a voucher (*kontering*). */
export interface Posting {
  readonly account: string;
  /** Positive for debit, negative for credit. */
  readonly amount: Amount;
  readonly dimensions: Dimensions;
  readonly text?: string;
  /** Decimal text, as `1.75`: quantities are counted in many units and never added up here. */
  readonly quantity?: string;
}

/** A voucher as it stands in the books. */
export interface Voucher extends VoucherId {
  /** When it happened. */
  readonly eventDate: IsoDate;
  /** When it was entered. */
  readonly compiledOn: IsoDate;
  /** What it concerns. */
  readonly text: string;
  readonly counterparty?: string;
  /** Where the underlying document is found. */
  readonly reference?: string;
  /** Who entered it. */
  readonly by?: string;
  readonly purpose: Purpose;
  /** Of an accrual: the day it is to be turned back. */
  readonly reverseOn?: IsoDate;
  readonly postings: readonly Posting[];
  /** The voucher this one corrects, and why. */
  readonly corrects?: VoucherId;
  readonly reason?: string;
  /** The vouchers that correct this one: a reversal, and what replaced it. */
  readonly correctedBy: readonly VoucherId[];
  /** Who approved it, in which role and when. */
  readonly approvals?: readonly Approval[];
  readonly idempotencyKey?: string;
}

/** The amount of a drafted posting, on either side or with its sign. */
export type DraftAmount =
  | { readonly debit: AmountInput; readonly credit?: undefined; readonly amount?: undefined }
  | { readonly credit: AmountInput; readonly debit?: undefined; readonly amount?: undefined }
  | { readonly amount: AmountInput; readonly debit?: undefined; readonly credit?: undefined };

/** What may be said of a posting besides account and amount. */
export interface PostingDetails {
  readonly dimensions?: Dimensions;
  readonly text?: string;
  readonly quantity?: string | number;
}

/** A posting as it is drafted. */
export type PostingDraft = DraftAmount & PostingDetails & { readonly account: string | number };

/** A voucher as it is drafted. The number is not in it: numbers are assigned last, without gaps. */
export interface VoucherDraft {
  readonly eventDate: IsoDate;
  readonly compiledOn: IsoDate;
  readonly text: string;
  readonly postings: readonly PostingDraft[];
  /** `A` unless told. */
  readonly series?: string;
  /** Only when importing vouchers that were numbered elsewhere. */
  readonly number?: number;
  readonly counterparty?: string;
  readonly reference?: string;
  readonly by?: string;
  /** `ordinary` unless told. */
  readonly purpose?: Purpose;
  /** Of an accrual: the day it is to be turned back, in this year or a later one. */
  readonly reverseOn?: IsoDate;
  /** Posting the same draft again with the same key changes nothing, so a program may safely try again. */
  readonly idempotencyKey?: string;
  /** Who has approved it; needed once the books require it. */
  readonly approvals?: readonly Approval[];
}

/** A posting on the debit side: `debit(1930, '1 126 375,00')`. */
export function debit(account: string | number, amount: AmountInput, details: PostingDetails = {}): PostingDraft {
  return { ...details, account, debit: amount };
}

/** A posting on the credit side: `credit(3010, '1 126 375,00', { dimensions: { costCentre: '1010' } })`. */
export function credit(account: string | number, amount: AmountInput, details: PostingDetails = {}): PostingDraft {
  return { ...details, account, credit: amount };
}
