/**
 * The laws of SIE files that are written: nothing is lost that the format has a place for, and writing is reading turned
 * round.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  budgetLedger,
  type BalanceSource,
  type Books,
  type Ledger,
  type Period,
  type TrialBalanceOptions,
  addDays,
  addMonths,
  isBookkeepingError,
  ledger,
  openBooks,
  trialBalance,
} from '../../src/index.js';
import {
  type SieDocument,
  type SieType,
  readSie,
  reconcile,
  toBooks,
  toBudget,
  toLedger,
  writeSie,
  writeSieStream,
} from '../../src/sie/index.js';
import { sieBytes, sieLinesOf } from '../support/naive-sie.js';
import { runs } from '../support/runs.js';
import { bytesOf, changed } from '../support/sie-lines.js';
import { textOf } from '../support/sie-writing.js';
import { written } from './written-books.js';

const law = (name: string, property: fc.IProperty<unknown>, usual = 100): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(usual) });
    },
    3_600_000,
  );
};

const on = { on: '2025-01-15' } as const;
const documentOf = (bytes: Uint8Array): SieDocument => readSie(bytes).documents[0]!;

/** Everything a file has a place for of vouchers. */
const vouchersOf = (books: Books): unknown[] =>
  Array.from(books, ({ series, number, eventDate, compiledOn, text, by, postings }) => {
    return { series, number, eventDate, compiledOn, text, by, postings };
  });

const by = ['costCentre', 'project'];

/** The accounts that have a balance, at the beginning or the end. */
function rowsOf(source: BalanceSource, selection: TrialBalanceOptions = {}): string[] {
  return trialBalance(source, selection)
    .rows.filter(({ opening, closing }) => !opening.isZero() || !closing.isZero())
    .map(({ account, opening, closing }) => `${account}: ${String(opening)} to ${String(closing)}`);
}

/** The balances at the end of every period, as a whole and by every object of one dimension. */
function balancesOf(source: BalanceSource, periods: readonly Period[]): Readonly<Record<string, readonly string[]>> {
  const objects = source.chart.dimensions
    .filter(({ key }) => by.includes(key))
    .flatMap(({ key, objects: listed }) => listed.map(({ code }) => ({ [key]: code })));
  return Object.fromEntries(
    [{}, ...objects].flatMap((dimensions) =>
      periods.map(({ to }) => [`${JSON.stringify(dimensions)} ${to}`, rowsOf(source, { asOf: to, dimensions })]),
    ),
  );
}

