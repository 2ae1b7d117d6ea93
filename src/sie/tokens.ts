/**
 * From the bytes of a line to its fields (5.7).
 *
 * Blanks separate fields, quotes enclose those with blanks in them, `\"` is a quote and nothing else is an escape.
 * What real files do besides is read too, and said: a quote in the middle of a text, a quote that is never closed.
 */
import { backslash, closeBrace, isBlank, openBrace, quote } from './bytes.js';

/** What is odd about a field. */
export type Oddity = 'quote inside' | 'not closed' | 'backslash last';

/** One field of a line, or a brace, by the places of its bytes. */
export interface Token {
  readonly kind: 'field' | 'list' | 'open' | 'close';
  /** From the first byte, quotes and braces included, to the first after. */
  readonly from: number;
  readonly to: number;
  /** What the field says: the bytes within the quotes, or of a list within the braces. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** True when some backslashes among the bytes are not part of what it says. */
  readonly isEscaped: boolean;
  readonly oddity?: Oddity;
}

/** What a line is made of. */
export interface TokenOptions {
  /** True for a record that opens a block: its brace is not a list. */
  readonly opensBlock: boolean;
}

/**
 * The fields from one place to the end of the line.
 *
 * A brace that opens or closes a block ends them; what stands after it is another line's business.
 */
export function tokensOf(bytes: Uint8Array, from: number, to: number, { opensBlock }: TokenOptions): Token[] {
  const tokens: Token[] = [];
  const quotes: QuotesLeft = { left: -1, from, isUneven: false };
  for (let at = skipBlanks(bytes, from, to); at < to;) {
    const byte = bytes[at];
    let token: Token;
    if (byte === openBrace && !opensBlock) token = listAt(bytes, at, to);
    else if (byte === openBrace || (byte === closeBrace && isAlone(bytes, at, to))) token = braceAt(bytes, at);
    else if (byte === quote) token = quotedAt(bytes, at, to, quotes);
    else token = wordAt(bytes, at, to);
    tokens.push(token);
    if (token.kind === 'open' || token.kind === 'close') break;
    at = skipBlanks(bytes, token.to, to);
  }
  return tokens;
}

/** The fields within the braces of an object list. */
export function membersOf(bytes: Uint8Array, { start, end }: Token): Token[] {
  const members: Token[] = [];
  const quotes: QuotesLeft = { left: -1, from: start, isUneven: false };
  for (let at = skipBlanks(bytes, start, end); at < end;) {
    const token = bytes[at] === quote ? quotedAt(bytes, at, end, quotes) : wordAt(bytes, at, end);
    members.push(token);
    at = skipBlanks(bytes, token.to, end);
  }
  return members;
}

export function skipBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(bytes[at])) at++;
  return at;
}

/** A brace that closes a block is a field of its own; `}` may also begin a word. */
function isAlone(bytes: Uint8Array, at: number, to: number): boolean {
  return at + 1 === to || isBlank(bytes[at + 1]);
}

function braceAt(bytes: Uint8Array, at: number): Token {
  const kind = bytes[at] === openBrace ? 'open' : 'close';
  return { kind, from: at, to: at + 1, start: at + 1, end: at + 1, isQuoted: false, isEscaped: false };
}

/** A list to its closing brace, which is none that stands within quotes; without one it is a brace that opens a block. */
function listAt(bytes: Uint8Array, from: number, to: number): Token {
  const start = from + 1;
  let isQuoted = false;
  for (let at = start; at < to; at++) {
    const byte = bytes[at];
    if (byte === backslash && bytes[at + 1] === quote) at++;
    else if (byte === quote) isQuoted = !isQuoted;
    else if (byte === closeBrace && !isQuoted) return list(from, at + 1);
  }
  // A quote too many hides the brace; then any brace will do.
  const close = bytes.subarray(0, to).indexOf(closeBrace, start);
  return close === -1 ? braceAt(bytes, from) : list(from, close + 1);
}

function list(from: number, to: number): Token {
  return { kind: 'list', from, to, start: from + 1, end: to - 1, isQuoted: false, isEscaped: false };
}

/** A field without quotes: to the next blank. */
function wordAt(bytes: Uint8Array, from: number, to: number): Token {
  let isEscaped = false;
  let at = from;
  while (at < to && !isBlank(bytes[at])) {
    if (bytes[at] === backslash && bytes[at + 1] === quote) isEscaped = true;
    at++;
  }
  return { kind: 'field', from, to: at, start: from, end: at, isQuoted: false, isEscaped };
}

/** What is known of the quotes of a line; found out once, since it may be long. */
interface QuotesLeft {
  /** How many without a backslash there are from a place on. */
  left: number;
  from: number;
  /** True when they do not pair up, one within the other. */
  isUneven: boolean;
}

