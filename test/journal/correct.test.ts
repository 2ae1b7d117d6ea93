/**
 * Corrections, periods, new charts and the history of it all.
 */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  closePeriod,
  correct,
  credit,
  debit,
  history,
  openBooks,
  periodLevels,
  post,
  postAll,
  reopenPeriod,
  trialBalance,
  voucher,
  vouchers,
  type VoucherDraft,
} from '../../src/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, smallChart, withRent } from '../support/small.js';
import { voucherIn, vouchersIn } from '../support/vouchers.js';

const signature = { by: 'ekonom', on: '2024-04-02', reason: 'fel konto' };

describe('a correction', () => {
  test('turns the voucher back, and each knows the other', () => {
    const books = correct(withRent, { series: 'A', number: 1 }, signature);
    expect(voucher(books, { series: 'A', number: 3 })).toMatchObject({
      eventDate: '2024-04-02',
      compiledOn: '2024-04-02',
      text: 'Rättelse av A 1',
      counterparty: 'Värden',
      by: 'ekonom',
      purpose: 'correction',
      corrects: { series: 'A', number: 1 },
      reason: 'fel konto',
    });
    expect(voucher(books, { series: 'A', number: 1 }).correctedBy).toEqual([{ series: 'A', number: 3 }]);
    expect(balanceOf(books, 6010).isZero()).toBe(true);
    expect(balanceOf(books, 2411).isZero()).toBe(true);
  });

  test('may name the voucher as it is printed', () => {
    const named = correct(withRent, 'A 1', signature);
    expect([...named]).toEqual([...correct(withRent, { series: 'A', number: 1 }, signature)]);
    expect(codesOf(() => correct(withRent, 'A 3', signature))).toEqual(['voucher/unknown']);
    expect(codesOf(() => correct(withRent, 'A1', signature))).toEqual(['input/bad-field']);
  });

  test('leaves the old books without it', () => {
    correct(withRent, { series: 'A', number: 1 }, signature);
    expect(voucher(withRent, { series: 'A', number: 1 }).correctedBy).toEqual([]);
    expect(balanceOf(withRent, 6010).ore).toBe(800_000);
  });

  test('may put another voucher in its place, with its own text and dates or those of the correction', () => {
    const replacement = { postings: [debit(5538, 8000), credit(2411, 8000)], text: 'Licens' };
    const books = correct(withRent, { series: 'A', number: 1 }, { ...signature, replacement });
    expect(voucher(books, { series: 'A', number: 1 }).correctedBy).toEqual([
      { series: 'A', number: 3 },
      { series: 'A', number: 4 },
    ]);
    expect(voucher(books, { series: 'A', number: 4 })).toMatchObject({
      text: 'Licens',
      corrects: { series: 'A', number: 1 },
    });
    expect(balanceOf(books, 5538).ore).toBe(890_000);
    expect(balanceOf(books, 2411).ore).toBe(-800_000);
  });

  test('is made whole or not at all', () => {
    const replacement = { postings: [debit(5538, 1), credit(2411, 2)] };
    try {
      correct(withRent, { series: 'A', number: 1 }, { ...signature, replacement });
      expect.unreachable();
    } catch (error) {
      const { diagnostics } = error as { diagnostics: { code: string; at: unknown }[] };
      expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([
        ['voucher/unbalanced', ['replacement', 'postings']],
      ]);
    }
    expect(withRent.voucherCount).toBe(2);
    expect(voucher(withRent, { series: 'A', number: 1 }).correctedBy).toEqual([]);
  });

  test('says who, when and why', () => {
    const id = { series: 'A', number: 1 };
    expect(codesOf(() => correct(withRent, id, { by: '', on: '', reason: ' ' }))).toEqual([
      'signature/missing',
      'signature/missing',
      'date/missing',
    ]);
  });

  test('is made once; after that it is the correction that can be wrong', () => {
    const once = correct(withRent, { series: 'A', number: 1 }, signature);
    expect(codesOf(() => correct(once, { series: 'A', number: 1 }, signature))).toEqual(['voucher/already-corrected']);
    const twice = correct(once, { series: 'A', number: 3 }, signature);
    expect(balanceOf(twice, 6010).ore).toBe(800_000);
  });

  test('counts from an open period: the report of the closed one stands', () => {
    const closed = closePeriod(withRent, '2024-03', { by: 'ekonom', on: '2024-04-01' });
    const before = String(trialBalance(closed, { period: '2024-03' }));
    const id = { series: 'A', number: 1 };
    expect(codesOf(() => correct(closed, id, { ...signature, eventDate: '2024-03-31' }))).toEqual([
      'voucher/period-closed',
    ]);
    const books = correct(closed, id, signature);
    expect(String(trialBalance(books, { period: '2024-03' }))).toBe(before);
    expect(balanceOf(books, 6010, { asOf: '2024-03-31' }).ore).toBe(800_000);
  });

  test('can count from December when it is made in January', () => {
    const december = { by: 'ekonom', on: '2025-01-08', reason: 'fel', eventDate: '2024-12-31' };
    const books = correct(withRent, { series: 'A', number: 2 }, december);
    expect(voucher(books, { series: 'A', number: 3 })).toMatchObject({
      eventDate: '2024-12-31',
      compiledOn: '2025-01-08',
    });
    expect(balanceOf(books, 5538, { asKnownOn: '2024-12-31' }).ore).toBe(90_000);
  });

  test('stays in the series of what it corrects', () => {
    const books = post(openSmall(), {
      ...voucherIn`
      2024-03-01 series L Lön @ Anställd
        6010  1,00
        1930  -1,00
    `,
    });
    expect(voucher(correct(books, { series: 'L', number: 1 }, signature), { series: 'L', number: 2 }).text).toBe(
      'Rättelse av L 1',
    );
  });

  test('turns back what stands on a cost centre that has since been split; its replacement goes to what it became', () => {
    const spent = post(
      openSmall(),
      voucherIn`
      2024-06-01 Insats @ Kommunen
        6010  5,00  costCentre 30
        2411  -5,00
    `,
    );
    const late = { ...signature, on: '2024-08-01' };
    const to = (costCentre: string): { postings: VoucherDraft['postings'] } => ({
      postings: [debit(6010, 5, { dimensions: { costCentre } }), credit(2411, 5)],
    });
    expect(
      balanceOf(correct(spent, { series: 'A', number: 1 }, late), 6010, { dimensions: { costCentre: '30' } }).isZero(),
    ).toBe(true);
    expect(codesOf(() => correct(spent, { series: 'A', number: 1 }, { ...late, replacement: to('30') }))).toEqual([
      'posting/object-closed',
    ]);
    expect(correct(spent, { series: 'A', number: 1 }, { ...late, replacement: to('31') }).voucherCount).toBe(3);
  });

  test('of a closing entry is a closing entry, so that statements leave out both', () => {
    const closing = {
      ...vouchersIn`
      2024-12-31 Årets resultat @ -
        6010  -1,00
        2010  1,00
    `[0]!,
      purpose: 'closing' as const,
    };
    const books = correct(post(openSmall(), closing), { series: 'A', number: 1 }, { ...signature, on: '2024-12-31' });
    expect(voucher(books, { series: 'A', number: 2 }).purpose).toBe('closing');
    // Found wrong in February, it is still a matter of the last day of the year.
    const later = correct(post(openSmall(), closing), { series: 'A', number: 1 }, { ...signature, on: '2025-02-01' });
    expect(voucher(later, { series: 'A', number: 2 })).toMatchObject({
      eventDate: '2024-12-31',
      compiledOn: '2025-02-01',
    });
  });
});

