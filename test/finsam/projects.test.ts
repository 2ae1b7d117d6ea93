// External projects: events as vouchers, the published release of a reserve, and the tables of a year and of a project.
import { describe, expect, test } from 'vitest';
import {
  type Books,
  balanceOf,
  closePeriod,
  closeYear,
  correct,
  credit,
  debit,
  explain,
  monthsOf,
  post,
  postAll,
  trialBalance,
  type Statement,
} from '../../src/index.js';
import {
  checkProjects,
  createProjects,
  projectPlan,
  projectRules,
  projectStatement,
  projectTotals,
  type ProjectEvent,
} from '../../src/finsam/index.js';
import { openFunding, projectsDraft } from '../support/funding.js';
import { codesOf } from '../support/refusals.js';
import { vouchersIn } from '../support/vouchers.js';

const projects = createProjects(projectsDraft);
const signature = { by: 'ekonom', on: '2024-12-31' };

const happened = (books: Books, events: readonly ProjectEvent[], on = signature.on): Books =>
  postAll(books, projectPlan(books, { projects, events }, { ...signature, on }).drafts);

const claim = 'ansökan 1';
const quarter: readonly ProjectEvent[] = [
  { kind: 'accrual', project: 'VILJA', on: '2024-03-31', amount: '200 000' },
  { kind: 'claim', project: 'VILJA', on: '2024-04-20', amount: '200 000', claim },
  { kind: 'approval', project: 'VILJA', on: '2024-06-10', amount: '200 000', claim },
  { kind: 'receipt', project: 'VILJA', on: '2024-07-01', amount: '200 000', claim },
];

const figure = (statement: Statement, row: string, column: string): string => {
  const place = statement.columns.findIndex(({ key }) => key === column);
  const cell = statement.rows.find(({ key }) => key === row)!.cells[place]!;
  return cell?.type === 'amount' ? cell.value.toJSON() : '';
};

describe('the events of a project', () => {
  test('are accrued, claimed, approved and paid on 1712, 1511 and 1930, and leave no receivable', () => {
    const after = quarter.map((_, i) => happened(openFunding(), quarter.slice(0, i + 1)));
    const balances = after.map((books) =>
      ['1712', '1511', '1930', '3110'].map((each) => balanceOf(books, each).toJSON()),
    );
    expect(balances).toEqual([
      ['200000.00', '0.00', '0.00', '-200000.00'],
      ['200000.00', '0.00', '0.00', '-200000.00'],
      ['0.00', '200000.00', '0.00', '-200000.00'],
      ['0.00', '0.00', '200000.00', '-200000.00'],
    ]);
  });

  test('are followed by what is claimed, approved, paid and outstanding after each', () => {
    const figures = quarter.map((_, i) => {
      const statement = projectStatement(happened(openFunding(), quarter.slice(0, i + 1)), { projects });
      return ['accrued', 'claimed', 'approved', 'paid', 'outstanding'].map((row) => figure(statement, row, 'VILJA'));
    });
    expect(figures).toEqual([
      ['200000.00', '0.00', '0.00', '0.00', '0.00'],
      ['0.00', '200000.00', '0.00', '0.00', '200000.00'],
      ['0.00', '200000.00', '200000.00', '0.00', '200000.00'],
      ['0.00', '200000.00', '200000.00', '200000.00', '0.00'],
    ]);
  });

  test('are posted once', () => {
    const books = happened(openFunding(), quarter);
    const again = projectPlan(books, { projects, events: quarter }, { by: 'någon annan', on: '2025-01-10' });
    expect(again.drafts).toEqual([]);
    expect(again.events.map(({ status, voucher }) => `${status} ${String(voucher?.number)}`)).toEqual([
      'posted 1',
      'posted 2',
      'posted 3',
      'posted 4',
    ]);
    const changed = projectPlan(books, { projects, events: [{ ...quarter[0]!, amount: 1 }] }, signature);
    expect(codesOf(() => postAll(books, changed.drafts))).toEqual(['voucher/key-reused']);
  });

  test('that are rejected in part are no income, and claimed no longer', () => {
    const cut: readonly ProjectEvent[] = [
      ...quarter.slice(0, 2),
      { kind: 'approval', project: 'VILJA', on: '2024-06-10', amount: '180 000', claim },
      { kind: 'rejection', project: 'VILJA', on: '2024-06-10', amount: '20 000', claim },
    ];
    const statement = projectStatement(happened(openFunding(), cut), { projects });
    expect(['income', 'claimed', 'outstanding'].map((row) => figure(statement, row, 'VILJA'))).toEqual(
      Array(3).fill('180000.00'),
    );
  });

  test('with an advance release it against the costs', () => {
    const books = happened(openFunding(), [
      { kind: 'advance', project: 'VILJA', on: '2024-01-31', amount: '752 667' },
      { kind: 'advanceRelease', project: 'VILJA', on: '2024-03-31', amount: '700 000' },
    ]);
    const statement = projectStatement(books, { projects });
    expect(['income', 'advance'].map((row) => figure(statement, row, 'VILJA'))).toEqual(['700000.00', '52667.00']);
    expect(balanceOf(books, 2992).toJSON()).toBe('-52667.00');
  });

  test('say when more is taken than there is, the events before taken into account', () => {
    const events: readonly ProjectEvent[] = [
      ...quarter.slice(0, 3),
      { kind: 'receipt', project: 'VILJA', on: '2024-07-01', amount: '150 000', claim },
      { kind: 'receipt', project: 'VILJA', on: '2024-07-02', amount: '50 000,01', claim },
    ];
    const { diagnostics } = projectPlan(openFunding(), { projects, events }, signature);
    expect(diagnostics).toMatchObject([
      { code: 'project/more-than-there-is', at: ['events', 4, 'amount'], data: { left: { ore: 5_000_000 } } },
    ]);
  });

  test('wait for their day, and are refused without a claim where there is one, or of an unknown project', () => {
    const plan = projectPlan(openFunding(), { projects, events: quarter }, { by: 'ekonom', on: '2024-05-01' });
    expect(plan.events.map(({ status }) => status)).toEqual(['due', 'due', 'later', 'later']);
    const bad = (event: object) =>
      codesOf(() => projectPlan(openFunding(), { projects, events: [{ ...quarter[1]!, ...event }] }, signature));
    expect(bad({ claim: undefined })).toEqual(['input/bad-field']);
    expect(bad({ project: 'VILLJA' })).toEqual(['project/unknown']);
    expect(bad({ amount: 0, on: '2024-02-30' })).toEqual(['input/bad-field', 'date/not-in-calendar']);
  });
});

