/**
 * Closed periods: what a soft closing takes is named and recorded, and the rule core judges by it.
 */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type Books,
  type Purpose,
  balanceOf,
  check,
  closePeriod,
  closeYear,
  correct,
  history,
  periodLevels,
  post,
  postAll,
  reopenPeriod,
  reopenYear,
  replaceChart,
  trialBalance,
} from '../../src/index.js';
import { bookkeeper, closingChart, openClosing, year2024 } from '../support/closing.js';
import { codesOf } from '../support/refusals.js';
import { rent } from '../support/small.js';

const books = openClosing();
const soft = (takes?: readonly Purpose[], from: Books = books): Books =>
  closePeriod(from, '2024-03', { ...bookkeeper, level: 'soft', ...(takes === undefined ? {} : { takes }) });
const taken = (from: Books): string[] =>
  (['ordinary', 'accrual', 'correction', 'closing'] as const).filter((purpose) =>
    // That nothing closes the year in March is another matter than whether March is closed.
    check(from, { ...rent, purpose }).every(
      ({ severity, code }) => severity !== 'error' || code === 'voucher/closing-not-last-day',
    ),
  );

describe('a softly closed month', () => {
  test('takes accruals, corrections and what closes the year, unless told', () => {
    expect(taken(books)).toEqual(['ordinary', 'accrual', 'correction', 'closing']);
    expect(taken(soft())).toEqual(['accrual', 'correction', 'closing']);
    expect(taken(closePeriod(books, '2024-03', bookkeeper))).toEqual([]);
  });

  test.each<[Purpose[]]>([[['accrual']], [['correction']], [['accrual', 'correction']], [['closing']]])(
    'takes %j and nothing else when that is what it was told',
    (takes) => {
      expect(taken(soft(takes))).toEqual(takes);
      expect(periodLevels(soft(takes))[2]).toMatchObject({ level: 'soft', takes });
      expect(history(soft(takes)).at(-1)).toMatchObject({ level: 'soft', takes });
    },
  );

  test('closed again takes only what both closings take; when that is nothing it is hard', () => {
    expect(taken(soft(['correction', 'closing'], soft(['accrual', 'correction'])))).toEqual(['correction']);
    const both = soft(['accrual'], soft(['correction']));
    expect(taken(both)).toEqual([]);
    expect(periodLevels(both)[2]?.level).toBe('hard');
    expect(codesOf(() => soft(['accrual', 'correction'], soft(['accrual'])))).toEqual(['period/unchanged']);
  });

  test('says in the refusal what it takes', () => {
    const [refused] = check(soft(['accrual']), rent);
    expect(refused).toMatchObject({ code: 'voucher/period-closed', data: { level: 'soft', takes: ['accrual'] } });
    expect(refused?.message).toBe(
      'Händelsen 2024-03-01 ligger i 2024-03, som är stängd för annat än periodisering. Öppna perioden eller datera i en öppen.',
    );
  });

  test('shows what it takes', () => {
    expect(inspect(periodLevels(soft(['accrual', 'correction']))[2])).toBe('2024-03 soft (accrual, correction)');
  });

  test.each([[[]], [['ordinary']], [['opening']], [['accruals']], ['accrual'], [null], [[null]], [{}], [7]])(
    'cannot be told to take %j',
    (takes) => {
      expect(codesOf(() => soft(takes as never))).toEqual(['input/bad-field']);
    },
  );

  test('is what takes something: a hard closing can be told nothing', () => {
    expect(codesOf(() => closePeriod(books, '2024-03', { ...bookkeeper, takes: ['accrual'] }))).toEqual([
      'input/bad-field',
    ]);
  });
});

test.each(['2024-01', '2024-Q1', '2024-T1', '2024', '2024-02..2024-05'])(
  '%s can be closed and opened again',
  (period) => {
    const closed = closePeriod(books, period, bookkeeper);
    const reopened = reopenPeriod(closed, period, { ...bookkeeper, reason: 'sen faktura' });
    expect(periodLevels(reopened)).toEqual(periodLevels(books));
    expect(periodLevels(closed).filter(({ level }) => level === 'hard').length).toBeGreaterThan(0);
  },
);

