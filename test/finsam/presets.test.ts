// Presets: another association begins in five lines, on any of the charts; and a preset that does not hold together is refused.
import { describe, expect, test } from 'vitest';
import {
  type Books,
  accountsOf,
  balanceSheet,
  basAssociationLayer,
  basLayer,
  cashFlowStatement,
  checkLayout,
  checkTies,
  closeYear,
  createChart,
  incomeStatement,
  openBooks,
  postAll,
} from '../../src/index.js';
import {
  type Preset,
  annualReport,
  createPreset,
  equityStatement,
  overviewStatement,
  presets,
} from '../../src/finsam/index.js';
import { codesOf, refusal } from '../support/refusals.js';
import { exactRows } from '../statements/printed.js';
import { vouchersIn } from '../support/vouchers.js';

/** One year of a small association, with the numbers of each chart for the same things. */
const accountsIn = {
  association: {
    bank: 1930,
    equity: 2010,
    payable: 2411,
    state: 3010,
    project: 3110,
    fees: 4010,
    activity: 5539,
    rent: 6010,
    other: 7619,
    interest: 8410,
  },
  bas: {
    bank: 1930,
    equity: 2067,
    payable: 2440,
    state: 3985,
    project: 3981,
    fees: 7240,
    activity: 4610,
    rent: 5010,
    other: 6990,
    interest: 8311,
  },
  municipal: {
    bank: 1930,
    equity: 2010,
    payable: 2510,
    state: 35101,
    project: 35201,
    fees: 5010,
    activity: 4610,
    rent: 6010,
    other: 7690,
    interest: 8440,
  },
} as const;

type Name = keyof typeof presets;
const names = Object.keys(presets) as Name[];

function yearOn(name: Name): Books {
  const { bank, equity, payable, state, project, fees, activity, rent, other, interest } = accountsIn[name];
  const { chart } = presets[name];
  return postAll(
    openBooks({ association: 'Förbundet', chart, year: '2024', opening: { [bank]: 500_000, [equity]: -500_000 } }),
    vouchersIn`
    2024-01-15 Bidrag @ Försäkringskassan
      ${bank}  4 000 000
      ${state}  -4 000 000
    2024-03-01 Projekt @ ESF-rådet
      ${bank}  200 000
      ${project}  -200 000  project P1
    2024-05-01 Kostnader @ Kommunerna
      ${fees}  50 000
      ${activity}  3 800 000  project P1
      ${rent}  60 000
      ${other}  7 000
      ${payable}  -3 917 000
    2024-12-31 Ränta @ Banken
      ${bank}  1 000
      ${interest}  -1 000
  `,
  );
}

