/**
 * What an association decides once about its balance requirement: the policy, and the accounts its adjustments are on.
 */
import type { AmountInput } from '../money/index.js';
import type { Area } from '../statements/index.js';

/**
 * What a negative result leads to.
 *
 * `disclosure`: the statement is shown and nothing more. That is what binds an association, since Finsam 21 § imports
 * neither KL 11:12 nor 11:13. `KL 11:12`: it is restored within the three years that follow, as a municipality must.
 */
export type BalancePolicy = 'disclosure' | 'KL 11:12';

/** The adjustments of the result (LKBR 11:10), by the rows they stand on. */
export type BalanceAdjustment = 'capitalGains' | 'exemptedGains' | 'exemptedLosses' | 'unrealised' | 'reversed';

/** The rules of one association. */
export interface BalanceRequirementRules {
  /** `disclosure`, unless told. */
  readonly policy?: BalancePolicy;
  /** The accounts each adjustment is taken from, when it is not handed in. */
  readonly accounts?: Readonly<Partial<Record<BalanceAdjustment, Area>>>;
  /** Exceptional reasons (*synnerliga skäl*) stand below the result of the year, where the law's rows have them; some print them above it. */
  readonly exceptionalReasons?: 'below result' | 'above result';
  /** In how many years a negative result is restored: three (KL 11:12). */
  readonly yearsToRestore?: number;
}

/** What has been put into the result reserve, and taken out of it (KL 11:14). */
export interface ReserveMovements {
  readonly setAside?: AmountInput;
  readonly used?: AmountInput;
  /** Taken from a reserve of before 2024 (*resultatutjämningsreserv*), which may be used to the end of 2033. */
  readonly usedOfOld?: AmountInput;
}
