// From a document to books: what is carried over, what is changed and told, and what is refused.
import { describe as group, expect, test } from 'vitest';
import { balanceOf, lastVoucher, voucher, type Books, type Diagnostic } from '../../src/index.js';
import { type SieDocument, type ToBooksOptions, toBooks } from '../../src/sie/index.js';
import { documentOf, bareDocumentOf } from '../support/sie-document.ts';
import { codesOf } from '../support/refusals.js';
import { smallChart } from '../support/small.js';

const books = (document: SieDocument, options: ToBooksOptions = {}): Books => {
  const read = toBooks(document, options);
  if (read.books === undefined) throw new Error(read.diagnostics.map(String).join('\n'));
  return read.books;
};
const said = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ severity, code }) => `${severity} ${code}`);
const named = (of: Books): string[] =>
  Array.from(of, ({ series, number, text }) => `${series} ${String(number)} ${text}`);

const rent = `
  #IB 0 1930 500.00
  #IB 0 2010 -500.00
  #VER A 1 20240131 "Hyra" 20240202 "Eva"
  {
  #TRANS 6010 {1 "10" 6 "VILJA"} 100.50 "" "Kontoret" 2.5
  #TRANS 1930 {} -100.50
  }
`;

group('what is carried over', () => {
  test('a voucher has its series, number, dates, text, signature, rows, objects and quantities', () => {
    const [only] = books(documentOf(rent));
    expect(only).toMatchObject({
      series: 'A',
      number: 1,
      eventDate: '2024-01-31',
      compiledOn: '2024-02-02',
      text: 'Hyra',
      by: 'Eva',
    });
    expect(only!.postings.map(({ amount, ...rest }) => ({ ...rest, amount: amount.toJSON() }))).toEqual([
      {
        account: '6010',
        amount: '100.50',
        dimensions: { costCentre: '10', project: 'VILJA' },
        text: 'Kontoret',
        quantity: '2.5',
      },
      { account: '1930', amount: '-100.50', dimensions: {} },
    ]);
  });

  test('the books have the company, the year and the opening balances', () => {
    const { association, year, opening } = books(documentOf(rent));
    expect(association).toEqual({ name: 'Förbundet Öst', organisationNumber: '222000-1111' });
    expect(year.name).toBe('2024');
    expect(opening.map(({ account, amount }) => `${account} ${amount.toJSON()}`)).toEqual([
      '1930 500.00',
      '2010 -500.00',
    ]);
  });

  test('opening balances by object are parts of the totals: the rest is on no object', () => {
    const { opening } = books(documentOf(`${rent}\n#OIB 0 1930 {1 "10"} 200.00\n#OIB 0 1930 {1 "20"} 250.00`));
    expect(opening.map(({ account, amount, dimensions }) => [account, amount.toJSON(), dimensions])).toEqual([
      ['1930', '200.00', { costCentre: '10' }],
      ['1930', '250.00', { costCentre: '20' }],
      ['1930', '50.00', {}],
      ['2010', '-500.00', {}],
    ]);
  });

  test('opening balances that are missing are what the year before closed with, objects and all', () => {
    const lines = `#UB -1 1930 50.00\n#UB -1 2010 -50.00\n#OUB -1 1930 {1 "10"} 20.00\n#OIB 0 1930 {1 "20"} 7.00`;
    const { opening } = books(documentOf(lines));
    expect(opening.map(({ account, amount, dimensions }) => [account, amount.toJSON(), dimensions])).toEqual([
      ['1930', '20.00', { costCentre: '10' }],
      ['1930', '30.00', {}],
      ['2010', '-50.00', {}],
    ]);
  });

  test('opening balances divided twice, by cost centre and by project, keep the total and each division', () => {
    const kept = books(documentOf(`${rent}\n#OIB 0 1930 {1 "10"} 500.00\n#OIB 0 1930 {6 "P"} 300.00`));
    const of = (dimensions: Readonly<Record<string, string>>): string =>
      balanceOf(kept, 1930, { asOf: '2024-01-01', dimensions }).toJSON();
    expect([of({}), of({ costCentre: '10' }), of({ project: 'P' })]).toEqual(['500.00', '500.00', '300.00']);
  });

  test('a broken year has its own months', () => {
    const broken = documentOf(rent.replace('20240131', '20241231')).years;
    expect(broken[0]).toMatchObject({ from: '2024-01-01' });
    const document = bareDocumentOf(`#FLAGGA 0
      #SIETYP 4
      #FNAMN "B"
      #RAR 0 20230701 20241231
      #KONTO 1930 B
      #KONTO 6010 H
      #IB 0 1930 0
      #VER A 1 20241231 "Sist"
      {
      #TRANS 1930 {} -1
      #TRANS 6010 {} 1
      }`);
    expect(books(document).year.name).toBe('2023-07..2024-12');
  });
});

