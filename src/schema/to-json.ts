/**
 * Statements and reports as JSON, for programs: nothing is lost but what can be asked of the books behind.
 */
import { refusedField } from '../diagnostics/index.js';
import { type Report, type ReportPart, type Statement, isReport, isStatement } from '../statements/index.js';
import { reportName, statementName } from './statement.js';

/** The text of a statement or a report, the same each time. Amounts are decimal text: `"-1234.50"`. */
export function toJson(rendered: Report | Statement): string {
  if (isReport(rendered)) return written(jsonReport(rendered));
  if (isStatement(rendered)) return written({ $schema: statementName, ...rendered });
  throw refusedField('report', rendered, 'createReport(…), incomeStatement(books)');
}

function written(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A statement is written once, however many diagrams are drawn of it. */
function jsonReport({ name, title, association, period, sections, ties, diagnostics }: Report): object {
  const parts = sections.flatMap((section) => section.parts);
  const statements = [...new Set(parts.flatMap((part) => (part.type === 'text' ? [] : [part.statement])))];
  const jsonPart = (part: ReportPart): object =>
    part.type === 'text' ? part : { ...part, statement: statements.indexOf(part.statement) };
  return {
    $schema: reportName,
    ...{ name, title },
    ...(association === undefined ? {} : { association }),
    ...(period === undefined ? {} : { period }),
    sections: sections.map(({ key, heading, level, parts: each }) => ({
      key,
      heading,
      level,
      parts: each.map(jsonPart),
    })),
    statements,
    ties: ties.ties,
    diagnostics,
  };
}
