/**
 * What is thought of each account and its objects: the outcome so far, and the rest by the rule that decides it.
 */
import { accountUnknown, findAccount, nearestAccount } from '../chart/index.js';
import { attempt, type Diagnostic, within } from '../diagnostics/index.js';
import type { ObjectCode } from '../journal/index.js';
import type { Ledger } from '../ledger/index.js';
import { cellKey, isPlanned, planCells } from './cells.js';
import { type ForecastDate, budgetRemainder, evenly, runRate } from './forecast-method.js';
import { type GivenAmount, type ReadRule, type ReckonedMethod, type RuleReading, deciding } from './forecast-rule.js';

/** What a forecast stands on. */
export interface Base extends ForecastDate, RuleReading {
  readonly outcome: Ledger;
  readonly budget: Ledger;
  readonly otherwise: ReckonedMethod;
}

/** One account on some objects, in öre by month, debit positive. */
export interface Thought {
  readonly account: string;
  readonly objects: readonly ObjectCode[];
  readonly rule: ReadRule;
  readonly past: readonly number[];
  readonly budget: readonly number[];
  readonly rest: readonly number[];
}

/** What is thought of all that has an outcome or a budget, and of what the rules give amounts to. */
export function thoughtsOf(base: Base, rules: readonly ReadRule[], found: Diagnostic[]): readonly Thought[] {
  const decided = decidedCells(base, rules, found);
  if (found.length > 0) return [];
  const reckon = (rule: ReadRule, read: () => readonly Thought[]): readonly Thought[] => {
    const wrong: Diagnostic[] = [];
    const thoughts = attempt(wrong, read) ?? [];
    found.push(...within(rule === decided.usual ? ['otherwise'] : ['rules', rules.indexOf(rule)], wrong));
    return thoughts;
  };
  return [...rules, decided.usual].flatMap((rule) => {
    const own = decided.thoughts.filter((thought) => thought.rule === rule);
    const { given } = rule;
    if (given !== undefined) return reckon(rule, () => withGiven(base, rule, given, own));
    return own.flatMap((thought) => reckon(rule, () => [{ ...thought, rest: reckoned(base, thought) }]));
  });
}

/** Every account and its objects with the rule that decides them; the rest is still to be thought. */
function decidedCells(
  base: Base,
  rules: readonly ReadRule[],
  found: Diagnostic[],
): { readonly usual: ReadRule; readonly thoughts: readonly Thought[] } {
  const usual: ReadRule = {
    method: base.otherwise,
    accounts: new Set(),
    dimensions: {},
    codes: new Map(),
    has: () => true,
  };
  const outcomes = planCells(base.outcome);
  const budgets = planCells(base.budget);
  const budgeted = new Set([...budgets.values()].map(({ account }) => account));
  for (const account of budgeted) {
    if (findAccount(base.chart, account) !== undefined) continue;
    found.push(accountUnknown.at(['budget'], { account, nearest: nearestAccount(base.chart, account) }));
  }
  const none = base.months.map(() => 0);
  const thoughts = [...new Map([...budgets, ...outcomes])].flatMap(
    ([key, { account, objects }]): readonly Thought[] => {
      if (!isPlanned(base.chart, account, budgeted)) return [];
      const past = (outcomes.get(key)?.periods ?? none).slice(0, base.past);
      const budget = budgets.get(key)?.periods ?? none;
      const rule = deciding(rules, { account, objects }, found) ?? usual;
      return [{ account, objects, rule, past, budget, rest: none.slice(base.past) }];
    },
  );
  return { usual, thoughts };
}

/** A given amount stands on one account and its objects; what the rule takes in besides has only its outcome. */
function withGiven(base: Base, rule: ReadRule, given: GivenAmount, own: readonly Thought[]): readonly Thought[] {
  const { of, amount, account, objects } = given;
  const outcome = own.reduce((ore, { past }) => ore + total(past), 0);
  const rest = evenly(of === 'rest' ? amount.ore : amount.ore - outcome, base);
  const key = cellKey(account, objects);
  const isPlace = (thought: Thought): boolean => cellKey(thought.account, thought.objects) === key;
  if (own.some(isPlace)) return own.map((thought) => (isPlace(thought) ? { ...thought, rest } : thought));
  const none = base.months.map(() => 0);
  return [...own, { account, objects, rule, past: none.slice(0, base.past), budget: none, rest }];
}

function reckoned(base: Base, { account, rule, past, budget }: Thought): readonly number[] {
  return rule.method === 'budget remainder'
    ? budgetRemainder(budget, base)
    : runRate(total(past), base, { rule, account });
}

export function total(months: readonly number[]): number {
  return months.reduce((ore, month) => ore + month, 0);
}
