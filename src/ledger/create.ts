/**
 * A ledger made from balances: last year's figures where no vouchers are left, a file that holds no more, a budget.
 */
import { type PeriodInput, financialYear, monthsOf } from '../calendar/index.js';
import { type Chart, type Dimension, type Dimensions, accountUnknown, nearestAccount } from '../chart/index.js';
import {
  attempt,
  badField,
  type Diagnostic,
  excerpt,
  findUnknownFields,
  isIterable,
  isRecord,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import { type ObjectCode, isExactTurnover, journalProblems } from '../journal/index.js';
import { type AmountInput, amount } from '../money/index.js';
import { type Ledger, type LedgerCells, keptDimensions, ledgerOver } from './ledger.js';
import { readObjectCodes } from './objects.js';

/** What a ledger of balances is made from. */
export interface LedgerDraft {
  readonly chart: Chart;
  readonly year: PeriodInput;
  /** Whether changes are given by month, which is usual, or for the whole year in one figure. */
  readonly periods?: 'months' | 'year';
  /** The dimensions the balances are kept by: cost centre and project, unless told. */
  readonly by?: readonly string[];
  /** Rows of the same account and objects are added together. */
  readonly balances: Iterable<LedgerBalance>;
}

/** The figures of one account, on the objects it is kept by; debit is positive. */
export interface LedgerBalance {
  readonly account: string | number;
  readonly dimensions?: Dimensions;
  readonly opening?: AmountInput;
  /** The change in each period, in order. */
  readonly changes?: readonly AmountInput[];
}

/** The ledger of the balances, or an error with everything that is wrong with them. */
export function createLedger(draft: LedgerDraft): Ledger {
  const {
    chart,
    year: givenYear,
    periods: divided = 'months',
    by,
    balances,
  } = readOptions(draft, ['chart', 'year', 'periods', 'by', 'balances'], 'draft');
  if (!['months', 'year'].includes(divided)) throw refusedField('periods', divided, '"months", "year"');
  if (!isIterable(balances)) throw refusedField('balances', balances, '[{ account, opening, changes }, …]');
  const kept = keptDimensions(chart, by);
  const year = financialYear(givenYear);
  const periods = divided === 'year' ? [year] : monthsOf(year);
  const adding = createAdding(chart, kept, periods.length);
  let i = 0;
  for (const balance of balances) add(adding, balance, i++);
  if (!isExactTurnover(adding.size)) adding.found.push(journalProblems.turnoverOutOfRange.at(['balances'], {}));
  refuseErrors(adding.found);
  const { cells } = adding;
  return ledgerOver(
    { chart, year, periods: Object.freeze(periods), by: Object.freeze(kept.map(({ key }) => key)) },
    { ...cells, count: cells.account.length, figures: cells.figures.map((each) => Float64Array.from(each)) },
  );
}

/** A ledger being added together. */
interface Adding {
  readonly chart: Chart;
  readonly kept: readonly Dimension[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly cellOf: Map<string, number>;
  readonly groupOf: Map<string, number>;
  readonly cells: {
    readonly accounts: LedgerCells['accounts'];
    readonly account: number[];
    readonly group: number[];
    readonly objects: (readonly ObjectCode[])[];
    readonly figures: readonly number[][];
  };
  readonly found: Diagnostic[];
  /** All figures without their signs, added together. */
  size: number;
}

function createAdding(chart: Chart, kept: readonly Dimension[], periods: number): Adding {
  return {
    chart,
    kept,
    idOf: new Map(chart.accounts.map(({ number }, id) => [number, id])),
    cellOf: new Map(),
    groupOf: new Map(),
    cells: {
      accounts: chart.accounts,
      account: [],
      group: [],
      objects: [],
      figures: Array.from({ length: periods + 2 }, () => []),
    },
    found: [],
    size: 0,
  };
}

function add(adding: Adding, balance: unknown, i: number): void {
  const { cells } = adding;
  const found: Diagnostic[] = [];
  const read = readBalance(adding, balance, found);
  adding.found.push(...within(['balances', i], found));
  if (read === undefined) return;
  const { account, objects, figures } = read;
  const name = JSON.stringify(objects.map(({ dimension, code }) => [dimension, code]));
  const group = adding.groupOf.get(name) ?? cells.objects.push(objects) - 1;
  adding.groupOf.set(name, group);
  const key = `${String(account)} ${name}`;
  const cell = adding.cellOf.get(key) ?? cells.account.push(account) - 1;
  if (cell === cells.group.length) {
    adding.cellOf.set(key, cell);
    cells.group.push(group);
    for (const slot of cells.figures) slot.push(0, 0);
  }
  figures.forEach((ore, slot) => {
    cells.figures[slot]![cell * 2]! += ore;
    cells.figures[slot]![cell * 2 + 1]! += Math.abs(ore);
    adding.size += Math.abs(ore);
  });
}

interface ReadBalance {
  readonly account: number;
  readonly objects: readonly ObjectCode[];
  /** The opening balance and each change. */
  readonly figures: readonly number[];
}

/** Reads one row, or nothing when something was found wrong with it. */
function readBalance(
  { chart, kept, idOf, cells }: Adding,
  balance: unknown,
  found: Diagnostic[],
): ReadBalance | undefined {
  if (!isRecord(balance)) {
    found.push(badField.at([], { field: 'balance', given: shown(balance), expected: '{ account, opening, changes }' }));
    return undefined;
  }
  findUnknownFields(found, balance, ['account', 'dimensions', 'opening', 'changes']);
  const { account: number, dimensions = {}, opening = 0, changes = [] } = balance;
  const account = typeof number === 'string' || typeof number === 'number' ? idOf.get(String(number)) : undefined;
  if (account === undefined) {
    const given = typeof number === 'string' ? number : shown(number);
    found.push(accountUnknown.at(['account'], { account: excerpt(given), nearest: nearestAccount(chart, given) }));
  }
  const objects = readObjectCodes(kept, dimensions, found);
  const periods = cells.figures.length - 2;
  if (!Array.isArray(changes) || (changes.length !== periods && changes.length !== 0)) {
    found.push(
      badField.at(['changes'], { field: 'changes', given: shown(changes), expected: `[…] (${String(periods)})` }),
    );
    return undefined;
  }
  const figures = [opening, ...(changes as readonly unknown[])].map((each, slot) => {
    const at = slot === 0 ? ['opening'] : ['changes', slot - 1];
    const refused: Diagnostic[] = [];
    const ore = attempt(refused, () => amount(each as AmountInput).ore) ?? 0;
    found.push(...within(at, refused));
    return ore;
  });
  return found.length > 0 ? undefined : { account: account!, objects, figures };
}
