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

/** What is on an account, or on the part of it that is on one object, in öre. */
export interface Figures {
  opening: number;
  /** The change in each period. */
  readonly changes: Float64Array;
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
    const made = byNumber.get(account.number) ?? { account, objects: new Map(), ...createFigures(periods) };
    byNumber.set(account.number, made);
    return made;
  };
  let gathered = 0;
  let isClosed = false;
  for (let cell = 0; cell < cells.count; cell++) {
    const account = cells.accounts[cells.account[cell]!]!;
    const figures = figuresOf(account);
    const isCarried = isBalanceAccount(account);
    add(figures, cells, cell, isCarried);
    for (const object of cells.objects[cells.group[cell]!]!) add(partOf(figures, object), cells, cell, isCarried);
    if (isCarried || last[cell * 2 + 1] === 0) continue;
    gathered += last[cell * 2]!;
    isClosed = true;
  }
  if (isClosed) figuresOf(resultAccount).changes[periods - 1]! += gathered;
  return [...byNumber.values()].sort((a, b) => (a.account.number < b.account.number ? -1 : 1));
}

function createFigures(periods: number): Figures {
  return { opening: 0, changes: new Float64Array(periods) };
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
function add(figures: Figures, { figures: slots }: LedgerCells, cell: number, isCarried: boolean): void {
  const { changes } = figures;
  figures.opening += slots[0]![cell * 2]!;
  for (let period = 0; period < changes.length; period++) changes[period]! += slots[period + 1]![cell * 2]!;
  if (isCarried) changes[changes.length - 1]! += slots[changes.length + 1]![cell * 2]!;
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
  const isOpening = label === '#IB' || label === '#OIB';
  for (const { account, objects, ...total } of accounts) {
    if (isBalanceAccount(account) === (label === '#RES')) continue;
    const parts: readonly (Figures & Partial<ObjectCode>)[] = label.startsWith('#O') ? ordered(objects) : [total];
    for (const { dimension, code, ...figures } of parts) {
      if (isOpening ? figures.opening === 0 : isUntouched(figures)) continue;
      const amount = isOpening ? figures.opening : closingOf(figures);
      const list = dimension === undefined ? [] : [[{ dimension, code: code! }]];
      yield [label, [index, account.number, ...list, amount]];
    }
  }
}

/** Nothing to say: a closing balance of zero is worth its line where something was there before it. */
function isUntouched({ opening, changes }: Figures): boolean {
  return opening === 0 && changes.every((change) => change === 0);
}

function closingOf({ opening, changes }: Figures): number {
  return changes.reduce((sum, change) => sum + change, opening);
}

/** `#PSALDO` or `#PBUDGET`: the change of every account in each month, and then the parts of it by object. */
export function* periodRecords(
  label: '#PSALDO' | '#PBUDGET',
  { index, periods, accounts }: YearFigures,
  hasObjects: boolean,
): Generator<SieRecord> {
  function* changesOf(account: string, objects: readonly ObjectCode[], { changes }: Figures): Generator<SieRecord> {
    for (const [i, { from }] of periods.entries()) {
      if (changes[i] !== 0) yield [label, [index, from.slice(0, 7), account, objects, changes[i]]];
    }
  }
  for (const { account, ...total } of accounts) yield* changesOf(account.number, [], total);
  if (!hasObjects) return;
  for (const { account, objects } of accounts) {
    for (const { dimension, code, ...part } of ordered(objects))
      yield* changesOf(account.number, [{ dimension, code }], part);
  }
}

/** By dimension and code, so that the same balances are the same file whatever came first. */
function ordered(objects: ReadonlyMap<string, ObjectFigures>): readonly ObjectFigures[] {
  return [...objects.values()].sort((a, b) => a.dimension - b.dimension || (a.code < b.code ? -1 : 1));
}
