// Importing a document into books that are there already.
import { describe as group, expect, test } from 'vitest';
import { type Books, closePeriod, correct, post } from '../../src/index.js';
import { type ImportOptions, type SieDocument, applyImport, planImport, toBooks } from '../../src/sie/index.js';
import { documentOf } from '../support/sie-document.ts';
import { codesOf, refusal } from '../support/refusals.js';
import { voucherIn } from '../support/vouchers.js';

const voucher = (name: string, text: string, ore = '1.00', date = '20240131'): string =>
  `#VER ${name} ${date} "${text}" ${date}\n{\n#TRANS 6010 {} ${ore}\n#TRANS 1930 {} -${ore}\n}\n`;
const accounts = '#IB 0 1930 0\n';
const booksOf = (lines: string): Books => toBooks(documentOf(accounts + lines)).books!;
const named = (books: Books): string[] =>
  Array.from(books, ({ series, number, text }) => `${series} ${String(number)} ${text}`);

/** What a plan makes of the vouchers, by their texts. */
const sorted = (
  books: Books,
  document: SieDocument,
  options: ImportOptions = {},
): Record<string, string[] | boolean> => {
  const plan = planImport(books, document, options);
  const texts = (of: Iterable<{ readonly text: string }>): string[] => Array.from(of, ({ text }) => text);
  return {
    toPost: texts(plan.toPost),
    alreadyPosted: texts(plan.alreadyPosted),
    conflicts: Array.from(plan.conflicts, ({ voucher: { text }, differences }) =>
      [text, ...differences.map(({ field, posted, given }) => `${field}: ${posted} / ${given}`)].join('; '),
    ),
    refused: texts(plan.refused),
    canBeApplied: plan.canBeApplied,
  };
};

const books = booksOf(voucher('A 1', 'Ett') + voucher('A 2', 'Två'));

group('opening balances', () => {
  const file = documentOf(`#IB 0 1930 500.00\n#IB 0 2010 -500.00\n${voucher('A 1', 'Ett')}`);
  const other = documentOf(`#IB 0 1930 400.00\n#IB 0 2010 -500.00\n#IB 0 2411 100.00\n${voucher('A 1', 'Ett')}`);
  const silent = documentOf(voucher('A 1', 'Ett'));
  const skewed = documentOf(`#IB 0 1930 500.00\n#IB 0 2010 -300.00\n${voucher('A 1', 'Ett')}`);
  const own = toBooks(file).books!;
  const differing = (books: Books, document: SieDocument): string[] =>
    planImport(books, document)
      .diagnostics.filter(({ code }) => code === 'sie/opening-differs')
      .map(({ data }) => Object.values(data).slice(0, 3).join(' '));

  test('that are the same, or that the file does not tell, are no difference', () => {
    expect([differing(own, file), differing(own, silent)]).toEqual([[], []]);
  });

  test('that differ are told account by account, and stand in the way unless left out', () => {
    expect(differing(own, other)).toEqual(['1930 500,00 400,00', '2411 0,00 100,00']);
    expect(planImport(own, other).canBeApplied).toBe(false);
    expect(planImport(own, other, { faulty: 'leaveOut' }).canBeApplied).toBe(true);
  });

  test('of books that were opened without them stand in the way of a file that has them', () => {
    expect(differing(toBooks(silent).books!, file)).toEqual(['1930 0,00 500,00', '2010 0,00 −500,00']);
    expect(differing(toBooks(silent).books!, documentOf('#IB 0 1930 500.00'))).toEqual(['1930 0,00 500,00']);
  });

  test('that lack something to zero may have it on one account of the books', () => {
    const books = toBooks(skewed, { openingDifference: '2010' }).books!;
    expect([differing(books, skewed), differing(own, skewed)]).toEqual([[], []]);
    expect(differing(books, other)).toEqual(['1930 500,00 400,00', '2411 0,00 100,00']);
  });
});

test.each([
  ['text', '"Två" 20240201 "AB"', '{1 "10"} 1.00 "" "Kontor" 2'],
  ['by', '"Ett" 20240201 "CD"', '{1 "10"} 1.00 "" "Kontor" 2'],
  ['compiledOn', '"Ett" 20240202 "AB"', '{1 "10"} 1.00 "" "Kontor" 2'],
  ['postings[0].dimensions', '"Ett" 20240201 "AB"', '{1 "20"} 1.00 "" "Kontor" 2'],
  ['postings[0].text', '"Ett" 20240201 "AB"', '{1 "10"} 1.00 "" "Kansli" 2'],
  ['postings[0].quantity', '"Ett" 20240201 "AB"', '{1 "10"} 1.00 "" "Kontor" 3'],
])('a voucher that differs in %s alone is a conflict', (field, heading, row) => {
  const written = (head: string, first: string): SieDocument =>
    documentOf(`#VER A 1 20240131 ${head}\n{\n#TRANS 6010 ${first}\n#TRANS 1930 {} -1.00\n}`);
  const posted = toBooks(written('"Ett" 20240201 "AB"', '{1 "10"} 1.00 "" "Kontor" 2')).books!;
  const { conflicts } = planImport(posted, written(heading, row));
  expect(Array.from(conflicts, ({ differences }) => differences.map((each) => each.field))).toEqual([[field]]);
});

