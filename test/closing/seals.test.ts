/**
 * Seals: every byte of a voucher is in them, and nothing else is.
 */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type Books,
  type Correction,
  type PostingDraft,
  type VoucherDraft,
  checkSeals,
  closePeriod,
  closeYear,
  correct,
  createChart,
  credit,
  debit,
  history,
  lastVoucher,
  openBooks,
  post,
  postAll,
  reopenPeriod,
  replaceChart,
  seals,
} from '../../src/index.js';
import { outsidersSeal } from '../support/canonical.js';
import { bookkeeper, closingChart, closingLayers, openClosing, year2024 } from '../support/closing.js';
import { codesOf } from '../support/refusals.js';
import { rent } from '../support/small.js';

const postings: readonly PostingDraft[] = [
  debit(6010, '1 234,56', {
    dimensions: { costCentre: '1010', project: 'Å "citat" \\ 𝄞' },
    text: 'rad',
    quantity: '1,50',
  }),
  credit(2411, '1 234,56', { text: 'motrad' }),
];

const full: VoucherDraft = {
  eventDate: '2024-01-15',
  compiledOn: '2024-01-16',
  text: 'Hyra för "kansliet" — ett \\ två €',
  series: 'B',
  counterparty: 'Värden & Co',
  reference: 'arkiv/2024/17',
  by: 'assistent',
  purpose: 'accrual',
  reverseOn: '2024-02-01',
  idempotencyKey: 'hyra-1',
  postings,
};

const sealOf = (books: Books, period = '2024-01'): string => seals(closePeriod(books, period, bookkeeper)).at(-1)!.hash;
const base = post(openClosing(), full);
const with0 = (change: object): VoucherDraft => ({
  ...full,
  postings: [{ ...postings[0]!, ...change }, postings[1]!],
});

describe('a seal breaks when a voucher changes in', () => {
  test.each<[string, VoucherDraft]>([
    ['its series', { ...full, series: 'C' }],
    ['its event date', { ...full, eventDate: '2024-01-14' }],
    ['the day it was compiled', { ...full, compiledOn: '2024-01-17' }],
    ['its text, by one letter', { ...full, text: full.text.replace('€', '$') }],
    ['its counterparty', { ...full, counterparty: 'Värden & Cö' }],
    ['its reference', { ...full, reference: 'arkiv/2024/18' }],
    ['who entered it', { ...full, by: 'ekonom' }],
    ['its purpose', { ...full, purpose: 'correction', reverseOn: undefined } as never],
    ['when it is turned back', { ...full, reverseOn: '2024-02-02' }],
    ['its key', { ...full, idempotencyKey: 'hyra-2' }],
    ['an account', with0({ account: '5538', dimensions: { costCentre: '1010' } })],
    [
      'an amount, by one öre',
      {
        ...full,
        postings: [
          { ...postings[0]!, debit: '1 234,57' },
          { ...postings[1]!, credit: '1 234,57' },
        ] as never,
      },
    ],
    [
      'its sides',
      {
        ...full,
        postings: [
          { ...postings[0]!, debit: undefined, credit: '1 234,56' },
          { ...postings[1]!, credit: undefined, debit: '1 234,56' },
        ] as never,
      },
    ],
    ['an object', with0({ dimensions: { costCentre: '1020', project: 'Å "citat" \\ 𝄞' } })],
    ['a free object', with0({ dimensions: { costCentre: '1010', project: 'Å' } })],
    ['an object left out', with0({ dimensions: { costCentre: '1010' } })],
    ['the text of a posting', with0({ text: 'Rad' })],
    ['nothing but a quantity', with0({ dimensions: {}, text: undefined, quantity: 7 })],
    ['a quantity', with0({ quantity: '1,5' })],
    ['the order of its postings', { ...full, postings: postings.toReversed() }],
    ['a posting of nothing', { ...full, postings: [...postings, debit(1930, 0)] }],
  ])('%s', (_, changed) => {
    const books = post(openClosing(), changed);
    expect(sealOf(books)).not.toBe(sealOf(base));
    expect(sealOf(books)).toBe(outsidersSeal(books, '2024-01').hash);
    expect(checkSeals(books, seals(closePeriod(base, '2024-01', bookkeeper))).map(({ code }) => code)).toEqual([
      'seal/broken',
    ]);
  });

  test.each<[string, Partial<Correction>]>([
    ['why it corrects', { reason: 'fel belopp' }],
    ['which it corrects', {}],
  ])('%s', (name, change) => {
    const two = post(post(openClosing(), rent), { ...rent, text: 'Hyra' });
    const correction = { by: 'ekonom', on: '2024-04-02', reason: 'fel konto' };
    const one = correct(two, 'A 1', correction);
    const other = correct(two, name === 'which it corrects' ? 'A 2' : 'A 1', { ...correction, ...change });
    expect(sealOf(other, '2024-04')).not.toBe(sealOf(one, '2024-04'));
    expect(sealOf(other, '2024-04')).toBe(outsidersSeal(other, '2024-04').hash);
  });

  test('its number', () => {
    const numbered = post(openClosing(), { ...full, number: 2 }, { importing: true });
    expect(sealOf(numbered)).not.toBe(sealOf(base));
  });

  test('its order among the others: the order of registration is a fact', () => {
    const another = { ...full, series: 'C', idempotencyKey: 'hyra-3' };
    const one = postAll(openClosing(), [full, another]);
    const other = postAll(openClosing(), [another, full]);
    expect(sealOf(other)).not.toBe(sealOf(one));
  });

  test('that it is gone', () => {
    const recorded = seals(closePeriod(base, '2024-01', bookkeeper));
    const [broken] = checkSeals(openClosing(), recorded);
    expect(broken).toMatchObject({ code: 'seal/broken', data: { period: '2024-01', sealed: 1, found: 0 } });
  });
});

