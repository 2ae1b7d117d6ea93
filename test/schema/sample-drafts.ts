// A draft of each sort as JSON, with every field it may have.

export const voucher = {
  eventDate: '2024-02-28',
  compiledOn: '2024-03-01',
  text: 'Hyra',
  series: 'B',
  number: 7,
  counterparty: 'Värden',
  reference: '§ 4',
  by: 'ekonom',
  purpose: 'accrual',
  reverseOn: '2024-03-01',
  idempotencyKey: 'hyra',
  postings: [
    { account: '6010', debit: '1 234,50', dimensions: { costCentre: '1010' }, text: 'mars', quantity: '1.50' },
    { account: 1930, credit: 1000 },
    { account: '2411', amount: '-234.50', quantity: 2 },
  ],
};

export const budget = {
  year: '2024',
  decided: { on: '2023-11-24', by: 'Styrelsen', reference: '§ 41' },
  signs: 'natural',
  distribution: { weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, '0,5'] },
  rows: [
    { account: '6010', amount: '120 000', dimensions: { costCentre: '1010' }, text: 'Hyra', distribution: 'even' },
    { account: 3010, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], scenario: ['bidrag', '!nej'] },
  ],
};

export const forecast = {
  name: 'Delår',
  made: { on: '2024-09-01', by: 'ekonom' },
  asOf: '2024-08-31',
  rules: [
    { accounts: '6010', method: 'contract', rest: '32 000', text: 'avtal' },
    { accounts: '55xx', method: 'run rate', dimensions: { costCentre: ['1010', '1020'] } },
    { accounts: ['3010'], method: 'manual', year: '10000', text: 'besked' },
  ],
  otherwise: 'budget remainder',
  signs: 'natural',
};

export const accrual = {
  kind: 'prepaidExpense',
  key: 'f1',
  text: 'Försäkring',
  amount: '1200',
  account: '6010',
  balanceAccount: 1710,
  dimensions: { costCentre: '1010' },
  periods: ['2024-01', { from: '2024-02-01', to: '2024-02-29' }],
  weights: [1, '2'],
  bookedOn: '2024-01-15',
  series: 'A',
  counterparty: 'Bolaget',
  reference: '7',
};

export const chart = {
  name: 'Egen',
  layers: [
    {
      name: 'Egen',
      accounts: [
        { number: '1930', name: 'Bank', kind: 'asset', cashFlow: 'cash', validFrom: 2020, validTo: 2030 },
        { number: '2010', name: 'Eget kapital', kind: 'equity', dimensions: { project: 'forbidden' } },
        { number: '2019', name: 'Årets resultat', kind: 'equity' },
      ],
      without: ['99xx', 9999],
      groups: [{ prefix: '1', name: 'Tillgångar' }],
      dimensions: [
        {
          number: 1,
          name: 'Ställe',
          objects: [
            { code: '10', name: 'Kansli', from: '2020-01-01', to: '2030-12-31' },
            { code: '11', name: 'Del', under: '10' },
          ],
          history: [
            { on: '2024-01-01', renamed: '10', formerly: 'Kontor' },
            { on: '2024-01-01', merged: ['11'], into: '10' },
            { on: '2024-01-01', split: '10', into: ['11'] },
          ],
        },
        { number: 20, under: 1 },
      ],
      yearEnd: {
        resultAccount: '2019',
        equityAccount: '2010',
        suspenseAccounts: '19xx',
        balancedDimensions: ['project'],
      },
    },
  ],
};

export const ownLayout = {
  name: 'own',
  title: 'Egen',
  law: 'LKBR 5:2',
  covers: {
    kinds: ['income', 'expense'],
    without: [{ accounts: '84xx', without: [{ dimensions: { project: null } }] }],
  },
  side: 'credit',
  zeros: 'show',
  rows: [
    { type: 'heading', label: 'Rader', level: 2, footnote: 'Not' },
    {
      type: 'line',
      key: 'a',
      label: 'A',
      takes: [{ accounts: ['3010', 3110] }, { cashFlow: ['cash'] }],
      note: 1,
      tie: 't',
    },
    { type: 'line', key: 'p', takes: '31xx', each: 'project', side: 'debit', window: 'closing', zeros: 'hide' },
    { type: 'line', key: 'r', label: 'Övrigt', takes: 'rest', code: 'X', level: 3 },
    { type: 'line', key: 'n', label: 'Antal', figures: 'count' },
    { type: 'sum', key: 's', label: 'Summa', of: ['a', 'p'], less: ['r'] },
    { type: 'ratio', key: 'q', label: 'Andel', of: ['a'], to: ['s'], as: 'percent', decimals: 1 },
  ],
  reclassifications: [{ accounts: '17xx', when: 'credit', to: 'a' }],
};
