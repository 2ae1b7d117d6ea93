// Samples of payments: the population is complete, anybody can draw them again, and each payment has the stated chance.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  closePeriod,
  correct,
  credit,
  debit,
  history,
  post,
  postAll,
  seals,
  trialBalance,
  vouchers,
  type Books,
  type VoucherDraft,
} from '../../src/index.js';
import {
  approveSample,
  checkSamples,
  drawSample,
  recordSample,
  reviewSample,
  sampleStatement,
  samplesOf,
  type Sample,
  type SampleMethod,
} from '../../src/finsam/index.js';
import { books as year2024 } from '../statements/reference/year-2024.js';
import { codesOf } from '../support/refusals.js';
import { openSmall } from '../support/small.js';

/** A payment of so many kronor, and something that is none. */
function payment(kronor: number | string, day = '2024-01-15'): VoucherDraft {
  const postings = [debit(6010, kronor), credit(1930, kronor)];
  return { eventDate: day, compiledOn: day, text: `Faktura ${String(kronor)}`, counterparty: 'Värden', postings };
}
const income: VoucherDraft = { ...payment(1), postings: [debit(1930, '500'), credit(3010, '500')] };

const amounts = [100, 2500, 40, 7000, 900, 1, 12000, 330, 5, 650];
const books = postAll(openSmall(), [income, ...amounts.map((kronor) => payment(kronor)), payment(77, '2024-02-01')]);
const sampled = (draft: Partial<Parameters<typeof drawSample>[1]> = {}): Sample =>
  drawSample(books, { period: '2024-01', size: 3, seed: '4 1 6 2 5', ...draft });
const names = ({ items }: Sample): string[] => items.map(({ voucher }) => voucher);
const allApproved = (sample: Sample): Sample =>
  reviewSample(sample, Object.fromEntries(sample.items.map(({ voucher }) => [voucher, 'approved'])));
const vice = { by: 'Vice ordförande', on: '2024-05-20' };

describe('the population', () => {
  test('is every voucher of the period that credits an account of cash, and no other', () => {
    const { payments, total, accounts, seal } = sampled().population;
    expect([payments, String(total), accounts, seal.vouchers]).toEqual([
      10,
      '23 526,00'.replace(' ', '\u00a0'),
      ['1930'],
      11,
    ]);
  });

  test('is as large as the credits of the ledger, whatever is posted', () => {
    const accounts = ['1920', '1930', '1970'];
    const { rows } = trialBalance(year2024, { period: '2024' });
    const ledgerCredit = rows
      .filter(({ account }) => accounts.includes(account))
      .reduce((ore, row) => ore + row.credit.ore, 0);
    const { population } = drawSample(year2024, { period: '2024', size: 1, seed: 'x' });
    expect(population.total.ore).toBe(ledgerCredit);
  });

  test('has also a voucher that pays and receives, and one that moves between accounts of one’s own', () => {
    const both = {
      ...payment(1),
      postings: [debit(1930, '500'), credit(3010, '500'), debit(6010, '500'), credit(1930, '500')],
    };
    expect(drawSample(post(openSmall(), both), { period: '2024', size: 1, seed: 'x' }).population.payments).toBe(1);
  });

  test('is of other accounts when they are told', () => {
    expect(sampled({ accounts: '3010', size: 1 }).population).toMatchObject({ payments: 1, accounts: ['3010'] });
  });

  test('does not have opening balances', () => {
    const overdrawn = openSmall({ 1930: '-100', 2010: '100' });
    expect(codesOf(() => drawSample(overdrawn, { period: '2024', size: 1, seed: 'x' }))).toEqual(['sample/too-large']);
  });

  test('is sealed: the seal is that of the closed period', () => {
    const closed = closePeriod(books, '2024-01', { by: 'ekonom', on: '2024-02-05' });
    const sample = drawSample(closed, { period: '2024-01', size: 3, seed: 'x' });
    expect(sample.population.seal).toEqual(seals(closed)[0]);
    expect([sample.population.isClosed, sampled().population.isClosed]).toEqual([true, false]);
  });
});

