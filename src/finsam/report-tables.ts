/**
 * The tables of a report that are made from books, each with the columns its published counterpart has.
 */
import {
  type ColumnName,
  type Layout,
  type LayoutLine,
  type Statement,
  balanceSheet,
  cashFlowStatement,
  createStatement,
  followUpStatement,
  incomeStatement,
  operationsStatement,
  statementNotes,
} from '../statements/index.js';
import { closingEquity, openingEquity } from './equity-rows.js';
import type { Preset } from './preset.js';
import { type ReportContext, lookOf } from './report-context.js';

/** The figures of the report, as far as they are given. */
function figuresOf({
  compare,
  budget,
  forecast,
}: ReportContext): Pick<ReportContext, 'compare' | 'budget' | 'forecast'> {
  return {
    ...(compare === undefined ? {} : { compare }),
    ...(budget === undefined ? {} : { budget }),
    ...(forecast === undefined ? {} : { forecast }),
  };
}

/** The columns there are figures for. */
function columnsOf(
  { compare, budget, forecast }: ReportContext,
  columns: readonly ColumnName[],
): readonly ColumnName[] {
  const given = { compare, budget, forecast, variance: budget, budgetYear: budget, compareClosing: compare };
  return columns.filter((column) => !(column in given) || given[column as keyof typeof given] !== undefined);
}

/** The income statement; in an interim report with the forecast and the budget of the year (LKBR 13:1-3). */
export function incomeTable(context: ReportContext): Statement {
  const { source, preset, isInterim } = context;
  const columns = columnsOf(context, [
    'period',
    'compare',
    ...(isInterim ? (['forecast', 'budgetYear'] as const) : []),
  ]);
  return incomeStatement(source, {
    ...lookOf(context),
    ...figuresOf(context),
    layout: preset.layouts.incomeStatement,
    columns,
  });
}

export function balanceTable(context: ReportContext): Statement {
  const { source, preset } = context;
  const columns = ['opening', 'change', 'closing'] as const;
  return balanceSheet(source, { ...lookOf(context), layout: preset.layouts.balanceSheet, columns });
}

/** The notes of the income statement or the balance sheet, with the year before. */
export function noteTables(context: ReportContext, of: 'incomeStatement' | 'balanceSheet'): readonly Statement[] {
  const { source, preset, compare } = context;
  const layout = preset.layouts[of];
  const notes = statementNotes(source, { ...lookOf(context), ...(compare === undefined ? {} : { compare }), layout });
  // The lines stand in the order of the statement, and may be numbered in another.
  const numbers = layout.rows.map((row) => `note.${row.key ?? ''} ${String((row as Partial<LayoutLine>).note ?? '')}`);
  const numberOf = ({ name }: Statement): number =>
    +(numbers.find((each) => each.startsWith(`${name} `))?.slice(name.length + 1) ?? NaN);
  return [...notes].sort((one, other) => numberOf(one) - numberOf(other) || 0);
}

export function cashFlowTable(context: ReportContext): Statement {
  const { source, preset } = context;
  const columns = columnsOf(context, ['period', 'compare']);
  return cashFlowStatement(source, {
    ...lookOf(context),
    ...figuresOf(context),
    layout: preset.layouts.cashFlow,
    columns,
  });
}

export function operationsTable(context: ReportContext): Statement {
  const { source, preset, compare, budget } = context;
  return operationsStatement(source, {
    ...lookOf(context),
    ...(compare === undefined ? {} : { compare }),
    ...(budget === undefined ? {} : { budget }),
    layout: preset.layouts.operations,
  });
}

/** The follow-up per cost centre: outcome, budget and variance; during the year the whole of it too. */
export function costCentreTable(context: ReportContext): Statement {
  const { source, preset, isInterim } = context;
  const columns = columnsOf(context, [
    'period',
    'budget',
    'variance',
    ...(isInterim ? (['forecast', 'budgetYear'] as const) : []),
  ]);
  return followUpStatement(source, {
    ...lookOf(context),
    ...figuresOf(context),
    layout: preset.layouts.costCentres,
    columns,
  });
}

export function projectTable(context: ReportContext): Statement {
  const { source, preset } = context;
  return followUpStatement(source, { ...lookOf(context), layout: preset.layouts.projects, columns: ['period'] });
}

/** Net cost, contributions, result and equity: the outcome, and what the year is thought and decided to become. */
export function summaryTable(context: ReportContext): Statement {
  return summaryIn(context, context.preset.layouts.summary);
}

/** What has been used and where it came from: costs, the members' financing to date, projects, and equity. */
export function usedTable(context: ReportContext): Statement {
  return summaryIn(context, usedLayout(context.preset));
}

function summaryIn(context: ReportContext, layout: Layout): Statement {
  const { source, compare, opened } = context;
  return createStatement({
    ...lookOf(context),
    unit: 'tkr',
    layout,
    actual: source,
    ...(compare === undefined ? {} : { compare }),
    ...opened,
    columns: columnsOf(context, ['period', 'forecast', 'budgetYear', 'compare']),
  });
}

function usedLayout({ memberFunding, layouts }: Preset): Layout {
  const projects = layouts.incomeStatement.rows.find(({ key }) => key === 'projects');
  const takes = projects?.type === 'line' && projects.takes !== undefined ? projects.takes : [];
  return {
    name: 'followUpSummary',
    title: 'Kostnad och finansiering',
    covers: { kinds: ['income', 'expense'] },
    side: 'credit',
    rows: [
      { type: 'line', key: 'costs', label: 'Total kostnad', takes: { kinds: ['expense'] } },
      {
        type: 'line',
        key: 'memberFunding',
        label: 'Finansiering från huvudmännen',
        takes: memberFunding,
        tie: 'memberFunding',
      },
      { type: 'line', key: 'projectIncome', label: 'Projektintäkter', takes },
      { type: 'line', key: 'otherIncome', label: 'Övriga intäkter', takes: 'rest' },
      {
        type: 'sum',
        key: 'result',
        label: 'Resultat',
        of: ['costs', 'memberFunding', 'projectIncome', 'otherIncome'],
        tie: 'result',
      },
      openingEquity('Ingående eget kapital'),
      closingEquity('Utgående eget kapital'),
      { type: 'sum', key: 'usedEquity', label: 'Använt eget kapital', of: ['openingEquity'], less: ['equity'] },
      {
        type: 'ratio',
        key: 'usedShare',
        label: 'Använt av ingående eget kapital',
        of: ['usedEquity'],
        to: ['openingEquity'],
        as: 'percent',
      },
    ],
  };
}

/** Income, costs and result month by month, for a diagram. */
export function monthTable(
  context: ReportContext,
  months: readonly { readonly from: string; readonly to: string }[],
): Statement {
  const { source, options } = context;
  const layout: Layout = {
    name: 'months',
    title: 'Resultat månad för månad',
    covers: { kinds: ['income', 'expense'] },
    side: 'credit',
    rows: [
      { type: 'line', key: 'income', label: 'Intäkter', takes: { kinds: ['income'] } },
      { type: 'line', key: 'costs', label: 'Kostnader', takes: { kinds: ['expense'] } },
      { type: 'sum', key: 'result', label: 'Resultat', of: ['income', 'costs'], tie: 'result' },
    ],
  };
  return createStatement({
    layout,
    unit: 'tkr',
    actual: source,
    ...(options.association === undefined ? {} : { association: options.association }),
    columns: months.map(({ from, to }) => ({
      type: 'figures',
      key: from.slice(0, 7),
      figures: 'actual',
      period: { from, to },
    })),
  });
}
