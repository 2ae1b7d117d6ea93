// Whole files of every type, as a person who knows the format would have typed them.
import { expect, test } from 'vitest';
import { balanceOf, createLedger, ledger, openBooks, post } from '../../src/index.js';
import { readSie, reconcile, writeSie } from '../../src/sie/index.js';
import { booksBefore, booksWritten, budgetWritten, lines, on, textOf, writtenChart } from '../support/sie-writing.js';
import { voucherIn } from '../support/vouchers.js';

const chart = lines`
  #KONTO 193 "Bankgiro"
  #KTYP 193 T
  #KONTO 2010 "Eget kapital"
  #KTYP 2010 S
  #KONTO 3010 "Bidrag"
  #KTYP 3010 I
  #KONTO 30106 "Löner \"fasta\""
  #KTYP 30106 K
`;

const objects = lines`
  #DIM 1 "Kostnadsställe"
  #DIM 20 "Kommun"
  #DIM 31 "Område"
  #OBJEKT 1 "10" "Kansli"
  #OBJEKT 20 "Borås" "Borås"
  #OBJEKT 31 "Ö" "Öst"
`;

const vouchers = lines`
  #VER "L" 1 20240131 "Lön \"januari\"" 20240202
  {
  #TRANS 30106 {1 "10" 20 "Borås"} 1234.50
  #TRANS 193 {} -1234.50
  }
  #VER "A" 1 20240301 "Bidrag" 20240301 "Eva Ek"
  {
  #TRANS 193 {} 0.05 "" "Öre" -2.5
  #TRANS 3010 {} -0.05 "" "" 3
  }
  #VER "L" 2 20240401 "Rättelse av L 1" 20240401 "Åke"
  {
  #TRANS 30106 {1 "10" 20 "Borås"} -1234.50
  #TRANS 193 {} 1234.50
  }
`;

test('a file of type 4E has the chart, the balances of both years and every vouchers', () => {
  const { bytes } = writeSie(booksWritten(), { ...on, by: 'Åke', previous: booksBefore({ isClosed: false }) });
  expect(textOf(bytes)).toBe(
    [
      lines`
        #FLAGGA 0
        #PROGRAM "huvudbok" "0.1.0"
        #FORMAT PC8
        #GEN 20250115 "Åke"
        #SIETYP 4
        #FTYP X
        #ORGNR 222000-1234
        #FNAMN "Åsa"
        #RAR 0 20240101 20241231
        #RAR -1 20230101 20231231
      `,
      chart,
      objects,
      lines`
        #IB 0 193 100.00
        #IB 0 2010 -100.00
        #IB -1 193 50.00
        #IB -1 2010 -50.00
        #UB 0 193 100.05
        #UB 0 2010 -100.00
        #UB -1 193 100.00
        #UB -1 2010 -50.00
        #OIB 0 193 {1 "10"} 100.00
        #OUB 0 193 {1 "10"} 100.00
        #RES 0 3010 -0.05
        #RES 0 30106 0.00
        #RES -1 3010 -80.00
        #RES -1 30106 30.00
      `,
      vouchers,
    ].join(''),
  );
});

test('a file of type 4I has the vouchers, and of the chart what they use', () => {
  const { bytes } = writeSie(booksWritten(), { ...on, type: '4I' });
  const used = chart.replace('#KONTO 2010 "Eget kapital"\n#KTYP 2010 S\n', '');
  expect(textOf(bytes)).toBe(
    [
      lines`
        #FLAGGA 0
        #PROGRAM "huvudbok" "0.1.0"
        #FORMAT PC8
        #GEN 20250115
        #SIETYP 4
        #FTYP X
        #ORGNR 222000-1234
        #FNAMN "Åsa"
        #RAR 0 20240101 20241231
      `,
      used,
      objects.replace('#DIM 31 "Område"\n', '').replace('#OBJEKT 31 "Ö" "Öst"\n', ''),
      vouchers,
    ].join(''),
  );
  expect(readSie(bytes, { profile: 'strict' })).toMatchObject({ documents: [{ type: '4I' }], diagnostics: [] });
});

