/**
 * What a coordination association needs on top of BAS: its members' contributions, external projects, what it pays the
 * members for, and the compensation for VAT.
 *
 * BAS has no accounts for these. The numbers are our choice, in groups that BAS uses for the like; whoever has others
 * puts a layer on top.
 */
import type { AccountDefinition } from './account.js';
import { basLayer } from './bas.js';
import { type Chart, type ChartLayer, createChart } from './chart.js';
import { listAccounts } from './preset.js';

const accounts: readonly AccountDefinition[] = /* @__PURE__ */ listAccounts([
  {
    kind: 'asset',
    cashFlow: 'receivables',
    names: { 1610: 'Fordringar hos ledamöter', 1681: 'Momskompensation', 1780: 'Upplupna projektintäkter' },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    // BAS: 3985 state and 3987 municipalities. One for the region is put between them.
    names: { 3985: 'Bidrag från staten', 3986: 'Bidrag från regionen', 3987: 'Bidrag från kommunerna' },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    // The income statement has one line per project, so income without a project would be on none.
    dimensions: { project: 'required' },
    names: { 3981: 'Projektbidrag från EU', 3982: 'Övriga projektbidrag' },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    names: {
      4610: 'Insatser hos medlemmarna',
      4620: 'Insatser hos andra',
      4690: 'Reserv för återbetalning av projektbidrag',
    },
  },
]);

export const basAssociationLayer: ChartLayer = { name: 'Samordningsförbund på BAS', accounts };

export const basAssociationChart: Chart = /* @__PURE__ */ createChart({
  name: 'Samordningsförbund på BAS',
  layers: [basLayer, basAssociationLayer],
});
