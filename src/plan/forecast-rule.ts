/**
 * Rules of a forecast: by which method which accounts and objects are thought on, the narrowest rule deciding.
 */
import { type Period } from '../calendar/index.js';
import { type AccountPattern, type Chart, accountsOf, codesUnder, dimensionOf } from '../chart/index.js';
import {
  BookkeepingError,
  attempt,
  badField,
  type Diagnostic,
  isBlank,
  isRecord,
  readOptions,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import { type ObjectCode, objectsText, readText } from '../journal/index.js';
import { type DimensionSelection, type Ledger, readObjectCodes, readObjects } from '../ledger/index.js';
import { type Amount, type AmountInput, amount } from '../money/index.js';
import { dimensionsFrom } from './cells.js';
import { readMonthly } from './pattern.js';
import { oneAmount, rulesConflict, withoutPlace } from './problems.js';
import { type Signs, isTurned } from './signs.js';

/**
 * How the rest of the year is thought of.
 *
 * `budget remainder`: as the budget has it, from the first month without an outcome.
 * `run rate`: as the year has been so far, month by month or by another year's pattern.
 * `contract`: a known amount, for the rest of the year or for the whole of it.
 * `manual`: somebody's judgement, likewise; it says why.
 */
export type ForecastMethod = 'budget remainder' | 'run rate' | 'contract' | 'manual';

const methods: readonly ForecastMethod[] = ['budget remainder', 'run rate', 'contract', 'manual'];

/** The methods that need no amount, and so can be used for all that no rule is about. */
export type ReckonedMethod = 'budget remainder' | 'run rate';

/** Which accounts and objects are forecast how. */
export interface ForecastRule {
  readonly accounts: AccountPattern;
  readonly dimensions?: DimensionSelection;
  readonly method: ForecastMethod;
  /** What is left of the year, or the whole year: one of them, when the method takes an amount. */
  readonly rest?: AmountInput;
  readonly year?: AmountInput;
  /** Another year, whose pattern the run rate goes by; without it, every month is alike. */
  readonly like?: Ledger;
  /** Why. A manual forecast must say. */
  readonly text?: string;
}

/** A rule as it was read: what it takes in, and for a given amount where it stands. */
export interface ReadRule {
  readonly method: ForecastMethod;
  readonly accounts: ReadonlySet<string>;
  readonly dimensions: DimensionSelection;
  readonly codes: ReadonlyMap<number, ReadonlySet<string> | null>;
  readonly has: (account: string, objects: readonly ObjectCode[]) => boolean;
  readonly given?: GivenAmount;
  readonly like?: Ledger;
  readonly text?: string;
}

/** A known amount, debit positive, and the account and objects it is put on. */
export interface GivenAmount {
  readonly of: 'rest' | 'year';
  readonly amount: Amount;
  readonly account: string;
  readonly objects: readonly ObjectCode[];
}

/** What rules are read with. */
export interface RuleReading {
  readonly chart: Chart;
  readonly months: readonly Period[];
  readonly signs: Signs;
}

/** Reads the rules; what is wrong with each is added to what has been found. */
export function readRules(reading: RuleReading, rules: unknown, found: Diagnostic[]): readonly ReadRule[] {
  if (!Array.isArray(rules)) throw refusedField('rules', rules, '[{ accounts, method }, …]');
  return Array.from(rules as readonly ForecastRule[]).flatMap((rule, i) => {
    const wrong: Diagnostic[] = [];
    const read = attempt(wrong, () => readRule(reading, rule, wrong));
    found.push(...within(['rules', i], wrong));
    return read === undefined || wrong.length > 0 ? [] : [read];
  });
}

const fields = ['accounts', 'dimensions', 'method', 'rest', 'year', 'like', 'text'] as const;

function readRule({ chart, signs }: RuleReading, rule: ForecastRule, found: Diagnostic[]): ReadRule | undefined {
  const { accounts: pattern, dimensions = {}, method, rest, year, like, text } = readOptions(rule, fields, 'rule');
  if (!isRecord(dimensions)) throw refusedField('dimensions', dimensions, '{ costCentre: "1010" }');
  if (!methods.includes(method)) throw refusedField('method', method, methods.join(', '));
  const why = readText(found, text, 'text');
  if (method === 'manual' && isBlank(why)) {
    found.push(badField.at(['text'], { field: 'text', given: shown(text), expected: 'text' }));
  }
  if (like !== undefined && method !== 'run rate') throw refusedField('like', like, 'undefined');
  const accounts = accountsOf(chart, pattern);
  const matches = readObjects(chart, dimensions);
  const takesAmount = method === 'contract' || method === 'manual';
  const amounts = [rest, year].filter((each) => each !== undefined);
  if (amounts.length !== (takesAmount ? 1 : 0)) {
    throw new BookkeepingError([oneAmount.at([], { method, wanted: takesAmount ? 1 : 0 })]);
  }
  const numbers = new Set(accounts.map(({ number }) => number));
  const read: ReadRule = {
    method,
    accounts: numbers,
    dimensions,
    codes: codesOf(chart, dimensions),
    has: (account, objects) => numbers.has(account) && matches?.(objects) !== false,
    ...(like === undefined ? {} : { like: readMonthly(like, 'like') }),
    ...(why === '' ? {} : { text: why }),
  };
  if (!takesAmount) return read;
  const single = Object.values(dimensions).every((codes) => typeof codes === 'string');
  const [account] = accounts;
  if (account === undefined || accounts.length > 1 || !single) {
    throw new BookkeepingError([withoutPlace.at([], { accounts: accounts.length })]);
  }
  const of = rest === undefined ? 'year' : 'rest';
  const objects = readObjectCodes(chart.dimensions, dimensions, found);
  const written: Diagnostic[] = [];
  const given = attempt(written, () => amount(amounts[0]!));
  found.push(...within([of], written));
  if (given === undefined) return undefined;
  const turned = isTurned(signs, account.kind) ? given.negate() : given;
  return { ...read, given: { of, amount: turned, account: account.number, objects } };
}

function codesOf(chart: Chart, dimensions: DimensionSelection): ReadRule['codes'] {
  return new Map(
    Object.entries(dimensions).map(([key, wanted]) => {
      const dimension = dimensionOf(chart, key);
      const codes = wanted === null ? null : new Set([wanted].flat().flatMap((code) => codesUnder(dimension, code)));
      return [dimension.number, codes] as const;
    }),
  );
}

/**
 * The rule that decides an account and its objects: the narrowest of those that take them in. Two of which neither is
 * within the other are in conflict, since the order they were written in is nobody's decision.
 */
export function deciding(
  rules: readonly ReadRule[],
  cell: { readonly account: string; readonly objects: readonly ObjectCode[] },
  found: Diagnostic[],
): ReadRule | undefined {
  const candidates = rules.filter((rule) => rule.has(cell.account, cell.objects));
  const narrowest = candidates.filter((rule) => !candidates.some((other) => isNarrower(other, rule)));
  const [first, second] = narrowest;
  if (second !== undefined) {
    const [one, other] = [rules.indexOf(first!), rules.indexOf(second)];
    const isKnown = found.some(({ code, at }) => code === rulesConflict.code && at[1] === other);
    const objects = objectsText(dimensionsFrom(cell.objects));
    if (!isKnown)
      found.push(rulesConflict.at(['rules', other], { account: cell.account, objects, first: one, second: other }));
  }
  return first;
}

/** True when one rule takes in only what the other does, and not all of it. */
function isNarrower(one: ReadRule, other: ReadRule): boolean {
  return isWithin(one, other) && !isWithin(other, one);
}

function isWithin(one: ReadRule, other: ReadRule): boolean {
  if (![...one.accounts].every((number) => other.accounts.has(number))) return false;
  return [...other.codes].every(([dimension, wide]) => {
    const narrow = one.codes.get(dimension);
    if (narrow === undefined || wide === null || narrow === null) return narrow === wide;
    return [...narrow].every((code) => wide.has(code));
  });
}
