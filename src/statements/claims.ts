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

/** The claims of lines; a line that stands beside the others, left out here, claims nothing. */
export function claimsOn(lines: readonly (Claimant | undefined)[], covers: Area, read: AreaReader): ClaimsByAccount {
  const covered = read(covers);
  const sets = claimsBySet(lines, read);
  const rest = lines.findIndex((line) => line?.isRest === true);
  const alike = new Map<string, Claims>();
  const claims = new Map<Account, Claims>();
  const namesOf = new Map([...covered.accounts].map((account) => [account, [nameOf(covered, account)]]));
  sets.forEach(({ accounts, by }, number) => {
    const asks = by.some(({ takes }) => takes.without.length > 0);
    for (const account of accounts)
      namesOf
        .get(account)
        ?.push(asks ? `${String(number)}${by.map(({ takes }) => nameOf(takes, account)).join()}` : String(number), ';');
  });
  for (const [account, names] of namesOf) {
    const key = names.join('');
    let shared = alike.get(key);
    if (shared === undefined) {
      const by = sets.flatMap((set) => (set.accounts.has(account) ? set.by : [])).sort((a, b) => a.line - b.line);
      alike.set(key, (shared = { account, covers: covered, by, rest }));
    }
    claims.set(account, shared);
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
