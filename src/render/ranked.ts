/**
 * Parts of a whole, the largest first, each with its share: what a pie would say, in a form that can be compared.
 */
import type { Plot, PlotSeries, Point } from './plot.js';

/** The plot with its places by size, and shares beside the figures. */
export function ranked(plot: Plot): Plot {
  const sizes = plot.series[0]?.points.map((point) => point?.figure ?? 0) ?? [];
  const order = plot.places.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const sorted = (series: PlotSeries): PlotSeries => ({ ...series, points: order.map((i) => series.points[i]) });
  return {
    ...plot,
    places: order.map((i) => plot.places[i]!),
    series: plot.series.map((series) => sorted(withShares(series))),
    limits: plot.limits.map(sorted),
  };
}

/** Whole per cent of the sum, which must be a sum of parts: with one on the other side there are no shares. */
function withShares(series: PlotSeries): PlotSeries {
  const figures = series.points.map((point) => point?.figure ?? 0);
  const whole = figures.reduce((sum, figure) => sum + BigInt(figure), 0n);
  if (whole <= 0n || figures.some((figure) => figure < 0)) return series;
  return { ...series, points: series.points.map((point) => (point === undefined ? point : withShare(point, whole))) };
}

function withShare({ figure, text }: Point, whole: bigint): Point {
  const percent = (200n * BigInt(figure) + whole) / (2n * whole);
  return { figure, text: `${text} (${percent === 0n && figure > 0 ? '<1' : String(percent)}\u00a0%)` };
}
