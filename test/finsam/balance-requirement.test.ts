// The balance requirement (LKBR 11:10): the published one, every row of the law, and what is restored of years before.
import { describe, expect, test } from 'vitest';
import { type Statement, createChart, createLedger, explain, formatAmount } from '../../src/index.js';
import {
  type BalanceRequirementOptions,
  balanceRequirement,
  checkBalanceRequirement,
  restoration,
  restorationStatement,
} from '../../src/finsam/index.js';
import { shownRows } from '../statements/printed.js';
import { books } from '../statements/reference/year-2024.js';
import { smallChart } from '../support/small.js';
import { codesOf } from '../support/refusals.js';
import { published } from './association-2024.js';

const restoring = { policy: 'KL 11:12' } as const;

/** Books of one year with a result, as balances. */
function yearWith(result: number, year = '2024') {
  return createLedger({ chart: smallChart, year, periods: 'year', balances: [{ account: 3010, changes: [-result] }] });
}

/** The rows as printed in kronor. */
function rowsOf(statement: Statement): Record<string, string> {
  return Object.fromEntries(
    statement.rows.map(({ key, cells }) => {
      const cell = cells[0]!;
      return [key, cell?.type === 'amount' ? cell.value.toJSON().replace('.00', '') : ''];
    }),
  );
}

const inKronor = (result: number, options: BalanceRequirementOptions, year?: string): Record<string, string> =>
  rowsOf(balanceRequirement(yearWith(result, year), { unit: 'kr', ...options }));

describe('the balance requirement of 2024', () => {
  test('is the one that was published: rows 1 to 6, and +246', () => {
    const { rows } = published['balanceRequirement'] as { rows: readonly (readonly [string, string])[] };
    expect(shownRows(balanceRequirement(books))).toEqual(rows);
  });

  test('explains itself down to the accounts', () => {
    const [first] = explain(balanceRequirement(books), 'balanceResult').parts;
    expect(first?.type === 'cell' && first.parts.length).toBeGreaterThan(20);
  });

  test('is met: there is nothing to say about it', () => {
    expect(checkBalanceRequirement(books)).toEqual([]);
  });
});

describe('the rows of the law', () => {
  test('take gains off and put losses back, whichever way they are handed in', () => {
    const rows = inKronor(1000, {
      form: 'full',
      rules: restoring,
      adjustments: { capitalGains: 400, exemptedGains: 100, exemptedLosses: 50, unrealised: -30, reversed: 7 },
      reserve: { setAside: 200, used: 20 },
      earlier: [{ year: 2023, result: -5000 }],
      excused: { amount: 600, reason: 'Stora men tillfälliga', origin: 2023 },
    });
    expect(rows).toEqual({
      result: '1000',
      capitalGains: '-400',
      exemptedGains: '100',
      exemptedLosses: '50',
      unrealised: '30',
      reversed: '7',
      adjusted: '787',
      reserveSetAside: '-200',
      reserveUsed: '20',
      balanceResult: '607',
      opening2023: '-5000',
      exceptionalReasons: '600',
      toRestore: '-3793',
    });
  });

  test('take adjustments from the accounts that are declared for them, with the same signs', () => {
    const chart = createChart({
      name: 'Placeringar',
      layers: [
        {
          name: 'Placeringar',
          accounts: [
            { number: '3970', name: 'Vinst', kind: 'income' },
            { number: '8300', name: 'Orealiserat', kind: 'expense' },
          ],
        },
      ],
    });
    const balances = [
      { account: 3970, changes: [-400] },
      { account: 8300, changes: [30] },
    ];
    const source = createLedger({ chart, year: '2024', periods: 'year', balances });
    const accounts = { capitalGains: { accounts: '3970' }, unrealised: { accounts: '8300' } };
    const rows = rowsOf(balanceRequirement(source, { rules: { accounts } }));
    expect(rows).toMatchObject({ result: '370', capitalGains: '-400', unrealised: '30', balanceResult: '0' });
  });

  test('put exceptional reasons above the result where a municipality prints them there', () => {
    const rules = { ...restoring, exceptionalReasons: 'above result' } as const;
    const excused = { amount: 300, reason: 'Stora men tillfälliga' };
    const above = balanceRequirement(yearWith(-1000), { rules, excused });
    expect(above.rows.map(({ key }) => key).slice(-3)).toEqual(['adjusted', 'exceptionalReasons', 'balanceResult']);
    expect(rowsOf(above)).toMatchObject({ exceptionalReasons: '300', balanceResult: '-700' });
    // An excuse of most of the deficit is still no more than the deficit.
    const most = balanceRequirement(yearWith(-1000), { rules, excused: { ...excused, amount: 800 } });
    expect(rowsOf(most)).toMatchObject({ balanceResult: '-200' });
    const below = balanceRequirement(yearWith(-1000), { rules: restoring, excused });
    expect(rowsOf(below)).toMatchObject({ balanceResult: '-1000', exceptionalReasons: '300', toRestore: '-700' });
  });

  test('call the reserve what it was called in the year, and tell an old one apart', () => {
    const labels = (year: string): string[] =>
      balanceRequirement(yearWith(5, year), { reserve: { setAside: 1, usedOfOld: 2 } }).rows.map(({ label }) => label);
    expect(labels('2023')).toContain('Reservering till resultatutjämningsreserv');
    expect(labels('2024')).toEqual(
      expect.arrayContaining(['Reservering till resultatreserv', 'Användning av resultatutjämningsreserv']),
    );
  });

  test('count unrealised losses alone before 2019', () => {
    const labelIn = (year: string): string =>
      balanceRequirement(yearWith(5, year)).rows.find(({ key }) => key === 'unrealised')!.label;
    expect(labelIn('2018')).toBe('Orealiserade förluster i värdepapper');
    expect(labelIn('2019')).toBe('Orealiserade vinster och förluster i värdepapper');
  });

  test('show a forecast as one', () => {
    const forecast = balanceRequirement(yearWith(-5), { figures: 'forecast' });
    expect(forecast.columns.map(({ heading }) => heading)).toEqual(['Prognos 2024']);
    expect(rowsOf(forecast)).toMatchObject({ balanceResult: '-5' });
  });
});

