/**
 * The lock of a month: which purposes it takes, one bit each, so that the rule core asks one question of every voucher.
 */
import type { PeriodLevel } from './event.js';
import { type Purpose, purposes } from './voucher.js';

/** Takes everything. */
export const openLock = (1 << purposes.length) - 1;
/** Takes nothing. */
export const hardLock = 0;

/** What a softly closed period can be told to take. What is ordinary belongs in an open period. */
export const softPurposes: readonly Purpose[] = ['accrual', 'correction', 'closing'];

/** The lock that takes these purposes and no other. */
export function lockFor(taken: readonly Purpose[]): number {
  return taken.reduce((lock, purpose) => lock | (1 << purposes.indexOf(purpose)), 0);
}

/** True when a month with the lock takes vouchers of the purpose, by its number. */
export function takes(lock: number, purpose: number): boolean {
  return ((lock >> purpose) & 1) === 1;
}

/** The purposes that get through the lock. */
export function purposesOf(lock: number): readonly Purpose[] {
  return purposes.filter((_, purpose) => takes(lock, purpose));
}

export function levelOf(lock: number): PeriodLevel {
  return lock === openLock ? 'open' : lock === hardLock ? 'hard' : 'soft';
}
