/**
 * What a refused argument is told: where it stood, and what was wanted in its place.
 */
import { describe, expect, test } from 'vitest';
import {
  addDays,
  allocate,
  amount,
  balanceOf,
  check,
  closePeriod,
  codesUnder,
  correct,
  createChart,
  daysBetween,
  dimensionOf,
  findAccount,
  formatAmount,
  generalLedger,
  ledger,
  openBooks,
  periodOf,
  post,
  postAll,
  replaceChart,
  roundAll,
  roundTo,
  sum,
  trialBalance,
  voucher,
  vouchers,
} from '../../src/index.js';
import { refusal } from '../support/refusals.js';
import { openSmall, smallChart } from '../support/small.js';
import { voucherIn } from '../support/vouchers.js';

const books = post(
  openSmall(),
  voucherIn`
    2024-03-01 Hyra @ Värden
      6010  8 000,00
      2411  -8 000,00
  `,
);
const signature = { by: 'ekonom', on: '2024-04-02', reason: 'fel' };
const wrong = 7 as never;
const booksWanted = 'openBooks({ association, chart, year })';
const chartWanted = 'createChart({ name, layers })';
const objectsWanted = '"1010", ["1010", "1020"], null';

describe('an argument that is none', () => {
  test.each<[string, () => unknown, string, string]>([
    ['books to post to', () => post(wrong, wrong), 'books', booksWanted],
    ['books to list', () => generalLedger(wrong, 1930), 'books', booksWanted],
    ['drafts', () => postAll(books, wrong), 'drafts', '[{ eventDate, compiledOn, text, postings }, …]'],
    ['a voucher', () => voucher(books, wrong), 'voucher', "'A 1', { series: 'A', number: 1 }"],
    ['options of post', () => post(books, wrong, wrong), 'options', '{ importing }'],
    ['importing', () => check(books, wrong, { importing: wrong }), 'importing', 'true, false'],
    [
      'a correction',
      () => correct(books, 'A 1', wrong),
      'correction',
      '{ by, on, reason, eventDate, approvals, replacement }',
    ],
    [
      'a replacement',
      () => correct(books, 'A 1', { ...signature, replacement: wrong }),
      'replacement',
      '{ postings: [debit(…), credit(…)] }',
    ],
    ['a closing', () => closePeriod(books, '2024-01', wrong), 'closing', '{ by, on, reason, level, takes }'],
    ['a level', () => closePeriod(books, '2024-01', { ...signature, level: wrong }), 'level', 'soft, hard'],
    ['a chart', () => replaceChart(books, wrong, signature), 'chart', chartWanted],
    ['a signature', () => replaceChart(books, smallChart, wrong), 'signature', '{ by, on, reason }'],
    ['a selection of vouchers', () => vouchers(books, wrong), 'selection', '{ series, period, asKnownOn, skip, take }'],
    ['a series', () => vouchers(books, { series: wrong }), 'series', '"A"'],
    ['a number of vouchers', () => vouchers(books, { take: -1 }), 'take', '0, 1, 2, …'],
    ['a number to skip', () => trialBalance(books, { skip: 0.5 }), 'skip', '0, 1, 2, …'],
    [
      'a selection of balances',
      () => balanceOf(books, 1930, wrong),
      'selection',
      '{ period, asOf, asKnownOn, beforeClosing, dimensions }',
    ],
    [
      'options of a trial balance',
      () => trialBalance(books, wrong),
      'options',
      '{ period, asOf, asKnownOn, beforeClosing, dimensions, accounts, zeros, skip, take }',
    ],
    [
      'options of a general ledger',
      () => generalLedger(books, 1930, wrong),
      'options',
      '{ period, asOf, asKnownOn, beforeClosing, dimensions, skip, take }',
    ],
    ['zeros', () => trialBalance(books, { zeros: wrong }), 'zeros', 'true, false'],
    ['dimensions', () => balanceOf(books, 1930, { dimensions: wrong }), 'dimensions', '{ costCentre: "1010" }'],
    ['an object', () => balanceOf(books, 1930, { dimensions: { project: wrong } }), 'project', objectsWanted],
    ['options of a ledger', () => ledger(books, wrong), 'options', '{ by, asKnownOn }'],
    ['what a ledger is kept by', () => ledger(books, { by: wrong }), 'by', '["costCentre", "project"]'],
    ['a plan', () => createChart(wrong), 'plan', '{ name, layers }'],
    ['layers', () => createChart({ name: 'x', layers: wrong }), 'layers', '[{ name, accounts }]'],
    ['a chart to look in', () => findAccount(wrong, 1930), 'chart', chartWanted],
    ['a code', () => codesUnder(dimensionOf(smallChart, 1), wrong), 'code', '"1010"'],
    ['amounts', () => sum(wrong), 'amounts', '[amount("1"), 2]'],
    ['weights', () => allocate(1, wrong), 'weights', '[1, 2, "0,5"]'],
    ['a unit', () => roundTo(1, wrong), 'unit', 'ore, kr, 0.1 tkr, tkr'],
    ['a policy', () => roundAll([1], { unit: 'kr', policy: wrong }), 'policy', 'each, preserving'],
    ['a rounding', () => amount(1).times('1/3', wrong), 'rounding', 'down, half-up, half-even, up'],
    ['a unit to print in', () => formatAmount(1, { unit: wrong }), 'unit', 'kr, tkr'],
    ['decimals', () => formatAmount(1, { decimals: wrong }), 'decimals', '0, 1, 2'],
    ['a format', () => formatAmount(1, wrong), 'format', '{ unit, decimals }'],
    ['days', () => addDays('2024-01-01', 0.5), 'days', '-1, 0, 1, …'],
    ['dates', () => daysBetween(wrong), 'dates', '{ from, to }'],
    ['pieces', () => periodOf('2024-01-01', wrong), 'pieces', 'monthsOf("2024")'],
    ['a draft of books', () => openBooks(wrong), 'draft', '{ association, chart, year, opening }'],
  ])('%s', (_, call, field, expected) => {
    const [told, ...more] = refusal(call);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ code: 'input/bad-field', at: [field], data: { field, expected } });
  });
});