describe('of any books', () => {
  law(
    'a file that is read is the same books, without a remark',
    fc.property(written, ({ books }) => {
      const file = writeSie(books, on);
      expect(file.diagnostics).toEqual([]);
      const reading = readSie(file.bytes, { profile: 'strict' });
      expect(reading.diagnostics.filter(({ code }) => code !== 'sie/mojibake')).toEqual([]);
      const back = toBooks(reading.documents[0]!);
      expect(back.books!.chart.accounts.map(({ number, name }) => [number, name])).toEqual(
        books.chart.accounts.map(({ number, name }) => [number, name]),
      );
      expect(vouchersOf(back.books!)).toEqual(vouchersOf(books));
      expect(trialBalance(back.books!).rows).toEqual(trialBalance(books).rows);
      expect(reconcile(reading.documents[0]!).diagnostics).toEqual([]);
    }),
  );

  law(
    'a file says of the vouchers what a file of the simplest writer says',
    fc.property(written, ({ books }) => {
      const [ours, naive] = [writeSie(books, on).bytes, sieBytes(sieLinesOf(books))].map((bytes) =>
        Array.from(documentOf(bytes).vouchers, ({ place: _, ...voucher }) => voucher),
      );
      expect(ours).toEqual(naive);
    }),
  );

  const types: fc.Arbitrary<SieType> = fc.constantFrom('1', '2', '3', '4E', '4I');
  const file = fc
    .record({ made: written, type: types, checksum: fc.boolean(), hasBudget: fc.boolean() })
    .map(({ made: { books, budget }, type, checksum, hasBudget }) => {
      const mayBudget = hasBudget && type !== '1' && type !== '4I';
      return { books, options: { ...on, type, checksum, ...(mayBudget ? { budget } : {}) } };
    });

  law(
    'a file of any type, read and written back, is the same bytes',
    fc.property(file, ({ books, options }) => {
      const { bytes } = writeSie(books, options);
      const again = writeSie(documentOf(bytes), { checksum: options.checksum });
      expect(textOf(again.bytes)).toBe(textOf(bytes));
      expect(again.diagnostics).toEqual([]);
    }),
  );

  law(
    'a stream gives the same bytes as a file that is one array',
    fc.property(file, ({ books, options }) => {
      const stream = Buffer.concat([...writeSieStream(books, options)]);
      expect(stream.equals(writeSie(books, options).bytes)).toBe(true);
    }),
  );

  law(
    'a checksum is that of the file, and changes nothing else in it',
    fc.property(file, ({ books, options }) => {
      const { bytes } = writeSie(books, { ...options, checksum: true });
      expect(documentOf(bytes).checksum.verdict).toBe('matches');
      const without = textOf(bytes)
        .replace('#KSUMMA\n', '')
        .replace(/#KSUMMA \d+\n$/, '');
      expect(without).toBe(textOf(writeSie(books, { ...options, checksum: false }).bytes));
    }),
  );

  law(
    'a file of type 3 has the balances of every month, by account and by object',
    fc.property(written, ({ books }) => {
      const [back, ...found] = Object.values(
        toLedger(documentOf(writeSie(books, { ...on, type: '3' }).bytes), 0, { chart: books.chart, by }),
      );
      const said = new Set(found.flat().map(({ code }) => code));
      // Of books with nothing in them there is nothing to close with, and of several dimensions no combinations.
      expect(
        [...said].filter((each) => !['sie/closing-missing', 'sie/opening-missing', 'sie/parts-overlap'].includes(each)),
      ).toEqual([]);
      const { periods } = back as Ledger;
      expect(balancesOf(back as Ledger, periods)).toEqual(balancesOf(ledger(books, { by }), periods));
    }),
  );

  law(
    'a budget comes back as it was',
    fc.property(written, ({ books, budget }) => {
      const document = documentOf(writeSie(books, { ...on, budget }).bytes);
      const { budget: back, diagnostics } = toBudget(document, 0, { chart: books.chart, by });
      if (document.budgets.length === 0) expect(diagnostics.map(({ code }) => code)).toEqual(['sie/budget-missing']);
      else expect(balancesOf(budgetLedger(back!), budget.periods)).toEqual(balancesOf(budget, budget.periods));
    }),
  );

  law(
    'the balances of the year before come back beside those of the year',
    fc.property(written, ({ books }) => {
      const { chart, year } = books;
      const next = { from: addDays(year.to, 1), to: addMonths(year.to, 12) };
      const { bytes } = writeSie(openBooks({ association: 'Åäö', chart, year: next }), { ...on, previous: books });
      const { ledger: back } = toLedger(documentOf(bytes), -1, { chart });
      expect(back!.year).toEqual(year);
      expect(rowsOf(back!)).toEqual(rowsOf(books));
    }),
  );
});

/** A file with something of everything the format has, and of what it has not. */
const everything = bytesOf(
  changed({
    '#FLAGGA': ['#FLAGGA 0', '#KSUMMA'],
    '#ORGNR': ['#ORGNR 222000-0000 1 2', '#FTYP X', '#FNR "C:\\x"', '#ADRESS "a" "b" "c" "d"', '#PROSA "å \\"ä\\" ö"'],
    '#RAR': ['#RAR 0 20240101 20241231', '#RAR -1 20230101 20231231', '#OMFATTN 20241231', '#KPTYP EUBAS97'],
    '#DIM': ['#DIM 1 "Ställe"', '#UNDERDIM 20 "Del" 1', '#ENHET 6010 "h"', '#SRU 6010 7513'],
    '#IB': [
      ...['#IB 0 1930 100.00 1', '#UB 0 1930 0', '#RES 0 6010 5', '#OIB 0 1930 {1 "10"} 5'],
      ...['#PSALDO 0 202401 6010 {} 5', '#PBUDGET 0 202401 6010 {1 "10"} 5 1.5'],
    ],
    '#TRANS 6010': [
      ...['#RTRANS 6010 {1 "10"} 100.00 20240202 "Kontor" 1 "CD"', '#TRANS 6010 {1 "10"} 100.00', '#BTRANS 6010 {} 5'],
    ],
    end: ['#VER B 7 20240101', '{', '#TRANS 1930 {} 0 20240102 "x" 3 "y"', '}', '#VER B "" 20240102 "ö"', '{', '}'],
  }),
);

const telling = [...Buffer.from('\r\n\t "\\{}#0123456789-.,TRANSVEK\u001a', 'latin1'), 0x86, 0x84, 0x94, 0xe5, 0xc3];

/** Bytes changed, put in or taken away here and there. */
const edited: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.record({
      at: fc.nat({ max: everything.length - 1 }),
      gone: fc.nat({ max: 2 }),
      put: fc.array(fc.constantFrom(...telling), { maxLength: 2 }),
    }),
    { maxLength: 10 },
  )
  .map((edits) => {
    const bytes = [...everything];
    for (const { at, gone, put } of edits) bytes.splice(at, gone, ...put);
    return Uint8Array.from(bytes);
  });

describe('of any file, however damaged,', () => {
  law(
    'what is read and written as it was is the same bytes',
    fc.property(edited, (bytes) => {
      const { documents } = readSie(bytes, { keepSource: true });
      const parts = documents.map((document) => writeSie(document, { preserve: true }).bytes);
      if (documents.length > 0) expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    }),
    300,
  );

  /** What a document says, but for where it says it. */
  const contentOf = (document: SieDocument): unknown => {
    const { opening, closing, results, objectOpening, objectClosing } = document;
    const { periodBalances, objectPeriodBalances, budgets, objectBudgets, vouchers } = document;
    const lists = { opening, closing, results, objectOpening, objectClosing };
    const byMonth = { periodBalances, objectPeriodBalances, budgets, objectBudgets };
    return { ...lists, ...byMonth, vouchers: Array.from(vouchers, ({ place: _, ...voucher }) => voucher) };
  };

  law(
    'what is written by the rules says the same, and is the same when it is read and written again',
    fc.property(edited, fc.boolean(), (bytes, checksum) => {
      for (const document of readSie(bytes).documents) {
        const options = { ...on, checksum, missingCharacters: 'transliterate' } as const;
        try {
          const once = writeSie(document, options);
          const again = documentOf(once.bytes);
          expect(textOf(writeSie(again, options).bytes)).toBe(textOf(once.bytes));
          if (once.diagnostics.length === 0) expect(contentOf(again)).toEqual(contentOf(document));
          if (checksum) expect(again.checksum.verdict).toBe('matches');
        } catch (error) {
          if (!isBookkeepingError(error)) throw error;
          expect(error.diagnostics.map(({ code }) => code)).toContain('sie/cannot-be-written');
        }
      }
    }),
    300,
  );
});
