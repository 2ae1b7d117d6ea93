// What tests of writing have in common: the books they write, and files as lines a person can read.
import {
  type Books,
  type Chart,
  type Ledger,
  correct,
  createChart,
  createLedger,
  credit,
  debit,
  openBooks,
  postAll,
} from '../../src/index.js';
import type { WriteSieOptions } from '../../src/sie/index.js';
import { decode } from '../../src/sie/decode.js';
import { vouchersIn } from './vouchers.js';

/** Four accounts and a cost centre: charts of three, four and five digits are all met. */
export const writtenChart: Chart = createChart({
  name: 'Liten',
  layers: [
    {
      name: 'Liten',
      accounts: [
        { number: '193', name: 'Bankgiro', kind: 'asset' },
        { number: '2010', name: 'Eget kapital', kind: 'equity' },
        { number: '3010', name: 'Bidrag', kind: 'income' },
        { number: '30106', name: 'Löner "fasta"', kind: 'expense' },
      ],
      dimensions: [
        { number: 1, objects: [{ code: '10', name: 'Kansli' }] },
        { number: 20, name: 'Kommun' },
        { number: 30, name: 'Verksamhet', under: 31 },
        { number: 31, name: 'Område', objects: [{ code: 'Ö', name: 'Öst' }] },
      ],
    },
  ],
});

/** The year before: 80,00 in and 30,00 out, and closed when that is asked for. */
export function booksBefore({ isClosed }: { readonly isClosed: boolean }): Books {
  const books = postAll(
    openBooks({ association: 'Åsa', chart: writtenChart, year: '2023', opening: { 193: 50, 2010: -50 } }),
    vouchersIn`
      2023-02-01 Bidrag @ Kommunen
        193  80,00
        3010  -80,00  costCentre 10
      2023-11-30 Lön @ Eva
        30106  30,00
        193  -30,00
    `,
  );
  if (!isClosed) return books;
  const postings = [debit(3010, 80, { dimensions: { costCentre: '10' } }), credit(30106, 30), credit(2010, 50)];
  const closing = { eventDate: '2023-12-31', compiledOn: '2024-01-20', text: 'Bokslut', postings };
  return postAll(books, [{ ...closing, purpose: 'closing' }]);
}

/** Two series, objects, a text, a quantity and a correction. */
export function booksWritten(): Books {
  const opening = [debit(193, 100, { dimensions: { costCentre: '10' } }), credit(2010, 100)];
  const association = { name: 'Åsa', organisationNumber: '2220001234' };
  const books = postAll(openBooks({ association, chart: writtenChart, year: '2024', opening }), [
    ...vouchersIn`
      2024-01-31 compiled 2024-02-02 series L Lön "januari"
        30106  1 234,50  costCentre 10  20 Borås
        193  -1 234,50
    `,
    {
      eventDate: '2024-03-01',
      compiledOn: '2024-03-01',
      text: 'Bidrag',
      by: 'Eva Ek',
      postings: [debit(193, '0,05', { text: 'Öre', quantity: '-2.5' }), credit(3010, '0,05', { quantity: 3 })],
    },
  ]);
  return correct(books, 'L 1', { by: 'Åke', on: '2024-04-01', reason: 'Dubbelt' });
}

/** A budget of 12,00 a month for wages, half of it for one cost centre, and some income in June. */
export const budgetWritten: Ledger = createLedger({
  chart: writtenChart,
  year: '2024',
  balances: [
    { account: '30106', changes: [6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], dimensions: { costCentre: '10' } },
    { account: '30106', changes: [6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12] },
    { account: '3010', changes: [0, 0, 0, 0, 0, -24, 0, 0, 0, 0, 0, 0] },
  ],
});

export const on: WriteSieOptions = { on: '2025-01-15' };

/** A file as text, its lines ended by line feeds alone. Every line must have ended as the format prefers. */
export function textOf(bytes: Uint8Array): string {
  const text = decode(bytes, 0, bytes.length, 'CP437');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('Some line does not end with CR and LF.');
  return text.replaceAll('\r\n', '\n');
}

/** The lines of a text typed into a test, without the indentation. */
export function lines(strings: TemplateStringsArray): string {
  return String.raw(strings)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}
