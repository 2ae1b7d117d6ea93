// Last year on this year's cost centres: what was merged, split and renamed, and what a reader is told of it.
import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  closePeriod,
  createChart,
  createLedger,
  followedLedger,
  type FollowedLedger,
  ledger,
  type LedgerBalance,
  type ObjectChange,
  openBooks,
  postAll,
  trialBalance,
} from '../../src/index.js';
import { codesOf, refusal } from '../support/refusals.js';

const objects = [
  { code: '3006', name: 'Gröna vägen' },
  { code: '3007', name: 'Lokala dagar' },
  { code: '3013', name: 'Svenljunga och Tranemo' },
  { code: '3014', name: 'Svenljunga' },
  { code: '3015', name: 'Tranemo' },
  { code: '3016', name: 'Ulricehamn' },
];
const split: ObjectChange = { on: '2024-01-01', split: '3013', into: ['3014', '3015'] };

function chartWith(...history: ObjectChange[]) {
  return createChart({
    name: 'Prov',
    layers: [
      {
        name: 'Prov',
        accounts: [
          { number: '1930', name: 'Bank', kind: 'asset' },
          { number: '5539', name: 'Tjänster', kind: 'expense' },
        ],
        dimensions: [{ number: 1, objects, history }],
      },
    ],
  });
}

const at = (costCentre: string, ...months: readonly (string | number)[]): LedgerBalance => ({
  account: 5539,
  dimensions: { costCentre },
  changes: Array.from({ length: 12 }, (_, i) => months[i] ?? 0),
});
const lastYear = (...balances: LedgerBalance[]) => createLedger({ chart: chartWith(), year: '2023', balances });

/** What each cost centre has, where it has anything. */
function shownIn({ ledger: kept }: FollowedLedger, period = '2023'): Record<string, number> {
  return Object.fromEntries(
    objects
      .map(({ code }) => [code, balanceOf(kept, 5539, { period, dimensions: { costCentre: code } }).ore] as const)
      .filter(([, ore]) => ore !== 0),
  );
}

const notes = ({ footnotes }: FollowedLedger): string[] => footnotes.map(({ code, text }) => `${code} ${text}`);

describe('cost centres that were merged', () => {
  const chart = chartWith({ on: '2024-07-01', merged: ['3006', '3007'], into: '3006' });

  test('are added up, and the row says what else is in it', () => {
    const followed = followedLedger(lastYear(at('3006', 100), at('3007', 20, 3)), { chart, asOf: '2024-12-31' });
    expect(shownIn(followed)).toEqual({ 3006: 12_300 });
    expect(shownIn(followed, '2023-01')).toEqual({ 3006: 12_000 });
    expect(notes(followed)).toEqual(['3006 Omfattar även det som tidigare redovisats som Lokala dagar.']);
    expect(followed.footnotes[0]).toMatchObject({ dimension: 'costCentre', code: '3006', kind: 'merged' });
  });

  test('are so from the day itself', () => {
    const year = lastYear(at('3007', 20));
    expect(shownIn(followedLedger(year, { chart, asOf: '2024-07-01' }))).toEqual({ 3006: 2_000 });
  });

  test('are as they were on a day before that', () => {
    const followed = followedLedger(lastYear(at('3006', 100), at('3007', 20)), { chart, asOf: '2024-06-30' });
    expect(shownIn(followed)).toEqual({ 3006: 10_000, 3007: 2_000 });
    expect(notes(followed)).toEqual([]);
  });

  test('need no footnote when there was nothing to add', () => {
    expect(notes(followedLedger(lastYear(at('3006', 100)), { chart, asOf: '2024-12-31' }))).toEqual([]);
  });

  test('are followed through one merger after another', () => {
    const twice = chartWith(
      { on: '2024-07-01', merged: ['3007'], into: '3006' },
      { on: '2024-02-01', merged: ['3016'], into: '3007' },
    );
    const followed = followedLedger(lastYear(at('3016', 1), at('3007', 2)), { chart: twice, asOf: '2024-12-31' });
    expect(shownIn(followed)).toEqual({ 3006: 300 });
    expect(notes(followed)).toEqual(['3006 Omfattar även det som tidigare redovisats som Lokala dagar.']);
  });
});

