// The charts that come with the library: every account of the published reports, and the line it was printed on.
import { describe, expect, test } from 'vitest';
import {
  type AccountKind,
  type CashFlowClass,
  type Chart,
  accountsOf,
  associationChart,
  associationLayer,
  basChart,
  basLayer,
  createChart,
  findAccount,
  groupsOf,
  isBalanceAccount,
} from '../../src/chart/index.js';

/** The accounts printed in the interim report of 2022 and the annual report of 2024, under the line of each. */
const printed: Record<string, Record<number, string>> = {
  'Kortfristiga fordringar': {
    1511: 'Kundfordringar',
    1610: 'Kortfristiga fordringar hos ledamöter',
    1687: 'Redovisningskonto, Ludvikamoms',
    1712: 'Upplupna intäkter',
  },
  // The banks are named in print (1920 Plusgiro Nordea, 1930 Bankgiro Swedbank); 1970 is Företagskonto in 2024.
  'Likvida medel': { 1920: 'Plusgiro', 1930: 'Bankgiro', 1970: 'Särskilda bankkonton' },
  'Kortfristiga skulder': {
    2411: 'Leverantörsskulder',
    2711: 'Innehållen personalskatt',
    2931: 'Upplupna sociala avgifter',
    2991: 'Upplupna kostnader',
    2992: 'Förutbetalda intäkter',
  },
  'Övriga intäkter': { 3740: 'Öres- och kronutjämning', 3919: 'Övriga intäkter' },
  'Verksamhetsanknutna kostnader': {
    5538: 'Verksamhetsanknutna IT-kostnader',
    5539: 'Övriga verksamhetsanknutna tjänster',
    5540: 'Övriga verksamhetsanknutna kostnader',
    5541: 'Verksamhetsanknutna personalkostnader',
    5542: 'Verksamhetsanknutna resekostnader',
    5544: 'Verksamhetsanknutna utbildn., kurs och konf.',
    5545: 'Verksamhetsanknutna trycksaker',
    5548: 'Verksamhetsanknuten telefonkostnad, mobil',
  },
  'Övriga kostnader': {
    6230: 'Datakommunikation',
    6351: 'Konstaterade förluster på kundfordringar',
    6419: 'Övriga förbrukningsinventarier',
    6451: 'Kontorsmaterial',
    6911: 'Kostnader för information och licenser',
    7071: 'Representation (ej personal)',
    7212: 'Tele, mobil',
    7251: 'Postbefordran',
    7541: 'IT-tjänster',
    7551: 'Konsultarvoden spec utredn',
    7599: 'Övriga tjänster',
    7619: 'Övriga kostnader',
  },
};

const lines: [line: string, pattern: string, kind: AccountKind, cashFlow: CashFlowClass][] = [
  ['Kortfristiga fordringar', '1511, 1610, 1677, 1687, 1712', 'asset', 'receivables'],
  ['Likvida medel', '1920, 1930, 1970', 'asset', 'cash'],
  ['Eget kapital', '2010, 2019', 'equity', 'equity'],
  ['Kortfristiga skulder', '2411, 2711, 2931, 2991, 2992', 'liability', 'shortTermLiabilities'],
  ['Erhållna bidrag från huvudmännen', '30xx', 'income', 'result'],
  ['Projekt', '31xx', 'income', 'result'],
  ['Övriga intäkter', '3740, 3919', 'income', 'result'],
  ['Arvoden', '40xx', 'expense', 'result'],
  ['Reseersättning', '43xx', 'expense', 'result'],
  ['Sociala avgifter', '45xx', 'expense', 'result'],
  ['Övriga personalkostnader', '46xx', 'expense', 'result'],
  ['Verksamhetsanknutna kostnader', '5538-5542, 5544, 5545, 5548', 'expense', 'result'],
  ['Lokalkostnader', '60xx, 61xx', 'expense', 'result'],
  ['Övriga kostnader', '6230, 6351, 6419, 6451, 6911, 7071, 7212, 7251, 7541, 7551, 7599, 7619', 'expense', 'result'],
  ['Övriga finansiella intäkter', '84xx', 'income', 'result'],
  ['Övriga finansiella kostnader', '85xx', 'expense', 'result'],
  ['Extraordinära intäkter', '8710', 'income', 'result'],
  ['Extraordinära kostnader', '8760', 'expense', 'result'],
];

