/**
 * The follow-up to the board (*uppföljning*), each quarter or tertial: what has been used, by whom, and what paid for it.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { type Report, periodText } from '../statements/index.js';
import { makeReport } from './make-report.js';
import { readContext, reportFields } from './report-context.js';
import type { FollowUpOptions, SectionKey } from './report-options.js';
import { usedSummary } from './report-sections.js';

const order: readonly SectionKey[] = [
  'introduction',
  'summary',
  'costCentres',
  'projects',
  'months',
  'equity',
  'members',
  'compensation',
  'activities',
  'participants',
  'control',
  'outlook',
];

/** The follow-up from the beginning of the year to the end of a period: `followUp({ books, preset, period: '2024-08' })`. */
export function followUp(options: FollowUpOptions): Report {
  const { period } = readOptions(options, [...reportFields, 'period']);
  if ((period as unknown) === undefined) throw refusedField('period', period, '"2024-08"');
  const context = readContext(options, period);
  const title = `Uppföljning ${periodText(context.period)}`;
  return makeReport(context, { name: 'followUp', title, order, own: { summary: usedSummary } });
}
