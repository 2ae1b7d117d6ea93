/**
 * What activities cost and whom they reach, as statements: by activity, by category and by marking.
 *
 * The cost is that of the books. Every posting of a cost is on one row: an activity's, the administration's, or the row
 * of what belongs to neither, so the last row is the cost of the year (in the table of markings, which may overlap, too).
 */
import type { BalanceSource } from '../ledger/index.js';
import { type Area, type LayoutLine, type LayoutRow, type Statement, createStatement } from '../statements/index.js';
import { type ActivityStatementOptions, readActivityOptions } from './activity-options.js';
import { type ActivityFocus, focusNames } from './activity-kinds.js';
import { type ActivityRow, activityColumns, countsByActivity, uncountedIn } from './activity-columns.js';

/** Cost, share of all cost, participants and cost per participant of each activity. */
export function activityStatement(source: BalanceSource, options: ActivityStatementOptions): Statement {
  const { activities: register } = readActivityOptions(options);
  const rows = register.activities.map((activity) => ({
    key: activity.key,
    label: activity.name,
    focus: activity.category.focus,
    activities: [activity],
  }));
  return statementByFocus(source, options, rows, 'Insatser');
}

/** Cost, share, participants and cost per participant of each category that the nation counts by. */
export function categoryStatement(source: BalanceSource, options: ActivityStatementOptions): Statement {
  const { activities: register } = readActivityOptions(options);
  const rows = register.categories.map(({ key, name, focus }) => ({
    key,
    label: name,
    focus,
    activities: register.activities.filter(({ category }) => category.key === key),
  }));
  return statementByFocus(source, options, rows, 'Insatser per kategori');
}

/** Cost, share, participants and cost per participant of each marking. An activity may have several, so they are no parts. */
export function markingStatement(source: BalanceSource, options: ActivityStatementOptions): Statement {
  const { activities: register } = readActivityOptions(options);
  const rows = register.markings.map(({ key, name }) => ({
    key,
    label: `${key} – ${name}`,
    activities: register.activities.filter(({ markings }) => markings.some((each) => each.key === key)),
  }));
  const all: LayoutRow = { type: 'line', key: 'total', label: 'Alla kostnader', takes: 'rest', level: 0 };
  return statementOf(source, options, rows, 'Insatser per märkning', (footnoteOf) => [
    ...rows.map((row) => ({ ...lineOf(row, footnoteOf), beside: true })),
    all,
  ]);
}

const foci: readonly ActivityFocus[] = ['individual', 'structural'];

/** The two foci with their sums, then what is no activity, then all of it. */
function statementByFocus(
  source: BalanceSource,
  options: ActivityStatementOptions,
  rows: readonly (ActivityRow & { readonly focus: ActivityFocus })[],
  title: string,
): Statement {
  const parts = foci.flatMap((focus) => {
    const own = rows.filter((row) => row.focus === focus);
    const label = `Summa ${focusNames[focus].toLowerCase()}`;
    const sum = { key: `${focus}Total`, label, isSum: true, activities: own.flatMap(({ activities }) => activities) };
    return own.length === 0 ? [] : [{ focus, own, sum }];
  });
  const sums = parts.map(({ sum }) => sum);
  const others: readonly LayoutLine[] = [
    { ...otherLine, key: 'administration', label: 'Administration', takes: inCosts(options.activities.administration) },
    { ...otherLine, key: 'rest', label: 'Övriga kostnader, utan insats', takes: 'rest' },
  ];
  const of = [...sums, ...others].map(({ key }) => key);
  return statementOf(source, options, [...rows, ...sums], title, (footnoteOf) => [
    ...parts.flatMap(({ focus, own, sum }): readonly LayoutRow[] => [
      { type: 'heading', label: focusNames[focus] },
      ...own.map((row) => lineOf(row, footnoteOf)),
      { ...footnoteOf(sum), type: 'sum', key: sum.key, label: sum.label, of: own.map(({ key }) => key) },
    ]),
    ...others,
    { type: 'sum', key: 'total', label: 'Alla kostnader', of },
  ]);
}

const otherLine = { type: 'line', level: 0, zeros: 'hide' } as const;

/** The remark on a row where the participants of some activity are missing. */
type FootnoteOf = (row: ActivityRow) => { readonly footnote?: string };

function statementOf(
  source: BalanceSource,
  { activities: _, participants, ...options }: ActivityStatementOptions,
  rows: readonly ActivityRow[],
  title: string,
  layoutRows: (footnoteOf: FootnoteOf) => readonly LayoutRow[],
): Statement {
  const counts = countsByActivity(participants);
  const footnoteOf: FootnoteOf = ({ activities }) => {
    const uncounted = uncountedIn(activities, counts);
    if (uncounted.length === 0 || activities.length === 1) return {};
    return { footnote: `Uppgift om deltagare saknas för ${uncounted.map(({ name }) => name).join(', ')}.` };
  };
  return createStatement({
    title,
    unit: 'kr',
    ...options,
    actual: source,
    layout: { name: 'activities', title, covers: costs, side: 'debit', rows: layoutRows(footnoteOf) },
    columns: activityColumns(options, rows, counts),
  });
}

const costs: Area = { kinds: ['expense'] };

function lineOf(row: ActivityRow, footnoteOf: FootnoteOf): LayoutLine {
  const { key, label, activities } = row;
  return { ...footnoteOf(row), type: 'line', key, label, takes: inCosts(activities.flatMap((each) => each.costs)) };
}

/** Of what a cost centre has, only its costs: what funders pay for it is income. */
export function inCosts(areas: readonly Area[]): readonly Area[] {
  return areas.map((area) => (area.kinds === undefined ? { ...area, ...costs } : area));
}
