/**
 * Projects as statements: a year with a column for each project, and a project with a column for each year.
 *
 * Balances and the result are read from the ledger and can be explained down to the vouchers. What has been claimed,
 * approved and paid is read from the vouchers; what is outstanding is the one less the other, and the balance too.
 */
import type { IsoDate } from '../calendar/index.js';
import { type Diagnostic, readOptions, refusedField } from '../diagnostics/index.js';
import { type Books, isBooks, vouchers } from '../journal/index.js';
import { findAccount } from '../chart/index.js';
import { type Unit, sum } from '../money/index.js';
import { type FiguresColumn, type LayoutRow, type Statement, createStatement } from '../statements/index.js';
import { projectOutsidePeriod, projectOverGrant } from './problems-funding.js';
import { type ClaimFigures, balanceRows, claimFigures, ofProjects, resultRows } from './project-rows.js';
import { type Project, type Projects, projectOf, readRegister } from './projects.js';

/** Which projects are shown, and until when. */
export interface ProjectStatementOptions {
  readonly projects: Projects;
  /** The codes of some of them: all unless told. */
  readonly only?: readonly string[];
  /** The end of a month: that of the year unless told. */
  readonly asOf?: IsoDate;
  /** Kronor with öre unless told. */
  readonly unit?: Unit;
}

/** The year of each project: result, claims, and what there is at the end. */
export function projectStatement(books: Books, options: ProjectStatementOptions): Statement {
  checkBooks(books, 'books');
  const {
    projects: given,
    only,
    asOf = books.year.to,
    unit = 'ore',
  } = readOptions(options, ['projects', 'only', 'asOf', 'unit']);
  const register = readRegister(given);
  if (only !== undefined && (!Array.isArray(only) || only.length === 0)) throw refusedField('only', only, '["VILJA"]');
  const projects = only === undefined ? register.projects : only.map((code) => projectOf(register, code));
  const figures = claimFigures(books, register, projects, asOf);
  const { opening, pending, receivable, accrued, advance, reserve } = balanceRows(register);
  const column = (key: string, heading: string, of: readonly Project[]): FiguresColumn => ({
    type: 'figures',
    key,
    heading,
    figures: 'actual',
    takes: ofProjects(of),
  });
  return createStatement({
    actual: books,
    period: { from: books.year.from, to: asOf },
    unit,
    layout: {
      name: 'projectStatement',
      title: 'Externa projekt',
      covers: { kinds: [] },
      side: 'credit',
      rows: [
        ...resultRows(register, projects),
        { type: 'heading', label: 'Ansökningar om utbetalning' },
        opening,
        ...claimRows,
        { type: 'sum', key: 'outstanding', label: 'Utestående', of: ['opening', 'claimed'], less: ['paid'] },
        pending,
        receivable,
        { type: 'heading', label: 'Ställning' },
        accrued,
        advance,
        reserve,
      ],
    },
    columns: [
      ...projects.map((project) => column(project.code, project.name, [project])),
      ...(projects.length < 2 ? [] : [column(together, 'Summa', projects)]),
    ],
    given: givenClaims(
      [...projects.map(({ code }) => code), together].slice(0, projects.length < 2 ? 1 : undefined),
      figures,
    ),
  });
}

/** Which project is shown, over which years. */
export interface ProjectTotalsOptions {
  /** The code of the project. */
  readonly project: string;
  readonly years: readonly Books[];
  /** Kronor with öre unless told. */
  readonly unit?: Unit;
}

/** A project over several years, against what it was granted. The years add up; what there is, is there at the end. */
export function projectTotals(projects: Projects, options: ProjectTotalsOptions): Statement {
  const register = readRegister(projects);
  const { project: code, years: given, unit = 'ore' } = readOptions(options, ['project', 'years', 'unit']);
  const project = projectOf(register, code);
  const years = readYears(given);
  const figures = years.map((books) => claimFigures(books, register, [project], books.year.to)[0]!);
  const { outstanding, accrued, advance, reserve } = balanceRows(register);
  const result = resultRows(register, [project]);
  const inKind = project.coFinancing.length > 0;
  const rows: readonly LayoutRow[] = [
    ...result,
    { type: 'heading', label: 'Ansökningar om utbetalning' },
    ...claimRows,
    outstanding,
    { type: 'heading', label: 'Ställning vid årets slut' },
    accrued,
    advance,
    reserve,
    { type: 'heading', label: 'Beslut' },
    { type: 'line', key: 'grant', label: `Beviljat ${project.grant.on}` },
    { type: 'line', key: 'remaining', label: 'Kvar av det beviljade' },
    ...(inKind ? [{ type: 'line', key: 'coFinancing', label: 'Medfinansiering, bokförs inte' } as const] : []),
  ];
  const columns = years.map((books): FiguresColumn => ({
    type: 'figures',
    key: books.year.name,
    heading: books.year.name,
    figures: books,
    takes: ofProjects([project]),
  }));
  const layout = {
    name: 'projectTotals',
    title: `${project.name} (${project.funder}) ${project.period.name}`,
    covers: { kinds: [] },
    side: 'credit' as const,
  };
  const claims = givenClaims(
    columns.map(({ key }) => key),
    figures,
  );
  const perYear = createStatement({ layout: { ...layout, rows: rows.filter(isOfBooks) }, columns, given: claims });
  return createStatement({
    association: years[0]!.association.name,
    layout: { ...layout, rows },
    unit,
    columns: [
      ...columns,
      { type: 'given', key: together, heading: 'Hela projektet', given: totalsOf(perYear, project) },
    ],
    given: claims,
  });
}

