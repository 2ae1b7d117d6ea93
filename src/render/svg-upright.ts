/**
 * Upright diagrams, where places follow on each other as years and months do: standing bars, and lines.
 */
import { type Markup, markup } from './markup.js';
import type { Plot, PlotSeries } from './plot.js';
import { type Scale, hundredths, scaleOf, shareOf } from './scale.js';
import { legend, limitClass, longest, lookOf, narrowest, percentOf, widthOf } from './svg-look.js';
import type { Drawing } from './svg.js';

const plotHeight = 210;

/** Where things are: places in per cent of the width, heights in pixels. */
interface Frame {
  readonly scale: Scale;
  readonly top: number;
  /** Where the first place begins, and how wide each is. */
  readonly from: number;
  readonly slot: number;
}

/** True when the names of the places have room beside each other. */
export function fitsUpright(plot: Plot): boolean {
  const { places, series } = plot;
  const { slot } = frameOf(plot, 0);
  return places.length * series.length <= 24 && widthOf(longest(places)) + 1 <= (slot * narrowest) / 100;
}

/** Bars that stand on zero. */
export function standingBars(plot: Plot, id: string): Drawing {
  const { series, limits, places } = plot;
  const sample = ({ look }: PlotSeries): Markup =>
    markup`<rect ${lookOf(look, id)} x="0.5" y="3" width="18" height="10"/>`;
  const { height: top, drawn } = legend(series, limits, sample);
  const frame = frameOf(plot, top + 18);
  const wide = (frame.slot * 0.76) / series.length;
  const labelled = figuresShown(plot, frame.slot / series.length);
  const drawnPoints = places.flatMap((_, i) =>
    series.flatMap(({ label, look, points }, s) => {
      const point = points[i];
      if (point === undefined) return [];
      const x = hundredths(frame.from + i * frame.slot + frame.slot * 0.12 + s * wide);
      const [zero, end] = [yOf(0, frame), yOf(point.figure, frame)];
      const rect = markup`<rect ${lookOf(look, id)} x="${x}%" y="${Math.min(zero, end)}" width="${hundredths(wide * 0.94)}%" height="${hundredths(Math.abs(end - zero))}"><title>${label}, ${places[i]}: ${point.text}</title></rect>`;
      const y = point.figure < 0 ? end + 13 : end - 5;
      const text = markup`<text class="${labelled}" x="${hundredths(x + wide * 0.47)}%" y="${y}" text-anchor="middle">${point.text}</text>`;
      return [{ rect, text: labelled === undefined ? undefined : text }];
    }),
  );
  const bars = drawnPoints.map(({ rect }) => rect);
  return assembled(plot, frame, { shapes: markup`${drawn}${bars}`, figures: drawnPoints.map(({ text }) => text) });
}

/** Lines from place to place. */
export function lines(plot: Plot): Drawing {
  const { series, limits } = plot;
  const sample = ({ look }: PlotSeries): Markup =>
    markup`<line class="line${look}" x1="1" y1="8" x2="19" y2="8"/><circle class="look0" cx="10" cy="8" r="3"/>`;
  const { height: top, drawn } = legend(series, limits, sample);
  const frame = frameOf(plot, top + 18);
  const drawnLines = series.map(({ look, label, points }) =>
    points.map((point, i) => {
      if (point === undefined) return undefined;
      const [x, y] = [middle(i, frame), yOf(point.figure, frame)];
      const before = points[i - 1];
      const segment =
        before === undefined
          ? undefined
          : markup`<line class="line${look}" x1="${middle(i - 1, frame)}%" y1="${yOf(before.figure, frame)}" x2="${x}%" y2="${y}"/>`;
      return markup`${segment}<circle class="look${look === 3 || look === 4 ? 3 : 0}" cx="${x}%" cy="${y}" r="3.5"><title>${label}, ${plot.places[i]}: ${point.text}</title></circle>`;
    }),
  );
  return assembled(plot, frame, { shapes: markup`${drawn}${drawnLines}`, figures: lineFigures(plot, frame) });
}

/** The figures at the points of lines: above the upper line and below the lower, and left out where they would collide. */
function lineFigures(plot: Plot, frame: Frame): readonly Markup[] {
  const { series, places } = plot;
  const labelled = figuresShown(plot, frame.slot);
  if (labelled === undefined) return [];
  return places.flatMap((_, i) => {
    const taken: number[] = [];
    const points = series
      .flatMap(({ points: own }) => (own[i] === undefined ? [] : [{ ...own[i], isLow: isLow(own, i) }]))
      .sort((a, b) => b.figure - a.figure);
    return points.flatMap(({ figure, text, isLow: isBelow }) => {
      const y = yOf(figure, frame);
      const others = points.map((other) => yOf(other.figure, frame)).filter((other) => other !== y);
      const free = (isBelow ? [y + 18, y - 9] : [y - 9, y + 18]).find(
        (each) =>
          taken.every((other) => Math.abs(other - each) >= 12) &&
          others.every((other) => Math.abs(other - (each - 4)) >= 9),
      );
      if (free === undefined) return [];
      taken.push(free);
      return [
        markup`<text class="${labelled}" x="${middle(i, frame)}%" y="${hundredths(free)}" text-anchor="middle">${text}</text>`,
      ];
    });
  });
}