group('rows with a history', () => {
  const history = documentOf(`
    #VER A 1 20240131 "Rättad"
    {
    #TRANS 6010 {} 100.00
    #BTRANS 6010 {} 40.00 20240201 "" "" "Eva"
    #RTRANS 1930 {} -100.00 20240201 "" "" "Eva"
    #TRANS 1930 {} -100.00
    #BTRANS 1930 {} -60.00
    }`);

  test('those that hold are posted once; those struck never count', () => {
    const [only] = books(history);
    expect(only!.postings.map(({ account, amount }) => `${account} ${amount.toJSON()}`)).toEqual([
      '6010 100.00',
      '1930 -100.00',
    ]);
  });

  test('it is told that the history is only in the document', () => {
    expect(said(toBooks(history).diagnostics)).toEqual(['note sie/kept-in-document']);
  });
});

group('what had to be changed is told', () => {
  const withVoucher = (heading: string, row = ''): SieDocument =>
    documentOf(`#IB 0 1930 0\n${heading}\n{\n#TRANS 6010 {} 1.00 ${row}\n#TRANS 1930 {} -1.00\n}`);

  test.each([
    ['no text, and none on the rows', '#VER A 1 20240131', '', 'Text saknas i filen'],
    ['no text, but one on a row', '#VER A 1 20240131', '"" "Kontoret"', 'Kontoret'],
    ['a text of blanks', '#VER A 1 20240131 "   "', '', 'Text saknas i filen'],
    ['a text with a control character', '#VER A 1 20240131 "Hy\u007fra"', '', 'Hy ra'],
    ['a text too long to keep', `#VER A 1 20240131 "${'x'.repeat(3000)}"`, '', 'x'.repeat(2000)],
  ])('%s', (_, heading, row, text) => {
    const read = toBooks(withVoucher(heading, row));
    expect(lastVoucher(read.books!)!.text).toBe(text);
    expect(said(read.diagnostics)).toEqual(['note sie/voucher-adapted']);
  });

  test('a voucher registered before its date is compiled on its date', () => {
    const read = toBooks(withVoucher('#VER A 1 20240131 "Periodisering" 20240115'));
    expect(lastVoucher(read.books!)).toMatchObject({ eventDate: '2024-01-31', compiledOn: '2024-01-31' });
    expect(said(read.diagnostics)).toEqual(['note sie/voucher-adapted']);
  });

  test('a quantity of zero is none, and one that is no number stays in the document', () => {
    const [first] = books(withVoucher('#VER A 1 20240131 "Hyra"', '"" "" 0'));
    expect(first!.postings[0]).not.toHaveProperty('quantity');
    const read = toBooks(withVoucher('#VER A 1 20240131 "Hyra"', '"" "" "två"'));
    expect(lastVoucher(read.books!)!.postings[0]).not.toHaveProperty('quantity');
    expect(said(read.diagnostics)).toEqual(['note sie/kept-in-document']);
  });

  test('the first of two objects in one dimension holds', () => {
    const document = documentOf(`#IB 0 1930 0
      #VER A 1 20240131 "Hyra"
      {
      #TRANS 6010 {1 "20" 1 "10"} 1.00
      #TRANS 1930 {} -1.00
      }`);
    const read = toBooks(document);
    expect(['10', '20']).toContain(lastVoucher(read.books!)!.postings[0]!.dimensions.costCentre);
    expect(said(read.diagnostics)).toContain('note sie/kept-in-document');
  });
});