const heading = lines`
  #FLAGGA 0
  #PROGRAM "huvudbok" "0.1.0"
  #FORMAT PC8
  #GEN 20250115
`;
const company = lines`
  #FTYP X
  #ORGNR 222000-1234
  #FNAMN "Åsa"
  #RAR 0 20240101 20241231
`;
const balances = lines`
  #IB 0 193 100.00
  #IB 0 2010 -100.00
  #UB 0 193 100.05
  #UB 0 2010 -100.00
`;
const results = lines`
  #RES 0 3010 -0.05
  #RES 0 30106 0.00
`;
const months = lines`
  #PSALDO 0 202401 193 {} -1234.50
  #PSALDO 0 202403 193 {} 0.05
  #PSALDO 0 202404 193 {} 1234.50
  #PSALDO 0 202403 3010 {} -0.05
  #PSALDO 0 202401 30106 {} 1234.50
  #PSALDO 0 202404 30106 {} -1234.50
`;
const budget = lines`
  #PBUDGET 0 202406 3010 {} -24.00
  #PBUDGET 0 202401 30106 {} 12.00
  #PBUDGET 0 202412 30106 {} 12.00
`;

test('a file of type 1 has the balances of the year by account', () => {
  const { bytes } = writeSie(booksWritten(), { ...on, type: '1' });
  expect(textOf(bytes)).toBe([heading, '#SIETYP 1\n', company, chart, balances, results].join(''));
});

test('a file of type 2 has them by month too, and the budget, and says how far they reach', () => {
  const { bytes } = writeSie(booksWritten(), { ...on, type: '2', budget: budgetWritten });
  const expected = [heading, '#SIETYP 2\n', company, '#OMFATTN 20240430\n', chart, balances, results, months, budget];
  expect(textOf(bytes)).toBe(expected.join(''));
});

test('a file of type 3 has them by object too, for each dimension apart', () => {
  const { bytes } = writeSie(booksWritten(), { ...on, type: '3', budget: budgetWritten });
  const parts = lines`
    #PSALDO 0 202401 30106 {1 "10"} 1234.50
    #PSALDO 0 202404 30106 {1 "10"} -1234.50
    #PSALDO 0 202401 30106 {20 "Borås"} 1234.50
    #PSALDO 0 202404 30106 {20 "Borås"} -1234.50
  `;
  const opening = lines`
    #OIB 0 193 {1 "10"} 100.00
    #OUB 0 193 {1 "10"} 100.00
  `;
  expect(textOf(bytes)).toBe(
    [
      ...[heading, '#SIETYP 3\n', company, '#OMFATTN 20240430\n', chart, objects],
      ...[balances, opening, results, months, parts, budget],
      '#PBUDGET 0 202401 30106 {1 "10"} 6.00\n',
    ].join(''),
  );
});

test('a ledger is written as the books it was made from, but for what only books know', () => {
  const named = { name: 'Åsa', organisationNumber: '222000-1234' };
  for (const type of ['1', '2', '3'] as const) {
    const books = writeSie(booksWritten(), { ...on, type });
    const by = ['costCentre', '20'];
    expect(textOf(writeSie(ledger(booksWritten(), { by }), { ...on, type, company: named }).bytes)).toBe(
      textOf(books.bytes),
    );
  }
});

