/**
 * Diagnostics: how the library says what is wrong, where, by which rule, and what to do about it.
 */
export {
  describe,
  hasErrors,
  isError,
  printDiagnostic,
  problem,
  within,
  type Diagnostic,
  type Language,
  type Path,
  type Problem,
  type ProblemDeclaration,
  type Severity,
} from './diagnostic.js';
export { BookkeepingError, isBookkeepingError, refuseErrors } from './error.js';
export { frozenCopy } from './frozen.js';
export { excerpt, isBlank, shown, unprintable } from './excerpt.js';
export {
  attempt,
  badField,
  findUnknownFields,
  isIterable,
  isRecord,
  readOptions,
  readPage,
  refusedField,
  unknownField,
} from './input.js';
export { nearest } from './nearest.js';