describe('the release of 600 000 in 2024', () => {
  // The interim report of August 2024 had -212 768,50 on 5540 and the annual report +387 231,50; between them is the release.
  const opening = [
    debit(1930, '600 000'),
    credit(2991, '600 000', { dimensions: { project: 'PRIA', invoice: projectRules.reserveObject } }),
  ];
  const before = postAll(
    openFunding({ opening }),
    vouchersIn`
      2024-08-31 Kostnader @ Leverantörer
        5540  212 768,50
        2411  -212 768,50
    `,
  );
  const after = happened(before, [{ kind: 'reserveRelease', project: 'PRIA', on: '2024-12-31', amount: '600 000' }]);

  test('turns the cost on 5540 into what was printed', () => {
    expect(balanceOf(before, 5540).negate().toJSON()).toBe('-212768.50');
    expect(balanceOf(after, 5540).negate().toJSON()).toBe('387231.50');
    expect(balanceOf(after, 2991).toJSON()).toBe('0.00');
  });

  test('stands on a row of its own, and can be followed to its voucher', () => {
    const statement = projectStatement(after, { projects, unit: 'tkr' });
    expect(figure(statement, 'reserveCost', 'PRIA')).toBe('600000.00');
    expect(figure(statement, 'reserve', 'PRIA')).toBe('0.00');
    expect(String(explain(statement, 'reserveCost', 'PRIA'))).toContain('Återförd uppbokning PRIA');
  });
});