/** A field in quotes: to the quote that something else can follow. */
function quotedAt(bytes: Uint8Array, from: number, to: number, quotes: QuotesLeft): Token {
  const start = from + 1;
  let isEscaped = false;
  let oddity: Oddity | undefined;
  for (let at = start; at < to; at++) {
    const byte = bytes[at];
    if (byte === backslash && bytes[at + 1] === quote && at + 1 < to) {
      // A path that ends in a backslash looks like an escaped quote; the quotes that are left tell which it is.
      if (canFollow(bytes, at + 2, to) && quotesFrom(bytes, at + 2, to, quotes) % 2 === 0) {
        return {
          kind: 'field',
          from,
          to: at + 2,
          start,
          end: at + 1,
          isQuoted: true,
          isEscaped,
          oddity: 'backslash last',
        };
      }
      isEscaped = true;
      at++;
    } else if (byte === quote) {
      if (canFollow(bytes, at + 1, to) && !closesNext(bytes, at + 1, to)) {
        const odd = oddity === undefined ? {} : { oddity };
        return { kind: 'field', from, to: at + 1, start, end: at, isQuoted: true, isEscaped, ...odd };
      }
      oddity = 'quote inside';
      const end = canBegin(bytes, at, start) ? endOfPairs(bytes, start, to, quotes) : none;
      if (end !== none) {
        isEscaped ||= bytes.subarray(start, end).includes(backslash);
        return { kind: 'field', from, to: end + 1, start, end, isQuoted: true, isEscaped, oddity };
      }
    }
  }
  // The line ends it: the next line is a record of its own.
  let end = to;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return { kind: 'field', from, to, start, end, isQuoted: true, isEscaped, oddity: 'not closed' };
}

const none = -1;

/** True where a field may have ended: before a blank, the end, or a brace that is the end. */
function canFollow(bytes: Uint8Array, at: number, to: number): boolean {
  return at >= to || isBlank(bytes[at]) || (bytes[at] === closeBrace && at + 1 === to);
}

/** True of a quote that a field or a word within one may begin with; a field begins at `start`. */
function canBegin(bytes: Uint8Array, at: number, start: number): boolean {
  return at === start || isBlank(bytes[at - 1]) || bytes[at - 1] === openBrace;
}

/**
 * True when the next quote closes something, so that the one before it did not: `"Skärm 24" svart"`.
 * Quotes in the middle of a word say nothing.
 */
function closesNext(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (bytes[at] === backslash && bytes[at + 1] === quote) at++;
    else if (bytes[at] === quote) {
      if (canBegin(bytes, at, from)) return false;
      if (canFollow(bytes, at + 1, to)) return true;
    }
  }
  return false;
}

/** The quote that ends a field with quotes in it, when they pair up: `"Brev "hem" och "bort" igen"`. */
function endOfPairs(bytes: Uint8Array, start: number, to: number, quotes: QuotesLeft): number {
  let open = 1;
  for (let at = start; at < to && !quotes.isUneven; at++) {
    if (bytes[at] === backslash && bytes[at + 1] === quote) at++;
    else if (bytes[at] !== quote) continue;
    else if (canFollow(bytes, at + 1, to)) {
      if (open > 1) open--;
      else if (!closesNext(bytes, at + 1, to)) return at;
    } else if (canBegin(bytes, at, start)) open++;
    // Two of them last: the word's own, and that of the field.
    else if (bytes[at + 1] === quote && canFollow(bytes, at + 2, to) && open > 1) open--;
  }
  quotes.isUneven = true;
  return none;
}

function quotesFrom(bytes: Uint8Array, at: number, to: number, quotes: QuotesLeft): number {
  if (quotes.left === -1) {
    quotes.left = countQuotes(bytes, at, to);
  } else quotes.left -= countQuotes(bytes, quotes.from, at);
  quotes.from = at;
  return quotes.left;
}

function countQuotes(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === quote && bytes[at - 1] !== backslash) count++;
  return count;
}

/** What a field says, as bytes of its own: without the backslashes before its quotes. */
export function contentOf(bytes: Uint8Array, { start, end, isEscaped, oddity }: Token): Uint8Array {
  const content = bytes.slice(start, end);
  if (!isEscaped) return content;
  let length = 0;
  for (let at = 0; at < content.length; at++) {
    const isEscape = content[at] === backslash && content[at + 1] === quote;
    if (!isEscape || (oddity === 'backslash last' && at + 1 === content.length)) content[length++] = content[at]!;
  }
  return content.subarray(0, length);
}
