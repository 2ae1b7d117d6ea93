// Published plans reproduced: the interim report of August 2022 and the operational plan of 2022-2024.
import { describe, expect, test } from 'vitest';
import {
  type AmountInput,
  associationLayer,
  balanceOf,
  type Budget,
  budgetLedger,
  chooseBudget,
  createBudget,
  createChart,
  formatAmount,
  roundAll,
  sum,
} from '../../src/index.js';

const tkr = (thousands: string): string => `${thousands}000`;
const printed = (amount: AmountInput): string => formatAmount(amount, { unit: 'tkr' });

describe('the interim report of August 2022', () => {
  // Cost centre, budget of the year and budget to the end of August as printed, in tkr.
  const printedRows = [
    ['1001', '180', '120'],
    ['1002', '65', '43'],
    ['1003', '95', '63'],
    ['1010', '1937', '1 291'],
    ['3001', '6050', '4 033'],
    ['3005', '335', '223'],
    ['3006', '2000', '1 333'],
    ['3008', '2370', '1 580'],
    ['3011', '650', '433'],
    ['3013', '1550', '1 033'],
    ['3016', '1650', '1 100'],
    ['3018', '800', '533'],
    ['3019', '650', '433'],
    ['3045', '700', '467'],
  ] as const;
  const budget = createBudget({
    chart: associationChartWith(printedRows.map(([code]) => code)),
    year: '2022',
    decided: { on: '2021-11-26', by: 'Styrelsen' },
    rows: printedRows.map(([costCentre, year]) => ({ account: 5539, amount: tkr(year), dimensions: { costCentre } })),
  });
  const ledger = budgetLedger(budget);
  const toAugust = printedRows.map(([costCentre]) =>
    balanceOf(ledger, 5539, { period: '2022-01..2022-08', dimensions: { costCentre } }),
  );

  test('prints the budget to date of every cost centre', () => {
    const each = roundAll(toAugust, { unit: 'tkr', policy: 'each' });
    expect(each.map(printed).map(plain)).toEqual(printedRows.map(([, , cell]) => cell));
    expect(plain(printed(sum(each)))).toBe('12 685');
  });

  test('prints a total of eight twelfths of the year, which its rows do not add up to', () => {
    expect(plain(printed(balanceOf(ledger, 5539)))).toBe('19 032');
    expect(plain(printed(balanceOf(ledger, 5539, { asOf: '2022-08-31' })))).toBe('12 688');
    // To the öre it is eight twelfths but for half an öre a row at most.
    const exact = 12_688_000_00;
    expect(Math.abs(sum(toAugust).ore - exact)).toBeLessThanOrEqual(printedRows.length / 2);
  });
});

describe('the operational plan of 2022-2024', () => {
  const governance = [
    ['Styrelse arvoden samt övriga omkostnader', '180', ''],
    ['Kansli personal, lokaler, IT, material', '1400', ''],
    ['Projektledningspersonal', '1110', '!beviljat projekt'],
    // With the project granted, governance is 2 277: the project pays 573 of the staff.
    ['Projektledningspersonal', '537', 'beviljat projekt'],
    ['Ekonomiservice, Arvodesservice och revision', '160', ''],
  ] as const;
  const activities = [
    ['Bollebygd', '650'],
    ['Borås (Aktiv kraft, studiesteget, GVF)', '8750'],
    ['Herrljunga', '650'],
    ['Mark', '2370'],
    ['Svenljunga', '750'],
    ['Tranemo', '800'],
    ['Ulricehamn', '1650'],
    ['Vårgårda', '800'],
    ['Sjuhärad gemensamt (JMT)', '135'],
    ['Strukturövergripande, Sjuhärad', '200'],
  ] as const;
  const budget = createBudget({
    chart: associationChartWith(['STYR', 'AKT']),
    year: '2022',
    decided: { on: '2021-11-26', by: 'Styrelsen' },
    rows: [
      { account: 3010, amount: tkr('9032'), text: 'Försäkringskassan och Arbetsförmedlingen' },
      { account: 3020, amount: tkr('5000'), text: 'VG-region' },
      { account: 3030, amount: tkr('5000'), text: 'Kommunerna' },
      ...governance.map(([text, amount, scenario]) => ({
        account: 4690,
        amount: tkr(amount),
        text,
        dimensions: { costCentre: 'STYR' },
        ...(scenario === '' ? {} : { scenario }),
      })),
      ...activities.map(([text, amount]) => ({
        account: 5539,
        amount: tkr(amount),
        text,
        dimensions: { costCentre: 'AKT' },
      })),
    ],
  });
  const governanceOf = (chosen: Budget): string =>
    plain(printed(balanceOf(budgetLedger(chosen), 4690, { dimensions: { costCentre: 'STYR' } })));
  const netOf = (chosen: Budget): string => plain(printed(balanceOf(budgetLedger(chosen), '3xxx, 4xxx, 5xxx')));

  test('costs 19 605 with governance at 2 850, which is 573 more than the financing of 19 032', () => {
    expect(plain(printed(balanceOf(budgetLedger(budget), '4xxx, 5xxx')))).toBe('19 605');
    expect(plain(printed(balanceOf(budgetLedger(budget), '3xxx').negate()))).toBe('19 032');
    expect([governanceOf(budget), netOf(budget)]).toEqual(['2 850', '573']);
  });

  test('comes out even with a granted project, and governance at 2 277', () => {
    const granted = chooseBudget(budget, { scenarios: 'beviljat projekt' });
    expect([governanceOf(granted), netOf(granted)]).toEqual(['2 277', '0']);
    expect(granted.scenarios).toEqual([]);
    expect(budgetLedger(budget, { scenarios: ['beviljat projekt'] }).year.name).toBe('2022');
  });
});

function associationChartWith(codes: readonly string[]) {
  const objects = codes.map((code) => ({ code, name: code }));
  return createChart({
    name: 'Förbund',
    layers: [associationLayer, { name: 'Egna', dimensions: [{ number: 1, objects }] }],
  });
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