group('a plan', () => {
  test('tells what is new and what is there already', () => {
    const later = documentOf(
      accounts + voucher('A 1', 'Ett') + voucher('A 2', 'Två') + voucher('A 3', 'Tre') + voucher('B 1', 'Ny serie'),
    );
    expect(sorted(books, later)).toEqual({
      toPost: ['Tre', 'Ny serie'],
      alreadyPosted: ['Ett', 'Två'],
      conflicts: [],
      refused: [],
      canBeApplied: true,
    });
  });

  test('tells field by field where a voucher of the same number differs', () => {
    const other = documentOf(`${accounts}#VER A 1 20240130 "Ett" 20240131
      {
      #TRANS 6010 {1 "10"} 1.50
      #TRANS 2411 {} -1.00
      #TRANS 1930 {} -0.50
      }`);
    expect(sorted(books, other)).toMatchObject({
      conflicts: [
        [
          'Ett',
          'eventDate: 2024-01-31 / 2024-01-30',
          'postings[0].amount: 1,00 / 1,50',
          'postings[0].dimensions:  / costCentre 10',
          'postings[1].account: 1930 / 2411',
          'postings[2]:  / 1930 −0,50',
        ].join('; '),
      ],
      canBeApplied: false,
    });
  });

  test('tells what cannot stand: out of balance, in a closed month, or with a number that has been passed', () => {
    const closed = closePeriod(booksOf(voucher('A 1', 'Ett') + voucher('A 5', 'Fem')), '2024-02', {
      by: 'Eva',
      on: '2024-03-01',
    });
    const more = documentOf(
      accounts +
        voucher('A 3', 'Passerad') +
        voucher('A 6', 'Stängd', '1.00', '20240215') +
        voucher('A 7', 'Sned').replace('-1.00', '-2.00') +
        voucher('A 8', 'Bra'),
    );
    expect(sorted(closed, more)).toMatchObject({
      toPost: ['Bra'],
      refused: ['Passerad', 'Stängd', 'Sned'],
      canBeApplied: false,
    });
    expect(planImport(closed, more).diagnostics.map(({ code }) => code)).toEqual([
      'voucher/unbalanced',
      'voucher/number-not-ascending',
      'voucher/period-closed',
    ]);
  });

  test('changes nothing', () => {
    const before = named(books);
    planImport(books, documentOf(accounts + voucher('A 3', 'Tre')));
    expect(named(books)).toEqual(before);
    expect(
      named(
        post(
          books,
          voucherIn`
      2024-02-01 Fyra
        6010  1,00
        1930  -1,00
    `,
        ),
      ),
    ).toEqual([...before, 'A 3 Fyra']);
  });

  test('prints itself', () => {
    const document = documentOf(accounts + voucher('A 1', 'Etta') + voucher('A 3', 'Tre'));
    expect(String(planImport(books, document)).split('\n')).toEqual([
      'Import  Prov  Förbundet Öst',
      'Verifikationer               Antal',
      '──────────────────────────────────',
      'nya, bokförs                     1',
      'redan bokförda                   0',
      'bokförda med annat innehåll      1',
      'kan inte bokföras                0',
      'utan något att bokföra           0',
      'Kan inte genomföras.',
      'A 1, bokförd som A 1',
      '  text: "Ett" är bokfört, filen har "Etta"',
      expect.stringContaining('sie/voucher-differs'),
    ]);
  });

  test('is refused for another company, or another currency', () => {
    const other = documentOf(`${accounts}#ORGNR 222000-2222`);
    expect(planImport(books, other)).toMatchObject({
      canBeApplied: false,
      diagnostics: [{ code: 'sie/other-company' }],
    });
    const euro = planImport(books, documentOf(`${accounts}#VALUTA EUR`));
    expect(euro).toMatchObject({ canBeApplied: false, diagnostics: [{ code: 'sie/currency-not-kronor' }] });
  });

  test('warns of a file that somebody has imported already', () => {
    const flagged = documentOf(`${accounts}${voucher('A 3', 'Tre')}`);
    const plan = planImport(books, { ...flagged, isImported: true });
    expect(plan.canBeApplied).toBe(true);
    expect(plan.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning sie/already-imported',
    ]);
  });
});

