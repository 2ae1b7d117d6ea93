// Junk in every field of every draft and option of funding: refused with diagnostics, never with a crash.
import { describe, expect, test } from 'vitest';
import { isBookkeepingError, postAll } from '../../src/index.js';
import {
  checkProjects,
  compensationPlan,
  compensationReceipt,
  compensationRules,
  compensationStatement,
  contributionFollowUp,
  contributionNote,
  contributionRules,
  createContributions,
  createProjects,
  fundingPlan,
  instalmentPlan,
  projectPlan,
  projectRules,
  projectStatement,
  projectTotals,
  purchasePlan,
  requisitionPlan,
} from '../../src/finsam/index.js';
import { openFunding, projectsDraft } from '../support/funding.js';
import { junk, tried } from '../support/tried-junk.js';

const books = openFunding();
const signature = () => ({ by: 'ekonom', on: '2024-12-31' });
const contributionsDraft = () => ({
  year: '2024',
  total: '100',
  members: [
    { code: 'FK', name: 'FK', party: 'state', weight: '1', account: '3010' },
    { code: 'VGR', name: 'VGR', party: 'region' },
    { code: 'K', name: 'K', party: 'municipalities', population: 5 },
  ],
  populationOn: '2023-06-30',
  unit: 'kr',
  decided: { on: '2023-11-24', by: 'Styrelsen', reference: '§ 41' },
  rules: structuredClone(contributionRules),
});
const contributions = createContributions(contributionsDraft() as never);
const plan = instalmentPlan(contributions);
const projectDraft = () => structuredClone({ ...projectsDraft, rules: projectRules });
const projects = createProjects(projectDraft());
const event = () => ({
  kind: 'receipt',
  project: 'VILJA',
  on: '2024-01-31',
  amount: '1',
  claim: 'a',
  costCentre: '3050',
  text: 't',
  reference: 'r',
  key: 'k',
});
const purchase = () => ({
  on: '2024-01-15',
  text: 'Konsult',
  supplier: 'X',
  supplierKind: 'business',
  account: 5539,
  dimensions: { costCentre: '1010' },
  gross: '1 250',
  flatRate: { premises: '5' },
  reference: 'r',
  key: 'k',
  rules: structuredClone(compensationRules),
});
const rules = () => structuredClone(compensationRules);

describe.each<[string, () => unknown, (draft: never) => unknown]>([
  ['createContributions', contributionsDraft, createContributions],
  [
    'createContributions by amounts',
    () => ({ ...contributionsDraft(), total: undefined, amounts: { state: 2, region: 1, municipalities: 1 } }),
    createContributions,
  ],
  [
    'instalmentPlan',
    () => ({ dates: ['2024-01-31', '2024-02-29'], weights: [1, '2'], unit: 'ore' }),
    (draft) => instalmentPlan(contributions, draft),
  ],
  [
    'requisitionPlan',
    () => ({ plan, receivable: 1511 }),
    (draft) => postAll(books, requisitionPlan(books, draft, signature()).drafts),
  ],
  ['requisitionPlan by', signature, (draft) => requisitionPlan(books, { plan }, draft)],
  [
    'contributionNote',
    () => ({ compare: contributions, unit: 'tkr', municipalities: 'Kommuner' }),
    (draft) => contributionNote(contributions, draft),
  ],
  ['fundingPlan', () => ({ unit: 'tkr' }), (draft) => fundingPlan([contributions], draft)],
  [
    'contributionFollowUp',
    () => ({ contributions, asOf: '2024-08-31', receivable: 1511, unit: 'kr' }),
    (draft) => contributionFollowUp(books, draft),
  ],
  ['createProjects', projectDraft, createProjects],
  [
    'projectPlan',
    () => ({ projects, events: [event()] }),
    (draft) => postAll(books, projectPlan(books, draft, signature()).drafts),
  ],
  ['projectPlan by', signature, (draft) => projectPlan(books, { projects, events: [event()] as never }, draft)],
  [
    'projectStatement',
    () => ({ projects, only: ['VILJA'], asOf: '2024-08-31', unit: 'kr' }),
    (draft) => projectStatement(books, draft),
  ],
  [
    'projectTotals',
    () => ({ project: 'VILJA', years: [books], unit: 'kr' }),
    (draft) => projectTotals(projects, draft),
  ],
  ['purchasePlan', purchase, (draft) => postAll(books, purchasePlan(draft, signature()).drafts)],
  ['purchasePlan by', signature, (draft) => purchasePlan(purchase() as never, draft)],
  [
    'compensationPlan',
    () => ({ period: '2024-Q1', rules: rules() }),
    (draft) => compensationPlan(books, draft, signature()),
  ],
  [
    'compensationReceipt',
    () => ({ period: '2024-Q1', on: '2024-06-01', amount: '5', rules: rules() }),
    (draft) => postAll(books, compensationReceipt(books, draft, signature()).drafts),
  ],
  ['compensationStatement', () => ({ rules: rules(), unit: 'kr' }), (draft) => compensationStatement(books, draft)],
])('%s', (_, draft, call) => {
  const outcomes = tried(draft, call);

  test('refuses what it cannot use, and crashes on nothing', () => {
    expect(outcomes.filter(({ said }) => said !== 'an answer' && said !== 'refused')).toEqual([]);
  });

  test('takes null for nothing', () => {
    expect(outcomes.filter(({ value, said }) => value === null && said === 'an answer')).toEqual([]);
  });
});

