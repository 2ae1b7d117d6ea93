// Snapshots: what has happened to books is written and happens again; what has been changed in one is found.
import {
  addDays,
  associationChart,
  carryForward,
  closePeriod,
  closeYear,
  correct,
  createChart,
  credit,
  debit,
  history,
  openBooks,
  periodLevels,
  post,
  reopenPeriod,
  reopenYear,
  replaceChart,
  seals,
  trialBalance,
  vouchers,
  type Books,
} from 'huvudbok';
import { readSnapshot, schemas, writeSnapshot, type Snapshot } from 'huvudbok/schema';
import { toBooks } from 'huvudbok/sie';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingChart, closingLayers, openClosing, year2024 } from '../support/closing.ts';
import { mutated, placesIn, replaced, type Json } from '../support/mutated.ts';
import { codesOf } from '../support/refusals.ts';
import { documentOf } from '../support/sie-document.ts';
import { runs } from '../support/runs.ts';
import { voucherIn } from '../support/vouchers.ts';

const told = (books: Books): unknown => ({
  association: books.association,
  chart: books.chart,
  year: books.year,
  opening: books.opening,
  vouchers: vouchers(books),
  history: history(books),
  levels: periodLevels(books),
  seals: seals(books),
  balance: String(trialBalance(books)),
});

const readBack = (books: Books): Books => {
  const reading = readSnapshot(writeSnapshot(books));
  expect(reading.diagnostics.map(String)).toEqual([]);
  expect(told(reading.books!)).toEqual(told(books));
  return reading.books!;
};

const by = { by: 'ekonom', on: '2025-01-31' };

