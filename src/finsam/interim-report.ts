/**
 * The interim report (*delårsrapport*, LKBR 13:1-3): the first part of the year, and what the whole is thought to become.
 */
import { readOptions } from '../diagnostics/index.js';
import { type Report, periodText } from '../statements/index.js';
import { makeReport } from './make-report.js';
import { firstTwoThirds, readContext, reportFields } from './report-context.js';
import type { InterimReportOptions, SectionKey } from './report-options.js';

/** The sections of the published interim report, in their order. */
const order: readonly SectionKey[] = [
  'introduction',
  'incomeStatement',
  'incomeNotes',
  'balanceSheet',
  'balanceNotes',
  'cashFlow',
  'costCentres',
  'projects',
  'summary',
  'months',
  'equity',
  'members',
  'compensation',
  'activities',
  'participants',
  'control',
  'outlook',
  'signatures',
];

/** The interim report of January to August, unless another period is given. */
export function interimReport(options: InterimReportOptions): Report {
  const { period = firstTwoThirds(options.books) } = readOptions(options, [...reportFields, 'period']);
  const context = readContext(options, period);
  return makeReport(context, {
    name: 'interimReport',
    title: `Delårsrapport ${periodText(context.period)}`,
    order,
    needsForecast: true,
  });
}
