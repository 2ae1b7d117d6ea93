/**
 * Restoring negative results (*återställande*, KL 11:12): which year's deficit each surplus goes to, and what is left.
 *
 * The oldest deficit is restored first, each within the years that follow it: three, unless the rules say otherwise.
 * A surplus that no deficit needs is gone for this purpose: it is not saved for deficits to come. Every öre of a deficit
 * is at last restored, excused, or outstanding, and every öre of a surplus has restored something or is unused.
 */
import { BookkeepingError, badField, isRecord, readOptions, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Amount, amount, fromOre, sum } from '../money/index.js';
import { restorationStatement } from './restoration-statement.js';
import type { BalanceYear, Deficit, Excuse, Restoration, RestorationYear } from './restoration-years.js';
import { isText } from './text.js';

/** What restoring goes by. */
export interface RestorationOptions {
  /** Three (KL 11:12), unless told. */
  readonly yearsToRestore?: number;
}

/** Restores what can be restored, oldest first, through years that follow on each other. */
export function restoration(years: readonly BalanceYear[], options: RestorationOptions = {}): Restoration {
  const { yearsToRestore = 3 } = readOptions(options, ['yearsToRestore']);
  if (!Number.isInteger(yearsToRestore) || yearsToRestore < 1 || yearsToRestore > 99)
    throw refusedField('yearsToRestore', yearsToRestore, '1, 2, 3, …');
  const queue: Owed[] = [];
  const made = readYears(years).map((each) => passYear(queue, each, yearsToRestore));
  const outstanding = made.at(-1)?.outstanding ?? Object.freeze([]);
  const whole = { years: Object.freeze(made), outstanding, yearsToRestore };
  return Object.freeze(printable(whole, printRestoration));
}

function printRestoration(whole: Restoration): string {
  const statement: { toString: () => string } = restorationStatement(whole);
  return statement.toString();
}

/** A deficit that is still being restored. */
interface Owed {
  readonly origin: number;
  readonly latest: number;
  ore: number;
}

interface ReadYear {
  readonly year: number;
  readonly result: Amount;
  readonly excused?: { readonly amount: Amount; readonly origin: number };
}

function passYear(queue: Owed[], { year, result, excused }: ReadYear, yearsToRestore: number): RestorationYear {
  if (result.ore < 0) queue.push({ origin: year, latest: year + yearsToRestore, ore: -result.ore });
  const letOff = excused === undefined ? [] : [takeFrom(queue, excused, year)];
  let surplus = Math.max(0, result.ore);
  const restored: Deficit[] = [];
  for (const owed of queue) {
    const part = Math.min(owed.ore, surplus);
    if (part === 0) continue;
    owed.ore -= part;
    surplus -= part;
    restored.push(deficitOf(owed, part));
  }
  return frozenYear({
    year,
    result,
    restored,
    excused: letOff,
    unused: fromOre(surplus),
    outstanding: queue.filter(({ ore }) => ore > 0).map((owed) => deficitOf(owed, owed.ore)),
  });
}

function takeFrom(
  queue: readonly Owed[],
  { amount: given, origin }: { amount: Amount; origin: number },
  year: number,
): Deficit {
  const owed = queue.find((each) => each.origin === origin);
  const most = owed?.ore ?? 0;
  if (owed === undefined || given.ore > most)
    throw new BookkeepingError([
      badField.at(['years', year, 'excused', 'amount'], {
        field: `excused ${String(origin)}`,
        given: given.toString(),
        expected: `0–${fromOre(most).toString()}`,
      }),
    ]);
  owed.ore -= given.ore;
  return deficitOf(owed, given.ore);
}

function deficitOf({ origin, latest }: Owed, ore: number): Deficit {
  return Object.freeze({ origin, amount: fromOre(ore), latest });
}

function frozenYear(year: RestorationYear): RestorationYear {
  for (const list of [year.restored, year.excused, year.outstanding]) Object.freeze(list);
  return Object.freeze(year);
}

function readYears(years: unknown): readonly ReadYear[] {
  if (!Array.isArray(years)) throw refusedField('years', years, '[{ year: 2023, result: "-804 994,37" }]');
  const read = years.map((each: unknown, i): ReadYear => {
    if (!isRecord(each)) throw refusedField('year', each, '{ year: 2023, result: "-804 994,37" }');
    const { year, result, excused } = readOptions(each as unknown as BalanceYear, ['year', 'result', 'excused']);
    const before = i === 0 ? undefined : (years[i - 1] as BalanceYear).year;
    if (!isYear(year) || (before !== undefined && year !== before + 1))
      throw refusedField('year', year, before === undefined ? '2023' : String(before + 1));
    const own = { year, result: amount(result) };
    return excused === undefined ? own : { ...own, excused: readExcuse(excused, year) };
  });
  sum(read.map(({ result }) => fromOre(Math.abs(result.ore))));
  return read;
}

function isYear(year: unknown): year is number {
  return Number.isInteger(year) && (year as number) >= 1900 && (year as number) <= 9999;
}

function readExcuse(excuse: Excuse, year: number): { readonly amount: Amount; readonly origin: number } {
  const { amount: given, reason, origin = year } = readOptions(excuse, ['amount', 'reason', 'origin'], 'excused');
  const ore = amount(given);
  if (ore.ore < 0) throw refusedField('amount', given, '0–');
  if (!isText(reason)) throw refusedField('reason', reason, 'text');
  if (!isYear(origin)) throw refusedField('origin', origin, String(year));
  return { amount: ore, origin };
}
