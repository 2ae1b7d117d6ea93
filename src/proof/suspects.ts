/**
 * Suspects: which cells would, if they were something else, make everything hold.
 *
 * A cell that is wrong breaks every relation it is in, and no other. So what is looked for is one cell for which one
 * other figure makes all its relations hold; the more broken ones it repairs the better, and it must break none. When
 * several cells would do alike, the tables do not tell which of them it is, and all of them are named. Where several
 * figures are wrong, they are found one after the other, those that are surest first.
 */
import { measure, measureWith, wanted } from './measure.js';
import type { CellRelation, Measure, ProofCell, Supposed } from './relation.js';

/** A cell that may be wrong, and what it would have to be. */
export interface Suspect {
  readonly cell: ProofCell;
  readonly expected: number;
}

/** Relations that do not hold, and the cells of which one is wrong; none when no single cell can be. */
export interface Suspicion {
  readonly suspects: readonly Suspect[];
  readonly broken: readonly CellRelation[];
}

/** How likely a suspect is by the look of it, the higher the likelier. */
export type Likelihood = (suspect: Suspect) => number;

/** More broken relations in one knot than this, and the tables are not what they were read as. */
const largestKnot = 400;

/** What is wrong, and what the cells are supposed to be when that is put right. */
export function suspicionsIn(
  relations: readonly CellRelation[],
  likelihood: Likelihood,
): { readonly suspicions: readonly Suspicion[]; readonly supposed: Supposed } {
  const supposed = new Map<ProofCell, number>();
  const broken = relations.filter((relation) => measure(relation, supposed).holds === 'no');
  const suspicions = knotsOf(broken).flatMap((knot) =>
    untie(knot, { relations, supposed, likelihood, measures: new Map() }),
  );
  return { suspicions, supposed };
}

interface Inquiry {
  readonly relations: readonly CellRelation[];
  readonly supposed: Map<ProofCell, number>;
  readonly likelihood: Likelihood;
  /** How far relations hold as things are supposed, as far as that has been asked. */
  readonly measures: Map<CellRelation, Measure>;
}

function measureNow(relation: CellRelation, { measures, supposed }: Inquiry): Measure {
  const known = measures.get(relation) ?? measure(relation, supposed);
  measures.set(relation, known);
  return known;
}

/** Broken relations that hang together by their cells. */
function knotsOf(broken: readonly CellRelation[]): readonly (readonly CellRelation[])[] {
  const left = new Map(broken.map((relation) => [relation.number, relation]));
  return broken.flatMap((first) => {
    if (!left.delete(first.number)) return [];
    const knot = [first];
    for (const relation of knot) {
      for (const cell of relation.cells.keys()) {
        for (const number of cell.in) {
          const next = left.get(number);
          if (next !== undefined && left.delete(number)) knot.push(next);
        }
      }
    }
    return [knot.sort((a, b) => a.number - b.number)];
  });
}

/** Puts one cell right after the other until all holds, or no cell helps. */
function untie(knot: readonly CellRelation[], inquiry: Inquiry): readonly Suspicion[] {
  let left = knot;
  const found: Suspicion[] = [];
  while (left.length > 0) {
    const repairs = left.length > largestKnot ? [] : repairsOf(left, inquiry);
    const [best] = repairs;
    if (best === undefined) {
      found.push(...left.map((relation) => ({ suspects: [], broken: [relation] })));
      break;
    }
    const alike = repairs.filter((repair) => repair.isWhole === best.isWhole && isSame(repair.repaired, best.repaired));
    inquiry.supposed.set(best.cell, best.expected);
    inquiry.measures.clear();
    found.push({ suspects: best.isWhole ? alike : [best], broken: best.repaired });
    left = left.filter((relation) => !best.repaired.includes(relation));
  }
  return found;
}

function isSame(one: readonly CellRelation[], other: readonly CellRelation[]): boolean {
  return one.length === other.length && one.every((relation, i) => relation === other[i]);
}

/** A suspect with the broken relations it would repair. */
interface Repair extends Suspect {
  readonly repaired: readonly CellRelation[];
  /** True when nothing it is in is broken any longer. */
  readonly isWhole: boolean;
  readonly likelihood: number;
  /** How far from exact its relations would still be. */
  readonly left: number;
}

/** The cells that would repair something and break nothing, the best first. */
function repairsOf(broken: readonly CellRelation[], inquiry: Inquiry): readonly Repair[] {
  const cells = new Set(broken.flatMap(({ cells: all }) => [...all.keys()]));
  const repairs = [...cells].flatMap((cell): readonly Repair[] => {
    const own = broken.filter((relation) => relation.cells.has(cell));
    const values = new Set(
      own.flatMap((relation) => wanted(relation, measureNow(relation, inquiry), cell, inquiry.supposed) ?? []),
    );
    const tried = [...values].flatMap((expected) => repairOf({ cell, expected }, own, inquiry));
    return tried.sort(inOrder).slice(0, 1);
  });
  return repairs.sort(inOrder);
}

function inOrder(a: Repair, b: Repair): number {
  return (
    (a.isWhole === b.isWhole ? 0 : a.isWhole ? -1 : 1) ||
    b.repaired.length - a.repaired.length ||
    b.likelihood - a.likelihood ||
    a.left - b.left
  );
}

function repairOf(suspect: Suspect, own: readonly CellRelation[], inquiry: Inquiry): readonly Repair[] {
  const { relations, supposed, likelihood } = inquiry;
  const { cell, expected } = suspect;
  if (expected === (supposed.get(cell) ?? cell.ore)) return [];
  const repaired: CellRelation[] = [];
  let left = 0;
  for (const number of cell.in) {
    const relation = relations[number]!;
    const before = measureNow(relation, inquiry);
    const after = measureWith(relation, before, suspect, supposed);
    const wasBroken = own.includes(relation);
    if (after.holds !== 'no' && wasBroken) repaired.push(relation);
    if (after.holds === 'no' && (!wasBroken || isWorse(after, before))) return [];
    left += Math.abs(after.difference);
  }
  if (repaired.length === 0) return [];
  return [{ ...suspect, repaired, isWhole: repaired.length === own.length, likelihood: likelihood(suspect), left }];
}

function isWorse(after: Measure, before: Measure): boolean {
  return Math.abs(after.difference) > Math.abs(before.difference);
}
