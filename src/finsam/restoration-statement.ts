/**
 * The view over several years: results, what each restored of earlier deficits, and what was left.
 */
import { type Amount, fromOre } from '../money/index.js';
import {
  type GivenColumn,
  type Layout,
  type LayoutRow,
  type Statement,
  type StatementLook,
  createStatement,
} from '../statements/index.js';
import type { Deficit, Restoration, RestorationYear } from './restoration-years.js';

/** Restoration as a statement, a column to each year and a row to each year of origin; in thousands, unless told. */
export function restorationStatement(
  restored: Restoration,
  look: Pick<StatementLook, 'association' | 'unit'> = {},
): Statement {
  const { years, yearsToRestore } = restored;
  const restoring = rowsOf(years, 'restored', ({ origin }) => `Återställt av underskottet ${String(origin)}`);
  const excusing = rowsOf(years, 'excused', ({ origin }) => `Synnerliga skäl, underskottet ${String(origin)}`);
  const leaving = rowsOf(
    years,
    'outstanding',
    ({ origin, latest }) => `Underskottet ${String(origin)}, återställs senast ${String(latest)}`,
  );
  const layout: Layout = {
    name: 'restoration',
    title: 'Balanskravsresultat och återställande',
    law: 'KL 11:12',
    covers: { accounts: [] },
    side: 'credit',
    rows: [
      { type: 'line', key: 'result', label: 'Balanskravsresultat', level: 0, tie: 'balanceResult' },
      ...restoring,
      ...excusing,
      ...leaving,
      { type: 'sum', key: 'outstanding', label: 'Kvar att återställa', of: leaving.map(({ key }) => key) },
    ],
  };
  const source = `äldsta underskottet först, inom ${String(yearsToRestore)} år (KL 11:12)`;
  return createStatement({ unit: 'tkr', ...look, layout, columns: years.map((year) => columnOf(year, source)) });
}

type Part = 'restored' | 'excused' | 'outstanding';

function rowsOf(
  years: readonly RestorationYear[],
  part: Part,
  label: (deficit: Deficit) => string,
): readonly (LayoutRow & { readonly key: string })[] {
  const found = new Map(years.flatMap((year) => year[part]).map((deficit) => [deficit.origin, deficit]));
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([origin, deficit]) => ({ type: 'line', key: `${part}${String(origin)}`, label: label(deficit) }));
}

/** What is restored and what is left are shown as they count: a deficit is negative, what restores it positive. */
function columnOf({ year, result, restored, excused, outstanding }: RestorationYear, source: string): GivenColumn {
  const cells = (part: Part, deficits: readonly Deficit[], turn: (of: Amount) => Amount): [string, Amount][] =>
    deficits.map(({ origin, amount }) => [`${part}${String(origin)}`, turn(amount)]);
  const same = (of: Amount): Amount => of;
  const given = Object.fromEntries([
    ['result', result],
    ...cells('restored', restored, same),
    ...cells('excused', excused, same),
    ...cells('outstanding', outstanding, (of) => of.negate()),
    ...(outstanding.length === 0 ? [['outstanding', fromOre(0)] as const] : []),
  ]);
  return { type: 'given', key: String(year), heading: String(year), period: String(year), given, source };
}
