/**
 * Claims: which lines of a layout take an account, before it is asked with which objects.
 *
 * Most accounts are claimed alike: all of class 5 by one line, or every cost account by a line for each cost centre. So
 * accounts that are claimed alike share one answer, and what it costs to place a large ledger does not grow with it.
 */
import type { Account } from '../chart/index.js';
import type { ObjectCode } from '../journal/index.js';
import { type Area, type AreaReader, type ObjectDemand, type Territory, contains } from './area.js';

/** A line as far as placing is concerned. */
export interface Claimant {
  readonly takes: readonly Area[];
  /** True for the line that takes what no other takes. */
  readonly isRest: boolean;
}

/** The claims on accounts that are claimed alike. */
export interface Claims {
  /** One of the accounts. */
  readonly account: Account;
  /** Whether a posting with these objects is covered at all. */
  readonly covers: Territory;
  readonly by: readonly { readonly line: number; readonly takes: Territory }[];
  /** The line that takes the rest, or -1. */
  readonly rest: number;
}

/** The claims on every account that is covered. */
export type ClaimsByAccount = ReadonlyMap<Account, Claims>;

/**
 * The claims of lines; a line that stands beside the others, left out here, claims nothing.
 *
 * All accounts begin alike. Each set of accounts that some lines take parts those in it from those outside.
 */
export function claimsOn(lines: readonly (Claimant | undefined)[], covers: Area, read: AreaReader): ClaimsByAccount {
  const covered = read(covers);
  const rest = lines.findIndex((line) => line?.isRest === true);
  const claims = new Map<Account, Claims>();
  const begun = new Map<string, Claims>();
  for (const account of covered.accounts) {
    const name = nameOf(covered, account);
    const alike = begun.get(name) ?? { account, covers: covered, by: [], rest };
    begun.set(name, alike);
    claims.set(account, alike);
  }
  for (const { accounts, by } of claimsBySet(lines, read)) {
    const asks = by.some(({ takes }) => takes.without.length > 0);
    const parted = new Map<Claims, Map<string, Claims>>();
    for (const account of accounts) {
      const own = claims.get(account);
      if (own === undefined) continue;
      const parts = parted.get(own) ?? new Map<string, Claims>();
      const name = asks ? by.map(({ takes }) => nameOf(takes, account)).join() : '';
      const part = parts.get(name) ?? { ...own, account, by: [...own.by, ...by] };
      parted.set(own, parts.set(name, part));
      claims.set(account, part);
    }
  }
  return claims;
}

/** Claims on one set of accounts. */
interface SetClaims {
  readonly accounts: ReadonlySet<Account>;
  readonly by: Claims['by'][number][];
}

function claimsBySet(lines: readonly (Claimant | undefined)[], read: AreaReader): readonly SetClaims[] {
  const sets = new Map<ReadonlySet<Account>, SetClaims>();
  lines.forEach((line, number) => {
    if (line === undefined || line.isRest) return;
    for (const area of line.takes) {
      const takes = read(area);
      const set = sets.get(takes.accounts) ?? { accounts: takes.accounts, by: [] };
      sets.set(takes.accounts, set);
      set.by.push({ line: number, takes });
    }
  });
  return [...sets.values()];
}

/** Which of the exceptions of a territory an account may be in: accounts in the same ones are claimed alike. */
function nameOf({ without }: Territory, account: Account): string {
  if (without.length === 0) return '';
  return `(${without.map((each) => (each.accounts.has(account) ? `!${nameOf(each, account)}` : '-')).join('')})`;
}

/** The lines that take a posting with the objects; nothing when it is not covered. */
export function linesAt(
  { account, covers, by, rest }: Claims,
  objects: readonly ObjectCode[],
): readonly number[] | undefined {
  if (!contains(covers, account, objects)) return undefined;
  const lines: number[] = [];
  for (const { line, takes } of by) {
    if (!lines.includes(line) && contains(takes, account, objects)) lines.push(line);
  }
  if (lines.length === 0 && rest >= 0) return [rest];
  return lines.length > 1 ? lines.sort((a, b) => a - b) : lines;
}

/** Everything the claims demand of objects, exceptions included. */
export function demandsIn({ covers, by }: Claims): readonly ObjectDemand[] {
  return [covers, ...by.map(({ takes }) => takes)].flatMap(demandsOf);
}

function demandsOf({ demands, without }: Territory): readonly ObjectDemand[] {
  return without.length === 0 ? demands : [...demands, ...without.flatMap(demandsOf)];
}
