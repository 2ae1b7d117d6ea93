/**
 * Participants (*deltagare*): how many took part, women and men, as counted outside the books.
 *
 * They stand beside the money and are never mixed into the ledger. What somebody has already added up may be handed in
 * too, and is held against the rows: a table whose rows and columns do not add up says so.
 */
import { period } from '../calendar/index.js';
import {
  badField,
  type Diagnostic,
  frozenCopy,
  isRecord,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { checkFields, isText } from '../statements/index.js';
import { participantColumnTotal, participantPartTooLarge, participantRowTotal } from './activity-problems.js';
import { isCount } from './count.js';
import {
  type Participants,
  type ParticipantsDraft,
  type ParticipantSums,
  countOf,
  markParticipants,
} from './participant-figures.js';
import { printParticipants } from './print-participants.js';

const counted = [isCount, '0, 1, 2, …'] as const;

const countShape = {
  'municipality?': [isText, 'text'],
  'activity?': [isText, 'text'],
  women: counted,
  men: counted,
  'total?': counted,
  'planned?': counted,
} as const;

const isPercent = (value: unknown): boolean => isCount(value) && value <= 100;

const shapes = {
  sums: { 'women?': counted, 'men?': counted, 'total?': counted, 'planned?': counted },
  plan: { 'individual?': counted, 'structural?': counted, 'registeredPercent?': [isPercent, '0–100'] },
} as const;

const fields = [
  'period',
  'counts',
  'sums',
  'unique',
  'participations',
  'structural',
  'registered',
  'plan',
  'source',
] as const;

/** Figures of participants, with a diagnostic for every sum that is not what its parts add up to. */
export function createParticipants(draft: ParticipantsDraft): Participants {
  const given = readOptions(draft, fields, 'draft');
  if (!Array.isArray(given.counts)) throw refusedField('counts', given.counts, '[{ municipality, women, men }]');
  const found = (given.counts as readonly unknown[]).flatMap((each, i) =>
    within(
      ['counts', i],
      isRecord(each)
        ? checkFields(each, countShape)
        : [badField.at([], { field: 'counts', given: shown(each), expected: '{ municipality, women, men }' })],
    ),
  );
  for (const name of ['sums', 'plan'] as const) {
    const part: unknown = given[name];
    if (part === undefined) continue;
    if (!isRecord(part))
      throw refusedField(name, part, `{ ${Object.keys(shapes[name]).join(', ').replaceAll('?', '')} }`);
    found.push(...within([name], checkFields(part, shapes[name])));
  }
  const { unique, participations, structural, registered, source } = given;
  for (const [field, count] of Object.entries({ unique, participations, structural, registered }))
    if (count !== undefined && !isCount(count))
      found.push(badField.at([field], { field, given: shown(count), expected: counted[1] }));
  if (source !== undefined && !isText(source))
    found.push(badField.at(['source'], { field: 'source', given: shown(source), expected: 'text' }));
  refuseErrors(found);
  const figures = frozenCopy({ ...given, period: undefined });
  const participants = { ...figures, period: period(given.period), diagnostics: Object.freeze(checkSums(figures)) };
  markParticipants(participants);
  return Object.freeze(printable(participants, printParticipants));
}

function checkSums(figures: Omit<ParticipantsDraft, 'period'>): readonly Diagnostic[] {
  const { counts, sums = {}, unique, participations, registered } = figures;
  const rows = counts.flatMap(({ women, men, total, municipality, activity }, i) => {
    const reckoned = women + men;
    if (total === undefined || total === reckoned) return [];
    const name = [municipality, activity].filter((each) => each !== undefined).join(', ');
    const row = name === '' ? String(i + 1) : name;
    return [
      participantRowTotal.at(['counts', i, 'total'], { row, given: total, reckoned, difference: total - reckoned }),
    ];
  });
  const columns = (Object.entries(sums) as [keyof ParticipantSums, number][]).flatMap(([column, given]) => {
    const reckoned = countOf(counts, column);
    const difference = given - reckoned;
    return difference === 0
      ? []
      : [participantColumnTotal.at(['sums', column], { column, given, reckoned, difference })];
  });
  const found: Diagnostic[] = [];
  if (unique !== undefined && participations !== undefined && unique > participations) {
    const of = 'participations';
    found.push(participantPartTooLarge.at(['unique'], { part: 'unique', of, found: unique, most: participations }));
  }
  // The rows may leave out those who live elsewhere, who are among the unique.
  const most = Math.max(unique ?? 0, participations ?? 0, countOf(counts, 'total'));
  if (registered !== undefined && registered > most) {
    const of = 'participants';
    found.push(participantPartTooLarge.at(['registered'], { part: 'registered', of, found: registered, most }));
  }
  return [...rows, ...columns, ...found];
}
