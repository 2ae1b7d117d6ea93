/**
 * Who did it, when and why: what every change that is not a voucher, and every correction, is signed with.
 */
import { type DayNumber, type IsoDate, readDate, whyNotDate } from '../calendar/index.js';
import { type Diagnostic, isBlank, within } from '../diagnostics/index.js';
import { signatureMissing } from './problems.js';
import { readText } from './desk.js';

/** By whom, and on which date. There is no clock here, so the date is always given. */
export interface Signature {
  readonly by: string;
  readonly on: IsoDate;
  readonly reason?: string;
}

export const signatureFields = ['by', 'on', 'reason'] as const;

/** A signature as it was read. */
export interface ReadSignature {
  readonly by: string;
  readonly on: DayNumber;
  readonly reason?: string;
}

/** The signature, each part read once; what it lacks is added to what has been found. */
export function readSignature(signature: Signature, found: Diagnostic[], needsReason: boolean): ReadSignature {
  const { by, on, reason } = signature;
  const day = readDate(on);
  const signed = { by: readPart(by, 'by', found, true), on: day };
  const why = readPart(reason, 'reason', found, needsReason);
  if (day === 0) for (const each of within(['on'], [whyNotDate(on)])) found.push(each);
  return reason === undefined ? signed : { ...signed, reason: why };
}

function readPart(text: unknown, field: string, found: Diagnostic[], isNeeded: boolean): string {
  const before = found.length;
  const read = readText(found, text, field);
  if (isNeeded && found.length === before && isBlank(read)) found.push(signatureMissing.at([field], { field }));
  return read;
}
