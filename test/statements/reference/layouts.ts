/**
 * The layouts of the two reports, where they are the association's own and not those the library comes with: other
 * words on the rows, and follow-ups whose rows are selections of cost centres and projects.
 */
import { associationLayouts, type Layout, type LayoutRow } from '../../../src/index.js';
export {
  costCentres as costCentres2024,
  operations as operations2024,
  projects as projects2024,
} from '../../../examples/annual-report/layouts.ts';

import { ordinaryCodes, projectCodes } from './interim-2022.js';

/** A layout with other words on some of its rows, and perhaps other notes. */
export function reworded(
  layout: Layout,
  labels: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, number>> = {},
): Layout {
  const rows = layout.rows.map((row): LayoutRow => {
    const words = row.key === undefined ? undefined : labels[row.key];
    const note = row.key === undefined ? undefined : notes[row.key];
    return { ...row, ...(words === undefined ? {} : { label: words }), ...(note === undefined ? {} : { note }) };
  });
  return { ...layout, rows };
}

export const interimIncome = reworded(
  associationLayouts.incomeStatement,
  { resultBeforeExtraordinary: 'Res före extraordinära poster o spec beslut' },
  { activity: 1, otherCosts: 2, otherIncome: 3 },
);

export const interimBalance = reworded(associationLayouts.balanceSheet, {
  receivables: 'Kortfristiga fordringar',
  cash: 'Likvida medel',
  currentAssets: 'Summa omsättningstillgångar',
});

const perCostCentre = (codes: readonly string[]): Pick<Layout, 'covers' | 'rows'> => ({
  covers: { kinds: ['expense'], dimensions: { costCentre: codes } },
  rows: [
    { type: 'line', key: 'centres', takes: { dimensions: { costCentre: codes } }, each: 'costCentre', zeros: 'show' },
    { type: 'sum', key: 'total', label: 'Summa', of: ['centres'] },
  ],
});

export const costCentres2022: Layout = { ...associationLayouts.costCentres, ...perCostCentre(ordinaryCodes) };
export const projects2022: Layout = { ...associationLayouts.projects, ...perCostCentre(projectCodes) };