describe('a cost centre that was split', () => {
  const chart = chartWith(split);
  const year = lastYear(at('3013', '100,01', '100,01', '0,01'), at('3016', 5));

  test('stays in one joint row when nobody has said how to divide it', () => {
    const followed = followedLedger(year, { chart, asOf: '2024-12-31' });
    expect(shownIn(followed)).toEqual({ 3013: 20_003, 3016: 500 });
    expect(notes(followed)).toEqual([
      '3013 Svenljunga och Tranemo redovisas var för sig från 2024-01-01; tidigare siffror är inte fördelade.',
      '3014 Har tidigare redovisats med Tranemo. Tidigare siffror står på Svenljunga och Tranemo.',
      '3015 Har tidigare redovisats med Svenljunga. Tidigare siffror står på Svenljunga och Tranemo.',
    ]);
    expect(String(followed)).toContain('Kostnadsställe 3014: Har tidigare redovisats med Tranemo.');
  });

  test('is divided by stated shares, exactly in every month and in the year', () => {
    const shares = { costCentre: { 3013: { 3014: 1, 3015: 2 } } };
    const followed = followedLedger(year, { chart, asOf: '2024-12-31', shares });
    // A third of 200,03 is 66,68; of the first month's 100,01 it is 33,34, and of the first two months 66,67.
    expect(shownIn(followed)).toEqual({ 3014: 6_668, 3015: 13_335, 3016: 500 });
    expect(shownIn(followed, '2023-01')).toEqual({ 3014: 3_334, 3015: 6_667, 3016: 500 });
    expect(shownIn(followed, '2023-02')).toEqual({ 3014: 3_333, 3015: 6_668 });
    expect(notes(followed)).toEqual([
      '3014 Har tidigare redovisats med Tranemo. Tidigare siffror är fördelade.',
      '3015 Har tidigare redovisats med Svenljunga. Tidigare siffror är fördelade.',
    ]);
  });

  test('may go on beside its part, and then keeps what came after', () => {
    const going = chartWith({ on: '2023-03-01', split: '3013', into: ['3013', '3014'] });
    const shares = { costCentre: { 3013: { 3013: 1, 3014: 1 } } };
    const followed = followedLedger(lastYear(at('3013', 10, 10, 10)), { chart: going, asOf: '2023-12-31', shares });
    expect(shownIn(followed, '2023-01..2023-02')).toEqual({ 3013: 1_000, 3014: 1_000 });
    expect(shownIn(followed, '2023-03')).toEqual({ 3013: 1_000 });
  });

  test('that goes on shares its opening balance, and what closes the year only when that is before the change', () => {
    const shares = { costCentre: { 3013: { 3013: 1, 3014: 1 } } };
    const opened = createLedger({
      chart: chartWith(),
      year: '2023',
      balances: [{ account: 1930, opening: 10, changes: Array(12).fill(1), dimensions: { costCentre: '3013' } }],
    });
    const going = (on: string) => chartWith({ on, split: '3013', into: ['3013', '3014'] });
    const partOf = (on: string, asOf = '2023-12-31'): number =>
      balanceOf(followedLedger(opened, { chart: going(on), asOf, shares }).ledger, 1930, {
        dimensions: { costCentre: '3014' },
      }).ore;
    expect([partOf('2022-12-31'), partOf('2023-01-01'), partOf('2023-02-01')]).toEqual([0, 500, 550]);
    expect([partOf('2023-12-01'), partOf('2023-12-02'), partOf('2024-01-01', '2024-01-01')]).toEqual([
      1050, 1100, 1100,
    ]);
  });

  test('keeps its debit and its credit, together, in its parts', () => {
    const shares = { costCentre: { 3013: { 3014: 1, 3015: 2 } } };
    const both = lastYear(at('3013', 100, '33,33'), at('3013', '-40,01', '-33,33'));
    const followed = followedLedger(both, { chart, asOf: '2024-12-31', shares });
    const [before, after] = [both, followed.ledger].map((kept) => trialBalance(kept, { period: '2023' }).total);
    expect(after).toEqual(before);
    const first = trialBalance(followed.ledger, { dimensions: { costCentre: '3014' } }).rows[0]!;
    expect([first.debit.ore, first.credit.ore]).toEqual([4_445, 2_445]);
  });

  test.each([
    [{ costCentre: { 3013: { 3014: 1 } } }, ['shares', 'costCentre', '3013']],
    [{ costCentre: { 3013: { 3014: 1, 3015: 1, 3016: 1 } } }, ['shares', 'costCentre', '3013']],
    [{ costCentre: { 3016: { 3014: 1, 3015: 1 } } }, ['shares', 'costCentre', '3016']],
    [{ costCentre: { 3013: 5 } }, ['shares', 'costCentre', '3013']],
    [{ costCentre: 5 }, ['shares', 'costCentre']],
    [{ employee: {} }, ['shares', 'employee']],
    [[], ['shares']],
  ])('is divided only between its parts, all of them: not %j', (shares, place) => {
    const wrong = refusal(() => followedLedger(year, { chart, asOf: '2024-12-31', shares: shares as never }));
    expect(wrong.map(({ code, at: found }) => [code, ...found])).toEqual([['input/bad-field', ...place]]);
  });

  test('is divided by weights that can be divided by', () => {
    const given = (weights: object) => () =>
      followedLedger(year, { chart, asOf: '2024-12-31', shares: { costCentre: { 3013: weights as never } } });
    expect(codesOf(given({ 3014: 0, 3015: 0 }))).toEqual(['allocation/without-weight']);
    expect(codesOf(given({ 3014: -1, 3015: 0.5 }))).toEqual(['allocation/bad-weight', 'allocation/bad-weight']);
  });
});

