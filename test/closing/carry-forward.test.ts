/**
 * What a year opens with, and how it follows when the year before turns out otherwise.
 */
import { describe, expect, test } from 'vitest';
import {
  type Books,
  associationChart,
  balanceOf,
  carryForward,
  checkChain,
  checkOpening,
  closePeriod,
  closeYear,
  createChart,
  credit,
  debit,
  financialYear,
  generalLedger,
  history,
  lastVoucher,
  ledger,
  openBooks,
  post,
  postAll,
  reopenPeriod,
  reopenYear,
  seals,
  checkSeals,
  trialBalance,
  voucher,
  vouchers,
} from '../../src/index.js';
import { bookkeeper, closingChart, closingLayers, inYear, openClosing, year2024 } from '../support/closing.js';
import { codesOf } from '../support/refusals.js';
import { rent } from '../support/small.js';

const { closed, next } = closeYear(year2024, bookkeeper);
const signed = { by: 'ekonom', on: '2025-03-02', reason: 'sen faktura' };

/** 2024 opened again, with a rent more, and closed anew. */
const changed = closeYear(
  post(reopenPeriod(reopenYear(closed, signed), '2024-12', signed), {
    ...rent,
    eventDate: '2024-12-31',
    compiledOn: '2025-03-02',
  }),
  signed,
).closed;

describe('the next year', () => {
  test('follows the last: the same association, the twelve months after, the same chart', () => {
    expect([next.association.name, next.year.name, next.chart]).toEqual(['Liten', '2025', closingChart]);
    expect(closeYear(openClosing({ year: '2024-07..2025-06' }), { by: 'e', on: '2025-07-01' }).next.year.name).toBe(
      '2025-07..2026-06',
    );
  });

  test('may be of another length, and on another chart', () => {
    const chart = createChart({
      name: 'Ny',
      layers: [...closingLayers, { name: 'Egna', accounts: [{ number: '1940', name: 'Sparkonto', kind: 'asset' }] }],
    });
    const other = closeYear(year2024, { ...bookkeeper, next: { year: '2025-01..2025-06', chart } }).next;
    expect([other.year, other.chart]).toEqual([financialYear('2025-01..2025-06'), chart]);
    expect(checkOpening(other, { previous: closed })).toEqual([]);
  });

  test('on another chart keeps the objects that chart names', () => {
    const own = { name: 'Eget', accounts: [{ number: '1930', dimensions: { project: 'allowed' as const } }] };
    const chart = createChart({ name: 'Ny', layers: [...closingLayers, own] });
    const books = post(openClosing(), {
      ...rent,
      postings: [debit(1930, 300, { dimensions: { project: 'VILJA' } }), credit(2411, 300)],
    });
    const opened = closeYear(books, { ...bookkeeper, next: { chart } });
    expect(opened.next.opening.map(({ account, dimensions }) => [account, dimensions])).toEqual([
      ['1930', { project: 'VILJA' }],
      ['1930', {}],
      ['2010', {}],
      ['2411', {}],
    ]);
    expect(checkOpening(opened.next, { previous: opened.closed })).toEqual([]);
  });

  test('keeps the objects of a balance where the chart names them, and no other', () => {
    const dimensions = { costCentre: '1010', project: 'VILJA' };
    const books = post(openClosing(), {
      ...rent,
      postings: [
        debit(1930, 300, { dimensions }),
        credit(2070, 100, { dimensions }),
        credit(2070, 200, { dimensions: { project: 'PRIA' } }),
      ],
    });
    const opened = closeYear(books, bookkeeper).next.opening.map(({ account, amount, dimensions: kept }) => [
      account,
      String(amount),
      kept,
    ]);
    expect(opened).toEqual([
      ['1930', '100\u00a0300,00', {}],
      ['2010', '−100\u00a0000,00', {}],
      ['2070', '−200,00', { project: 'PRIA' }],
      ['2070', '−100,00', { project: 'VILJA' }],
    ]);
  });

  test('of an empty year is empty, and can be closed in its turn', () => {
    const empty = openBooks({ association: 'Tom', chart: associationChart, year: '2024' });
    const first = closeYear(empty, bookkeeper);
    expect([first.closed.voucherCount, first.next.opening]).toEqual([0, []]);
    const second = closeYear(first.next, { by: 'ekonom', on: '2026-01-02', previous: first.closed });
    expect(checkChain([first.closed, second.closed, second.next])).toEqual([]);
  });
});

