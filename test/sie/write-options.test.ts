// What is asked of the writer that it cannot do: refused, all of it at once, whatever was handed in.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLedger, ledger, openBooks, post } from '../../src/index.js';
import { readSie, writeSie, writeSieStream } from '../../src/sie/index.js';
import { type Call, notObjects, notOptions, notRefused } from '../support/junk.js';
import { codesOf, refusal } from '../support/refusals.js';
import { bytesOf, faultless } from '../support/sie-lines.js';
import { booksBefore, booksWritten, budgetWritten, on, textOf, writtenChart } from '../support/sie-writing.js';
import { voucherIn } from '../support/vouchers.js';

const books = booksWritten();
const document = readSie(bytesOf(faultless), { keepSource: true }).documents[0]!;
const writers = { writeSie, writeSieStream } as unknown as Readonly<Record<string, (...given: unknown[]) => unknown>>;

describe.each(Object.entries(writers))('%s refuses', (_, write) => {
  test('what is neither books, nor a ledger, nor a document', () => {
    const wrong = [
      ...notObjects,
      undefined,
      {},
      [],
      Object.assign({}, books),
      { ...document },
      { vouchers: null },
      [document],
    ];
    expect(notRefused((source) => write(source, on), wrong, 'input/bad-field')).toEqual([]);
  });

  test('options that are none', () => {
    const wrong = notOptions.filter((each) => !Array.isArray(each) || each.length === 0);
    expect(notRefused((options) => write(books, options), wrong, 'input/bad-field')).toEqual([]);
    expect(notRefused((options) => write(document, options), wrong, 'input/bad-field')).toEqual([]);
  });

  test('an option it does not know', () => {
    expect(codesOf(() => write(books, { ...on, tpye: '4I' }))).toEqual(['input/unknown-field']);
    expect(codesOf(() => write(document, { type: '4I' }))).toEqual(['input/unknown-field']);
    expect(codesOf(() => write(books, { ...on, preserve: true }))).toEqual(['input/unknown-field']);
    expect(codesOf(() => write(books, { ...on, company: { nmae: 'Öst' } }))).toEqual(['input/unknown-field']);
    expect(codesOf(() => write(books, { ...on, program: { nmae: 'Öst' } }))).toContain('input/unknown-field');
  });

  test.each<[string, readonly unknown[]]>([
    ['type', [...notObjects, '5', '4', '4e']],
    ['previous', [...notObjects, {}, document, Object.assign({}, books)]],
    ['budget', [...notObjects, {}, books]],
    ['resultAccount', [...notObjects.filter((each) => each !== ''), '', '123456789', 'åtta', '-1', ' 8999', 8999]],
    ['by', notObjects.filter((each) => typeof each !== 'string')],
    ['chartType', [null, 95, []]],
    ['checksum', [null, 1, 'true']],
    ['missingCharacters', [null, '', '?', true]],
    [
      'company',
      [...notOptions.filter((each) => !Array.isArray(each)), { name: 5 }, { name: ' ' }, { address: 'Gatan' }],
    ],
    ['program', [...notOptions.filter((each) => !Array.isArray(each)), {}, { name: '' }, { name: 'P', version: 1 }]],
  ])('%s that is none', (field, wrong) => {
    expect(notRefused((value) => write(books, { ...on, [field]: value }), wrong, 'input/bad-field')).toEqual([]);
  });

  test('a day that is none', () => {
    expect(codesOf(() => write(books, {}))).toEqual(['date/missing']);
    expect(codesOf(() => write(books, { on: '2024-02-30' }))).toEqual(['date/not-in-calendar']);
    expect(notRefused((value) => write(books, { on: value }), [5, '20240101', ' '], 'date/unreadable')).toEqual([]);
    expect(codesOf(() => write(document, { on: '2024-02-30' }))).toEqual(['date/not-in-calendar']);
  });

  test('everything that is wrong at once', () => {
    const wrong = { on: '', type: '9', by: 5, company: { form: 5 }, checksum: 1, resultAccount: 193 };
    expect(codesOf(() => write(books, wrong))).toEqual([
      'input/bad-field',
      'date/missing',
      'input/bad-field',
      'input/bad-field',
      'input/bad-field',
      'input/bad-field',
    ]);
  });
});

