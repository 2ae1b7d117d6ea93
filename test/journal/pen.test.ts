// The pen: vouchers written into the columns without drafts, judged by the rules every draft is judged by.
import { describe as group, expect, test } from 'vitest';
import { type Books, type Diagnostic, lastVoucher, post, postAll, requireApprovals } from '../../src/index.js';
import { type Pen, type Writing, columnsOf, writeVouchers } from '../../src/journal/index.js';
import { openSmall, rent } from '../support/small.js';

/** What a voucher to be written says: rows of account, öre and, when it has one, quantity. */
type Plain = readonly (readonly [account: string, ore: number, quantity?: string])[];

const sound: Plain = [
  ['6010', 100],
  ['1930', -100],
];
const skew: Plain = [
  ['6010', 100, '7'],
  ['1930', -99],
];

function written(books: Books, plain: readonly Plain[], keep: Writing['keep']) {
  const told: string[] = [];
  const write = (pen: Pen, place: number): void => {
    pen.heading({
      ...{ eventDay: 20240131, compiledDay: 20240131, series: pen.series('A'), number: 0 },
      ...{ text: `V${String(place)}`, reference: '', by: pen.name('Eva'), key: '', isClosing: false },
    });
    for (const [number, ore, quantity] of plain[place]!) {
      const account = pen.account(number);
      pen.findInRow(account.found);
      pen.row({ account: account.number, ore, combination: 0, text: 0 });
      if (quantity !== undefined) pen.quantity(quantity);
    }
  };
  const tell = (place: number, found: readonly Diagnostic[]): void => {
    told.push(...found.map(({ code, at }) => [place, code, ...at].join(' ')));
  };
  return { told, books: writeVouchers(books, { places: plain.keys(), write, tell, keep }) };
}

group('what is written', () => {
  test('is a voucher like any other', () => {
    const { books, told } = written(openSmall(), [sound], 'all or none');
    expect(told).toEqual([]);
    expect(lastVoucher(books)).toMatchObject({
      series: 'A',
      number: 1,
      eventDate: '2024-01-31',
      text: 'V0',
      by: 'Eva',
    });
    expect(lastVoucher(books)!.postings.map(({ account, amount }) => [account, amount.ore])).toEqual(sound);
  });

  test('is refused by books that require approvals, since files have none', () => {
    const controlled = requireApprovals(openSmall(), { mandates: [] }, { by: 'Styrelsen', on: '2024-01-01' });
    const { books, told } = written(controlled, [sound], 'those that may stand');
    expect([books.voucherCount, ...told]).toEqual([0, '0 approval/missing approvals', '0 approval/missing approvals']);
  });

  test('may have more rows than the columns have room for', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => [i % 2 === 0 ? '6010' : '1930', i % 2 === 0 ? i + 1 : -i] as const,
    );
    const { books } = written(openSmall(), [sound, rows, sound], 'all or none');
    expect(Array.from(books, ({ postings }) => postings.length)).toEqual([2, 5000, 2]);
    expect(lastVoucher(books)!.postings.map(({ amount }) => amount.ore)).toEqual([100, -100]);
  });

  test('is judged, and told with its place and row', () => {
    const unknown: Plain = [
      ['6010', 100],
      ['9999', -100],
    ];
    expect(written(openSmall(), [skew, unknown], 'none').told).toEqual([
      '0 voucher/unbalanced postings',
      '1 account/unknown postings 1 account',
    ]);
  });
});

group('when some cannot stand', () => {
  const some = [sound, skew, sound];

  test('none are kept, if it is all or none', () => {
    const books = openSmall();
    expect(written(books, some, 'all or none').books).toBe(books);
    expect(columnsOf(post(books, rent)).vouchers).toBe(2);
  });

  test('the others are kept, if that was asked for', () => {
    const { books } = written(openSmall(), some, 'those that may stand');
    expect(Array.from(books, ({ number, text }) => `${String(number)} ${text}`)).toEqual(['1 V0', '2 V2']);
  });

  test('what was kept apart of them is forgotten: the next voucher has not their quantities', () => {
    const { books } = written(openSmall(), some, 'those that may stand');
    expect(
      Array.from(books).flatMap(({ postings }) => postings.filter(({ quantity }) => quantity !== undefined)),
    ).toEqual([]);
  });
});

test('a writer that breaks off half way leaves nothing behind', () => {
  const books = openSmall();
  const broken: Plain = [...skew, null as never];
  expect(() => written(books, [broken], 'all or none')).toThrow(TypeError);
  const next = post(books, rent);
  expect(next.voucherCount).toBe(1);
  expect(lastVoucher(next)!.postings.map(({ quantity }) => quantity)).toEqual([undefined, undefined]);
});

test('to ask what would be told changes nothing, and the books are still the newest of their columns', () => {
  const books = postAll(openSmall(), [rent]);
  expect(written(books, [sound], 'none').books).toBe(books);
  expect(columnsOf(post(books, rent)).amount).toBe(columnsOf(books).amount);
});
