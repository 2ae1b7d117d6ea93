/**
 * A chart after Kommun-Bas, the chart of municipalities, cut down to what a coordination association posts to.
 *
 * Classes and groups are those of Kommun-Bas as municipalities publish them: 35 grants received, 45 grants paid, 46
 * bought activity, 5 work force, 6-7 other costs, 84 and 85 financial. The accounts below the groups are our choice, of
 * four digits where one is enough and of five where municipalities divide further, and so are 87 and 89.
 */
import type { AccountDefinition } from './account.js';
import { type Chart, type ChartLayer, createChart } from './chart.js';
import { listAccounts, listGroups } from './preset.js';

const accounts: readonly AccountDefinition[] = /* @__PURE__ */ listAccounts([
  {
    kind: 'asset',
    cashFlow: 'investments',
    names: { 1010: 'Licenser', 1210: 'Inventarier', 1310: 'Aktier och andelar', 1810: 'Kortfristiga placeringar' },
  },
  // What they change by is a depreciation, which took no cash.
  { kind: 'asset', cashFlow: 'nonCash', names: { 1019: 'Avskrivet på licenser', 1219: 'Avskrivet på inventarier' } },
  {
    kind: 'asset',
    cashFlow: 'receivables',
    names: {
      1510: 'Kundfordringar',
      1610: 'Fordringar hos ledamöter',
      1630: 'Skattekonto',
      1680: 'Momskompensation',
      1690: 'Övriga fordringar',
      1710: 'Förutbetalda kostnader',
      1790: 'Upplupna intäkter',
    },
  },
  { kind: 'asset', cashFlow: 'cash', names: { 1910: 'Kassa', 1920: 'Plusgiro', 1930: 'Bank', 1940: 'Sparkonto' } },
  {
    kind: 'equity',
    cashFlow: 'equity',
    names: { 2010: 'Eget kapital', 2011: 'Resultatreserv', 2019: 'Årets resultat' },
  },
  { kind: 'liability', cashFlow: 'nonCash', names: { 2210: 'Avsatt till pensioner', 2290: 'Övriga avsättningar' } },
  { kind: 'liability', cashFlow: 'longTermLiabilities', names: { 2390: 'Långfristiga skulder' } },
  {
    kind: 'liability',
    cashFlow: 'shortTermLiabilities',
    names: {
      2510: 'Leverantörsskulder',
      2710: 'Personalens skatter',
      2730: 'Arbetsgivaravgifter',
      2890: 'Övriga kortfristiga skulder',
      2910: 'Upplupna löner',
      2980: 'Förutbetalda intäkter',
      2990: 'Upplupna kostnader',
    },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    // One for each who finances the association (Finsam 5 §).
    names: {
      35101: 'Bidrag från Försäkringskassan',
      35102: 'Bidrag från Arbetsförmedlingen',
      35103: 'Bidrag från regionen',
      35104: 'Bidrag från kommunerna',
    },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    // The income statement has one line per project, so income without a project would be on none.
    dimensions: { project: 'required' },
    names: { 35201: 'Projektbidrag från EU', 35209: 'Övriga projektbidrag' },
  },
  {
    kind: 'income',
    cashFlow: 'result',
    names: { 3010: 'Försäljning', 3910: 'Övriga intäkter', 3990: 'Öresutjämning' },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    names: {
      4510: 'Lämnade bidrag',
      4610: 'Insatser hos medlemmarna',
      4620: 'Insatser hos andra',
      4690: 'Reserv för återbetalning av projektbidrag',
    },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    names: {
      5010: 'Arvoden till förtroendevalda',
      5020: 'Löner',
      5110: 'Lön för ej arbetad tid',
      5510: 'Resor och traktamenten',
      5520: 'Bilersättning',
      5610: 'Arbetsgivaravgifter',
      5710: 'Pensionskostnader',
    },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    names: {
      6010: 'Lokalhyra',
      6110: 'Städning och skötsel',
      6410: 'Förbrukningsinventarier',
      6450: 'Kontorsmaterial',
      6810: 'Telefon och data',
      6820: 'Porto',
      6910: 'Licenser',
      7010: 'Biljetter och logi',
      7110: 'Representation',
      7210: 'Information och annonser',
      7310: 'Försäkringar',
      7410: 'Konsulter',
      7420: 'Revision',
      7430: 'Redovisningstjänster',
      7510: 'Utbildning och konferenser',
      7520: 'Inhyrd personal',
      7590: 'Övriga tjänster',
      7690: 'Övriga kostnader',
    },
  },
  { kind: 'expense', cashFlow: 'result', names: { 7910: 'Avskrivningar' } },
  {
    kind: 'income',
    cashFlow: 'result',
    names: { 8440: 'Ränteintäkter', 8490: 'Övriga finansiella intäkter', 8710: 'Extraordinära intäkter' },
  },
  {
    kind: 'expense',
    cashFlow: 'result',
    names: { 8540: 'Räntekostnader', 8590: 'Övriga finansiella kostnader', 8760: 'Extraordinära kostnader' },
  },
]);

export const municipalLayer: ChartLayer = {
  name: 'Kommun-Bas',
  accounts,
  yearEnd: { resultAccount: '2019', equityAccount: '2010' },
  groups: /* @__PURE__ */ listGroups({
    1: 'Tillgångar',
    10: 'Immateriella anläggningstillgångar',
    12: 'Maskiner och inventarier',
    13: 'Finansiella anläggningstillgångar',
    15: 'Kundfordringar',
    16: 'Diverse kortfristiga fordringar',
    17: 'Förutbetalda kostnader och upplupna intäkter',
    18: 'Kortfristiga placeringar',
    19: 'Kassa och bank',
    2: 'Eget kapital, avsättningar och skulder',
    20: 'Eget kapital',
    22: 'Avsättningar',
    23: 'Långfristiga skulder',
    25: 'Leverantörsskulder',
    27: 'Personalens skatter och avgifter',
    28: 'Övriga kortfristiga skulder',
    29: 'Upplupna kostnader och förutbetalda intäkter',
    3: 'Intäkter',
    30: 'Försäljning',
    35: 'Bidrag',
    39: 'Övriga intäkter',
    4: 'Bidrag och köpt verksamhet',
    45: 'Lämnade bidrag',
    46: 'Köp av huvudverksamhet',
    5: 'Kostnader för arbetskraft',
    50: 'Löner för arbetad tid',
    51: 'Löner för ej arbetad tid',
    55: 'Kostnadsersättningar',
    56: 'Sociala avgifter',
    57: 'Pensioner',
    6: 'Övriga verksamhetskostnader',
    60: 'Lokaler',
    61: 'Fastighet',
    64: 'Förbrukning',
    68: 'Tele, data och post',
    69: 'Licenser',
    7: 'Övriga verksamhetskostnader',
    70: 'Transporter och resor',
    71: 'Representation',
    72: 'Information',
    73: 'Försäkringar',
    74: 'Konsulter',
    75: 'Övriga främmande tjänster',
    76: 'Diverse kostnader',
    79: 'Avskrivningar',
    8: 'Finansiella och extraordinära poster',
    84: 'Finansiella intäkter',
    85: 'Finansiella kostnader',
    87: 'Extraordinära poster',
  }),
};

export const municipalChart: Chart = /* @__PURE__ */ createChart({ name: 'Kommun-Bas', layers: [municipalLayer] });
