/**
 * Activities (*insatser*): the register of what an association pays for, as one frozen value.
 *
 * An activity knows which postings are its cost, so what it costs is never typed in: it is in the books. How many took
 * part is counted outside them and stands beside (`createParticipants`), never mixed into the ledger.
 */
import {
  attempt,
  badField,
  type Diagnostic,
  frozenCopy,
  isRecord,
  nearest,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Area, checkArea, checkFields, isKeys, isOneOf, isText } from '../statements/index.js';
import {
  type ActivityCategory,
  type ActivityMarking,
  activityCategories,
  activityMarkings,
  focusNames,
} from './activity-kinds.js';
import {
  activityTwice,
  categoryUnknown,
  costCentreTwice,
  markingUnknown,
  withoutCostCentre,
} from './activity-problems.js';
import { isCount } from './count.js';
import { printActivities } from './print-activities.js';

/** Whose cost a posting is: cost centres by their codes, or areas that tell by project and account as well. */
export type CostSelection = string | readonly string[] | Area | readonly Area[];

/** One thing the association pays for, as it is put into the register. */
export interface ActivityDraft {
  readonly key: string;
  readonly name: string;
  /** The key of its category: `rehabilitation`. */
  readonly category: string;
  readonly costs?: CostSelection;
  readonly markings?: readonly string[];
  /** Who carries it out. */
  readonly performer?: string;
  readonly municipality?: string;
  /** How many participants are planned for the year. */
  readonly planned?: number;
}

/** One thing the association pays for. */
export interface Activity extends Omit<ActivityDraft, 'category' | 'costs' | 'markings'> {
  readonly category: ActivityCategory;
  /** The postings that are its cost; none when it has no cost centre. */
  readonly costs: readonly Area[];
  readonly markings: readonly ActivityMarking[];
}

/** What the register is made from. */
export interface ActivitiesDraft {
  readonly activities: readonly ActivityDraft[];
  /** The board, the office, the audit: costs that are no activity's. */
  readonly administration?: CostSelection;
  /** Instead of `activityCategories`. */
  readonly categories?: readonly ActivityCategory[];
  /** Instead of `activityMarkings`. */
  readonly markings?: readonly ActivityMarking[];
}

/** The register of activities. */
export interface Activities {
  readonly activities: readonly Activity[];
  readonly administration: readonly Area[];
  readonly categories: readonly ActivityCategory[];
  readonly markings: readonly ActivityMarking[];
  /** What may be forgotten in it: an activity without a cost centre. */
  readonly diagnostics: readonly Diagnostic[];
}

const registers = Symbol.for('huvudbok.activities');

/** True for a register of activities, also one made by another copy of the package. */
export function isActivities(value: unknown): value is Activities {
  return typeof value === 'object' && value !== null && registers in value;
}

/** Makes the register, or refuses it with everything that is wrong with any activity. */
export function createActivities(draft: ActivitiesDraft): Activities {
  const given = readOptions(draft, ['activities', 'administration', 'categories', 'markings'], 'draft');
  if (!Array.isArray(given.activities))
    throw refusedField('activities', given.activities, '[{ key, name, category, costs }]');
  const found: Diagnostic[] = [];
  const categories = readKinds(found, 'categories', given.categories ?? activityCategories, {
    focus: [isOneOf('individual', 'structural'), Object.keys(focusNames).join(', ')],
  }) as readonly ActivityCategory[];
  const markings = readKinds(found, 'markings', given.markings ?? activityMarkings, {}) as readonly ActivityMarking[];
  const claimed = new Map<string, string>();
  const administration = readCosts(found, ['administration'], given.administration);
  claim(found, claimed, administration, 'administration', ['administration']);
  const keys = new Set<string>();
  const activities = (given.activities as readonly unknown[]).flatMap((each, i) => {
    const wrong: Diagnostic[] = [];
    const activity = readActivity(wrong, each, { categories, markings });
    if (activity !== undefined) {
      if (keys.has(activity.key)) wrong.push(activityTwice.at(['key'], { key: activity.key }));
      keys.add(activity.key);
      claim(wrong, claimed, activity.costs, activity.name, ['costs']);
    }
    found.push(...within(['activities', i], wrong));
    return activity ?? [];
  });
  refuseErrors(found);
  const register = { activities: Object.freeze(activities), administration, categories, markings };
  const diagnostics = activities.flatMap(({ name, costs }, i) =>
    costs.length > 0 ? [] : [withoutCostCentre.at(['activities', i, 'costs'], { activity: name })],
  );
  const made = { ...register, diagnostics: Object.freeze(diagnostics) };
  Object.defineProperty(made, registers, { value: true });
  return Object.freeze(printable(made, printActivities));
}

