/**
 * A year of an association with something of everything: series, cost centres in two levels, projects, late vouchers,
 * corrections with and without replacement, and months that are closed.
 */
import {
  associationLayer,
  type Books,
  closePeriod,
  correct,
  createChart,
  credit,
  debit,
  openBooks,
  post,
  postAll,
} from '../../src/index.js';
import { vouchersIn } from '../support/vouchers.js';

const chart = createChart({
  name: 'Exempelförbundet',
  layers: [
    associationLayer,
    {
      name: 'Exempelförbundet',
      dimensions: [
        {
          number: 1,
          objects: [
            { code: '10', name: 'Förbundet' },
            { code: '1010', name: 'Kansli', under: '10' },
            { code: '1020', name: 'Styrelse', under: '10' },
            { code: '30', name: 'Insatser' },
          ],
        },
      ],
    },
  ],
});

const drafts = vouchersIn`
  2024-01-01 Hyra januari; förskott @ Värden
    6010  12 500,00  costCentre 1010
    2411  -12 500,00
  2024-01-15 compiled 2024-01-16 Bidrag kvartal 1 @ Försäkringskassan
    1930  1 126 375,00
    3010  -1 126 375,00  costCentre 10
  2024-01-31 compiled 2024-02-02 series L Faktura "4711" | insats januari @ Borås stad
    5539  528 333,33  costCentre 30  project VILJA
    2411  -528 333,33
  2024-02-28 Betalning leverantörer @ Banken
    2411  540 833,33
    1930  -540 833,33
  2024-03-15 compiled 2024-04-20 series L Telefon @ Operatören
    7212  1 000,01  costCentre 1020
    1687  249,99
    2411  -1 250,00
  2024-03-15 Öresavrundning @ Banken
    7619  0,01  costCentre 1010
    1930  -0,01
  2024-05-31 series L Insats maj @ Göteborgs stad
    5539  300 000,00  costCentre 30  project VILJA
    5540  100,00  costCentre 30  project PRIA
    2411  -300 100,00
  2024-12-31 compiled 2025-01-20 Sista dagen på året @ Värden
    6010  12 500,00  costCentre 1010
    1930  -12 500,00
`;

/** The books of the year, as far as they have come. */
export function exampleYear(): Books {
  const opening = { 1930: '3 284 068,63', 2010: '-3 284 068,63' };
  let books = postAll(openBooks({ association: 'Exempelförbundet', chart, year: '2024', opening }), drafts);
  books = closePeriod(books, '2024-01', { by: 'ekonom', on: '2024-06-01' });
  books = correct(
    books,
    { series: 'L', number: 2 },
    {
      by: 'ekonom',
      on: '2024-06-03',
      reason: 'fel konto, var datakommunikation',
      replacement: {
        postings: [
          debit(6230, '1 000,01', { dimensions: { costCentre: '1020' } }),
          debit(1687, '249,99'),
          credit(2411, '1 250,00'),
        ],
      },
    },
  );
  books = correct(books, { series: 'A', number: 4 }, { by: 'ekonom', on: '2024-06-03', reason: 'bokförd två gånger' });
  return post(books, {
    eventDate: '2024-12-31',
    compiledOn: '2025-01-10',
    text: 'Upplupen kostnad',
    purpose: 'accrual',
    postings: [
      debit(5539, '45 000,00', { dimensions: { costCentre: '30', project: 'PRIA' } }),
      credit(2991, '45 000,00'),
    ],
  });
}