describe('a seal stays whole when', () => {
  const sealed = closePeriod(base, '2024-01', bookkeeper);
  const recorded = seals(sealed);
  const april = { by: 'ekonom', on: '2024-04-02', reason: 'fel konto' };

  test.each<[string, () => Books]>([
    ['a later month takes a voucher', () => post(sealed, rent)],
    ['a voucher in it is corrected in an open month', () => correct(sealed, 'B 1', april)],
    ['other months are closed', () => closePeriod(sealed, '2024-02', bookkeeper)],
    ['it is closed again, with the rest of the year', () => closeYear(sealed, bookkeeper).closed],
    ['it is reopened', () => reopenPeriod(sealed, '2024-01', { ...bookkeeper, reason: 'granskning' })],
    [
      'the chart names an account and an object anew',
      () => {
        const own = { name: 'Nytt', accounts: [{ number: '6010', name: 'Lokalhyra' }] };
        return replaceChart(sealed, createChart({ name: 'Ny', layers: [...closingLayers, own] }), bookkeeper);
      },
    ],
    [
      'the books are put together again from what they say, by another name and with another opening',
      () => {
        const opened = openBooks({ association: 'Annat namn', chart: closingChart, year: '2024' });
        const drafts = [...base].map(({ correctedBy: _, number: __, ...each }) => each);
        return postAll(opened, drafts as never);
      },
    ],
  ])('%s', (_, change) => {
    expect(checkSeals(change(), recorded)).toEqual([]);
  });

  test('more is posted while it is softly closed; it is told that the seal does not reach so far', () => {
    const soft = closePeriod(post(openClosing(), rent), '2024-03', { ...bookkeeper, level: 'soft' });
    const accrued = post(soft, { ...rent, purpose: 'accrual', text: 'Upplupen hyra' });
    expect(checkSeals(accrued).map(String)).toEqual([
      'warning seal/outgrown: 2024-03 har 2 verifikationer; förseglingen gäller den första. Se efter att resten tillkom med rätta.',
    ]);
    // Closed for good, the later seal is of both, and the earlier still of the first.
    const hard = closePeriod(accrued, '2024-03', bookkeeper);
    expect(seals(hard).map(({ vouchers }) => vouchers)).toEqual([1, 2]);
    expect(checkSeals(hard)).toEqual([]);
  });
});