/** What is to be said of projects over their years: more than was granted, and postings on other days than those granted. */
export function checkProjects(projects: Projects, years: readonly Books[]): readonly Diagnostic[] {
  const register = readRegister(projects);
  const all = readYears(years);
  return Object.freeze(register.projects.flatMap((project) => checkProject(register, project, all)));
}

function checkProject(register: Projects, project: Project, years: readonly Books[]): readonly Diagnostic[] {
  const { code, grant, period } = project;
  const found: Diagnostic[] = [];
  const statement = projectTotals(register, { project: code, years });
  const income = statement.rows.find(({ key }) => key === 'income')!.cells.at(-1);
  if (income?.type === 'amount' && income.value.compare(grant.amount) > 0)
    found.push(projectOverGrant.at([code], { project: code, grant: grant.amount, income: income.value }));
  for (const books of years) {
    for (const { eventDate, postings, purpose } of vouchers(books)) {
      const isInside = eventDate >= period.from && eventDate <= period.to;
      if (isInside || purpose === 'closing') continue;
      const isOfResult = postings.some(({ account, dimensions }) => {
        const kind = findAccount(books.chart, account)?.kind;
        // A reserve is kept, and turned back, after the project has ended.
        const isReserve = dimensions.invoice === register.rules.reserveObject;
        return dimensions.project === code && !isReserve && (kind === 'expense' || kind === 'income');
      });
      if (isOfResult)
        found.push(projectOutsidePeriod.at([code], { project: code, on: eventDate, period: period.name }));
    }
  }
  return found;
}

/** The key of what all projects, or all years, have together. */
const together = 'total';

const claimRows: readonly LayoutRow[] = [
  { type: 'line', key: 'claimed', label: 'Ansökt' },
  { type: 'line', key: 'approved', label: 'varav beviljat', level: 2 },
  { type: 'line', key: 'paid', label: 'Utbetalt' },
];

const claimKeys = ['claimed', 'approved', 'paid'] as const;

type GivenRows = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The claims by row and column; one column more than there are figures takes them all together. */
function givenClaims(columns: readonly string[], figures: readonly ClaimFigures[]): GivenRows {
  return Object.fromEntries(
    claimKeys.map((key) => {
      const amounts = figures.map((each) => each[key]);
      const all = columns.length > amounts.length ? [...amounts, sum(amounts)] : amounts;
      return [key, Object.fromEntries(columns.map((column, i) => [column, all[i]!.toJSON()]))];
    }),
  );
}

const decisionKeys: readonly (string | undefined)[] = ['grant', 'remaining', 'coFinancing'];

const isOfBooks = ({ key }: LayoutRow): boolean => !decisionKeys.includes(key);

const balanceKeys: readonly string[] = ['outstanding', 'accrued', 'advance', 'reserve'];

/** What the years come to: of a balance, what it is at the end of the last. */
function totalsOf({ rows }: Statement, { grant, coFinancing }: Project): Readonly<Record<string, string>> {
  const lines = rows.filter(({ type }) => type === 'line');
  const totals = lines.map(({ key, cells }) => {
    const amounts = cells.flatMap((cell) => (cell?.type === 'amount' ? [cell.value] : []));
    return [key, (balanceKeys.includes(key) ? amounts.at(-1)! : sum(amounts)).toJSON()] as const;
  });
  const { income } = Object.fromEntries(totals);
  return {
    ...Object.fromEntries(totals),
    grant: grant.amount.toJSON(),
    remaining: grant.amount.minus(income!).toJSON(),
    ...(coFinancing.length === 0 ? {} : { coFinancing: sum(coFinancing.map(({ amount }) => amount)).toJSON() }),
  };
}

function checkBooks(books: unknown, field: string): void {
  if (!isBooks(books)) throw refusedField(field, books, 'openBooks({ association, chart, year })');
}

/** Books of several years, in the order of the years. */
function readYears(given: readonly Books[]): readonly Books[] {
  if (!Array.isArray(given) || given.length === 0) throw refusedField('years', given, '[books2023, books2024]');
  // Not forEach, which passes over what is missing in a list.
  for (const books of given as readonly unknown[]) checkBooks(books, 'years');
  return [...(given as readonly Books[])].sort((one, other) => (one.year.from < other.year.from ? -1 : 1));
}
