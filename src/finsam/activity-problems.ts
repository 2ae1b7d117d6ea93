/**
 * What can be wrong with the register of activities, with figures of participants, and between them and the books.
 */
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';

export const activityTwice = problem<{ readonly key: string }>({
  code: 'activity/twice',
  severity: 'error',
  sv: ({ key }) => `Insatsen ${key} står två gånger i registret. Ge varje insats en egen nyckel.`,
  en: ({ key }) => `The activity ${key} is twice in the register. Give each activity a key of its own.`,
});

export const activityUnknown = problem<{ readonly activity: string; readonly nearest: string }>({
  code: 'activity/unknown',
  severity: 'error',
  sv: ({ activity, nearest }) =>
    `Insatsen ${activity} finns inte i registret.${nearest === '' ? '' : ` Menades "${nearest}"?`}`,
  en: ({ activity, nearest }) =>
    `The activity ${activity} is not in the register.${nearest === '' ? '' : ` Was "${nearest}" meant?`}`,
});

export const categoryUnknown = problem<{ readonly category: string; readonly nearest: string }>({
  code: 'activity/category-unknown',
  severity: 'error',
  sv: ({ category, nearest }) =>
    `Kategorin ${category} finns inte.${nearest === '' ? ' Lägg till den i categories.' : ` Menades "${nearest}"?`}`,
  en: ({ category, nearest }) =>
    `There is no category ${category}.${nearest === '' ? ' Add it to categories.' : ` Was "${nearest}" meant?`}`,
});

export const markingUnknown = problem<{ readonly marking: string; readonly nearest: string }>({
  code: 'activity/marking-unknown',
  severity: 'error',
  sv: ({ marking, nearest }) =>
    `Märkningen ${marking} finns inte.${nearest === '' ? ' Lägg till den i markings.' : ` Menades "${nearest}"?`}`,
  en: ({ marking, nearest }) =>
    `There is no marking ${marking}.${nearest === '' ? ' Add it to markings.' : ` Was "${nearest}" meant?`}`,
});

export const costCentreTwice = problem<{ readonly costCentre: string; readonly one: string; readonly other: string }>({
  code: 'activity/cost-centre-twice',
  severity: 'error',
  sv: ({ costCentre, one, other }) =>
    `Kostnadsställe ${costCentre} hör till både ${one} och ${other}. Låt det höra till en, eller skilj dem åt med projekt eller konto.`,
  en: ({ costCentre, one, other }) =>
    `Cost centre ${costCentre} belongs to both ${one} and ${other}. Let it belong to one, or tell them apart by project or account.`,
});

export const withoutCostCentre = problem<{ readonly activity: string }>({
  code: 'activity/without-cost-centre',
  severity: 'warning',
  sv: ({ activity }) => `${activity} har inget kostnadsställe och får ingen kostnad. Ange costs.`,
  en: ({ activity }) => `${activity} has no cost centre and gets no cost. Give costs.`,
});

export const costUnclaimed = problem<{ readonly costCentre: string; readonly name: string; readonly amount: Amount }>({
  code: 'activity/cost-unclaimed',
  severity: 'warning',
  sv: ({ costCentre, name, amount }) =>
    `${costCentre === '' ? 'Kostnader utan kostnadsställe' : `Kostnadsställe ${costCentre} ${name}`} (${String(amount)} kr) hör till ingen insats och inte till administrationen.`,
  en: ({ costCentre, name, amount }) =>
    `${costCentre === '' ? 'What has no cost centre' : `Cost centre ${costCentre} ${name}`} (${String(amount)} kr) belongs to no activity and not to the administration.`,
});

/** A total that somebody has given, and what its parts add up to. */
export interface WrongTotal {
  readonly given: number;
  readonly reckoned: number;
  readonly difference: number;
}

export const participantRowTotal = problem<WrongTotal & { readonly row: string }>({
  code: 'participants/row-total',
  severity: 'error',
  sv: ({ row, given, reckoned, difference }) =>
    `${row}: kvinnor och män är ${String(reckoned)}, men angivet totalt är ${String(given)}; skillnad ${String(difference)}.`,
  en: ({ row, given, reckoned, difference }) =>
    `${row}: women and men are ${String(reckoned)}, but the given total is ${String(given)}; difference ${String(difference)}.`,
});

/** What people are counted as, in both languages. */
const counted = {
  women: ['kvinnor', 'women'],
  men: ['män', 'men'],
  total: ['totalt', 'total'],
  planned: ['planerade', 'planned'],
  unique: ['unika deltagare', 'unique participants'],
  registered: ['registrerade deltagare', 'registered participants'],
  participants: ['deltagare', 'participants'],
  participations: ['deltaganden', 'participations'],
} as const;

export const participantColumnTotal = problem<WrongTotal & { readonly column: 'women' | 'men' | 'total' | 'planned' }>({
  code: 'participants/column-total',
  severity: 'error',
  sv: ({ column, given, reckoned, difference }) =>
    `Raderna i kolumnen ${counted[column][0]} är tillsammans ${String(reckoned)}, men angiven summa är ${String(given)}; skillnad ${String(difference)}.`,
  en: ({ column, given, reckoned, difference }) =>
    `The rows of the column ${counted[column][1]} are ${String(reckoned)} together, but the given sum is ${String(given)}; difference ${String(difference)}.`,
});

export const participantPartTooLarge = problem<{
  readonly part: 'unique' | 'registered';
  readonly of: 'participants' | 'participations';
  readonly found: number;
  readonly most: number;
}>({
  code: 'participants/part-exceeds-whole',
  severity: 'error',
  sv: ({ part, of, found, most }) =>
    `Det är ${String(found)} ${counted[part][0]}, fler än ${String(most)} ${counted[of][0]}. Rätta det ena.`,
  en: ({ part, of, found, most }) =>
    `There are ${String(found)} ${counted[part][1]}, more than ${String(most)} ${counted[of][1]}. Correct one of them.`,
});

export const activityProblems = {
  activityTwice,
  activityUnknown,
  categoryUnknown,
  markingUnknown,
  costCentreTwice,
  withoutCostCentre,
  costUnclaimed,
  participantRowTotal,
  participantColumnTotal,
  participantPartTooLarge,
};
