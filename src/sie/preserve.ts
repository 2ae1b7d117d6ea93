/**
 * A document written back as the very bytes it was read from.
 *
 * A document is frozen: as long as it is the value that was read, nothing in it can have changed.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import type { SieDocument } from './document.js';
import { sourceOf } from './source.js';
import type { RewriteSieOptions } from './write-options.js';

/** The bytes of the document, when they are asked for. They are a copy, for the caller to keep. */
export function preservedBytes(document: SieDocument, options: RewriteSieOptions): Uint8Array | undefined {
  if ((options as RewriteSieOptions | undefined)?.preserve !== true) return undefined;
  // Nothing else can be asked for of a file that is to stay as it is.
  readOptions(options, ['preserve']);
  const source = sourceOf(document);
  if (source === undefined) throw refusedField('preserve', true, 'readSie(bytes, { keepSource: true })');
  return source.slice();
}
