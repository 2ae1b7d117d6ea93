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
  accountPattern,
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
  readonly hasAccount: (account: Account) => boolean;
  /** By dimension number, the codes; `null` when there must be none. */
  readonly objects: readonly ObjectDemand[];
  readonly without: readonly Territory[];
}

/** What an area demands of one dimension. */
export interface ObjectDemand {
  readonly dimension: number;
  readonly codes: ReadonlySet<string> | null;
}

/** Reads an area against the chart of a ledger. A code that chart does not have is on no posting of it. */
export function territoryOf(area: Area, chart: Chart): Territory {
  const { accounts, kinds, cashFlow, dimensions = {}, without = [] } = area;
  const inPattern = accounts === undefined ? undefined : accountPattern(accounts);
  return {
    hasAccount: (account) =>
      inPattern?.(account.number) !== false &&
      kinds?.includes(account.kind) !== false &&
      (cashFlow === undefined || (account.cashFlow !== undefined && cashFlow.includes(account.cashFlow))),
    objects: Object.entries(dimensions).flatMap(([key, wanted]) => {
      const dimension = chart.dimensions.find((each) => each.key === key || String(each.number) === key);
      if (dimension === undefined) return [{ dimension: -1, codes: wanted === null ? null : new Set<string>() }];
      if (wanted === null) return [{ dimension: dimension.number, codes: null }];
      return [
        { dimension: dimension.number, codes: new Set([wanted].flat().flatMap((code) => codesUnder(dimension, code))) },
      ];
    }),
    without: without.map((each) => territoryOf(each, chart)),
  };
}

/** True when a posting on the account with the objects is in the territory. */
export function contains(territory: Territory, account: Account, objects: readonly ObjectCode[]): boolean {
  return (
    territory.hasAccount(account) &&
    meetsDemands(territory.objects, objects) &&
    !territory.without.some((each) => contains(each, account, objects))
  );
}

export function meetsDemands(demands: readonly ObjectDemand[], objects: readonly ObjectCode[]): boolean {
  return demands.every(({ dimension, codes }) => {
    const object = objects.find((each) => each.dimension === dimension);
    return codes === null ? object === undefined : object !== undefined && codes.has(object.code);
  });
}

/** The keys of the dimensions an area asks about, its exceptions included. */
export function dimensionsOf(area: Area): readonly string[] {
  return [...Object.keys(area.dimensions ?? {}), ...(area.without ?? []).flatMap(dimensionsOf)];
}
