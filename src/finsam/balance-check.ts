/**
 * What there is to say about a balance requirement: a deficit, one that should have been restored, a reserve that
 * rests on a paragraph which does not bind an association.
 */
import { type Diagnostic, readOptions } from '../diagnostics/index.js';
import type { BalanceSource } from '../ledger/index.js';
import { deficitOverdue, oldReserveExpired, reserveNotImported, resultNegative } from './association-problems.js';
import {
  type BalanceRequirementOptions,
  balanceFields,
  balanceRequirement,
  balanceResultOf,
  restorationThrough,
  yearOf,
} from './balance-requirement.js';

/** The last year in which a reserve of before 2024 may be used. */
const lastOfOldReserve = 2033;

/** Everything to be said about the balance requirement of a year; nothing when it is met and rests on the law. */
export function checkBalanceRequirement(
  source: BalanceSource,
  options: BalanceRequirementOptions = {},
): readonly Diagnostic[] {
  const { reserve = {} } = readOptions(options, balanceFields);
  const statement = balanceRequirement(source, options);
  const year = yearOf(source);
  const result = balanceResultOf(statement);
  const restored = restorationThrough(source, statement, options);
  const found: Diagnostic[] = [];
  if (result.isNegative()) {
    const latest = restored === undefined ? null : year + restored.yearsToRestore;
    found.push(resultNegative.at([], { year, result, latest }));
  }
  for (const { origin, amount, latest } of restored?.outstanding ?? [])
    if (latest <= year) found.push(deficitOverdue.at([], { origin, amount, latest }));
  if (Object.values(reserve).some((each) => each !== undefined)) found.push(reserveNotImported.at(['reserve'], {}));
  if (reserve.usedOfOld !== undefined && year > lastOfOldReserve)
    found.push(oldReserveExpired.at(['reserve', 'usedOfOld'], { year }));
  return Object.freeze(found);
}