describe('periods', () => {
  const closing = { by: 'ekonom', on: '2024-05-02' };

  test('are closed and reopened by whole months', () => {
    const closed = closePeriod(withRent, '2024-T1', closing);
    expect(periodLevels(closed).map(({ level }) => level)).toEqual([
      ...Array<string>(4).fill('hard'),
      ...Array<string>(8).fill('open'),
    ]);
    const reopened = reopenPeriod(closed, '2024-04', { ...closing, reason: 'sen faktura' });
    expect(periodLevels(reopened)[3]).toMatchObject({ level: 'open', month: { name: '2024-04' } });
    expect(periodLevels(reopened)[2]?.level).toBe('hard');
    expect(periodLevels(withRent)[0]?.level).toBe('open');
  });

  test('that are no whole months of the year, or already so, are refused', () => {
    expect(codesOf(() => closePeriod(withRent, '2024-01-15', closing))).toEqual(['period/not-whole-months']);
    expect(codesOf(() => closePeriod(withRent, '2023-12', closing))).toEqual(['period/not-whole-months']);
    expect(codesOf(() => closePeriod(withRent, '2024-12..2025-01', closing))).toEqual(['period/not-whole-months']);
    expect(codesOf(() => reopenPeriod(withRent, '2024-01', { ...closing, reason: 'x' }))).toEqual(['period/unchanged']);
    const closed = closePeriod(withRent, '2024-01', closing);
    expect(codesOf(() => closePeriod(closed, '2024-01', closing))).toEqual(['period/unchanged']);
    expect(periodLevels(closePeriod(closed, '2024-01..2024-02', closing))[1]?.level).toBe('hard');
    expect(codesOf(() => closePeriod(closed, '2024-01', { ...closing, level: 'soft' }))).toEqual(['period/unchanged']);
  });

  test('only ever take less by closing: what is hard closed stays so when more is softly closed', () => {
    const closed = closePeriod(closePeriod(withRent, '2024-01', closing), '2024-01..2024-02', {
      ...closing,
      level: 'soft',
    });
    expect(
      periodLevels(closed)
        .slice(0, 3)
        .map(({ level }) => level),
    ).toEqual(['hard', 'soft', 'open']);
  });

  test('are named by their month also where the year begins or ends within it', () => {
    const books = openBooks({ association: 'Ny', chart: smallChart, year: { from: '2024-03-15', to: '2024-12-10' } });
    expect(periodLevels(closePeriod(books, '2024-03', closing))[0]?.level).toBe('hard');
    expect(periodLevels(closePeriod(books, '2024-12', closing)).at(-1)?.level).toBe('hard');
    expect(codesOf(() => closePeriod(books, '2024-02..2024-03', closing))).toEqual(['period/not-whole-months']);
  });

  test('are reopened with a reason', () => {
    const closed = closePeriod(withRent, '2024-01', closing);
    expect(codesOf(() => reopenPeriod(closed, '2024-01', closing as never))).toEqual(['signature/missing']);
  });

  test('of a broken year are its own months', () => {
    const books = openBooks({ association: 'Bruten', chart: smallChart, year: '2024-07..2025-12' });
    const closed = closePeriod(books, '2025-12', closing);
    expect(periodLevels(closed)).toHaveLength(18);
    expect(periodLevels(closed)[17]?.level).toBe('hard');
    const december = voucherIn`
      2025-12-31 Sent @ Någon
        6010  1,00
        2411  -1,00
    `;
    expect(codesOf(() => post(closed, december))).toEqual(['voucher/period-closed']);
    expect(post(books, december).voucherCount).toBe(1);
  });

  test('closed in one future are open in another', () => {
    const closed = closePeriod(withRent, '2024-06', closing);
    const other = closePeriod(withRent, '2024-07', closing);
    expect(history(closed).at(-1)?.subject).toBe('2024-06');
    expect(history(other).at(-1)?.subject).toBe('2024-07');
    expect(history(withRent).every(({ kind }) => kind === 'voucher posted')).toBe(true);
  });
});

