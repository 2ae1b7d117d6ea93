// The transcribed reports in the form a person types tables in: the same figures in the same order, with printed headings.
import type { PublishedRow, PublishedTable } from '../../../src/proof/index.js';
import { read } from '../../tidy/source.ts';

/** A row of the transcriptions: a section, a line or a sum. */
interface TranscribedRow {
  readonly section?: string;
  readonly label?: string;
  readonly sum?: string;
  readonly note?: number;
  readonly code?: string;
  readonly amounts?: readonly (string | null)[];
}

interface TranscribedNote {
  readonly title: string;
  readonly rows: readonly string[][];
  readonly sum: readonly string[];
}

interface Transcribed {
  readonly incomeStatement: readonly TranscribedRow[];
  readonly incomeNotes: Readonly<Record<string, TranscribedNote>>;
  readonly balanceSheet: { readonly rows: readonly TranscribedRow[] };
  readonly balanceNotes: Readonly<Record<string, TranscribedNote>>;
  readonly cashFlow: {
    readonly rows: readonly TranscribedRow[];
    readonly control?: Readonly<Record<'closingCash' | 'openingCash' | 'change', string>>;
  };
  readonly costCentres: {
    readonly rows: readonly string[][];
    readonly sum: readonly string[];
    readonly projects: { readonly rows: readonly string[][]; readonly sum: readonly string[] };
  };
  readonly memberFunding: { readonly rows: readonly string[][]; readonly sum: string };
  readonly participants: Readonly<Record<string, number | string>> & {
    readonly municipalities: readonly string[];
    readonly women: readonly number[];
    readonly men: readonly number[];
  };
}

const transcribed = (path: string): unknown => JSON.parse(read(path));

const rowsOf = (rows: readonly TranscribedRow[]): PublishedRow[] =>
  rows.map(({ section, label, ...row }): PublishedRow => {
    if (section !== undefined) return { heading: section };
    return (label === undefined ? row : { label, ...row }) as PublishedRow;
  });

const notesOf = (notes: Readonly<Record<string, TranscribedNote | readonly string[]>>, columns: readonly string[]) =>
  Object.entries(notes)
    .filter((entry): entry is [string, TranscribedNote] => entry[0] !== 'columns')
    .map(([note, { title, rows, sum }]): PublishedTable => ({ title, note, columns, rows, sum }));

const people = (
  municipalities: readonly string[],
  women: readonly number[],
  men: readonly number[],
  totals: readonly number[] = women.map((count, i) => count + men[i]!),
): PublishedTable => ({
  title: 'Deltagare',
  unit: 'count',
  columns: ['Kvinnor', 'Män', 'Totalt'],
  rows: municipalities.map((name, i) => [name, women[i]!, men[i]!, totals[i]!]),
});

interface Annual extends Transcribed {
  readonly operations: { readonly rows: readonly TranscribedRow[] };
  readonly multiYear: Readonly<Record<string, readonly string[]>>;
  readonly balanceRequirement: { readonly rows: readonly string[][] };
  readonly memberFunding: Transcribed['memberFunding'] & { readonly municipalities: readonly string[][] };
  readonly auditFees: Readonly<Record<string, string>>;
}

