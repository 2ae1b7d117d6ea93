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
    partMarkup(part, {
      page,
      trail,
      section: heading,
      heading: i === first && i === 0 ? (heading ?? page.title) : undefined,
    }),
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
  /** What the section is called. */
  readonly section: string | undefined;
  /** The heading right above a table, which names it. */
  readonly heading: string | undefined;
}

function partMarkup(part: PagePart, { page: { placed }, trail, section, heading }: PartSurroundings): Markup {
  switch (part.type) {
    case 'text':
      return markup`${paragraphsOf(part.text)}`;
    case 'statement':
      return statementTable(part.placed, { placed, trail, heading });
    case 'diagram':
      return figureOf(part, { placed, trail, section });
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
  { placed, trail, section }: Pick<PartSurroundings, 'trail' | 'section'> & Pick<Page, 'placed'>,
): Markup {
  const { title, statement } = diagram;
  const figures = isElsewhere
    ? markup`<p class="source">Beloppen står i <a href="#${shown.id}">${statement.title}</a>.</p>`
    : markup`<details><summary>Beloppen i diagrammet</summary>
${statementTable(shown, { placed, trail, heading: undefined })}</details>`;
  // What the section is called need not be said again, but to those who do not see it.
  const unseen = title === section ? markup` class="unseen"` : undefined;
  return markup`<figure id="${id}"><figcaption${unseen}>${title}</figcaption>
${svgOf(diagram, `${id}-bild`, 'in a page')}
${figures}</figure>
`;
}
