/**
 * A small association whose chart says how its year is closed, and the years of it that the tests of closing turn on.
 */
import {
  type Books,
  type BooksDraft,
  type Chart,
  type VoucherDraft,
  createChart,
  openBooks,
  postAll,
} from '../../src/index.js';
import { smallChart } from './small.js';
import { vouchersIn } from './vouchers.js';

export const closingLayers = [
  { name: 'Liten', accounts: smallChart.accounts, dimensions: smallChart.dimensions },
  {
    name: 'Bokslut',
    accounts: [
      { number: '1710', name: 'Förutbetalda kostnader', kind: 'asset', cashFlow: 'receivables' },
      { number: '1790', name: 'Upplupna intäkter', kind: 'asset', cashFlow: 'receivables' },
      { number: '1999', name: 'Observationskonto', kind: 'asset' },
      { number: '2019', name: 'Årets resultat', kind: 'equity' },
      // A fund is kept by project: its balance is carried project by project.
      { number: '2070', name: 'Ändamålsbestämda medel', kind: 'equity', dimensions: { project: 'allowed' } },
      { number: '2910', name: 'Förutbetalda intäkter', kind: 'liability' },
      { number: '2990', name: 'Upplupna kostnader', kind: 'liability' },
    ],
    yearEnd: { resultAccount: '2019', equityAccount: '2010', suspenseAccounts: '1999' },
  },
] as const;

export const closingChart: Chart = createChart({ name: 'Liten med bokslut', layers: closingLayers });

export const bookkeeper = { by: 'ekonom', on: '2025-02-10' };

/** Books of a year with 100 000 kronor in the bank. */
export function openClosing(draft: Partial<BooksDraft> = {}): Books {
  const opening = { 1930: '100000', 2010: '-100000' };
  return openBooks({ association: 'Liten', chart: closingChart, year: '2024', opening, ...draft });
}

/** 2024 with a surplus of 400: contributions of 10 000, rent and services of 9 600. */
export const year2024: Books = postAll(
  openClosing(),
  vouchersIn`
    2024-01-15 Bidrag @ Försäkringskassan
      1930  10 000,00
      3010  -10 000,00
    2024-03-01 Hyra @ Värden
      6010  8 000,00
      2411  -8 000,00
    2024-06-30 Tjänst @ Konsulten
      5539  1 600,00  costCentre 1010
      1930  -1 600,00
  `,
);

/** The draft as an event of another year. */
export function inYear(draft: VoucherDraft, year: number): VoucherDraft {
  const moved = (date: string): string => `${String(+date.slice(0, 4) + year - 2024)}${date.slice(4)}`;
  return { ...draft, eventDate: moved(draft.eventDate), compiledOn: moved(draft.compiledOn) };
}
