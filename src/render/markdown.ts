/**
 * Reports and statements as Markdown, in the dialect that has tables (GFM).
 *
 * Every text is written so that it says in Markdown what it says in the report: nothing in it becomes a heading, a list, a
 * table, a tag or a link with another text than its address.
 */
import { type Report, type Statement, printedTable } from '../statements/index.js';
import { type Rendered, diagramText, isWholeReport, whoseText } from './rendered.js';

/** A statement as a table with what it is above and its footnotes below; a report with its headings and texts. */
export function toMarkdown(rendered: Rendered): string {
  return `${isWholeReport(rendered) ? reportMarkdown(rendered) : statementMarkdown(rendered)}\n`;
}

function reportMarkdown(report: Report): string {
  const whose = whoseText(report);
  const sections = report.sections.flatMap(({ heading, level, parts }) => [
    `${'#'.repeat(level + 1)} ${inline(heading)}`,
    ...parts.map((part) => {
      switch (part.type) {
        case 'text':
          return paragraphs(part.text);
        case 'statement':
          return statementMarkdown(part.statement);
        case 'diagram':
          return paragraphs(diagramText(part));
      }
    }),
  ]);
  return [`# ${inline(report.title)}`, ...(whose === '' ? [] : [inline(whose)]), ...sections].join('\n\n');
}

function statementMarkdown(statement: Statement): string {
  const { head, columns, rows, footnotes } = printedTable(statement);
  const [title = '', ...rest] = head.map(inline);
  const lines = rows.map(({ type, level, texts }) => {
    const cells = texts.map((text) => (type === 'line' || text === '' ? inline(text) : `**${inline(text)}**`));
    // No-break spaces, since others are taken away at the beginning of a cell.
    return tableLine([indentation(level) + cells[0]!, ...cells.slice(1)]);
  });
  const table = [
    tableLine(columns.map(({ title: heading }) => inline(heading))),
    tableLine(columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))),
    ...lines,
  ].join('\n');
  return [[`**${title}**`, ...rest].join(' · '), table, ...footnotes.map(paragraphs)].join('\n\n');
}

function indentation(level: number): string {
  return '\u00a0\u00a0'.repeat(level);
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text within a line: every sign that Markdown, its tables or HTML would take for their own, escaped. */
function inline(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_[\]{}<>|~$&#]/g, '\\$&')
    .trim();
}

/** Paragraphs: no line of theirs begins a list, a heading or a code block. */
function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      inline(line)
        .replace(/^(?:[-+=](?=[-+= ]|$)|:(?=-))/, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2'),
    )
    .join('\n');
}