group('numbers', () => {
  const numbered = (...names: string[]): SieDocument =>
    documentOf(
      [
        '#IB 0 1930 0',
        ...names.map(
          (name, i) =>
            `#VER ${name} 202401${String(10 + i)} "T${String(i)}"\n{\n#TRANS 6010 {} 1\n#TRANS 1930 {} -1\n}`,
        ),
      ].join('\n'),
    );

  test('are kept, with their gaps, and the gaps are told', () => {
    const read = toBooks(numbered('A 1', 'B 7', 'A 4'));
    expect(named(read.books!)).toEqual(['A 1 T0', 'B 7 T1', 'A 4 T2']);
    expect(said(read.diagnostics)).toEqual(['warning voucher/number-gap', 'warning voucher/number-gap']);
  });

  test('that do not rise are put in order, each series in the places it has', () => {
    const read = toBooks(numbered('A 3', 'B 1', 'A 2', 'B 2', 'A 1'));
    expect(named(read.books!)).toEqual(['A 1 T4', 'B 1 T1', 'A 2 T2', 'B 2 T3', 'A 3 T0']);
    expect(said(read.diagnostics)).toEqual(['note sie/series-reordered']);
  });

  test('that are taken, missing, no numbers or too large come after the others, and the file’s own name is the reference', () => {
    const read = toBooks(numbered('A 1', 'A 1', 'A ""', 'A 12b', 'A 99999999999', 'A 3'));
    expect(
      Array.from(read.books!, ({ number, text, reference = '' }) => `${String(number)} ${text} ${reference}`.trim()),
    ).toEqual(['1 T0', '3 T5', '4 T1 A 1', '5 T2', '6 T3 A 12b', '7 T4 A 99999999999']);
    expect(
      read.diagnostics.filter(({ code }) => code === 'sie/voucher-renumbered').map(({ data }) => data),
    ).toMatchObject([
      { why: 'twice', becomes: 'A 4' },
      { why: 'missing', becomes: 'A 5' },
      { why: 'not a number', becomes: 'A 6' },
      { why: 'too large', becomes: 'A 7' },
    ]);
  });

  test('up to four thousand million are kept, and those after them fit too', () => {
    const read = toBooks(numbered('A 4000000000', 'A 4000000000', 'A 4294967295'));
    expect(Array.from(read.books!, ({ number }) => number)).toEqual([4_000_000_000, 4_000_000_001, 4_000_000_002]);
  });

  test('that rise are not said to be put in order when one of them is given anew', () => {
    expect(said(toBooks(numbered('A 1', 'A 1', 'A 2')).diagnostics)).toEqual(['warning sie/voucher-renumbered']);
  });

  test('with zeros before them are the numbers they are', () => {
    expect(named(books(numbered('A 001', 'A 0002')))).toEqual(['A 1 T0', 'A 2 T1']);
  });

  test('of a series where all are the same are given in the order of the file', () => {
    expect(named(books(numbered('# 1', '# 1', '# 1')))).toEqual(['# 1 T0', '# 2 T1', '# 3 T2']);
  });

  test('are given from one where a file for import has none, and nothing is said of it', () => {
    const read = toBooks(documentOf('#VER "" "" 20240110 "Lön"\n{\n#TRANS 6010 {} 1\n#TRANS 1930 {} -1\n}'), {
      series: 'L',
    });
    expect(named(read.books!)).toEqual(['L 1 Lön']);
    expect(said(read.diagnostics)).toEqual(['note sie/series-renamed']);
  });

  test('given to one voucher are not those of an empty one, which is left out', () => {
    const document = documentOf(`#IB 0 1930 0
      #VER A 1 20240110 "Ett"
      {
      #TRANS 6010 {} 1
      #TRANS 1930 {} -1
      }
      #VER A 1 20240111 "Igen"
      {
      #TRANS 6010 {} 2
      #TRANS 1930 {} -2
      }
      #VER A 2 20240112 "Tom"
      {
      #BTRANS 6010 {} 1
      }`);
    const read = toBooks(document);
    expect(named(read.books!)).toEqual(['A 1 Ett', 'A 3 Igen']);
    expect(Array.from(read.leftOut, ({ number }) => number)).toEqual(['2']);
  });

  test('a series whose name books do not take gets another', () => {
    const read = toBooks(numbered('"L R" 1', '"en serie med ett långt namn" 1'));
    expect(Array.from(read.books!, ({ series, reference }) => [series, reference])).toEqual([
      ['L-R', 'L R 1'],
      ['en-serie-med-ett-lån', 'en serie med ett långt namn 1'],
    ]);
    expect(said(read.diagnostics)).toEqual(['note sie/series-renamed', 'note sie/series-renamed']);
  });
});

