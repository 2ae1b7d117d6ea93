/**
 * A report (*rapport*): sections of text, statements and diagrams in the order they are printed, and what is wrong with the whole.
 */
import type { Period } from '../calendar/index.js';
import { type Diagnostic, frozenCopy, isBlank, isRecord, readOptions, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Diagram, isDiagram } from './diagram.js';
import { isText } from './fields.js';
import { isStatement } from './finish.js';
import type { Statement } from './model.js';
import { printReport } from './print-report.js';
import type { StatementTies } from './tie.js';
import { checkTies, statementTies } from './ties.js';

/** Paragraphs, with an empty line between them. */
export interface ReportText {
  readonly type: 'text';
  readonly text: string;
}

/** A table. */
export interface ReportStatement {
  readonly type: 'statement';
  readonly statement: Statement;
}

/** Something a section holds. */
export type ReportPart = ReportText | ReportStatement | Diagram;

/** A heading, and what stands under it. */
export interface ReportSection {
  /** What it is called in links: `balanceRequirement`. */
  readonly key: string;
  readonly heading: string;
  /** 1 for the chapters of the report, 2 and 3 for what stands within them. */
  readonly level: 1 | 2 | 3;
  readonly parts: readonly ReportPart[];
}

/** What a report is made of. */
export interface ReportDraft {
  /** What kind of report it is: `annualReport`. */
  readonly name: string;
  readonly title: string;
  readonly association?: string;
  readonly period?: Period;
  readonly sections: readonly ReportSection[];
  /** What was found on the way to it: something missing, a share that deviates. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Sections in the order they are printed. */
export interface Report extends ReportDraft {
  /** What was found on the way to it, and what does not agree between its statements. */
  readonly diagnostics: readonly Diagnostic[];
  /** Everything that ties its statements together. */
  readonly ties: StatementTies;
}

const reports = Symbol.for('huvudbok.report');
const fields = ['name', 'title', 'association', 'period', 'sections', 'diagnostics'] as const;

/** True for a report, also one made by another copy of the package. */
export function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && reports in value;
}

/** Makes a report of its sections, and ties their statements together. */
export function createReport(draft: ReportDraft): Report {
  const { diagnostics = [] } = readOptions(draft, fields, 'report');
  for (const field of ['name', 'title'] as const)
    if (!isText(draft[field])) throw refusedField(field, draft[field], 'text');
  const sections = readSections(draft.sections);
  const statements = [...new Set(sections.flatMap(statementsIn))];
  const report = {
    ...draft,
    sections: Object.freeze(sections),
    diagnostics: Object.freeze([...diagnostics, ...checkTies(statements)]),
    ties: statementTies(statements),
  };
  Object.defineProperty(report, reports, { value: true });
  return Object.freeze(printable(report, printReport));
}

function statementsIn({ parts }: ReportSection): readonly Statement[] {
  return parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : []));
}

function readSections(sections: unknown): readonly ReportSection[] {
  if (!Array.isArray(sections)) throw refusedField('sections', sections, '[{ key, heading, level, parts }]');
  const seen = new Set<string>();
  return sections.map((section: unknown) => {
    if (!isRecord(section)) throw refusedField('section', section, '{ key, heading, level, parts }');
    const { key, heading, level, parts } = readOptions(section, ['key', 'heading', 'level', 'parts'], 'section');
    if (!isText(key) || seen.has(key)) throw refusedField('key', key, 'a text of its own');
    if (!isText(heading)) throw refusedField('heading', heading, 'text');
    if (level !== 1 && level !== 2 && level !== 3) throw refusedField('level', level, '1, 2, 3');
    if (!Array.isArray(parts)) throw refusedField('parts', parts, '[{ type: "text", text: "…" }]');
    seen.add(key);
    return Object.freeze({ key, heading, level, parts: Object.freeze(parts.map(readPart)) });
  });
}

function readPart(part: unknown): ReportPart {
  const { type, text, statement } = isRecord(part) ? part : {};
  if (type === 'text' && isParagraphs(text)) return frozenCopy({ type, text });
  if (type === 'statement' && isStatement(statement)) return Object.freeze({ type, statement });
  if (isDiagram(part)) return part;
  throw refusedField('part', part, '{ type: "text", text }, { type: "statement", statement }, createDiagram(…)');
}

function isParagraphs(text: unknown): text is string {
  return typeof text === 'string' && !isBlank(text) && text.split('\n').every((line) => line === '' || isText(line));
}
