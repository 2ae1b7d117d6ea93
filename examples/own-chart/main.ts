/**
 * A chart of one's own: the accounts of BAS, the association's layer upon them, and a statement set as the board reads it.
 *
 * The figures are invented.
 */
import {
  basLayer,
  checkLayout,
  createChart,
  credit,
  debit,
  explain,
  followUpStatement,
  incomeStatement,
  type Layout,
  openBooks,
  postAll,
} from 'huvudbok';

const chart = createChart({
  name: 'Förbundet Exempel 2024',
  layers: [
    basLayer,
    {
      name: 'Förbundet Exempel',
      accounts: [
        { number: '3981', name: 'Bidrag från staten', kind: 'income' },
        { number: '3982', name: 'Bidrag från regionen', kind: 'income' },
        { number: '4610', name: 'Insatser hos kommunerna', kind: 'expense', dimensions: { costCentre: 'required' } },
      ],
      dimensions: [
        {
          number: 1,
          objects: [
            { code: '10', name: 'Kansliet' },
            { code: '20', name: 'Insatser' },
            { code: '21', name: 'Arbete och hälsa', under: '20' },
            { code: '22', name: 'Unga vuxna', under: '20' },
          ],
        },
      ],
    },
  ],
});

const layout: Layout = {
  name: 'boardResult',
  title: 'Resultat till styrelsen',
  covers: { kinds: ['income', 'expense'] },
  side: 'credit',
  rows: [
    { type: 'heading', key: 'in', label: 'Det vi fått' },
    { type: 'line', key: 'contributions', label: 'Bidrag från medlemmarna', takes: '398x' },
    { type: 'line', key: 'otherIncome', label: 'Annat', takes: { kinds: ['income'], without: [{ accounts: '398x' }] } },
    { type: 'heading', key: 'out', label: 'Det vi gjort' },
    {
      type: 'line',
      key: 'activities',
      label: 'Insatser',
      takes: { kinds: ['expense'], dimensions: { costCentre: '20' } },
    },
    {
      type: 'line',
      key: 'office',
      label: 'Kansli och övrigt',
      takes: { kinds: ['expense'], without: [{ dimensions: { costCentre: '20' } }] },
    },
    { type: 'sum', key: 'result', label: 'Kvar', of: ['contributions', 'otherIncome', 'activities', 'office'] },
  ],
};

// Every account, on every cost centre, is on exactly one line: proved by the chart, before there are books.
const faults = checkLayout(layout, chart);
console.log(`Uppställningen är ${faults.length === 0 ? 'hel' : 'inte hel'}.\n`);

const on = (costCentre: string) => ({ dimensions: { costCentre } });
const books = postAll(openBooks({ association: 'Förbundet Exempel', chart, year: '2024' }), [
  {
    eventDate: '2024-01-15',
    compiledOn: '2024-01-15',
    text: 'Bidrag',
    counterparty: 'Försäkringskassan',
    postings: [debit(1930, '900 000'), credit(3981, '900 000')],
  },
  {
    eventDate: '2024-02-15',
    compiledOn: '2024-02-15',
    text: 'Bidrag',
    counterparty: 'Regionen',
    postings: [debit(1930, '450 000'), credit(3982, '450 000')],
  },
  {
    eventDate: '2024-03-31',
    compiledOn: '2024-04-03',
    text: 'Insatser kvartal 1',
    counterparty: 'Kommunen',
    postings: [
      debit(4610, '310 000', on('21')),
      debit(4610, '205 500', on('22')),
      debit(5010, '24 000', on('10')),
      credit(2440, '539 500'),
    ],
  },
]);

console.log(incomeStatement(books, { layout }));
console.log('\n%s', explain(incomeStatement(books, { layout }), 'activities'));
console.log('\nOch i lagens ordning:\n');
console.log(incomeStatement(books, { unit: 'tkr' }));
console.log('\n%s', followUpStatement(books));
