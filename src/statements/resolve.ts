/**
 * Columns resolved: each with the ledger it reads, and the slots of it, or the columns it is reckoned from.
 */
import {
  type Period,
  addDays,
  addMonths,
  cutToYear,
  dayOf,
  endOfMonth,
  monthNumber,
  period,
} from '../calendar/index.js';
import {
  BookkeepingError,
  type Diagnostic,
  attempt,
  nearest,
  refuseErrors,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import { type Ledger, ledgerProblems, notWhole } from '../ledger/index.js';
import type { LedgerFootnote } from '../plan/index.js';
import type { Area } from './area.js';
import {
  type ColumnDefinition,
  type ColumnName,
  type FiguresColumn,
  type GivenColumn,
  type GivenFigures,
  type DifferenceColumn,
  type PercentColumn,
  type RatioColumn,
  type SumColumn,
} from './columns.js';
import { isKeys, isText } from './fields.js';
import { strangersIn } from './given.js';
import { headingOf } from './headings.js';
import type { FiguresName, FiguresWindow } from './model.js';
import { columnUnknown, figuresMissing, keyTwice } from './problems.js';
import { checkArea } from './area-shape.js';
import { readColumn } from './read-column.js';
import { type Sources, readGiven, readSource, sourceNames } from './sources.js';

/** A column that the evaluator can fill. */
export type ResolvedColumn = LedgerColumn | SumColumn | DifferenceColumn | PercentColumn | RatioColumn | ResolvedGiven;

/** A column of figures handed in, and of what they are, as far as that is known. */
export interface ResolvedGiven extends Omit<GivenColumn, 'period'> {
  readonly period?: Period;
}

/** A column that reads a ledger. */
export interface LedgerColumn {
  readonly type: 'ledger';
  readonly key: string;
  readonly heading: string;
  readonly figures: FiguresName | 'own';
  readonly ledger: Ledger;
  readonly window: FiguresWindow;
  readonly period: Period;
  /** The slots of the period: from the first to before the last. What is before the first is the opening balance. */
  readonly first: number;
  readonly end: number;
  readonly takes?: Area;
  readonly restated?: string;
  readonly footnotes?: readonly LedgerFootnote[];
}

/** Reads the columns asked for, in order, or refuses with all that is wrong with them. */
export function resolveColumns(
  columns: readonly (ColumnName | ColumnDefinition)[],
  sources: Sources,
): ResolvedColumn[] {
  if (!Array.isArray(columns)) throw refusedField('columns', columns, '["period", "compare"]');
  const found: Diagnostic[] = [];
  const resolved: ResolvedColumn[] = [];
  (columns as readonly unknown[]).forEach((column, i) => {
    const problems: Diagnostic[] = [];
    const made = attempt(problems, () => resolveColumn(readColumn(column), sources, resolved));
    found.push(...within(['columns', i], problems));
    if (made !== undefined) resolved.push(made);
  });
  refuseErrors([...found, ...strangersIn(resolved)]);
  return resolved;
}

function resolveColumn(column: ColumnDefinition, sources: Sources, before: readonly ResolvedColumn[]): ResolvedColumn {
  if (before.some(({ key }) => key === column.key)) throw new BookkeepingError([keyTwice.at([], { key: column.key })]);
  if (column.type === 'figures') return resolveFigures(column, sources);
  if (column.type === 'given') return resolveGiven(column);
  if (column.type === 'percent' && ![undefined, 0, 1, 2].includes(column.decimals))
    throw refusedField('decimals', column.decimals, '0, 1, 2');
  for (const key of columnsUsed(column)) {
    const keys = before.map((each) => each.key);
    if (keys.includes(key)) continue;
    const near = typeof (key as unknown) === 'string' ? nearest(key, keys) : undefined;
    throw new BookkeepingError([columnUnknown.at([], { column: shown(key), nearest: near ?? '' })]);
  }
  return column;
}

/** The columns that a column is reckoned from. */
function columnsUsed(column: Exclude<ColumnDefinition, FiguresColumn | GivenColumn>): readonly string[] {
  if (column.type === 'difference') return [column.of, column.less];
  if (column.type !== 'sum') return [column.of, column.to];
  if (!isKeys(column.of)) throw refusedField('of', column.of, '["women", "men"]');
  return [...column.of];
}

function resolveGiven(column: GivenColumn): ResolvedGiven {
  readGiven(column);
  const { period: span, ...rest } = column;
  const { figures = 'actual', window = 'change', as = 'amount' } = column;
  checkWindow(window);
  if (!['amount', 'count', 'percent', 'text'].includes(as))
    throw refusedField('as', as, 'amount, count, percent, text');
  for (const field of ['of', 'less', 'to'] as const)
    if (column[field] !== undefined && !isKeys(column[field]))
      throw refusedField(field, column[field], '["opening", "change"]');
  if (!sourceNames.includes(figures)) throw refusedField('figures', figures, sourceNames.join(', '));
  return span === undefined ? rest : { ...rest, figures, window, period: period(span) };
}

function checkWindow(window: unknown): void {
  if (!['change', 'opening', 'closing'].includes(window as string))
    throw refusedField('window', window, 'change, opening, closing');
}

function resolveFigures(column: FiguresColumn, sources: Sources): LedgerColumn | ResolvedGiven {
  const { key, figures, window = 'change', takes } = column;
  checkWindow(window);
  if (takes !== undefined) refuseErrors(within(['takes'], checkArea(takes)));
  if (column.restated !== undefined && !isText(column.restated))
    throw refusedField('restated', column.restated, 'text');
  const source = typeof figures === 'string' ? sourceNamed(sources, figures) : readSource(figures, sources);
  if (source === undefined)
    throw new BookkeepingError([
      figuresMissing.at([], { column: key, figures: typeof figures === 'string' ? figures : 'own' }),
    ]);
  const restated = column.restated ?? (figures === 'compare' ? sources.restated : undefined);
  if ('given' in source) return givenColumn(column, source, restated, givenSpan(column, sources));
  const span = spanOf(column, source, sources);
  const name = typeof figures === 'string' ? figures : 'own';
  const footnotes = sources.footnotes.get(source);
  return {
    type: 'ledger',
    key,
    heading: column.heading ?? headingOf(name, window, span),
    figures: name,
    ledger: source,
    window,
    period: span,
    ...slotsOf(source, span),
    ...(takes === undefined ? {} : { takes }),
    ...(restated === undefined ? {} : { restated }),
    ...(footnotes === undefined ? {} : { footnotes }),
  };
}

function sourceNamed({ named }: Sources, name: FiguresName): Ledger | GivenFigures | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

function givenColumn(
  column: FiguresColumn,
  source: GivenFigures,
  restated: string | undefined,
  span: Period | undefined,
): ResolvedGiven {
  const { key, figures, window = 'change' } = column;
  const heading =
    column.heading ?? (span === undefined ? (source.source ?? key) : headingOf(figures as FiguresName, window, span));
  return {
    ...source,
    type: 'given',
    key,
    heading,
    ...(span === undefined ? {} : { figures: figures as FiguresName, window, period: span }),
    ...(restated === undefined ? {} : { restated }),
  };
}

/** What figures handed in are of: of the year before, the same months of that year, when the year has twelve. */
function givenSpan({ figures, period: asked = 'period' }: FiguresColumn, sources: Sources): Period | undefined {
  const { year, period: whole } = sources;
  if (asked !== 'period' && asked !== 'yearToDate' && asked !== 'year') return period(asked);
  if (year === undefined || whole === undefined) return undefined;
  const [from, to] = [asked === 'period' ? whole.from : year.from, asked === 'year' ? year.to : whole.to];
  if (figures !== 'compare' && figures !== 'compareBudget') return period({ from, to });
  if (addMonths(year.from, 12) !== addDays(year.to, 1)) return undefined;
  const before = addMonths(to, -12);
  return period({ from: addMonths(from, -12), to: to === endOfMonth(to) ? endOfMonth(before) : before });
}

/** The period of a column: of another year than the statement's, the same months of that year. */
function spanOf({ period: asked = 'period' }: FiguresColumn, source: Ledger, sources: Sources): Period {
  const { year } = source;
  if (asked === 'year' || (asked === 'period' && sources.period === undefined)) return year;
  if (asked !== 'period' && asked !== 'yearToDate') return period(cutToYear(year, period(asked)));
  const base = sources.year ?? year;
  const whole = sources.period!;
  // Years need not be equally long; the whole of one is compared with the whole of the other.
  if (whole.from === base.from && whole.to === base.to) return year;
  const months = monthNumber(dayOf(year.from)) - monthNumber(dayOf(base.from));
  const from = asked === 'yearToDate' ? year.from : addMonths(whole.from, months);
  const to = addMonths(whole.to, months);
  return period({ from, to: whole.to === endOfMonth(whole.to) ? endOfMonth(to) : to });
}

function slotsOf(ledger: Ledger, { from, to }: Period): { readonly first: number; readonly end: number } {
  const { year, periods } = ledger;
  const outside = [from, to].filter((date) => date < year.from || date > year.to);
  if (outside.length > 0) {
    throw new BookkeepingError(
      outside.map((date) => ledgerProblems.outsideBooks.at([], { date, from: year.from, to: year.to })),
    );
  }
  const first = periods.findIndex((each) => each.from === from) + 1;
  const end = periods.findIndex((each) => each.to === to) + 2;
  if (first === 0 || end === 1) throw notWhole(ledger, { from, to });
  return { first, end };
}