test('a ledger with the year as one is written as type 1', () => {
  const changes = [
    { account: '193', opening: 5, changes: [-3] },
    { account: '3010', changes: ['3.01'] },
  ];
  const yearly = createLedger({ chart: writtenChart, year: '2024-07..2025-06', periods: 'year', balances: changes });
  const text = textOf(writeSie(yearly, { ...on, company: { name: 'Åsa' } }).bytes);
  expect(text).toContain('#SIETYP 1\n#FTYP X\n#FNAMN "Åsa"\n#RAR 0 20240701 20250630\n');
  expect(text).toMatch(/#IB 0 193 5.00\n#UB 0 193 2.00\n#RES 0 3010 3.01\n$/);
});

test('empty books are a file too', () => {
  const empty = openBooks({ association: 'Åsa', chart: writtenChart, year: '2024' });
  expect(textOf(writeSie(empty, on).bytes)).toMatch(/#OBJEKT 31 "Ö" "Öst"\n$/);
  expect(textOf(writeSie(empty, { ...on, type: '2' }).bytes)).toContain('#OMFATTN 20241231\n');
});

test('a closed year shows its result in #RES and what the next opens with in #UB, and adds up', () => {
  const { bytes, diagnostics } = writeSie(booksBefore({ isClosed: true }), on);
  const text = textOf(bytes);
  expect(text).toContain('#KONTO 8999 "Årets resultat"\n#KTYP 8999 K\n');
  expect(text).toContain(lines`
    #IB 0 193 50.00
    #IB 0 2010 -50.00
    #UB 0 193 100.00
    #UB 0 2010 -100.00
    #RES 0 3010 -80.00
    #RES 0 30106 30.00
    #RES 0 8999 50.00
  `);
  expect(text).toContain(lines`
    #VER "A" 3 20231231 "Bokslut" 20240120
    {
    #TRANS 2010 {} -50.00
    #TRANS 8999 {} 50.00
    }
  `);
  expect(diagnostics.map(({ code }) => code)).toEqual(['sie/not-in-format', 'sie/result-gathered']);
  expect(reconcile(readSie(bytes).documents[0]!).diagnostics).toEqual([]);
});

test('the balances of a closed year before are what this year opens with', () => {
  const previous = booksBefore({ isClosed: true });
  for (const before of [previous, ledger(previous)]) {
    const { documents } = readSie(writeSie(booksWritten(), { ...on, previous: before }).bytes);
    expect(reconcile(documents[0]!).diagnostics).toEqual([]);
    const of = (year: number): string[] =>
      documents[0]!.results
        .filter((each) => each.year === year)
        .map(({ account, amount }) => `${account} ${String(amount)}`);
    expect(of(-1)).toEqual(['3010 −80,00', '30106 30,00', '8999 50,00']);
  }
});

test('the result may be taken over by another account', () => {
  const closed = booksBefore({ isClosed: true });
  expect(textOf(writeSie(closed, { ...on, resultAccount: '30106' }).bytes)).toContain(
    '#RES 0 3010 -80.00\n#RES 0 30106 80.00\n',
  );
  expect(balanceOf(closed, 30106).isZero()).toBe(true);
});

test('a dimension stands before those that divide it, and a code that no list names is its own name', () => {
  const books = post(
    booksWritten(),
    voucherIn`
    2024-05-01 Lön @ Eva
      30106  1,00  30 Stöd
      193  -1,00
  `,
  );
  expect(textOf(writeSie(books, on).bytes)).toContain(lines`
    #DIM 1 "Kostnadsställe"
    #DIM 20 "Kommun"
    #DIM 31 "Område"
    #UNDERDIM 30 "Verksamhet" 31
    #OBJEKT 1 "10" "Kansli"
    #OBJEKT 20 "Borås" "Borås"
    #OBJEKT 31 "Ö" "Öst"
    #OBJEKT 30 "Stöd" "Stöd"
  `);
});

test('what a caller tells of the company, the program and the chart is written', () => {
  const empty = openBooks({ association: 'Åsa', chart: writtenChart, year: '2024' });
  const told = {
    program: { name: 'Förbundets "egen"', version: '2' },
    company: {
      organisationNumber: '162220001234',
      form: 'KF',
      id: 'C:\\bok',
      industry: '84111',
      address: { contact: 'Eva', street: 'Gatan 1', postal: '504 30 Borås' },
    },
    chartType: 'EUBAS97',
  };
  expect(textOf(writeSie(empty, { ...on, ...told }).bytes)).toContain(lines`
    #PROGRAM "Förbundets \"egen\"" "2"
    #FORMAT PC8
    #GEN 20250115
    #SIETYP 4
    #FTYP KF
    #FNR "C:\bok"
    #ORGNR 222000-1234
    #BKOD 84111
    #ADRESS "Eva" "Gatan 1" "504 30 Borås" ""
    #FNAMN "Åsa"
    #RAR 0 20240101 20241231
    #KPTYP EUBAS97
  `);
});