describe('a sample', () => {
  test.each<SampleMethod>(['random', 'monetaryUnit'])('drawn twice with the same seed is the same: %s', (method) => {
    expect(sampled({ method })).toEqual(sampled({ method }));
    expect(String(sampled({ method }))).toBe(String(sampled({ method })));
    const others = ['a', 'b', 'c', 'd'].map((seed) => names(sampled({ method, seed })).join());
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  test('at random is what an outsider draws with sha256sum', () => {
    const tickets = vouchers(books, { period: '2024-01' })
      .filter(({ postings }) => postings.some(({ account, amount }) => account === '1930' && amount.isNegative()))
      .map(({ series, number }) => {
        const name = `${series} ${String(number)}`;
        return { name, ticket: createHash('sha256').update(`4 1 6 2 5|${name}`, 'utf8').digest('hex') };
      })
      .sort((one, other) => (one.ticket < other.ticket ? -1 : 1))
      .slice(0, 3);
    expect([...names(sampled())].sort()).toEqual(tickets.map(({ name }) => name).sort());
  });

  test('by monetary units is what an outsider draws with whole numbers', () => {
    const hash = createHash('sha256').update('åäö|start', 'utf8').digest('hex');
    const total = BigInt(amounts.reduce((sum, kronor) => sum + kronor, 0)) * 100n;
    const start = BigInt(`0x${hash}`) % total;
    const hit = new Set<string>();
    for (let point = 0n; point < 4n; point++) {
      let end = 0n;
      const place = amounts.findIndex((kronor) => (end += BigInt(kronor) * 400n) > start + point * total);
      hit.add(`A ${String(place + 2)}`);
    }
    expect(names(sampled({ method: 'monetaryUnit', size: 4, seed: 'åäö' }))).toEqual([...hit]);
  });

  test('of everything is everything', () => {
    expect(names(sampled({ size: 10 }))).toHaveLength(10);
  });

  test('with one more has all that were there before', () => {
    for (let size = 1; size < 10; size++)
      expect(names(sampled({ size: size + 1 }))).toEqual(expect.arrayContaining(names(sampled({ size }))));
  });

  test('is not changed by what is posted in another period', () => {
    const more = post(books, payment(5000, '2024-03-01'));
    expect(drawSample(more, { period: '2024-01', size: 3, seed: '4 1 6 2 5' })).toEqual(sampled());
  });

  test('by monetary units always has what is as large as the interval, and says so', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { items, population } = sampled({ method: 'monetaryUnit', size: 4, seed: String(seed) });
      const large = items.filter(({ isCertain }) => isCertain).map(({ amount }) => amount.ore / 100);
      expect(large).toEqual([7000, 12000]);
      expect(population.total.ore / 4).toBeLessThanOrEqual(700_000);
    }
  });
});

/** How often each payment is drawn, over so many seeds. */
function frequencies(method: SampleMethod, size: number, seeds: number): number[] {
  const drawn = new Map<number, number>();
  for (let seed = 0; seed < seeds; seed++)
    for (const { place } of sampled({ method, size, seed: `frö ${String(seed)}` }).items)
      drawn.set(place, (drawn.get(place) ?? 0) + 1);
  return amounts.map((_, place) => (drawn.get(place) ?? 0) / seeds);
}

describe('every payment has the stated chance', () => {
  const seeds = 2000;
  /** Five standard deviations: with fixed seeds, one fair draw in a million is that far off. */
  const bound = (chance: number): number => 5 * Math.sqrt((chance * (1 - chance)) / seeds) + 1e-9;

  test('at random: size of count', () => {
    for (const frequency of frequencies('random', 3, seeds)) expect(Math.abs(frequency - 0.3)).toBeLessThan(bound(0.3));
  });

  test('by monetary units: amount times size of total, and at most all of it', () => {
    const total = amounts.reduce((sum, kronor) => sum + kronor, 0);
    frequencies('monetaryUnit', 3, seeds).forEach((frequency, place) => {
      const chance = Math.min(1, (amounts[place]! * 3) / total);
      expect(Math.abs(frequency - chance)).toBeLessThanOrEqual(bound(chance));
    });
  });
});

describe('a review', () => {
  test('puts a verdict on each payment, and leaves the sample it was made from', () => {
    const sample = sampled();
    const [first, second] = names(sample) as [string, string];
    const reviewed = reviewSample(sample, {
      [first]: 'approved',
      [second]: { verdict: 'remark', note: 'Kvitto saknas' },
    });
    expect(reviewed.items.map(({ verdict, note }) => [verdict, note])).toEqual([
      ['approved', undefined],
      ['remark', 'Kvitto saknas'],
      [undefined, undefined],
    ]);
    expect(sample.items.some(({ verdict }) => verdict !== undefined)).toBe(false);
    expect(reviewSample(reviewed, { [second]: 'approved' }).items[1]).not.toHaveProperty('note');
  });

  test.each<[string, unknown]>([
    ['a verdict there is not', 'maybe'],
    ['a remark that says nothing', 'remark'],
    ['a remark that says nothing visible', { verdict: 'remark', note: ' ' }],
    ['nothing', null],
  ])('refuses %s', (_, verdict) => {
    const sample = sampled();
    expect(codesOf(() => reviewSample(sample, { [names(sample)[0]!]: verdict } as never))).toEqual(['input/bad-field']);
  });
});