describe('when the year before is reopened', () => {
  const started = postAll(next, [inYear(rent, 2025), { ...inYear(rent, 2025), idempotencyKey: 'två' }]);

  test('what the next opened with no longer holds', () => {
    const open = checkOpening(started, { previous: reopenYear(closed, signed) });
    expect(open.map(({ code }) => code)).toEqual(['opening/year-not-closed']);
    expect(checkOpening(started, { previous: changed }).map(({ code, data }) => [code, data])).toMatchObject([
      ['opening/differs-from-closing', { account: '2010 Eget kapital' }],
      ['opening/differs-from-closing', { account: '2411 Leverantörsskulder' }],
    ]);
    expect(codesOf(() => closeYear(started, { by: 'ekonom', on: '2026-02-10', previous: changed }))).toHaveLength(2);
  });

  test('it holds again when nothing in it has changed: the seal is the same', () => {
    const again = closeYear(reopenYear(closed, signed), signed).closed;
    expect(checkOpening(started, { previous: again })).toEqual([]);
  });

  test('carrying forward again makes it hold, without touching what was known', () => {
    const carried = carryForward(started, { ...signed, from: changed });
    expect(checkOpening(carried, { previous: changed })).toEqual([]);
    expect(String(balanceOf(carried, 2010))).toBe('−92\u00a0400,00');
    expect(String(trialBalance(carried, { asKnownOn: '2025-03-01' }))).toBe(String(trialBalance(started)));
    expect(started.opening).toEqual(next.opening);
    expect(checkOpening(started, { previous: closed })).toEqual([]);
    expect(history(carried).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'opening carried forward 2024',
      'voucher posted A 1',
      'voucher posted A 2',
      'opening carried forward 2024',
    ]);
  });

  test('what has been carried forward is no voucher', () => {
    const carried = carryForward(started, { ...signed, from: changed });
    expect([carried.voucherCount, [...carried].length, vouchers(carried).length]).toEqual([2, 2, 2]);
    expect(lastVoucher(carried)?.number).toBe(2);
    expect(lastVoucher(carryForward(next, { ...signed, from: changed }))).toBeUndefined();
    expect(codesOf(() => voucher(carried, { series: '', number: 0 }))).toEqual(['voucher/unknown']);
    const more = post(carried, { ...inYear(rent, 2025), text: 'Hyra till' });
    expect([lastVoucher(more)?.number, more.voucherCount]).toEqual([3, 3]);
    expect(String(more)).toContain('3 verifikationer (A 1-3), 6 konteringar');
    expect(JSON.parse(JSON.stringify(more)) as object).toMatchObject({
      opening: { length: 3 },
      vouchers: { length: 3 },
    });
  });

  test('it stands in the opening balance wherever balances are read', () => {
    const carried = carryForward(started, { ...signed, from: changed });
    const opening = '−92\u00a0400,00';
    expect(String(trialBalance(carried, { accounts: 2010 }).total.opening)).toBe(opening);
    expect(String(trialBalance(carried, { accounts: 2010, period: '2025-06' }).total.opening)).toBe(opening);
    expect(String(trialBalance(ledger(carried), { accounts: 2010 }).total.opening)).toBe(opening);
    const shown = generalLedger(carried, 2010);
    expect([String(shown.opening), shown.count]).toEqual([opening, 0]);
    expect(vouchers(carried, { period: '2025' })).toHaveLength(2);
  });

  test('balances carried forward a third time are those of the third closing', () => {
    const carried = carryForward(started, { ...signed, from: changed });
    const third = closeYear(
      post(reopenPeriod(reopenYear(changed, signed), '2024-12', signed), {
        ...rent,
        eventDate: '2024-12-31',
        compiledOn: '2025-04-02',
      }),
      { ...signed, on: '2025-04-02' },
    ).closed;
    const again = carryForward(carried, { ...signed, on: '2025-04-03', from: third });
    const known = ['2025-03-01', '2025-04-02', '2025-04-03'].map((asKnownOn) =>
      String(balanceOf(again, 2010, { asKnownOn })),
    );
    expect(known).toEqual(['−100\u00a0400,00', '−92\u00a0400,00', '−84\u00a0400,00']);
    expect(checkOpening(again, { previous: third })).toEqual([]);
  });

  test('what would make the books too large to be summed is refused', () => {
    const huge = postAll(openClosing({ year: '2025' }), [
      { ...inYear(rent, 2025), postings: [debit(6010, '30 000 000 000 000'), credit(2411, '30 000 000 000 000')] },
    ]);
    const rich = closeYear(
      openClosing({ opening: { 1930: '20 000 000 000 000', 2010: '-20 000 000 000 000' } }),
      bookkeeper,
    );
    expect(codesOf(() => carryForward(huge, { ...signed, from: rich.closed }))).toEqual([
      'books/turnover-out-of-range',
    ]);
    expect(post(huge, inYear(rent, 2025)).voucherCount).toBe(2);
  });

  test('an older value of the books can be carried too, and neither disturbs the other', () => {
    const later = post(started, { ...inYear(rent, 2025), text: 'Hyra till' });
    const carried = carryForward(started, { ...signed, from: changed });
    expect([later.voucherCount, carried.voucherCount]).toEqual([3, 2]);
    expect(String(balanceOf(later, 2010))).toBe('−100\u00a0400,00');
    expect(String(balanceOf(carried, 2010))).toBe('−92\u00a0400,00');
  });

  test('closed months of the next year keep their seals', () => {
    const locked = closePeriod(started, '2025-Q1', { by: 'ekonom', on: '2025-04-02' });
    const carried = carryForward(locked, { ...signed, on: '2025-04-03', from: changed });
    expect(checkSeals(carried)).toEqual([]);
    expect(seals(carried)).toHaveLength(1);
  });

  test('a closed year takes no other opening until it is reopened', () => {
    const two = closeYear(started, { by: 'ekonom', on: '2026-02-10' }).closed;
    expect(codesOf(() => carryForward(two, { by: 'ekonom', on: '2026-02-11', from: changed }))).toEqual([
      'year/closed',
    ]);
    const carried = carryForward(reopenYear(two, { ...signed, on: '2026-02-11' }), {
      ...signed,
      on: '2026-02-11',
      from: changed,
    });
    const again = closeYear(carried, { by: 'ekonom', on: '2026-02-12', previous: changed });
    expect(checkChain([changed, again.closed, again.next])).toEqual([]);
  });
});

