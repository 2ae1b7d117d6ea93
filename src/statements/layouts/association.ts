/**
 * The layouts of an association, as its published reports are set: for `associationChart`.
 *
 * Printed rows keep their printed words. Rows that no report has printed because they were empty (provisions, long-term
 * liabilities) are our choice and hide themselves while they are.
 */
import type { Layout } from '../layout.js';
import { ownLayouts } from '../read-layout.js';
import { associationCashFlow } from './cash-flow.js';

const incomeStatement: Layout = {
  name: 'incomeStatement',
  title: 'Resultaträkning',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    { type: 'heading', label: 'Intäkter' },
    { type: 'line', key: 'projects', takes: '31xx', each: 'project' },
    { type: 'line', key: 'otherIncome', label: 'Övriga intäkter', takes: '3200-3999', note: 1 },
    { type: 'sum', key: 'income', label: 'Summa Verksamhetens intäkter', of: ['projects', 'otherIncome'] },
    { type: 'heading', label: 'Kostnader' },
    { type: 'line', key: 'fees', label: 'Arvoden', takes: '40xx' },
    { type: 'line', key: 'travel', label: 'Reseersättning', takes: '43xx' },
    { type: 'line', key: 'socialCharges', label: 'Sociala avgifter', takes: '45xx' },
    { type: 'line', key: 'otherStaff', label: 'Övriga Personalkostnader', takes: '46xx' },
    { type: 'line', key: 'activity', label: 'Verksamhetsanknutna kostnader', takes: '55xx', note: 2 },
    { type: 'line', key: 'premises', label: 'Lokalkostnader', takes: '60xx, 61xx' },
    { type: 'line', key: 'otherCosts', label: 'Övriga kostnader', takes: '6200-7999', note: 3 },
    {
      type: 'sum',
      key: 'costs',
      label: 'Summa Verksamhetens kostnader',
      of: ['fees', 'travel', 'socialCharges', 'otherStaff', 'activity', 'premises', 'otherCosts'],
    },
    { type: 'sum', key: 'netCost', label: 'Verksamhetens nettokostnad', code: 'RES1', of: ['income', 'costs'] },
    {
      type: 'line',
      key: 'contributions',
      label: 'Erhållna bidrag från huvudmännen',
      takes: '30xx',
      tie: 'contributions',
    },
    { type: 'line', key: 'financialIncome', label: 'Övriga finansiella intäkter', takes: '84xx' },
    { type: 'line', key: 'financialCosts', label: 'Övriga finansiella kostnader', takes: '85xx' },
    {
      type: 'sum',
      key: 'financial',
      label: 'Summa Finansiella intäkter/kostnader',
      of: ['contributions', 'financialIncome', 'financialCosts'],
    },
    {
      type: 'sum',
      key: 'resultBeforeExtraordinary',
      label: 'Resultat före extraordinära poster',
      code: 'RES2',
      of: ['netCost', 'financial'],
    },
    {
      type: 'line',
      key: 'extraordinaryIncome',
      label: 'Extraordinära intäkter',
      takes: { accounts: '87xx', kinds: ['income'] },
    },
    {
      type: 'line',
      key: 'extraordinaryCosts',
      label: 'Extraordinära kostnader',
      takes: { accounts: '87xx', kinds: ['expense'] },
    },
    {
      type: 'sum',
      key: 'result',
      label: 'PERIODENS RESULTAT',
      code: 'RES3',
      tie: 'result',
      of: ['resultBeforeExtraordinary', 'extraordinaryIncome', 'extraordinaryCosts'],
    },
  ],
};

