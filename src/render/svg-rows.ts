/**
 * Lying bars: each place with its name above its bars, however long it is, and every figure beside its bar.
 */
import { type Markup, markup } from './markup.js';
import type { Plot, PlotSeries, Point } from './plot.js';
import { hundredths, shareOf } from './scale.js';
import { legend, limitClass, longest, lookOf, narrowest, percentOf, widthOf } from './svg-look.js';
import type { Drawing } from './svg.js';

/** Where bars may lie, in per cent of the width, and which figures lie at its ends. */
interface Field {
  readonly from: number;
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

/** Bars from the left, grouped by place. */
export function lyingBars(plot: Plot, id: string): Drawing {
  const { places, series, limits } = plot;
  const field = fieldOf(plot);
  const thick = series.length === 1 ? 14 : 11;
  const bars = series.length * (thick + 2);
  const sample = ({ look }: PlotSeries): Markup =>
    markup`<rect ${lookOf(look, id)} x="0.5" y="3" width="18" height="10"/>`;
  const { height: top, drawn } = legend(series, limits, sample);
  const names = places.map(linesOf);
  const heights = names.map((name) => name.length * 15 + 4 + bars + 11);
  const zero = at(0, field);
  const groups = places.map((_, i) => {
    const head = top + heights.slice(0, i).reduce((sum, each) => sum + each, 0);
    const y = head + names[i]!.length * 15 + 4;
    const barPlaces = series.map((_one, s): BarPlace => ({ y: y + s * (thick + 2), thick, field, id }));
    const drawnBars = series.map((one, s) => bar(one, i, barPlaces[s]!));
    // Written last, so that no limit is drawn across them.
    const figures = series.map((one, s) => figureBeside(one.points[i], barPlaces[s]!));
    const marks = limits.map((limit) => {
      const point = limit.points[i];
      if (point === undefined) return undefined;
      const x = at(point.figure, field);
      return markup`<line class="${limitClass(limit)}" x1="${x}%" y1="${y - 3}" x2="${x}%" y2="${y + bars + 1}"/>`;
    });
    const name = names[i]!.map((line, l) => markup`<text y="${head + 12 + l * 15}">${line}</text>`);
    return markup`${name}${drawnBars}${marks}${figures}`;
  });
  const height = top + heights.reduce((sum, each) => sum + each, 0);
  const axis = markup`<line class="zero" x1="${zero}%" y1="${top + 16}" x2="${zero}%" y2="${height - 8}"/>`;
  return { height, content: markup`${drawn}${groups}${places.length === 0 ? undefined : axis}` };
}

interface BarPlace {
  readonly y: number;
  readonly thick: number;
  readonly field: Field;
  readonly id: string;
}

function bar(
  { label, look, points }: PlotSeries,
  place: number,
  { y, thick, field, id }: BarPlace,
): Markup | undefined {
  const point = points[place];
  if (point === undefined || point.figure === 0) return undefined;
  const [zero, end] = [at(0, field), at(point.figure, field)];
  return markup`<rect ${lookOf(look, id)} x="${Math.min(zero, end)}%" y="${y}" width="${hundredths(Math.abs(end - zero))}%" height="${thick}"><title>${label}: ${point.text}</title></rect>`;
}

/** The figure at the end of its bar, on the side it points to. */
function figureBeside(point: Point | undefined, { y, thick, field }: BarPlace): Markup {
  const { figure, text } = point ?? { figure: 0, text: '–' };
  const side = figure < 0 ? markup` text-anchor="end" dx="-5"` : markup` dx="5"`;
  return markup`<text class="figure" x="${at(figure, field)}%"${side} y="${y + thick - 2}">${text}</text>`;
}

/** Room beside the bars for the longest figure on each side that has any. */
function fieldOf({ series, limits }: Plot): Field {
  const points = [...series, ...limits].flatMap((one) => one.points).filter((point) => point !== undefined);
  const room = (on: (point: Point) => boolean): number => {
    const texts = points.filter(on).map(({ text }) => text);
    return texts.length === 0 ? 0 : Math.min(40, percentOf(longest(texts)) + 2);
  };
  const [left, right] = [room(({ figure }) => figure < 0), room(({ figure }) => figure >= 0)];
  const low = points.reduce((least, { figure }) => Math.min(least, figure), 0);
  const high = points.reduce((most, { figure }) => Math.max(most, figure), 0);
  return { from: left, width: 100 - left - right, low, high: high === low ? low + 1 : high };
}

function at(figure: number, field: Field): number {
  return hundredths(field.from + shareOf(figure, field, field.width));
}

const mostLetters = Math.floor(narrowest / widthOf('m'));

/** A name on as many lines as the narrowest screen needs; a word is never divided. */
function linesOf(name: string): readonly string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= mostLetters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
