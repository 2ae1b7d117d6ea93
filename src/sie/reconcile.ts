/**
 * Does the file agree with itself? Opening balances, vouchers, closing balances, results and months, account by account.
 *
 * Real files often do not, and there is most often a simple reason. Each difference is told with the one most likely.
 */
import { dayOf, monthsOf } from '../calendar/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { journalProblems } from '../journal/index.js';
import { type Amount, fromOre } from '../money/index.js';
import type { SieDocument, SieYear } from './document.js';
import { createFinder } from './finder.js';
import { type Comparison, compareAll } from './compare.js';
import { type Explained, explain } from './explain-differences.js';
import { movementsOf } from './movements.js';
import { misreadBalances } from './misreadings.js';
import { printReconciliation } from './print-reconciliation.js';
import { doesNotReconcile } from './problems-reconcile.js';
import type { ReconciliationCause, ReconciliationCheck } from './reconciliation-texts.js';
import { mostOfEach } from './telling.js';
import { kindsIn, readDocument } from './to-chart.js';
import { columnsOf } from './view.js';
import type { Findings } from './year-balances.js';

/** A figure of the file that is not what its other figures add up to. */
export interface ReconciliationDifference {
  readonly check: ReconciliationCheck;
  /** The account; or, of a sum, the records it is of. */
  readonly subject: string;
  /** The name of the account. */
  readonly name: string;
  readonly month?: string;
  readonly declared: Amount;
  readonly computed: Amount;
  /** What the file says, less what was counted. */
  readonly difference: Amount;
  readonly cause?: ReconciliationCause;
  /** What speaks for the cause: a voucher, a gap in a series. */
  readonly evidence?: string;
}

/** How much was compared, and how much of it differs. */
export interface ReconciliationCount {
  readonly check: ReconciliationCheck;
  readonly compared: number;
  readonly different: number;
}

/** Whether a file agrees with itself. */
export interface Reconciliation {
  readonly company: string;
  readonly year?: SieYear;
  /** The checks the file has figures for. */
  readonly checks: readonly ReconciliationCount[];
  readonly differences: readonly ReconciliationDifference[];
  readonly isReconciled: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares the figures of a document with each other. */
export function reconcile(document: SieDocument): Reconciliation {
  const columns = columnsOf(readDocument(document).vouchers);
  const findings: Findings = { finder: createFinder('tolerant', mostOfEach), refused: [] };
  const year = document.years.find(({ index }) => index === 0);
  const hasMonths = year !== undefined && document.periodBalances.some((each) => each.year === 0);
  const movements = movementsOf(columns, {
    firstDay: year === undefined ? 0 : dayOf(year.from),
    lastDay: year === undefined ? Infinity : dayOf(year.to),
    months: hasMonths ? monthsOf({ from: year.from, to: year.to }).length : 0,
  });
  const kept = { company: document.company.name, ...(year === undefined ? {} : { year }) };
  const comparisons = compareAll({ document, columns, movements, kinds: kindsIn(document), year, findings });
  const isExact = Number.isSafeInteger(movements.size) && comparisons.every(isExactly);
  if (!isExact || findings.isShort === true) {
    const unread = findings.isShort === true ? misreadBalances(document) : [];
    const unsummed = isExact ? [] : [journalProblems.turnoverOutOfRange.at([], {})];
    return made({ ...kept, checks: [], differences: [], diagnostics: [...unread, ...unsummed] });
  }
  const different = comparisons.filter(({ declared, computed }) => declared !== computed);
  const explained = explain(different, { document, columns, movements, comparisons });
  const names = new Map(document.accounts.map(({ number, name }) => [number, name]));
  const differences = explained.map((each) => differenceOf(each, names.get(each.subject) ?? ''));
  const diagnostics = differences.slice(0, mostOfEach).map(diagnosticOf);
  return made({ ...kept, checks: countsOf(comparisons), differences, diagnostics });
}

function made(parts: Omit<Reconciliation, 'isReconciled'>): Reconciliation {
  const { checks, differences, diagnostics } = parts;
  const value: Reconciliation = {
    ...parts,
    checks: Object.freeze(checks),
    differences: Object.freeze(differences),
    isReconciled: diagnostics.length === 0,
    diagnostics: Object.freeze(diagnostics),
  };
  return Object.freeze(printable(value, printReconciliation));
}

function isExactly({ declared, computed }: Comparison): boolean {
  return Number.isSafeInteger(declared) && Number.isSafeInteger(computed) && Number.isSafeInteger(declared - computed);
}

function countsOf(comparisons: readonly Comparison[]): readonly ReconciliationCount[] {
  const checks = [...new Set(comparisons.map(({ check }) => check))];
  return checks.map((check) => {
    const own = comparisons.filter((each) => each.check === check);
    const different = own.filter(({ declared, computed }) => declared !== computed).length;
    return Object.freeze({ check, compared: own.length, different });
  });
}

function differenceOf(
  { check, subject, month, declared, computed, cause, evidence }: Explained,
  name: string,
): ReconciliationDifference {
  return Object.freeze({
    check,
    subject,
    name,
    ...(month === '' ? {} : { month }),
    declared: fromOre(declared),
    computed: fromOre(computed),
    difference: fromOre(declared - computed),
    ...(cause === '' ? {} : { cause }),
    ...(evidence === '' ? {} : { evidence }),
  });
}

function diagnosticOf(difference: ReconciliationDifference): Diagnostic {
  const { name: _, month = '', cause = '', evidence = '', ...figures } = difference;
  return doesNotReconcile.at([difference.check, difference.subject], { ...figures, month, cause, evidence });
}
