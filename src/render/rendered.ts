/**
 * What a writer is handed: a report, or one statement of it.
 */
import { refusedField } from '../diagnostics/index.js';
import { type Report, type Statement, isReport, isStatement, periodText, printedTable } from '../statements/index.js';

/** What can be written: a whole report, or one table. */
export type Rendered = Report | Statement;

/** Whether it is a report; an error when it is neither. */
export function isWholeReport(rendered: Rendered): rendered is Report {
  if (isReport(rendered)) return true;
  if (isStatement(rendered)) return false;
  throw refusedField('report', rendered, 'createReport(…), incomeStatement(books)');
}

/** The statements of a report, each once, in the order they first stand. */
export function statementsIn(rendered: Rendered): readonly Statement[] {
  if (!isWholeReport(rendered)) return [rendered];
  const parts = rendered.sections.flatMap((section) => section.parts);
  return [...new Set(parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : [])))];
}

/** Whose report it is, and of when. */
export function whoseText({ association, period }: Pick<Report, 'association' | 'period'>): string {
  return [association, period && periodText(period)].filter((each) => each !== undefined).join(' · ');
}

/** A diagram in words, for those who cannot be shown it: what is seen in it, and where its figures stand. */
export function diagramText({
  title,
  description,
  statement,
}: Extract<Report['sections'][number]['parts'][number], { type: 'diagram' }>): string {
  return `Diagram: ${title}. ${description.replace(/[.\s]*$/, '')}. Siffrorna står i tabellen ${statement.title}.`;
}

/** What stands above a table; in a report, without what has been said above it. */
export function headOf(
  statement: Statement,
  above?: { readonly report: Report; readonly heading: string },
): readonly string[] {
  const { head } = printedTable(statement);
  if (above === undefined) return head;
  const { report, heading } = above;
  const said = [heading, report.association, report.period && periodText(report.period)];
  return head.filter((each) => !said.includes(each));
}
