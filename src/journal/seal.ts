/**
 * Seals: a hash over the vouchers of a closed period, which proves later that none of them has changed.
 *
 * A seal is of the vouchers that were in the period when it was closed, in registration order. A correction in an open
 * period leaves it whole, and so does what a softly closed period takes afterwards.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Period, cutToYear, dayOf, period } from '../calendar/index.js';
import { type Diagnostic, readOptions, refusedField } from '../diagnostics/index.js';
import { counted, printable } from '../display/index.js';
import { isOpeningAt } from './columns.js';
import { type Books, openState } from './books.js';
import { type DaySpan, writeCanonical } from './canonical.js';
import type { Seal } from './event.js';
import { sealBroken, sealOutgrown } from './period-problems.js';
import type { State } from './state.js';

/** The seal of a period, of the first vouchers in it or of all. The period must be cut to the year. */
export function sealPeriod(state: State, span: Period, first = Infinity): Seal {
  const days = { from: dayOf(span.from), to: dayOf(span.to) };
  const places = placesIn(state, days).slice(0, first);
  const hash = sha256.create();
  writeCanonical(state.store, days, places, (bytes) => hash.update(bytes));
  return Object.freeze(
    printable({ period: span.name, vouchers: places.length, hash: hexOf(hash.digest()) }, printSeal),
  );
}

/** `2024-01: 12 vouchers, 3f9a2b1c…` */
function printSeal({ period: name, vouchers, hash }: Seal): string {
  return `${name}: ${counted(vouchers, 'voucher', 'vouchers')}, ${hash}`;
}

/** The seal of the vouchers of a period as they are now, without closing it. */
export function sealOf(books: Books, span: Period): Seal {
  return sealPeriod(openState(books), span);
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function fingerprint(text: string): string {
  return hexOf(sha256(utf8ToBytes(text)));
}

/** The vouchers of the period, by their places. */
function placesIn({ store, vouchers }: State, { from, to }: DaySpan): readonly number[] {
  const places: number[] = [];
  for (let place = 1; place < vouchers; place++) {
    const day = store.eventDay[place]!;
    if (day >= from && day <= to && !isOpeningAt(store, place)) places.push(place);
  }
  return places;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of lines of text, each with a line feed after it, as `sha256sum` has it of a file of them. */
export function hashOfLines(lines: Iterable<string>): string {
  const hash = sha256.create();
  // In pieces, since to begin anew for every line takes longer than the hash itself.
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < 0x10000) continue;
    hash.update(utf8ToBytes(piece));
    piece = '';
  }
  hash.update(utf8ToBytes(piece));
  return hexOf(hash.digest());
}

/** The seals that have been put on the periods of the books and on their year, in order. */
export function seals(books: Books): readonly Seal[] {
  const { store, events } = openState(books);
  const closings = store.events.slice(0, events).filter(({ kind }) => kind !== 'opening carried forward');
  return Object.freeze(closings.flatMap(({ seal }) => seal ?? []));
}

/**
 * Takes every seal anew and says which of them no longer hold.
 *
 * The seals are those of the books themselves, or those recorded of them elsewhere: in a report, or in other books
 * that these were read back from.
 */
export function checkSeals(books: Books, recorded: readonly Seal[] = seals(books)): readonly Diagnostic[] {
  const state = openState(books);
  if (!Array.isArray(recorded)) throw refusedField('seals', recorded, '[{ period, vouchers, hash }]');
  const given = (recorded as readonly Seal[]).map(readSeal);
  return Object.freeze(
    given.flatMap((seal, i) => {
      const isLast = given.findLastIndex((other) => other.period === seal.period) === i;
      return checkSeal(state, seal, isLast);
    }),
  );
}

/** The seal of a period that has been closed again since is not outgrown: the later seal is of what was added. */
function checkSeal(state: State, seal: Seal, isLast: boolean): readonly Diagnostic[] {
  const { year } = state.rules;
  const span = cutToYear(year, period(seal.period));
  if (span.from < year.from || span.to > year.to) throw refusedField('period', seal.period, year.name);
  const { vouchers, hash } = sealPeriod(state, { ...span, name: seal.period }, seal.vouchers);
  const all = placesIn(state, { from: dayOf(span.from), to: dayOf(span.to) }).length;
  const named = { period: seal.period, sealed: seal.vouchers, found: all };
  if (vouchers !== seal.vouchers || hash !== seal.hash) return [sealBroken.at([], named)];
  return isLast && all > vouchers ? [sealOutgrown.at([], named)] : [];
}

function readSeal(given: Seal): Seal {
  const seal = readOptions(given, ['period', 'vouchers', 'hash'], 'seal');
  const { vouchers, hash } = seal;
  if (!Number.isSafeInteger(vouchers) || vouchers < 0) throw refusedField('vouchers', vouchers, '0, 1, 2, …');
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) throw refusedField('hash', hash, 'SHA-256, 0-9 a-f');
  return seal;
}
