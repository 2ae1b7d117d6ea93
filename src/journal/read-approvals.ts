/**
 * The reader of approvals in a draft. It says what cannot be read; whether they are enough is for `judge-approvals.ts`.
 */
import { readDate, whyNotDate } from '../calendar/index.js';
import {
  badField,
  type Diagnostic,
  findUnknownFields,
  isBlank,
  isRecord,
  shown,
  within,
} from '../diagnostics/index.js';
import type { Approval } from './approval.js';
import type { Desk } from './desk.js';
import { readText } from './desk.js';

const most = 20;

/** Keeps the approvals of the draft that is being read. */
export function readApprovals({ store, found }: Desk, approvals: unknown): void {
  if (!Array.isArray(approvals) || approvals.length > most) {
    const expected = `[{ role, by, on }] (0-${String(most)})`;
    found.push(badField.at(['approvals'], { field: 'approvals', given: shown(approvals), expected }));
    return;
  }
  // A copy: a draft may run code of the caller's while it is read.
  const list: readonly unknown[] = approvals.slice();
  const read = list.map((each, i) => {
    const wrong: Diagnostic[] = [];
    const approval = readApproval(wrong, each);
    if (wrong.length > 0) found.push(...within(['approvals', i], wrong));
    return approval;
  });
  if (read.length > 0) store.approvals.set(store.vouchers, Object.freeze(read));
}

function readApproval(found: Diagnostic[], given: unknown): Approval {
  if (!isRecord(given)) {
    found.push(badField.at([], { field: 'approval', given: shown(given), expected: '{ role, by, on }' }));
    return { role: '', by: '', on: '' };
  }
  findUnknownFields(found, given, ['role', 'by', 'on']);
  const { role, by, on } = given;
  const read = { role: readPart(found, role, 'role'), by: readPart(found, by, 'by') };
  if (readDate(on) === 0) found.push(...within(['on'], [whyNotDate(on)]));
  return Object.freeze({ ...read, on: typeof on === 'string' ? on : '' });
}

function readPart(found: Diagnostic[], text: unknown, field: string): string {
  const before = found.length;
  const read = readText(found, text, field);
  if (found.length === before && isBlank(read))
    found.push(badField.at([field], { field, given: shown(text), expected: 'text' }));
  return read;
}
