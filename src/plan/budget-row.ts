/**
 * The row of a budget: as it is written, and as it is kept, by month and with debit positive.
 */
import type { FinancialYear, Period } from '../calendar/index.js';
import {
  type Account,
  type Chart,
  type Dimension,
  type Dimensions,
  accountUnknown,
  dimensionKey,
  nearestAccount,
  objectOn,
} from '../chart/index.js';
import {
  attempt,
  badField,
  type Diagnostic,
  excerpt,
  findUnknownFields,
  isBlank,
  isRecord,
  shown,
  within,
} from '../diagnostics/index.js';
import { type ObjectCode, draftProblems, readText } from '../journal/index.js';
import { type DimensionSelection, readObjectCodes } from '../ledger/index.js';
import { type Amount, type AmountInput, amount as readAmount, sum } from '../money/index.js';
import { type Distribution, distribute, readDistribution } from './distribution.js';
import { monthsDiffer, objectClosedInYear } from './problems.js';
import { type Signs, type Written, isTurned } from './signs.js';

/** A row of a budget as it is written, with its year or its months or, when they agree, both. */
export interface BudgetRowDraft {
  readonly account: string | number;
  /** The objects the money is for; an account's rules for postings do not bind a budget, which may be decided in the large. */
  readonly dimensions?: Dimensions;
  /** The whole year. */
  readonly amount?: AmountInput;
  /** One amount for each month of the year. */
  readonly months?: readonly AmountInput[];
  /** How the year lies over the months: that of the budget unless told, which is `even` unless told. */
  readonly distribution?: Distribution;
  readonly text?: string;
  /** The scenarios the row belongs to, all of them; with `!` before, a scenario it does not belong to. */
  readonly scenario?: string | readonly string[];
}

/** A row of a budget; debit is positive. */
export interface BudgetRow {
  readonly account: string;
  readonly dimensions: Dimensions;
  /** The whole year, which is the sum of the months. */
  readonly amount: Amount;
  readonly months: readonly Amount[];
  readonly text?: string;
  /** What must be chosen, or with `!` before not chosen, for the row to count. */
  readonly scenario: readonly string[];
}

/** What rows are read with. */
export interface RowReading {
  readonly chart: Chart;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly year: FinancialYear;
  readonly months: readonly Period[];
  readonly signs: Signs;
  readonly distribution: Distribution;
  /** How each amount was written, to tell afterwards whether the signs can be right. */
  readonly written: Written[];
  /** Objects that have been looked up, and what those not open in the year have become. */
  readonly closed: Map<string, readonly string[] | undefined>;
}

const fields = ['account', 'dimensions', 'amount', 'months', 'distribution', 'text', 'scenario'];

/** Reads one row, or nothing when something was found wrong with it. */
export function readBudgetRow(reading: RowReading, draft: unknown, found: Diagnostic[]): BudgetRow | undefined {
  if (!isRecord(draft)) {
    found.push(badField.at([], { field: 'row', given: shown(draft), expected: '{ account, amount }' }));
    return undefined;
  }
  const before = found.length;
  findUnknownFields(found, draft, fields);
  const given = draft as { readonly [Field in keyof BudgetRowDraft]: unknown };
  // A default is for what is left out; null was meant to be something.
  const { dimensions: dimensionsGiven = {}, scenario: scenarioGiven = [] } = given;
  const account = readAccount(reading, given.account, found);
  const objects = readObjects(reading, dimensionsGiven, found);
  const text = readText(found, given.text, 'text');
  const scenario = readConditions(scenarioGiven, found);
  const written = readFigures(reading, given, found);
  if (found.length > before) return undefined;
  const { number, kind } = account!;
  const dimensions = Object.freeze(
    Object.fromEntries(objects.map(({ dimension, code }) => [dimensionKey(dimension), code])),
  ) as Dimensions;
  const place = { account: number, dimensions: dimensions as DimensionSelection };
  const { amount, distribution } = written!;
  const months = written!.months ?? attempt(found, () => distribute(amount, distribution, reading.months, place));
  if (months === undefined) return undefined;
  if (!amount.isZero()) reading.written.push({ kind, isNegative: amount.isNegative() });
  const turn = isTurned(reading.signs, kind);
  return Object.freeze({
    account: number,
    dimensions,
    amount: turn ? amount.negate() : amount,
    months: Object.freeze(turn ? months.map((month) => month.negate()) : months),
    ...(text === '' ? {} : { text }),
    scenario,
  });
}

