/**
 * Posting: what goes in, what it becomes, and that old books stay as they were.
 */
import { describe, expect, test } from 'vitest';
import {
  amount,
  balanceOf,
  check,
  closePeriod,
  credit,
  debit,
  lastVoucher,
  post,
  postAll,
  trialBalance,
  voucher,
  vouchers,
  type VoucherDraft,
  type VoucherName,
} from '../../src/index.js';
import { columnsOf } from '../../src/journal/index.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, smallChart } from '../support/small.js';
import { voucherIn, vouchersIn } from '../support/vouchers.js';

const grant = voucherIn`
  2024-01-15 compiled 2024-01-16 Bidrag @ Försäkringskassan
    1930  1 126 375,00
    3010  -1 126 375,00  costCentre 1010
`;

describe('a voucher that is posted', () => {
  test('is read back as it was written', () => {
    const draft: VoucherDraft = {
      ...grant,
      reference: 'rekvisition 1',
      by: 'ekonom',
      idempotencyKey: 'bidrag-2024-1',
      postings: [
        debit(1930, '100,00', { text: 'insatt', quantity: '1,75' }),
        credit('3110', 100, { dimensions: { project: 'VILJA', costCentre: '1010' } }),
      ],
    };
    const read = lastVoucher(post(openSmall(), draft));
    expect(read).toEqual({
      series: 'A',
      number: 1,
      eventDate: '2024-01-15',
      compiledOn: '2024-01-16',
      text: 'Bidrag',
      counterparty: 'Försäkringskassan',
      reference: 'rekvisition 1',
      by: 'ekonom',
      purpose: 'ordinary',
      postings: [
        { account: '1930', amount: amount(100), dimensions: {}, text: 'insatt', quantity: '1.75' },
        { account: '3110', amount: amount(-100), dimensions: { costCentre: '1010', project: 'VILJA' } },
      ],
      correctedBy: [],
      idempotencyKey: 'bidrag-2024-1',
    });
  });

  test('gets the next number of its series, and each series its own', () => {
    const books = postAll(openSmall(), [grant, { ...grant, series: 'B' }, grant, { ...grant, series: 'B' }]);
    expect(vouchers(books).map(({ series, number }) => `${series}${String(number)}`)).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  test('can be found by its number and by its key', () => {
    const books = postAll(openSmall(), [
      { ...grant, idempotencyKey: 'x' },
      { ...grant, text: 'Andra' },
    ]);
    expect(voucher(books, { idempotencyKey: 'x' }).number).toBe(1);
    expect(voucher(books, { series: 'A', number: 2 }).text).toBe('Andra');
    expect(codesOf(() => voucher(books, { series: 'A', number: 3 }))).toEqual(['voucher/unknown']);
    expect(codesOf(() => voucher(books, { series: 'Z', number: 1 }))).toEqual(['voucher/unknown']);
    expect(() => voucher(books, { series: 'A', number: 3 })).toThrow('Den sista i serien är A 2');
  });

  test('can be found as it is printed', () => {
    const inSeries = ['Ett', 'Två', 'Tre'].map((text) => ({ ...grant, series: 'B1', text }));
    const books = postAll(openSmall(), [grant, ...inSeries]);
    expect(voucher(books, 'A 1').text).toBe('Bidrag');
    expect(voucher(books, 'B1 3').text).toBe('Tre');
    for (const each of books) expect(voucher(books, String(each).split('  ')[0]!)).toEqual(each);
    expect(codesOf(() => voucher(books, 'A 2'))).toEqual(['voucher/unknown']);
    expect(() => voucher(books, 'A 2')).toThrow('Verifikation A 2 finns inte. Den sista i serien är A 1.');
  });

  test.each<[unknown]>([
    ['A1'],
    ['A 1 '],
    [' A 1'],
    ['A  1'],
    ['A -1'],
    ['A'],
    [''],
    [`A ${'1'.repeat(100)}`],
    [42],
    [null],
    [undefined],
    [{}],
    [{ series: 'A' }],
    [{ series: 'A', number: '1' }],
  ])('is not named by %j', (name) => {
    expect(codesOf(() => voucher(post(openSmall(), grant), name as VoucherName))).toEqual(['input/bad-field']);
  });

  test('may name a dimension by its key or by the number SIE gives it', () => {
    const byNumber = { ...grant, postings: [debit(1930, 1), credit(3010, 1, { dimensions: { 1: '1010' } })] };
    expect(lastVoucher(post(openSmall(), byNumber))?.postings[1]?.dimensions).toEqual({ costCentre: '1010' });
  });

  test('keeps its dimensions in the order of their numbers, however they were written', () => {
    const written = { project: 'P', invoice: 'F1', costCentre: '1010' };
    const books = post(openSmall(), { ...grant, postings: [debit(1930, 1, { dimensions: written }), credit(3010, 1)] });
    expect(Object.entries(lastVoucher(books)!.postings[0]!.dimensions)).toEqual([
      ['costCentre', '1010'],
      ['project', 'P'],
      ['invoice', 'F1'],
    ]);
  });
});

describe('books as JSON', () => {
  test('are association, chart, year, opening balances and vouchers', () => {
    const books = post(openSmall({ 1930: '100', 2010: '-100' }), grant);
    const read = JSON.parse(JSON.stringify(books)) as Record<string, unknown>;
    expect(read).toEqual({
      association: { name: 'Liten' },
      chart: smallChart.name,
      year: '2024',
      opening: [
        { account: '1930', amount: '100.00', dimensions: {} },
        { account: '2010', amount: '-100.00', dimensions: {} },
      ],
      vouchers: [
        {
          series: 'A',
          number: 1,
          eventDate: '2024-01-15',
          compiledOn: '2024-01-16',
          text: 'Bidrag',
          counterparty: 'Försäkringskassan',
          purpose: 'ordinary',
          postings: [
            { account: '1930', amount: '1126375.00', dimensions: {} },
            { account: '3010', amount: '-1126375.00', dimensions: { costCentre: '1010' } },
          ],
          correctedBy: [],
        },
      ],
    });
    expect(Object.keys(read)).toEqual(['association', 'chart', 'year', 'opening', 'vouchers']);
  });

  test('list only the vouchers they know, though later books share their journal', () => {
    const books = post(openSmall(), grant);
    const before = JSON.stringify(books);
    post(books, grant);
    expect(JSON.stringify(books)).toBe(before);
  });
});

describe('old books', () => {
  test('are not changed by what is posted after them', () => {
    const first = post(openSmall(), grant);
    const before = String(trialBalance(first));
    const second = post(first, grant);
    expect(first.voucherCount).toBe(1);
    expect(second.voucherCount).toBe(2);
    expect(String(trialBalance(first))).toBe(before);
    expect([...first]).toHaveLength(1);
  });

  test('can be posted to again, and the two futures do not meet', () => {
    const base = post(openSmall(), grant);
    const one = post(base, { ...grant, text: 'En väg' });
    const other = post(base, { ...grant, text: 'En annan' });
    const oneMore = post(one, { ...grant, text: 'Vidare' });
    expect([...one].map(({ text }) => text)).toEqual(['Bidrag', 'En väg']);
    expect([...other].map(({ text }) => text)).toEqual(['Bidrag', 'En annan']);
    expect([...oneMore].map(({ text }) => text)).toEqual(['Bidrag', 'En väg', 'Vidare']);
    expect(voucher(other, { series: 'A', number: 2 }).text).toBe('En annan');
  });

  test('keep quantities, keys and corrections when they are posted to again', () => {
    const rich = {
      ...grant,
      idempotencyKey: 'k',
      postings: [debit(1930, 1, { quantity: 2 }), credit(3010, 1, { quantity: '-2,5' })],
    };
    const base = post(openSmall(), rich);
    post(base, grant);
    const forked = post(base, { ...grant, text: 'Gren' });
    expect(voucher(forked, { idempotencyKey: 'k' }).postings.map(({ quantity }) => quantity)).toEqual(['2', '-2.5']);
    expect(post(forked, rich)).toBe(forked);
  });

  test('do not know keys used after them', () => {
    const base = openSmall();
    post(base, { ...grant, idempotencyKey: 'senare' });
    expect(codesOf(() => voucher(base, { idempotencyKey: 'senare' }))).toEqual(['voucher/unknown']);
    expect(post(base, { ...grant, idempotencyKey: 'senare', text: 'Annat' }).voucherCount).toBe(1);
  });
});

describe('a batch', () => {
  test('is posted whole', () => {
    const books = postAll(
      openSmall(),
      vouchersIn`
      2024-02-01 Hyra @ Värden
        6010  8 000,00
        2411  -8 000,00
      2024-02-05 Betalning @ Värden
        2411  8 000,00
        1930  -8 000,00
    `,
    );
    expect(books.voucherCount).toBe(2);
    expect(balanceOf(books, 2411).isZero()).toBe(true);
  });

  test('is refused whole, with the place of everything that was wrong in it', () => {
    const books = openSmall();
    const bad = { ...grant, postings: [debit(1930, 2), credit(3010, 1)] };
    try {
      postAll(books, [grant, bad, { ...grant, text: '' }]);
      expect.unreachable();
    } catch (error) {
      const { diagnostics } = error as { diagnostics: { code: string; at: unknown }[] };
      expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([
        ['voucher/unbalanced', [1, 'postings']],
        ['voucher/text-missing', [2, 'text']],
      ]);
    }
    expect(books.voucherCount).toBe(0);
    expect(lastVoucher(post(books, grant))?.number).toBe(1);
  });

  test('leaves nothing behind when the list itself breaks off', () => {
    const books = post(openSmall(), { ...grant, idempotencyKey: 'kvar' });
    function* broken(): Generator<VoucherDraft> {
      yield { ...grant, idempotencyKey: 'borta', postings: [debit(1930, 1, { quantity: 3 }), credit(3010, 1)] };
      throw new Error('disken är full');
    }
    expect(() => postAll(books, broken())).toThrow('disken är full');
    const after = post(books, { ...grant, idempotencyKey: 'borta' });
    expect([...after].map(({ number }) => number)).toEqual([1, 2]);
    expect(lastVoucher(after)?.postings[0]).not.toHaveProperty('quantity');
  });

  test('may be made by code that posts to the same books meanwhile', () => {
    const base = openSmall();
    let inner = base;
    function* nested(): Generator<VoucherDraft> {
      yield grant;
      inner = post(base, { ...grant, text: 'Inre' });
      yield { ...grant, text: 'Yttre' };
    }
    const outer = postAll(base, nested());
    expect([...outer].map(({ text }) => text)).toEqual(['Bidrag', 'Yttre']);
    expect([...inner].map(({ text }) => text)).toEqual(['Inre']);
  });

  test('that is refused leaves the books the newest, so that nothing need be copied, and forgets all of itself', () => {
    const books = post(openSmall(), grant);
    const other = { ...grant, idempotencyKey: 'k', series: 'B', postings: [debit(1930, 7), credit(2411, 7)] };
    expect(codesOf(() => postAll(books, [grant, other, { ...grant, text: '' }]))).toEqual(['voucher/text-missing']);
    const after = post(books, { ...other, text: 'En annan' });
    expect(columnsOf(after).account).toBe(columnsOf(books).account);
    expect([...after].map(({ series, number, text }) => `${series}${String(number)} ${text}`)).toEqual([
      'A1 Bidrag',
      'B1 En annan',
    ]);
    expect(voucher(after, { idempotencyKey: 'k' }).text).toBe('En annan');
  });

  test('of nothing changes nothing', () => {
    const books = openSmall();
    expect(postAll(books, [])).toBe(books);
  });
});

describe('the same draft again', () => {
  const keyed = { ...grant, idempotencyKey: 'faktura-4711' };

  test('with the same key changes nothing', () => {
    const books = post(openSmall(), keyed);
    expect(post(books, keyed)).toBe(books);
    expect(check(books, keyed)).toEqual([]);
  });

  test.each([
    ['text', { ...keyed, text: 'Annat' }],
    ['event date', { ...keyed, eventDate: '2024-01-14' }],
    ['compiled-on date', { ...keyed, compiledOn: '2024-01-17' }],
    ['counterparty', { ...keyed, counterparty: 'Regionen' }],
    ['reference', { ...keyed, reference: 'X' }],
    ['who entered it', { ...keyed, by: 'någon' }],
    ['purpose', { ...keyed, purpose: 'accrual' as const }],
    ['series', { ...keyed, series: 'B' }],
    ['amounts', { ...keyed, postings: [debit(1930, 1), credit(3010, 1, { dimensions: { costCentre: '1010' } })] }],
    [
      'account',
      { ...keyed, postings: [debit(1510, '1126375'), credit(3010, '1126375', { dimensions: { costCentre: '1010' } })] },
    ],
    ['dimensions', { ...keyed, postings: [debit(1930, '1126375'), credit(3010, '1126375')] }],
    ['text of a posting', { ...keyed, postings: [debit(1930, '1126375', { text: 'x' }), keyed.postings[1]!] }],
    ['quantity', { ...keyed, postings: [debit(1930, '1126375', { quantity: 1 }), keyed.postings[1]!] }],
    ['number of postings', { ...keyed, postings: [...keyed.postings, debit(1930, 0)] }],
  ])('with the same key and another %s is refused', (_, other) => {
    const books = post(openSmall(), keyed);
    expect(codesOf(() => post(books, other))).toEqual(['voucher/key-reused']);
  });

  test('is the same also after its period was closed, so that a retry is always safe', () => {
    const books = closePeriod(post(openSmall(), keyed), '2024-01', { by: 'ekonom', on: '2024-02-10' });
    expect(post(books, keyed)).toBe(books);
  });

  test('without a key is another voucher', () => {
    expect(post(post(openSmall(), grant), grant).voucherCount).toBe(2);
  });

  test('twice in one batch is posted once', () => {
    expect(postAll(openSmall(), [keyed, keyed]).voucherCount).toBe(1);
  });
});

describe('numbers given from elsewhere', () => {
  const numbered = (number: number, series = 'A'): VoucherDraft => ({ ...grant, series, number });

  test('are refused when posting', () => {
    expect(codesOf(() => post(openSmall(), numbered(1)))).toEqual(['voucher/number-given']);
  });

  test('are kept when importing, and the next own number follows', () => {
    const imported = postAll(openSmall(), [numbered(7), numbered(8), numbered(3, 'B')], { importing: true });
    const books = post(imported, grant);
    expect([...books].map(({ series, number }) => `${series}${String(number)}`)).toEqual(['A7', 'A8', 'B3', 'A9']);
  });

  test('must rise: twice the same number is refused', () => {
    expect(codesOf(() => postAll(openSmall(), [numbered(7), numbered(7)], { importing: true }))).toEqual([
      'voucher/number-not-ascending',
    ]);
  });

  test('may leave a gap, which is said', () => {
    const books = post(openSmall(), numbered(1), { importing: true });
    expect(check(books, numbered(2), { importing: true })).toEqual([]);
    expect(check(books, numbered(3), { importing: true }).map(({ code, severity }) => [code, severity])).toEqual([
      ['voucher/number-gap', 'warning'],
    ]);
  });
});