describe('books that are read back', () => {
  test('have the vouchers posted before their period was closed, and after it was opened again', () => {
    const closed = closePeriod(year2024, '2024-01', { by: 'Åsa', on: '2024-02-05', reason: 'klart' });
    const open = reopenPeriod(closed, '2024-01', { by: 'Bo', on: '2024-02-06', reason: 'en till' });
    const late = post(
      open,
      voucherIn`
        2024-01-31 compiled 2024-02-06 Sen hyra @ Värden
          6010  100,00
          2411  -100,00
      `,
    );
    const again = closePeriod(late, '2024-01', { ...by, level: 'soft', takes: ['correction'] });
    expect(history(readBack(again)).map(({ kind }) => kind)).toEqual([
      ...['voucher posted', 'voucher posted', 'voucher posted', 'period closed', 'period reopened'],
      ...['voucher posted', 'period closed'],
    ]);
  });

  test('have corrections, also of what is on an object that has since been closed', () => {
    const posted = post(
      openClosing(),
      voucherIn`
        2024-02-01 Tjänst @ Konsulten
          5539  100,00  costCentre 30
          1930  -100,00
      `,
    );
    const signature = { ...by, reason: 'fel kostnadsställe', eventDate: '2024-12-31' };
    const postings = [debit(5539, 100, { dimensions: { costCentre: '31' } }), credit(1930, 100)];
    readBack(correct(posted, 'A 1', signature));
    const books = readBack(correct(posted, 'A 1', { ...signature, replacement: { postings } }));
    expect([...books].map(({ corrects, correctedBy }) => [corrects?.number, correctedBy.length])).toEqual([
      [undefined, 2],
      [1, 0],
      [1, 0],
    ]);
    expect(codesOf(() => correct(books, 'A 1', signature))).toEqual(['voucher/already-corrected']);
  });

  test('are closed years, and years opened again and closed anew', () => {
    const { closed: shut, next: opened } = closeYear(closePeriod(year2024, '2024-12', by), by);
    readBack(opened);
    const open = reopenYear(readBack(shut), { ...by, reason: 'en faktura till' });
    const december = reopenPeriod(open, '2024-12', { ...by, reason: 'en faktura till' });
    const undone = correct(december, 'A 4', { ...by, reason: 'om igen', eventDate: '2024-12-31' });
    const once = closeYear(undone, by);
    readBack(once.closed);
    const carried = readBack(carryForward(opened, { from: once.closed, by: 'Åsa', on: '2025-03-01' }));
    expect(carried.opening).toEqual(once.next.opening);
    expect(codesOf(() => post(shut, voucherIn`2024-12-01 X @ Y`))).toContain('voucher/period-closed');
  });

  test('stand on each chart they have stood on, when they stood on it', () => {
    const strict = createChart({
      name: 'Strängare',
      layers: [
        ...closingLayers,
        { name: 'Egen', accounts: [{ number: '6010', dimensions: { costCentre: 'required' } }] },
        { name: 'Tom' },
      ],
    });
    // The rent was posted while the account asked for no cost centre.
    const books = readBack(replaceChart(year2024, strict, by));
    expect([books.chart.name, books.chart.layers]).toEqual(['Strängare', ['Liten', 'Bokslut', 'Egen', 'Tom']]);
    const back = readBack(replaceChart(books, closingChart, { ...by, reason: 'ångrat' }));
    expect(
      history(back)
        .slice(-2)
        .map(({ subject }) => subject),
    ).toEqual(['Strängare', 'Liten med bokslut']);
  });

  test('are older books too, whatever was posted after them', () => {
    const older = closePeriod(year2024, '2024-01', by);
    post(
      older,
      voucherIn`
      2024-05-01 Hyra @ Värden
        6010  1,00
        2411  -1,00
    `,
    );
    readBack(older);
  });

  test('are of any year, of any size, and empty', () => {
    readBack(openBooks({ association: 'Tom', chart: associationChart, year: '2024' }));
    readBack(
      openBooks({
        association: { name: 'Bruten', organisationNumber: '222000-1234' },
        chart: closingChart,
        year: '2023-07-01..2024-12-31',
      }),
    );
    const most = '22517998136852.47';
    const books = openBooks({
      association: 'Stor',
      chart: closingChart,
      year: '2024-02-15..2024-02-29',
      opening: { 1930: most, 2010: `-${most}` },
    });
    const day = addDays('2024-02-15', 3);
    readBack(
      post(books, { eventDate: day, compiledOn: day, text: 'Ö', postings: [debit(1930, most), credit(2411, most)] }),
    );
  });

  test('came from a file, with numbers of their own and gaps between them', () => {
    const { books: imported } = toBooks(
      documentOf(`
        #IB 0 1930 500.00
        #IB 0 2010 -500.00
        #VER A 3 20240131 "${'Hyra '.repeat(500)}"
        {
        #TRANS 6010 {1 "10" 6 "VILJA"} 100.50 "" "Kontoret" 2.5
        #TRANS 1930 {} -100.50
        }
        #VER A 17 20240131 "=1+1" 20240202 "Eva"
        {
        #TRANS 6010 {1 "10"} 0.50
        #TRANS 1930 {} -0.50
        }
      `),
    );
    expect([...readBack(imported!)].map(({ number }) => number)).toEqual([3, 17]);
  });
});

const corrected = correct(closePeriod(year2024, '2024-01', by), 'A 2', {
  ...by,
  reason: 'fel',
  eventDate: '2024-12-30',
});
const { closed, next } = closeYear(corrected, by);
const previous = closeYear(openClosing({ opening: { 1930: '5', 2010: '-5' } }), by).closed;
const lived = carryForward(next, { from: previous, by: 'x', on: '2025-03-01' });
const text = writeSnapshot(closed);
const snapshot = JSON.parse(text) as Snapshot & Readonly<Record<string, Json>>;
const codes = (json: unknown): string[] =>
  readSnapshot(json).diagnostics.map(({ code, at }) => [code, ...at].join(' '));
const changed = (path: string, how: 'set' | 'delete' | 'add', to: Json = null): unknown =>
  replaced(snapshot, path.split('.'), how, to);

