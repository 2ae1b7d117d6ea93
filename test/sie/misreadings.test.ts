// What a reading could not read: nobody gets books, a ledger or a budget in which it is silently missing.
import { describe as group, expect, test } from 'vitest';
import { type Diagnostic, openBooks } from '../../src/index.js';
import {
  type ReadSieOptions,
  type SieDocument,
  applyImport,
  planImport,
  readSie,
  reconcile,
  toBooks,
  toBudget,
  toLedger,
} from '../../src/sie/index.js';
import { codesOf } from '../support/refusals.js';
import { type Changes, bytesOf, changed } from '../support/sie-lines.js';

/** The faultless file, with balances that add up, and some lines changed. */
const documentOf = (changes: Changes, options: ReadSieOptions = {}): SieDocument =>
  readSie(bytesOf(changed({ '#IB': '#IB 0 1930 0', ...changes })), options).documents[0]!;
const errors = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, at: [, line, , column] }) => `${code} ${String(line)}:${String(column)}`);

const beside: readonly (readonly [string, Changes, string])[] = [
  ['a row outside every voucher', { end: '#TRANS 1930 {} 5.00' }, 'sie/row-outside-voucher 21:1'],
  ['a year backwards', { '#RAR': ['#RAR 0 20240101 20241231', '#RAR -1 20231231 20230101'] }, 'sie/year-backwards 9:1'],
  ['a gap between years', { '#RAR': ['#RAR 0 20240101 20241231', '#RAR -1 20220101 20221231'] }, 'sie/year-gap 9:1'],
  ['a type there is not', { '#SIETYP': '#SIETYP 7' }, 'sie/type-unknown 5:1'],
  ['a balance that is no amount', { '#IB': '#IB 0 1930 1e3' }, 'sie/amount-unreadable 15:12'],
  ['a balance finer than an öre', { '#IB': '#IB 0 1930 0.005' }, 'sie/amount-finer-than-ore 15:12'],
  ['a balance of no year', { '#IB': '#IB noll 1930 100.00' }, 'sie/field-unreadable 15:5'],
  ['a file that is cut off', { '#PROGRAM': ['#KSUMMA', '#PROGRAM "Prov" "1.0"'] }, 'sie/checksum-not-closed 2:1'],
  ['a name without its second quote', { '#FNAMN': '#FNAMN "Förbundet' }, 'sie/quote-not-closed 6:8'],
];

group('when the reading found', () => {
  test.each(beside)('%s there are no books, unless it is to be left out', (_, changes, code) => {
    for (const profile of ['tolerant', 'strict'] as const) {
      const document = documentOf(changes, { profile });
      const read = toBooks(document);
      expect([read.books, errors(read), read.leftOut.length]).toEqual([undefined, [code], 1]);
      const rest = toBooks(document, { faulty: 'leaveOut' });
      expect([rest.books?.voucherCount, errors(rest), rest.leftOut.length]).toEqual([1, [code], 0]);
    }
  });

  test.each(beside)('%s there is no import, unless it is to be left out', (_, changes, code) => {
    const document = documentOf(changes);
    const own = openBooks({ association: 'Eget', chart: toBooks(documentOf({})).books!.chart, year: '2024' });
    const plan = planImport(own, document);
    expect([plan.canBeApplied, errors(plan)]).toEqual([false, [code]]);
    expect(codesOf(() => applyImport(own, plan))).toEqual([code.split(' ')[0]]);
    expect(applyImport(own, planImport(own, document, { faulty: 'leaveOut' })).voucherCount).toBe(1);
  });

  test.each([
    ['an object without a dimension', '#TRANS 6010 {1 "10" 6} 100.00', 'sie/object-list-odd 19:13'],
    ['a day there is not', '#TRANS 6010 {} 100.00 20240231', 'sie/date-unreadable 19:23'],
    ['a row that is no amount', '#TRANS 6010 {} 1e2', 'sie/amount-unreadable 19:16'],
    ['a text without its second quote', '#TRANS 6010 {} 100.00 "" "Kontor', 'sie/quote-not-closed 19:26'],
  ])('%s in a voucher, the voucher cannot stand', (_, row, code) => {
    const document = documentOf({
      '#TRANS 6010': row,
      end: ['#VER A 2 20240131 "Hel"', '{', '#TRANS 1930 {} 1', '#TRANS 6010 {} -1', '}'],
    });
    expect([toBooks(document).books, errors(toBooks(document))[0]]).toEqual([undefined, code]);
    const rest = toBooks(document, { faulty: 'leaveOut' });
    expect(Array.from(rest.books!, ({ text }) => text)).toEqual(['Hel']);
    expect(Array.from(rest.leftOut, ({ number }) => number)).toEqual(['1']);
  });
});