function readAccount({ chart, accounts, year }: RowReading, given: unknown, found: Diagnostic[]): Account | undefined {
  const named = typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
  const account = named === undefined ? undefined : accounts.get(named);
  if (account === undefined) {
    const said = named ?? shown(given);
    found.push(accountUnknown.at(['account'], { account: excerpt(said), nearest: nearestAccount(chart, said) }));
    return undefined;
  }
  const { number, name, validFrom = -Infinity, validTo = Infinity } = account;
  const begins = +year.from.slice(0, 4);
  if (begins < validFrom || begins > validTo) {
    found.push(draftProblems.accountNotValid.at(['account'], { account: `${number} ${name}`, year: year.name }));
  }
  return account;
}

function readObjects(reading: RowReading, given: unknown, found: Diagnostic[]): readonly ObjectCode[] {
  const { chart, year, closed } = reading;
  const before = found.length;
  const objects = readObjectCodes(chart.dimensions, given, found);
  if (found.length > before) return objects;
  for (const { dimension: number, code } of objects) {
    const dimension = chart.dimensions.find((each) => each.number === number)!;
    const name = `${String(number)} ${code}`;
    if (!closed.has(name)) closed.set(name, whatBecame(dimension, code, reading));
    const became = closed.get(name)?.join(', ');
    if (became === undefined) continue;
    found.push(
      objectClosedInYear.at(['dimensions', dimension.key], {
        dimension: dimension.name,
        code,
        year: year.name,
        became,
      }),
    );
  }
  return objects;
}

/** What an object has become that is not open in any month of the year; nothing when it is open in some. */
function whatBecame(dimension: Dimension, code: string, { months }: RowReading): readonly string[] | undefined {
  const seen = months.flatMap(({ from, to }) => [from, to]).map((date) => objectOn(dimension, code, date));
  return seen.some((each) => each === undefined || each.open) ? undefined : seen.at(-1)!.became;
}

const mostName = 60;

function readConditions(given: unknown, found: Diagnostic[]): readonly string[] {
  const conditions = [given].flat().map((each: unknown) => (typeof each === 'string' ? each.trim() : each));
  for (const each of conditions) {
    const name = typeof each === 'string' ? each.replace(/^!/, '') : '';
    // A comma stands between conditions in a sheet.
    if (isBlank(name) || name.length > mostName || /[,!]/.test(name)) {
      found.push(badField.at(['scenario'], { field: 'scenario', given: shown(each), expected: '"name", "!name"' }));
    } else readText(found, name, 'scenario');
  }
  return Object.freeze([...new Set(conditions as readonly string[])]);
}

/** The figures as they were written: a year to be distributed, or months. */
interface Figures {
  readonly amount: Amount;
  readonly months?: readonly Amount[];
  readonly distribution: Distribution;
}

function readFigures(
  { months: span, distribution: usual }: RowReading,
  { amount, months, distribution: given }: { readonly [Field in keyof BudgetRowDraft]: unknown },
  found: Diagnostic[],
): Figures | undefined {
  const isByMonth = months !== undefined;
  const year =
    isByMonth && amount === undefined
      ? undefined
      : attemptAt(found, ['amount'], () => readAmount(amount as AmountInput));
  const distribution =
    given === undefined ? usual : attemptAt(found, ['distribution'], () => readDistribution(given, span));
  if (distribution === undefined) return undefined;
  if (!isByMonth) return year && { amount: year, distribution };
  if (given !== undefined || !Array.isArray(months) || months.length !== span.length) {
    const expected = given === undefined ? `[…] (${String(span.length)})` : 'months, or distribution';
    found.push(badField.at(['months'], { field: 'months', given: shown(months), expected }));
    return undefined;
  }
  const read = Array.from(months as readonly AmountInput[], (month, i) =>
    attemptAt(found, ['months', i], () => readAmount(month)),
  );
  if (read.includes(undefined)) return undefined;
  const total = attemptAt(found, ['months'], () => sum(read as Amount[]));
  if (total === undefined) return undefined;
  if (year?.equals(total) === false) found.push(monthsDiffer.at(['amount'], { amount: year, months: total }));
  return { amount: total, months: read as Amount[], distribution };
}

/** As `attempt`, further in. */
function attemptAt<Value>(found: Diagnostic[], at: readonly (string | number)[], read: () => Value): Value | undefined {
  const wrong: Diagnostic[] = [];
  const value = attempt(wrong, read);
  found.push(...within(at, wrong));
  return value;
}
