/**
 * Participants as a statement: by municipality, women and men.
 */
import {
  type ColumnDefinition,
  type LayoutRow,
  type Statement,
  createStatement,
  periodText,
} from '../statements/index.js';
import type { Activities } from './activities.js';
import { type ParticipantStatementOptions, readStatementOptions } from './participant-options.js';
import { type ParticipantCount, type Participants, countOf } from './participant-figures.js';

const elsewhere = 'Utan kommun';
const empty = { covers: {}, side: 'debit' } as const;

/** Women, men and all by municipality, with what was planned and how much of it was used, as far as that is known. */
export function participantStatement(participants: Participants, options: ParticipantStatementOptions = {}): Statement {
  const {
    compare,
    activities,
    title = 'Deltagare per kommun',
    association,
  } = readStatementOptions(participants, options);
  const groups = groupsOf(participants.counts);
  const earlier = compare === undefined ? undefined : groupsOf(compare.counts);
  const met = [...new Set([...groups.keys(), ...(earlier?.keys() ?? [])])];
  const names = met.length === 0 ? [elsewhere] : met;
  // Keys of their own, so that a municipality may be called anything.
  const keyOf = (name: string): string => `municipality ${String(names.indexOf(name) + 1)}`;
  const counted = (
    key: string,
    heading: string,
    from: typeof groups,
    of: (row: Group) => number | null,
  ): ColumnDefinition => ({
    ...{ type: 'given', key, heading, as: 'count' },
    given: Object.fromEntries([...from].map(([name, group]) => [keyOf(name), of(group)])),
    ...(participants.source === undefined ? {} : { source: participants.source }),
  });
  const planned = plannedBy(names, groups, activities);
  const { unique, participations } = participants;
  return createStatement({
    layout: {
      ...empty,
      name: 'participants',
      title,
      rows: [
        ...names.map((name): LayoutRow => ({ type: 'line', key: keyOf(name), label: name, figures: 'count' })),
        { type: 'sum', key: 'total', label: 'Summa', of: names.map(keyOf) },
        ...extraRow('participations', 'Deltaganden', participations ?? compare?.participations),
        ...extraRow('unique', 'Unika deltagare', unique ?? compare?.unique),
      ],
    },
    ...(association === undefined ? {} : { association }),
    period: participants.period,
    columns: [
      counted('women', 'Kvinnor', groups, ({ women }) => women),
      counted('men', 'Män', groups, ({ men }) => men),
      { type: 'sum', key: 'all', heading: 'Totalt', of: ['women', 'men'] },
      ...(planned === undefined
        ? []
        : ([
            { type: 'given', key: 'planned', heading: 'Planerade', as: 'count', given: keyed(planned, keyOf) },
            { type: 'percent', key: 'use', heading: 'Utnyttjande', of: 'all', to: 'planned', decimals: 1 },
          ] as const)),
      ...(earlier === undefined
        ? []
        : [counted('compare', periodText(compare!.period), earlier, ({ women, men }) => women + men)]),
    ],
    given: {
      ...extraFigures('participations', participations, compare?.participations),
      ...extraFigures('unique', unique, compare?.unique),
    },
  });
}

interface Group {
  readonly women: number;
  readonly men: number;
  readonly planned?: number;
}

/** The rows of each municipality together, in the order they were first met. */
function groupsOf(counts: readonly ParticipantCount[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, ParticipantCount[]>();
  for (const count of counts) {
    const name = count.municipality ?? elsewhere;
    groups.set(name, [...(groups.get(name) ?? []), count]);
  }
  return new Map(
    Array.from(groups, ([name, rows]) => {
      const group = { women: countOf(rows, 'women'), men: countOf(rows, 'men') };
      return [
        name,
        rows.some(({ planned }) => planned !== undefined) ? { ...group, planned: countOf(rows, 'planned') } : group,
      ];
    }),
  );
}

/** What was planned for each municipality: by the figures, or by the activities there; nothing when neither says. */
function plannedBy(
  names: readonly string[],
  groups: ReadonlyMap<string, Group>,
  register: Activities | undefined,
): ReadonlyMap<string, number> | undefined {
  const planned = new Map<string, number>();
  for (const [name, group] of groups) if (group.planned !== undefined) planned.set(name, group.planned);
  if (planned.size === 0 && register !== undefined) {
    for (const activity of register.activities) {
      const name = activity.municipality ?? elsewhere;
      if (activity.planned === undefined || activity.category.focus !== 'individual' || !names.includes(name)) continue;
      planned.set(name, (planned.get(name) ?? 0) + activity.planned);
    }
  }
  return planned.size === 0 ? undefined : planned;
}

function keyed(planned: ReadonlyMap<string, number>, keyOf: (name: string) => string): Record<string, number> {
  return Object.fromEntries([...planned].map(([name, count]) => [keyOf(name), count]));
}

function extraRow(key: string, label: string, count: number | undefined): readonly LayoutRow[] {
  return count === undefined ? [] : [{ type: 'line', key, label, figures: 'count', level: 0 }];
}

function extraFigures(
  key: string,
  now: number | undefined,
  before: number | undefined,
): Record<string, Record<string, number>> {
  const figures = { ...(now === undefined ? {} : { all: now }), ...(before === undefined ? {} : { compare: before }) };
  return now === undefined && before === undefined ? {} : { [key]: figures };
}
