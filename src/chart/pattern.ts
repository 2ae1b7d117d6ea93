/**
 * Account patterns: how a set of accounts is named, everywhere one is.
 *
 * `5539` is one account, `5538-5545` a range, `55xx` every account of that shape, `!5540` all but,
 * and a comma joins them: `55xx, !5540`. A pattern matches accounts with as many digits as it has itself,
 * so a chart with four and five digits names both.
 */
import { BookkeepingError, shown } from '../diagnostics/index.js';
import { patternUnreadable } from './problems.js';

/** A set of accounts by their numbers: `'55xx, !5540'`, `1930`, `['15xx', '16xx']`. */
export type AccountPattern = string | number | readonly (string | number)[];

/** Says whether an account number is in the set. */
export type AccountMatcher = (number: string) => boolean;

/** Reads a pattern. A number is in it when some part takes it in and no part with `!` takes it out. */
export function accountPattern(pattern: AccountPattern): AccountMatcher {
  const parts = partsOf(pattern).map((text) => readPart(text, pattern));
  const taken = parts.filter(({ out }) => !out);
  const left = parts.filter(({ out }) => out);
  // `!5540` alone means all but that one; an empty list means none.
  const onlyOut = taken.length === 0 && left.length > 0;
  return (number) => (onlyOut || taken.some(({ has }) => has(number))) && !left.some(({ has }) => has(number));
}

/** The parts of a pattern, one by one: what stands between commas and what stands in lists. */
export function partsOf(pattern: AccountPattern): readonly string[] {
  return [pattern].flat().flatMap((part: unknown) => {
    if (typeof part !== 'string' && typeof part !== 'number') throw unreadable(pattern);
    return String(part)
      .split(',')
      .map((text) => text.trim());
  });
}

interface Part {
  readonly out: boolean;
  readonly has: AccountMatcher;
}

function readPart(text: string, whole: AccountPattern): Part {
  const found = text.length <= 24 ? /^(!?) ?(?:(\d{1,8}) ?- ?(\d{1,8})|([\dx]{1,8}))$/.exec(text) : null;
  if (found === null) throw unreadable(whole);
  const [, bang, from, to, shape] = found;
  const out = bang === '!';
  if (shape !== undefined) return { out, has: (number) => hasShape(number, shape) };
  if (from!.length !== to!.length || from! > to!) throw unreadable(whole);
  return { out, has: (number) => number.length === from!.length && number >= from! && number <= to! };
}

function hasShape(number: string, shape: string): boolean {
  if (number.length !== shape.length) return false;
  for (let i = 0; i < shape.length; i++) if (shape[i] !== 'x' && shape[i] !== number[i]) return false;
  return true;
}

function unreadable(pattern: AccountPattern): BookkeepingError {
  const given = Array.isArray(pattern) ? pattern.map((part) => shown(part)).join(', ') : shown(pattern);
  return new BookkeepingError([patternUnreadable.at([], { given })]);
}