/** True where a line turns upwards, so that its figure has more room below. */
function isLow(points: PlotSeries['points'], i: number): boolean {
  const [before, here, after] = [points[i - 1], points[i], points[i + 1]].map((point) => point?.figure);
  return here !== undefined && before !== undefined && after !== undefined && before > here && after > here;
}

/** The class of the figures, when they have room: always, on wide screens, or never. */
function figuresShown({ series }: Plot, room: number): string | undefined {
  const texts = series.flatMap(({ points }) => points.map((point) => point?.text ?? ''));
  const needed = widthOf(longest(texts)) - 4;
  if (needed <= (room * narrowest) / 100) return 'figure';
  return needed <= (room * 620) / 100 ? 'figure wide' : undefined;
}

function frameOf({ places, series, limits, step, textOf }: Plot, top: number): Frame {
  const figures = [...series, ...limits].flatMap(({ points }) => points.flatMap((point) => point?.figure ?? []));
  const scale = scaleOf(figures, step);
  const from = Math.min(40, percentOf(longest(scale.ticks.map(textOf))) + 1);
  // The figures of limits stand after the last place, where no bar is behind them.
  const after = limits.flatMap(({ points }) => lastOf(points)?.text ?? []);
  const end = 100 - Math.min(20, percentOf(longest(after)));
  return { scale, top, from, slot: (end - from) / Math.max(1, places.length) };
}

/** What is drawn in a frame: shapes, and then the figures, so that no line is drawn across them. */
interface Contents {
  readonly shapes: Markup;
  readonly figures: readonly (Markup | undefined)[];
}

function assembled({ places, limits, textOf }: Plot, frame: Frame, { shapes, figures }: Contents): Drawing {
  const { scale, top } = frame;
  const ticks = scale.ticks.map((tick) => {
    const y = yOf(tick, frame);
    return markup`<line class="${tick === 0 ? 'zero' : 'grid'}" x1="0" y1="${y}" x2="100%" y2="${y}"/><text class="quiet" y="${y - 4}">${textOf(tick)}</text>`;
  });
  const names = places.map(
    (place, i) =>
      markup`<text class="place" x="${middle(i, frame)}%" y="${top + plotHeight + 18}" text-anchor="middle">${place}</text>`,
  );
  const marks = limits.map((limit) => limitLine(limit, frame));
  return {
    height: top + plotHeight + 26,
    content: markup`${ticks}${shapes}${marks}${limitFigures(limits, frame)}${figures}${names}`,
  };
}

/** A limit across its places. */
function limitLine(limit: PlotSeries, frame: Frame): readonly (Markup | undefined)[] {
  return limit.points.map((point, i) => {
    if (point === undefined) return undefined;
    const y = yOf(point.figure, frame);
    const from = frame.from + i * frame.slot;
    const where = markup`x1="${hundredths(from)}%" y1="${y}" x2="${hundredths(from + frame.slot)}%" y2="${y}"`;
    // On a bed of paper, so that it is seen across the bars.
    return markup`<line class="bed" ${where}/><line class="${limitClass(limit)}" ${where}/>`;
  });
}

/** The figure of each limit at its last place, after the end of the lines, from the highest down so that none collide. */
function limitFigures(limits: readonly PlotSeries[], frame: Frame): readonly Markup[] {
  const last = limits.flatMap(({ points }) => lastOf(points) ?? []).sort((a, b) => b.figure - a.figure);
  const end = Math.max(0, ...limits.map(({ points }) => points.length)) * frame.slot + frame.from;
  let free = 0;
  return last.map(({ figure, text }) => {
    const y = Math.max(free, yOf(figure, frame) + 4);
    free = y + 12;
    return markup`<text class="figure" x="${hundredths(end)}%" dx="4" y="${hundredths(y)}">${text}</text>`;
  });
}

function lastOf(points: PlotSeries['points']): PlotSeries['points'][number] {
  return points.findLast((point) => point !== undefined);
}

function middle(place: number, { from, slot }: Frame): number {
  return hundredths(from + (place + 0.5) * slot);
}

function yOf(figure: number, { scale, top }: Frame): number {
  return hundredths(top + plotHeight - shareOf(figure, scale, plotHeight));
}
