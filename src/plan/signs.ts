/**
 * Signs: how people write the amounts of a plan, and how they are turned to the house's own, debit positive.
 *
 * Nobody writes a budget in debit and credit, and people who write budgets do not agree. So the sign is never guessed:
 * it is the natural one of the account unless told, and a budget that would then be odd is asked about.
 */
import type { AccountKind } from '../chart/index.js';
import { type Diagnostic, refusedField } from '../diagnostics/index.js';
import { signsUnclear } from './problems.js';

/**
 * How amounts are written.
 *
 * `natural`: as one speaks; an income of 100 and a cost of 100 are both 100.
 * `printed`: as reports print; income 100, a cost -100.
 * `debit`: as the books have it; an income -100, a cost 100.
 *
 * On balance accounts the first two are alike: assets, liabilities and equity are all positive.
 */
export type Signs = 'natural' | 'printed' | 'debit';

const ways: readonly Signs[] = ['natural', 'printed', 'debit'];

/** The way signs are written, `natural` when it is not told. */
export function readSigns(signs: Signs | undefined): Signs {
  if (signs === undefined) return 'natural';
  if (ways.includes(signs)) return signs;
  throw refusedField('signs', signs, ways.join(', '));
}

/** True when an amount written so on an account of this kind is turned to have debit positive, and back again. */
export function isTurned(signs: Signs, kind: AccountKind): boolean {
  switch (kind) {
    case 'asset':
      return false;
    case 'expense':
      return signs === 'printed';
    case 'income':
    case 'liability':
    case 'equity':
      return signs !== 'debit';
  }
}

/** What has been written on accounts of a kind, as it was written. */
export interface Written {
  readonly kind: AccountKind;
  readonly isNegative: boolean;
}

/** Asks how the signs are meant, when nobody has said and all costs or all income would be negative. */
export function findUnclearSigns(written: readonly Written[]): readonly Diagnostic[] {
  return (['income', 'expense'] as const).flatMap((kind) => {
    const those = written.filter((each) => each.kind === kind);
    return those.length > 0 && those.every(({ isNegative }) => isNegative)
      ? [signsUnclear.at(['signs'], { kind })]
      : [];
  });
}
