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
export type { ReadSieOptions, SieReading } from './read.js';
export type { SieLeftover, SieList, SieRow, SieRowState, SieVoucher } from './voucher.js';