describe('a year of projects', () => {
  const books = postAll(
    openFunding(),
    vouchersIn`
      2024-02-01 Faktiska @ Leverantören
        5539  130 000,00  costCentre 3043  project PRIA
        2411  -130 000,00
      2024-02-01 Schablon @ Leverantören
        5541  902 000,00  costCentre 4044
        2411  -902 000,00
      2024-03-01 Resor @ Leverantören
        5542  1 000,00  project PRIA
        2411  -1 000,00
      2024-03-01 Hyra @ Värden
        6010  8 000,00  costCentre 1010
        2411  -8 000,00
    `,
  );

  test('has the costs of both cost centres apart, whether or not they name the project', () => {
    const statement = projectStatement(books, { projects });
    expect(['actualCosts', 'flatRateCosts', 'otherCosts', 'net'].map((row) => figure(statement, row, 'PRIA'))).toEqual([
      '-130000.00',
      '-902000.00',
      '-1000.00',
      '-1033000.00',
    ]);
    expect(figure(statement, 'net', 'VILJA')).toBe('0.00');
    expect(figure(statement, 'net', 'total')).toBe('-1033000.00');
  });

  test('counts a payment once, also when it is turned back', () => {
    const paid = happened(openFunding(), quarter);
    const turned = correct(paid, { series: 'A', number: 4 }, { by: 'ekonom', on: '2024-12-31', reason: 'fel projekt' });
    const statement = projectStatement(turned, { projects });
    expect(['claimed', 'paid', 'outstanding'].map((row) => figure(statement, row, 'VILJA'))).toEqual([
      '200000.00',
      '0.00',
      '200000.00',
    ]);
  });
});

describe('a project over several years', () => {
  const first = happened(openFunding({ year: '2023' }), [
    { kind: 'accrual', project: 'VILJA', on: '2023-12-31', amount: '100 000' },
    { kind: 'claim', project: 'VILJA', on: '2023-12-31', amount: '100 000', claim: 'ansökan 0' },
  ]);
  const closing = { by: 'ekonom', on: '2024-02-10' };
  const { closed, next } = closeYear(closePeriod(first, '2023', closing), closing);
  const second = happened(next, [
    { kind: 'approval', project: 'VILJA', on: '2024-02-20', amount: '100 000', claim: 'ansökan 0' },
    { kind: 'receipt', project: 'VILJA', on: '2024-03-01', amount: '100 000', claim: 'ansökan 0' },
    ...quarter.slice(0, 3),
  ]);

  test('carries its claim from one year to the next, and holds all of it against the grant', () => {
    const statement = projectTotals(projects, { project: 'VILJA', years: [second, closed] });
    const rows = ['income', 'claimed', 'paid', 'outstanding', 'grant', 'remaining'];
    expect(['2023', '2024', 'total'].map((column) => rows.map((row) => figure(statement, row, column)))).toEqual([
      ['100000.00', '100000.00', '0.00', '100000.00', '', ''],
      ['200000.00', '200000.00', '100000.00', '200000.00', '', ''],
      ['300000.00', '300000.00', '100000.00', '200000.00', '1000000.00', '700000.00'],
    ]);
    expect(figure(projectStatement(second, { projects }), 'opening', 'VILJA')).toBe('100000.00');
  });

  test('is warned of when its income is above the grant, or a cost is outside its months', () => {
    expect(checkProjects(projects, [closed, second])).toEqual([]);
    const more = happened(second, [{ kind: 'accrual', project: 'VILJA', on: '2024-12-31', amount: '700 000,01' }]);
    expect(checkProjects(projects, [closed, more])).toMatchObject([
      { code: 'project/over-grant', at: ['VILJA'], data: { income: { ore: 100_000_001 } } },
    ]);
    const late = post(second, {
      eventDate: '2024-07-01',
      compiledOn: '2024-07-01',
      text: 'Sen kostnad',
      counterparty: 'X',
      postings: [debit(5539, 1, { dimensions: { project: 'PRIA' } }), credit(2411, 1)],
    });
    expect(checkProjects(projects, [closed, late]).map(({ code, at }) => [code, at])).toEqual([
      ['project/outside-period', ['PRIA']],
    ]);
  });

  test('shows its co-financing in kind, which no voucher has', () => {
    const statement = projectTotals(projects, { project: 'PRIA', years: [second] });
    expect(figure(statement, 'coFinancing', 'total')).toBe('400000.00');
    expect(trialBalance(second).rows.filter(({ closing: left }) => left.abs().toJSON() === '400000.00')).toEqual([]);
  });
});

test('a project may have accounts of its own', () => {
  const rules = { ...projectRules, accounts: { ...projectRules.accounts, receivable: 1610 } };
  const own = createProjects({ ...projectsDraft, rules });
  const { drafts } = projectPlan(openFunding(), { projects: own, events: quarter }, signature);
  expect(drafts[2]!.postings[0]!.account).toBe('1610');
  expect(monthsOf(own.projects[1]!.period)).toHaveLength(27);
});
