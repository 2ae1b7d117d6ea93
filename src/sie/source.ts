/**
 * The bytes a document was read from, when it was asked to keep them.
 */
import type { SieDocument } from './document.js';

const sourceOfDocument = Symbol('source');

/** Hides the bytes in a document. They are a copy: nobody else can change them. */
export function hideSource(document: SieDocument, source: Uint8Array): void {
  Object.defineProperty(document, sourceOfDocument, { value: source });
}

/** The bytes of the document, exactly as they were; nothing when it was not read with `keepSource`. */
export function sourceOf(document: SieDocument): Uint8Array | undefined {
  return (document as { readonly [sourceOfDocument]?: Uint8Array })[sourceOfDocument];
}
