/**
 * Approvals (*attest*): who has said that a voucher is right, and the rules that say who may.
 *
 * An approval is a part of the voucher, as its postings are: it stands in the draft, is kept with it, and is sealed.
 * Whether it is needed belongs to the books: once `requireApprovals` has been called, no door into them takes a voucher
 * without. No law says who approves what; that is the board's to decide, so the rules are plain data with their source.
 */
import type { IsoDate } from '../calendar/index.js';
import type { AccountPattern, Dimensions } from '../chart/index.js';
import type { AmountInput } from '../money/index.js';

/** That somebody has approved a voucher, in a role. */
export interface Approval {
  /** The key of the role: `receipt`. */
  readonly role: string;
  readonly by: string;
  readonly on: IsoDate;
}

/** A step that every voucher passes. */
export interface ApprovalRole {
  readonly key: string;
  readonly name: string;
}

/** What one person may approve in one role. */
export interface ApprovalMandate {
  readonly by: string;
  readonly role: string;
  /** The largest voucher, by the sum of its debit side; any, unless told. */
  readonly upTo?: AmountInput;
  /** The cost centres, with those under them; any, unless told. */
  readonly costCentres?: readonly string[];
  /** First and last day it holds. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** How a voucher shows that it is a person's own cost. That the counterparty has the person's name always does. */
export interface OwnCosts {
  readonly by: string;
  readonly counterparties?: readonly string[];
  /** Objects that are the person's: `{ employee: '12' }`. */
  readonly dimensions?: Dimensions;
}

/** The rules of approval, as the board has decided them. */
export interface ApprovalRules {
  /** Goods are right, and coding and authority are: `receipt` and `decision`, unless told. */
  readonly roles?: readonly ApprovalRole[];
  readonly mandates: readonly ApprovalMandate[];
  /** Whether the roles of a voucher must be held by different people; they must, unless told. */
  readonly fourEyes?: boolean;
  readonly ownCosts?: readonly OwnCosts[];
  /** The vouchers they hold for: those with any posting on these accounts; every voucher, unless told. */
  readonly accounts?: AccountPattern;
  /** Where they were decided. */
  readonly source?: string;
}

/** The two steps of most associations. */
export const approvalRoles: readonly ApprovalRole[] = /* @__PURE__ */ Object.freeze([
  { key: 'receipt', name: 'Mottagningsattest' },
  { key: 'decision', name: 'Beslutsattest' },
]);