group('what cannot stand', () => {
  const faulty = documentOf(`
    #VER A 1 20240131 "Hel"
    {
    #TRANS 6010 {} 1.00
    #TRANS 1930 {} -1.00
    }
    #VER A 2 20240131 "Sned"
    {
    #TRANS 6010 {} 1.00
    #TRANS 1930 {} -2.00
    }
    #VER A 3 20250131 "Nästa år"
    {
    #TRANS 6010 {} 1.00
    #TRANS 1930 {} -1.00
    }
    #VER A 4 20240131 "Tre decimaler, okänt konto"
    {
    #TRANS HYRA {} 1.005
    #TRANS 1930 {} -1.00
    }
    #VER A 5 0 "Utan datum"
    {
    #TRANS 6010 {} 1.00
    #TRANS 1930 {} -1.00
    }
    #VER A 6 20240131 "Hel igen"
    {
    #TRANS 6010 {} 3.00
    #TRANS 1930 {} -3.00
    }`);
  const wrong = [
    'error sie/amount-finer-than-ore',
    'error voucher/unbalanced',
    'error voucher/outside-year',
    'error account/unknown',
    'error date/missing',
  ];

  test('makes no books at all unless told otherwise, and every fault is told with its line', () => {
    const read = toBooks(faulty);
    expect(read.books).toBeUndefined();
    expect(read.leftOut).toHaveLength(6);
    const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
    expect(said(errors)).toEqual(wrong);
    expect(errors[0]!.at).toEqual(['line', 41, 'column', 16]);
    expect(errors[1]!.at).toEqual(['line', 29, 'column', 1, 'postings']);
    expect(errors[3]!.at.slice(4)).toEqual(['postings', 0, 'account']);
  });

  test('is left out when told so, and listed', () => {
    const read = toBooks(faulty, { faulty: 'leaveOut' });
    expect(named(read.books!)).toEqual(['A 1 Hel', 'A 6 Hel igen']);
    expect(Array.from(read.leftOut, ({ number }) => number)).toEqual(['2', '3', '4', '5']);
    expect(said(read.diagnostics.filter(({ severity }) => severity === 'error'))).toEqual(wrong);
  });

  test('is told a hundred times of a kind, and then counted', () => {
    const skew = (i: number): string => `#VER A ${String(i)} 20240131 "S"\n{\n#TRANS 6010 {} 1\n#TRANS 1930 {} -2\n}`;
    const { diagnostics } = toBooks(documentOf(Array.from({ length: 150 }, (_, i) => skew(i + 1)).join('\n')));
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => code === 'voucher/unbalanced')).toHaveLength(100);
    expect(diagnostics.find(({ code }) => code === 'sie/more-of-the-same')).toMatchObject({
      severity: 'error',
      data: { of: 'voucher/unbalanced', count: 50 },
    });
  });

  test('opening balances that are out of balance make no books, but may be put on an account', () => {
    const open = documentOf('#IB 0 1930 500.00\n#IB 0 2010 -300.00');
    expect(said(toBooks(open).diagnostics)).toEqual(['error opening/unbalanced', 'warning sie/opening-difference']);
    const { opening } = books(open, { openingDifference: '2010' });
    expect(opening.map(({ account, amount }) => `${account} ${amount.toJSON()}`)).toEqual([
      '1930 500.00',
      '2010 -300.00',
      '2010 -200.00',
    ]);
  });

  test.each([
    ['an opening balance that is no amount', '#IB 0 1930 1e3', ['error sie/amount-unreadable']],
    ['an opening balance on a cost', '#IB 0 1930 1\n#IB 0 6010 -1', ['error opening/result-account']],
    ['a currency that is not kronor', '#VALUTA EUR', ['error sie/currency-not-kronor']],
  ])('%s makes no books', (_, lines, codes) => {
    const read = toBooks(documentOf(lines));
    expect([read.books, said(read.diagnostics)]).toEqual([undefined, codes]);
  });

  test('an account that the caller’s chart lacks is told, and the nearest there is', () => {
    const read = toBooks(documentOf(rent.replaceAll('6010', '6011')), { chart: smallChart });
    expect(said(read.diagnostics)).toEqual(['error account/unknown']);
    expect(read.diagnostics[0]!.message).toContain('6010 Hyra');
  });

  test('a caller’s chart has the last word on what its accounts need', () => {
    const document = documentOf('#VER A 1 20240131 "IT"\n{\n#TRANS 5539 {} 1\n#TRANS 1930 {} -1\n}');
    expect(said(toBooks(document, { chart: smallChart }).diagnostics)).toEqual(['error posting/dimension-required']);
  });
});

group('options', () => {
  test.each([
    [{ faulty: 'skip' }, 'input/bad-field'],
    [{ faultey: 'refuse' }, 'input/unknown-field'],
    [{ chart: {} }, 'input/bad-field'],
    [{ series: '' }, 'input/bad-field'],
    [{ openingDifference: 2010 }, 'input/bad-field'],
    [null, 'input/bad-field'],
  ])('%j are refused', (options, code) => {
    expect(codesOf(() => toBooks(documentOf(rent), options as never))).toEqual([code]);
  });

  test.each([undefined, null, {}, 'text', new Uint8Array(3), { accounts: [], vouchers: [] }])(
    '%j is no document',
    (given) => {
      expect(codesOf(() => toBooks(given as never))).toEqual(['input/bad-field']);
    },
  );

  test('the association may be another than the file says', () => {
    expect(books(documentOf(rent), { association: 'Annan' }).association.name).toBe('Annan');
  });
});

test('a voucher can be asked for as in any books', () => {
  expect(String(voucher(books(documentOf(rent)), 'A 1'))).toContain('Hyra');
});
