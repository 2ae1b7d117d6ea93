/**
 * The one error the library throws: a verb was refused, and here is everything that was wrong.
 */
import { type Diagnostic, isError, printDiagnostic } from './diagnostic.js';

// Registered, so that an error thrown by one copy of the package is recognised by another.
const brand = Symbol.for('huvudbok.error');

/** Thrown by verbs. `diagnostics` holds every problem found, not only the first. */
export class BookkeepingError extends Error {
  override readonly name = 'BookkeepingError';
  declare readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(messageOf(diagnostics));
    // Not enumerable: an uncaught error already says all of it in its message.
    Object.defineProperty(this, 'diagnostics', { value: Object.freeze([...diagnostics]) });
    Object.defineProperty(this, brand, { value: true });
  }
}

const mostLines = 20;

/** The first of them; a file of a million faults must not make a message of a million lines. */
function messageOf(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.slice(0, mostLines).map(printDiagnostic);
  const more = diagnostics.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${String(more)} more in diagnostics`] : [])].join('\n');
}

/** True for a `BookkeepingError`, also one thrown by another copy of the package. */
export function isBookkeepingError(value: unknown): value is BookkeepingError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** Throws all of them when any is an error. */
export function refuseErrors(found: readonly Diagnostic[]): void {
  if (found.some(isError)) throw new BookkeepingError(found);
}
