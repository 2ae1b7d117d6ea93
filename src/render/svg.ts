/**
 * `toSvg`: a diagram as a picture that stands by itself, or as a part of a page.
 *
 * Read aloud it is its title and its description; printed in grey, bars and lines are told apart by pattern and dash;
 * and every figure it has room for is written out.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { type Diagram, isDiagram } from '../statements/index.js';
import { type Markup, markup, writtenText } from './markup.js';
import { type Plot, plotOf } from './plot.js';
import { ranked } from './ranked.js';
import { patterns, styleElement } from './svg-look.js';
import { lyingBars } from './svg-rows.js';
import { fitsUpright, lines, standingBars } from './svg-upright.js';

/** What is drawn, and how high it is in pixels. */
export interface Drawing {
  readonly height: number;
  readonly content: Markup;
}

/** How a diagram is written as SVG. */
export interface SvgOptions {
  /** What the names within it begin with, when a page holds several; `diagram`, unless told. */
  readonly id?: string;
}

/** A diagram as SVG. */
export function toSvg(diagram: Diagram, options: SvgOptions = {}): string {
  const { id = 'diagram' } = readOptions(options, ['id']);
  if (typeof id !== 'string' || !/^[A-Za-z][\w-]*$/.test(id))
    throw refusedField('id', id, 'a name: letters, digits, -');
  if (!isDiagram(diagram)) throw refusedField('diagram', diagram, 'createDiagram(…)');
  return writtenText(markup`${svgOf(diagram, id, 'alone')}\n`);
}

/** The picture; in a page, whose style sheet has the style, without its own. */
export function svgOf(diagram: Diagram, id: string, where: 'alone' | 'in a page'): Markup {
  const plot = plotOf(diagram);
  const { height, content } = drawn(diagram, plot, id);
  const [width, style] = where === 'alone' ? ['720', styleElement] : ['100%', undefined];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="huvudbok-diagram" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${diagram.title}</title><desc id="${id}-desc">${diagram.description}</desc>${style}${patterns(id, plot.series)}${content}</svg>`;
}

function drawn({ form }: Diagram, plot: Plot, id: string): Drawing {
  switch (form) {
    case 'bars':
      return fitsUpright(plot) ? standingBars(plot, id) : lyingBars(plot, id);
    case 'lines':
      return lines(plot);
    case 'shares':
      return lyingBars(ranked(plot), id);
  }
}
