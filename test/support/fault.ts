/**
 * What is wrong with a draft, one fault at a time: how to spoil a sound draft, and what is said of it.
 *
 * A fault names the areas it touches. Faults that share none do not hide each other, so their codes add up.
 */
import { inspect } from 'node:util';
import type { VoucherDraft } from '../../src/index.js';

/** A draft that can be given any value anywhere. */
export interface Draft {
  [field: string]: unknown;
  postings: Record<string, unknown>[];
}

export interface Fault {
  readonly name: string;
  readonly areas: readonly string[];
  /** The errors it gives, and no others. */
  readonly codes: readonly string[];
  readonly spoil: (draft: Draft) => unknown;
}

/** A draft without fault, every time its own. */
export function soundDraft(): Draft & VoucherDraft {
  return {
    eventDate: '2024-03-15',
    compiledOn: '2024-03-18',
    text: 'Tjänster och hyra',
    counterparty: 'Värden',
    reference: 'faktura 17',
    by: 'ekonom',
    series: 'L',
    idempotencyKey: 'faktura-17',
    postings: [
      { account: 5539, debit: '1 000,50', dimensions: { costCentre: '1010' } },
      { account: '6010', debit: 500, text: 'lokal', quantity: 12 },
      { account: 2411, credit: '1500.50' },
    ],
  };
}

/** Faults of one kind: the same place given one wrong value after the other, listed by what is said of it. */
export function faultsOf(
  place: string,
  areas: string,
  put: (draft: Draft, value: never) => unknown,
  valuesByCodes: Readonly<Record<string, readonly unknown[]>>,
): Fault[] {
  return Object.entries(valuesByCodes).flatMap(([codes, values]) =>
    values.map((value) => ({
      name: `${place} ${inspect(value, { depth: 1, maxStringLength: 30, maxArrayLength: 3, breakLength: Infinity })}`,
      areas: areas.split(' '),
      codes: codes.split(' '),
      spoil: (draft: Draft): unknown => {
        put(draft, value as never);
        return draft;
      },
    })),
  );
}

/** Sets a field of its own, also one that every object inherits. */
export function give(target: object, field: string, value: unknown): void {
  Object.defineProperty(target, field, { value, enumerable: true, configurable: true, writable: true });
}

/** True when neither can hide or change what the other does: the whole hides its parts. */
export function areApart(one: Fault, other: Fault): boolean {
  const touches = (a: string, b: string): boolean => a === b || a === 'draft' || b.startsWith(`${a}.`);
  return !one.areas.some((a) => other.areas.some((b) => touches(a, b) || touches(b, a)));
}
