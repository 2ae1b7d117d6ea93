/**
 * Shares (*andelar*): a figure that should be some figures divided by others, such as solvency. What is printed of it is
 * coarser than anything reckoned here, so that floating point does no harm.
 */
import type { CellRelation, CellTerm, Measure, ProofCell, Supposed } from './relation.js';

/** How far a share is from what its parts make, and from what they can make, being rounded themselves. */
export function measureShare({ one, other }: CellRelation, per: readonly CellTerm[], supposed: Supposed): Measure {
  const [, share] = one[0]!;
  const [part, whole] = [totalOf(other, supposed), totalOf(per, supposed)];
  const [partSlack, wholeSlack] = [slackOf(other), slackOf(per)];
  const exact = shareOf(part, whole, share);
  const difference = (supposed.get(share) ?? share.ore) - exact;
  // Of nothing, anything is a share.
  if (whole === 0 || Math.abs(difference) <= share.slack + 0.5) return { difference: 0, slack: 0, holds: 'exactly' };
  const ends = [-1, 1].flatMap((up) =>
    [-1, 1].map((down) => shareOf(part + up * partSlack, whole + down * wholeSlack, share) - exact),
  );
  const isAnything = Math.abs(whole) <= wholeSlack;
  const slack = isAnything ? Infinity : Math.max(...ends.map(Math.abs)) + share.slack + 0.5;
  const holds = Math.abs(difference) <= slack ? 'withinRounding' : 'no';
  return { difference: Math.round(difference), slack, holds };
}

/** What a cell of a share would have to be, about, for the share to be right. */
export function wantedInShare(
  { one, other }: CellRelation,
  per: readonly CellTerm[],
  cell: ProofCell,
  supposed: Supposed,
): number {
  const [, share] = one[0]!;
  const [part, whole] = [totalOf(other, supposed), totalOf(per, supposed)];
  if (cell === share) {
    const step = Math.max(1, Math.round(share.slack * 2));
    return Math.round(shareOf(part, whole, share) / step) * step;
  }
  const printed = supposed.get(share) ?? share.ore;
  const [factor] = [...other, ...per].find((term) => term[1] === cell)!;
  const isPart = other.some((term) => term[1] === cell);
  const right = isPart ? (printed * whole) / scaleOf(share) : (part * scaleOf(share)) / printed;
  return (supposed.get(cell) ?? cell.ore) + factor * Math.round(right - (isPart ? part : whole));
}

/** In hundredths of a per cent, or öre for each. */
function shareOf(part: number, whole: number, share: ProofCell): number {
  return (part / whole) * scaleOf(share);
}

function scaleOf({ type }: ProofCell): number {
  return type === 'percent' ? 10_000 : 100;
}

function totalOf(terms: readonly CellTerm[], supposed: Supposed): number {
  return terms.reduce((ore, [factor, cell]) => ore + factor * (supposed.get(cell) ?? cell.ore), 0);
}

function slackOf(terms: readonly CellTerm[]): number {
  return terms.reduce((slack, [, cell]) => slack + cell.slack, 0);
}
