/**
 * Measures relations: how far the sides of each are from each other, and how much of that rounding can explain. Cells
 * may be supposed to be something else than they are, which is how a wrong one is found.
 */
import { oreIn } from '../money/index.js';
import { measureShare, wantedInShare } from './share.js';
import type { CellRelation, Measure, ProofCell, Supposed } from './relation.js';

/** How far a relation holds, some cells being supposed to be others. */
export function measure(relation: CellRelation, supposed: Supposed): Measure {
  if (relation.per !== undefined) return measureShare(relation, relation.per, supposed);
  let [difference, slack] = [0, 0];
  const restated = new Set<boolean>();
  for (const [cell, factor] of relation.cells) {
    difference += factor * (supposed.get(cell) ?? cell.ore);
    slack += Math.abs(factor) * cell.slack;
    restated.add(cell.column.restated === true);
  }
  return measured(difference, slack, restated.size > 1);
}

function measured(difference: number, slack: number, isRestated: boolean): Measure {
  if (difference === 0) return { difference, slack, holds: 'exactly' };
  if (Math.abs(difference) <= slack) return { difference, slack, holds: 'withinRounding' };
  return { difference, slack, holds: isRestated ? 'restated' : 'no' };
}

/** How far a relation would hold if one cell more were something else; reckoned from how far it holds without. */
export function measureWith(
  relation: CellRelation,
  before: Measure,
  change: { readonly cell: ProofCell; readonly expected: number },
  supposed: Supposed,
): Measure {
  const { cell, expected } = change;
  if (relation.per !== undefined) return measure(relation, new Map(supposed).set(cell, expected));
  const by = relation.cells.get(cell)! * (expected - (supposed.get(cell) ?? cell.ore));
  return measured(before.difference + by, before.slack, false);
}

/** What a cell would have to be for a relation to hold, all else being as supposed; nothing when nothing would do. */
export function wanted(
  relation: CellRelation,
  before: Measure,
  cell: ProofCell,
  supposed: Supposed,
): number | undefined {
  const factor = relation.cells.get(cell)!;
  const now = supposed.get(cell) ?? cell.ore;
  const value =
    relation.per === undefined
      ? now - before.difference / factor
      : wantedInShare(relation, relation.per, cell, supposed);
  return Number.isSafeInteger(value) ? inUnit(value, cell) : undefined;
}

/** A figure that was printed in thousands would have been so whatever it was. */
function inUnit(value: number, { type, slack, statement }: ProofCell): number {
  const step = type === 'amount' && slack > 0 ? oreIn[statement.unit] : 1;
  return Math.sign(value) * Math.round(Math.abs(value) / step) * step + 0;
}
