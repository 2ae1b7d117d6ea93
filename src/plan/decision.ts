/**
 * Decision (*beslut*): when a plan was made, by whom, and where that can be read.
 */
import { type IsoDate, dateText } from '../calendar/index.js';
import { type Diagnostic, attempt, readOptions, within } from '../diagnostics/index.js';
import { readSignature, readText } from '../journal/index.js';

/** When, by whom, and where it can be read: `{ on: '2023-11-24', by: 'Styrelsen', reference: '§ 41' }`. */
export interface Decision {
  readonly on: IsoDate;
  readonly by: string;
  readonly reference?: string;
}

/** The decision, frozen; what it lacks is added to what has been found. */
export function readDecision(found: Diagnostic[], decision: Decision, field: string): Decision {
  const wrong: Diagnostic[] = [];
  const given = attempt(wrong, () => readOptions(decision, ['on', 'by', 'reference'], field));
  if (given === undefined) {
    found.push(...wrong);
    return { on: '', by: '' };
  }
  const { on, by } = readSignature({ on: given.on, by: given.by }, wrong, false);
  const reference = readText(wrong, given.reference, 'reference');
  found.push(...within([field], wrong));
  return Object.freeze({ on: dateText(on), by, ...(reference === '' ? {} : { reference }) });
}

/** `2023-11-24 av Styrelsen, § 41` */
export function decisionText({ on, by, reference }: Decision): string {
  return `${on} av ${by}${reference === undefined ? '' : `, ${reference}`}`;
}
