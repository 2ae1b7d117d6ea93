// What the association pays for: the register, its cost from the books of 2024, and what nobody claims.
import { describe, expect, test } from 'vitest';
import { balanceOf, createLedger, explain, openBooks, type Statement } from '../../src/index.js';
import {
  activityCategories,
  activityStatement,
  categoryStatement,
  checkActivities,
  createActivities,
  createParticipants,
  markingStatement,
  type ActivityDraft,
  type CostSelection,
} from '../../src/finsam/index.js';
import { cellText } from '../../src/statements/index.js';
import { books, chart } from '../statements/reference/year-2024.js';
import { codesOf } from '../support/refusals.js';
import { participants2024, published2024, register2024 } from './register-2024.js';

/** The cells of a row as they are printed, with plain spaces. */
function row(statement: Statement, key: string): string[] {
  const found = statement.rows.find((each) => each.key === key);
  return found!.cells.map((cell) => cellText(cell, statement.unit).replaceAll('\u00a0', ' '));
}

const activities = register2024;
const kraft: ActivityDraft = { key: 'kraft', name: 'Aktiv Kraft', category: 'rehabilitation', costs: '3001' };

describe('the cost of activities', () => {
  test('is that of their cost centres in the books, with its share of all funds and of each participant', () => {
    const statement = activityStatement(books, { activities, participants: participants2024 });
    expect(row(statement, 'borås')).toEqual(['6 340 000', '28 %', '334', '18 982']);
    expect(row(statement, 'svenljunga')).toEqual(['705 000', '3 %', '34', '20 735']);
    expect(row(statement, 'gvf')).toEqual(['1 835 000', '8 %', '', '']);
  });

  test('adds up to every cost of the books, whoever claims it', () => {
    const cost = balanceOf(books, '4xxx, 5xxx, 6xxx, 7xxx, 85xx, 8760', { period: '2024', beforeClosing: true });
    for (const statement of [activityStatement, categoryStatement, markingStatement]) {
      const total = statement(books, { activities }).rows.find(({ key }) => key === 'total')!.cells[0]!;
      expect(String(total.value)).toBe(String(cost));
    }
  });

  test('is the published 69 % of all funds, when education and development counts as for individuals', () => {
    const draft = register2024.activities
      .filter(({ key }) => key !== 'vilja')
      .map(({ category, markings, ...rest }) => ({
        ...rest,
        category: category.focus === 'structural' ? 'preparatory' : category.key,
        markings: markings.map(({ key }) => key),
      }));
    const statement = categoryStatement(books, { activities: createActivities({ activities: draft }) });
    expect(row(statement, 'individualTotal')[1]).toBe(`${published2024.shareOfFundsIndividualPercent} %`);
  });

  test('is told by category, every category that the nation counts by, used or not', () => {
    const statement = categoryStatement(books, { activities });
    const keys = statement.rows.map(({ key }) => key);
    expect(activityCategories.filter(({ key }) => !keys.includes(key))).toEqual([]);
    expect(row(statement, 'preparatory')[0]).toBe('1 835 000');
    expect(row(statement, 'preventive')[0]).toBe('0');
  });

  test('is told by marking; one activity may have several, and is counted once in the total', () => {
    const two = createActivities({
      activities: [
        { ...kraft, markings: ['LTS PRIO', 'ESF MF'] },
        { ...kraft, key: 'gvf', costs: '3006', markings: ['LTS PRIO'] },
      ],
    });
    const statement = markingStatement(books, { activities: two });
    expect(['LTS PRIO', 'ESF MF', 'ESF ÄG'].map((key) => row(statement, key)[0])).toEqual([
      '8 175 000',
      '6 340 000',
      '0',
    ]);
    expect(row(statement, 'total')[0]).toBe('22 708 195');
  });

  test('leaves income on the cost centre out: it is what came in, not what the activity cost less', () => {
    const project = createActivities({
      activities: [{ ...kraft, costs: { dimensions: { project: 'VILJA' } } }],
    });
    const cell = activityStatement(books, { activities: project }).rows.find(({ key }) => key === 'kraft')!.cells[0]!;
    const cost = balanceOf(books, '4xxx, 5xxx, 6xxx, 7xxx', { period: '2024', dimensions: { project: 'VILJA' } });
    expect(String(cell.value)).toBe(String(cost));
  });

  test('explains itself down to the vouchers', () => {
    const [account] = explain(activityStatement(books, { activities }), 'mark').parts;
    expect(account).toMatchObject({ type: 'account', hasVouchers: true });
  });

  test('for each participant is not told where some activity has told of none, and says whose are missing', () => {
    const statement = activityStatement(books, { activities, participants: participants2024 });
    expect(row(statement, 'individualTotal').slice(2)).toEqual(['', '']);
    expect(statement.footnotes.map(({ text }) => text)).toEqual([
      'Uppgift om deltagare saknas för Gröna Vägen Framåt, VILJA.',
    ]);
  });

  test('for each participant is that of the sum, where every activity has told', () => {
    const one = createActivities({ activities: activities.activities.slice(0, 2).map(redraft) });
    const { counts } = participants2024;
    const participants = createParticipants({ period: '2024', counts: counts.slice(0, 2) });
    const statement = activityStatement(books, { activities: one, participants });
    expect(row(statement, 'individualTotal')).toEqual(['6 950 000', '31 %', '369', '18 835']);
    expect(row(statement, 'total').slice(2)).toEqual(['', '']);
  });

  test('stands beside the budget, in the unit asked for, of a part of the year', () => {
    const budget = createLedger({
      chart,
      year: '2024',
      periods: 'year',
      by: ['costCentre'],
      balances: [{ account: '5539', changes: ['6340000'], dimensions: { costCentre: '3001' } }],
    });
    const options = { activities, budget, unit: 'tkr', title: 'Våra insatser' } as const;
    const statement = activityStatement(books, options);
    expect([statement.title, row(statement, 'borås')[0]]).toEqual(['Våra insatser', '6 340']);
  });
});