group('a plan carried out', () => {
  const later = documentOf(accounts + voucher('A 2', 'Två') + voucher('A 3', 'Tre') + voucher('A 4', 'Fyra'));

  test('adds what is new, and the second time nothing', () => {
    const plan = planImport(books, later);
    const imported = applyImport(books, plan);
    expect(named(imported)).toEqual(['A 1 Ett', 'A 2 Två', 'A 3 Tre', 'A 4 Fyra']);
    expect(applyImport(imported, plan)).toBe(imported);
  });

  test('is all or nothing', () => {
    const skew = documentOf(accounts + voucher('A 3', 'Tre') + voucher('A 4', 'Sned').replace('-1.00', '-2.00'));
    expect(codesOf(() => applyImport(books, planImport(books, skew)))).toEqual(['voucher/unbalanced']);
    expect(named(applyImport(books, planImport(books, skew, { faulty: 'leaveOut' })))).toEqual([
      'A 1 Ett',
      'A 2 Två',
      'A 3 Tre',
    ]);
  });

  test('meets what has been posted since the plan was made', () => {
    const plan = planImport(books, later);
    const since = post(
      books,
      voucherIn`
      2024-02-01 Annat
        6010  1,00
        1930  -1,00
    `,
    );
    const [first, ...more] = refusal(() => applyImport(since, plan));
    expect([first!.code, more]).toEqual(['sie/voucher-differs', []]);
  });

  test('leaves corrected vouchers as they are: they are there already', () => {
    const corrected = correct(books, 'A 1', { by: 'Eva', on: '2024-02-01', reason: 'Fel konto' });
    expect(sorted(corrected, documentOf(accounts + voucher('A 1', 'Ett')))).toMatchObject({
      alreadyPosted: ['Ett'],
      toPost: [],
    });
  });

  test.each([undefined, null, {}, [], 'plan'])('%j is no plan', (given) => {
    expect(codesOf(() => applyImport(books, given as never))).toEqual(['input/bad-field']);
  });
});

group('vouchers without numbers', () => {
  const wages = documentOf(voucher('L ""', 'Lön') + voucher('L ""', 'Lön') + voucher('L ""', 'Avgift'));

  test('get the next ones of the books, and two that say the same are two', () => {
    const started = booksOf(voucher('L 8', 'Åtta'));
    expect(named(applyImport(started, planImport(started, wages)))).toEqual([
      'L 8 Åtta',
      'L 9 Lön',
      'L 10 Lön',
      'L 11 Avgift',
    ]);
  });

  test('are known again, also in a file that has some of them and some new', () => {
    const imported = applyImport(books, planImport(books, wages));
    const next = documentOf(voucher('L ""', 'Lön') + voucher('L ""', 'Bonus'));
    expect(sorted(imported, next)).toMatchObject({ toPost: ['Bonus'], alreadyPosted: ['Lön'] });
  });

  test('that say the same as earlier ones and are others are so by their delivery', () => {
    const imported = applyImport(books, planImport(books, wages, { delivery: 'januari' }));
    expect(sorted(imported, wages, { delivery: 'januari' })).toMatchObject({
      toPost: [],
      alreadyPosted: ['Lön', 'Lön', 'Avgift'],
    });
    expect(sorted(imported, wages, { delivery: 'januari 2' })).toMatchObject({ toPost: ['Lön', 'Lön', 'Avgift'] });
  });

  test('are not known in books from before they were imported', () => {
    // Books of their own, so that those imported into share their columns.
    const before = booksOf(voucher('A 1', 'Ett'));
    expect(applyImport(before, planImport(before, wages)).voucherCount).toBe(4);
    expect(sorted(before, wages)).toMatchObject({ toPost: ['Lön', 'Lön', 'Avgift'], alreadyPosted: [] });
  });

  test('are known in books that were made of the same file', () => {
    const made = toBooks(wages).books!;
    expect(sorted(made, wages)).toMatchObject({ toPost: [], alreadyPosted: ['Lön', 'Lön', 'Avgift'] });
  });
});

group('options', () => {
  test.each([
    [{ faulty: 'ask' }, 'input/bad-field'],
    [{ delivery: 7 }, 'input/bad-field'],
    [{ delivery: 'rad\nbrytning' }, 'input/bad-field'],
    [{ series: 'en serie' }, 'input/bad-field'],
    [{ deliveries: 'x' }, 'input/unknown-field'],
  ])('%j are refused', (options, code) => {
    expect(codesOf(() => planImport(books, documentOf(''), options as never))).toEqual([code]);
  });

  test('books and document are what they should be', () => {
    expect(codesOf(() => planImport({} as never, documentOf('')))).toEqual(['input/bad-field']);
    expect(codesOf(() => planImport(books, books as never))).toEqual(['input/bad-field']);
  });
});
