/**
 * What a report is made from, read once: sources that statements take, limits, and how each table is to look.
 */
import { type Period, type PeriodInput, cutToYear, monthsOf, period } from '../calendar/index.js';
import { nearest, readOptions, refusedField } from '../diagnostics/index.js';
import type { BalanceSource } from '../ledger/index.js';
import type { StatementOptions } from '../statements/index.js';
import { type EquityTargets, checkTargets } from './equity-targets.js';
import { openedPlan, planSource } from './opened-plan.js';
import { type Preset, readPreset } from './preset.js';
import type { ReportOptions, SectionKey } from './report-options.js';
import { readSource } from './source.js';
import { isText } from './text.js';

/** A report's options, read. */
export interface ReportContext {
  readonly options: ReportOptions;
  readonly source: BalanceSource;
  readonly preset: Preset;
  readonly targets: EquityTargets;
  readonly period: Period;
  readonly compare?: BalanceSource;
  readonly budget?: BalanceSource;
  readonly forecast?: BalanceSource;
  /** Budget and forecast with the equity the year opened with. */
  readonly opened: { readonly budget?: BalanceSource; readonly forecast?: BalanceSource };
  readonly isInterim: boolean;
}

export const readyNames = [
  'members',
  'projects',
  'activities',
  'participants',
  'compensation',
  'audit',
  'control',
] as const;

export const reportFields = [
  'books',
  'preset',
  'association',
  'title',
  'compare',
  'budget',
  'forecast',
  'targets',
  'texts',
  'headings',
  'order',
  'diagrams',
  ...readyNames,
] as const;

/** Reads what every report is made from; a report of a part of the year is interim. */
export function readContext(options: ReportOptions, asked?: PeriodInput): ReportContext {
  const { books, preset, compare, budget, forecast, association, title, diagrams = true } = options;
  const source = readSource('books', books);
  for (const [field, text] of Object.entries({ association, title }))
    if (text !== undefined && !isText(text)) throw refusedField(field, text, 'text');
  if (typeof diagrams !== 'boolean') throw refusedField('diagrams', diagrams, 'true, false');
  const whole = period({ from: source.year.from, to: source.year.to });
  const own = readPreset(preset, source);
  const { targets = own.targets } = options;
  const plans = {
    ...(budget === undefined ? {} : { budget: readSource('budget', planSource(budget)) }),
    ...(forecast === undefined ? {} : { forecast: readSource('forecast', planSource(forecast)) }),
  };
  return {
    options,
    source,
    preset: own,
    targets: checkTargets(targets),
    period: asked === undefined ? whole : untilEndOf(source, asked),
    ...(compare === undefined ? {} : { compare: readSource('compare', compare) }),
    ...plans,
    opened: Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, openedPlan(plan, source)])),
    isInterim: asked !== undefined,
  };
}

/** From the beginning of the year to the end of a period in it. */
function untilEndOf({ year }: BalanceSource, asked: PeriodInput): Period {
  return period({ from: year.from, to: cutToYear(year, period(asked)).to });
}

/** The first eight months, which is what an interim report covers of a calendar year (LKBR 13:1). */
export function firstTwoThirds(books: BalanceSource): PeriodInput {
  const { year } = readSource('books', books);
  const months = monthsOf(year);
  return { from: year.from, to: months[Math.max(1, Math.floor((months.length * 2) / 3)) - 1]!.to };
}

/** What every table of the report is asked with. */
export function lookOf({ options, period: span }: ReportContext): Pick<StatementOptions, 'period' | 'association'> {
  const { association } = options;
  return { period: span, ...(association === undefined ? {} : { association }) };
}

/** Texts and headings by section, and the order, checked against the sections of the report. */
export function readOrder(options: ReportOptions, own: readonly SectionKey[]): readonly SectionKey[] {
  const { texts = {}, headings = {}, order: chosen = own } = options;
  if (!Array.isArray(chosen) || new Set(chosen).size < chosen.length)
    throw refusedField('order', chosen, `[${own.join(', ')}]`);
  for (const key of chosen as readonly unknown[])
    if (!own.includes(key as SectionKey)) throw refusedField('order', key, nearestOf(key, own));
  for (const [field, words] of Object.entries({ texts, headings })) {
    readOptions(words, chosen as readonly SectionKey[], field);
    for (const [key, text] of Object.entries(words))
      if (typeof text !== 'string' || text.trim() === '') throw refusedField(key, text, 'text');
  }
  return chosen as readonly SectionKey[];
}

function nearestOf(key: unknown, own: readonly SectionKey[]): string {
  return (typeof key === 'string' ? nearest(key, own) : undefined) ?? own.join(', ');
}
