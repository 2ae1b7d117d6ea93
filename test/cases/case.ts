// A case: one way to meet one problem, as small as it can be shown, and how the problem reads in both languages.

/** How a problem is met, and what is said of it. */
export interface Case {
  /** What has happened, in a sentence. */
  readonly when: string;
  /** A program whose last expression throws or returns the problem, and no other. `setting` comes before it. */
  readonly run: string;
  readonly sv: string;
  readonly en: string;
}

/** Cases by the code of their problem. */
export type Cases = Readonly<Record<string, Case>>;

/**
 * What every reproducer may use: a chart in two layers, books of 2024 with one voucher, a draft without fault, the year
 * closed, a budget, what a forecast is made from, a layout of some costs, a statement of one figure somebody has typed, and an activity.
 * closed, a budget, what a forecast is made from, a layout of some costs, a statement of one figure
 * somebody has typed, members who pay, a project, and a bill.
 * closed, a budget, what a forecast is made from, a layout of some costs, a statement of one figure somebody has typed, an activity,
 * the books with approvals
 * required, and a sample of its one payment.
 */
export const setting = `import {
  accountPattern,
  accrualPlan,
  addDays,
  allocate,
  amount,
  associationLayer,
  associationLayouts,
  balanceOf,
  balanceSheet,
  carryForward,
  cashFlowStatement,
  check,
  checkLayout,
  checkOpening,
  checkSeals,
  checkTies,
  chooseBudget,
  closePeriod,
  closeYear,
  correct,
  createBudget,
  createChart,
  createForecast,
  createLedger,
  createStatement,
  credit,
  daysBetween,
  debit,
  explain,
  financialYear,
  incomeStatement,
  ledger,
  openBooks,
  period,
  planYearEnd,
  post,
  postAll,
  readBudget,
  reopenPeriod,
  reopenYear,
  replaceChart,
  requireApprovals,
  reviseBudget,
  seals,
  trialBalance,
  voucher,
  withdrawApprovals,
  type Approval,
  type ChartLayer,
  type GivenColumn,
  type Layout,
  type LayoutRow,
  type Statement,
  type VoucherDraft,
} from 'huvudbok';
import { activityStatement, checkActivities, createActivities, createParticipants, annualReport, checkBalanceRequirement, checkEquity, interimReport, presets, checkProjects, compensationPlan, createContributions, createProjects, projectPlan, purchasePlan, approveSample, checkSamples, drawSample, recordSample, reviewSample } from 'huvudbok/finsam';
import { proof, readPublished, type PublishedTable } from 'huvudbok/proof';
import { readSnapshot, readVoucherJson, writeSnapshot } from 'huvudbok/schema';
import { planImport, readSie, reconcile, toBooks, toBudget, toChart, toLedger, writeSie } from 'huvudbok/sie';

const own: ChartLayer = {
  name: 'Egna',
  accounts: [
    { number: '6010', dimensions: { costCentre: 'required', project: 'forbidden' } },
    { number: '6999', name: 'Äldre kostnader', kind: 'expense', validTo: 2023 },
  ],
  dimensions: [
    {
      number: 1,
      objects: [
        { code: '1010', name: 'Kansli' },
        { code: '30', name: 'Östra' },
        { code: '31', name: 'Nordöstra' },
        { code: '32', name: 'Sydöstra' },
      ],
      history: [{ on: '2024-07-01', split: '30', into: ['31', '32'] }],
    },
  ],
};
const chart = createChart({ name: 'Exempel', layers: [associationLayer, own] });

const draft: VoucherDraft = {
  eventDate: '2024-01-15',
  compiledOn: '2024-01-15',
  text: 'Hyra januari',
  counterparty: 'Hyresvärden',
  postings: [debit(6010, '12 500,00', { dimensions: { costCentre: '1010' } }), credit(1930, '12 500,00')],
};
const empty = openBooks({ association: 'Förbundet Exempel', chart, year: '2024' });
const books = post(empty, draft);
const signature = { by: 'ekonom', on: '2024-02-05' };
const { closed, next } = closeYear(books, { by: 'ekonom', on: '2025-02-10' });

const decided = { by: 'Styrelsen', on: '2023-11-24', reference: '§ 41' };
const budget = createBudget({
  chart,
  year: '2024',
  decided,
  rows: [
    { account: 6010, amount: '150 000', dimensions: { costCentre: '1010' } },
    { account: 4610, amount: '573 000', scenario: '!beviljat projekt' },
  ],
});
const thought = {
  name: 'T1',
  made: signature,
  outcome: books,
  asOf: '2024-04-30',
  budget,
  otherwise: 'budget remainder',
} as const;

const yearBefore = createLedger({ chart, year: '2023', balances: [] });

const premises: LayoutRow = { type: 'line', key: 'premises', label: 'Lokaler', takes: '60xx' };
const costs = (...rows: readonly LayoutRow[]): Layout => ({
  name: 'costs',
  title: 'Kostnader',
  covers: { accounts: '60xx' },
  side: 'credit',
  rows,
});
const typed = (tie: string, amount: string, more: Partial<GivenColumn> = {}): Statement =>
  createStatement({
    layout: {
      name: 'overview',
      title: 'Översikt',
      covers: {},
      side: 'credit',
      rows: [{ type: 'line', key: 'figure', label: 'Belopp', tie }],
    },
    unit: 'tkr',
    columns: [{ type: 'given', key: 'a', heading: '2024', period: '2024', given: { figure: amount }, ...more }],
  });
const mandates = [
  { by: 'Anna', role: 'receipt' },
  { by: 'Bo', role: 'receipt' },
  { by: 'Bo', role: 'decision', upTo: '50 000', costCentres: ['1010'] },
];
const controlled = requireApprovals(books, { mandates }, { by: 'Styrelsen', on: '2024-01-01' });
/** The draft with approvals; those that its rules ask for, unless told. */
const approved = (changes: Partial<VoucherDraft> = {}, ...more: readonly Approval[]): VoucherDraft => ({
  ...draft,
  approvals: [{ role: 'receipt', by: 'Anna', on: '2024-01-15' }, { role: 'decision', by: 'Bo', on: '2024-01-15' }, ...more],
  ...changes,
});
const activity = { key: 'kraft', name: 'Aktiv Kraft', category: 'rehabilitation', costs: '31' } as const;
const payers = [
  { code: 'FK', name: 'Försäkringskassan', party: 'state' as const },
  { code: 'VGR', name: 'Regionen', party: 'region' as const },
  { code: 'Borås', name: 'Borås', party: 'municipalities' as const, population: 114_000 },
];
const grant = { amount: '500 000', on: '2023-10-02' };
const viljan = { code: 'VILJA', name: 'VILJA', funder: 'Socialfonden', grant, period: '2024-01..2024-11' };
const projects = createProjects({ projects: [viljan] });
const accrued = { kind: 'accrual', project: 'VILJA', on: '2024-01-31', amount: '400 000' } as const;
const yearEnd = { by: 'ekonom', on: '2024-12-31' };
const bill = { on: '2024-01-15', text: 'Konsult', supplier: 'Konsulten', account: 5539, gross: '1 250' };

const sample = drawSample(books, { period: '2024-01', size: 1, seed: '4 1 6 2 5' });

const sieLines = [
  '#FLAGGA 0',
  '#PROGRAM "Exempel" "1.0"',
  '#FORMAT PC8',
  '#GEN 20240201',
  '#SIETYP 4',
  '#FNAMN "Exempel"',
  '#RAR 0 20240101 20241231',
  '#KONTO 1930 "Bank"',
  '#KONTO 6010 "Hyra"',
  '#IB 0 1930 100.00',
  '#VER A 1 20240131 "Hyra"',
  '{',
  '#TRANS 1930 {} -100.00',
  '#TRANS 6010 {} 100.00',
  '}',
];
/** A SIE file where what begins as the keys stands as the values. */
const sieFile = (changes: Readonly<Record<string, string>> = {}) => {
  const change = (line: string) => changes[Object.keys(changes).find((key) => line.startsWith(key)) ?? ''] ?? line;
  return new TextEncoder().encode(sieLines.map((line) => change(line) + '\\r\\n').join(''));
};
const strict = { profile: 'strict' } as const;
/** A table somebody has typed in, of costs in thousands. */
const printedTable = (...rows: PublishedTable['rows']): PublishedTable => ({ title: 'Kostnader', unit: 'tkr', columns: ['2024'], rows });
/** The document of a file that books can be made of as it is. */
const sieDocument = (changes: Readonly<Record<string, string>> = {}) => {
  const bank = '#KONTO 1930 "Bank"\\n#KTYP 1930 T';
  const rent = '#KONTO 6010 "Hyra"\\n#KTYP 6010 K';
  const whole = { '#KONTO 1930': bank, '#KONTO 6010': rent, '#IB': '#IB 0 1930 0.00', ...changes };
  return readSie(sieFile(whole)).documents[0]!;
};`;
