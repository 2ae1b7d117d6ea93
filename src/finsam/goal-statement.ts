/**
 * Goals (*mål*): what the year was meant to reach beside what it did, in people.
 */
import {
  type ColumnDefinition,
  type LayoutRow,
  type Statement,
  createStatement,
  periodText,
} from '../statements/index.js';
import type { Activities } from './activities.js';
import type { ActivityFocus } from './activity-kinds.js';
import { type Participants, countOf } from './participant-figures.js';
import { type ParticipantStatementOptions, readStatementOptions } from './participant-options.js';

/** Plan and outcome: places used, participants in structural activities, and the share that is registered. */
export function goalStatement(participants: Participants, options: ParticipantStatementOptions = {}): Statement {
  const { compare, activities, title = 'Mål och utfall', association } = readStatementOptions(participants, options);
  const columns = (when: Participants, prefix: string, register?: Activities): readonly ColumnDefinition[] => {
    const heading = periodText(when.period);
    const plans = plansOf(when, register);
    const actual = {
      type: 'given',
      key: `${prefix}actual`,
      heading: `Utfall ${heading}`,
      given: actualsOf(when),
    } as const;
    if (Object.values(plans).every((plan) => plan === null)) return [actual];
    return [
      { type: 'given', key: `${prefix}plan`, heading: `Mål ${heading}`, given: plans },
      actual,
      { type: 'percent', key: `${prefix}use`, heading: 'Uppnått', of: actual.key, to: `${prefix}plan`, decimals: 1 },
    ];
  };
  return createStatement({
    layout: {
      covers: {},
      side: 'debit',
      name: 'goals',
      title,
      rows: [
        { type: 'line', key: 'individual', label: 'Deltagare i individinriktade insatser', figures: 'count' },
        { type: 'line', key: 'structural', label: 'Deltagare i strukturövergripande insatser', figures: 'count' },
        { type: 'line', key: 'registered', label: 'Registrerade deltagare', figures: 'count' },
        registeredShare,
      ],
    },
    ...(association === undefined ? {} : { association }),
    period: participants.period,
    columns: [
      ...columns(participants, '', activities),
      // The register is of this year; what an earlier one planned is in its own figures.
      ...(compare === undefined ? [] : columns(compare, 'compare.')),
    ],
  });
}

type Goals = Record<string, number | string | null>;

function plansOf({ plan = {}, counts }: Participants, register: Activities | undefined): Goals {
  const registered = plan.registeredPercent;
  const byRows = counts.some(({ planned }) => planned !== undefined) ? countOf(counts, 'planned') : undefined;
  return {
    individual: plan.individual ?? byRows ?? plannedFor(register, 'individual'),
    structural: plan.structural ?? plannedFor(register, 'structural'),
    registered: null,
    registeredPercent: registered === undefined ? null : String(registered),
  };
}

function plannedFor(register: Activities | undefined, focus: ActivityFocus): number | null {
  const planned = (register?.activities ?? []).filter(
    (activity) => activity.category.focus === focus && activity.planned !== undefined,
  );
  return planned.length === 0 ? null : planned.reduce((sum, activity) => sum + activity.planned!, 0);
}

function actualsOf({ counts, structural, registered }: Participants): Goals {
  return { individual: countOf(counts, 'total'), structural: structural ?? null, registered: registered ?? null };
}

const registeredShare: LayoutRow = {
  type: 'ratio',
  key: 'registeredPercent',
  label: 'Andel registrerade',
  of: ['registered'],
  to: ['individual'],
  as: 'percent',
};
