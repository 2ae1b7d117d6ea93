/**
 * The configuration of a report: which files it is made from, and what stands beside the books, as JSON.
 *
 * Everything in it is handed on to the noun that knows it, which also refuses it: a misspelt field is told with its place.
 */
import {
  type Diagnostic,
  attempt,
  readOptions,
  refusedField,
  isRecord,
  within,
  BookkeepingError,
} from '../diagnostics/index.js';
import {
  type ActivitiesDraft,
  type AnnualReportOptions,
  type AuditCost,
  type ContributionsDraft,
  type ParticipantsDraft,
  type ProjectsDraft,
  type Tables,
  activityStatement,
  auditStatement,
  contributionNote,
  createActivities,
  createContributions,
  createParticipants,
  createProjects,
  goalStatement,
  participantStatement,
  projectStatement,
} from '../finsam/index.js';
import { type Books, isBooks } from '../journal/index.js';
import type { BalanceSource } from '../ledger/index.js';
import type { Decision } from '../plan/index.js';
import type { Layout } from '../statements/index.js';

/** The kinds of report there are. */
export const reportKinds = ['annual', 'interim', 'followUp'] as const;

/** What a configuration may say. Paths are from its own folder. */
export interface ReportConfig {
  readonly report?: (typeof reportKinds)[number];
  /** The SIE file of the year. */
  readonly books: string;
  /** The SIE file of the year before; its figures in the file of the year, unless told. */
  readonly compare?: string;
  /** A budget as a sheet, and when it was decided; the one in the file of the year, unless told. */
  readonly budget?: { readonly file: string; readonly decided: Decision };
  readonly preset?: 'bas' | 'kommun' | 'forbund';
  /** The account that takes what the opening balances differ from zero by. */
  readonly result?: string;
  readonly period?: string;
  /** Layouts that are otherwise than those of the preset, by their place in it. */
  readonly layouts?: Readonly<Record<string, Layout>>;
  readonly contributions?: ContributionsDraft;
  readonly activities?: ActivitiesDraft;
  readonly participants?: ParticipantsDraft;
  readonly projects?: ProjectsDraft;
  readonly audit?: AuditCost;
  /** Paragraphs, or the name of a file with them. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly association?: string;
  readonly title?: string;
  readonly headings?: AnnualReportOptions['headings'];
  readonly order?: AnnualReportOptions['order'];
  readonly targets?: AnnualReportOptions['targets'];
  readonly overview?: AnnualReportOptions['overview'];
  readonly employees?: AnnualReportOptions['employees'];
  readonly balanceRequirement?: AnnualReportOptions['balanceRequirement'];
  readonly diagrams?: boolean;
}

const fields = [
  ...['report', 'books', 'compare', 'budget', 'preset', 'result', 'period', 'layouts', 'contributions', 'activities'],
  ...['participants', 'projects', 'audit', 'texts', 'association', 'title', 'headings', 'order', 'targets', 'overview'],
  ...['employees', 'balanceRequirement', 'diagrams'],
] as readonly (keyof ReportConfig)[];

/** A configuration, or an error with what is wrong with it. */
export function readConfig(text: string): ReportConfig {
  const config = readOptions(parsed(text), fields, 'config');
  const { report = 'annual', preset = 'bas', budget, layouts = {}, texts = {} } = config;
  for (const [field, value] of Object.entries({
    books: config.books,
    compare: config.compare ?? '-',
    budget: config.budget ?? '-',
  }))
    if (typeof value !== 'string' || value === '') throw refusedField(field, value, '"bokslut.se"');
  if (budget !== undefined && typeof readOptions(budget, ['file', 'decided'], 'budget').file !== 'string')
    throw refusedField('budget', budget, '{ file: "budget.csv", decided: { by, on, reference } }');
  if (!reportKinds.includes(report)) throw refusedField('report', report, reportKinds.join(', '));
  if (!['bas', 'kommun', 'forbund'].includes(preset)) throw refusedField('preset', preset, 'bas, kommun, forbund');
  for (const [field, value] of Object.entries({ layouts, texts }))
    if (!isRecord(value)) throw refusedField(field, value, '{ … }');
  return config;
}

function parsed(text: string): ReportConfig {
  try {
    return JSON.parse(text) as ReportConfig;
  } catch (error) {
    throw refusedField('config', (error as Error).message, 'JSON');
  }
}

/** The tables that are made of what stands beside the books. */
export function tablesOf(config: ReportConfig, actual: BalanceSource): Readonly<Record<string, Tables>> {
  const { contributions, activities, participants, projects, audit } = config;
  const found: Diagnostic[] = [];
  const made = <Draft>(
    field: string,
    draft: Draft | undefined,
    make: (draft: Draft) => Tables,
  ): readonly [string, Tables][] => {
    if (draft === undefined) return [];
    const problems: Diagnostic[] = [];
    const tables = attempt(problems, () => make(draft));
    found.push(...within([field], problems));
    return tables === undefined ? [] : [[field, tables]];
  };
  const tables = Object.fromEntries([
    ...made('members', contributions, (draft) => contributionNote(createContributions(draft), { unit: '0.1 tkr' })),
    ...made('activities', activities, (draft) =>
      activityStatement(actual, { activities: createActivities(draft), unit: 'tkr' }),
    ),
    ...made('participants', participants, (draft) => {
      const figures = createParticipants(draft);
      return [participantStatement(figures), goalStatement(figures)];
    }),
    ...made('projects', projects, (draft) => projectStatement(booksOf(actual), { projects: createProjects(draft) })),
    ...made('audit', audit, (draft) => auditStatement(draft)),
  ]);
  if (found.length > 0) throw new BookkeepingError(found);
  return tables;
}

/** Projects are followed by their vouchers, which a file of balances has not. */
function booksOf(actual: BalanceSource): Books {
  if (isBooks(actual)) return actual;
  throw refusedField('projects', 'en fil med bara saldon', 'en SIE 4-fil');
}
