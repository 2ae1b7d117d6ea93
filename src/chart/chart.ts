/**
 * The chart of accounts (*kontoplan*): layers of accounts and dimensions, the upper having the last word.
 *
 * A base (BAS), the host whose service keeps the books, and the association's own additions
 * are three layers, so each can be replaced by next year's without touching the others.
 */
import { BookkeepingError, nearest, refuseErrors, shown } from '../diagnostics/index.js';
import { printable, textTable } from '../display/index.js';
import {
  type Account,
  type AccountDefinition,
  type AccountGroup,
  kindNames,
} from './account.js';
import { checkAccounts, checkDimensions } from './check.js';
import { type Dimension, type DimensionDefinition, reservedDimensions } from './dimension.js';
import { type AccountPattern, accountPattern } from './pattern.js';
import { accountUnknown, dimensionUnknown } from './problems.js';

/** One layer of a chart. */
export interface ChartLayer {
  readonly name: string;
  readonly accounts?: readonly AccountDefinition[];
  /** Accounts of the layers below that do not exist from here on. */
  readonly without?: AccountPattern;
  readonly groups?: readonly AccountGroup[];
  readonly dimensions?: readonly DimensionDefinition[];
}

/** A chart of accounts: accounts by number, groups by prefix, dimensions by number. */
export interface Chart {
  readonly name: string;
  /** The names of the layers, base first. */
  readonly layers: readonly string[];
  readonly accounts: readonly Account[];
  readonly groups: readonly AccountGroup[];
  readonly dimensions: readonly Dimension[];
}

/** Puts layers together, base first. Refuses a chart that contradicts itself, with all it found. */
export function createChart(plan: { readonly name: string; readonly layers: readonly ChartLayer[] }): Chart {
  const accounts = new Map<string, AccountDefinition>();
  const groups = new Map<string, AccountGroup>();
  const dimensions = new Map<number, Dimension>(reservedDimensions.map((each) => [each.number, each]));
  for (const layer of plan.layers) {
    if (layer.without !== undefined) {
      const gone = accountPattern(layer.without);
      for (const number of accounts.keys()) if (gone(number)) accounts.delete(number);
    }
    for (const each of layer.accounts ?? []) accounts.set(each.number, { ...accounts.get(each.number), ...each });
    for (const each of layer.groups ?? []) groups.set(each.prefix, { ...each });
    for (const each of layer.dimensions ?? []) dimensions.set(each.number, merged(dimensions.get(each.number), each));
  }
  const ordered = [...dimensions.values()].sort((a, b) => a.number - b.number);
  refuseErrors([...checkAccounts(plan.layers, [...accounts.values()], ordered), ...checkDimensions(ordered)]);
  return freeze({
    name: plan.name,
    layers: plan.layers.map(({ name }) => name),
    // By digits, not by size, so that 30106 stands with 301 where Kommun-Bas puts it.
    accounts: ([...accounts.values()] as Account[]).sort((a, b) => byText(a.number, b.number)),
    groups: [...groups.values()].sort((a, b) => byText(a.prefix, b.prefix)),
    dimensions: ordered,
  });
}

function merged(below: Dimension | undefined, layer: DimensionDefinition): Dimension {
  const objects = new Map(below?.objects.map((object) => [object.code, object]));
  for (const object of layer.objects ?? []) objects.set(object.code, { ...objects.get(object.code), ...object });
  return {
    key: String(layer.number),
    name: `Dimension ${String(layer.number)}`,
    ...below,
    number: layer.number,
    ...(layer.name === undefined ? {} : { name: layer.name }),
    ...(layer.under === undefined ? {} : { under: layer.under }),
    objects: [...objects.values()],
    history: [...(below?.history ?? []), ...(layer.history ?? [])],
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function freeze(chart: Chart): Chart {
  for (const list of [chart.accounts, chart.groups, chart.dimensions]) {
    for (const each of list) Object.freeze(each);
    Object.freeze(list);
  }
  return Object.freeze(printable(chart, printChart));
}

/** The account of a number, or nothing. */
export function findAccount(chart: Chart, number: string | number): Account | undefined {
  const wanted = String(number);
  return chart.accounts.find((account) => account.number === wanted);
}

/** The accounts of a pattern, in order. A single number that is not in the chart is an error, with the nearest there is. */
export function accountsOf(chart: Chart, pattern: AccountPattern): readonly Account[] {
  const singles = [pattern].flat().flatMap((part) => String(part).split(',')).map((part) => part.trim());
  const missing = singles.filter((part) => /^\d+$/.test(part) && findAccount(chart, part) === undefined);
  const matches = accountPattern(pattern);
  if (missing.length > 0) {
    throw new BookkeepingError(
      missing.map((given) => accountUnknown.at([], { given, nearest: nearestAccount(chart, given) })),
    );
  }
  return chart.accounts.filter((account) => matches(account.number));
}

/** The number and name of the account nearest a mistyped number, or empty. */
export function nearestAccount(chart: Chart, number: string): string {
  const near = nearest(number, chart.accounts.map((account) => account.number));
  const account = near === undefined ? undefined : findAccount(chart, near);
  return account === undefined ? '' : `${account.number} ${account.name}`;
}

/** The groups an account belongs to, widest first: its class, its group. */
export function groupsOf(chart: Chart, account: Pick<Account, 'number'>): readonly AccountGroup[] {
  return chart.groups.filter(({ prefix }) => account.number.startsWith(prefix));
}

/** The dimension with a key or number: `costCentre`, `1`, `20`. */
export function dimensionOf(chart: Chart, name: string | number): Dimension {
  const wanted = String(name);
  const found = chart.dimensions.find((each) => each.key === wanted || String(each.number) === wanted);
  if (found !== undefined) return found;
  const near = nearest(wanted, chart.dimensions.map(({ key }) => key)) ?? '';
  throw new BookkeepingError([dimensionUnknown.at([], { given: shown(name), nearest: near })]);
}

function printChart(chart: Chart): string {
  const listed = chart.dimensions.filter(({ objects }) => objects.length > 0);
  const rows = chart.accounts.map(({ number, name, kind }) => [number, name, kindNames[kind]]);
  const table = textTable(
    [
      { title: 'Konto', align: 'left' },
      { title: 'Namn', align: 'left' },
      { title: 'Slag', align: 'left' },
    ],
    rows,
  );
  const dimensions = listed.map(({ name, objects }) => `${name}: ${objects.map(({ code }) => code).join(', ')}`);
  return [`${chart.name} (${chart.layers.join(' + ')})`, table, ...dimensions].join('\n');
}
