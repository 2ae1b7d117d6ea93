/**
 * Budget: what the year was decided to bring and cost, by account, objects and month.
 *
 * A budget is decided and then revised, and nothing of it is edited: it is a list of decisions, each with its rows,
 * so it can be shown as it was known on any day. Rows may hold only in a scenario, so that a plan with and without
 * a granted project is one budget and not two that drift apart.
 */
import {
  type FinancialYear,
  type IsoDate,
  type PeriodInput,
  dayOf,
  financialYear,
  monthsOf,
} from '../calendar/index.js';
import { type Chart, isChart } from '../chart/index.js';
import {
  BookkeepingError,
  attempt,
  type Diagnostic,
  isIterable,
  readOptions,
  refuseErrors,
  refusedField,
  within,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { isExactTurnover, journalProblems } from '../journal/index.js';
import { type BudgetRow, type BudgetRowDraft, type RowReading, readBudgetRow } from './budget-row.js';
import { type Decision, readDecision } from './decision.js';
import { type Distribution, readDistribution } from './distribution.js';
import { printBudget } from './print-budget.js';
import { decidedTooEarly, notDecided } from './problems.js';
import { readScenarios, rowsIn, scenarioOf } from './scenario.js';
import { type Signs, findUnclearSigns, readSigns } from './signs.js';

/** One decision on a budget, with the rows it brought. */
export interface BudgetRevision {
  readonly decided: Decision;
  /** Whether its rows are the whole budget from then on, or are added to it. */
  readonly kind: 'whole' | 'changes';
  readonly rows: readonly BudgetRow[];
}

/** The budget of a financial year. */
export interface Budget {
  readonly chart: Chart;
  readonly year: FinancialYear;
  /** How its amounts were written; within it, debit is positive. */
  readonly signs: Signs;
  /** Every decision, the first being the budget itself. */
  readonly revisions: readonly BudgetRevision[];
  /** The rows that hold after the last decision, those of every scenario. */
  readonly rows: readonly BudgetRow[];
  /** The scenarios its rows speak of. */
  readonly scenarios: readonly string[];
}

/** What a budget is made from. */
export interface BudgetDraft {
  readonly chart: Chart;
  readonly year: PeriodInput;
  readonly decided: Decision;
  readonly rows: Iterable<BudgetRowDraft>;
  /** `natural` unless told: costs and income are both written as positive. */
  readonly signs?: Signs;
  /** For the rows that do not say themselves; `even` unless told. */
  readonly distribution?: Distribution;
}

/** A new decision on a budget: either the whole of it anew, or changes to it. */
export interface BudgetRevisionDraft {
  readonly decided: Decision;
  readonly rows?: Iterable<BudgetRowDraft>;
  /** Added to what was decided before: more, or with a minus less. */
  readonly changes?: Iterable<BudgetRowDraft>;
  /** As the budget was written, unless told. */
  readonly signs?: Signs;
  readonly distribution?: Distribution;
}

/** Which budget is meant: as known on a day, in some scenarios. */
export interface BudgetChoice {
  /** Only what had been decided by then. */
  readonly asKnownOn?: IsoDate;
  /** The scenarios that come true; none, unless told. */
  readonly scenarios?: string | readonly string[];
}

/** The budget, or an error with everything that is wrong with its rows. */
export function createBudget(draft: BudgetDraft): Budget {
  const given = readOptions(draft, ['chart', 'year', 'decided', 'rows', 'signs', 'distribution'], 'draft');
  const reading = createReading(given);
  const found: Diagnostic[] = [];
  const decided = readDecision(found, given.decided, 'decided');
  const rows = readRows(reading, given.rows, 'rows', found);
  return adoptBudget(reading, { decided, rows, areSignsGiven: given.signs !== undefined }, found);
}

/** What the rows of a new budget are read with. */
export function createReading(draft: Omit<BudgetDraft, 'decided' | 'rows'>): RowReading {
  const { chart, distribution = 'even' } = draft;
  if (!isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  const year = financialYear(draft.year);
  const months = monthsOf(year);
  return {
    chart,
    accounts: new Map(chart.accounts.map((account) => [account.number, account])),
    year,
    months,
    signs: readSigns(draft.signs),
    distribution: readDistribution(distribution, months),
    written: [],
    closed: new Map(),
  };
}

/** The budget of rows that have been read, unless something was found wrong with them. */
export function adoptBudget(
  reading: RowReading,
  read: { readonly decided: Decision; readonly rows: readonly BudgetRow[]; readonly areSignsGiven: boolean },
  found: Diagnostic[],
): Budget {
  const { decided, rows } = read;
  if (!read.areSignsGiven) found.push(...findUnclearSigns(reading.written));
  refuseErrors(found);
  return makeBudget(reading, [Object.freeze({ decided, kind: 'whole', rows: Object.freeze(rows) })]);
}

/** The budget with one decision more. What was known before is as it was. */
export function reviseBudget(budget: Budget, revision: BudgetRevisionDraft): Budget {
  const { revisions } = checkedBudget(budget);
  const given = readOptions(revision, ['decided', 'rows', 'changes', 'signs', 'distribution'], 'revision');
  const { rows, changes, signs = budget.signs } = given;
  if ((rows === undefined) === (changes === undefined)) throw refusedField('rows', rows, 'rows, or changes');
  const reading = createReading({ ...given, chart: budget.chart, year: budget.year, signs });
  const found: Diagnostic[] = [];
  const decided = readDecision(found, given.decided, 'decided');
  const last = revisions.at(-1)!.decided.on;
  if (decided.on < last && found.length === 0) {
    found.push(decidedTooEarly.at(['decided', 'on'], { on: decided.on, last }));
  }
  const read =
    rows === undefined ? readRows(reading, changes, 'changes', found) : readRows(reading, rows, 'rows', found);
  refuseErrors(found);
  const kind = rows === undefined ? 'changes' : 'whole';
  return makeBudget(budget, [...revisions, Object.freeze({ decided, kind, rows: Object.freeze(read) })]);
}

/** The budget as known on a day and in some scenarios: `chooseBudget(budget, { scenarios: 'beviljat projekt' })`. */
export function chooseBudget(budget: Budget, choice: BudgetChoice): Budget {
  const { revisions, scenarios: there } = checkedBudget(budget);
  const { asKnownOn, scenarios } = readOptions(choice, ['asKnownOn', 'scenarios'], 'choice');
  const known =
    asKnownOn === undefined ? revisions : revisions.filter(({ decided }) => dayOf(decided.on) <= dayOf(asKnownOn));
  if (known.length === 0) {
    throw new BookkeepingError([notDecided.at(['asKnownOn'], { on: asKnownOn!, first: revisions[0]!.decided.on })]);
  }
  if (scenarios === undefined) return makeBudget(budget, known);
  const chosen = readScenarios(scenarios, there);
  return makeBudget(
    budget,
    known.map((revision) => Object.freeze({ ...revision, rows: rowsIn(revision.rows, chosen) })),
  );
}

function readRows(reading: RowReading, rows: unknown, field: string, found: Diagnostic[]): readonly BudgetRow[] {
  if (!isIterable(rows)) throw refusedField(field, rows, '[{ account, amount }, …]');
  const read: BudgetRow[] = [];
  let i = 0;
  for (const draft of rows) {
    const wrong: Diagnostic[] = [];
    const row = attempt(wrong, () => readBudgetRow(reading, draft, wrong));
    for (const each of within([field, i++], wrong)) found.push(each);
    if (row !== undefined) read.push(row);
  }
  return read;
}

// Registered, so that a budget made by one copy of the package is a budget to another.
const brand = Symbol.for('huvudbok.budget');

/** True for a budget, also one made by another copy of the package. */
export function isBudget(value: unknown): value is Budget {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, brand);
}

export function checkedBudget(budget: Budget): Budget {
  if (isBudget(budget)) return budget;
  throw refusedField('budget', budget, 'createBudget({ chart, year, decided, rows })');
}

function makeBudget(
  { chart, year, signs }: Pick<Budget, 'chart' | 'year' | 'signs'>,
  revisions: readonly BudgetRevision[],
): Budget {
  const whole = revisions.findLastIndex(({ kind }) => kind === 'whole');
  const rows = revisions.slice(whole).flatMap((revision) => revision.rows);
  const size = rows.reduce((all, { months }) => months.reduce((sum, { ore }) => sum + Math.abs(ore), all), 0);
  if (!isExactTurnover(size)) throw new BookkeepingError([journalProblems.turnoverOutOfRange.at(['rows'], {})]);
  const scenarios = [
    ...new Set(revisions.flatMap(({ rows: each }) => each.flatMap(({ scenario }) => scenario.map(scenarioOf)))),
  ];
  const budget = {
    chart,
    year,
    signs,
    revisions: Object.freeze([...revisions]),
    rows: Object.freeze(rows),
    scenarios: Object.freeze(scenarios),
  };
  Object.defineProperty(budget, brand, { value: true });
  return Object.freeze(printable(budget, printBudget));
}
