/**
 * The desk where drafts are read: what every reader there needs, whatever it reads.
 */
import { accountUnknown, nearestAccount } from '../chart/index.js';
import { badField, type Diagnostic, excerpt, shown, unprintable } from '../diagnostics/index.js';
import { type Store, numberOf } from './columns.js';
import { textTooLong, textUnprintable } from './draft-problems.js';
import { type Rulebook, noAccount } from './rules.js';

/** Where a draft is read: the store, the rules its words are looked up in, and the problems found so far. */
export interface Desk {
  readonly store: Store;
  readonly rules: Rulebook;
  readonly found: Diagnostic[];
}

/** The id of an account, or `noAccount` with the nearest there is. */
export function readAccount({ rules, found }: Desk, account: unknown): number {
  const id = rules.accountIds.get(account);
  if (id !== undefined) return id;
  const given = typeof account === 'number' || typeof account === 'string' ? excerpt(String(account)) : shown(account);
  found.push(accountUnknown.at(['account'], { account: given, nearest: nearestAccount(rules.chart, given) }));
  return noAccount;
}

const mostText = 2000;

/** A text that many share, as its number; 0 when it is left out or cannot be kept. One met before need not be read again. */
export function readName({ store, found }: Desk, text: unknown, field: string): number {
  if (text === undefined) return 0;
  const known = store.names.texts.numbers.get(text as string);
  if (known !== undefined) return known;
  const before = found.length;
  const read = readText(found, text, field);
  return found.length > before ? 0 : numberOf(store.names.texts, read);
}

/** The text, or nothing when it is left out or cannot be kept. */
export function readText(found: Diagnostic[], text: unknown, field: string): string {
  if (text === undefined) return '';
  if (typeof text !== 'string') {
    found.push(badField.at([field], { field, given: shown(text), expected: 'text' }));
    return '';
  }
  if (text.length > mostText) {
    found.push(textTooLong.at([field], { field, length: text.length, most: mostText }));
    return '';
  }
  if (unprintable.test(text)) found.push(textUnprintable.at([field], { field, given: shown(text) }));
  return text;
}
