/**
 * External projects: the register of what has been granted, by whom, for which months, and where it is booked.
 *
 * It holds what the books do not: the decision and the co-financing in kind. Everything else is read from the books.
 */
import { type Period, type PeriodInput, type IsoDate, period } from '../calendar/index.js';
import {
  BookkeepingError,
  type Diagnostic,
  attempt,
  excerpt,
  isRecord,
  nearest,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Amount, type AmountInput } from '../money/index.js';
import { type Shape, checkFields, isText } from '../statements/index.js';
import { codeExpected, isCode, readAmount, readDay, readList, refuse, refuseTwice } from './funding-fields.js';
import { printProjects } from './print-projects.js';
import { projectUnknown } from './problems-funding.js';
import { type ProjectRules, projectRules, readProjectRules } from './project-rules.js';

/** The decision that grants a project money. */
export interface Grant<Input = Amount> {
  readonly amount: Input;
  readonly on: IsoDate;
  readonly reference?: string;
}

/** What somebody else puts into a project in kind. It is not booked. */
export interface CoFinancing<Input = Amount> {
  readonly by: string;
  readonly amount: Input;
}

/** The two cost centres of a project. */
export interface ProjectCostCentres {
  /** What is claimed as it cost (*faktiska kostnader*). */
  readonly actual?: string;
  /** What is claimed by a rate (*schablonbaserade*). */
  readonly flatRate?: string;
}

/** A project as it is drafted. */
export interface ProjectDraft {
  /** The object of the dimension `project`. */
  readonly code: string;
  readonly name: string;
  readonly funder: string;
  readonly grant: Grant<AmountInput>;
  readonly period: PeriodInput;
  readonly costCentres?: ProjectCostCentres;
  readonly coFinancing?: readonly CoFinancing<AmountInput>[];
}

/** A project as it stands in the register. */
export interface Project {
  readonly code: string;
  readonly name: string;
  readonly funder: string;
  readonly grant: Grant;
  readonly period: Period;
  readonly costCentres: ProjectCostCentres;
  readonly coFinancing: readonly CoFinancing[];
}

/** What a register is made from. */
export interface ProjectsDraft {
  readonly projects: readonly ProjectDraft[];
  /** Accounts of one's own: `{ ...projectRules, accounts: { ...projectRules.accounts, receivable: 1512 } }`. */
  readonly rules?: ProjectRules;
}

/** The register. */
export interface Projects {
  readonly projects: readonly Project[];
  readonly rules: ProjectRules;
}

const brand = Symbol.for('huvudbok.projects');

/** The register, or an error when it is none. */
export function readRegister(projects: unknown): Projects {
  if (typeof projects === 'object' && projects !== null && brand in projects) return projects as unknown as Projects;
  throw refusedField('projects', projects, 'createProjects({ projects: [{ code, name, funder, grant, period }] })');
}

/** The register of projects, or an error with everything that is wrong with it. */
export function createProjects(draft: ProjectsDraft): Projects {
  const { projects: given, rules: ownRules = projectRules } = readOptions(draft, ['projects', 'rules'], 'draft');
  const found: Diagnostic[] = [];
  const rules = attempt(found, () => readProjectRules(ownRules));
  const drafts = readList(found, 'projects', given, projectShape) as unknown as readonly ProjectDraft[];
  refuseTwice(
    found,
    'projects',
    drafts.map(({ code }) => code),
  );
  const projects = drafts.map((each, i) => readProject(found, each, i));
  refuseErrors(found);
  const made = { projects: Object.freeze(projects), rules: rules! };
  Object.defineProperty(made, brand, { value: true });
  return Object.freeze(printable(made, printProjects));
}

/** The project of a code, or an error with the nearest there is. */
export function projectOf({ projects }: Projects, code: unknown): Project {
  const found = projects.find((project) => project.code === code);
  if (found !== undefined) return found;
  const codes = projects.map((project) => project.code);
  const given = typeof code === 'string' ? excerpt(code) : shown(code);
  throw new BookkeepingError([projectUnknown.at([], { project: given, nearest: nearest(given, codes) ?? '' })]);
}

const projectShape: Shape = {
  code: [isCode, codeExpected],
  name: [isText, 'text'],
  funder: [isText, '"Europeiska socialfonden"'],
  grant: [isRecord, '{ amount, on, reference }'],
  period: [(value) => value !== undefined, '"2023-10..2026-09"'],
  'costCentres?': [isRecord, '{ actual: "3043", flatRate: "3044" }'],
  'coFinancing?': [Array.isArray, '[{ by, amount }]'],
};

const grantShape: Shape = { amount: [() => true, ''], on: [() => true, ''], 'reference?': [isText, 'text'] };
const costCentreShape: Shape = { 'actual?': [isCode, '"3043"'], 'flatRate?': [isCode, '"3044"'] };
const coFinancingShape: Shape = { by: [isText, 'text'], amount: [() => true, ''] };

function readProject(found: Diagnostic[], draft: ProjectDraft, place: number): Project {
  const { code, name, funder, grant, costCentres = {}, coFinancing = [] } = draft;
  const wrong: Diagnostic[] = [...within(['grant'], checkFields({ ...grant }, grantShape))];
  wrong.push(...within(['costCentres'], checkFields({ ...costCentres }, costCentreShape)));
  const { actual, flatRate } = costCentres;
  if (actual !== undefined && actual === flatRate) refuse(wrong, ['costCentres', 'flatRate'], flatRate, 'another code');
  const span = attempt(wrong, () => period(draft.period));
  const amount = readAmount(wrong, ['grant', 'amount'], grant.amount, 'above zero');
  const on = readDay(wrong, ['grant', 'on'], grant.on);
  const inKind =
    coFinancing.length === 0
      ? []
      : (readList(wrong, 'coFinancing', coFinancing, coFinancingShape) as unknown as readonly CoFinancing[]);
  const others = inKind.map((each, i) =>
    Object.freeze({ by: each.by, amount: readAmount(wrong, ['coFinancing', i, 'amount'], each.amount, 'above zero') }),
  );
  found.push(...within(['projects', place], wrong));
  const reference = grant.reference === undefined ? {} : { reference: grant.reference };
  return Object.freeze({
    code,
    name,
    funder,
    grant: Object.freeze({ amount, on, ...reference }),
    period: span!,
    costCentres: Object.freeze({ ...costCentres }),
    coFinancing: Object.freeze(others),
  });
}
