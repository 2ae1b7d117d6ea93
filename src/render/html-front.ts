/**
 * The front of a page: on paper a title page, and then what it holds.
 */
import { periodText } from '../statements/index.js';
import { hasChecks } from './html-checks.js';
import { trailHeading } from './html-trail.js';
import { type Markup, markup } from './markup.js';
import type { Page } from './page.js';

/** What the front is written of. */
export interface Front {
  readonly page: Page;
  readonly hasTrail: boolean;
}

/** Whose it is, what it is, and of what time. */
export function titleOf({ page: { association, title, period }, hasTrail }: Front): Markup {
  const time = period === undefined ? undefined : periodText(period);
  // A year in the title is not said again.
  const isSaid = time === undefined || title.includes(time);
  const hint = hasTrail ? markup`<p class="hint">Välj ett belopp för att se vad det består av.</p>\n` : undefined;
  return markup`<header>
${association === undefined ? undefined : markup`<p class="association">${association}</p>\n`}<h1>${title}</h1>
${isSaid ? undefined : markup`<p class="period">${time}</p>\n`}${hint}</header>
`;
}

/** The sections, unless there are so few that they are seen at once. */
export function contentsOf({ page, hasTrail }: Front): Markup | undefined {
  const sections = page.sections.flatMap(({ id, heading, level }) =>
    heading === undefined || level > 2 ? [] : [{ id, heading, level }],
  );
  const closing = [
    ...(hasChecks(page) ? [{ id: 'kontroller', heading: 'Kontroller', level: 1 }] : []),
    ...(hasTrail ? [{ id: 'bilaga', heading: trailHeading, level: 1 }] : []),
  ];
  if (sections.length < 2) return undefined;
  const entries = [...sections, ...closing].map(
    ({ id, heading, level }) => markup`<li class="level${level}"><a href="#${id}">${heading}</a></li>\n`,
  );
  return markup`<nav aria-labelledby="innehallsforteckning">
<h2 id="innehallsforteckning">Innehåll</h2>
<ul>${entries}</ul>
</nav>
`;
}
