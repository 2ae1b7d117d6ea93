/**
 * What the history keeps besides what changes the books: that something was controlled, and what came of it.
 *
 * What a control is, is known by the room that makes it. Here it is plain data, signed and in its place among the vouchers.
 */
import { type Diagnostic, frozenCopy, refuseErrors } from '../diagnostics/index.js';
import { withEvent } from './add-event.js';
import { type Books, openState } from './books.js';
import type { JournalEvent } from './event.js';
import { furthest } from './post.js';
import { type Signature, readSignature } from './signature.js';

/** The books with a control in their history: what it was of, and what came of it. */
export function recordControl(
  books: Books,
  { subject, control }: Required<Pick<JournalEvent, 'subject' | 'control'>>,
  signature: Signature,
): Books {
  const found: Diagnostic[] = [];
  const signed = readSignature(signature, found, false);
  refuseErrors(found);
  const state = furthest(openState(books));
  return withEvent(books, state, { ...signed, kind: 'control recorded', subject, control: frozenCopy(control) });
}
