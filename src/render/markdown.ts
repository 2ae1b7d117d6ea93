/**
 * Reports and statements as Markdown, in the dialect that has tables (GFM).
 *
 * Every text is written so that it says in Markdown what it says in the report: nothing in it becomes a heading, a list, a
 * table, a tag or a link with another text than its address.
 */
import { textWidth } from '../display/index.js';
import { type PrintedTable, type Report, type Statement, printedTable } from '../statements/index.js';
import { type Rendered, diagramText, headOf, isWholeReport, whoseText } from './rendered.js';

/** A statement as a table with what it is above and its footnotes below; a report with its headings and texts. */
export function toMarkdown(rendered: Rendered): string {
  return `${isWholeReport(rendered) ? reportMarkdown(rendered) : statementMarkdown(rendered, headOf(rendered))}\n`;
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
          return statementMarkdown(part.statement, headOf(part.statement, { report, heading }));
        case 'diagram':
          return paragraphs(diagramText(part));
      }
    }),
  ]);
  return [`# ${inline(report.title)}`, ...(whose === '' ? [] : [inline(whose)]), ...sections].join('\n\n');
}

function statementMarkdown(statement: Statement, head: readonly string[]): string {
  const { columns, rows, footnotes } = printedTable(statement);
  const words = head.map((each) => (each === statement.title ? `**${inline(each)}**` : inline(each)));
  const lines = rows.map(({ type, level, texts: [label = '', ...cells] }) => {
    const written = (text: string): string => (type === 'line' || text === '' ? inline(text) : `**${inline(text)}**`);
    // No-break spaces, since others are taken away at the beginning of a cell.
    return ['\u00a0\u00a0'.repeat(level) + written(label), ...cells.map(written)];
  });
  const table = tableLines([columns.map(({ title }) => inline(title)), ...lines], columns);
  return [...(words.length === 0 ? [] : [words.join(' · ')]), table, ...footnotes.map(paragraphs)].join('\n\n');
}

/** The lines of a table, its cells as wide as their column, so that it can be read as it is written too. */
function tableLines(rows: readonly (readonly string[])[], columns: PrintedTable['columns']): string {
  const widths = columns.map((_, c) => Math.max(4, ...rows.map((cells) => textWidth(cells[c]!))));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [headings, ...others] = rows.map((cells) =>
    line(
      cells.map((cell, c) => {
        const space = ' '.repeat(widths[c]! - textWidth(cell));
        return columns[c]!.align === 'right' ? space + cell : cell + space;
      }),
    ),
  );
  const dashes = columns.map(({ align }, c) => {
    const dash = '-'.repeat(widths[c]! - 1);
    return align === 'right' ? `${dash}:` : `:${dash}`;
  });
  return [headings!, line(dashes), ...others].join('\n');
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
