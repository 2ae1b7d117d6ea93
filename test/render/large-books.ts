// Books as large as an association's are, on the chart of the reference books: what a report weighs is measured on them.
import { openBooks, postAll, type Books, type VoucherDraft } from '../../src/index.js';
import { chart } from '../statements/reference/year-2024.js';

const costs = ['4010', '4610', '5538', '5539', '5540', '5542', '5544', '6010', '6230', '6419', '6911', '7212', '7551'];
const centres = ['1001', '1002', '1010', '3001', '3005', '3006', '3008', '3011', '3013', '3014', '3016', '3018'];
const texts = ['Hyra', 'Resa till konferens i Göteborg', 'Insats enligt avtal, faktura 4711', 'Telefon', 'Utbildning'];

/** So many vouchers, spread over the year, the accounts and the cost centres. */
export function largeBooks(count: number): Books {
  const drafts = Array.from({ length: count }, (_, i): VoucherDraft => {
    const pad = (number: number): string => String(number).padStart(2, '0');
    const eventDate = `2024-${pad((i % 12) + 1)}-${pad((i % 28) + 1)}`;
    const amount = 100_00 + ((i * 7919) % 5_000_00);
    const kronor = `${String(Math.trunc(amount / 100))}.${pad(amount % 100)}`;
    const costCentre = centres[(i * 5) % centres.length]!;
    return {
      eventDate,
      compiledOn: eventDate,
      text: texts[i % texts.length]!,
      counterparty: `Leverantören ${String(i % 40)} AB`,
      reference: `F-${String(10_000 + i)}`,
      by: 'ekonom',
      postings: [
        { account: costs[i % costs.length]!, debit: kronor, dimensions: { costCentre } },
        { account: '1687', debit: '25' },
        { account: i % 2 === 0 ? '2411' : '1930', credit: kronor },
        { account: '2411', credit: '25' },
      ],
    };
  });
  const opening = { 1930: '7404045.70', 2010: '-7404045.70' };
  return postAll(openBooks({ association: 'Sjuhärads samordningsförbund', chart, year: '2024', opening }), drafts);
}