test('what is no book, contribution, plan or register is refused where one is wanted', () => {
  const calls: ((value: never) => unknown)[] = [
    (value) => instalmentPlan(value),
    (value) => requisitionPlan(value, { plan }, signature()),
    (value) => requisitionPlan(books, { plan: value }, signature()),
    (value) => contributionNote(value),
    (value) => fundingPlan(value),
    (value) => fundingPlan([value]),
    (value) => contributionFollowUp(value, { contributions }),
    (value) => projectPlan(value, { projects, events: [event()] as never }, signature()),
    (value) => projectStatement(value, { projects }),
    (value) => projectStatement(books, { projects: value }),
    (value) => projectTotals(value, { project: 'VILJA', years: [books] }),
    (value) => projectTotals(projects, { project: 'VILJA', years: [value] }),
    (value) => checkProjects(value, [books]),
    (value) => checkProjects(projects, value),
    (value) => compensationPlan(value, { period: '2024-Q1' }, signature()),
    (value) => compensationReceipt(value, { period: '2024-Q1', on: '2024-06-01', amount: 5 }, signature()),
    (value) => compensationStatement(value),
  ];
  for (const call of calls) {
    const said = [...junk, { ...contributions }, { ...projects }, { ...plan }].map((value) => {
      try {
        return String(call(value as never));
      } catch (error) {
        return isBookkeepingError(error) ? error.diagnostics[0]!.code : String(error);
      }
    });
    expect(said.filter((each) => each !== 'input/bad-field')).toEqual([]);
  }
});

test('what is handed in can be changed afterwards without a trace', () => {
  const draft = contributionsDraft();
  const made = createContributions(draft as never);
  const register = projectDraft();
  const project = createProjects(register);
  const before = [String(made), String(project)];
  draft.members[0]!.name = 'Någon annan';
  draft.decided.by = 'någon annan';
  (register.projects[0] as { name: string }).name = 'Något annat';
  (register.projects[0].grant as { amount: string }).amount = '1';
  (register.rules.accounts as { receivable: string }).receivable = '1';
  expect([String(made), String(project)]).toEqual(before);
  const frozen = [
    made,
    made.members,
    made.members[0],
    made.parties[0],
    plan.instalments[0],
    plan.instalments[0]!.parts[0],
  ];
  expect([...frozen, project, project.projects[0]!.grant, project.rules.accounts].every(Object.isFrozen)).toBe(true);
});

test('books of a broken year, and books of a chart without the funding layer, are answered or refused', () => {
  const broken = openFunding({ year: '2023-07..2024-12' });
  expect(String(projectStatement(broken, { projects }))).toContain('Externa projekt');
  expect(compensationPlan(broken, { period: '2023-Q4' }, signature()).drafts).toEqual([]);
  expect(String(contributionFollowUp(broken, { contributions }))).toContain('Uppföljning');
});
