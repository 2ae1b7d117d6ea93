/**
 * The balances of a year as the format divides them: by account, and by account and object for each dimension apart.
 *
 * Vouchers that close the year turn every result account to zero, and a file that said so would show no result at all.
 * So here, as in any Swedish file of a closed year, the result accounts keep what they came to, and one account takes the
 * result over to equity: #RES shows the year, #UB is what the next year opens with, and both are what the vouchers add up to.
 */
import type { Period } from '../calendar/index.js';
import { type Account, isBalanceAccount } from '../chart/index.js';
import type { ObjectCode } from '../journal/index.js';
import type { LedgerCells } from '../ledger/index.js';
import type { SieType } from './document.js';
import { recordOf } from './grammar.js';
import type { FieldContent } from './write-record.js';

/** What is on an account, or on the part of it that is on one object, in öre: the opening balance, then each period. */
export interface Figures {
  readonly changes: Float64Array;
  /** Debit and credit added together: a change of zero is worth its line where something has happened. */
  readonly sizes: Float64Array;
}

/** What is on one object of an account. */
export interface ObjectFigures extends Figures, ObjectCode {}

/** What is on an account. */
export interface AccountFigures extends Figures {
  readonly account: Account;
  readonly objects: Map<string, ObjectFigures>;
}

/** The balances of a year. */
export interface YearFigures {
  /** 0 for the current year, -1 for the one before. */
  readonly index: number;
  readonly year: Period;
  readonly periods: readonly Period[];
  /** In the order of the account numbers. */
  readonly accounts: readonly AccountFigures[];
}

/** The balances in the cells of a ledger, with what closes the result accounts gathered on one. */
export function accountsIn(cells: LedgerCells, resultAccount: Account): readonly AccountFigures[] {
  const periods = cells.figures.length - 2;
  const last = cells.figures[periods + 1]!;
  const byNumber = new Map<string, AccountFigures>();
  const figuresOf = (account: Account): AccountFigures => {
    const made = byNumber.get(account.number) ?? { account, objects: new Map(), ...createFigures(periods + 1) };
    byNumber.set(account.number, made);
    return made;
  };
  const gathered = { change: 0, size: 0 };
  for (let cell = 0; cell < cells.count; cell++) {
    const account = cells.accounts[cells.account[cell]!]!;
    const figures = figuresOf(account);
    const isCarried = isBalanceAccount(account);
    add(figures, cells, cell, isCarried);
    for (const object of cells.objects[cells.group[cell]!]!) add(partOf(figures, object), cells, cell, isCarried);
    if (isCarried) continue;
    gathered.change += last[cell * 2]!;
    gathered.size += last[cell * 2 + 1]!;
  }
  if (gathered.size > 0) {
    const { changes, sizes } = figuresOf(resultAccount);
    changes[periods]! += gathered.change;
    sizes[periods]! += gathered.size;
  }
  return [...byNumber.values()].sort((a, b) => (a.account.number < b.account.number ? -1 : 1));
}

function createFigures(slots: number): Figures {
  return { changes: new Float64Array(slots), sizes: new Float64Array(slots) };
}

function partOf({ objects, changes }: AccountFigures, { dimension, code }: ObjectCode): ObjectFigures {
  const key = `${String(dimension)} ${code}`;
  const known = objects.get(key);
  if (known !== undefined) return known;
  const made = { dimension, code, ...createFigures(changes.length) };
  objects.set(key, made);
  return made;
}

/** Adds a cell; what closes the year is part of its last period, on accounts that are carried to the next. */
function add({ changes, sizes }: Figures, { figures }: LedgerCells, cell: number, isCarried: boolean): void {
  const last = changes.length - 1;
  for (let slot = 0; slot <= (isCarried ? last + 1 : last); slot++) {
    changes[Math.min(slot, last)]! += figures[slot]![cell * 2]!;
    sizes[Math.min(slot, last)]! += figures[slot]![cell * 2 + 1]!;
  }
}

/** A record, and its fields. */
export type SieRecord = readonly [label: string, fields: readonly FieldContent[]];

/** `#IB`, `#UB`, `#OIB`, `#OUB`, `#RES` and `#PSALDO` of the years, as far as the type has them. */
export function* balanceRecords(type: SieType, years: readonly YearFigures[]): Generator<SieRecord> {
  for (const label of ['#IB', '#UB', '#OIB', '#OUB', '#RES'] as const) {
    if (recordOf.get(label)!.presence[type] === '–') continue;
    for (const year of years) yield* recordsOfYear(label, year);
  }
  // Where there are vouchers, they say what happened in which month.
  if (type !== '2' && type !== '3') return;
  for (const year of years) yield* periodRecords('#PSALDO', year, type === '3');
}

function* recordsOfYear(label: string, { index, accounts }: YearFigures): Generator<SieRecord> {
  for (const { account, objects, ...total } of accounts) {
    if (isBalanceAccount(account) === (label === '#RES')) continue;
    const parts: readonly (Figures & Partial<ObjectCode>)[] = label.startsWith('#O') ? ordered(objects) : [total];
    for (const { dimension, code, changes, sizes } of parts) {
      const slots = label === '#IB' || label === '#OIB' ? 1 : changes.length;
      if (sizes.subarray(0, slots).every((size) => size === 0)) continue;
      const list = dimension === undefined ? [] : [[{ dimension, code: code! }]];
      yield [label, [index, account.number, ...list, changes.subarray(0, slots).reduce((sum, each) => sum + each, 0)]];
    }
  }
}

/** `#PSALDO` or `#PBUDGET`: the change of every account in each month, and then the parts of it by object. */
export function* periodRecords(
  label: '#PSALDO' | '#PBUDGET',
  { index, periods, accounts }: YearFigures,
  hasObjects: boolean,
): Generator<SieRecord> {
  function* changesOf(account: Account, objects: readonly ObjectCode[], figures: Figures): Generator<SieRecord> {
    for (const [i, { from }] of periods.entries()) {
      const isTouched = figures.sizes[i + 1] !== 0;
      if (isTouched) yield [label, [index, from.slice(0, 7), account.number, objects, figures.changes[i + 1]]];
    }
  }
  for (const { account, ...total } of accounts) yield* changesOf(account, [], total);
  if (!hasObjects) return;
  for (const { account, objects } of accounts) {
    for (const { dimension, code, ...part } of ordered(objects)) yield* changesOf(account, [{ dimension, code }], part);
  }
}

/** By dimension and code, so that the same balances are the same file whatever came first. */
function ordered(objects: ReadonlyMap<string, ObjectFigures>): readonly ObjectFigures[] {
  return [...objects.values()].sort((a, b) => a.dimension - b.dimension || (a.code < b.code ? -1 : 1));
}
