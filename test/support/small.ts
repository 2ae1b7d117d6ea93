/**
 * A small association: ten accounts, cost centres in two levels, projects without a list; and its books of 2024.
 */
import { type Books, type Chart, createChart, openBooks, postAll } from '../../src/index.js';
import { voucherIn, vouchersIn } from './vouchers.js';

export const smallChart: Chart = createChart({
  name: 'Liten',
  layers: [
    {
      name: 'Liten',
      accounts: [
        { number: '1510', name: 'Kundfordringar', kind: 'asset', cashFlow: 'receivables' },
        { number: '1930', name: 'Bankgiro', kind: 'asset', cashFlow: 'cash' },
        { number: '2010', name: 'Eget kapital', kind: 'equity', cashFlow: 'equity' },
        { number: '2411', name: 'Leverantörsskulder', kind: 'liability', cashFlow: 'shortTermLiabilities' },
        { number: '3010', name: 'Bidrag', kind: 'income' },
        { number: '3110', name: 'Projektintäkter', kind: 'income', dimensions: { project: 'required' } },
        { number: '5538', name: 'IT', kind: 'expense', dimensions: { project: 'forbidden' } },
        { number: '5539', name: 'Tjänster', kind: 'expense', dimensions: { costCentre: 'required' } },
        { number: '6010', name: 'Hyra', kind: 'expense' },
        { number: '6999', name: 'Gammalt konto', kind: 'expense', validTo: 2023 },
      ],
      dimensions: [
        {
          number: 1,
          objects: [
            { code: '10', name: 'Kansli' },
            { code: '1010', name: 'Förbundschef', under: '10' },
            { code: '1020', name: 'Projektledning', under: '10' },
            { code: '30', name: 'Svenljunga och Tranemo' },
            { code: '31', name: 'Svenljunga' },
            { code: '32', name: 'Tranemo' },
          ],
          history: [{ on: '2024-07-01', split: '30', into: ['31', '32'] }],
        },
      ],
    },
  ],
});

/** Books of 2024 with 100 000 kronor in the bank. */
export function openSmall(opening: Readonly<Record<string, string>> = { 1930: '100000', 2010: '-100000' }): Books {
  return openBooks({ association: 'Liten', chart: smallChart, year: '2024', opening });
}

/** A voucher without fault. */
export const rent = voucherIn`
  2024-03-01 Hyra @ Värden
    6010  8 000,00
    2411  -8 000,00
`;

/** The books with the rent and a computer posted. */
export const withRent: Books = postAll(openSmall(), [
  rent,
  ...vouchersIn`
    2024-03-05 Dator @ Butiken
      5538  900,00
      1930  -900,00
  `,
]);
