/**
 * The plan of the year's end: what remains, what closing would book, what the next year would open with.
 */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type Books,
  type Diagnostic,
  type PostingDraft,
  basChart,
  closePeriod,
  closeYear,
  createChart,
  credit,
  debit,
  openBooks,
  planYearEnd,
  post,
  postAll,
  replaceChart,
} from '../../src/index.js';
import { bookkeeper, closingLayers, inYear, openClosing, year2024 } from '../support/closing.js';
import { rent } from '../support/small.js';
import { seen } from '../support/tried-books.js';
import { vouchersIn } from '../support/vouchers.js';

const remaining = (books: Books, previous?: Books): readonly Diagnostic[] =>
  planYearEnd(books, previous === undefined ? {} : { previous }).diagnostics.filter(
    ({ code }) => code !== 'period/still-open',
  );
const told = (books: Books, previous?: Books): string[] =>
  remaining(books, previous).map(({ code, data }) =>
    `${code} ${Object.values(data).map(String).join(' | ')}`.replaceAll('\u00a0', ' '),
  );
const moving = (...postings: PostingDraft[]): Books => post(openClosing(), { ...rent, postings });

test('a year with nothing left to do has nothing remaining', () => {
  expect(planYearEnd(closePeriod(year2024, '2024', bookkeeper)).diagnostics).toEqual([]);
});

