/**
 * The chart of accounts (*kontoplan*): layers of accounts and dimensions, the upper having the last word.
 *
 * A base (BAS), the host whose service keeps the books, and the association's own additions
 * are three layers, so each can be replaced by next year's without touching the others.
 */
import { frozenCopy, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { printable, textTable } from '../display/index.js';
import { type Account, type AccountDefinition, type AccountGroup, kindNames } from './account.js';
import { checkLayers, checkDimensions } from './check.js';
import { type Dimension, type DimensionDefinition, reservedDimensions } from './dimension.js';
import { type AccountPattern, accountPattern } from './pattern.js';
import { type YearEndRules, checkYearEnd, mergedYearEnd } from './year-end.js';

/** One layer of a chart. */
export interface ChartLayer {
  readonly name: string;
  readonly accounts?: readonly AccountDefinition[];
  /** Accounts of the layers below that do not exist from here on. */
  readonly without?: AccountPattern;
  readonly groups?: readonly AccountGroup[];
  readonly dimensions?: readonly DimensionDefinition[];
  /** How the year is closed; what it leaves out is taken from the layer below. */
  readonly yearEnd?: Partial<YearEndRules>;
  /** Days after the event within which what is not cash is entered. */
  readonly daysToEnter?: number;
}

/** A chart of accounts: accounts by number, groups by prefix, dimensions by number. */
export interface Chart {
  readonly name: string;
  /** The names of the layers, base first. */
  readonly layers: readonly string[];
  readonly accounts: readonly Account[];
  readonly groups: readonly AccountGroup[];
  readonly dimensions: readonly Dimension[];
  /** How the year is closed, when some layer says so. */
  readonly yearEnd?: YearEndRules;
  /** Days after the event within which what is not cash is entered; what takes longer is told to be late (LKBR 3:4). */
  readonly daysToEnter: number;
}

/** What a chart is made of. */
export interface ChartPlan {
  readonly name: string;
  /** Base first. */
  readonly layers: readonly ChartLayer[];
}

/** Puts layers together, base first. Refuses a chart that contradicts itself, with all it found. */
export function createChart(plan: ChartPlan): Chart {
  const { name, layers } = readPlan(plan);
  const accounts = new Map<string, AccountDefinition>();
  const groups = new Map<string, AccountGroup>();
  const dimensions = new Map<number, Dimension>(reservedDimensions.map((each) => [each.number, each]));
  for (const layer of layers) {
    if (layer.without !== undefined) {
      const gone = accountPattern(layer.without);
      for (const number of accounts.keys()) if (gone(number)) accounts.delete(number);
    }
    for (const each of layer.accounts ?? []) accounts.set(each.number, { ...accounts.get(each.number), ...each });
    for (const each of layer.groups ?? []) groups.set(each.prefix, { ...each });
    for (const each of layer.dimensions ?? []) dimensions.set(each.number, merged(dimensions.get(each.number), each));
  }
  const ordered = [...dimensions.values()].sort((a, b) => a.number - b.number);
  const yearEnd = mergedYearEnd(layers.map((layer) => layer.yearEnd));
  const found = [...checkLayers(layers, [...accounts.values()], ordered), ...checkDimensions(ordered)];
  refuseErrors([...found, ...checkYearEnd(yearEnd, accounts, ordered)]);
  return freeze({
    name,
    layers: layers.map((layer) => layer.name),
    // By digits, not by size, so that 30106 stands with 301 where Kommun-Bas puts it.
    accounts: ([...accounts.values()] as Account[]).sort((a, b) => byText(a.number, b.number)),
    groups: [...groups.values()].sort((a, b) => byText(a.prefix, b.prefix)),
    dimensions: ordered,
    ...(yearEnd === undefined ? {} : { yearEnd: yearEnd as YearEndRules }),
    daysToEnter: layers.findLast((layer) => layer.daysToEnter !== undefined)?.daysToEnter ?? twoMonths,
  });
}

// The paragraph says "as soon as possible" of what is not cash; two months is our reading of it.
const twoMonths = 61;

function readPlan(plan: ChartPlan): ChartPlan {
  const { name, layers } = readOptions(plan, ['name', 'layers'], 'plan');
  if (typeof name !== 'string') throw refusedField('name', name, 'text');
  if (!Array.isArray(layers)) throw refusedField('layers', layers, '[{ name, accounts }]');
  for (const layer of layers as readonly ChartLayer[]) {
    readOptions(layer, ['name', 'accounts', 'without', 'groups', 'dimensions', 'yearEnd', 'daysToEnter'], 'layer');
    for (const list of ['accounts', 'groups', 'dimensions'] as const) {
      if (layer[list] !== undefined && !Array.isArray(layer[list])) throw refusedField(list, layer[list], '[…]');
    }
  }
  for (const { daysToEnter: days } of layers as readonly ChartLayer[]) {
    if (days !== undefined && !(Number.isInteger(days) && days >= 0)) throw refusedField('daysToEnter', days, '61');
  }
  return plan;
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

// Registered, so that a chart made by one copy of the package is a chart to another.
const brand = Symbol.for('huvudbok.chart');

/** True for a chart that `createChart` has checked, also in another copy of the package. */
export function isChart(value: unknown): value is Chart {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, brand);
}

function freeze(parts: Chart): Chart {
  // To the bottom, since books keep to the rules their chart had; a copy, since the layers are the caller's.
  const chart = { ...frozenCopy(parts) };
  Object.defineProperty(chart, brand, { value: true });
  return Object.freeze(printable(chart, printChart));
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
