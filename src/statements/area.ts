/**
 * Areas (*områden*): parts of a ledger, told by account, kind, cash flow class and objects at once.
 *
 * What a line takes is a list of areas, because a line can be "cost centre 1010, and its project staff net of what the
 * project pays". The same matching serves the evaluator, over the cells of a ledger, and the check of a layout, over
 * every combination of objects that its lines can tell apart.
 */
import {
  type Account,
  type AccountKind,
  type AccountPattern,
  type CashFlowClass,
  type Chart,
  accountsIn,
  codesUnder,
} from '../chart/index.js';
import type { ObjectCode } from '../journal/index.js';
import type { DimensionSelection } from '../ledger/index.js';

/** The postings that have all of these; an area that says nothing is the whole ledger. */
export interface Area {
  readonly accounts?: AccountPattern;
  readonly kinds?: readonly AccountKind[];
  readonly cashFlow?: readonly CashFlowClass[];
  /** A code takes in every object under it; `null` is postings that have none. */
  readonly dimensions?: DimensionSelection;
  /** Postings that are left out all the same. */
  readonly without?: readonly Area[];
}

/** An area read against a chart. */
export interface Territory {
  /** In the order of the chart. */
  readonly accounts: ReadonlySet<Account>;
  readonly demands: readonly ObjectDemand[];
  readonly without: readonly Territory[];
}

/** What an area demands of one dimension. */
export interface ObjectDemand {
  readonly dimension: number;
  /** `null` when there must be none. */
  readonly codes: ReadonlySet<string> | null;
}

/** Reads areas against one chart. */
export type AreaReader = (area: Area) => Territory;

/** A reader of areas against a chart, each area once. A code the chart does not have is on no posting of it. */
export function areaReader(chart: Chart): AreaReader {
  const read = new WeakMap<Area, Territory>();
  const accountsOf = accountReader(chart);
  const readArea: AreaReader = (area) => {
    const known = read.get(area);
    if (known !== undefined) return known;
    const { dimensions, without } = area;
    const territory: Territory = {
      accounts: accountsOf(area),
      demands:
        dimensions === undefined
          ? none
          : Object.entries(dimensions).map(([key, wanted]) => demandOf(chart, key, wanted)),
      without: without === undefined ? none : without.map(readArea),
    };
    read.set(area, territory);
    return territory;
  };
  return readArea;
}

const none: readonly never[] = [];

/** The accounts of areas. Areas that tell them alike share one set, so that a line for each object costs no more than one. */
function accountReader(chart: Chart): (area: Area) => ReadonlySet<Account> {
  const sets = new Map<string, ReadonlySet<Account>>();
  return ({ accounts, kinds, cashFlow }) => {
    const key = `${String(accounts)}|${String(kinds)}|${String(cashFlow)}`;
    const known = sets.get(key);
    if (known !== undefined) return known;
    const set = new Set<Account>();
    for (const account of accounts === undefined ? chart.accounts : accountsIn(chart.accounts, accounts)) {
      if (kinds?.includes(account.kind) === false) continue;
      if (cashFlow === undefined || (account.cashFlow !== undefined && cashFlow.includes(account.cashFlow)))
        set.add(account);
    }
    sets.set(key, set);
    return set;
  };
}

function demandOf(chart: Chart, key: string, wanted: DimensionSelection[string]): ObjectDemand {
  const dimension = chart.dimensions.find((each) => each.key === key || String(each.number) === key);
  if (wanted === null) return { dimension: dimension?.number ?? -1, codes: null };
  if (dimension === undefined) return { dimension: -1, codes: new Set() };
  return {
    dimension: dimension.number,
    codes: new Set([wanted].flat().flatMap((code) => codesUnder(dimension, code))),
  };
}

/** True when a posting on the account with the objects is in the territory. */
export function contains(territory: Territory, account: Account, objects: readonly ObjectCode[]): boolean {
  const { accounts, demands, without } = territory;
  return (
    accounts.has(account) &&
    (demands.length === 0 || meetsDemands(demands, objects)) &&
    !without.some((each) => contains(each, account, objects))
  );
}

function meetsDemands(demands: readonly ObjectDemand[], objects: readonly ObjectCode[]): boolean {
  return demands.every(({ dimension, codes }) => {
    const object = objects.find((each) => each.dimension === dimension);
    return codes === null ? object === undefined : object !== undefined && codes.has(object.code);
  });
}

/** The keys of the dimensions an area asks about, its exceptions included. */
export function dimensionsOf(area: Area): readonly string[] {
  const { dimensions, without } = area;
  if (dimensions === undefined && without === undefined) return none;
  return [...Object.keys(dimensions ?? {}), ...(without ?? []).flatMap(dimensionsOf)];
}