test('a day of registration there is not is an error of the voucher it stands in', () => {
  const read = toBooks(documentOf({ '#VER': '#VER A 1 20240131 "Hyra" 20240231' }), { faulty: 'leaveOut' });
  expect([read.books?.voucherCount, read.leftOut.length, errors(read)]).toEqual([0, 1, ['sie/date-unreadable 16:26']]);
});

test('every voucher that was not read whole is left out, however many are told', () => {
  const vouchers = Array.from({ length: 250 }, (_, i) => [
    `#VER B ${String(i + 1)} 20240131 "Hyra"`,
    '{',
    i % 2 === 0 ? '#TRANS 1930 {1} -1.00' : '#TRANS 1930 {} -1.00',
    '#TRANS 6010 {} 1.00',
    '}',
  ]).flat();
  const read = toBooks(documentOf({ end: vouchers }), { faulty: 'leaveOut' });
  expect([read.books?.voucherCount, read.leftOut.length]).toEqual([126, 125]);
  expect(errors(read).filter((each) => each.startsWith('sie/object-list-odd'))).toHaveLength(100);
  expect(errors(read).filter((each) => each.startsWith('sie/more-of-the-same'))).toHaveLength(1);
});

test('of an amount that cannot be read it is said once, with its line and what may be meant', () => {
  const document = documentOf({ '#IB': ['#IB 0 1930 1 000.00', '#IB 0 6010 -1000.00'] });
  const { diagnostics } = toBooks(document);
  expect(diagnostics.map(String)).toEqual([
    'error sie/amount-unreadable line[15].column[12]: "1 000.00" är inget belopp. Det skrivs med siffror utan mellanrum, punkt och högst två decimaler.',
  ]);
  expect(diagnostics[0]!.data).toMatchObject({ repair: '1000.00' });
  expect(errors(reconcile(documentOf({ '#IB': '#IB 0 1930 1e3' })))).toEqual(['sie/amount-unreadable 15:12']);
});

group('balances that could not be read', () => {
  const end = ['#UB 0 1930 -100.00', '#RES 0 6010 100.00', '#UB -1 1930 1e3', '#PBUDGET 0 202401 6010 {} 100.00'];

  test('make no ledger and no budget, unless they are to be left out', () => {
    const document = documentOf({ end });
    expect([toLedger(document).ledger, errors(toLedger(document))]).toEqual([
      undefined,
      ['sie/amount-unreadable 23:13'],
    ]);
    expect([toBudget(document).budget, errors(toBudget(document))]).toEqual([
      undefined,
      ['sie/amount-unreadable 23:13'],
    ]);
    expect(toLedger(document, 0, { faulty: 'leaveOut' }).ledger).toBeDefined();
    expect(toBudget(document, 0, { faulty: 'leaveOut' }).budget).toBeDefined();
    expect(codesOf(() => toLedger(document, 0, { faulty: 'none' as never }))).toEqual(['input/bad-field']);
  });

  test('are others than rows that could not', () => {
    const document = documentOf({
      '#TRANS 6010': '#TRANS 6010 {1} 100.00',
      end: [...end.toSpliced(2, 1), '#TRANS 1930 {} 5'],
    });
    expect([toLedger(document).ledger === undefined, errors(toLedger(document))]).toEqual([false, []]);
    expect([toBudget(document).budget === undefined, errors(toBudget(document))]).toEqual([false, []]);
  });
});
