// The annual report of 2024 put together as a report: text, statements, notes and diagrams, from the reference books.
import {
  associationLayouts,
  balanceSheet,
  cashFlowStatement,
  createDiagram,
  createReport,
  createStatement,
  followUpStatement,
  incomeStatement,
  ledger,
  monthsOf,
  operationsStatement,
  statementNotes,
  type Books,
  type Diagram,
  type Layout,
  type Ledger,
  type Report,
  type ReportPart,
  type ReportSection,
  type Statement,
} from '../../src/index.js';
import published from '../statements/reference/annual-report-2024.json' with { type: 'json' };
import { costCentres2024, operations2024, projects2024 } from '../statements/reference/layouts.js';
import { books as books2024, budget, yearBefore } from '../statements/reference/year-2024.js';

const statement = (each: Statement): ReportPart => ({ type: 'statement', statement: each });
const text = (words: string): ReportPart => ({ type: 'text', text: words });

/** Six years, as they were printed; the limits of equity beside it. */
function overview(): Statement {
  const { years } = published.multiYear;
  const { minimumByBoard, ceilingByNationalCouncil } = published.equityTargets;
  const rows = {
    memberFunding: 'Huvudmännens bidrag',
    costs: 'Kostnader',
    result: 'Resultat',
    equity: 'Eget kapital',
    totalAssets: 'Balansomslutning',
  };
  const thousands = (whole: string): string => `${whole}000`;
  const given = (year: string, i: number): Record<string, string> => ({
    ...Object.fromEntries(
      (Object.keys(rows) as (keyof typeof rows)[]).map((key) => [key, thousands(published.multiYear[key][i]!)]),
    ),
    minimum: thousands(minimumByBoard),
    ...(year === '2024' ? { ceiling: thousands(ceilingByNationalCouncil) } : {}),
  });
  return createStatement({
    layout: {
      name: 'multiYear',
      title: 'Flerårsöversikt',
      covers: {},
      side: 'credit',
      rows: [
        ...Object.entries(rows).map(([key, label]) => ({ type: 'line' as const, key, label })),
        { type: 'line', key: 'minimum', label: 'Styrelsens lägsta nivå' },
        { type: 'line', key: 'ceiling', label: 'Nationella rådets tak' },
      ],
    },
    association: books2024.association.name,
    unit: 'tkr',
    columns: [...years.entries()].map(([i, year]) => ({
      type: 'given' as const,
      key: `year${year}`,
      heading: year,
      given: given(year, i),
      source: `årsredovisning 2024, flerårsöversikt`,
    })),
  });
}

/** The result of each month. */
function months(books: Books): Statement {
  const layout: Layout = {
    name: 'months',
    title: 'Resultat per månad',
    covers: { kinds: ['income', 'expense'] },
    side: 'credit',
    rows: [{ type: 'line', key: 'result', label: 'Resultat', takes: 'rest' }],
  };
  const columns = monthsOf(books.year).map(({ name }) => ({
    type: 'figures' as const,
    key: `month${name}`,
    figures: 'actual' as const,
    window: 'change' as const,
    period: name,
  }));
  return createStatement({ layout, actual: books, unit: 'tkr', columns });
}

/** The statements of the report that diagrams are drawn of. */
function drawnStatements(books: Books): Readonly<Record<'years' | 'centres' | 'income' | 'months', Statement>> {
  return {
    years: overview(),
    centres: followUpStatement(books, { layout: costCentres2024, budget, columns: ['period', 'budget', 'variance'] }),
    income: incomeStatement(books, { layout: associationLayouts.incomeStatement, compare: yearBefore }),
    months: months(books),
  };
}

