/**
 * A report or a statement as a page to be written: every part with the name it is linked by.
 */
import type { Period } from '../calendar/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import {
  type Diagram,
  type Report,
  type Statement,
  type StatementTies,
  checkTies,
  isReport,
  statementTies,
} from '../statements/index.js';
import type { PlacedStatement } from './trail.js';

/** What is written. */
export interface Page {
  readonly title: string;
  readonly association?: string | undefined;
  readonly period?: Period | undefined;
  readonly sections: readonly PageSection[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ties: StatementTies;
  /** Every statement with the place it stands in, those behind diagrams among them. */
  readonly placed: readonly PlacedStatement[];
}

/** A heading, and what stands under it. A statement by itself is under the heading of the page. */
export interface PageSection {
  readonly id: string;
  readonly heading: string | undefined;
  readonly level: 1 | 2 | 3;
  readonly parts: readonly PagePart[];
}

export type PagePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'statement'; readonly placed: PlacedStatement }
  | PageDiagram;

/** A diagram, and where its figures are: in a table of the page, or in one of its own. */
export interface PageDiagram {
  readonly type: 'diagram';
  readonly id: string;
  readonly diagram: Diagram;
  readonly placed: PlacedStatement;
  readonly isElsewhere: boolean;
}

/** The page of a report, or of a statement by itself. */
export function pageOf(subject: Report | Statement): Page {
  if (isReport(subject)) return pageOfReport(subject);
  const placed = { id: 's1', statement: subject };
  return {
    title: subject.title,
    association: subject.association,
    period: subject.period,
    sections: [{ id: 'statement', heading: undefined, level: 1, parts: [{ type: 'statement', placed }] }],
    diagnostics: checkTies([subject]),
    ties: statementTies([subject]),
    placed: [placed],
  };
}

function pageOfReport({ title, association, period, sections, diagnostics, ties }: Report): Page {
  const placed: PlacedStatement[] = [];
  const place = (statement: Statement): PlacedStatement => {
    const made = { id: `s${String(placed.length + 1)}`, statement };
    placed.push(made);
    return made;
  };
  const shown = new Set(
    sections.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : []))),
  );
  const diagrams: { readonly placed: PlacedStatement | undefined; readonly part: Diagram }[] = [];
  const drafted = sections.map((section, i) => ({
    ...section,
    // A heading two levels down from the last would be a chapter without its part.
    level: Math.min(section.level, (sections[i - 1]?.level ?? 0) + 1) as 1 | 2 | 3,
    parts: section.parts.map((part) => {
      if (part.type === 'text') return part;
      if (part.type === 'statement') return { type: part.type, placed: place(part.statement) };
      const own = shown.has(part.statement) ? undefined : place(part.statement);
      diagrams.push({ placed: own, part });
      return { type: part.type, number: diagrams.length };
    }),
  }));
  const diagramAt = (number: number): PageDiagram => {
    const { placed: own, part } = diagrams[number - 1]!;
    const where = own ?? placed.find(({ statement }) => statement === part.statement)!;
    const id = `d${String(number)}`;
    return { type: 'diagram', id, diagram: part, placed: where, isElsewhere: own === undefined };
  };
  return {
    ...{ title, association, period, diagnostics, ties, placed },
    sections: drafted.map(({ key, heading, level, parts }) => ({
      ...{ id: sectionId(key), heading, level },
      parts: parts.map((part) => (part.type === 'diagram' ? diagramAt(part.number) : part)),
    })),
  };
}

/** The key as a link can have it; two keys never become one. */
function sectionId(key: string): string {
  const safe = key.replace(/[^A-Za-z0-9]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`);
  return `avsnitt-${safe}`;
}
