/**
 * Shares (*fördelningsnyckel*): the changes of a dimension as steps that figures are taken through, and how what was
 * split is divided.
 */
import { type IsoDate } from '../calendar/index.js';
import { type Chart, type Dimension, type ObjectChange, dimensionOf } from '../chart/index.js';
import { attempt, badField, type Diagnostic, isRecord, refuseErrors, shown, within } from '../diagnostics/index.js';
import { type Weight, allocate, fromOre } from '../money/index.js';

/** What each part is to have of an object that was split, by dimension and old code. */
export type Shares = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Weight>>>>>>;

/** The change in a slot of time, and its size: debit and credit added together. */
export type Figures = readonly [change: number, size: number];

/** Something that happened to objects, as figures meet it. */
export interface Step {
  readonly dimension: Dimension;
  readonly change: ObjectChange;
  readonly on: IsoDate;
  /** Whether figures on an object are moved by it. */
  readonly leaves: (code: string) => boolean;
  /** True when the object that was split goes on beside its parts. */
  readonly goesOn: boolean;
  /** Where the figures go and in what proportion; nothing when they stay, since no shares are stated. */
  readonly into: ReadonlyMap<string, Weight> | undefined;
  /** The objects that had figures when they came to it. */
  readonly met: Set<string>;
}

/** The mergers and splits up to a day, in order of date. */
export function readSteps(chart: Chart, kept: readonly Dimension[], asOf: IsoDate, shares: Shares): readonly Step[] {
  const stated = readShares(chart, kept, shares);
  const steps = kept.flatMap((dimension) =>
    dimension.history.flatMap((change): readonly Step[] => {
      if (change.on > asOf || 'renamed' in change) return [];
      const common = { dimension, change, on: change.on, met: new Set<string>() };
      if ('merged' in change) {
        const leaves = (code: string): boolean => change.merged.includes(code) && code !== change.into;
        return [{ ...common, leaves, goesOn: false, into: new Map([[change.into, 1]]) }];
      }
      const own = stated.find((each) => each.dimension === dimension && isKeyOf(change, each.code, each.weights));
      const goesOn = change.into.includes(change.split);
      return [{ ...common, leaves: (code) => code === change.split, goesOn, into: own?.weights }];
    }),
  );
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

interface StatedShares {
  readonly dimension: Dimension;
  readonly code: string;
  readonly weights: ReadonlyMap<string, Weight>;
}

function readShares(chart: Chart, kept: readonly Dimension[], shares: unknown): readonly StatedShares[] {
  const found: Diagnostic[] = [];
  const bad = (at: readonly string[], given: unknown, expected: string): void => {
    found.push(badField.at(['shares', ...at], { field: at.at(-1) ?? 'shares', given: shown(given), expected }));
  };
  if (!isRecord(shares)) bad([], shares, '{ costCentre: { 30: { 31: 3, 32: 2 } } }');
  const stated = Object.entries(isRecord(shares) ? shares : {}).flatMap(([key, byCode]) => {
    const dimension = attempt(found, () => dimensionOf(chart, key));
    if (dimension === undefined) return [];
    if (!kept.includes(dimension)) bad([key], byCode, kept.map((each) => each.key).join(', '));
    if (!isRecord(byCode)) bad([key], byCode, '{ 30: { 31: 3, 32: 2 } }');
    return Object.entries(isRecord(byCode) ? byCode : {}).flatMap(([code, given]): readonly StatedShares[] => {
      const weights = new Map(isRecord(given) ? (Object.entries(given) as readonly [string, Weight][]) : []);
      const splits = dimension.history.flatMap((change) =>
        'split' in change && change.split === code ? [change] : [],
      );
      if (!splits.some((change) => isKeyOf(change, code, weights))) {
        const parts = splits.map(({ into }) => `{ ${into.map((part) => `"${part}": 1`).join(', ')} }`);
        bad([key, code], given, parts.length === 0 ? splitCodes(dimension) : parts.join(', '));
        return [];
      }
      const wrong: Diagnostic[] = [];
      attempt(wrong, () => allocate(0, [...weights.values()]));
      found.push(...within(['shares', key, code], wrong));
      return [{ dimension, code, weights }];
    });
  });
  refuseErrors(found);
  return stated;
}

/** The codes that were split, which is what shares can be stated for. */
function splitCodes({ history }: Dimension): string {
  const codes = history.flatMap((change) => ('split' in change ? [`"${change.split}"`] : []));
  return codes.length === 0 ? 'undefined' : codes.join(', ');
}

/** True when the weights name the parts of the split, all of them and nothing else. */
function isKeyOf(
  change: { readonly split: string; readonly into: readonly string[] },
  code: string,
  weights: ReadonlyMap<string, Weight>,
): boolean {
  return (
    change.split === code &&
    new Set(change.into).size === weights.size &&
    change.into.every((part) => weights.has(part))
  );
}

/**
 * Figures divided by weights, so that the parts add up in every slot and each part of the whole year is its exact
 * share rounded to an öre: in each slot a part gets what brings it up to its share of all so far.
 */
export function dividedBy(
  into: ReadonlyMap<string, Weight>,
  figures: readonly Figures[],
): readonly (readonly [string, readonly Figures[]])[] {
  const [codes, weights] = [[...into.keys()], [...into.values()]];
  if (codes.length === 1) return [[codes[0]!, figures]];
  const oreOf = (ore: number): readonly number[] => allocate(fromOre(ore), weights).map((part) => part.ore);
  let total = 0;
  let before: readonly number[] = codes.map(() => 0);
  const parts = figures.map(([change, size]) => {
    total += change;
    const upToHere = oreOf(total);
    // What went both ways in the slot, and so is in its debit and in its credit.
    const both = oreOf((size - Math.abs(change)) / 2);
    const slot = codes.map((_, i): Figures => {
      const own = upToHere[i]! - before[i]!;
      return [own, Math.abs(own) + 2 * both[i]!];
    });
    before = upToHere;
    return slot;
  });
  return codes.map((code, i) => [code, parts.map((slot) => slot[i]!)]);
}