/** Every table of the annual report 2024. */
export function annualReport2024(): PublishedTable[] {
  const report = transcribed('test/statements/reference/annual-report-2024.json') as Annual;
  const { multiYear, balanceRequirement, memberFunding, auditFees, participants } = report;
  const overview = (key: string): readonly string[] => multiYear[key]!;
  return [
    { title: 'Resultaträkning', columns: ['2024', '2023'], rows: rowsOf(report.incomeStatement) },
    ...notesOf(report.incomeNotes, ['2024', '2023']),
    {
      title: 'Balansräkning',
      columns: ['2024-01-01', 'Förändring', '2024-12-31'],
      rows: rowsOf(report.balanceSheet.rows),
    },
    ...notesOf(report.balanceNotes, ['2024-12-31', '2023-12-31']),
    { title: 'Kassaflödesanalys', columns: ['2024', '2023'], rows: rowsOf(report.cashFlow.rows) },
    {
      title: 'Driftredovisning',
      unit: 'tkr',
      columns: [
        ...['Intäkter 2024', 'Kostnader 2024', 'Netto 2024', 'Budget netto 2024', 'Avvikelse'],
        ...['Intäkter 2023', 'Kostnader 2023', 'Netto 2023'],
      ],
      rows: rowsOf(report.operations.rows),
    },
    {
      title: 'Uppföljning per kostnadsställe',
      unit: 'tkr',
      columns: ['Utfall jan-dec 2024', 'Budget jan-dec 2024', 'Avvikelse'],
      rows: report.costCentres.rows,
      sum: report.costCentres.sum,
    },
    {
      title: 'Projekt',
      unit: 'tkr',
      columns: ['Utfall jan-dec 2024'],
      rows: report.costCentres.projects.rows,
      sum: report.costCentres.projects.sum,
    },
    {
      title: 'Flerårsöversikt',
      unit: 'tkr',
      columns: overview('years'),
      rows: [
        ['Medlemsfinansiering', ...overview('memberFunding')],
        ['Externa projekt', ...overview('externalProjects')],
        ['Kostnader', ...overview('costs')],
        { sum: 'Resultat', amounts: overview('result') },
        ['Eget kapital', ...overview('equity')],
        ['Totala tillgångar', ...overview('totalAssets')],
        { label: 'Soliditet %', unit: 'percent', amounts: overview('solvencyPercent') },
        { label: 'Antal anställda', unit: 'count', amounts: overview('employees') },
      ],
    },
    {
      title: 'Balanskravsutredning',
      unit: 'tkr',
      columns: ['2024'],
      rows: balanceRequirement.rows.map((row, i, all): PublishedRow =>
        i === all.length - 1 ? { sum: row[0]!, amounts: row.slice(1) } : row,
      ),
    },
    {
      title: 'Bidrag från medlemmarna, sammandrag',
      unit: 'tkr',
      columns: ['2024'],
      rows: [...memberFunding.rows, { sum: 'Bidrag', tie: 'contributions', amounts: [memberFunding.sum] }].map(
        (row): PublishedRow =>
          Array.isArray(row) && row[0] === 'Kommuner'
            ? { label: 'Kommuner', tie: 'municipal', amounts: [row[1]!] }
            : row,
      ),
    },
    {
      title: 'Kommunernas bidrag',
      unit: 'tkr',
      columns: ['2024'],
      rows: [
        ...memberFunding.municipalities,
        // No total is printed under them; the row above in the other table is what they are to come to.
        { sum: 'Kommuner', tie: 'municipal', amounts: ['4505.5'] },
      ],
    },
    {
      title: 'Revision',
      columns: ['2024'],
      rows: [
        ['Sakkunnigt biträde', auditFees['electedAuditorAssistant']!],
        ['Statlig revisor', auditFees['stateAuditor']!],
        { sum: 'Summa', amounts: [auditFees['total']!] },
      ],
    },
    {
      ...people(participants.municipalities, participants.women, participants.men),
      rows: [
        ...people(participants.municipalities, participants.women, participants.men).rows,
        { sum: 'Summa', amounts: [null, null, participants['actual']!] },
        { label: 'Planerat', amounts: [null, null, participants['planned']!] },
        {
          label: 'Nyttjande',
          unit: 'percent',
          amounts: [null, null, participants['occupancyPercent']!],
          of: ['Summa'],
          to: ['Planerat'],
        },
      ],
    },
  ];
}

interface Interim extends Transcribed {
  readonly summary: { readonly rows: readonly string[][] };
  readonly memberFunding: Transcribed['memberFunding'] & {
    readonly municipalities: { readonly rows: readonly string[][] };
  };
  readonly participants: Transcribed['participants'] & { readonly total: readonly number[] };
}