function redraft({ category, markings, ...rest }: (typeof activities.activities)[number]): ActivityDraft {
  return { ...rest, category: category.key, markings: markings.map(({ key }) => key) };
}

describe('what may be forgotten', () => {
  test('is nothing, when every cost centre is claimed', () => {
    const draft = {
      activities: register2024.activities.map(redraft),
      administration: ['1001', '1002', '1010', '3059'],
    };
    expect(checkActivities(books, { activities: createActivities(draft) })).toEqual([]);
  });

  test('is each cost centre with a cost that nobody claims, with what it has cost', () => {
    const found = checkActivities(books, { activities: createActivities({ activities: [kraft] }) });
    expect(found.map(({ code }) => code).every((code) => code === 'activity/cost-unclaimed')).toBe(true);
    const unclaimed = found.map(
      ({ data }) => `${(data as { costCentre: string }).costCentre} ${String((data as { amount: object }).amount)}`,
    );
    expect(unclaimed).toContain('3006 1\u00a0835\u00a0000,00');
    expect(unclaimed).toContain('3059 −600\u00a0000,00');
    expect(unclaimed.some((each) => each.startsWith('3001'))).toBe(false);
  });

  test('is nothing in books where nothing has happened', () => {
    const empty = openBooks({ association: 'Tom', chart, year: '2024' });
    expect(checkActivities(empty, { activities })).toEqual([]);
    expect(row(activityStatement(empty, { activities }), 'total')).toEqual(['0', '']);
  });
});

