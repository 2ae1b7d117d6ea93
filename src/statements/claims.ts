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
export function claimsOn(
  lines: readonly (Claimant | undefined)[],
  covers: Area,
  read: AreaReader,
): ReadonlyMap<Account, Claims> {
  const covered = read(covers);
  const rest = lines.findIndex((line) => line?.isRest === true);
  const by = new Map<Account, { readonly names: string[]; readonly claims: Claims['by'][number][] }>();
  for (const account of covered.accounts) by.set(account, { names: [nameOf(covered, account, 0)], claims: [] });
  let name = 0;
  lines.forEach((line, number) => {
    if (line === undefined || line.isRest) return;
    for (const area of line.takes) {
      const takes = read(area);
      name++;
      for (const account of takes.accounts) {
        const own = by.get(account);
        if (own === undefined) continue;
        own.names.push(nameOf(takes, account, name));
        own.claims.push({ line: number, takes });
      }
    }
  });
  const alike = new Map<string, Claims>();
  const claims = new Map<Account, Claims>();
  for (const [account, { names, claims: own }] of by) {
    const key = names.join();
    let shared = alike.get(key);
    if (shared === undefined) alike.set(key, (shared = { account, covers: covered, by: own, rest }));
    claims.set(account, shared);
  }
  return claims;
}

/** Tells a claim on an account apart from other claims: which area, and which of its exceptions the account may be in. */
function nameOf({ without }: Territory, account: Account, name: number): string {
  if (without.length === 0) return String(name);
  const exceptions = without.map((each, i) => (each.accounts.has(account) ? nameOf(each, account, i) : ''));
  return `${String(name)}(${exceptions.join()})`;
}

/** The lines that take a posting with the objects; nothing when it is not covered. */
export function linesAt(
  { account, covers, by, rest }: Claims,
  objects: readonly ObjectCode[],
): readonly number[] | undefined {
  if (!contains(covers, account, objects)) return undefined;
  const lines: number[] = [];
  for (const { line, takes } of by) {
    if (lines.at(-1) !== line && contains(takes, account, objects)) lines.push(line);
  }
  return lines.length === 0 && rest >= 0 ? [rest] : lines;
}

/** Everything the claims demand of objects, exceptions included. */
export function demandsIn({ covers, by }: Claims): readonly ObjectDemand[] {
  return [covers, ...by.map(({ takes }) => takes)].flatMap(demandsOf);
}

function demandsOf({ demands, without }: Territory): readonly ObjectDemand[] {
  return without.length === 0 ? demands : [...demands, ...without.flatMap(demandsOf)];
}
