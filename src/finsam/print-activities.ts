/**
 * How the register of activities and the figures of participants show themselves in a REPL.
 */
import { left, right, textTable } from '../display/index.js';
import type { Area } from '../statements/index.js';
import type { Activities } from './activities.js';
import type { ActivityFocus } from './activity-kinds.js';

export function printActivities({ activities, administration, diagnostics }: Activities): string {
  const rows = activities.map(
    ({ key, name, category, costs, markings, performer = '', municipality = '', planned }) => [
      key,
      name,
      `${category.name} (${category.focus === 'individual' ? 'individ' : 'struktur'})`,
      markings.map((each) => each.key).join(', '),
      performer,
      municipality,
      costText(costs),
      planned === undefined ? '' : String(planned),
    ],
  );
  const columns = [
    left('Nyckel'),
    left('Insats'),
    left('Kategori'),
    left('Märkning'),
    left('Utförare'),
    left('Kommun'),
    left('Kostnader'),
    right('Planerade'),
  ];
  // A column that says nothing is left out.
  const kept = columns.flatMap((_, i) => (i < 2 || rows.some((row) => row[i] !== '') ? [i] : []));
  const pick = (row: readonly string[]): string[] => kept.map((i) => row[i]!);
  const sums = ['', 'Administration', '', '', '', '', costText(administration), ''];
  const ofFocus = (focus: ActivityFocus): number =>
    activities.filter(({ category }) => category.focus === focus).length;
  const counts = `${String(ofFocus('individual'))} individinriktade, ${String(ofFocus('structural'))} strukturövergripande`;
  return [
    `Insatser: ${counts}`,
    textTable(
      kept.map((i) => columns[i]!),
      [...rows.map(pick), 'rule', pick(sums)],
    ),
    ...diagnostics.map(({ message }) => `varning: ${message}`),
  ].join('\n');
}

/** `3001, 3006`, or what else tells the postings: `1010 utom projekt LEDNING`. */
function costText(costs: readonly Area[]): string {
  return costs.map(areaText).join(' + ');
}

function areaText({ accounts, kinds, cashFlow, dimensions = {}, without = [] }: Area): string {
  const objects = Object.entries(dimensions).map(([key, wanted]) => {
    const codes = wanted === null ? 'inget' : [wanted].flat().join(', ');
    return key === 'costCentre' ? codes : `${key} ${codes}`;
  });
  const parts = [
    ...objects,
    ...(accounts === undefined ? [] : [`konto ${[accounts].flat().join(', ')}`]),
    ...(kinds ?? []),
    ...(cashFlow ?? []),
  ];
  const all = parts.length === 0 ? 'allt' : parts.join(' ');
  return without.length === 0 ? all : `${all} utom ${without.map(areaText).join(' + ')}`;
}
