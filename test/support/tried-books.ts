/**
 * Books that wrong drafts are tried on, and what can be seen of them before and after.
 */
import {
  type Books,
  closePeriod,
  createChart,
  history,
  openBooks,
  post,
  postAll,
  trialBalance,
  type VoucherDraft,
} from '../../src/index.js';
import { soundDraft } from './fault.js';
import { smallChart } from './small.js';

/** The small chart, and cost centres that are open no longer. */
const chart = createChart({
  name: 'Liten',
  layers: [
    { name: 'Liten', accounts: smallChart.accounts, dimensions: smallChart.dimensions },
    {
      name: 'Förr',
      dimensions: [
        {
          number: 1,
          objects: [
            { code: '40', name: 'Borås' },
            { code: '41', name: 'Sjuhärad' },
            { code: '50', name: 'Kinna', to: '2023-12-31' },
          ],
          history: [{ on: '2024-05-01', merged: ['40'], into: '41' }],
        },
      ],
    },
  ],
});

/** A sound draft, and what else it says. */
export const draftOf = (more: object): VoucherDraft => ({ ...soundDraft(), ...more });

/** Books with two vouchers in the series and a closed period; not the newest, when somebody has posted on. */
export function booksOf({ isOld }: { readonly isOld: boolean }): Books {
  const signature = { by: 'ekonom', on: '2024-03-01' };
  const opened = openBooks({ association: 'Liten', chart, year: '2024', opening: { 1930: 100, 2010: -100 } });
  const closed = closePeriod(closePeriod(opened, '2024-01', signature), '2024-02', { ...signature, level: 'soft' });
  const books = postAll(closed, [draftOf({ idempotencyKey: 'ett' }), draftOf({ idempotencyKey: 'två' })]);
  if (isOld) post(books, draftOf({ text: 'Postad vid sidan om' }));
  return books;
}

/** Everything that can be seen of books. */
export const seen = (books: Books): string =>
  JSON.stringify([[...books], history(books), String(books), trialBalance(books)]);