describe.each(names)('the preset %s', (name) => {
  const preset = presets[name];

  test('has a chart that each of its layouts fits, and every account a cash flow class', () => {
    for (const layout of [...Object.values(preset.layouts), ...Object.values(preset.statutory)])
      expect(checkLayout(layout, preset.chart)).toEqual([]);
    expect(createPreset({ ...preset }).name).toBe(preset.name);
    expect(preset.chart.accounts.filter(({ cashFlow }) => cashFlow === undefined)).toEqual([]);
  });

  test('has contributions from the members, all of them income', () => {
    const funding = accountsOf(preset.chart, preset.memberFunding.accounts!);
    expect(new Set(funding.map(({ kind }) => kind))).toEqual(new Set(['income']));
  });

  test('says what in it is our reading', () => {
    expect(preset.uncertain.length).toBeGreaterThan(0);
    expect(preset.targets.ceiling?.confirmed).toBe(false);
  });

  test('has the same year on the same rows as the others, and in the order of the law', () => {
    const books = yearOn(name);
    const own = incomeStatement(books, { layout: preset.layouts.incomeStatement });
    expect(exactRows(own).filter(([, amount]) => amount !== '0.00')).toEqual([
      [expect.stringMatching('P1'), '200000.00'],
      ['Summa Verksamhetens intäkter', '200000.00'],
      ['Arvoden', '-50000.00'],
      ['Verksamhetsanknutna kostnader', '-3800000.00'],
      ['Lokalkostnader', '-60000.00'],
      ['Övriga kostnader', '-7000.00'],
      ['Summa Verksamhetens kostnader', '-3917000.00'],
      ['Verksamhetens nettokostnad', '-3717000.00'],
      ['Erhållna bidrag från huvudmännen', '4000000.00'],
      ['Övriga finansiella intäkter', '1000.00'],
      ['Summa Finansiella intäkter/kostnader', '4001000.00'],
      ['Resultat före extraordinära poster', '284000.00'],
      ['PERIODENS RESULTAT', '284000.00'],
    ]);
    const law = incomeStatement(books, { layout: preset.statutory.incomeStatement });
    expect(exactRows(law).filter(([, amount]) => amount !== '0.00')).toEqual([
      ['Verksamhetens intäkter', '4200000.00'],
      ['Verksamhetens kostnader', '-3917000.00'],
      ['Verksamhetens nettokostnader', '283000.00'],
      ['Verksamhetens resultat', '283000.00'],
      ['Finansiella intäkter', '1000.00'],
      ['Resultat efter finansiella poster', '284000.00'],
      ['Årets resultat', '284000.00'],
    ]);
  });

  test('ties its balance sheet to its cash flow whatever has moved on its balance accounts', () => {
    const moved = preset.chart.accounts.filter(({ number, kind }) => /asset|liability/.test(kind) && number !== '1930');
    const total = moved.reduce((sum, _, i) => sum + i + 1, 0);
    const books = postAll(yearOn(name), [
      {
        eventDate: '2024-12-31',
        compiledOn: '2024-12-31',
        counterparty: 'Flera',
        text: 'Allt på en gång',
        postings: [
          ...moved.map(({ number }, i) => ({ account: number, amount: i + 1 })),
          { account: '1930', amount: -total },
        ],
      },
    ]);
    const { balanceSheet: balance, cashFlow } = preset.layouts;
    expect(
      checkTies([
        balanceSheet(books, { layout: balance, columns: ['opening', 'change', 'closing'] }),
        cashFlowStatement(books, { layout: cashFlow }),
      ]),
    ).toEqual([]);
  });

  test('closes the year and reports it: everything ties, before and after', () => {
    const books = yearOn(name);
    const { closed, next } = closeYear(books, { by: 'ekonom', on: '2025-02-10' });
    expect(next.year.name).toBe('2025');
    for (const source of [books, closed]) {
      const report = annualReport({ books: source, preset });
      expect(report.ties.ties.filter(({ holds }) => holds !== 'exactly')).toEqual([]);
      expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

test('Kommun-Bas takes accounts of five digits on the rows of their groups', () => {
  const { chart, layouts } = presets.municipal;
  expect(chart.accounts.filter(({ number }) => number.length === 5).length).toBeGreaterThan(5);
  const own = createChart({
    name: 'Värdkommunen',
    layers: [
      {
        name: 'Värdkommunen',
        accounts: [...chart.accounts, { number: '60105', name: 'Sessionssal', kind: 'expense', cashFlow: 'result' }],
      },
    ],
  });
  expect(checkLayout(layouts.incomeStatement, own)).toEqual([]);
});

test('another association begins in five lines', () => {
  const own = { name: 'Norr', dimensions: [{ number: 1, objects: [{ code: '10', name: 'Kansli' }] }] };
  const chart = createChart({ name: 'Norr', layers: [basLayer, basAssociationLayer, own] });
  const preset = createPreset({ ...presets.bas, name: 'Norr', chart });
  const books = openBooks({ association: 'Norr', chart, year: '2025', opening: { 1930: 900, 2067: -900 } });
  const report = annualReport({ books, preset });
  expect([report.title, report.association]).toEqual(['Årsredovisning 2025', 'Norr']);
});

test('a preset is frozen, and what it was made of may change', () => {
  const targets = { minimum: { amount: 5, source: 'Styrelsen' } };
  const preset = createPreset({ ...presets.bas, targets });
  targets.minimum.amount = 6;
  expect(preset.targets.minimum?.amount).toBe(5);
  expect(Object.isFrozen(preset.layouts.incomeStatement.rows)).toBe(true);
});

describe('a preset is refused', () => {
  test('when a layout does not fit its chart, and the place is told', () => {
    const { chart } = presets.municipal;
    const [first] = refusal(() => createPreset({ ...presets.association, chart }));
    expect([first!.code, first!.at.slice(0, 2)]).toEqual(['layout/account-unplaced', ['layouts', 'incomeStatement']]);
  });

  test('when no account of its chart is a contribution', () => {
    const { chart } = presets.municipal;
    const found = refusal(() => createPreset({ ...presets.bas, chart }));
    expect(found.map(({ code, at }) => `${code} ${at.join('.')}`)).toEqual(['input/bad-field memberFunding']);
  });

  test.each<[string, Partial<Record<keyof Preset, unknown>>]>([
    ['no name', { name: '' }],
    ['a chart that is none', { chart: {} }],
    ['no layouts', { layouts: undefined }],
    ['a layout missing', { layouts: { ...presets.bas.layouts, summary: undefined } }],
    ['contributions that are no area', { memberFunding: '30xx' }],
    ['limits that are none', { targets: { minimum: { amount: 5 } } }],
    ['rules that are none', { balanceRequirement: null }],
    ['doubts that are no list', { uncertain: 'allt' }],
  ])('with %s', (_, fault) => {
    expect(codesOf(() => createPreset({ ...presets.bas, ...fault } as Preset))).toContain('input/bad-field');
  });

  test('for books on a chart that has none of its contributions', () => {
    const books = yearOn('association');
    for (const call of [
      () => annualReport({ books, preset: presets.bas }),
      () => equityStatement(books, { preset: presets.municipal }),
      () => overviewStatement(books, { preset: presets.bas }),
    ])
      expect(refusal(call).map(({ at }) => at.join('.'))).toEqual(['preset.memberFunding']);
  });

  test('with a field that nobody reads', () => {
    expect(codesOf(() => createPreset({ ...presets.bas, layout: 1 } as never))).toEqual(['input/unknown-field']);
  });
});