test('the history tells what happened, in order, by whom and why', () => {
  let books = closePeriod(withRent, '2024-01', { by: 'ekonom', on: '2024-04-01' });
  books = correct(books, { series: 'A', number: 1 }, signature);
  books = reopenPeriod(books, '2024-01', { by: 'ordförande', on: '2024-04-03', reason: 'sen faktura' });
  const seal = { period: '2024-01', vouchers: 0, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string };
  expect(history(books)).toEqual([
    { kind: 'voucher posted', subject: 'A 1', on: '2024-03-01' },
    { kind: 'voucher posted', subject: 'A 2', on: '2024-03-05' },
    { kind: 'period closed', subject: '2024-01', on: '2024-04-01', by: 'ekonom', level: 'hard', seal },
    { kind: 'voucher posted', subject: 'A 3', on: '2024-04-02', by: 'ekonom', reason: 'fel konto' },
    { kind: 'period reopened', subject: '2024-01', on: '2024-04-03', by: 'ordförande', reason: 'sen faktura' },
  ]);
});

test('the history and the levels of the months show themselves, a line each', () => {
  const softly = closePeriod(withRent, '2024-02', { by: 'ekonom', on: '2024-03-05', level: 'soft' });
  const hard = closePeriod(softly, '2024-02', { by: 'ekonom', on: '2024-03-06' });
  const books = reopenPeriod(correct(hard, 'A 1', signature), '2024-02', { ...signature, reason: 'sen faktura' });
  const unsealed = (line: unknown): string => String(line).replace(/seal [0-9a-f]{8}/, 'seal …');
  expect(history(books).map(unsealed)).toEqual([
    '2024-03-01 voucher posted A 1',
    '2024-03-05 voucher posted A 2',
    '2024-03-05 period closed 2024-02 (soft: accrual, correction, closing) by ekonom, seal …',
    '2024-03-06 period closed 2024-02 (hard) by ekonom, seal …',
    '2024-04-02 voucher posted A 3 by ekonom: fel konto',
    '2024-04-02 period reopened 2024-02 by ekonom: sen faktura',
  ]);
  const levels = [softly, hard, books].map((each) => periodLevels(each).slice(0, 2).map(String));
  expect(levels).toEqual([
    ['2024-01 open', '2024-02 soft (accrual, correction, closing)'],
    ['2024-01 open', '2024-02 hard'],
    ['2024-01 open', '2024-02 open'],
  ]);
  expect(unsealed(inspect(history(hard).at(-1)))).toBe('2024-03-06 period closed 2024-02 (hard) by ekonom, seal …');
  expect(inspect(periodLevels(hard)[1])).toBe('2024-02 hard');
});