describe('books opened in January, before the year before is closed', () => {
  const preliminary = post(
    openClosing({ year: '2025', opening: { 1930: '100400', 2010: '-100400' } }),
    inYear(rent, 2025),
  );
  const carried = carryForward(preliminary, { from: closed, by: 'ekonom', on: '2025-02-11' });

  test('take over what it closed with', () => {
    expect(carried.opening).toEqual(next.opening);
    expect(String(balanceOf(carried, 1930, { asKnownOn: '2025-02-10' }))).toBe('100\u00a0400,00');
    expect(String(balanceOf(carried, 1930))).toBe('108\u00a0400,00');
  });

  test('remember where it came from even when nothing changes', () => {
    const exact = openBooks({ association: 'Liten', chart: closingChart, year: '2025', opening: next.opening });
    expect(checkOpening(exact, { previous: closed })).toEqual([]);
    const remembered = carryForward(exact, { from: closed, by: 'ekonom', on: '2025-02-11' });
    expect(history(remembered).map(({ kind }) => kind)).toEqual(['opening carried forward']);
    expect(remembered.opening).toEqual(exact.opening);
  });

  test('refuse a balance on an account they do not have, and stay as they were', () => {
    const chart = createChart({ name: 'Utan', layers: [...closingLayers, { name: 'x', without: '2411' }] });
    const books = openBooks({ association: 'Liten', chart, year: '2025' });
    expect(codesOf(() => carryForward(books, { from: closed, by: 'ekonom', on: '2025-02-11' }))).toEqual([
      'account/unknown',
    ]);
    expect(post(books, { ...inYear(rent, 2025), postings: [debit(6010, 1), credit(1930, 1)] }).voucherCount).toBe(1);
    expect(history(books)).toEqual([]);
  });
});

describe('a chain of years', () => {
  const named = (name: string, organisationNumber?: string): Books =>
    openBooks({
      association: organisationNumber === undefined ? name : { name, organisationNumber },
      chart: closingChart,
      year: '2025',
      opening: next.opening,
    });

  test('is checked year by year, each finding at its year', () => {
    const wrong = openClosing({ year: '2026' });
    expect(checkChain([closed, next, wrong]).map(({ code, at }) => [code, at])).toEqual([
      ['opening/year-not-closed', [2, 'previous']],
    ]);
    expect(checkChain([])).toEqual([]);
    expect(checkChain([closed])).toEqual([]);
  });

  test('is one association, by its number when it has one, so that it may change its name', () => {
    const first = closeYear(
      openBooks({
        association: { name: 'Förr', organisationNumber: '222000-0000' },
        chart: closingChart,
        year: '2024',
      }),
      bookkeeper,
    ).closed;
    const codes = (books: Books): string[] => checkOpening(books, { previous: first }).map(({ code }) => code);
    expect(codes(named('Nu', '222000-0000'))).not.toContain('opening/wrong-association');
    expect(codes(named('Förr', '222000-1111'))).toContain('opening/wrong-association');
    expect(codes(named('Nu'))).toContain('opening/wrong-association');
    expect(codes(named('Förr'))).not.toContain('opening/wrong-association');
  });
});