describe('what is said of a balance requirement', () => {
  const said = (result: number, options: BalanceRequirementOptions, year?: string): string[] =>
    checkBalanceRequirement(yearWith(result, year), options).map(({ severity, code }) => `${severity} ${code}`);

  test('is that a deficit is disclosed, and restored only where that is the policy', () => {
    expect(said(-5, {})).toEqual(['note requirement/negative']);
    const [disclosed] = checkBalanceRequirement(yearWith(-5));
    const [restored] = checkBalanceRequirement(yearWith(-5), { rules: restoring });
    expect(disclosed!.data).toMatchObject({ year: 2024, latest: null });
    expect(restored!.data).toMatchObject({ year: 2024, latest: 2027 });
  });

  test('is that what is left after three years should have been restored', () => {
    const earlier = [2021, 2022, 2023].map((year) => ({ year, result: year === 2021 ? -100 : 0 }));
    expect(said(99, { rules: restoring, earlier })).toEqual(['warning requirement/overdue']);
    expect(said(100, { rules: restoring, earlier })).toEqual([]);
    expect(said(99, { rules: { ...restoring, yearsToRestore: 4 }, earlier })).toEqual([]);
  });

  test('is that a reserve rests on no paragraph that binds an association, and that an old one ends with 2033', () => {
    expect(said(5, { reserve: { used: 1 } })).toEqual(['warning requirement/reserve']);
    expect(said(5, { reserve: { usedOfOld: 1 } }, '2033')).toEqual(['warning requirement/reserve']);
    expect(said(5, { reserve: { usedOfOld: 1 } }, '2034')).toEqual([
      'warning requirement/reserve',
      'warning requirement/old-reserve',
    ]);
  });
});

describe('restoring through several years', () => {
  const years = restoration([
    { year: 2021, result: -100_000 },
    { year: 2022, result: -300_000 },
    { year: 2023, result: 150_000 },
    { year: 2024, result: 246_000, excused: { amount: 3000, reason: 'Stora men tillfälliga', origin: 2022 } },
    { year: 2025, result: 10_000 },
  ]);

  test('goes to the oldest deficit first, and what nobody needs is not saved', () => {
    expect(String(years).replaceAll('\u00a0', ' ').split('\n').slice(1)).toEqual([
      '                                             2021  2022  2023  2024  2025',
      '─────────────────────────────────────────────────────────────────────────',
      'Balanskravsresultat                          −100  −300   150   246    10',
      '  Återställt av underskottet 2021                         100',
      '  Återställt av underskottet 2022                          50   246     1',
      '  Synnerliga skäl, underskottet 2022                              3',
      '  Underskottet 2021, återställs senast 2024  −100  −100',
      '  Underskottet 2022, återställs senast 2025        −300  −250    −1',
      '─────────────────────────────────────────────────────────────────────────',
      'Kvar att återställa                          −100  −400  −250    −1     0',
    ]);
    expect(formatAmount(years.years.at(-1)!.unused)).toBe('9\u00a0000,00');
  });

  test('is a statement of its own, in the unit that is asked for', () => {
    expect(restorationStatement(years, { unit: 'kr', association: 'Förbundet' })).toMatchObject({
      name: 'restoration',
      unit: 'kr',
      association: 'Förbundet',
    });
  });

  test('of no years is nothing', () => {
    expect(restoration([]).outstanding).toEqual([]);
  });
});

test.each<[string, () => unknown]>([
  ['a policy that is none', () => balanceRequirement(books, { rules: { policy: 'KL 11:13' as never } })],
  [
    'years before that nothing would restore',
    () => balanceRequirement(books, { earlier: [{ year: 2023, result: -1 }] }),
  ],
  ['a gain with the sign of a loss', () => balanceRequirement(books, { adjustments: { capitalGains: -1 } })],
  ['a form that is none', () => balanceRequirement(books, { form: 'long' as never })],
  [
    'years with a gap',
    () =>
      restoration([
        { year: 2021, result: 1 },
        { year: 2023, result: 1 },
      ]),
  ],
  [
    'a year before that is no year before',
    () => balanceRequirement(books, { rules: restoring, earlier: [{ year: 2022, result: -1 }] }),
  ],
  [
    'an excuse of more than there is',
    () => restoration([{ year: 2023, result: -1, excused: { amount: 2, reason: 'Skäl' } }]),
  ],
  ['an excuse without a reason', () => restoration([{ year: 2023, result: -1, excused: { amount: 1, reason: '' } }])],
  ['an excuse of a surplus', () => restoration([{ year: 2023, result: 1, excused: { amount: 1, reason: 'Skäl' } }])],
  ['no years to restore in', () => restoration([], { yearsToRestore: 0 })],
])('%s is refused', (_, call) => {
  expect(codesOf(call)).toEqual(['input/bad-field']);
});