/** The diagrams of the report. */
export function diagramsOf(
  statements: ReturnType<typeof drawnStatements>,
): Readonly<Record<'years' | 'centres' | 'structure' | 'months', Diagram>> {
  const { years, centres, income } = statements;
  return {
    years: createDiagram({
      title: 'Eget kapital 2019–2024, tkr',
      description:
        'Eget kapital har legat över styrelsens lägsta nivå alla sex åren, och 2024 över Nationella rådets tak.',
      form: 'lines',
      statement: years,
      series: 'rows',
      rows: ['equity', 'minimum', 'ceiling'],
      limits: ['minimum', 'ceiling'],
      columns: years.columns.map(({ key }) => key).reverse(),
    }),
    centres: createDiagram({
      title: 'Kostnad per kostnadsställe 2024, tkr',
      description: 'De flesta insatser kostade vad som var budgeterat; kansliet kostade mindre.',
      form: 'bars',
      statement: centres,
      columns: ['budget', 'period'],
      rows: centres.rows.flatMap(({ type, key }) => (type === 'line' ? [key] : [])),
      turned: true,
    }),
    structure: createDiagram({
      title: 'Kostnadernas fördelning 2024, kronor',
      description: 'Nio tiondelar av kostnaderna är verksamhetsanknutna.',
      form: 'shares',
      statement: income,
      rows: ['fees', 'travel', 'socialCharges', 'otherStaff', 'activity', 'premises', 'otherCosts'],
      columns: ['period'],
      turned: true,
    }),
    months: createDiagram({
      title: 'Resultat per månad 2024, tkr',
      description: 'Resultatet är högst de månader då bidragen kommer.',
      form: 'bars',
      statement: statements.months,
      series: 'rows',
    }),
  };
}

/** The diagrams of the reference books. */
export const diagrams2024 = diagramsOf(drawnStatements(books2024));

/** The report, of the reference books unless told of others with the same chart. */
export function report2024(books: Books = books2024): Report {
  const actual = ledger(books);
  const { incomeStatement: income, balanceSheet: balance, cashFlow } = associationLayouts;
  const compare = yearBefore;
  const drawn = drawnStatements(books);
  const diagrams = diagramsOf(drawn);
  return createReport({
    name: 'annualReport',
    title: 'Årsredovisning 2024',
    association: books.association.name,
    period: books.year,
    sections: [
      section('administration', 'Förvaltningsberättelse', [text(administration)]),
      section('overview', 'Flerårsöversikt', [statement(drawn.years), diagrams.years], 2),
      section('income', 'Resultaträkning', [statement(drawn.income), diagrams.structure, diagrams.months]),
      section('incomeNotes', 'Noter till resultaträkningen', notes(actual, income), 2),
      section('balance', 'Balansräkning', [statement(balanceSheet(actual, { layout: balance }))]),
      section('balanceNotes', 'Noter till balansräkningen', notes(actual, balance), 2),
      section('cashFlow', 'Kassaflödesanalys', [statement(cashFlowStatement(actual, { layout: cashFlow, compare }))]),
      section('operations', 'Driftredovisning', [
        statement(operationsStatement(actual, { layout: operations2024, compare, budget })),
      ]),
      section('costCentres', 'Kostnadsställen', [statement(drawn.centres), diagrams.centres], 2),
      section('projects', 'Projekt', [statement(followUpStatement(actual, { layout: projects2024 }))], 2),
    ],
  });
}

const administration = `Förbundet samordnar Försäkringskassans, Arbetsförmedlingens, regionens och kommunernas insatser för dem som behöver stöd från flera håll för att kunna arbeta.

Året gav ett överskott på 246 tkr, mot ett budgeterat underskott på 1 663 tkr. Skillnaden beror på att projektet VILJA bar en del av kansliets kostnader, och på att en reservering för återbetalning kunde återföras.`;

function section(key: string, heading: string, parts: readonly ReportPart[], level: 1 | 2 = 1): ReportSection {
  return { key, heading, level, parts };
}

function notes(actual: Ledger, layout: Layout): readonly ReportPart[] {
  return statementNotes(actual, { layout, compare: yearBefore }).map(statement);
}
