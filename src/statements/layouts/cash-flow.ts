/**
 * The layouts of the cash flow statement: the form of RKR R13, and that of the association's reports.
 *
 * Both are indirect: they begin with the result and go on with what has changed on the balance accounts. Every line
 * shows credit as positive, so an increase of what is owed to us is negative and an increase of what we owe positive.
 * An account belongs where its cash flow class says, and an account without class is outside both layouts.
 */
import { type CashFlowClass, cashFlowClasses } from '../../chart/index.js';
import type { Area } from '../area.js';
import type { Layout, LayoutLine } from '../layout.js';

const balanceKinds = ['asset', 'liability', 'equity'] as const;

/**
 * Balance accounts of a class; a result account is a part of the result whatever class it has.
 *
 * @__NO_SIDE_EFFECTS__
 */
function declared(...classes: readonly CashFlowClass[]): Area {
  return { kinds: balanceKinds, cashFlow: classes };
}

/** All that changes but cash itself. */
const covers: Area = { without: [declared('cash'), { kinds: balanceKinds, without: [{ cashFlow: cashFlowClasses }] }] };

const result: Pick<LayoutLine, 'type' | 'key' | 'takes' | 'tie'> = {
  type: 'line',
  key: 'result',
  takes: [{ kinds: ['income', 'expense'] }, declared('result')],
  tie: 'result',
};
const nonCash: LayoutLine = {
  type: 'line',
  key: 'nonCash',
  label: 'Justering för ej likviditetspåverkande poster',
  takes: declared('nonCash'),
};
/** Equity changes by the result (LKBR 4:4); what has been posted to it all the same is shown. */
const equity: LayoutLine = {
  type: 'line',
  key: 'equity',
  label: 'Övriga förändringar av eget kapital',
  takes: declared('equity'),
  zeros: 'hide',
};

// Cash by the balance sheet, which the flows must agree with.
const ofCash = { takes: declared('cash'), side: 'debit', beside: true, tie: 'cash' } as const;
const openingCash = labelled({ type: 'line', key: 'openingCash', window: 'opening' } as const, ofCash);
const closingCash = labelled({ type: 'line', key: 'closingCash', window: 'closing' } as const, ofCash);
const control = { type: 'sum', key: 'control', of: ['closingCash'], less: ['openingCash'], tie: 'cash' } as const;

/**
 * A row with what it is called in one of the layouts. A function and no spreading, which bundlers would keep.
 *
 * @__NO_SIDE_EFFECTS__
 */
function labelled<Row extends object, More extends object>(row: Row, more: More): Row & More {
  return { ...row, ...more };
}

/** RKR R13, with one row for each cash flow class. */
export const lkbrCashFlow: Layout = {
  name: 'cashFlow',
  title: 'Kassaflödesanalys',
  law: 'LKBR 8:1',
  covers,
  side: 'credit',
  rows: [
    { type: 'heading', label: 'DEN LÖPANDE VERKSAMHETEN' },
    labelled(result, { label: 'Årets resultat' }),
    nonCash,
    equity,
    {
      type: 'sum',
      key: 'beforeWorkingCapital',
      label: 'Medel från verksamheten före förändring av rörelsekapital',
      of: ['result', 'nonCash', 'equity'],
    },
    {
      type: 'line',
      key: 'receivables',
      label: 'Förändring av kortfristiga fordringar',
      takes: declared('receivables'),
    },
    { type: 'line', key: 'stock', label: 'Förändring av förråd', takes: declared('stock') },
    {
      type: 'line',
      key: 'shortTermLiabilities',
      label: 'Förändring av kortfristiga skulder',
      takes: declared('shortTermLiabilities'),
    },
    {
      type: 'sum',
      key: 'operating',
      label: 'Kassaflöde från den löpande verksamheten',
      of: ['beforeWorkingCapital', 'receivables', 'stock', 'shortTermLiabilities'],
    },
    { type: 'heading', label: 'INVESTERINGSVERKSAMHETEN' },
    { type: 'line', key: 'investments', label: 'Investeringar', takes: declared('investments') },
    { type: 'sum', key: 'investing', label: 'Kassaflöde från investeringsverksamheten', of: ['investments'] },
    { type: 'heading', label: 'FINANSIERINGSVERKSAMHETEN' },
    {
      type: 'line',
      key: 'longTermReceivables',
      label: 'Förändring av långfristiga fordringar',
      takes: declared('longTermReceivables'),
    },
    {
      type: 'line',
      key: 'longTermLiabilities',
      label: 'Förändring av långfristiga skulder',
      takes: declared('longTermLiabilities'),
    },
    {
      type: 'sum',
      key: 'financing',
      label: 'Kassaflöde från finansieringsverksamheten',
      of: ['longTermReceivables', 'longTermLiabilities'],
    },
    {
      type: 'sum',
      key: 'cashFlow',
      label: 'ÅRETS KASSAFLÖDE',
      of: ['operating', 'investing', 'financing'],
      tie: 'cash',
    },
    labelled(openingCash, { label: 'Likvida medel vid årets början' }),
    labelled(closingCash, { label: 'Likvida medel vid årets slut' }),
    labelled(control, { label: 'Förändring av likvida medel enligt balansräkningen' }),
  ],
};

