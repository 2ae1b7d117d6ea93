/**
 * How a sample is drawn: from a seed, by SHA-256, so that anybody with the vouchers can draw the same.
 *
 * The form is fixed in docs/reference/samples.md and has a name. Another way of drawing has another name.
 */
import { fingerprint } from '../journal/index.js';
import type { Payment } from './payments.js';

/** The name of the form. */
export const sampleForm = 'huvudbok/sample/1';

/** Every payment alike, or every krona alike. */
export type SampleMethod = 'random' | 'monetaryUnit';

/** A payment that was drawn, by its place in the population, and what drew it. */
export interface Drawn {
  /** Its place among the payments, the first being 0. */
  readonly place: number;
  /** Of a random sample its ticket, of one by monetary units the krona that was hit. */
  readonly drawnBy: string;
}

/** Each payment has the same chance, size of count: those with the smallest tickets are drawn. */
export function drawAtRandom(payments: readonly Payment[], seed: string, size: number): readonly Drawn[] {
  const tickets = payments.map(({ voucher }, place) => ({ place, drawnBy: fingerprint(`${seed}|${voucher}`) }));
  return tickets
    .sort((one, other) => (one.drawnBy < other.drawnBy ? -1 : one.drawnBy > other.drawnBy ? 1 : 0))
    .slice(0, size)
    .sort((one, other) => one.place - other.place);
}

/**
 * Each öre has the same chance: points as far from each other as the total divided by the size, from a start that the seed
 * decides. So a payment has the chance of its amount times size of total, and one that is as large as the interval is in.
 *
 * Points and amounts are compared in parts of an öre, times the size, so that no interval is rounded.
 */
export function drawByMonetaryUnit(payments: readonly Payment[], seed: string, size: number): readonly Drawn[] {
  const total = payments.reduce((ore, { amount }) => ore + BigInt(amount.ore), 0n);
  const start = startOf(seed, total);
  const drawn: Drawn[] = [];
  let before = 0n;
  payments.forEach(({ amount }, place) => {
    const end = before + BigInt(amount.ore) * BigInt(size);
    // The first point at or after where the payment begins.
    const point = before <= start ? start : start + ((before - start + total - 1n) / total) * total;
    if (point < end) drawn.push({ place, drawnBy: kronor(point / BigInt(size)) });
    before = end;
  });
  return drawn;
}

/** The seed's hash as a whole number, divided by the total: what is left over is where the first point is. */
function startOf(seed: string, total: bigint): bigint {
  return BigInt(`0x${fingerprint(`${seed}|start`)}`) % total;
}

function kronor(ore: bigint): string {
  return `${String(ore / 100n)}.${String(ore % 100n).padStart(2, '0')}`;
}