test('a cost centre that was renamed is told by its former name', () => {
  const chart = chartWith({ on: '2024-02-01', renamed: '3006', formerly: 'Gröna spåret' });
  const year = lastYear(at('3006', 100));
  expect(notes(followedLedger(year, { chart, asOf: '2024-12-31' }))).toEqual(['3006 Hette tidigare Gröna spåret.']);
  expect(notes(followedLedger(year, { chart, asOf: '2024-01-31' }))).toEqual([]);
  expect(notes(followedLedger(lastYear(at('3007', 1)), { chart, asOf: '2024-12-31' }))).toEqual([]);
});

test('figures on an account or object that the chart lacks are not lost in silence', () => {
  const own = createChart({
    name: 'Ny',
    layers: [
      {
        name: 'Ny',
        accounts: [{ number: '5540', name: 'Övrigt', kind: 'expense' }],
        dimensions: [{ number: 1, objects: [{ code: '3014', name: 'Svenljunga' }] }],
      },
    ],
  });
  const wrong = refusal(() => followedLedger(lastYear(at('3016', 1)), { chart: own, asOf: '2024-12-31' }));
  expect(wrong.map(({ code }) => code)).toEqual(['account/unknown', 'object/unknown']);
});

test('opening balances and what closed the year are followed too', () => {
  const chart = chartWith(split);
  const dimensions = { costCentre: '3013' };
  const on = (amount: string) => [
    { account: 5539, amount, dimensions },
    { account: 1930, amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`, dimensions },
  ];
  const draft = { eventDate: '2023-12-31', compiledOn: '2023-12-31', text: 'x', counterparty: 'y' };
  let books = openBooks({
    association: 'Prov',
    chart: chartWith(),
    year: '2023',
    opening: [
      { account: 1930, amount: '9', dimensions: { costCentre: '3013' } },
      { account: 1930, amount: '-9', dimensions: { costCentre: '3016' } },
    ],
  });
  books = closePeriod(postAll(books, [{ ...draft, postings: on('5') }]), '2023', {
    by: 'e',
    on: '2024-01-31',
    level: 'soft',
  });
  books = postAll(books, [{ ...draft, purpose: 'closing', postings: on('-5') }]);
  const shares = { costCentre: { 3013: { 3014: 1, 3015: 2 } } };
  const { ledger: followed } = followedLedger(ledger(books), { chart, asOf: '2024-12-31', shares });
  const of = (account: number, costCentre: string, beforeClosing = false) =>
    balanceOf(followed, account, { beforeClosing, dimensions: { costCentre } }).ore;
  expect([of(1930, '3014', true), of(1930, '3015', true)]).toEqual([133, 267]);
  expect([of(5539, '3014', true), of(5539, '3015', true)]).toEqual([167, 333]);
  expect([of(5539, '3014'), of(5539, '3015'), of(1930, '3014'), of(1930, '3015')]).toEqual([0, 0, 300, 600]);
  // Split in March, the cost centre closed its year in December on what was its own.
  const going = chartWith({ on: '2023-03-01', split: '3013', into: ['3013', '3014'] });
  const halves = { costCentre: { 3013: { 3013: 1, 3014: 1 } } };
  const { ledger: own } = followedLedger(ledger(books), { chart: going, asOf: '2024-12-31', shares: halves });
  expect(balanceOf(own, 5539, { dimensions: { costCentre: '3014' } }).ore).toBe(0);
});
