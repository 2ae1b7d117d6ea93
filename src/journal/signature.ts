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

/** The day of the signature; what it lacks is added to what has been found. */
export function readSignature(signature: Signature, found: Diagnostic[], needsReason: boolean): DayNumber {
  for (const field of ['by', 'reason'] as const) {
    const before = found.length;
    const text = readText(found, signature[field], field);
    const isNeeded = field === 'by' || needsReason;
    if (isNeeded && found.length === before && isBlank(text)) found.push(signatureMissing.at([field], { field }));
  }
  const day = readDate(signature.on);
  if (day === 0) found.push(...within(['on'], [whyNotDate(signature.on)]));
  return day;
}
