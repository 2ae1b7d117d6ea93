/**
 * The sections of a page: headings, paragraphs, tables, and diagrams with the table of their figures at hand.
 */
import { statementTable } from './html-table.js';
import { type Markup, markup } from './markup.js';
import type { Page, PageDiagram, PagePart, PageSection } from './page.js';
import { svgOf } from './svg.js';
import type { Trail } from './trail.js';

/** A section with everything in it. */
export function pageSection(section: PageSection, page: Page, trail: Trail | undefined): Markup {
  const { id, heading, level, parts } = section;
  const first = parts.findIndex(({ type }) => type === 'statement');
  const written = parts.map((part, i) =>
    // Only the table right under the heading is named by it.
    partMarkup(part, { page, trail, heading: i === first && i === 0 ? (heading ?? page.title) : undefined }),
  );
  return markup`<section id="${id}" class="level${level}">${heading === undefined ? undefined : headingOf(level, heading)}
${written}</section>
`;
}

function headingOf(level: PageSection['level'], heading: string): Markup {
  switch (level) {
    case 1:
      return markup`<h2>${heading}</h2>`;
    case 2:
      return markup`<h3>${heading}</h3>`;
    case 3:
      return markup`<h4>${heading}</h4>`;
  }
}

interface PartSurroundings {
  readonly page: Page;
  readonly trail: Trail | undefined;
  readonly heading: string | undefined;
}

function partMarkup(part: PagePart, { page: { placed }, trail, heading }: PartSurroundings): Markup {
  switch (part.type) {
    case 'text':
      return markup`${paragraphsOf(part.text)}`;
    case 'statement':
      return statementTable(part.placed, { placed, trail, heading });
    case 'diagram':
      return figureOf(part, { placed, trail });
  }
}

/** Paragraphs with an empty line between them; a line that ends within one ends there. */
function paragraphsOf(text: string): readonly Markup[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const lines = paragraph.split('\n').filter((line) => line !== '');
      return markup`<p>${lines.map((line, i) => (i === 0 ? markup`${line}` : markup`<br>${line}`))}</p>\n`;
    });
}

function figureOf(
  { id, diagram, placed: shown, isElsewhere }: PageDiagram,
  { placed, trail }: Pick<PartSurroundings, 'trail'> & Pick<Page, 'placed'>,
): Markup {
  const { title, statement } = diagram;
  const figures = isElsewhere
    ? markup`<p class="source">Beloppen står i <a href="#${shown.id}">${statement.title}</a>.</p>`
    : markup`<details><summary>Beloppen i diagrammet</summary>
${statementTable(shown, { placed, trail, heading: undefined })}</details>`;
  return markup`<figure id="${id}"><figcaption>${title}</figcaption>
${svgOf(diagram, `${id}-bild`, 'in a page')}
${figures}</figure>
`;
}
