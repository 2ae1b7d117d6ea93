/**
 * The chart of a coordination association whose books a region keeps, after Region-Bas.
 *
 * It is neither BAS nor Kommun-Bas: personnel is class 4, what the activity costs 55xx, other costs 6 and 7.
 * Accounts that are printed in the association's reports have their printed name. Those that are never printed,
 * only summed, are our choice and say so; an association that numbers them otherwise puts a layer on top.
 */
import type { AccountDefinition } from './account.js';
import { type Chart, type ChartLayer, createChart } from './chart.js';
import { listAccounts, listGroups } from './preset.js';

const accounts: readonly AccountDefinition[] = /* @__PURE__ */ listAccounts([
  {
    kind: 'asset',
    cashFlow: 'receivables',
    names: {
      1511: 'Kundfordringar',
      1610: 'Kortfristiga fordringar hos ledamöter',
      1677: 'Ludvikamoms',
      1687: 'Redovisningskonto, Ludvikamoms',
      1712: 'Upplupna intäkter',
    },
  },
  { kind: 'asset', cashFlow: 'cash', names: { 1920: 'Plusgiro', 1930: 'Bankgiro', 1970: 'Särskilda bankkonton' } },
  {
    kind: 'equity',
    cashFlow: 'equity',
    // Our choice.
    names: { 2010: 'Eget kapital', 2019: 'Årets resultat' },
  },
  {
    kind: 'liability',
    cashFlow: 'shortTermLiabilities',
    names: {
      2411: 'Leverantörsskulder',
      2711: 'Innehållen personalskatt',
      2931: 'Upplupna sociala avgifter',
      2991: 'Upplupna kostnader',
      2992: 'Förutbetalda intäkter',
    },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    // Our choice: one account for each who finances the association (Finsam 5 §).
    names: {
      3010: 'Bidrag från Försäkringskassan',
      3011: 'Bidrag från Arbetsförmedlingen',
      3020: 'Bidrag från regionen',
      3030: 'Bidrag från kommunerna',
    },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    // Our choice. The income statement has one line per project, so income without a project would be on none.
    dimensions: { project: 'required' },
    names: { 3110: 'Projektbidrag från ESF', 3190: 'Övriga projektbidrag' },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    names: { 3740: 'Öres- och kronutjämning', 3919: 'Övriga intäkter' },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    // Our choice, a group per line: 40 fees, 43 travel, 45 social charges, 46 other staff (the office is hired).
    names: {
      4010: 'Arvoden till förtroendevalda',
      4090: 'Övriga arvoden',
      4310: 'Bilersättning',
      4320: 'Traktamente',
      4390: 'Övriga reseersättningar',
      4510: 'Arbetsgivaravgifter',
      4590: 'Övriga sociala avgifter',
      4610: 'Inhyrd personal',
      4620: 'Utbildning av personal',
      4690: 'Övriga personalkostnader',
    },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    names: {
      5538: 'Verksamhetsanknutna IT-kostnader',
      5539: 'Övriga verksamhetsanknutna tjänster',
      5540: 'Övriga verksamhetsanknutna kostnader',
      5541: 'Verksamhetsanknutna personalkostnader',
      5542: 'Verksamhetsanknutna resekostnader',
      5544: 'Verksamhetsanknutna utbildn., kurs och konf.',
      5545: 'Verksamhetsanknutna trycksaker',
      5548: 'Verksamhetsanknuten telefonkostnad, mobil',
    },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    // Our choice.
    names: { 6010: 'Lokalhyra', 6040: 'Städning', 6110: 'El och värme', 6190: 'Övriga lokalkostnader' },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    names: {
      6230: 'Datakommunikation',
      6351: 'Konstaterade förluster på kundfordringar',
      6419: 'Övriga förbrukningsinventarier',
      6451: 'Kontorsmaterial',
      6911: 'Kostnader för information och licenser',
      7071: 'Representation (ej personal)',
      7212: 'Tele, mobil',
      7251: 'Postbefordran',
      7541: 'IT-tjänster',
      7551: 'Konsultarvoden spec utredn',
      7599: 'Övriga tjänster',
      7619: 'Övriga kostnader',
    },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    // Our choice.
    names: { 8410: 'Ränteintäkter', 8490: 'Övriga finansiella intäkter', 8710: 'Extraordinära intäkter' },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    // Our choice.
    names: { 8510: 'Räntekostnader', 8590: 'Övriga finansiella kostnader', 8760: 'Extraordinära kostnader' },
  },
]);

export const associationLayer: ChartLayer = {
  name: 'Samordningsförbund',
  accounts,
  yearEnd: { resultAccount: '2019', equityAccount: '2010' },
  groups: /* @__PURE__ */ listGroups({
    1: 'Tillgångar',
    15: 'Kundfordringar',
    16: 'Övriga fordringar',
    17: 'Förutbetalda kostnader och upplupna intäkter',
    19: 'Kassa och bank',
    2: 'Eget kapital och skulder',
    20: 'Eget kapital',
    24: 'Leverantörsskulder',
    27: 'Personalens skatter och avgifter',
    29: 'Upplupna kostnader och förutbetalda intäkter',
    3: 'Intäkter',
    30: 'Bidrag från huvudmännen',
    31: 'Projektintäkter',
    37: 'Intäktskorrigeringar',
    39: 'Övriga intäkter',
    4: 'Personal',
    40: 'Arvoden',
    43: 'Reseersättning',
    45: 'Sociala avgifter',
    46: 'Övriga personalkostnader',
    5: 'Verksamhet',
    55: 'Verksamhetsanknutna kostnader',
    6: 'Lokaler och övriga kostnader',
    60: 'Lokalkostnader',
    61: 'Lokalkostnader',
    7: 'Övriga kostnader',
    8: 'Finansiella och extraordinära poster',
    84: 'Finansiella intäkter',
    85: 'Finansiella kostnader',
    87: 'Extraordinära poster',
  }),
};

export const associationChart: Chart = /* @__PURE__ */ createChart({
  name: 'Samordningsförbund',
  layers: [associationLayer],
});