describe('the register', () => {
  test.each<[string, unknown, string]>([
    ['no list', { activities: 'kraft' }, 'input/bad-field'],
    ['an activity that is none', { activities: [null] }, 'input/bad-field'],
    ['a planned number that is none', { activities: [{ ...kraft, planned: 1.5 }] }, 'input/bad-field'],
    ['a key that a statement could not have', { activities: [{ ...kraft, key: 'a:b' }] }, 'input/bad-field'],
    ['a misspelt field', { activities: [{ ...kraft, cost: '1' }] }, 'input/unknown-field'],
    ['costs that are no cost centres', { activities: [{ ...kraft, costs: 3001 }] }, 'input/bad-field'],
    ['an area that is none', { activities: [{ ...kraft, costs: { costCentre: '3001' } }] }, 'input/unknown-field'],
    ['an account that is none', { activities: [{ ...kraft, costs: { accounts: 'x?' } }] }, 'pattern/unreadable'],
    ['a category of no focus', { activities: [], categories: [{ key: 'a', name: 'A' }] }, 'input/bad-field'],
    [
      'a marking twice',
      {
        activities: [],
        markings: [
          { key: 'a', name: 'A' },
          { key: 'a', name: 'B' },
        ],
      },
      'input/bad-field',
    ],
    ['nothing', undefined, 'input/bad-field'],
  ])('refuses %s', (_, draft, code) => {
    expect([...new Set(codesOf(() => createActivities(draft as never)))]).toEqual([code]);
  });

  test('refuses the same posting in two activities, however it is told, when it is used', () => {
    const one = { ...kraft, costs: { dimensions: { costCentre: '3001' }, accounts: '55xx' } };
    const register = createActivities({ activities: [one, { ...kraft, key: 'igen' }] });
    expect(codesOf(() => activityStatement(books, { activities: register }))).toContain('layout/account-twice');
  });

  test('tells activities on one cost centre apart by project', () => {
    const at = (project: string | null): CostSelection => ({ dimensions: { costCentre: '1010', project } });
    const register = createActivities({
      activities: [
        { ...kraft, costs: at('LEDNING') },
        { ...kraft, key: 'kansli', costs: at(null) },
      ],
    });
    const statement = activityStatement(books, { activities: register });
    for (const [key, project] of [
      ['kraft', 'LEDNING'],
      ['kansli', null],
    ] as const) {
      const dimensions = { costCentre: '1010', project };
      const cost = balanceOf(books, '4xxx, 5xxx, 6xxx, 7xxx', { period: '2024', dimensions });
      expect(String(statement.rows.find((each) => each.key === key)!.cells[0]!.value)).toBe(String(cost));
    }
  });

  test('takes other categories and markings in place of ours', () => {
    const categories = [{ key: 'ny', name: 'Ny kategori', focus: 'individual', source: 'styrelsen § 4' }] as const;
    const register = createActivities({ activities: [{ ...kraft, category: 'ny' }], categories, markings: [] });
    expect(register.activities[0]!.category.name).toBe('Ny kategori');
    expect(categoryStatement(books, { activities: register }).rows.map(({ label }) => label)).toContain('Ny kategori');
  });

  test('is as it was made, whatever becomes of what it was made from', () => {
    const draft = { ...kraft, costs: ['3001'], markings: ['LTS PRIO'] };
    const register = createActivities({ activities: [draft] });
    draft.costs.push('3006');
    draft.markings.pop();
    expect(register.activities[0]!.costs).toEqual([{ dimensions: { costCentre: ['3001'] } }]);
    expect(register.activities[0]!.markings).toHaveLength(1);
    expect(Object.isFrozen(register.activities[0])).toBe(true);
  });

  test('shows itself as a table, without the columns nobody has filled in', () => {
    expect(String(createActivities({ activities: [kraft], administration: '1010' }))).toBe(
      [
        'Insatser: 1 individinriktade, 0 strukturövergripande',
        'Nyckel  Insats          Kategori                                               Kostnader',
        '────────────────────────────────────────────────────────────────────────────────────────',
        'kraft   Aktiv Kraft     Rehabilitering till arbete eller utbildning (individ)  3001',
        '────────────────────────────────────────────────────────────────────────────────────────',
        '        Administration                                                         1010',
      ].join('\n'),
    );
  });
});
