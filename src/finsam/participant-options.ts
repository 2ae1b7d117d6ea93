/**
 * What every statement of participants is asked with.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { type Activities, isActivities } from './activities.js';
import { type Participants, isParticipants } from './participant-figures.js';

/** What stands beside the figures. */
export interface ParticipantStatementOptions {
  readonly title?: string;
  readonly association?: string;
  /** An earlier period, to compare with. */
  readonly compare?: Participants;
  /** Where the plan is, when the figures do not bring it. */
  readonly activities?: Activities;
}

/** The options, when they and the figures are what they should be. */
export function readStatementOptions(
  participants: Participants,
  options: ParticipantStatementOptions,
): ParticipantStatementOptions {
  const { compare, activities } = readOptions(options, ['title', 'association', 'compare', 'activities']);
  for (const [field, value] of [
    ['participants', participants],
    ['compare', compare ?? participants],
  ] as const)
    if (!isParticipants(value)) throw refusedField(field, value, 'createParticipants({ period, counts })');
  if (activities !== undefined && !isActivities(activities))
    throw refusedField('activities', activities, 'createActivities({ activities })');
  return options;
}
