/**
 * How the rules of approval show themselves in a REPL: who may approve what.
 */
import { left, right, textTable } from '../display/index.js';
import { fromOre, readOre } from '../money/index.js';
import type { ApprovalRules } from './approval.js';
import { objectsText } from './print.js';

export function printApprovalRules({
  roles = [],
  mandates,
  fourEyes,
  ownCosts = [],
  accounts,
  source,
}: ApprovalRules): string {
  const nameOf = new Map(roles.map(({ key, name }) => [key, name]));
  const rows = mandates.map(({ by, role, upTo, costCentres, from = '', to = '' }) => [
    by,
    nameOf.get(role) ?? role,
    upTo === undefined ? 'utan gräns' : String(fromOre(readOre(upTo))),
    costCentres === undefined ? 'alla' : costCentres.join(', '),
    from === '' && to === '' ? 'tills vidare' : `${from}–${to}`,
  ]);
  const columns = [left('Vem'), left('Roll'), right('Upp till'), left('Kostnadsställen'), left('Gäller')];
  return [
    ['Attestregler', ...(source === undefined ? [] : [source])].join(' · '),
    textTable(columns, rows),
    `Varje verifikation${accounts === undefined ? '' : ` på konto ${[accounts].flat().join(', ')}`}: ${roles.map(({ name }) => name).join(', ')}`,
    fourEyes === true ? 'Stegen tas av olika personer.' : 'Stegen får tas av samma person.',
    ...ownCosts.map(
      ({ by, counterparties = [], dimensions = {} }) =>
        `Egna kostnader för ${by}: ${[...counterparties, objectsText(dimensions)].filter((each) => each !== '').join(', ')}`,
    ),
  ].join('\n');
}