describe('it finds', () => {
  test('a suspense account that is not cleared', () => {
    expect(told(moving(debit(1999, 50), credit(1930, 50)))).toEqual([
      'suspense/not-cleared 1999 Observationskonto | 50,00',
    ]);
    expect(
      told(
        postAll(moving(debit(1999, 50), credit(1930, 50)), [
          { ...rent, postings: [credit(1999, 50), debit(6010, 50)] },
        ]),
      ),
    ).toEqual([]);
  });

  test('a receivable in credit and a liability in debit, but no bank overdrawn and no equity', () => {
    expect(told(moving(credit(1510, 50), debit(1930, 50)))).toEqual([
      'balance/receivable-in-credit 1510 Kundfordringar | −50,00',
    ]);
    expect(told(moving(debit(2411, 50), credit(1930, 50)))).toEqual([
      'balance/liability-in-debit 2411 Leverantörsskulder | 50,00',
    ]);
    expect(told(moving(debit(2010, 500_000), credit(1930, 500_000)))).toEqual([]);
    expect(told(moving(debit(1510, 50), credit(2411, 50)))).toEqual([]);
  });

  test('a long-term receivable in credit too', () => {
    const own = {
      name: 'Lån',
      accounts: [{ number: '1350', name: 'Utlåning', kind: 'asset', cashFlow: 'longTermReceivables' }],
    } as const;
    const chart = createChart({ name: 'Med lån', layers: [...closingLayers, own] });
    const books = post(openClosing({ chart }), { ...rent, postings: [credit(1350, 5), debit(1930, 5)] });
    expect(told(books)).toEqual(['balance/receivable-in-credit 1350 Utlåning | −5,00']);
  });

  test('of a year that is not the one before, only that it is not', () => {
    const accrual = { ...rent, purpose: 'accrual', reverseOn: '2025-01-01' } as const;
    const { closed } = closeYear(post(openClosing(), accrual), bookkeeper);
    expect(told(openClosing({ year: '2025', association: 'Grannen' }), closed)).toEqual([
      'opening/wrong-association Grannen | Liten',
    ]);
    expect(told(openClosing({ year: '2026' }), closed)).toEqual([
      'opening/wrong-year 2026 | 2026-01-01 | 2024 | 2024-12-31',
    ]);
  });

  test('gaps in a series, each series by itself, from its first number', () => {
    const at = (series: string, number: number): object => ({ ...rent, series, number });
    const drafts = [at('A', 1), at('B', 3), at('A', 2), at('A', 4), at('B', 4), at('A', 9)];
    const imported = postAll(openClosing(), drafts as never, { importing: true });
    expect(told(imported)).toEqual(['series/gap B | 0 | 3', 'series/gap A | 2 | 4', 'series/gap A | 4 | 9']);
    expect(remaining(imported).map(({ message }) => message)[1]).toBe(
      'Serien A saknar A 3. Förklara luckan i handlingarna.',
    );
  });

  test('objects that do not balance, in the dimensions declared to, of this year and before it is closed', () => {
    const chart = createChart({
      name: 'Fonder',
      layers: [...closingLayers, { name: 'Fonder', yearEnd: { balancedDimensions: ['project'] } }],
    });
    const of = (project: string) => ({ dimensions: { project } });
    const books = postAll(openClosing({ chart, opening: [debit(1930, 9, of('GAMMAL')), credit(2010, 9)] }), [
      { ...rent, postings: [debit(6010, 100, of('VILJA')), credit(1930, 100, of('VILJA'))] },
      { ...rent, postings: [debit(6010, 70, of('PRIA')), credit(1930, 70)] },
    ]);
    expect(told(books)).toEqual(['dimension/unbalanced Projekt | PRIA | 70,00']);
    expect(told(closeYear(books, bookkeeper).closed)).toContain('dimension/unbalanced Projekt | PRIA | 70,00');
    expect(told(replaceChart(books, year2024.chart, bookkeeper))).toEqual([]);
  });

  test('accruals whose day has passed, and those that reach into the next year', () => {
    const accrual = { ...rent, purpose: 'accrual' } as const;
    const books = postAll(openClosing(), [
      { ...accrual, reverseOn: '2025-01-01' },
      { ...accrual, reverseOn: '2024-12-31' },
    ]);
    expect(told(books)).toEqual([
      'accrual/overdue 2024 A 2 | 2024-12-31',
      'accrual/carried-over 2024 A 1 | 2025-01-01',
    ]);
    const { closed, next } = closeYear(books, bookkeeper);
    expect(told(next, closed)).toEqual([
      'accrual/overdue 2024 A 2 | 2024-12-31',
      'accrual/overdue 2024 A 1 | 2025-01-01',
    ]);
  });

  test('months that are open, hard closed ones left out', () => {
    const soft = closePeriod(closePeriod(year2024, '2024-T1', bookkeeper), '2024-05..2024-11', {
      ...bookkeeper,
      level: 'soft',
    });
    const [open] = planYearEnd(soft).diagnostics;
    expect(open?.data).toEqual({ months: '2024-05..2024-12' });
    const apart = closePeriod(closePeriod(year2024, '2024-02', bookkeeper), '2024-05..2024-11', bookkeeper);
    expect(planYearEnd(apart).diagnostics[0]?.data).toEqual({ months: '2024-01, 2024-03..2024-04, 2024-12' });
  });

  test('an opening that is not what the last year closed with, down to the object', () => {
    const { closed } = closeYear(
      moving(debit(1930, 30), credit(2070, 30, { dimensions: { project: 'VILJA' } })),
      bookkeeper,
    );
    const opening = [
      debit(1930, 100_030),
      credit(2010, 100_000),
      credit(2070, 30, { dimensions: { project: 'PRIA' } }),
    ];
    expect(told(openClosing({ year: '2025', opening }), closed)).toEqual([
      'opening/differs-from-closing 2070 Ändamålsbestämda medel PRIA | −30,00 | 0,00',
      'opening/differs-from-closing 2070 Ändamålsbestämda medel VILJA | 0,00 | −30,00',
    ]);
  });

  test('that the chart does not say how the year is closed', () => {
    const chart = createChart({ name: 'Tyst', layers: [closingLayers[0]] });
    const silent = planYearEnd(openBooks({ association: 'Liten', chart, year: '2024' }));
    expect(silent.diagnostics.map(({ code }) => code)).toEqual(['chart/year-end-missing', 'period/still-open']);
    expect([silent.drafts, silent.opening]).toEqual([[], []]);
  });
});

