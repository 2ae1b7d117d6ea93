// Our trial balance is that of hledger, ledger and beancount, to the öre: opening, debit, credit and closing of every account.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Books, correct, lastVoucher, openBooks, post, postAll, trialBalance } from '../../src/index.js';
import { draftOf, row } from '../laws/arbitrary.js';
import { toBeancount } from '../support/plain-text-accounting.js';
import { runs } from '../support/runs.js';
import { openSmall } from '../support/small.js';
import { chart, drafts } from '../support/year.js';
import { exampleYear } from './example-year.ts';
import { find, missing, programs } from './programs.ts';
import { type Oracle, oracles, type Question, run, sums, withFile } from './oracles.ts';

/** A question as it is put to us, with no other ways of saying the same. */
interface Part {
  readonly period?: { readonly from: string; readonly to: string };
  readonly asOf?: string;
  readonly asKnownOn?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** Opening, debit, credit and closing of every account that has any, in öre. */
type Figures = Readonly<Record<string, readonly number[]>>;

function ours(books: Books, part: Part): Figures {
  const { rows } = trialBalance(books, part);
  return Object.fromEntries(
    rows.map(({ account, opening, debit, credit, closing }) => [
      account,
      [opening.ore, debit.ore, credit.negate().ore, closing.ore],
    ]),
  );
}

function theirs(
  oracle: Oracle,
  file: string,
  books: Books,
  { period, asOf, asKnownOn, dimensions = {} }: Part,
): Figures {
  const from = period?.from ?? books.year.from;
  const before = addDays(period?.to ?? asOf ?? books.year.to, 1);
  const which: Question = {
    ...(asKnownOn === undefined ? {} : { compiledBefore: addDays(asKnownOn, 1) }),
    paths: Object.entries(dimensions).map(([key, code]) => [key, `(^|>)${code}>`]),
  };
  const columns = [
    sums(oracle, file, { ...which, before: from }),
    sums(oracle, file, { ...which, from, before, sign: '>' }),
    sums(oracle, file, { ...which, from, before, sign: '<' }),
  ];
  const figuresOf = (account: string): number[] => {
    const [opening = 0, debit = 0, credit = 0] = columns.map((column) => column.get(account) ?? 0);
    return [opening, debit, credit, opening + debit + credit];
  };
  const accounts = new Set(columns.flatMap((column) => [...column.keys()]));
  const rows = Array.from(accounts, (account) => [account, figuresOf(account)] as const);
  // An account at zero without postings is shown by some and not by others.
  return Object.fromEntries(rows.filter(([, figures]) => figures.some((ore) => ore !== 0)));
}

function canAnswer({ knowsBothDates }: Oracle, { asKnownOn }: Part): boolean {
  return knowsBothDates || asKnownOn === undefined;
}

const opening = { 1010: '123 456,78', 1067: '0,01', 2150: '-123 456,79' };
const largeYear = postAll(openBooks({ association: 'Stor', chart, year: '2024', opening }), drafts(20_000));

const wholeYear: Part = {};
const spring: Part = { period: { from: '2024-03-01', to: '2024-05-31' } };

const cases: readonly [name: string, books: Books, parts: Readonly<Record<string, Part>>][] = [
  [
    'the example year',
    exampleYear(),
    {
      'the whole year': wholeYear,
      'the balance of a day': { asOf: '2024-06-30' },
      'a period': spring,
      'one day': { period: { from: '2024-03-15', to: '2024-03-15' } },
      'a cost centre': { dimensions: { costCentre: '1010' } },
      'a cost centre with those under it': { dimensions: { costCentre: '10' } },
      'a project at a cost centre in a period': { ...spring, dimensions: { costCentre: '30', project: 'VILJA' } },
      'the year as it was known in April': { asKnownOn: '2024-04-15' },
    },
  ],
  [
    'a year of 20 000 vouchers',
    largeYear,
    {
      'the whole year': wholeYear,
      'the balance of a day': { asOf: '2024-08-17' },
      'a cost centre': { dimensions: { costCentre: '200' } },
      'another cost centre in a period': { ...spring, dimensions: { costCentre: '390' } },
    },
  ],
];

const draft = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 12 }))
  .map(([rows, month]) => draftOf(rows, month, false));

const signature = { by: 'ekonom', on: '2025-01-31', reason: 'fel' };

/** Books in which every voucher may have been corrected as soon as it was posted. */
const smallBooks = fc.array(fc.tuple(draft, fc.boolean()), { minLength: 1, maxLength: 12 }).map((steps) =>
  steps.reduce((books, [each, isWrong]) => {
    const posted = post(books, each);
    return isWrong ? correct(posted, lastVoucher(posted)!, { ...signature, eventDate: '2024-12-30' }) : posted;
  }, openSmall()),
);

const anyPart: fc.Arbitrary<Part> = fc.constantFrom<Part[]>(
  wholeYear,
  spring,
  { asOf: '2024-06-15' },
  { asKnownOn: '2024-08-01' },
  { dimensions: { costCentre: '10' } },
  { dimensions: { costCentre: '1020', project: 'VILJA' } },
);

for (const oracle of oracles) {
  const { program, write } = oracle;
  const isMissing = find(program) === undefined;

  describe(program.name, () => {
    test.skipIf(isMissing).each(cases)(`finds our trial balance of %s${missing(program)}`, (_, books, parts) => {
      withFile(write(books), (file) => {
        for (const [name, part] of Object.entries(parts).filter(([, each]) => canAnswer(oracle, each))) {
          const figures = ours(books, part);
          expect(Object.keys(figures), name).not.toEqual([]);
          expect(theirs(oracle, file, books, part), name).toEqual(figures);
        }
      });
    });

    test.skipIf(isMissing)(`finds our trial balance of any small books with corrections${missing(program)}`, () => {
      fc.assert(
        fc.property(
          smallBooks,
          anyPart.filter((part) => canAnswer(oracle, part)),
          (books, part) => {
            withFile(write(books), (file) => expect(theirs(oracle, file, books, part)).toEqual(ours(books, part)));
          },
        ),
        { numRuns: runs(10), seed: 2024 },
      );
    });
  });
}

test.skipIf(find(programs.beancount) === undefined)(
  `bean-check has nothing to say of them${missing(programs.beancount)}`,
  () => {
    for (const [, books] of cases) {
      expect(withFile(toBeancount(books), (file) => run(programs.beancount.name, [file]))).toBe('');
    }
  },
);