/** Every table of the interim report for January to August 2022. */
export function interimReport2022(): PublishedTable[] {
  const report = transcribed('test/statements/reference/interim-report-2022-08.json') as Interim;
  const { cashFlow, costCentres, summary, memberFunding, participants } = report;
  const control = cashFlow.control!;
  const years = ['jan-aug 2022', 'jan-aug 2021'];
  return [
    { title: 'Resultaträkning', columns: years, rows: rowsOf(report.incomeStatement) },
    ...notesOf(report.incomeNotes, years),
    {
      title: 'Balansräkning',
      columns: ['2022-01-01', 'Förändring', '2022-08-31'],
      rows: rowsOf(report.balanceSheet.rows),
    },
    ...notesOf(report.balanceNotes, ['2022-08-31', '2021-08-31']),
    {
      title: 'Kassaflödesanalys',
      columns: ['jan-aug 2022'],
      rows: [
        ...rowsOf(cashFlow.rows),
        { heading: 'Kontroll' },
        ['Utgående likvida medel', control.closingCash],
        ['Ingående likvida medel', control.openingCash],
        { label: 'Förändring', tie: 'cash', amounts: [control.change] },
      ],
    },
    {
      title: 'Uppföljning per kostnadsställe',
      unit: 'tkr',
      period: '2022',
      columns: ['Utfall jan-aug', 'Budget jan-aug', 'Avvikelse', 'Prognos helår', 'Budget helår'],
      rows: costCentres.rows,
      sum: costCentres.sum,
    },
    {
      title: 'Projekt',
      unit: 'tkr',
      columns: ['Utfall jan-aug 2022'],
      rows: costCentres.projects.rows,
      sum: costCentres.projects.sum,
    },
    {
      title: 'Ekonomisk sammanfattning',
      unit: 'tkr',
      columns: ['Utfall jan-aug 2022', 'Prognos helår 2022', 'Budget helår 2022', 'Utfall jan-aug 2021'],
      rows: summary.rows.map((row): PublishedRow =>
        row[0] === 'Resultat' ? { sum: row[0], amounts: row.slice(1) } : row,
      ),
    },
    {
      title: 'Bidrag från medlemmarna',
      columns: ['2022'],
      rows: memberFunding.rows.map((row): PublishedRow =>
        row[0] === 'Kommuner' ? { label: row[0], tie: 'municipal', amounts: row.slice(1) } : row,
      ),
      sum: [memberFunding.sum],
    },
    {
      title: 'Kommunernas bidrag',
      unit: 'tkr',
      columns: ['2022', '2021'],
      // Their total is printed for 2022 alone, and above.
      rows: [...memberFunding.municipalities.rows, { sum: 'Summa', tie: 'municipal', amounts: ['5000', null] }],
    },
    {
      ...people(participants.municipalities, participants.women, participants.men, participants.total),
      rows: [
        ...people(participants.municipalities, participants.women, participants.men, participants.total).rows,
        { sum: 'Unika i området', amounts: [null, null, participants['uniqueInArea']!] },
      ],
    },
  ];
}

interface OperationalPlan {
  readonly governance: readonly string[][];
  readonly governanceSum: string;
  readonly activities: readonly (string | number)[][];
  readonly activitiesCommon: readonly (string | null)[][];
  readonly activitiesSum: readonly (string | number)[];
  readonly economicSummary: readonly string[][];
  readonly economicSummarySum: string;
  readonly costsOverIncome: string;
  readonly financing: {
    readonly columns: readonly string[];
    readonly members: readonly string[][];
    readonly municipalities: readonly string[][];
    readonly sum: readonly string[];
  };
}

/** The tables of the operational plan for 2022 to 2024. */
export function operationalPlan2022(): PublishedTable[] {
  const plan = transcribed('test/proof/reference/operational-plan-2022-2024.json') as OperationalPlan;
  const { financing } = plan;
  const members = [...financing.members, ...financing.municipalities].map(([name, , ...amounts]) => [
    name!,
    ...amounts,
  ]);
  return [
    {
      title: 'Styrning och ledning',
      unit: 'tkr',
      columns: ['Budget 2022'],
      rows: [...plan.governance, { sum: 'Summa', tie: 'governance', amounts: [plan.governanceSum] }],
    },
    {
      title: 'Individinriktade insatser',
      unit: 'tkr',
      columns: [{ heading: 'Deltagare', unit: 'count' }, 'Budget 2022'],
      rows: [...plan.activities, ...plan.activitiesCommon] as readonly (readonly (string | number | null)[])[],
      sum: plan.activitiesSum,
    },
    {
      title: 'Ekonomisk sammanställning',
      unit: 'tkr',
      columns: ['Budget 2022'],
      rows: [
        ...plan.economicSummary.slice(0, -1),
        { label: plan.economicSummary.at(-1)![0]!, tie: 'governance', amounts: plan.economicSummary.at(-1)!.slice(1) },
        { sum: 'Summa kostnader', amounts: [plan.economicSummarySum] },
        { label: 'Bidrag', tie: 'contributions', amounts: [financing.sum[0]!] },
        { sum: 'Kostnader över intäkter', of: ['Summa kostnader'], less: ['Bidrag'], amounts: [plan.costsOverIncome] },
      ],
    },
    {
      title: 'Finansiering',
      unit: 'tkr',
      columns: financing.columns,
      rows: members,
      sum: financing.sum,
    },
  ];
}
