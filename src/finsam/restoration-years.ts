/**
 * Years of the balance requirement: what each brought, what it restored of earlier deficits, and what it left.
 */
import type { Amount, AmountInput } from '../money/index.js';

/** The balance requirement result of a year, as its statement has it. */
export interface BalanceYear {
  /** The year it ends in. */
  readonly year: number;
  /** Before what is excused. */
  readonly result: AmountInput;
  /** What need not be restored, and why (KL 11:13). */
  readonly excused?: Excuse;
}

/** A deficit that is decided not to be restored, for exceptional reasons (*synnerliga skäl*, KL 11:13). */
export interface Excuse {
  readonly amount: AmountInput;
  readonly reason: string;
  /** The year of the deficit; the year of the decision, unless told. */
  readonly origin?: number;
}

/** A deficit, or a part of one, by the year it arose. */
export interface Deficit {
  readonly origin: number;
  readonly amount: Amount;
  /** The last year in which it is to be restored. */
  readonly latest: number;
}

/** What a year did with the deficits before it. */
export interface RestorationYear {
  readonly year: number;
  readonly result: Amount;
  readonly restored: readonly Deficit[];
  readonly excused: readonly Deficit[];
  /** The part of a surplus that no deficit needed. */
  readonly unused: Amount;
  /** What is left to restore when it ends, oldest first. */
  readonly outstanding: readonly Deficit[];
}

/** Deficits and surpluses year by year. */
export interface Restoration {
  readonly years: readonly RestorationYear[];
  /** What is left after the last year, oldest first. */
  readonly outstanding: readonly Deficit[];
  readonly yearsToRestore: number;
}
