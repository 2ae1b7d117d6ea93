/**
 * How a report shows itself in a REPL: what it holds, in order, and what is wrong with it. Its tables print themselves.
 */
import { printDiagnostic } from '../diagnostics/index.js';
import { left, textTable } from '../display/index.js';
import { periodText } from './headings.js';
import { tieCounts } from './print-ties.js';
import type { Report, ReportPart, ReportSection } from './report.js';

export function printReport({ title, association, period, sections, ties, diagnostics }: Report): string {
  const who = [association, period === undefined ? undefined : periodText(period)].filter((each) => each !== undefined);
  const contents = textTable([left('Avsnitt'), left('Innehåll')], sections.map(rowOf));
  const held = ties.ties.length === 0 ? [] : [tieCounts(ties.ties)];
  return [[title, ...who].join(' · '), contents, ...held, ...diagnostics.map((found) => printDiagnostic(found))].join(
    '\n',
  );
}

function rowOf({ heading, level, parts }: ReportSection): readonly [string, string] {
  return ['  '.repeat(level - 1) + heading, parts.map(partText).join(', ')];
}

function partText(part: ReportPart): string {
  switch (part.type) {
    case 'text':
      return 'text';
    case 'statement':
      return `tabell: ${part.statement.title}`;
    case 'diagram':
      return `diagram: ${part.title}`;
  }
}
