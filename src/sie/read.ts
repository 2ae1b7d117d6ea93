/**
 * Reading a SIE file.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import type { SieDocument } from './document.js';
import type { SieProfile } from './problem.js';

/** How a file is read. */
export interface ReadSieOptions {
  /** `tolerant` unless told. */
  readonly profile?: SieProfile;
  /** True to keep a copy of the bytes with each document, so that it can be written back byte by byte. */
  readonly keepSource?: boolean;
  /** How many diagnostics there may be of one code; those beyond are counted. 100 unless told. */
  readonly mostOfEach?: number;
}

/** What a file was found to hold. */
export interface SieReading {
  /** One for each company or year, when several files have been joined; none when it is no SIE file. */
  readonly documents: readonly SieDocument[];
  readonly diagnostics: readonly Diagnostic[];
}
