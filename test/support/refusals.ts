// What a refused call says: the codes of everything that was wrong, in order.
import { isBookkeepingError, type Diagnostic } from '../../src/diagnostics/index.js';

/** The diagnostics of the error a call throws. Anything but a refusal, success included, fails the test. */
export function refusal(attempt: () => unknown): readonly Diagnostic[] {
  let result: unknown;
  try {
    result = attempt();
  } catch (error) {
    if (isBookkeepingError(error)) return error.diagnostics;
    throw error;
  }
  throw new Error(`Nothing was refused: the call gave ${String(result)}.`);
}

export function codesOf(attempt: () => unknown): string[] {
  return refusal(attempt).map(({ code }) => code);
}
