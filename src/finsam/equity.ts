/**
 * Equity against its limits: what there was, what the year brought, what there is, and how far it is from the least the
 * board wants and from the most that is recommended.
 *
 * Forecast and budget stand beside the outcome when they are given, opened with what the books opened with: so the
 * equity at the end of the year is known before it has come.
 */
import type { PeriodInput } from '../calendar/index.js';
import { readOptions } from '../diagnostics/index.js';
import type { BalanceSource } from '../ledger/index.js';
import { type Unit, amount } from '../money/index.js';
import type { Budget, Forecast } from '../plan/index.js';
import {
  type Area,
  type Layout,
  type LayoutRow,
  type Statement,
  type StatementDraft,
  createStatement,
} from '../statements/index.js';
import { ceilingsOf, printedIn, withoutCeiling } from './equity-ceilings.js';
import { closingEquity, openingEquity } from './equity-rows.js';
import { type EquityTargets, checkTargets } from './equity-targets.js';
import { openedPlan, planSource } from './opened-plan.js';
import { type OverviewOptions, yearColumns } from './overview.js';
import { type Preset, readPreset } from './preset.js';
import { readSource } from './source.js';

/** What equity is shown with. */
export interface EquityOptions {
  readonly preset: Preset;
  /** Those of the preset, unless told. */
  readonly targets?: EquityTargets;
  /** The whole year, unless told. */
  readonly period?: PeriodInput;
  readonly compare?: BalanceSource;
  readonly budget?: Budget | BalanceSource;
  readonly forecast?: Forecast | BalanceSource;
  readonly association?: string;
  /** Thousands, unless told. */
  readonly unit?: Unit;
}

/** What equity over the years is shown with. */
export type EquityYearsOptions = Pick<OverviewOptions, 'preset' | 'compare' | 'earlier' | 'association' | 'unit'> &
  Pick<EquityOptions, 'targets'>;

export const equityFields = [
  'preset',
  'targets',
  'period',
  'compare',
  'budget',
  'forecast',
  'association',
  'unit',
] as const;

/** Equity of the period against its limits; beside it the forecast, the budget and the year before, when they are given. */
export function equityStatement(source: BalanceSource, options: EquityOptions): Statement {
  const {
    preset: given,
    targets: own,
    budget,
    forecast,
    compare,
    unit = 'tkr',
    ...look
  } = readOptions(options, equityFields);
  const preset = readPreset(given, readSource('books', source));
  const draft: Omit<StatementDraft, 'layout'> = {
    ...look,
    unit,
    actual: source,
    ...(forecast === undefined ? {} : { forecast: openedPlan(planSource(forecast), source) }),
    ...(budget === undefined ? {} : { budget: openedPlan(planSource(budget), source) }),
    ...(compare === undefined ? {} : { compare }),
    columns: [
      'period',
      ...(forecast === undefined ? [] : (['forecast'] as const)),
      ...(budget === undefined ? [] : (['budgetYear'] as const)),
      ...(compare === undefined ? [] : (['compareYear'] as const)),
    ],
  };
  return againstTargets(draft, {
    title: 'Eget kapital',
    preset,
    targets: targetsOf(preset, own),
    changes: true,
  });
}

/** Equity at the end of each year against its limits, the latest year first. */
export function equityYears(source: BalanceSource, options: EquityYearsOptions): Statement {
  const {
    preset: given,
    targets: own,
    compare,
    earlier,
    association,
    unit = 'tkr',
  } = readOptions(options, ['preset', 'targets', 'compare', 'earlier', 'association', 'unit']);
  const preset = readPreset(given, readSource('books', source));
  const years = { ...(compare === undefined ? {} : { compare }), ...(earlier === undefined ? {} : { earlier }) };
  const draft: Omit<StatementDraft, 'layout'> = {
    unit,
    actual: source,
    ...(compare === undefined ? {} : { compare }),
    columns: yearColumns(source, years, ['memberFunding', 'equity']),
    ...(association === undefined ? {} : { association }),
  };
  return againstTargets(draft, {
    title: 'Eget kapital över åren',
    preset,
    targets: targetsOf(preset, own),
    changes: false,
  });
}

