/**
 * The axis of a diagram: round figures from below the smallest to above the largest, reckoned in whole numbers.
 */

/** An axis, and where on it a figure is. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** From the lowest to the highest. */
  readonly ticks: readonly number[];
}

/** The axis that holds the figures and zero, with four or five round steps, none of them smaller than the step given. */
export function scaleOf(figures: readonly number[], smallest: number): Scale {
  const least = figures.reduce((low, figure) => Math.min(low, figure), 0);
  const most = figures.reduce((high, figure) => Math.max(high, figure), 0);
  const step = roundStep(Math.ceil(most / 4 - least / 4), smallest);
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const ticks: number[] = [];
  for (let tick = low; tick <= high; tick += step) ticks.push(tick === 0 ? 0 : tick);
  // Beyond what an amount can be, there is nothing to print.
  return { low, high, ticks: ticks.filter(Number.isSafeInteger) };
}

/** The smallest of 1, 2, 5, 10, 20, 50 … times the unit that is at least so large. */
function roundStep(wanted: number, unit: number): number {
  let step = unit;
  for (let i = 0; step < wanted; i++) step = step * (i % 3 === 1 ? 2.5 : 2);
  return step;
}

/** Where a figure is between the ends of the axis, as a part of the whole. A place on paper is no amount. */
export function shareOf(figure: number, { low, high }: Pick<Scale, 'low' | 'high'>, whole: number): number {
  return hundredths(((figure - low) / (high - low)) * whole);
}

/** A place on paper, no finer than can be seen. */
export function hundredths(place: number): number {
  return Math.round(place * 100) / 100;
}
