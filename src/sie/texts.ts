/**
 * The texts of a file, kept as the bytes they were: side by side in one array, each with a number.
 *
 * Which characters the bytes are is not known until the whole file has been seen, and most texts of a large file are
 * never looked at; so a text is decoded when somebody asks for it. Text 0 is the empty text.
 */
import { type Decoding, decode } from './decode.js';
import { reaching } from './growing.js';

export interface Texts {
  count: number;
  /** Where each begins; it ends where the next begins. */
  starts: Uint32Array;
  bytes: Uint8Array;
  /** The numbers of the texts that are kept once, by their hash. */
  slots: Uint32Array;
  interned: number;
  decoding: Decoding;
}

export function createTexts(): Texts {
  return {
    count: 1,
    starts: new Uint32Array(16),
    bytes: new Uint8Array(64),
    slots: new Uint32Array(16),
    interned: 0,
    decoding: 'CP437',
  };
}

/** Makes room for as many texts and bytes. Pages that are never written to take no memory. */
export function reserveTexts(texts: Texts, count: number, bytes: number): void {
  texts.starts = reaching(texts.starts, count);
  texts.bytes = reaching(texts.bytes, bytes);
}

/** Keeps a text that is not expected again. */
export function appendText(texts: Texts, source: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  const start = texts.starts[texts.count]!;
  const end = start + to - from;
  if (end > texts.bytes.length) texts.bytes = reaching(texts.bytes, end);
  if (texts.count + 2 > texts.starts.length) texts.starts = reaching(texts.starts, texts.count + 2);
  const { bytes } = texts;
  for (let i = from, j = start; i < to; i++, j++) bytes[j] = source[i]!;
  texts.starts[texts.count + 1] = end;
  return texts.count++;
}

/** Keeps a text once: the same bytes have the same number. */
export function internText(texts: Texts, source: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ source[i]!, 0x01000193);
  const mask = texts.slots.length - 1;
  let slot = spread(hash) & mask;
  for (let id = texts.slots[slot]!; id !== 0; id = texts.slots[slot]!) {
    if (isText(texts, id, source, from, to)) return id;
    slot = (slot + 1) & mask;
  }
  const id = appendText(texts, source, from, to);
  texts.slots[slot] = id;
  if (++texts.interned * 2 > texts.slots.length) widen(texts);
  return id;
}

/** FNV's low bits know little of its first bytes. */
function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isText({ starts, bytes }: Texts, id: number, source: Uint8Array, from: number, to: number): boolean {
  const start = starts[id]!;
  if (starts[id + 1]! - start !== to - from) return false;
  for (let i = from, j = start; i < to; i++, j++) if (source[i] !== bytes[j]) return false;
  return true;
}

function widen(texts: Texts): void {
  const old = texts.slots;
  const slots = new Uint32Array(old.length * 4);
  const mask = slots.length - 1;
  for (const id of old) {
    if (id === 0) continue;
    let hash = 0x811c9dc5;
    for (let i = texts.starts[id]!; i < texts.starts[id + 1]!; i++)
      hash = Math.imul(hash ^ texts.bytes[i]!, 0x01000193);
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  texts.slots = slots;
}

/** The text of a number. */
export function textAt({ starts, bytes, decoding }: Texts, id: number): string {
  return decode(bytes, starts[id]!, starts[id + 1]!, decoding);
}
