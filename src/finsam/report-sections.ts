/**
 * The sections of a report: what each is called, what it holds, and what it is missing when it holds nothing.
 */
import { monthsOf } from '../calendar/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { isLedger } from '../ledger/index.js';
import type { ReportPart, Statement } from '../statements/index.js';
import { checkBalanceRequirement } from './balance-check.js';
import { balanceRequirement, restorationThrough } from './balance-requirement.js';
import { equityStatement, equityYears } from './equity.js';
import { checkEquity } from './equity-check.js';
import { overviewStatement } from './overview.js';
import { type ReportContext, lookOf } from './report-context.js';
import { budgetDiagram, equityDiagram, monthDiagram, sharesDiagram } from './report-diagrams.js';
import type { AnnualReportOptions, ReadySections, SectionKey, Tables } from './report-options.js';
import {
  balanceTable,
  cashFlowTable,
  costCentreTable,
  incomeTable,
  monthTable,
  noteTables,
  operationsTable,
  projectTable,
  summaryTable,
  usedTable,
} from './report-tables.js';
import { restorationStatement } from './restoration-statement.js';

/** A section, before there is anything in it. */
export interface Section {
  readonly heading: string;
  readonly level: 1 | 2;
  /** What it holds, in order; a diagram is left out of a report without diagrams. */
  readonly make?: (context: ReportContext) => readonly ReportPart[];
  /** What there is to say about it. */
  readonly check?: (context: ReportContext) => readonly Diagnostic[];
  /** The option that is missing when it is empty. One without may be empty. */
  readonly needs?: string;
}

/** Every section there is. */
export const sections: Readonly<Record<SectionKey, Section>> = {
  introduction: { heading: 'Förvaltningsberättelse', level: 1, needs: 'texts.introduction' },
  summary: { heading: 'Sammanfattning', level: 1, make: (context) => tables(summaryTable(context)) },
  incomeStatement: { heading: 'Resultaträkning', level: 1, make: (context) => tables(incomeTable(context)) },
  incomeNotes: {
    heading: 'Noter till resultaträkningen',
    level: 2,
    make: (context) => tables(noteTables(context, 'incomeStatement')),
  },
  balanceSheet: { heading: 'Balansräkning', level: 1, make: (context) => tables(balanceTable(context)) },
  balanceNotes: {
    heading: 'Noter till balansräkningen',
    level: 2,
    make: (context) => tables(noteTables(context, 'balanceSheet')),
  },
  cashFlow: { heading: 'Kassaflödesanalys', level: 1, make: (context) => tables(cashFlowTable(context)) },
  operations: { heading: 'Driftredovisning', level: 1, make: (context) => tables(operationsTable(context)) },
  costCentres: { heading: 'Uppföljning per kostnadsställe', level: 1, make: costCentres },
  projects: {
    heading: 'Externa projekt',
    level: 1,
    make: (context) => tables(context.options.projects ?? projectTable(context)),
  },
  months: { heading: 'Resultat månad för månad', level: 1, make: months, needs: 'books' },
  overview: { heading: 'Flerårsöversikt', level: 1, make: (context) => tables(overview(context)) },
  balanceRequirement: {
    heading: 'Balanskravsutredning',
    level: 1,
    make: requirement,
    check: (context) => checkBalanceRequirement(context.source, requirementOptions(context)),
  },
  equity: {
    heading: 'Eget kapital',
    level: 1,
    make: equity,
    check: (context) => checkEquity(context.source, equityOptions(context)),
  },
  members: ready('members', 'Finansiering', 'members'),
  compensation: ready('compensation', 'Momskompensation'),
  audit: ready('audit', 'Revision', 'audit'),
  activities: ready('activities', 'Insatser', 'activities'),
  participants: ready('participants', 'Deltagare', 'participants'),
  control: ready('control', 'Intern kontroll'),
  outlook: { heading: 'Förväntad utveckling', level: 1, needs: 'texts.outlook' },
  signatures: { heading: 'Underskrifter', level: 1, needs: 'texts.signatures' },
};

/** In a follow-up the summary says what has been used and where it came from. */
export const usedSummary: Section = {
  ...sections.summary,
  heading: 'Kostnad och finansiering',
  make: (context) => tables(usedTable(context)),
};

function ready(name: keyof ReadySections, heading: string, needs?: string): Section {
  const make = ({ options: { [name]: given = [] } }: ReportContext): readonly ReportPart[] => tables(given);
  return { heading, level: 1, make, ...(needs === undefined ? {} : { needs }) };
}

function tables(given: Tables): readonly ReportPart[] {
  const list: readonly Statement[] = Array.isArray(given) ? (given as readonly Statement[]) : [given as Statement];
  return list.map((statement) => ({ type: 'statement', statement }));
}

function costCentres(context: ReportContext): readonly ReportPart[] {
  const statement = costCentreTable(context);
  return [...tables(statement), ...budgetDiagram(statement), ...sharesDiagram(statement)];
}

/** Nothing when the books do not know their months. */
function months(context: ReportContext): readonly ReportPart[] {
  const { source, period } = context;
  const kept = isLedger(source) ? source.periods : monthsOf(source.year);
  const within = kept.filter(({ to }) => to <= period.to);
  return kept.length < 2 || within.length < 2 ? [] : monthDiagram(monthTable(context, within));
}

function overview(context: ReportContext): Statement {
  const { employees } = context.options as AnnualReportOptions;
  return overviewStatement(context.source, {
    ...yearsOf(context),
    ...(employees === undefined ? {} : { employees }),
  });
}

/** The years behind, for the overview and for equity over the years. */
function yearsOf({ preset, compare, options }: ReportContext): Parameters<typeof overviewStatement>[1] {
  const { overview: earlier, association } = options as AnnualReportOptions;
  return {
    preset,
    ...(compare === undefined ? {} : { compare }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(association === undefined ? {} : { association }),
  };
}

function requirementOptions({ options, preset }: ReportContext): Parameters<typeof balanceRequirement>[1] {
  const { association, balanceRequirement: given = {} } = options as AnnualReportOptions;
  return { rules: preset.balanceRequirement, ...(association === undefined ? {} : { association }), ...given };
}

/** The year, and beside it how deficits have been restored when they are to be. */
function requirement(context: ReportContext): readonly ReportPart[] {
  const options = requirementOptions(context)!;
  const statement = balanceRequirement(context.source, options);
  const restored = restorationThrough(context.source, statement, options);
  const isPlain = restored?.years.every(({ result }) => !result.isNegative()) ?? true;
  return tables(isPlain ? statement : [statement, restorationStatement(restored!)]);
}

function equityOptions(context: ReportContext): Parameters<typeof equityStatement>[1] {
  const { preset, targets, budget, forecast } = context;
  return {
    ...lookOf(context),
    preset,
    targets,
    ...(budget === undefined ? {} : { budget }),
    ...(forecast === undefined ? {} : { forecast }),
  };
}

function equity(context: ReportContext): readonly ReportPart[] {
  const { source, targets, isInterim } = context;
  const statement = equityStatement(source, equityOptions(context));
  if (isInterim) return tables(statement);
  return [...tables(statement), ...equityDiagram(equityYears(source, { ...yearsOf(context), targets }))];
}