type Kind = ActivityCategory | ActivityMarking;

function readKinds(
  found: Diagnostic[],
  field: string,
  kinds: unknown,
  more: Parameters<typeof checkFields>[1],
): readonly Kind[] {
  const shape = { key: [isText, '"rehabilitation"'], name: [isText, 'text'], 'source?': [isText, 'text'], ...more };
  if (!Array.isArray(kinds) || !kinds.every(isRecord)) throw refusedField(field, kinds, '[{ key, name }]');
  const wrong = kinds.flatMap((kind, i) => within([field, i], checkFields(kind, shape as never)));
  const keys = kinds.map(({ key }) => key);
  keys.forEach((key, i) => {
    if (keys.indexOf(key) !== i)
      wrong.push(badField.at([field, i, 'key'], { field: 'key', given: shown(key), expected: 'each key once' }));
  });
  found.push(...wrong);
  return wrong.length > 0 ? [] : frozenCopy(kinds as unknown as readonly Kind[]);
}

const activityShape = {
  key: [(value: unknown) => isText(value) && !value.includes(':'), '"borås"'],
  name: [isText, 'text'],
  category: [isText, '"rehabilitation"'],
  'costs?': [() => true, ''],
  'markings?': [isKeys, '["LTS PRIO"]'],
  'performer?': [isText, 'text'],
  'municipality?': [isText, 'text'],
  'planned?': [isCount, '0, 1, 2, …'],
} as const;

function readActivity(
  found: Diagnostic[],
  given: unknown,
  { categories, markings }: Pick<Activities, 'categories' | 'markings'>,
): Activity | undefined {
  if (!isRecord(given)) {
    found.push(badField.at([], { field: 'activity', given: shown(given), expected: '{ key, name, category, costs }' }));
    return undefined;
  }
  const wrong = checkFields(given, activityShape);
  found.push(...wrong);
  if (wrong.length > 0) return undefined;
  const draft = given as unknown as ActivityDraft;
  const category = categories.find(({ key }) => key === draft.category);
  if (category === undefined) {
    const near =
      nearest(
        draft.category,
        categories.map(({ key }) => key),
      ) ?? '';
    found.push(categoryUnknown.at(['category'], { category: shown(draft.category), nearest: near }));
  }
  const marked = (draft.markings ?? []).flatMap((each, i) => {
    const marking = markings.find(({ key }) => key === each);
    const near =
      nearest(
        each,
        markings.map(({ key }) => key),
      ) ?? '';
    if (marking === undefined) found.push(markingUnknown.at(['markings', i], { marking: shown(each), nearest: near }));
    return marking ?? [];
  });
  const costs = readCosts(found, ['costs'], draft.costs);
  if (category === undefined) return undefined;
  return Object.freeze({ ...draft, category, costs, markings: Object.freeze([...new Set(marked)]) });
}

/** Cost centres as the area they are; areas as they stand. */
function readCosts(found: Diagnostic[], at: readonly string[], costs: unknown = []): readonly Area[] {
  if (isText(costs)) return frozenCopy([{ dimensions: { costCentre: [costs] } }]);
  if (isRecord(costs)) return readCosts(found, at, [costs]);
  if (!Array.isArray(costs)) {
    found.push(
      badField.at(at, { field: at.at(-1)!, given: shown(costs), expected: '"3001", ["3001", "3006"], { dimensions }' }),
    );
    return [];
  }
  const list: readonly unknown[] = costs;
  if (isKeys(list)) return list.length === 0 ? [] : frozenCopy([{ dimensions: { costCentre: list } }]);
  const wrong = list.flatMap((area, i) => within([...at, i], checkArea(area)));
  found.push(...wrong);
  return wrong.length > 0 ? [] : (attempt(found, () => frozenCopy(costs as Area[])) ?? []);
}

/** Only what is told by cost centre alone is compared here; the layout of the costs finds every other overlap. */
function claim(
  found: Diagnostic[],
  claimed: Map<string, string>,
  costs: readonly Area[],
  name: string,
  at: readonly string[],
): void {
  for (const area of costs) {
    const { costCentre, ...others } = area.dimensions ?? {};
    const isAlone = Object.keys(area).length === 1 && Object.keys(others).length === 0;
    for (const code of isAlone && costCentre !== null && costCentre !== undefined ? [costCentre].flat() : []) {
      const one = claimed.get(code);
      if (one !== undefined) found.push(costCentreTwice.at(at, { costCentre: code, one, other: name }));
      claimed.set(code, name);
    }
  }
}
