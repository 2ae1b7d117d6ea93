/**
 * SIE 1-4 (*standard import och export*): the file Swedish bookkeeping programs hand their books over in.
 */
export type {
  SieAccount,
  SieAccountKind,
  SieBalance,
  SieChecksum,
  SieCompany,
  SieDimension,
  SieDocument,
  SieEncoding,
  SieFigure,
  SieLineEnd,
  SieObject,
  SieObjectBalance,
  SieObjectCode,
  SieObjectPeriodBalance,
  SiePeriodBalance,
  SieType,
  SieYear,
} from './document.js';
export type { SiePlace } from './place.js';
export type { SieFinding, SieProfile } from './problem.js';
export { readSie, type ReadSieOptions, type SieReading } from './read.js';
export type { SieLeftover, SieLeftoverReason, SieList, SieRow, SieRowState, SieVoucher } from './voucher.js';
export { readSieStream, type ReadSieStreamOptions, type SieProgress, type SieSignal } from './stream.js';
export { markImported } from './mark-imported.js';
export * as sieProblems from './problem-list.js';
