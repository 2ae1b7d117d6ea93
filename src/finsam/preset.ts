/**
 * Presets (*förval*): all that one association differs from another in, as one value of data.
 *
 * Every noun of this room asks a preset what it has to know: which accounts are the members' contributions, how the
 * statements are set, which limits equity is held against. An association begins with one of ours and changes what it
 * wants to: `createPreset({ ...presets.bas, name, chart })`. What in it is our reading and no rule, it says itself.
 */
import { type Chart, accountsOf, isChart } from '../chart/index.js';
import {
  type Diagnostic,
  badField,
  frozenCopy,
  isRecord,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import type { BalanceSource } from '../ledger/index.js';
import { type Area, type Layout, checkLayout } from '../statements/index.js';
import type { BalanceRequirementRules } from './balance-rules.js';
import { type EquityTargets, checkTargets } from './equity-targets.js';
import { isText } from './text.js';

/** What an association needs to keep books and report. */
export interface Preset {
  readonly name: string;
  readonly chart: Chart;
  /** How its reports are set. */
  readonly layouts: ReportLayouts;
  /** The same in the order of the law (LKBR 5:2, 6:2, 8:1), on the same chart. */
  readonly statutory: StatutoryLayouts;
  /** The contributions of those who finance it (Finsam 5 §): the income that the ceiling of equity is reckoned on. */
  readonly memberFunding: Area;
  /** How the balance requirement is met, and which accounts its adjustments are on. */
  readonly balanceRequirement: BalanceRequirementRules;
  readonly targets: EquityTargets;
  /** What in it is our reading or choice, which an association should look at before it relies on it. */
  readonly uncertain: readonly string[];
}

/** The layouts of the statements that the law has an order for. */
export interface StatutoryLayouts {
  readonly incomeStatement: Layout;
  readonly balanceSheet: Layout;
  readonly cashFlow: Layout;
}

/** The layouts of every table that is made from the books. */
export interface ReportLayouts extends StatutoryLayouts {
  readonly operations: Layout;
  readonly costCentres: Layout;
  readonly projects: Layout;
  readonly summary: Layout;
}

const fields = [
  'name',
  'chart',
  'layouts',
  'statutory',
  'memberFunding',
  'balanceRequirement',
  'targets',
  'uncertain',
] as const;
const statutoryNames = ['incomeStatement', 'balanceSheet', 'cashFlow'] as const;
const layoutNames = [...statutoryNames, 'operations', 'costCentres', 'projects', 'summary'] as const;

/** A preset, or an error with everything that is wrong with it: among others each layout that does not fit the chart. */
export function createPreset(draft: Preset): Preset {
  const { name, chart, layouts, statutory, memberFunding, uncertain, ...rest } = readOptions(draft, fields, 'preset');
  if (!isText(name)) throw refusedField('name', name, 'text');
  if (!isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  if (!isRecord(memberFunding)) throw refusedField('memberFunding', memberFunding, '{ accounts: "30xx" }');
  if (!Array.isArray(uncertain) || !uncertain.every(isText)) throw refusedField('uncertain', uncertain, '["…"]');
  if (!isRecord(rest.balanceRequirement))
    throw refusedField('balanceRequirement', rest.balanceRequirement, '{ policy: "disclosure" }');
  checkTargets(rest.targets);
  refuseErrors([
    ...checkLayouts(layouts, layoutNames, chart, 'layouts'),
    ...checkLayouts(statutory, statutoryNames, chart, 'statutory'),
    ...checkFunding(memberFunding, chart),
  ]);
  return knownPreset(draft);
}

/** A preset that has been seen to hold together: just now, or by the tests, so that nobody waits for ours to be tried again. */
export function knownPreset({ name, chart, ...rest }: Preset): Preset {
  return Object.freeze(Object.defineProperty({ name, chart, ...frozenCopy(rest) }, brand, { value: true }));
}

// Registered, so that a preset made by one copy of the package is a preset to another.
const brand = Symbol.for('huvudbok.preset');

/**
 * A preset for some books: known to hold together, or looked through when it was written out by hand. One whose
 * contributions are on no account of the books is that of another chart, and would say that nobody has contributed.
 */
export function readPreset(preset: Preset, { chart }: BalanceSource): Preset {
  const known = isRecord(preset) && Object.hasOwn(preset, brand) ? preset : createPreset(preset);
  if (chart !== known.chart) refuseErrors(within(['preset'], checkFunding(known.memberFunding, chart)));
  return known;
}

/** What is wrong with the area: as with any other; or that it takes no account, and would say that nobody contributes. */
function checkFunding(memberFunding: Area, chart: Chart): readonly Diagnostic[] {
  const line = { type: 'line', key: 'memberFunding', label: 'Bidrag från huvudmännen', takes: {} } as const;
  const layout: Layout = { name: line.key, title: line.label, covers: memberFunding, side: 'credit', rows: [line] };
  const found = checkLayout(layout, chart);
  const { accounts } = memberFunding;
  const isEmpty = found.length === 0 && accounts !== undefined && accountsOf(chart, accounts).length === 0;
  if (!isEmpty) return within([line.key], found);
  const expected = `accounts of ${chart.name}`;
  return [badField.at([line.key], { field: line.key, given: shown(accounts), expected })];
}

function checkLayouts(layouts: unknown, names: readonly string[], chart: Chart, field: string): readonly Diagnostic[] {
  if (!isRecord(layouts))
    return [badField.at([field], { field, given: shown(layouts), expected: `{ ${names.join(', ')} }` })];
  readOptions(layouts, names, field);
  return names.flatMap((name) => within([field, name], checkLayout(layouts[name] as Layout, chart)));
}
