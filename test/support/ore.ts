// Amounts for the laws: every size there is, with the small, the whole and the largest met often.
import fc from 'fast-check';
import { type Amount, fromOre } from '../../src/money/index.js';

export const largest = Number.MAX_SAFE_INTEGER;

export const anyOre: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((kronor) => kronor * 100),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 1_000 }).chain((less) => fc.constantFrom(largest - less, less - largest)),
);

export const anyAmount: fc.Arbitrary<Amount> = anyOre.map(fromOre);

/** Amounts so small that a hundred of them, rounded up, still add up within the range. */
export const modestOre: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.integer({ min: -10_000, max: 10_000 }).map((thousands) => thousands * 100_000),
  fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }),
);
