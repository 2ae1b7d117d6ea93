/**
 * Reads what the statements of activities are asked with, before any of it is used.
 */
import { BookkeepingError, nearest, readOptions, refusedField, shown } from '../diagnostics/index.js';
import type { StatementLook, StatementSources } from '../statements/index.js';
import { type Activities, isActivities } from './activities.js';
import { activityUnknown } from './activity-problems.js';
import { type Participants, isParticipants } from './participant-figures.js';

/** Which activities, and what stands beside their cost. */
export interface ActivityStatementOptions
  extends Omit<StatementSources, 'actual'>, Omit<StatementLook, 'given' | 'rounding'> {
  readonly activities: Activities;
  /** Participants, told by activity. */
  readonly participants?: Participants;
}

const fields = [
  ...['activities', 'participants', 'title', 'association', 'unit'],
  ...['period', 'asKnownOn', 'compare', 'budget', 'forecast', 'compareBudget', 'restated'],
] as readonly (keyof ActivityStatementOptions)[];

/** The options, when there is a register and every activity with participants is in it. */
export function readActivityOptions(options: ActivityStatementOptions): ActivityStatementOptions {
  const { activities, participants } = readOptions(options, fields);
  if (!isActivities(activities)) throw refusedField('activities', activities, 'createActivities({ activities })');
  if (participants === undefined) return options;
  if (!isParticipants(participants))
    throw refusedField('participants', participants, 'createParticipants({ period, counts })');
  const keys = activities.activities.map(({ key }) => key);
  const unknown = participants.counts.flatMap(({ activity }, i) =>
    activity === undefined || keys.includes(activity)
      ? []
      : [
          activityUnknown.at(['participants', 'counts', i, 'activity'], {
            activity: shown(activity),
            nearest: nearest(activity, keys) ?? '',
          }),
        ],
  );
  if (unknown.length > 0) throw new BookkeepingError(unknown);
  return options;
}