describe('it says', () => {
  test('what would be booked: each result account turned back, object by object', () => {
    const [draft, ...more] = planYearEnd(year2024, { by: 'ekonom', on: '2025-02-10', series: 'S' }).drafts;
    expect(more).toEqual([]);
    expect(draft).toMatchObject({
      eventDate: '2024-12-31',
      compiledOn: '2025-02-10',
      purpose: 'closing',
      series: 'S',
      by: 'ekonom',
    });
    expect(draft?.postings.map(({ account, amount, dimensions }) => [account, String(amount), dimensions])).toEqual([
      ['3010', '10\u00a0000,00', {}],
      ['5539', '−1\u00a0600,00', { costCentre: '1010' }],
      ['6010', '−8\u00a0000,00', {}],
      ['2019', '−400,00', undefined],
    ]);
  });

  test('what the closing then books', () => {
    const plan = planYearEnd(year2024, bookkeeper);
    const { closed, next } = closeYear(year2024, bookkeeper);
    const booked = [...closed].at(-1)!;
    expect(booked).toMatchObject({ text: plan.drafts[0]!.text, eventDate: '2024-12-31', compiledOn: '2025-02-10' });
    expect(next.opening.map(({ account, amount }) => [account, amount])).toEqual(
      plan.opening.map(({ account, amount }) => [account, amount]),
    );
  });

  test('nothing when there is nothing to book, and no row for nothing', () => {
    expect(planYearEnd(openClosing()).drafts).toEqual([]);
    const even = postAll(
      openClosing(),
      vouchersIn`
      2024-02-01 Bidrag @ Någon
        1930  8 000,00
        3010  -8 000,00
      2024-02-02 Hyra @ Någon
        6010  8 000,00
        1930  -8 000,00
    `,
    );
    expect(planYearEnd(even).drafts[0]?.postings.map(({ account }) => account)).toEqual(['3010', '6010']);
    expect(closeYear(even, bookkeeper).next.opening.map(({ account }) => account)).toEqual(['1930', '2010']);
  });

  test('all of it in print', () => {
    const late = moving(debit(1999, 50), credit(3010, 50));
    expect(inspect(planYearEnd(closePeriod(late, '2024', bookkeeper))).replaceAll('\u00a0', ' '))
      .toBe(`Bokslut 2024, resultat att boka: 50,00 kredit
Konto  Objekt  Ingående nästa år
────────────────────────────────
1930                  100 000,00
1999                       50,00
2010                 −100 050,00
warning suspense/not-cleared accounts.1999: 1999 Observationskonto har saldot 50,00. Utred det och boka om innan året stängs.`);
    expect(inspect(planYearEnd(closePeriod(openClosing(), '2024', bookkeeper)))).toMatch(
      /^Bokslut 2024, inget resultat att boka\n[^]*\nInget återstår\.$/,
    );
  });

  test('and changes nothing', () => {
    const before = seen(year2024);
    expect(planYearEnd(year2024)).toEqual(planYearEnd(year2024));
    expect(seen(year2024)).toBe(before);
  });
});

test('objects and accounts that were closed during the year do not stop it from being closed', () => {
  const books = postAll(openClosing(), [
    { ...rent, postings: [debit(5539, 10, { dimensions: { costCentre: '30' } }), credit(1930, 10)] },
  ]);
  expect(closeYear(closePeriod(books, '2024', bookkeeper), bookkeeper).closed.voucherCount).toBe(2);
});

test('the charts that come with the library close on the accounts of an association', () => {
  const books = openBooks({
    association: 'Förening',
    chart: basChart,
    year: '2024',
    opening: { 1930: '10', 2067: '-10' },
  });
  const { closed, next } = closeYear(post(books, { ...rent, postings: [debit(5010, 4), credit(1930, 4)] }), bookkeeper);
  expect([...closed].at(-1)?.postings.map(({ account }) => account)).toEqual(['5010', '2069']);
  expect(next.opening.map(({ account, amount }) => `${account} ${String(amount)}`)).toEqual([
    '1930 6,00',
    '2067 −6,00',
  ]);
  expect(inYear(rent, 2025).eventDate).toBe('2025-03-01');
});