test('the seal of nothing is that of its first line, and differs from month to month', () => {
  const closed = closePeriod(openClosing(), '2024-01', bookkeeper);
  expect(seals(closed)).toEqual([outsidersSeal(openClosing(), '2024-01')]);
  expect(sealOf(openClosing(), '2024-01')).not.toBe(sealOf(openClosing(), '2024-02'));
});

test('the first and the last day of a period are in its seal, and the days around it are not', () => {
  const on = (day: string): Books => post(openClosing(), { ...rent, eventDate: day, compiledOn: day });
  const counts = ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map(
    (day) => seals(closePeriod(on(day), '2024-02', bookkeeper))[0]!.vouchers,
  );
  expect(counts).toEqual([0, 1, 1, 0]);
});

test('a seal that says it is of more vouchers than it is of does not hold', () => {
  const [seal] = seals(closePeriod(base, '2024-01', bookkeeper));
  expect(checkSeals(base, [{ ...seal!, vouchers: 2 }]).map(({ code }) => code)).toEqual(['seal/broken']);
});

test('a broken year is sealed from its first day', () => {
  const opened = openClosing({ year: '2024-03-15..2025-04' });
  const books = post(opened, { ...rent, eventDate: '2024-03-20', compiledOn: '2024-03-20' });
  const [seal] = seals(closePeriod(books, '2024-03', bookkeeper));
  expect(seal).toEqual({ ...outsidersSeal(books, '2024-03-15..2024-03-31'), period: '2024-03' });
  expect(checkSeals(closePeriod(books, '2024-03', bookkeeper))).toEqual([]);
});

test('more than a piece at a time is sealed as a whole', () => {
  const long = {
    ...rent,
    text: '€'.repeat(2000),
    counterparty: '\\"'.repeat(1000),
    reference: '𝄞'.repeat(1000),
    idempotencyKey: 'å'.repeat(2000),
  };
  const list = Array.from({ length: 40 }, (_, i) => ({
    ...long,
    idempotencyKey: `${String(i)} ${long.idempotencyKey.slice(4)}`,
  }));
  const wide = {
    ...rent,
    postings: Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? debit(6010, i + 1) : credit(2411, i))),
  };
  const books = postAll(openClosing(), [...list, wide, ...list.map(({ idempotencyKey: _, ...each }) => each)]);
  expect(seals(closePeriod(books, '2024-03', bookkeeper))).toEqual([outsidersSeal(books, '2024-03')]);
});

test('the largest amounts are written out', () => {
  const amounts = ['45 000 000 000 000,01', '0,01', '0,10', '99,99', '100', '1 000 000 000,50'];
  for (const each of amounts) {
    const books = post(openClosing(), { ...rent, postings: [debit(6010, each), credit(2411, each)] });
    expect(sealOf(books, '2024-03')).toBe(outsidersSeal(books, '2024-03').hash);
  }
});

test('seals show themselves, and are in the history', () => {
  const closed = closePeriod(year2024, '2024-01', bookkeeper);
  const [seal] = seals(closed);
  expect(inspect(seal)).toBe(`2024-01: 1 voucher, ${seal!.hash}`);
  expect(history(closed).at(-1)?.seal).toBe(seal);
  expect(lastVoucher(closed)?.number).toBe(3);
});

test('seals from elsewhere are read as strictly as anything', () => {
  const hash = 'a'.repeat(64);
  const good = { period: '2024-01', vouchers: 1, hash };
  for (const wrong of [
    null,
    7,
    'x',
    {},
    [null],
    [7],
    [{ ...good, more: 1 }],
    [{ ...good, hash: 'A'.repeat(64) }],
    [{ ...good, hash: hash.slice(1) }],
    [{ ...good, vouchers: -1 }],
    [{ ...good, vouchers: 0.5 }],
    [{ ...good, vouchers: '1' }],
    [{ ...good, period: '2023' }],
    [{ ...good, period: '2024-12..2025-01' }],
  ]) {
    expect(
      codesOf(() => checkSeals(year2024, wrong as never)),
      JSON.stringify(wrong),
    ).toHaveLength(1);
  }
  expect(codesOf(() => checkSeals(year2024, [{ ...good, period: null }] as never))).toEqual(['period/unreadable']);
  expect(checkSeals(year2024, [])).toEqual([]);
});
