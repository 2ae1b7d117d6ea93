/**
 * A report is made section by section, and whatever goes wrong in one leaves the others as they are.
 */
import { type Diagnostic, attempt } from '../diagnostics/index.js';
import { isBooks } from '../journal/index.js';
import { type BalanceSource, booksBehind } from '../ledger/index.js';
import { type Report, type ReportPart, type ReportSection, createReport } from '../statements/index.js';
import { type ReportContext, readOrder } from './report-context.js';
import type { SectionKey } from './report-options.js';
import { budgetMissing, compareMissing, forecastMissing, partFailed, partMissing } from './report-problems.js';
import { type Section, sections } from './report-sections.js';

/** What kind of report it is, and what it holds. */
export interface ReportKind {
  readonly name: string;
  readonly title: string;
  readonly order: readonly SectionKey[];
  readonly needsForecast?: boolean;
  /** Sections that hold something else in this report. */
  readonly own?: Readonly<Partial<Record<SectionKey, Section>>>;
}

/** The report, with everything that is missing from it or wrong in it among its diagnostics. */
export function makeReport(context: ReportContext, kind: ReportKind): Report {
  const { options, source, period } = context;
  const { title = kind.title, association = associationOf(source) } = options;
  const found: Diagnostic[] = [];
  if (context.compare === undefined) found.push(compareMissing.at(['compare'], {}));
  if (context.budget === undefined) found.push(budgetMissing.at(['budget'], {}));
  if (kind.needsForecast === true && context.forecast === undefined) found.push(forecastMissing.at(['forecast'], {}));
  const made = readOrder(options, kind.order).flatMap((key) =>
    makeSection(context, key, kind.own?.[key] ?? sections[key], found),
  );
  return createReport({
    name: kind.name,
    title,
    ...(association === undefined ? {} : { association }),
    period,
    sections: made,
    diagnostics: found,
  });
}

/** A section, or none when there is nothing in it, which is told. */
function makeSection(
  context: ReportContext,
  key: SectionKey,
  { heading: own, level, make, check, needs }: Section,
  found: Diagnostic[],
): readonly ReportSection[] {
  const { texts = {}, headings = {}, diagrams = true } = context.options;
  const heading = headings[key] ?? own;
  const wrong: Diagnostic[] = [];
  const parts = make === undefined ? [] : (attempt(wrong, () => make(context)) ?? []);
  if (wrong.length > 0) found.push(partFailed.at([key], { section: key, heading, count: wrong.length }), ...wrong);
  else if (check !== undefined) found.push(...check(context));
  const text = texts[key];
  const held: readonly ReportPart[] = [
    ...(text === undefined ? [] : [{ type: 'text', text } as const]),
    ...(wrong.length > 0 ? [{ type: 'text', text: 'Tabellen saknas, eftersom den inte kunde göras.' } as const] : []),
    ...parts.filter(({ type }) => diagrams || type !== 'diagram'),
  ];
  if (held.length > 0) return [{ key, heading, level, parts: held }];
  // What holds diagrams alone is not missing from a report without them.
  if (needs !== undefined && parts.length === 0)
    found.push(partMissing.at([key], { section: key, heading, option: needs }));
  return [];
}

function associationOf(source: BalanceSource): string | undefined {
  return (isBooks(source) ? source : booksBehind(source)?.books)?.association.name;
}
