/**
 * The annual report (*årsredovisning*, Finsam 24 §, LKBR 4:1): every table of the year in one value.
 */
import { readOptions } from '../diagnostics/index.js';
import type { Report } from '../statements/index.js';
import { makeReport } from './make-report.js';
import { readContext, reportFields } from './report-context.js';
import type { AnnualReportOptions, SectionKey } from './report-options.js';

/** The sections of the published annual report, in their order. */
const order: readonly SectionKey[] = [
  'introduction',
  'incomeStatement',
  'incomeNotes',
  'balanceSheet',
  'balanceNotes',
  'cashFlow',
  'operations',
  'costCentres',
  'projects',
  'months',
  'overview',
  'balanceRequirement',
  'equity',
  'members',
  'compensation',
  'audit',
  'activities',
  'participants',
  'control',
  'outlook',
  'signatures',
];

/** The annual report of a year: `annualReport({ books, preset: presets.association, compare, budget })`. */
export function annualReport(options: AnnualReportOptions): Report {
  readOptions(options, [...reportFields, 'overview', 'employees', 'balanceRequirement']);
  const context = readContext(options);
  return makeReport(context, { name: 'annualReport', title: `Årsredovisning ${context.source.year.name}`, order });
}