describe('the writer refuses', () => {
  test('vouchers of a ledger, which has none', () => {
    const balances = ledger(books);
    const call: Call = (type) => writeSie(balances, { ...on, type, company: { name: 'Åsa' } });
    expect(notRefused(call, ['4E', '4I'], 'input/bad-field')).toEqual([]);
  });

  test('a ledger without the name of its company', () => {
    const [found] = refusal(() => writeSie(ledger(books), on));
    expect(found!.at).toEqual(['company', 'name']);
  });

  test('balances of the year before in a file for import, and budgets where the type has none', () => {
    const previous = booksBefore({ isClosed: false });
    expect(codesOf(() => writeSie(books, { ...on, type: '4I', previous }))).toEqual(['input/bad-field']);
    for (const type of ['1', '4I'] as const) {
      expect(codesOf(() => writeSie(books, { ...on, type, budget: budgetWritten }))).toEqual(['input/bad-field']);
    }
  });

  test('a year before that is not the year before', () => {
    for (const year of ['2022', '2024', '2025', '2023-01..2023-11']) {
      const previous = openBooks({ association: 'Åsa', chart: writtenChart, year });
      expect(codesOf(() => writeSie(books, { ...on, previous }))).toEqual(['sie/previous-year-apart']);
    }
  });

  test('a year before the first there is, without a stumble', () => {
    const last = openBooks({ association: 'Åsa', chart: writtenChart, year: '2200' });
    const first = openBooks({ association: 'Åsa', chart: writtenChart, year: '1900' });
    expect(codesOf(() => writeSie(first, { ...on, previous: last }))).toEqual(['sie/previous-year-apart']);
    expect(textOf(writeSie(last, { ...on, type: '2' }).bytes)).toContain(
      '#RAR 0 22000101 22001231\n#OMFATTN 22001231\n',
    );
  });

  test('a budget of another year, and one that has the year as one', () => {
    const yearly = createLedger({ chart: writtenChart, year: '2025', periods: 'year', balances: [] });
    expect(codesOf(() => writeSie(books, { ...on, budget: yearly }))).toEqual([
      'sie/budget-other-year',
      'sie/months-needed',
    ]);
  });

  test('a listener that cannot be called', () => {
    const call: Call = (onWritten) => writeSieStream(books, { ...on, onWritten });
    expect(notRefused(call, [null, 5, {}], 'input/bad-field')).toEqual([]);
  });
});

describe('the writer', () => {
  test('says that it is this library, of the version it is', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      readonly version: string;
    };
    expect(textOf(writeSie(books, on).bytes)).toContain(`#PROGRAM "huvudbok" "${version}"\n`);
  });

  test('writes older books as they were, whatever has been posted to the same books since', () => {
    const before = writeSie(books, on);
    post(
      books,
      voucherIn`
      2024-05-01 Efteråt @ Eva
        193  1,00
        2010  -1,00
    `,
    );
    expect(textOf(writeSie(books, on).bytes)).toBe(textOf(before.bytes));
  });

  test('is not disturbed by what happens to its options afterwards', () => {
    const company = { name: 'Åsa' };
    const chunks = writeSieStream(books, { ...on, company });
    company.name = 'Öst';
    expect(textOf(Buffer.concat([...chunks]))).toContain('#FNAMN "Åsa"\n');
  });

  test('tells what there is to say of a stream when the last chunk has been given', () => {
    const told: unknown[] = [];
    const chunks = writeSieStream(books, { ...on, onWritten: (diagnostics) => told.push(diagnostics) });
    const whole = writeSie(books, on);
    for (const chunk of chunks) {
      expect(told).toEqual([]);
      expect(chunk).toEqual(whole.bytes);
    }
    expect(told).toEqual([whole.diagnostics]);
  });

  test('shows itself by its size and what there is to say', () => {
    expect(String(writeSie(books, on))).toBe(
      'SIE-fil, 979 byte\nnote sie/not-in-format: Formatet har ingen plats för motpart (2), vad en verifikation rättar (1). Det står kvar i räkenskaperna.',
    );
  });
});
