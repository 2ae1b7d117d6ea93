// One oddity of real files, as the tests write it.
import type { SieDocument, SieProfile } from '../../src/sie/index.js';
import { type Changes, bytesOf, changed } from '../support/sie-lines.js';

/** A file with one oddity, what is said of it, and what is read. */
export interface Quirk {
  /** The row in the list of oddities, and what it is. */
  readonly name: string;
  readonly file: Uint8Array;
  /** `warning|error text-not-quoted 6:8`: severity when tolerant and when strict (`-` for silence), code, line, column. */
  readonly says: readonly string[];
  /** What the reading gives, and should. */
  readonly read?: (document: SieDocument) => unknown;
  readonly is?: unknown;
}

export function quirk(
  name: string,
  file: Uint8Array,
  says: readonly string[],
  read?: Quirk['read'],
  is?: unknown,
): Quirk {
  return { name, file, says, ...(read === undefined ? {} : { read, is }) };
}

/** The faultless file with some lines changed. */
export function file(changes: Changes): Uint8Array {
  return bytesOf(changed(changes));
}

/** What is said to one of the two. */
export function saidTo(profile: SieProfile, { says }: Quirk): string[] {
  return says.flatMap((each) => {
    const [severities = '', ...rest] = each.split(' ');
    const [tolerant = '', strict = tolerant] = severities.split('|');
    const severity = profile === 'tolerant' ? tolerant : strict;
    return severity === '-' ? [] : [[severity, ...rest].join(' ')];
  });
}

/** The rows of the only voucher, or of the voucher so many places on, as a bookkeeper would jot them down. */
export function rowsOf({ vouchers }: SieDocument, at = 0): string[] {
  return vouchers.at(at)!.rows.map(({ account, objects, amount, written, text = '', state, by = '', on = '' }) => {
    const codes = objects.map(({ dimension, code }) => `${String(dimension)}:${code}`).join(' ');
    const figure = amount === undefined ? `»${written ?? ''}«` : amount.toJSON();
    return [account, codes, figure, text, state === 'original' ? '' : state, on, by].filter(Boolean).join(' ');
  });
}