test.each<[string, object, string, string, object]>([
  ['no chart', { chart: wrong }, 'input/bad-field', 'chart', { field: 'chart', given: '7', expected: chartWanted }],
  [
    'no association',
    { association: wrong },
    'input/bad-field',
    'association',
    { expected: '{ name, organisationNumber }' },
  ],
  [
    'an association without a name',
    { association: ' ' },
    'input/bad-field',
    'association.name',
    { field: 'name', given: '" "', expected: 'text' },
  ],
  [
    'a name that is no text',
    { association: { name: 7 } },
    'input/bad-field',
    'name',
    { field: 'name', given: '7', expected: 'text' },
  ],
  [
    'a number that is no text',
    { association: { name: 'x', organisationNumber: 7 } },
    'input/bad-field',
    'organisationNumber',
    { field: 'organisationNumber', given: '7' },
  ],
  [
    'no balances',
    { opening: wrong },
    'input/bad-field',
    'opening',
    { field: 'opening', given: '7', expected: '{ 1930: "100,00", 2010: "-100,00" }' },
  ],
  [
    'a result account',
    { opening: { 1930: 1, 3010: -1 } },
    'opening/result-account',
    'opening.3010',
    { account: '3010 Bidrag' },
  ],
  ['a balance that is none', { opening: { 1930: 'x' } }, 'amount/unreadable', 'opening.0.amount', { given: '"x"' }],
  [
    'too much of a credit',
    { opening: { 1930: 1, 2010: -3 } },
    'opening/unbalanced',
    'opening',
    { difference: amount(-2) },
  ],
  [
    'an unknown account',
    { opening: [{ account: 1931, debit: 0 }] },
    'account/unknown',
    'opening.0.account',
    { account: '1931' },
  ],
])('books are not opened with %s', (_, change, code, at, data) => {
  const [told, ...more] = refusal(() =>
    openBooks({ association: 'Liten', chart: smallChart, year: '2024', ...change }),
  );
  expect(more).toEqual([]);
  expect(told).toMatchObject({ code, data });
  expect(told!.at.join('.')).toBe(at);
});