describe('a correction across the lock', () => {
  const locked = closePeriod(year2024, '2024-T1', { by: 'ekonom', on: '2024-05-05' });
  const signed = { by: 'ekonom', on: '2024-06-10', reason: 'fel konto' };
  const corrected = correct(locked, 'A 2', signed);

  test('is dated in an open month', () => {
    expect(codesOf(() => correct(locked, 'A 2', { ...signed, eventDate: '2024-03-01' }))).toEqual([
      'voucher/period-closed',
    ]);
    expect(codesOf(() => correct(locked, 'A 2', { ...signed, on: undefined } as never))).toContain('date/missing');
    expect([...corrected].at(-1)).toMatchObject({ eventDate: '2024-06-10', corrects: { series: 'A', number: 2 } });
  });

  test('leaves every report as it was known on an earlier day, and the closed months as they are', () => {
    const may = { asKnownOn: '2024-06-09' };
    expect(String(trialBalance(corrected, may))).toBe(String(trialBalance(locked, may)));
    expect(String(trialBalance(corrected, { period: '2024-T1' }))).toBe(
      String(trialBalance(locked, { period: '2024-T1' })),
    );
    expect(balanceOf(corrected, 6010).isZero()).toBe(true);
  });
});

describe('a closed year', () => {
  const { closed } = closeYear(year2024, bookkeeper);
  const signed = { by: 'ordförande', on: '2025-03-01', reason: 'fel funnet' };

  test('takes nothing, of any purpose, and no correction', () => {
    expect(taken(closed)).toEqual([]);
    expect(codesOf(() => correct(closed, 'A 1', { ...signed, eventDate: '2024-12-31' }))).toEqual([
      'voucher/period-closed',
    ]);
    expect(codesOf(() => reopenPeriod(closed, '2024-12', signed))).toEqual(['year/closed']);
    expect(codesOf(() => closePeriod(closed, '2024-12', signed))).toEqual(['period/unchanged']);
    expect(codesOf(() => closeYear(closed, bookkeeper))).toEqual(['year/closed']);
  });

  test('was closed in every month, also those that were softly closed', () => {
    const softly = closePeriod(year2024, '2024-T3', { ...bookkeeper, level: 'soft' });
    expect(periodLevels(closeYear(softly, bookkeeper).closed).every(({ level }) => level === 'hard')).toBe(true);
  });

  test('is reopened with a reason, and then month by month', () => {
    expect(codesOf(() => reopenYear(closed, { by: 'ekonom', on: '2025-03-01' } as never))).toEqual([
      'signature/missing',
    ]);
    expect(codesOf(() => reopenYear(year2024, signed))).toEqual(['period/unchanged']);
    const reopened = reopenYear(closed, signed);
    expect(codesOf(() => reopenYear(reopened, signed))).toEqual(['period/unchanged']);
    expect(taken(reopened)).toEqual([]);
    expect(taken(reopenPeriod(reopened, '2024-03', signed))).toEqual(['ordinary', 'accrual', 'correction', 'closing']);
  });

  test('may have another chart: accounts can be named anew', () => {
    expect(replaceChart(closed, closingChart, bookkeeper).voucherCount).toBe(closed.voucherCount);
  });

  test('tells its story', () => {
    const march = reopenPeriod(reopenYear(closed, signed), '2024-12', signed);
    const late = { ...rent, eventDate: '2024-12-31', compiledOn: '2025-03-01', by: 'ekonom' };
    const again = closeYear(post(march, late), { by: 'ekonom', on: '2025-03-02' });
    const told = history(again.closed)
      .map((each) => String(each).replace(/seal [0-9a-f]{8}/, 'seal …'))
      .filter((line) => !/period closed 2024-(0|10|11)/.test(line));
    expect(told).toEqual([
      '2024-01-15 voucher posted A 1',
      '2024-03-01 voucher posted A 2',
      '2024-06-30 voucher posted A 3',
      '2025-02-10 voucher posted A 4 by ekonom',
      '2025-02-10 period closed 2024-12 (hard) by ekonom, seal …',
      '2025-02-10 year closed 2024 by ekonom, seal …',
      '2025-03-01 year reopened 2024 by ordförande: fel funnet',
      '2025-03-01 period reopened 2024-12 by ordförande: fel funnet',
      '2025-03-01 voucher posted A 5 by ekonom',
      '2025-03-02 voucher posted A 6 by ekonom',
      '2025-03-02 period closed 2024-12 (hard) by ekonom, seal …',
      '2025-03-02 year closed 2024 by ekonom, seal …',
    ]);
    expect(history(again.next).map(String)[0]).toMatch(
      /^2025-03-02 opening carried forward 2024 by ekonom, seal [0-9a-f]{8}$/,
    );
  });

  test('is the same in all its futures: older values still stand where they stood', () => {
    expect(postAll(year2024, [{ ...rent, eventDate: '2024-12-31', compiledOn: '2024-12-31' }]).voucherCount).toBe(4);
    expect(closed.voucherCount).toBe(4);
    expect(String([...closed].at(-1)?.text)).toBe('Årets resultat');
  });
});