/** Those of the preset when none are given; null is none, and is refused. */
function targetsOf(preset: Preset, targets: EquityTargets = preset.targets): EquityTargets {
  return checkTargets(targets);
}

interface Rows {
  readonly title: string;
  readonly preset: Preset;
  readonly targets: EquityTargets;
  /** Whether what equity was and what the year brought is shown too. */
  readonly changes: boolean;
}

/** The ceiling of each column is reckoned from the funding in it, which a first statement of the same columns tells. */
function againstTargets(draft: Omit<StatementDraft, 'layout'>, rows: Rows): Statement {
  const { minimum, ceiling } = rows.targets;
  const funding = createStatement({ ...draft, layout: fundingLayout(rows.preset.memberFunding, draft) });
  const least =
    minimum === undefined ? [] : funding.columns.map(({ key }) => [key, amount(minimum.amount).toJSON()] as const);
  const most = ceiling === undefined ? [] : ceilingsOf(funding, ceiling, printedIn(draft.columns));
  const limits = Object.entries({ minimum: least, ceiling: most }).filter(([, cells]) => cells.length > 0);
  const given = Object.fromEntries(limits.map(([row, cells]) => [row, Object.fromEntries(cells)]));
  const columns = most.length === 0 ? draft.columns : withoutCeiling(draft.columns, new Set(most.map(([key]) => key)));
  return createStatement({ ...draft, columns, layout: equityLayout(rows, Object.keys(given)), given });
}

/** Rows of printed years that are asked for must be there, although only the funding is. */
function fundingLayout(memberFunding: Area, { columns }: Pick<StatementDraft, 'columns'>): Layout {
  const hasPrinted = printedIn(columns).size > 0;
  return {
    name: 'memberFunding',
    title: 'Bidrag från huvudmännen',
    covers: { accounts: [] },
    side: 'credit',
    rows: [fundingLine(memberFunding), ...(hasPrinted ? [closingEquity('Eget kapital')] : [])],
  };
}

function fundingLine(takes: Area): LayoutRow {
  const tie = 'memberFunding';
  return { type: 'line', key: tie, label: 'Bidrag från huvudmännen', takes, beside: true, tie };
}

function equityLayout({ title, preset, targets, changes }: Rows, limits: readonly string[]): Layout {
  const has = (limit: string): boolean => limits.includes(limit);
  const { minimum, ceiling } = targets;
  const confirmed = ceiling?.confirmed === true ? '' : ' Stegen är inte bekräftade.';
  const result: LayoutRow = { type: 'line', key: 'result', label: 'Resultat', takes: {}, tie: 'result' };
  const least: readonly LayoutRow[] = [
    {
      type: 'line',
      key: 'minimum',
      label: 'Styrelsens lägsta nivå',
      footnote: `Lägsta nivån: ${minimum?.source ?? ''}.`,
    },
    {
      type: 'sum',
      key: 'overMinimum',
      label: 'Över (+) eller under (−) lägsta nivån',
      of: ['equity'],
      less: ['minimum'],
    },
  ];
  const most: readonly LayoutRow[] = [
    fundingLine(preset.memberFunding),
    {
      type: 'line',
      key: 'ceiling',
      label: 'Rekommenderad högsta nivå',
      footnote: `Högsta nivån: ${ceiling?.source ?? ''}.${confirmed}`,
    },
    {
      type: 'sum',
      key: 'overCeiling',
      label: 'Över (+) eller under (−) högsta nivån',
      of: ['equity'],
      less: ['ceiling'],
    },
  ];
  return {
    name: changes ? 'equity' : 'equityYears',
    title,
    covers: changes ? { kinds: ['income', 'expense'] } : { accounts: [] },
    side: 'credit',
    rows: [
      ...(changes ? [openingEquity('Ingående eget kapital'), result] : []),
      closingEquity(changes ? 'Utgående eget kapital' : 'Eget kapital'),
      ...(has('minimum') ? least : []),
      ...(has('ceiling') ? most : []),
    ],
  };
}
