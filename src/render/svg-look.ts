/**
 * How diagrams look: colours as variables, five looks that are told apart in grey, and what says which is which.
 *
 * Widths are told in per cent and heights in pixels, so that a diagram fills the width there is and its words never
 * shrink with it. What must have room in pixels is given it as on the narrowest screen.
 */
import { type Markup, markup, trusted } from './markup.js';
import type { PlotSeries } from './plot.js';

/** The narrowest a diagram is drawn for, in pixels. */
export const narrowest = 330;

/** How wide a text is at most, in pixels: letters are not measured, since fonts differ between machines. */
export function widthOf(text: string): number {
  return Math.ceil(Array.from(text).length * 6.6);
}

/** How many per cent of the width a text takes on the narrowest screen. */
export function percentOf(text: string): number {
  return Math.ceil((widthOf(text) / narrowest) * 100);
}

/** The longest of some texts. */
export function longest(texts: readonly string[]): string {
  return texts.reduce((longer, text) => (text.length > longer.length ? text : longer), '');
}

/** The style of every diagram, standing by itself or in a page. */
export const diagramStyle = `
.huvudbok-diagram{--ink:#1d1c1a;--quiet:#5e5b54;--line:#d9d5cb;--strong:#1f4e5f;--middle:#7fa3b0;--tint:#dbe6ea;--limit:#9a3324;
font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;display:block;overflow:visible}
@media screen and (prefers-color-scheme:dark){.huvudbok-diagram{--ink:#e9e6de;--quiet:#aaa69b;--line:#43423d;--strong:#8fc4d3;--middle:#5c8494;--tint:#2b3f47;--limit:#f0937f}}
.huvudbok-diagram text{fill:var(--ink)}
.huvudbok-diagram .quiet{fill:var(--quiet);font-size:11px}
.huvudbok-diagram .figure,.huvudbok-diagram .place{font-size:11px}
.huvudbok-diagram .figure{paint-order:stroke;stroke:var(--paper,transparent);stroke-width:3px;stroke-linejoin:round}
.huvudbok-diagram .grid{stroke:var(--line);stroke-width:1}
.huvudbok-diagram .zero{stroke:var(--ink);stroke-width:1}
.huvudbok-diagram .look0{fill:var(--strong)}
.huvudbok-diagram .look1{fill:var(--tint);stroke:var(--strong);stroke-width:1}
.huvudbok-diagram .look2,.huvudbok-diagram .look4{stroke:var(--strong);stroke-width:1}
.huvudbok-diagram .look3{fill:var(--middle)}
.huvudbok-diagram .paper{fill:var(--tint)}
.huvudbok-diagram .pen{stroke:var(--strong);stroke-width:1.6}
.huvudbok-diagram .dot{fill:var(--strong)}
.huvudbok-diagram .line0,.huvudbok-diagram .line1,.huvudbok-diagram .line2,.huvudbok-diagram .line3,.huvudbok-diagram .line4{stroke:var(--strong);stroke-width:2.25;stroke-linecap:round}
.huvudbok-diagram .line1{stroke-dasharray:7 4;stroke-width:1.75}
.huvudbok-diagram .line2{stroke-dasharray:1 4}
.huvudbok-diagram .line3{stroke:var(--middle)}
.huvudbok-diagram .line4{stroke:var(--middle);stroke-dasharray:7 4}
.huvudbok-diagram .bed{stroke:var(--paper,transparent);stroke-width:3}
.huvudbok-diagram .limit{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:5 3}
.huvudbok-diagram .limit1{stroke-dasharray:1.5 2.5}
.huvudbok-diagram .limit2{stroke-dasharray:9 3 2 3}
@media (max-width:600px){.huvudbok-diagram .wide{display:none}}
@media print{.huvudbok-diagram{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();

/** The style as an SVG that stands by itself carries it. */
export const styleElement: Markup = markup`<style>${trusted(diagramStyle)}</style>`;

/** Hatching and dots, under names of their own in each diagram. */
export function patterns(id: string, series: readonly PlotSeries[]): Markup {
  const used = new Set(series.map(({ look }) => look));
  const hatching = markup`<pattern id="${id}-2" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="paper" width="5" height="5"/><line class="pen" x1="0" y1="0" x2="0" y2="5"/></pattern>`;
  const dots = markup`<pattern id="${id}-4" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="paper" width="5" height="5"/><circle class="dot" cx="2.5" cy="2.5" r="1"/></pattern>`;
  if (!used.has(2) && !used.has(4)) return markup``;
  return markup`<defs>${used.has(2) ? hatching : undefined}${used.has(4) ? dots : undefined}</defs>`;
}

/** How a bar of a look is filled. */
export function lookOf(look: number, id: string): Markup {
  if (look !== 2 && look !== 4) return markup`class="look${look}"`;
  return markup`class="look${look}" fill="url(#${id}-${look})"`;
}

/** The class of a limit line. */
export function limitClass({ look }: PlotSeries): string {
  return look === 0 ? 'limit' : `limit limit${String(((look - 1) % 2) + 1)}`;
}

/** Which series is which, in as many rows as the narrowest screen needs; nothing for one alone. */
export function legend(
  series: readonly PlotSeries[],
  limits: readonly PlotSeries[],
  sample: (each: PlotSeries) => Markup,
): { readonly height: number; readonly drawn: Markup } {
  if (series.length + limits.length < 2) return { height: 0, drawn: markup`` };
  let [x, y] = [0, 0];
  const entries = [...series, ...limits].map((each) => {
    const width = 26 + widthOf(each.label) + 14;
    if (x > 0 && x + width > narrowest) [x, y] = [0, y + 18];
    const shown = limits.includes(each)
      ? markup`<line class="${limitClass(each)}" x1="0" y1="8" x2="20" y2="8"/>`
      : sample(each);
    const entry = markup`<g transform="translate(${x},${y})">${shown}<text x="26" y="12">${each.label}</text></g>`;
    x += width;
    return entry;
  });
  return { height: y + 26, drawn: markup`${entries}` };
}