describe('the register', () => {
  const recorded = recordSample(books, allApproved(sampled()), vice);

  test('is the history of the books: who reviewed, who approved, and everything it takes to draw it again', () => {
    const approved = approveSample(recorded, '2024-01', { by: 'Styrelsen', on: '2024-06-03' });
    expect(samplesOf(approved).map(String)).toEqual([
      '2024-01: 3 av 10 utbetalningar, 0 anmärkningar, granskat 2024-05-20 av Vice ordförande, godkänt 2024-06-03 av Styrelsen',
    ]);
    expect(samplesOf(approved)[0]!.sample).toEqual(allApproved(sampled()));
    expect(checkSamples(approved)).toEqual([]);
    expect(JSON.parse(JSON.stringify(history(approved).at(-2)!.control))).toEqual(history(approved).at(-2)!.control);
    expect(samplesOf(books)).toEqual([]);
  });

  test('draws every sample again, also after more has been posted in its period', () => {
    const more = postAll(recorded, [payment(9), payment(10, '2024-02-03')]);
    expect(checkSamples(more).map(({ code }) => code)).toEqual(['sample/not-approved']);
    const corrected = correct(recorded, 'A 2', { by: 'ekonom', on: '2024-02-02', reason: 'fel' });
    expect(checkSamples(corrected).map(({ code }) => code)).toEqual(['sample/not-approved']);
  });

  test('refuses a sample whose items, seed or count are not what was drawn', () => {
    const sample = allApproved(sampled());
    const forged = (changes: Partial<Sample>): Sample => forge(sample, changes);
    const retold = sample.items.map((item) => ({ ...item, text: 'Något annat' }));
    expect(codesOf(() => recordSample(books, forged({ items: retold }), vice))).toEqual(['sample/not-as-drawn']);
    const { population } = sample;
    const seal = { ...population.seal, hash: '0'.repeat(64) };
    const resealed = forged({ population: { ...population, seal } });
    expect(codesOf(() => recordSample(books, resealed, vice))).toEqual(['seal/broken']);
    expect(codesOf(() => recordSample(books, forged({ seed: 'bättre' }), vice))).toEqual(['sample/not-as-drawn']);
    expect(codesOf(() => recordSample(books, forged({ items: sample.items.slice(1) }), vice))).toEqual([
      'sample/not-as-drawn',
    ]);
  });

  test.each<[string, () => unknown]>([
    ['what is no sample', () => recordSample(books, {} as never, vice)],
    ['what is no sample to review', () => reviewSample(null as never, {})],
    ['what is no sample to show', () => sampleStatement([] as never)],
    ['no books', () => drawSample({} as never, { period: '2024', size: 1, seed: 'x' })],
    ['a size that is none', () => sampled({ size: 0 })],
    ['half a payment', () => sampled({ size: 1.5 })],
    ['a seed of nothing', () => sampled({ seed: '' })],
    ['a seed that is none', () => sampled({ seed: 7 as never })],
    ['a method there is not', () => sampled({ method: '__proto__' as never })],
    ['a name that is none', () => sampled({ name: ' ' })],
    ['a period of another year', () => sampled({ period: '2023-12' })],
  ])('refuses %s', (_, call) => {
    expect(codesOf(call)).toEqual(['input/bad-field']);
  });

  test('wants a signature', () => {
    const sample = allApproved(sampled());
    expect(codesOf(() => recordSample(books, sample, { by: '', on: '2024-05-20' }))).toEqual(['signature/missing']);
    expect(codesOf(() => recordSample(books, sample, { by: 'V', on: '' }))).toEqual(['date/missing']);
  });
});

/** A sample with other fields under the same mark, as a program that cheats would make it. */
function forge(sample: Sample, changes: Partial<Sample>): Sample {
  const changed = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, { value, enumerable: true }]));
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(sample), ...changed }) as Sample;
}

describe('the protocol', () => {
  test('has population, method, seed and share, and an empty place for each verdict', () => {
    const lines = String(sampled()).replaceAll('\u00a0', ' ').split('\n');
    expect(lines[0]).toBe('Stickprov av utbetalningar · Liten · jan 2024 · belopp i kr');
    expect(lines.filter((line) => line.includes('________'))).toHaveLength(3);
    expect(lines.slice(-2)[0]).toBe(
      '1) Slumpmässigt urval, 3 av 10; varje utbetalning har samma chans. Dragning enligt huvudbok/sample/1 med fröet ”4 1 6 2 5”.',
    );
    expect(lines.at(-1)).toMatch(
      /^2\) Kredit på konto 1930 jan 2024, bland 11 verifikationer\. Perioden var inte stängd; försegling [0-9a-f]{64}\.$/,
    );
  });

  test('takes any series and any text', () => {
    const odd: Books = post(openSmall(), { ...payment(1), series: 'a:b|c', text: '"; ${x}', counterparty: '' });
    expect(names(drawSample(odd, { period: '2024', size: 1, seed: '|' }))).toEqual(['a:b|c 1']);
    expect(String(drawSample(odd, { period: '2024', size: 1, seed: '|' }))).toContain('a:b|c 1');
  });
});
