/**
 * From a document to a ledger, of its balances alone: file types 1-3, and last year's figures in type 4.
 */
import { attempt, type Diagnostic, readOptions } from '../diagnostics/index.js';
import { type Chart, isBalanceAccount } from '../chart/index.js';
import type { FinancialYear } from '../calendar/index.js';
import type { Ledger } from '../ledger/index.js';
import { fromOre } from '../money/index.js';
import type { SieDocument } from './document.js';
import { createFinder, diagnosticsOf, find } from './finder.js';
import {
  type MonthFigure,
  type Rows,
  type ToLedgerOptions,
  addFigure,
  createRows,
  ledgerOfRows,
  monthFigures,
  checkLedgerOptions,
} from './ledger-rows.js';
import { misreadBalances } from './misreadings.js';
import { refuseCurrency, yearIn } from './open-from.js';
import { wholeFile } from './place.js';
import { closingMissing, openingMissing, periodsDiffer } from './problems-balances.js';
import { mostOfEach } from './telling.js';
import { chartIn, readDocument } from './to-chart.js';
import {
  type Findings,
  type Part,
  closingOf,
  openingOf,
  openingPartsOf,
  partsOf,
  totalsOf,
  wholeOf,
} from './year-balances.js';

/** A ledger, when the document's balances make one, and what there is to say of it. */
export interface LedgerReading {
  readonly ledger?: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/** The ledger of one of the document's years: 0 the current one, -1 the one before. */
export function toLedger(document: SieDocument, yearIndex = 0, options: ToLedgerOptions = {}): LedgerReading {
  const { chart: given, by, faulty } = readOptions(options, ['chart', 'by', 'faulty']);
  checkLedgerOptions(yearIndex, options);
  const findings: Findings = { finder: createFinder('tolerant', mostOfEach), refused: [] };
  const { finder, refused } = findings;
  refuseCurrency(readDocument(document), findings);
  const year = yearIn(document, yearIndex, findings);
  const chart = given ?? attempt(refused, () => chartIn(document, finder));
  const unread = misreadBalances(document);
  const ledger =
    year === undefined || chart === undefined || refused.length > 0 || (faulty !== 'leaveOut' && unread.length > 0)
      ? undefined
      : ledgerFrom({ document, yearIndex, chart, year, by, findings });
  const diagnostics = Object.freeze([...unread, ...refused, ...diagnosticsOf(finder, document.type)]);
  return Object.freeze(ledger === undefined ? { diagnostics } : { ledger, diagnostics });
}

interface Asked {
  readonly document: SieDocument;
  readonly yearIndex: number;
  readonly chart: Chart;
  readonly year: FinancialYear;
  readonly by: readonly string[] | undefined;
  readonly findings: Findings;
}

function ledgerFrom(asked: Asked): Ledger | undefined {
  const { document, yearIndex, chart, year, by, findings } = asked;
  const balances = readBalances(asked);
  const given = { totals: document.periodBalances, parts: document.objectPeriodBalances };
  if (balances.opening.size === 0) find(findings.finder, openingMissing, wholeFile, { year: yearIndex });
  const months = monthFigures(given, '#PSALDO', yearIndex, findings);
  const isMonthly = months.length > 0 && agree(asked, balances, months);
  const rows = createRows(document, { chart, year, by, periods: isMonthly ? 'months' : 'year' }, findings);
  for (const account of balances.accounts) {
    const total = balances.opening.get(account);
    addFigure(
      rows,
      { account, record: '#OIB', slot: 0 },
      { total: total ?? 0, parts: balances.openingParts.get(account) ?? [] },
    );
  }
  if (isMonthly) {
    for (const { account, month, ...figure } of months) {
      const slot = rows.slotOf(month);
      // What is outside the year is nothing, or the months would not have agreed.
      if (slot > 0) addFigure(rows, { account, record: '#PSALDO', slot }, figure);
    }
  } else addYear(asked, balances, { rows, months });
  return findings.refused.length > 0 ? undefined : ledgerOfRows(rows);
}

/** What the year begins with and how much each account changes. */
interface Balances {
  readonly accounts: ReadonlySet<string>;
  readonly opening: ReadonlyMap<string, number>;
  readonly openingParts: ReadonlyMap<string, readonly Part[]>;
  /** Nothing when the file does not say what the year ended with. */
  readonly changeOf: ((account: string) => number) | undefined;
}

function readBalances({ document, yearIndex, chart, findings }: Asked): Balances {
  const balanceAccounts = new Set(chart.accounts.filter(isBalanceAccount).map(({ number }) => number));
  const given = openingOf(document, yearIndex, findings);
  const parts = openingPartsOf(document, yearIndex, findings);
  const opening = new Map(given);
  for (const [account, ofAccount] of parts) {
    opening.set(account, wholeOf('#OIB', account, { total: given.get(account), parts: ofAccount }, findings));
  }
  const closing = closingOf(document, yearIndex, findings);
  const results = totalsOf(document.results, '#RES', yearIndex, findings);
  const accounts = new Set([...opening.keys(), ...closing.keys(), ...results.keys()]);
  const carried = (account: string): number => (closing.get(account) ?? 0) - (opening.get(account) ?? 0);
  // An account of one sort that only has figures of the other sort is taken at its word.
  const changeOf = (account: string): number =>
    balanceAccounts.has(account)
      ? closing.has(account) || !results.has(account)
        ? carried(account)
        : results.get(account)!
      : (results.get(account) ?? carried(account));
  const isKnown = closing.size > 0 || results.size > 0;
  return { accounts, opening, openingParts: parts, changeOf: isKnown ? changeOf : undefined };
}

/** True when the months of every account add up to its change in the year, as far as the file says what that is. */
function agree(
  { year, yearIndex, findings }: Asked,
  { accounts, changeOf }: Balances,
  months: readonly MonthFigure[],
): boolean {
  const sums = new Map<string, number>();
  for (const { account, month, ...figure } of months) {
    // A month outside the year is in no sum, so that its amount is missed.
    const isInside = year.from.slice(0, 7) <= month && month <= year.to.slice(0, 7);
    const ore = wholeOf('#PSALDO', account, figure, findings);
    if (isInside) sums.set(account, (sums.get(account) ?? 0) + ore);
    else if (ore !== 0) sums.set(account, NaN);
  }
  let agrees = true;
  for (const account of new Set([...sums.keys(), ...accounts])) {
    const sum = sums.get(account) ?? 0;
    const difference = sum - (changeOf?.(account) ?? sum);
    if (difference === 0) continue;
    agrees = false;
    const shown = Number.isSafeInteger(difference) ? String(fromOre(difference)) : '?';
    find(findings.finder, periodsDiffer, wholeFile, { account, year: yearIndex, difference: shown });
  }
  return agrees;
}

/** Adds the changes of the year as one period. */
function addYear(
  { document, yearIndex, findings }: Asked,
  { accounts, openingParts, changeOf }: Balances,
  { rows, months }: { readonly rows: Rows; readonly months: readonly MonthFigure[] },
): void {
  if (changeOf === undefined) {
    find(findings.finder, closingMissing, wholeFile, { year: yearIndex });
    return;
  }
  const closingParts = partsOf(document.objectClosing, '#OUB', yearIndex, findings);
  const monthly = new Map<string, Part[]>();
  for (const { account, parts, month } of months) {
    if (rows.slotOf(month) > 0) monthly.set(account, [...(monthly.get(account) ?? []), ...parts]);
  }
  for (const account of accounts) {
    const closing = closingParts.get(account) ?? [];
    const opening = openingParts.get(account) ?? [];
    // `#OUB` says what objects ended with; where a file has none at all, its months say what they changed by.
    const isCarried = closing.length > 0 || (opening.length > 0 && closingParts.size > 0);
    const parts = isCarried
      ? [...closing, ...opening.map(({ objects, ore }) => ({ objects, ore: 0 - ore }))]
      : (monthly.get(account) ?? []);
    addFigure(rows, { account, record: '#OUB', slot: 1 }, { total: changeOf(account), parts });
  }
}
