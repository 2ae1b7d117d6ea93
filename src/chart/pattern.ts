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
  const { taken, left, onlyOut } = readPattern(pattern);
  return (number) => (onlyOut || taken.some((part) => has(part, number))) && !left.some((part) => has(part, number));
}

/**
 * Those of the accounts that are in a pattern. The accounts are in the order of their numbers, as in a chart, so that
 * only those a part is about are asked: a layout has a pattern for every line.
 */
export function accountsIn<Numbered extends { readonly number: string }>(
  accounts: readonly Numbered[],
  pattern: AccountPattern,
): readonly Numbered[] {
  // A note has a line for each account, so that most patterns are one number.
  if (typeof pattern === 'string' && /^\d{1,8}$/.test(pattern)) {
    const account = accounts[placeOf(pattern, accounts)];
    return account?.number === pattern ? [account] : [];
  }
  const { taken, left, onlyOut } = readPattern(pattern);
  const isIn = new Uint8Array(accounts.length).fill(onlyOut ? 1 : 0);
  for (const part of [...taken, ...left]) {
    for (let i = placeOf(part.from, accounts); i < accounts.length && accounts[i]!.number <= part.to; i++)
      if (has(part, accounts[i]!.number)) isIn[i] = part.out ? 0 : 1;
  }
  return accounts.filter((_, i) => isIn[i] === 1);
}

/** Where a number stands, or would stand, among accounts in order. */
function placeOf(number: string, accounts: readonly { readonly number: string }[]): number {
  let [low, high] = [0, accounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (accounts[middle]!.number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Parts {
  readonly taken: readonly Part[];
  readonly left: readonly Part[];
  readonly onlyOut: boolean;
}

function readPattern(pattern: AccountPattern): Parts {
  const parts = partsOf(pattern).map((text) => readPart(text, pattern));
  const [taken, left] = [parts.filter(({ out }) => !out), parts.filter(({ out }) => out)];
  // `!5540` alone means all but that one; an empty list means none.
  return { taken, left, onlyOut: taken.length === 0 && left.length > 0 };
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

/** The numbers from one to another, of their length; and of those only the ones of a shape, when they are not all of it. */
interface Part {
  readonly out: boolean;
  readonly from: string;
  readonly to: string;
  readonly shape?: string;
}

function readPart(text: string, whole: AccountPattern): Part {
  const found = text.length <= 24 ? /^(!?) ?(?:(\d{1,8}) ?- ?(\d{1,8})|([\dx]{1,8}))$/.exec(text) : null;
  if (found === null) throw unreadable(whole);
  const [, bang, from, to, shape] = found;
  const out = bang === '!';
  if (shape !== undefined) {
    const ends = { out, from: shape.replaceAll('x', '0'), to: shape.replaceAll('x', '9') };
    return /^\d*x*$/.test(shape) ? ends : { ...ends, shape };
  }
  if (from!.length !== to!.length || from! > to!) throw unreadable(whole);
  return { out, from: from!, to: to! };
}

function has({ from, to, shape }: Part, number: string): boolean {
  const isBetween = number.length === from.length && number >= from && number <= to;
  return isBetween && (shape === undefined || hasShape(number, shape));
}

function hasShape(number: string, shape: string): boolean {
  for (let i = 0; i < shape.length; i++) if (shape[i] !== 'x' && shape[i] !== number[i]) return false;
  return true;
}

function unreadable(pattern: AccountPattern): BookkeepingError {
  const given = Array.isArray(pattern) ? pattern.map((part) => shown(part)).join(', ') : shown(pattern);
  return new BookkeepingError([patternUnreadable.at([], { given })]);
}
