/**
 * The layouts of the law: LKBR 5:2 and 6:2, whatever the number of digits, for charts in the order of BAS.
 *
 * Accounts are told by class and kind, so that both `basChart` and `associationChart` fit: in the first 84xx is cost of
 * interest and in the second it is income. A chart in another order, such as Kommun-Bas, needs layouts of its own.
 */
import type { Area } from '../area.js';
import type { Layout } from '../layout.js';
import { ownLayouts } from '../read-layout.js';
import { lkbrCashFlow } from './cash-flow.js';

/**
 * Accounts that begin so, with any number of digits more.
 *
 * @__NO_SIDE_EFFECTS__
 */
function beginning(...prefixes: readonly string[]): readonly string[] {
  return prefixes.flatMap((prefix) =>
    Array.from({ length: 9 - prefix.length }, (_, more) => prefix + 'x'.repeat(more)),
  );
}

const depreciation = beginning('77', '78');
const financial = beginning('80', '81', '82', '83', '84', '85', '86');
const operating: readonly Area[] = [{ accounts: beginning('77', '78', '8') }];

const incomeStatement: Layout = {
  name: 'incomeStatement',
  title: 'Resultaträkning',
  law: 'LKBR 5:2',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    {
      type: 'line',
      key: 'income',
      label: 'Verksamhetens intäkter',
      takes: { kinds: ['income'], without: operating },
      level: 0,
    },
    {
      type: 'line',
      key: 'costs',
      label: 'Verksamhetens kostnader',
      takes: { kinds: ['expense'], without: operating },
      level: 0,
    },
    { type: 'line', key: 'depreciation', label: 'Avskrivningar', takes: depreciation, level: 0 },
    { type: 'sum', key: 'netCost', label: 'Verksamhetens nettokostnader', of: ['income', 'costs', 'depreciation'] },
    // An association has neither taxes nor general grants; a municipality says which accounts are.
    { type: 'line', key: 'taxIncome', label: 'Skatteintäkter', takes: [], level: 0 },
    { type: 'line', key: 'generalGrants', label: 'Generella statsbidrag och utjämning', takes: [], level: 0 },
    {
      type: 'sum',
      key: 'operatingResult',
      label: 'Verksamhetens resultat',
      of: ['netCost', 'taxIncome', 'generalGrants'],
    },
    {
      type: 'line',
      key: 'financialIncome',
      label: 'Finansiella intäkter',
      takes: { accounts: financial, kinds: ['income'] },
      level: 0,
    },
    {
      type: 'line',
      key: 'financialCosts',
      label: 'Finansiella kostnader',
      takes: { accounts: financial, kinds: ['expense'] },
      level: 0,
    },
    {
      type: 'sum',
      key: 'resultAfterFinancial',
      label: 'Resultat efter finansiella poster',
      of: ['operatingResult', 'financialIncome', 'financialCosts'],
    },
    { type: 'line', key: 'extraordinary', label: 'Extraordinära poster', takes: beginning('87', '88', '89'), level: 0 },
    {
      type: 'sum',
      key: 'result',
      label: 'Årets resultat',
      of: ['resultAfterFinancial', 'extraordinary'],
      tie: 'result',
    },
  ],
};

const balanceSheet: Layout = {
  name: 'balanceSheet',
  title: 'Balansräkning',
  law: 'LKBR 6:2',
  covers: {},
  side: 'credit',
  zeros: 'hide',
  rows: [
    { type: 'heading', label: 'TILLGÅNGAR' },
    {
      type: 'line',
      key: 'intangible',
      label: 'Immateriella anläggningstillgångar',
      takes: beginning('10'),
      side: 'debit',
    },
    {
      type: 'line',
      key: 'tangible',
      label: 'Materiella anläggningstillgångar',
      takes: beginning('11', '12'),
      side: 'debit',
    },
    {
      type: 'line',
      key: 'financialAssets',
      label: 'Finansiella anläggningstillgångar',
      takes: beginning('13'),
      side: 'debit',
    },
    {
      type: 'sum',
      key: 'fixedAssets',
      label: 'Summa anläggningstillgångar',
      of: ['intangible', 'tangible', 'financialAssets'],
    },
    { type: 'line', key: 'infrastructure', label: 'Bidrag till infrastruktur', takes: [], side: 'debit' },
    { type: 'line', key: 'stock', label: 'Förråd m.m.', takes: beginning('14'), side: 'debit' },
    {
      type: 'line',
      key: 'receivables',
      label: 'Fordringar',
      takes: beginning('15', '16', '17'),
      side: 'debit',
      zeros: 'show',
    },
    { type: 'line', key: 'placements', label: 'Kortfristiga placeringar', takes: beginning('18'), side: 'debit' },
    {
      type: 'line',
      key: 'cash',
      label: 'Kassa och bank',
      takes: beginning('19'),
      side: 'debit',
      zeros: 'show',
      tie: 'cash',
    },
    {
      type: 'sum',
      key: 'currentAssets',
      label: 'Summa omsättningstillgångar',
      of: ['stock', 'receivables', 'placements', 'cash'],
    },
    {
      type: 'sum',
      key: 'assets',
      label: 'SUMMA TILLGÅNGAR',
      of: ['fixedAssets', 'infrastructure', 'currentAssets'],
      tie: 'assets',
    },
    { type: 'heading', label: 'EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER' },
    { type: 'line', key: 'openingEquity', label: 'Ingående eget kapital', takes: beginning('20', '21'), zeros: 'show' },
    {
      type: 'line',
      key: 'result',
      label: 'Årets resultat',
      takes: { kinds: ['income', 'expense'] },
      zeros: 'show',
      tie: 'result',
    },
    { type: 'sum', key: 'equity', label: 'Utgående eget kapital', of: ['openingEquity', 'result'], tie: 'equity' },
    { type: 'line', key: 'resultReserve', label: 'varav resultatreserv', takes: [], beside: true, level: 2 },
    { type: 'line', key: 'pensions', label: 'Avsättningar för pensioner', takes: beginning('221') },
    {
      type: 'line',
      key: 'otherProvisions',
      label: 'Andra avsättningar',
      takes: { accounts: beginning('22'), without: [{ accounts: beginning('221') }] },
    },
    { type: 'sum', key: 'provisions', label: 'Summa avsättningar', of: ['pensions', 'otherProvisions'] },
    { type: 'line', key: 'longTermLiabilities', label: 'Långfristiga skulder', takes: beginning('23') },
    {
      type: 'line',
      key: 'shortTermLiabilities',
      label: 'Kortfristiga skulder',
      takes: beginning('24', '25', '26', '27', '28', '29'),
      zeros: 'show',
    },
    { type: 'sum', key: 'liabilities', label: 'Summa skulder', of: ['longTermLiabilities', 'shortTermLiabilities'] },
    {
      type: 'sum',
      key: 'equityAndLiabilities',
      label: 'SUMMA EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER',
      of: ['equity', 'provisions', 'liabilities'],
      tie: 'equityAndLiabilities',
    },
    { type: 'heading', label: 'PANTER OCH ANSVARSFÖRBINDELSER' },
    { type: 'line', key: 'pledges', label: 'Panter och därmed jämförliga säkerheter', zeros: 'show' },
    { type: 'line', key: 'contingentLiabilities', label: 'Ansvarsförbindelser', zeros: 'show' },
  ],
};

/** The layouts of the law. */
export const lkbrLayouts = /* @__PURE__ */ ownLayouts({ incomeStatement, balanceSheet, cashFlow: lkbrCashFlow });
