/**
 * Scenarios: the rows of a budget that hold only when something comes true, such as a grant.
 */
import { BookkeepingError, nearest, refusedField, shown } from '../diagnostics/index.js';
import type { BudgetRow } from './budget-row.js';
import { scenarioUnknown } from './problems.js';

/** The rows that hold when these scenarios come true and no others, unconditional from there on. */
export function rowsIn(rows: readonly BudgetRow[], chosen: ReadonlySet<string>): readonly BudgetRow[] {
  const holds = (condition: string): boolean => condition.startsWith('!') !== chosen.has(scenarioOf(condition));
  const none = Object.freeze([]);
  return Object.freeze(
    rows
      .filter(({ scenario }) => scenario.every(holds))
      .map((row) => (row.scenario.length === 0 ? row : Object.freeze({ ...row, scenario: none }))),
  );
}

/** The scenarios chosen, each of which some row must speak of. */
export function readScenarios(scenarios: unknown, there: readonly string[]): ReadonlySet<string> {
  const names: readonly unknown[] = typeof scenarios === 'string' ? [scenarios] : (scenarios as readonly unknown[]);
  if (!Array.isArray(names)) throw refusedField('scenarios', scenarios, '"name", ["name", "name"]');
  const unknown = Array.from(names).filter((name) => !there.includes(name as string));
  if (unknown.length === 0) return new Set(names as readonly string[]);
  throw new BookkeepingError(
    unknown.map((name) => {
      const near = typeof name === 'string' ? nearest(name, there) : undefined;
      return scenarioUnknown.at(['scenarios'], { given: shown(name), nearest: near ?? '' });
    }),
  );
}

/** The scenario a condition is about. */
export function scenarioOf(condition: string): string {
  return condition.replace(/^!/, '');
}
