/**
 * The columns of activities: what they cost and were to cost, their share of it all, and the people beside.
 */
import type { ColumnDefinition, ColumnName, StatementSources } from '../statements/index.js';
import type { Activity } from './activities.js';
import type { Participants } from './participant-figures.js';

/** A row of a table, and the activities it is of. */
export interface ActivityRow {
  readonly key: string;
  readonly label: string;
  readonly activities: readonly Activity[];
  /** True when it is the sum of other rows. */
  readonly isSum?: boolean;
}

/** The columns there are figures for. */
export function activityColumns(
  { budget, compare }: StatementSources,
  rows: readonly ActivityRow[],
  counts: ReadonlyMap<string, number>,
): readonly (ColumnName | ColumnDefinition)[] {
  const planned = countColumn('planned', 'Planerade deltagare', rows, ({ activities }) => {
    const plans = activities.flatMap((activity) => activity.planned ?? []);
    return plans.length === 0 ? null : plans.reduce((sum, plan) => sum + plan, 0);
  });
  const counted = countColumn('participants', 'Deltagare', rows, ({ activities }) => {
    const own = activities.flatMap(({ key }) => counts.get(key) ?? []);
    // Cost per participant of some and not of others would be the cost of all divided by some.
    return own.length === 0 || uncountedIn(activities, counts).length > 0
      ? null
      : own.reduce((sum, each) => sum + each);
  });
  const each = {
    type: 'ratio',
    key: 'each',
    heading: 'Kostnad per deltagare',
    of: 'period',
    to: 'participants',
  } as const;
  return [
    ...(budget === undefined ? [] : (['budget'] as const)),
    'period',
    { type: 'percent', key: 'share', heading: 'Andel', of: 'period', to: 'period', whole: 'total' },
    ...(compare === undefined ? [] : (['compare'] as const)),
    ...planned,
    ...counted,
    ...(counted.length === 0 ? [] : [each]),
  ];
}

/** How many took part in each activity, by its key. */
export function countsByActivity(participants: Participants | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { activity, women, men } of participants?.counts ?? [])
    if (activity !== undefined) counts.set(activity, (counts.get(activity) ?? 0) + women + men);
  return counts;
}

/** The activities that cost something and of which nobody has told how many took part. */
export function uncountedIn(activities: readonly Activity[], counts: ReadonlyMap<string, number>): readonly Activity[] {
  return counts.size === 0 ? [] : activities.filter(({ key, costs }) => costs.length > 0 && !counts.has(key));
}

/** A column of people, when there are any. People in individual and structural activities are not added to each other. */
function countColumn(
  key: string,
  heading: string,
  rows: readonly ActivityRow[],
  count: (row: ActivityRow) => number | null,
): readonly ColumnDefinition[] {
  const all = rows.map((row) => ({ row, counted: count(row) }));
  if (all.every(({ counted }) => counted === null)) return [];
  // A sum that can be told is added up; one that cannot is left empty.
  const given = all.flatMap(({ row, counted }) => (row.isSum === true && counted !== null ? [] : [[row.key, counted]]));
  const figures = Object.fromEntries([...given, ['total', null]]) as Record<string, number | null>;
  return [{ type: 'given', key, heading, as: 'count', given: figures }];
}
