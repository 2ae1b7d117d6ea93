/**
 * A sample (*stickprov*) of payments, as the value it is: what it was drawn from and how, what was drawn, and the verdicts.
 */
import type { Period } from '../calendar/index.js';
import type { Seal } from '../journal/index.js';
import type { Amount } from '../money/index.js';
import type { Payment } from './payments.js';
import type { Drawn, SampleMethod } from './sample-methods.js';

/** What a reviewer found. */
export type Verdict = 'approved' | 'remark';

/** A payment that was drawn. */
export interface SampleItem extends Payment, Drawn {
  /** True when it is as large as the interval, and so is in every sample by monetary units. */
  readonly isCertain: boolean;
  /** None until it has been reviewed. */
  readonly verdict?: Verdict;
  readonly note?: string;
}

/** All that the sample was drawn from. */
export interface SamplePopulation {
  readonly payments: number;
  readonly total: Amount;
  /** The accounts whose credits are payments. */
  readonly accounts: readonly string[];
  /** The seal of every voucher of the period, payments or not, when the sample was drawn. */
  readonly seal: Seal;
  /** Whether the period was closed then, so that no payment could come after. */
  readonly isClosed: boolean;
}

/** A sample of the payments of a period. */
export interface Sample {
  readonly name: string;
  readonly association: string;
  readonly period: Period;
  readonly form: string;
  readonly method: SampleMethod;
  readonly seed: string;
  readonly size: number;
  readonly population: SamplePopulation;
  readonly items: readonly SampleItem[];
}

const samples = Symbol.for('huvudbok.sample');

/** True for a sample, also one made by another copy of the package. */
export function isSample(value: unknown): value is Sample {
  return typeof value === 'object' && value !== null && samples in value;
}

/** Marks a sample, so that it is known again. */
export function markSample(sample: object): void {
  Object.defineProperty(sample, samples, { value: true });
}
