/**
 * Counting: what a number of people may be.
 */

/** True for a whole number of people, none included. */
export function isCount(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most && !Object.is(value, -0)
  );
}

/** More than there are; sums of them stay exact. */
const most = 1_000_000_000;
