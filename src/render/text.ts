/**
 * Reports and statements as text: for a terminal, a mail, a file that is read as it is.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { type TextRow, textTable, textWidth } from '../display/index.js';
import { type PrintedTable, type Report, type Statement, printedTable } from '../statements/index.js';
import { type Rendered, diagramText, headOf, isWholeReport, whoseText } from './rendered.js';
import { wrap } from './wrap.js';

/** How text is laid out. */
export interface TextOptions {
  /** How many characters there are to a line. Lines are as long as they need to be, unless told; a figure is never cut. */
  readonly width?: number;
  /** True for a terminal that shows bold and faint text; none of it is said by that alone. */
  readonly colour?: boolean;
}

/** A statement as the table it prints in a REPL; a report with its headings, texts and tables. */
export function toText(rendered: Rendered, options: TextOptions = {}): string {
  const { width = Infinity, colour = false } = readOptions(options, ['width', 'colour']);
  const isWidth = width === Infinity || (Number.isSafeInteger(width) && width > 0);
  if (!isWidth) throw refusedField('width', width, '80');
  if (typeof colour !== 'boolean') throw refusedField('colour', colour, 'true, false');
  const page: Page = { width, ...(colour ? terminalStyles : noStyles) };
  return isWholeReport(rendered) ? reportText(rendered, page) : statementText(rendered, headOf(rendered), page);
}

/** What is written on. */
interface Page extends Styles {
  readonly width: number;
}

interface Styles {
  readonly bold: (line: string) => string;
  readonly faint: (line: string) => string;
}

const noStyles: Styles = { bold: (line) => line, faint: (line) => line };
const terminalStyles: Styles = {
  bold: (line) => `\u001b[1m${line}\u001b[22m`,
  faint: (line) => `\u001b[2m${line}\u001b[22m`,
};

function reportText(report: Report, page: Page): string {
  const whose = whoseText(report);
  const title = headingText(report.title, '═', page);
  const sections = report.sections.map(({ heading, level, parts }) => {
    const texts = parts.map((part) => {
      switch (part.type) {
        case 'text':
          return paragraphs(part.text, page);
        case 'statement':
          return statementText(part.statement, headOf(part.statement, { report, heading }), page);
        case 'diagram':
          return paragraphs(diagramText(part), page);
      }
    });
    return [headingText(heading, level === 1 ? '━' : level === 2 ? '─' : '', page), ...texts].join('\n\n');
  });
  return [whose === '' ? title : `${title}\n${wrap(whose, page.width).join('\n')}`, ...sections].join('\n\n\n');
}

function headingText(heading: string, line: string, { width, bold, faint }: Page): string {
  const lines = wrap(heading, width);
  const longest = Math.max(...lines.map(textWidth));
  return [...lines.map(bold), ...(line === '' ? [] : [faint(line.repeat(longest))])].join('\n');
}

function paragraphs(text: string, { width }: Page): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .join('\n');
}

const narrowestLabel = 16;

function statementText(statement: Statement, head: readonly string[], page: Page): string {
  const { columns, rows, footnotes } = printedTable(statement);
  const headings = headingLines({ columns, rows }, page.width);
  const place = widthOfLabels({ columns, rows }, headings, page.width);
  const lines = rows.flatMap(({ type, level, isRuled, texts: [label = '', ...cells] }) => {
    const indentation = '  '.repeat(level);
    const broken = wrap(label, place, indentation, `${indentation}  `);
    // The figures stand on the last line of a long label, where the eye comes when it has read it.
    const texts = broken.map((line, i): TextRow => (i === broken.length - 1 ? [line, ...cells] : [line]));
    const styled = texts.map((row) => ({ row, style: type === 'line' ? noStyles.bold : page.bold }));
    return isRuled ? [{ row: 'rule' as const, style: page.faint }, ...styled] : styled;
  });
  const [titles = [], ...others] = headings.toReversed();
  const table = textTable(
    columns.map(({ align }, c) => ({ align, title: titles[c]! })),
    [...others.toReversed(), ...lines.map(({ row }) => row)],
  ).split('\n');
  const [lastTitles = '', rule = '', ...body] = table;
  return [
    ...(head.length === 0 ? [] : wrap(head.join(' · '), page.width).map(page.bold)),
    ...body.slice(0, others.length),
    lastTitles,
    page.faint(rule),
    ...body.slice(others.length).map((line, i) => lines[i]!.style(line)),
    ...footnotes.flatMap((footnote) => wrap(footnote, page.width, '', '   ')).map(page.faint),
  ].join('\n');
}

type Lines = Pick<PrintedTable, 'columns' | 'rows'>;

/** The headings, on as many lines as they need where the table would otherwise be too wide; the last line is full. */
function headingLines({ columns, rows }: Lines, width: number): readonly (readonly string[])[] {
  const figures = columns.map((_, c) => (c === 0 ? 0 : widest(rows.map(({ texts }) => texts[c] ?? ''))));
  const natural = columns.map(({ title }, c) => Math.max(figures[c]!, textWidth(title)) + 2);
  const isWide = natural.reduce((sum, each) => sum + each, narrowestLabel) > width;
  const broken = columns.map(({ title }, c) => (isWide ? wrap(title, Math.max(figures[c]!, 8)) : [title]));
  const count = Math.max(...broken.map(({ length }) => length));
  return Array.from({ length: count }, (_, line) => broken.map((each) => each[each.length - count + line] ?? ''));
}

/** What is left for the labels when the figures have had theirs. */
function widthOfLabels({ columns, rows }: Lines, headings: readonly (readonly string[])[], width: number): number {
  const taken = columns.map((_, c) => {
    const texts = [...headings.map((line) => line[c]!), ...rows.map((row) => row.texts[c] ?? '')];
    return c === 0 ? 0 : widest(texts) + 2;
  });
  const left = taken.reduce((rest, each) => rest - each, width);
  return Math.max(narrowestLabel, left);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}
