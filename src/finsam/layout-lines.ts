/**
 * The statements of an association in its own form, built from what its chart calls things.
 *
 * Charts differ in the numbers, not in what an association's report has on its rows: fees, travel, social charges, staff,
 * what is bought from the members, premises, the rest. So a preset names the accounts of each row and gets the layouts.
 */
import { associationLayouts, type Area, type Layout, type LayoutRow } from '../statements/index.js';
import type { ReportLayouts } from './preset.js';

/** The accounts of the rows that an association's report has, whatever its chart. */
export interface LineAccounts {
  readonly memberFunding: Area;
  readonly projectIncome: Area;
  readonly fees: Area;
  readonly travel: Area;
  readonly socialCharges: Area;
  readonly otherStaff: Area;
  readonly activity: Area;
  readonly premises: Area;
  readonly depreciation: Area;
  readonly financialIncome: Area;
  readonly financialCosts: Area;
  readonly extraordinary: Area;
  readonly fixedAssets: Area;
  readonly receivables: Area;
  readonly cash: Area;
  readonly equity: Area;
  readonly provisions: Area;
  readonly longTermLiabilities: Area;
}

/** The layouts of an association's reports on a chart whose rows are on these accounts. */
export function layoutsFor(accounts: LineAccounts): ReportLayouts {
  const { operations, costCentres, projects, cashFlow } = associationLayouts;
  return {
    incomeStatement: retaken(withDepreciation(associationLayouts.incomeStatement), incomeTakes(accounts)),
    // Goods are among the receivables of these charts, and on a row of their own in the cash flow.
    balanceSheet: untied(retaken(associationLayouts.balanceSheet, balanceTakes(accounts)), 'receivables'),
    cashFlow,
    operations,
    costCentres,
    projects,
    summary: retaken(associationLayouts.summary, { contributions: accounts.memberFunding }),
  };
}

function incomeTakes(accounts: LineAccounts): Readonly<Record<string, Area>> {
  const { memberFunding, financialIncome, financialCosts, extraordinary } = accounts;
  const { projectIncome, fees, travel, socialCharges, otherStaff, activity, premises, depreciation } = accounts;
  const income = [memberFunding, projectIncome, financialIncome, extraordinary];
  const costs = [
    fees,
    travel,
    socialCharges,
    otherStaff,
    activity,
    premises,
    depreciation,
    financialCosts,
    extraordinary,
  ];
  return {
    projects: projectIncome,
    otherIncome: { kinds: ['income'], without: income },
    fees,
    travel,
    socialCharges,
    otherStaff,
    activity,
    premises,
    otherCosts: { kinds: ['expense'], without: costs },
    depreciation,
    contributions: memberFunding,
    financialIncome,
    financialCosts,
    extraordinaryIncome: { ...extraordinary, kinds: ['income'] },
    extraordinaryCosts: { ...extraordinary, kinds: ['expense'] },
  };
}

function balanceTakes(accounts: LineAccounts): Readonly<Record<string, Area>> {
  const { fixedAssets, receivables, cash, equity, provisions, longTermLiabilities } = accounts;
  return {
    fixedAssets,
    receivables,
    cash,
    openingEquity: equity,
    provisions,
    longTermLiabilities,
    shortTermLiabilities: { kinds: ['liability'], without: [provisions, longTermLiabilities] },
  };
}

/** A layout whose lines take something else. */
function retaken(layout: Layout, takes: Readonly<Record<string, Area>>): Layout {
  const rows = layout.rows.map((row): LayoutRow =>
    row.type === 'line' && takes[row.key] !== undefined ? { ...row, takes: takes[row.key]! } : row,
  );
  return { ...layout, rows };
}

/** A layout with a line that is not what others call by the same name. */
function untied(layout: Layout, key: string): Layout {
  const rows = layout.rows.map((row): LayoutRow => {
    if (row.type !== 'line' || row.key !== key) return row;
    const { tie: _, ...line } = row;
    return line;
  });
  return { ...layout, rows };
}

/** A row of depreciation (LKBR 5:2) among the costs, which the association's own chart has no accounts for. */
function withDepreciation(layout: Layout): Layout {
  const line: LayoutRow = { type: 'line', key: 'depreciation', label: 'Avskrivningar', takes: [], zeros: 'hide' };
  const rows = layout.rows.flatMap((row): readonly LayoutRow[] => {
    if (row.key === 'otherCosts') return [row, line];
    return [row.type === 'sum' && row.key === 'costs' ? { ...row, of: [...row.of, 'depreciation'] } : row];
  });
  return { ...layout, rows };
}