describe('the chart of the association', () => {
  test.each(Object.entries(printed))('has every printed account of %s, by its printed name', (_, accounts) => {
    const names = Object.keys(accounts).map((number) => [number, findAccount(associationChart, number)?.name]);
    expect(names).toEqual(Object.entries(accounts));
  });

  test.each(lines)('has on the line %s the accounts %s: %s, %s', (_, pattern, kind, cashFlow) => {
    const found = accountsOf(associationChart, pattern);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((account) => account.kind !== kind || account.cashFlow !== cashFlow)).toEqual([]);
  });

  test('has no account beside those lines, and none on two', () => {
    const numbers = lines.flatMap(([, pattern]) => accountsOf(associationChart, pattern)).map(({ number }) => number);
    expect(numbers.sort()).toEqual(associationChart.accounts.map(({ number }) => number));
  });

  test('asks for a project where the income statement has a line for each, and nowhere else', () => {
    const asking = associationChart.accounts.filter(({ dimensions }) => dimensions !== undefined);
    expect(asking).toEqual(accountsOf(associationChart, '31xx'));
    expect(asking.map(({ dimensions }) => dimensions)).toEqual(asking.map(() => ({ project: 'required' })));
  });
});

describe.each<[string, Chart]>([
  ['the association', associationChart],
  ['BAS', basChart],
])('the chart of %s', (_, chart) => {
  test('says of every account which row of the cash flow statement it belongs to', () => {
    expect(chart.accounts.filter(({ cashFlow }) => cashFlow === undefined)).toEqual([]);
  });

  test('counts results to the result, and nothing else to it', () => {
    expect(chart.accounts.filter((account) => isBalanceAccount(account) !== (account.cashFlow !== 'result'))).toEqual(
      [],
    );
  });

  test('counts equity as equity, and nothing else as it', () => {
    expect(chart.accounts.filter(({ kind, cashFlow }) => (kind === 'equity') !== (cashFlow === 'equity'))).toEqual([]);
  });

  test.each<[string, AccountKind[]]>([
    ['1', ['asset']],
    ['2', ['equity', 'liability']],
    ['3', ['income']],
    ['4', ['expense']],
    ['5', ['expense']],
    ['6', ['expense']],
    ['7', ['expense']],
    ['8', ['expense', 'income']],
  ])('has in class %s accounts of the kinds %j', (first, kinds) => {
    const found = chart.accounts.filter(({ number }) => number.startsWith(first)).map(({ kind }) => kind);
    expect([...new Set(found)].sort()).toEqual(kinds);
  });

  test('has four digits in every number, and no name twice in a group', () => {
    expect(chart.accounts.filter(({ number }) => !/^\d{4}$/.test(number))).toEqual([]);
    const names = chart.accounts.map(({ number, name }) => `${number.slice(0, 2)} ${name}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('has a class for every account, and no group of other than one or two digits', () => {
    expect(chart.accounts.filter((account) => groupsOf(chart, account)[0]?.prefix !== account.number[0])).toEqual([]);
    expect(chart.groups.filter(({ prefix }) => !/^\d{1,2}$/.test(prefix))).toEqual([]);
  });

  test('lists no objects, so that any cost centre may be used', () => {
    expect(chart.dimensions.flatMap(({ objects }) => objects)).toEqual([]);
  });
});

test('every account of BAS has a group', () => {
  expect(basChart.accounts.filter((account) => groupsOf(basChart, account).length !== 2)).toEqual([]);
});

test('the layers can be put under others', () => {
  const five = createChart({
    name: 'Eget',
    layers: [
      basLayer,
      { name: 'Utan klass 4', without: '4xxx' },
      { name: 'Eget', accounts: [{ number: '30106', name: 'Bidrag', kind: 'income' }] },
    ],
  });
  expect(five.accounts.length).toBe(basChart.accounts.length - accountsOf(basChart, '4xxx').length + 1);
  expect(createChart({ name: 'Samma', layers: [associationLayer] }).accounts).toEqual(associationChart.accounts);
});