/** As the association prints it. Rows it does not print are shown when there is something on them. */
export const associationCashFlow: Layout = {
  name: 'cashFlow',
  title: 'Kassaflödesanalys',
  law: 'LKBR 8:1',
  covers,
  side: 'credit',
  rows: [
    { type: 'heading', label: 'Löpande verksamhet' },
    labelled(result, { label: 'Årets resultat' }),
    labelled(nonCash, { zeros: 'hide' }),
    equity,
    {
      type: 'sum',
      key: 'operating',
      label: 'Kassaflöde från löpande verksamhet',
      of: ['result', 'nonCash', 'equity'],
    },
    { type: 'heading', label: 'Förändring av rörelsekapital' },
    {
      type: 'line',
      key: 'receivables',
      label: 'Kortfristiga fordringar',
      takes: declared('receivables'),
      tie: '-receivables',
    },
    { type: 'line', key: 'stock', label: 'Förråd', takes: declared('stock'), zeros: 'hide' },
    {
      type: 'line',
      key: 'shortTermLiabilities',
      label: 'Kortfristiga skulder',
      takes: declared('shortTermLiabilities'),
      tie: 'shortTermLiabilities',
    },
    {
      type: 'sum',
      key: 'workingCapital',
      label: 'Förändring av rörelsekapital',
      of: ['receivables', 'stock', 'shortTermLiabilities'],
    },
    { type: 'heading', label: 'Investeringar' },
    { type: 'line', key: 'investments', label: 'Investeringar', takes: declared('investments') },
    { type: 'sum', key: 'investing', label: 'Investeringsnetto', of: ['investments'] },
    { type: 'heading', label: 'Finansieringar' },
    {
      type: 'line',
      key: 'longTermReceivables',
      label: 'Långfristiga fordringar',
      takes: declared('longTermReceivables'),
    },
    {
      type: 'line',
      key: 'longTermLiabilities',
      label: 'Långfristiga skulder',
      takes: declared('longTermLiabilities'),
    },
    {
      type: 'sum',
      key: 'financing',
      label: 'Finansieringsnetto',
      of: ['longTermReceivables', 'longTermLiabilities'],
    },
    {
      type: 'sum',
      key: 'cashFlow',
      label: 'FÖRÄNDRING AV LIKVIDA MEDEL',
      of: ['operating', 'workingCapital', 'investing', 'financing'],
      tie: 'cash',
    },
    { type: 'heading', label: 'Kontroll' },
    labelled(openingCash, { label: 'Ingående likvida medel' }),
    labelled(closingCash, { label: 'Utgående likvida medel' }),
    labelled(control, { label: 'Förändring enligt balansräkningen' }),
  ],
};
