/**
 * Books that much has happened to: posted, corrected, closed, opened again, on new charts, carried forward anew.
 */
import fc from 'fast-check';
import {
  type Books,
  type VoucherDraft,
  accrualPlan,
  carryForward,
  closePeriod,
  closeYear,
  correct,
  createChart,
  isBookkeepingError,
  post,
  postAll,
  reopenPeriod,
  reopenYear,
  replaceChart,
  voucher,
} from '../../src/index.js';
import { draftOf, row } from '../laws/arbitrary.js';
import { closingLayers, inYear, openClosing } from './closing.js';

/** Something done to books, which may be refused. */
type Deed = (books: Books) => Books;

const month = fc.integer({ min: 1, max: 12 });
const monthName = month.map((number) => `2024-${String(number).padStart(2, '0')}`);
const by = fc.constantFrom('ekonom', 'Åsa "ordf"', 'x');
const on = fc.constantFrom('2024-06-30', '2025-01-31', '2025-02-10');
const reason = fc.constantFrom('fel konto', '<b>', '=1+1');
const rows = fc.array(row, { minLength: 1, maxLength: 4 });
const details = fc.record(
  {
    by,
    series: fc.constantFrom('A', 'B'),
    counterparty: fc.constantFrom('Värden', 'Ö "1"'),
    reference: fc.constantFrom('§ 41', '\\'),
    idempotencyKey: fc.constantFrom('k1', 'k2', 'k3'),
    purpose: fc.constantFrom('ordinary' as const, 'correction' as const, 'closing' as const, 'accrual' as const),
  },
  { requiredKeys: [] },
);
const draft: fc.Arbitrary<VoucherDraft> = fc
  .record({ rows, month, details })
  .map(({ rows: list, month: number, details: more }) => ({ ...draftOf(list, number, false), ...more }));

const moreLayers = (code: string): Parameters<typeof createChart>[0] => ({
  name: `Liten med ${code}`,
  layers: [
    ...closingLayers,
    {
      name: code,
      dimensions: [
        { number: 1, objects: [{ code, name: `Ställe ${code}` }] },
        { number: 20, name: 'Ort' },
      ],
    },
    { name: 'tomt' },
  ],
});

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: draft.map(
      (each): Deed =>
        (books) =>
          post(books, each),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.array(draft, { maxLength: 4 }).map(
      (all): Deed =>
        (books) =>
          postAll(books, all),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        which: fc.nat(8),
        by,
        on,
        reason,
        isReplaced: fc.boolean(),
        eventDate: fc.constantFrom('2024-12-31', '2024-05-05'),
      })
      .map(({ which, isReplaced, ...signature }): Deed => (books) => {
        const all = [...books];
        const wanted = all[which % Math.max(1, all.length)];
        const { postings } = wanted ?? voucher(books, 'A 1');
        const replacement = isReplaced ? { replacement: { postings: [...postings].reverse() } } : {};
        return correct(books, wanted ?? 'A 1', { ...signature, ...replacement });
      }),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        monthName,
        by,
        on,
        how: fc.constantFrom(
          {},
          { level: 'soft' as const },
          { level: 'soft' as const, takes: ['closing' as const] },
          { reason: 'klart' },
        ),
      })
      .map(
        ({ monthName: name, how, ...signature }): Deed =>
          (books) =>
            closePeriod(books, name, { ...signature, ...how }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ monthName, by, on, reason }).map(
      ({ monthName: name, ...signature }): Deed =>
        (books) =>
          reopenPeriod(books, name, signature),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ by, on, code: fc.constantFrom('70', '71') }).map(
      ({ code, ...signature }): Deed =>
        (books) =>
          replaceChart(books, createChart(moreLayers(code)), signature),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ by, on }).map(
      (signature): Deed =>
        (books) =>
          closeYear(books, signature).closed,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ by, on, reason }).map(
      (signature): Deed =>
        (books) =>
          reopenYear(books, signature),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ rows, month, by, on })
      .map(({ rows: list, month: number, ...signature }): Deed => (books) => {
        // The year before, closed as it then turned out.
        const before = postAll(openClosing({ year: '2023', opening: {} }), [
          inYear(draftOf(list, number, false), 2023),
        ]);
        const { closed } = closeYear(before, { by: 'ekonom', on: '2024-02-01' });
        return carryForward(books, { ...signature, from: closed });
      }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ key: fc.constantFrom('p', 'q'), by }).map(
      ({ key, by: who }): Deed =>
        (books) =>
          postAll(
            books,
            accrualPlan(
              books,
              {
                kind: 'prepaidExpense',
                key,
                text: 'Försäkring',
                amount: '1200',
                account: '6010',
                balanceAccount: '1710',
                periods: '2024-01..2024-12',
                bookedOn: '2024-01-15',
              },
              { by: who, on: '2024-12-31' },
            ).drafts,
          ),
    ),
  },
);

/** Books after some deeds, those that were refused left out; now and then an older value of them. */
export const livedBooks: fc.Arbitrary<Books> = fc
  .record({ deeds: fc.array(deeds, { maxLength: 14 }), back: fc.nat(3) })
  .map(({ deeds: all, back }) => {
    const values = [openClosing()];
    for (const deed of all) {
      try {
        values.push(deed(values.at(-1)!));
      } catch (error) {
        if (!isBookkeepingError(error)) throw error;
      }
    }
    return values[Math.max(0, values.length - 1 - back)]!;
  });
