/**
 * The balance requirement (*balanskravsutredning*, LKBR 11:10): from the result of the year, by what does not count, to
 * what is to be restored.
 *
 * An association is shown the statement as a disclosure: Finsam 21 § imports the duty to report but neither the duty to
 * restore (KL 11:12-13) nor the reserve (KL 11:14). An association that has decided to restore chooses the policy.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import type { BalanceSource } from '../ledger/index.js';
import { type Amount, type AmountInput, type Unit, amount } from '../money/index.js';
import { type AmountCell, type Statement, createStatement } from '../statements/index.js';
import { type BalanceFigures, balanceLayout } from './balance-layout.js';
import type { BalanceAdjustment, BalanceRequirementRules, ReserveMovements } from './balance-rules.js';
import { restoration } from './restoration.js';
import type { BalanceYear, Excuse, Restoration } from './restoration-years.js';
import { readSource } from './source.js';

/** What the statement is made from, beside the books. */
export interface BalanceRequirementOptions {
  /** Those of the preset; `disclosure` and nothing on accounts, unless told. */
  readonly rules?: BalanceRequirementRules;
  /** What the source is: what has come out, unless told. */
  readonly figures?: 'actual' | 'forecast' | 'budget';
  /** `short` leaves out the rows below the adjustments while they are empty, as associations print it; unless told. */
  readonly form?: 'short' | 'full';
  /** Gains, and losses where the row is one of losses, as positive amounts; when they are not on accounts of their own. */
  readonly adjustments?: Readonly<Partial<Record<BalanceAdjustment, AmountInput>>>;
  readonly reserve?: ReserveMovements;
  /** The balance requirement results of the years before, the earliest first: what is left of them is restored. */
  readonly earlier?: readonly BalanceYear[];
  /** What of the deficit need not be restored (KL 11:13). */
  readonly excused?: Excuse;
  readonly association?: string;
  /** Thousands, unless told. */
  readonly unit?: Unit;
}

export const balanceFields = [
  'rules',
  'figures',
  'form',
  'adjustments',
  'reserve',
  'earlier',
  'excused',
  'association',
  'unit',
] as const;

/** The balance requirement of the year of books or a ledger; of a forecast or a budget, when that is what it is. */
export function balanceRequirement(source: BalanceSource, options: BalanceRequirementOptions = {}): Statement {
  const { association, unit = 'tkr', figures = 'actual' } = readOptions(options, balanceFields);
  const read = readFigures(options);
  const { layout, given } = balanceLayout(yearOf(readSource('books', source)), read);
  const statement = createStatement({
    layout,
    given,
    [figures]: source,
    columns: [columnOf[figures]],
    unit,
    ...(association === undefined ? {} : { association }),
  });
  // Refuses what does not follow on the years before, or excuses more than there is.
  restorationThrough(source, statement, options);
  return statement;
}

const columnOf = { actual: 'period', forecast: 'forecast', budget: 'budgetYear' } as const;

/** The years before and the year of a statement, restored as far as the policy of its rules says; nothing when it says nothing. */
export function restorationThrough(
  source: BalanceSource,
  statement: Statement,
  { rules = {}, earlier = [], excused }: BalanceRequirementOptions,
): Restoration | undefined {
  const { policy, yearsToRestore, exceptionalReasons } = rules;
  if (policy !== 'KL 11:12') return undefined;
  const shown = balanceResultOf(statement);
  // Where the reasons stand above the result they are in it already.
  const result = exceptionalReasons === 'above result' ? shown.minus(excused?.amount ?? 0) : shown;
  const year = { year: yearOf(source), result, ...(excused === undefined ? {} : { excused }) };
  return restoration([...earlier, year], yearsToRestore === undefined ? {} : { yearsToRestore });
}

/** Row 10: the balance requirement result. */
export function balanceResultOf({ rows }: Statement): Amount {
  const [cell] = rows.find(({ key }) => key === 'balanceResult')!.cells;
  return (cell as AmountCell).value;
}

/** The year a source ends in, as a number. */
export function yearOf({ year }: BalanceSource): number {
  return +year.to.slice(0, 4);
}

/** Everything handed in, read: amounts checked, and what the years before have left to restore. */
function readFigures(options: BalanceRequirementOptions): BalanceFigures {
  const {
    rules = {},
    figures = 'actual',
    form = 'short',
    adjustments = {},
    reserve = {},
    earlier = [],
    excused,
  } = options;
  const {
    policy = 'disclosure',
    exceptionalReasons: reasons = 'below result',
    accounts = {},
    yearsToRestore,
  } = readOptions(rules, ['policy', 'accounts', 'exceptionalReasons', 'yearsToRestore'], 'rules');
  refuseOther('figures', figures, Object.keys(columnOf));
  refuseOther('form', form, ['short', 'full']);
  refuseOther('policy', policy, ['disclosure', 'KL 11:12']);
  refuseOther('exceptionalReasons', reasons, ['below result', 'above result']);
  readOptions(accounts, adjustmentNames, 'accounts');
  readOptions(adjustments, adjustmentNames, 'adjustments');
  readOptions(reserve, reserveNames, 'reserve');
  for (const name of ['capitalGains', 'exemptedGains', 'exemptedLosses'] as const)
    refuseNegative(name, adjustments[name]);
  for (const name of reserveNames) refuseNegative(name, reserve[name]);
  const { outstanding } = restoration(earlier, yearsToRestore === undefined ? {} : { yearsToRestore });
  const restores = policy === 'KL 11:12';
  // What is disclosed and not restored has no use for what there is to restore, and would hide it.
  if (!restores && (earlier.length > 0 || excused !== undefined)) throw refusedField('policy', policy, '"KL 11:12"');
  return {
    column: columnOf[figures],
    form,
    accounts,
    adjustments,
    reserve,
    outstanding,
    restores,
    reasons,
    ...(excused === undefined ? {} : { excused: readExcused(excused) }),
  };
}

const adjustmentNames = ['capitalGains', 'exemptedGains', 'exemptedLosses', 'unrealised', 'reversed'] as const;
const reserveNames = ['setAside', 'used', 'usedOfOld'] as const;

function readExcused(excuse: Excuse): AmountInput {
  const { amount: given } = readOptions(excuse, ['amount', 'reason', 'origin'], 'excused');
  refuseNegative('amount', given);
  return given;
}

function refuseNegative(field: string, given: AmountInput | undefined): void {
  if (given !== undefined && amount(given).isNegative()) throw refusedField(field, given, '0–');
}

function refuseOther(field: string, given: string, known: readonly string[]): void {
  if (!known.includes(given)) throw refusedField(field, given, known.join(', '));
}
