// The pages that are held to the code, and the links between them.
import { posix } from 'node:path';
import { filesIn, read } from '../tidy/source.ts';

/** The reports of the public list are made and held by `npm run api`; their blocks are declarations, with nothing to run. */
const reports = 'docs/reference/api/';

/** Every page, by its path from the top of the repository. */
export const pages: ReadonlyMap<string, string> = new Map(
  ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md') && !path.startsWith(reports))].map((path) => [
    path,
    read(path),
  ]),
);

/** Links of a page to files or headings that are not there. */
export function brokenLinks(path: string, markdown: string, exists: (path: string) => boolean): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ''));
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(({ 1: link = '', index }) => {
    if (/^[a-z]+:/.test(link)) return [];
    const line = prose.slice(0, index).split('\n').length;
    const [file = '', heading] = link.split('#');
    const to = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!exists(to)) return [`${path}:${line}: there is no ${to}`];
    if (heading === undefined || headingsOf(read(to)).includes(heading)) return [];
    return [`${path}:${line}: there is no heading #${heading} in ${to}`];
  });
}

/** The names under which the headings of a page can be linked to. */
function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(({ 1: title = '' }) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
}
