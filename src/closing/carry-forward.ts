/**
 * Carrying forward: the balances that a closed year ended with become what the next year opens with.
 */
import { type Diagnostic, readOptions, refuseErrors } from '../diagnostics/index.js';
import {
  type Books,
  type ReadSignature,
  type Signature,
  checkYearOpen,
  openingOrigin,
  readSignature,
  replaceOpening,
  signatureFields,
  yearClosing,
} from '../journal/index.js';
import { checkOpening, checkSource, openingAfter } from './opening.js';

/** Which closed year the opening balances come from, and who carries them forward. */
export interface CarryForward extends Signature {
  readonly from: Books;
}

/**
 * The books of a year with the opening balances that the closed year before them ended with.
 *
 * They may have vouchers already, and have opened with something else: what changes is the difference, known from the day
 * it is signed. When there is nothing to change, the books are those that were given.
 */
export function carryForward(books: Books, carrying: CarryForward): Books {
  const { from } = readOptions(carrying, [...signatureFields, 'from'], 'carrying');
  const found: Diagnostic[] = [...checkYearOpen(books)];
  const signed = readSignature(carrying, found, false);
  found.push(...checkSource(books, from));
  refuseErrors(found);
  const isCarried = openingOrigin(books) !== undefined && checkOpening(books, { previous: from }).length === 0;
  return isCarried ? books : carried(books, from, signed);
}

/** The books with what another year closed with, and where it came from in their history. */
export function carried(books: Books, from: Books, signed: ReadSignature): Books {
  const { seal } = yearClosing(from)!;
  const event = { ...signed, kind: 'opening carried forward', subject: from.year.name } as const;
  return replaceOpening(books, openingAfter(from, books.chart), seal === undefined ? event : { ...event, seal });
}
