/**
 * The balances of one year, each account once: totals, and the parts of them that are on objects.
 *
 * A part is never added to its total. What a total has beyond its parts is on no object.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import type { SieBalance, SieDocument, SieObjectBalance, SieObjectCode } from './document.js';
import { type Finder, find, findOnce } from './finder.js';
import { wholeFile } from './place.js';
import { balanceTwice, openingFromClosing, partsOverlap, partsWithoutTotal } from './problems-balances.js';

/** An amount on some objects, in öre. */
export interface Part {
  readonly objects: readonly SieObjectCode[];
  readonly ore: number;
}

/** Where findings are put: those of this room, and those of others, which refuse what was asked for. */
export interface Findings {
  readonly finder: Finder;
  readonly refused: Diagnostic[];
  /** True when a figure was no amount in whole öre; the reading has said which. */
  isShort?: boolean;
}

/** The totals of one record and year, by account. */
export function totalsOf(
  balances: readonly SieBalance[],
  record: string,
  year: number,
  findings: Findings,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const balance of balances) {
    if (balance.year !== year) continue;
    const { account } = balance;
    if (totals.has(account))
      findOnce(findings.finder, balanceTwice, `${record} ${account}`, wholeFile, { record, account, year });
    totals.set(account, oreOf(balance, findings));
  }
  return totals;
}

/** The parts of one record and year, by account. */
export function partsOf(
  balances: readonly SieObjectBalance[],
  record: string,
  year: number,
  findings: Findings,
): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Map<string, Part>>();
  for (const balance of balances) {
    if (balance.year !== year || balance.objects.length === 0) continue;
    const { account, objects } = balance;
    const ofAccount = parts.get(account) ?? new Map<string, Part>();
    parts.set(account, ofAccount);
    const name = JSON.stringify(objects.map(({ dimension, code }) => [dimension, code]));
    if (ofAccount.has(name))
      findOnce(findings.finder, balanceTwice, `${record} ${account}`, wholeFile, { record, account, year });
    ofAccount.set(name, { objects, ore: oreOf(balance, findings) });
  }
  return new Map(Array.from(parts, ([account, each]) => [account, [...each.values()]]));
}

/** Öre of a figure; 0 for one that is no amount. */
function oreOf({ amount }: SieBalance, findings: Findings): number {
  if (amount === undefined) findings.isShort = true;
  return amount?.ore ?? 0;
}

/** The opening balances of a year: `#IB`, or what the year before closed with (5.16). */
export function openingOf(document: SieDocument, year: number, findings: Findings): ReadonlyMap<string, number> {
  if (has(document.opening, year) || !has(document.closing, year - 1)) {
    return totalsOf(document.opening, '#IB', year, findings);
  }
  find(findings.finder, openingFromClosing, wholeFile, { year });
  return totalsOf(document.closing, '#UB', year - 1, findings);
}

/** The same by object: of the same record as the totals. */
export function openingPartsOf(
  document: SieDocument,
  year: number,
  findings: Findings,
): ReadonlyMap<string, readonly Part[]> {
  return has(document.opening, year) || !has(document.closing, year - 1)
    ? partsOf(document.objectOpening, '#OIB', year, findings)
    : partsOf(document.objectClosing, '#OUB', year - 1, findings);
}

/** The closing balances of a year: `#UB`, or what the year after opened with. */
export function closingOf(document: SieDocument, year: number, findings: Findings): ReadonlyMap<string, number> {
  return has(document.closing, year) || !has(document.opening, year + 1)
    ? totalsOf(document.closing, '#UB', year, findings)
    : totalsOf(document.opening, '#IB', year + 1, findings);
}

function has(balances: readonly SieBalance[], year: number): boolean {
  return balances.some((balance) => balance.year === year);
}

/** An account's figure and the parts of it. */
export interface Figure {
  /** Nothing when the file has only the parts. */
  readonly total: number | undefined;
  readonly parts: readonly Part[];
}

/** The whole of a figure: its total; of one that has none, the sum of the parts by its first dimension. */
export function wholeOf(record: string, account: string, { total, parts }: Figure, { finder }: Findings): number {
  if (total !== undefined) return total;
  if (parts.length > 0) findOnce(finder, partsWithoutTotal, `${record} ${account}`, wholeFile, { record, account });
  const [first] = dimensionsOf(parts);
  return parts.reduce(
    (sum, { objects, ore }) => (isOverlapping(parts) && objects[0]!.dimension !== first ? sum : sum + ore),
    0,
  );
}

/**
 * A total divided by its parts: the parts, and the rest on no object.
 *
 * A file may divide an account by cost centre and by project, each by itself. Then both are parts of the same amount, and
 * the rest is what is left when both are taken away: every balance asked for by one dimension is right, and so is the total.
 */
export function divided(record: string, total: number, parts: readonly Part[], { finder }: Findings): readonly Part[] {
  if (isOverlapping(parts))
    findOnce(finder, partsOverlap, record, wholeFile, { record, dimensions: dimensionsOf(parts) });
  const rest = parts.reduce((left, { ore }) => left - ore, total);
  return [...parts, { objects: [], ore: rest }].filter(({ ore }) => ore !== 0);
}

/** True when each part is on one object, and the objects are of several dimensions. */
function isOverlapping(parts: readonly Part[]): boolean {
  return parts.every(({ objects }) => objects.length === 1) && dimensionsOf(parts).length > 1;
}

function dimensionsOf(parts: readonly Part[]): readonly number[] {
  return [...new Set(parts.flatMap(({ objects }) => objects.map(({ dimension }) => dimension)))].sort((a, b) => a - b);
}