test('vouchers are listed in registration order, by series, period and page, and as known on a date', () => {
  const books = postAll(withRent, [
    ...vouchersIn`
    2024-02-01 compiled 2024-06-01 Sen @ Någon
      6010  1,00
      2411  -1,00
    2024-04-01 series B Annan @ Någon
      6010  1,00
      2411  -1,00
  `,
  ]);
  const texts = (...selection: Parameters<typeof vouchers> extends [unknown, ...infer Rest] ? Rest : never): string[] =>
    vouchers(books, ...selection).map(({ text }) => text);
  expect(texts()).toEqual(['Hyra', 'Dator', 'Sen', 'Annan']);
  expect(texts({ series: 'B' })).toEqual(['Annan']);
  expect(texts({ series: 'C' })).toEqual([]);
  expect(texts({ period: '2024-Q1' })).toEqual(['Hyra', 'Dator', 'Sen']);
  expect(texts({ period: '2024-03' })).toEqual(['Hyra', 'Dator']);
  expect(texts({ skip: 1, take: 2 })).toEqual(['Dator', 'Sen']);
  expect(texts({ asKnownOn: '2024-05-31' })).toEqual(['Hyra', 'Dator', 'Annan']);
});

test('books and vouchers show themselves', () => {
  const books = closePeriod(correct(withRent, { series: 'A', number: 1 }, signature), '2024-01', {
    by: 'ekonom',
    on: '2024-04-02',
  });
  expect(String(books)).toBe('Liten 2024: 3 verifikationer (A 1-3), 6 konteringar, stängt: 2024-01');
  expect(String(openSmall())).toBe('Liten 2024: 0 verifikationer, 0 konteringar');
  expect(String(voucher(books, { series: 'A', number: 1 })).replaceAll('\u00a0', ' ')).toBe(
    [
      'A 1  2024-03-01  Hyra  Värden',
      'Konto  Objekt     Debet    Kredit  Text',
      '───────────────────────────────────────',
      '6010           8 000,00',
      '2411                     8 000,00',
      'Sammanställd 2024-03-01',
      'Rättad av A 3',
    ].join('\n'),
  );
});