const balanceSheet: Layout = {
  name: 'balanceSheet',
  title: 'Balansräkning',
  covers: {},
  side: 'credit',
  rows: [
    { type: 'heading', label: 'TILLGÅNGAR' },
    { type: 'line', key: 'fixedAssets', label: 'Anläggningstillgångar', takes: '1000-1499', side: 'debit' },
    { type: 'sum', key: 'fixedAssetsTotal', label: 'Summa anläggningstillgångar', of: ['fixedAssets'] },
    { type: 'heading', label: 'Fordringar och kassa' },
    {
      type: 'line',
      key: 'receivables',
      label: 'Fordringar',
      takes: '1500-1899',
      side: 'debit',
      note: 1,
      tie: 'receivables',
    },
    { type: 'line', key: 'cash', label: 'Kassa och bank', takes: '19xx', side: 'debit', note: 2, tie: 'cash' },
    { type: 'sum', key: 'currentAssets', label: 'Summa fordringar och kassa', of: ['receivables', 'cash'] },
    { type: 'sum', key: 'assets', label: 'SUMMA TILLGÅNGAR', of: ['fixedAssetsTotal', 'currentAssets'], tie: 'assets' },
    { type: 'heading', label: 'EGET KAPITAL, AVS. och SKULDER' },
    { type: 'line', key: 'openingEquity', label: 'Eget kapital', takes: '20xx' },
    {
      type: 'line',
      key: 'result',
      label: 'Periodens resultat',
      takes: { kinds: ['income', 'expense'] },
      tie: 'result',
    },
    { type: 'sum', key: 'equity', label: 'Summa Eget kapital', of: ['openingEquity', 'result'], tie: 'equity' },
    { type: 'line', key: 'provisions', label: 'Avsättningar', takes: '22xx', zeros: 'hide' },
    { type: 'line', key: 'longTermLiabilities', label: 'Långfristiga skulder', takes: '23xx', zeros: 'hide' },
    {
      type: 'line',
      key: 'shortTermLiabilities',
      label: 'Kortfristiga skulder',
      takes: '2400-2999',
      note: 3,
      tie: 'shortTermLiabilities',
    },
    { type: 'sum', key: 'liabilities', label: 'Summa skulder', of: ['longTermLiabilities', 'shortTermLiabilities'] },
    {
      type: 'sum',
      key: 'equityAndLiabilities',
      label: 'SUMMA EK, AVS. och SKULDER',
      of: ['equity', 'provisions', 'liabilities'],
      tie: 'equityAndLiabilities',
    },
  ],
};

/** Our reading of LKBR 10:1: what is posted on a project is project activity, all else ordinary. */
const operations: Layout = {
  name: 'operations',
  title: 'Driftredovisning',
  law: 'LKBR 10:1',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    { type: 'line', key: 'ordinary', label: 'Ordinarie', takes: { dimensions: { project: null } } },
    { type: 'line', key: 'projects', label: 'Projektrelaterat', takes: 'rest' },
    { type: 'sum', key: 'total', label: 'Summa', of: ['ordinary', 'projects'], tie: 'result' },
  ],
};

const costCentres: Layout = {
  name: 'costCentres',
  title: 'Uppföljning per kostnadsställe',
  covers: { kinds: ['expense'], dimensions: { project: null } },
  side: 'credit',
  rows: [
    { type: 'line', key: 'costCentres', label: '{code} {name}', takes: {}, each: 'costCentre' },
    { type: 'line', key: 'withoutCostCentre', label: 'Utan kostnadsställe', takes: 'rest', zeros: 'hide' },
    { type: 'sum', key: 'total', label: 'Summa', of: ['costCentres', 'withoutCostCentre'] },
  ],
};

const projects: Layout = {
  name: 'projects',
  title: 'Uppföljning per projekt',
  covers: { kinds: ['expense'], without: [{ dimensions: { project: null } }] },
  side: 'credit',
  rows: [
    { type: 'line', key: 'projects', label: '{name}', takes: {}, each: 'project' },
    { type: 'sum', key: 'total', label: 'Summa', of: ['projects'] },
  ],
};

const summary: Layout = {
  name: 'summary',
  title: 'Sammanfattning',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    { type: 'line', key: 'netCost', label: 'Nettokostnad och finansnetto', takes: 'rest' },
    { type: 'line', key: 'contributions', label: 'Bidrag', takes: '30xx', tie: 'contributions' },
    { type: 'sum', key: 'result', label: 'Resultat', of: ['netCost', 'contributions'], tie: 'result' },
    {
      type: 'line',
      key: 'closingEquity',
      label: 'Utgående EK',
      takes: { kinds: ['equity', 'income', 'expense'] },
      window: 'closing',
      beside: true,
      tie: 'equity',
    },
  ],
};

/** The layouts of an association's reports. */
export const associationLayouts = /* @__PURE__ */ ownLayouts({
  incomeStatement,
  balanceSheet,
  cashFlow: associationCashFlow,
  operations,
  costCentres,
  projects,
  summary,
});