describe('a snapshot that has been changed', () => {
  test.each<[string, unknown, string[]]>([
    [
      'an amount and its counterpart in a sealed period',
      changedAmounts(0),
      ['seal/broken log 3 seal', 'seal/broken log 17 seal'],
    ],
    ['a text', changed('log.1.voucher.text', 'set', 'Lokal'), []],
    ['a voucher taken away', changed('log.2', 'delete'), []],
    [
      'an amount without its counterpart',
      changed('log.0.voucher.postings.0.amount', 'set', '1.00'),
      ['voucher/unbalanced log 0 voucher postings'],
    ],
    ['who closed a period', changed('log.3.by', 'set', 'någon annan'), ['snapshot/changed hash']],
    ['when a period was closed', changed('log.3.on', 'set', '2025-02-01'), ['snapshot/changed hash']],
    ['a closing of a period taken away', changed('log.3', 'delete'), []],
    ['a seal', changed('log.3.seal.hash', 'set', '0'.repeat(64)), ['seal/broken log 3 seal']],
    ['the name of an account', changed('chart.layers.0.accounts.0.name', 'set', 'X'), ['snapshot/changed hash']],
    ['the opening balances', changed('opening.0.amount', 'set', '1.00'), ['opening/unbalanced opening']],
    [
      'a correction of nothing',
      changed('log.4.voucher.corrects.number', 'set', 99),
      ['voucher/unknown log 4 voucher corrects'],
    ],
    ['a correction without its reason', changed('log.4.voucher.reason', 'delete'), ['input/bad-field log 4 voucher']],
    [
      'a number twice',
      changed('log.1.voucher.number', 'set', 1),
      ['voucher/number-not-ascending log 1 voucher number'],
    ],
    [
      'an account that is not in the chart',
      changed('log.0.voucher.postings.0.account', 'set', '1931'),
      ['account/unknown log 0 voucher postings 0 account'],
    ],
    ['an event that is none', changed('log.3.kind', 'set', 'period lost'), ['input/bad-field log 3 kind']],
    ['its version', changed('$schema', 'set', 'huvudbok/snapshot/2'), ['json/other-schema $schema']],
    ['no hash', changed('hash', 'delete'), ['input/bad-field hash']],
    ['a field nobody knows', changed('log.0.voucher', 'add'), ['input/unknown-field log 0 voucher oväntat']],
  ])('in %s gives no books', (_, json, expected) => {
    const reading = readSnapshot(json);
    expect(reading.books).toBeUndefined();
    expect(reading.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    if (expected.length > 0) expect(codes(json)).toEqual(expected);
  });

  test('anywhere, gives no books and never throws', () => {
    const places = placesIn(snapshot);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('set', 'delete', 'add'),
        fc.constantFrom<Json>('x', 1, null, '2024-01-02'),
        (path, how, to) => {
          const json = replaced(snapshot, path, how, to);
          fc.pre(JSON.stringify(json) !== JSON.stringify(snapshot));
          const { books: read, diagnostics } = readSnapshot(json);
          // An empty list may be left out, and nothing is changed by it.
          if (read !== undefined) expect([path, writeSnapshot(read)]).toEqual([path, text]);
          else expect(diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  test('in several places, gives no books and never throws', () => {
    fc.assert(
      fc.property(mutated(snapshot as Json), (json) => {
        fc.pre(JSON.stringify(json) !== JSON.stringify(snapshot));
        const { books: read } = readSnapshot(JSON.stringify(json));
        expect(read === undefined || writeSnapshot(read) === text).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** The amounts of the first two postings of a voucher turned. */
function changedAmounts(entry: number): unknown {
  const path = (i: number): string[] => ['log', String(entry), 'voucher', 'postings', String(i), 'amount'];
  return replaced(replaced(snapshot, path(0), 'set', '1.00'), path(1), 'set', '-1.00');
}

describe('a snapshot', () => {
  test('has a line for each entry of the log, and its hash on the last', () => {
    const lines = writeSnapshot(lived).split('\n');
    expect(lines[0]).toBe('{"$schema":"huvudbok/snapshot/1",');
    expect(lines.filter((line) => line.startsWith('{"kind":'))).toHaveLength(history(lived).length);
    expect(lines.at(-2)).toMatch(/^"hash":"[0-9a-f]{64}"\}$/);
    expect(lines.at(-1)).toBe('');
  });

  test('is what its schema says', () => {
    expect(schemas.snapshot.safeParse(JSON.parse(writeSnapshot(lived))).error).toBeUndefined();
  });

  test('is of books and nothing else', () => {
    expect(codesOf(() => writeSnapshot({} as never))).toEqual(['input/bad-field']);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['books', year2024],
    ['half of it', writeSnapshot(year2024).slice(0, 500)],
  ])('is not %s', (_, json) => {
    const { books: read, diagnostics } = readSnapshot(json);
    expect(read).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
