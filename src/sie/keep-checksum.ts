/**
 * The two `#KSUMMA` of a file: the first, bare, opens the sum, and the last says what it should be.
 */
import { createLineSum } from './checksum.js';
import type { SieEncoding } from './document.js';
import type { FieldValue } from './fields.js';
import { type Line, findAt, leaveOver, placeOf } from './line.js';
import { fieldUnreadable } from './problems-line.js';
import { textAt } from './texts.js';

/** As long as it is not known which the file is in, it is summed as if it were in each of them. */
const encodings: readonly SieEncoding[] = ['CP437', 'UTF-8', 'Windows-1252'];

export function keepChecksum(line: Line, [sum]: readonly FieldValue[]): void {
  const { draft } = line;
  const text = textAt(draft.texts, sum!.text);
  if (text === '') {
    if (draft.checksum === 'none') {
      draft.checksum = 'open';
      draft.checksumPlace = placeOf(line);
      draft.sums = encodings.map(createLineSum);
    }
    return;
  }
  // Some programs write the number signed; it is the same one modulo 2^32.
  if (!/^-?\d{1,10}$/.test(text)) {
    findAt(line, fieldUnreadable, line, { record: line.record, field: 'sum', given: text.slice(0, 40) });
    leaveOver(line, 'not readable', line.from);
    return;
  }
  draft.declaredSum = +text >>> 0;
  draft.checksum = draft.checksum === 'open' ? 'closed' : 'not opened';
  draft.checksumPlace = placeOf(line);
}
