/**
 * Cells that are reckoned from other cells: columns added together, taken off, divided by each other.
 */
import { fromOre, sum } from '../money/index.js';
import type { ExactCell } from './fill.js';
import type { Origin } from './model.js';

/** Exact in any order, and refused out of range, also where figures that are handed in add up to more than a ledger can. */
export function addedUp(figures: readonly number[]): number {
  return sum(figures.map(fromOre)).ore;
}

/** Columns of a row added together; what is not a number adds nothing. */
export function columnSumCell(parts: readonly (ExactCell | null)[], of: readonly string[]): ExactCell | null {
  const cells = parts.flatMap((cell) => (cell === null || typeof cell.figure === 'string' ? [] : [cell]));
  if (cells.length === 0) return null;
  const type = cells.every((cell) => cell.type === 'count') ? 'count' : 'amount';
  return { type, figure: addedUp(cells.map(({ figure }) => figure as number)), origin: { type: 'columnSum', of } };
}

/** One column less another. */
export function differenceCell(of: ExactCell | null, less: ExactCell | null, origin: Origin): ExactCell | null {
  const cells = [of, less].filter((cell) => cell !== null && typeof cell.figure === 'number');
  if (cells.length === 0) return null;
  const [figure, taken] = [of, less].map((cell) => (typeof cell?.figure === 'number' ? cell.figure : 0)) as [
    number,
    number,
  ];
  return { type: cells[0]!.type as 'amount', figure: addedUp([figure, 0 - taken]), origin };
}

/** So much to each: divided by how many, or by how many kronor. */
export function forEach(ore: number, divisor: number, isCount: boolean): number {
  const each = fromOre(ore).times(`${isCount ? '1' : '100'}/${String(Math.abs(divisor))}`);
  return (divisor < 0 ? each.negate() : each).ore;
}

/** An amount for each of what is counted; of what is not counted, or not an amount, there is none. */
export function eachCell(of: ExactCell | null, to: ExactCell | null, origin: Origin): ExactCell | null {
  if (of?.type !== 'amount' || to?.type !== 'count' || to.figure === 0) return null;
  return { type: 'amount', figure: forEach(of.figure, to.figure, true), origin };
}

/** One figure in per cent of another. */
export function shareCell(
  of: ExactCell | null,
  to: ExactCell | null,
  decimals: 0 | 1 | 2 = 0,
  origin: Origin,
): ExactCell | null {
  if (of === null || to === null || typeof of.figure === 'string' || typeof to.figure === 'string') return null;
  if (to.figure === 0) return null;
  return { type: 'percent', figure: percentText(of.figure, to.figure, decimals), origin };
}

/** A share in per cent, reckoned in whole numbers and rounded once, half away from zero. */
export function percentText(of: number, to: number, decimals: 0 | 1 | 2): string {
  const isNegative = of < 0 !== to < 0;
  const [above, below] = [BigInt(Math.abs(of)), BigInt(Math.abs(to))];
  const scaled = (above * 2n * 10n ** BigInt(decimals + 2) + below) / (below * 2n);
  const digits = String(scaled).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return isNegative && scaled !== 0n ? `-${text}` : text;
}
