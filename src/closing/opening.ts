/**
 * What a year opens with: exactly what the year before closed with (LKBR 4:4), its result taken to equity.
 */
import { addDays } from '../calendar/index.js';
import { type Chart, type Dimensions, findAccount, isBalanceAccount } from '../chart/index.js';
import { type Diagnostic, hasErrors, isIterable, readOptions, refusedField, within } from '../diagnostics/index.js';
import { type Books, isBooks, objectsText, openingOrigin, yearClosing } from '../journal/index.js';
import { type Amount, fromOre } from '../money/index.js';
import { balancesByObjects, keepsDimension, nameOf } from './balances.js';
import {
  openingDiffers,
  openingOutdated,
  openingWrongAssociation,
  openingWrongYear,
  openingYearNotClosed,
  yearEndMissing,
} from './problems.js';

/** One opening balance, as it is posted. */
export interface OpeningPosting {
  readonly account: string;
  readonly amount: Amount;
  readonly dimensions: Dimensions;
}

/**
 * What the next year opens with after these books, on its chart: the balance accounts as they stand,
 * with the result of the year, booked or not, on the account that the chart takes it to.
 */
export function openingAfter(books: Books, chart: Chart): readonly OpeningPosting[] {
  const { yearEnd } = books.chart;
  // A year whose chart does not say how it is closed cannot be closed, and so has no year after it.
  if (yearEnd === undefined) return [];
  const { resultAccount, equityAccount } = yearEnd;
  const balances = balancesByObjects(books, (account, dimension) =>
    keepsDimension(findAccount(chart, account.number) ?? account, dimension),
  );
  const ofNext = balances.filter(({ account }) => isBalanceAccount(account) && account.number !== resultAccount);
  const result = balances.filter((each) => !ofNext.includes(each)).reduce((ore, each) => ore + each.ore, 0);
  const isEquity = ({ account, dimensions }: (typeof balances)[number]): boolean =>
    account.number === equityAccount && Object.keys(dimensions).length === 0;
  const equity = result + (ofNext.find(isEquity)?.ore ?? 0);
  const carried = [
    ...ofNext
      .filter((each) => !isEquity(each))
      .map(({ account, dimensions, ore }) => posting(account.number, ore, dimensions)),
    ...(equity === 0 ? [] : [posting(equityAccount, equity)]),
  ];
  return Object.freeze(carried.sort((one, other) => (nameOfPosting(one) < nameOfPosting(other) ? -1 : 1)));
}

function posting(account: string, ore: number, dimensions: Dimensions = {}): OpeningPosting {
  return Object.freeze({ account, amount: fromOre(ore), dimensions: Object.freeze(dimensions) });
}

function nameOfPosting({ account, dimensions }: OpeningPosting): string {
  return nameOf(account, dimensions);
}

/** Says whether books open with what the year before closed with, and whether they still may. */
export function checkOpening(books: Books, options: { readonly previous: Books }): readonly Diagnostic[] {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const { previous } = readOptions(options, ['previous']);
  const found = [...checkSource(books, previous)];
  if (hasErrors(found)) return Object.freeze(found);
  found.push(...checkBalances(books, openingAfter(previous, books.chart)));
  const origin = openingOrigin(books)?.seal?.hash;
  if (found.length === 0 && origin !== undefined && origin !== yearClosing(previous)?.seal?.hash) {
    found.push(openingOutdated.at(['opening'], { year: previous.year.name }));
  }
  return Object.freeze(found);
}

/** Says whether a year can be what books open from: the same association, the year before, and closed. */
export function checkSource(books: Books, previous: Books): readonly Diagnostic[] {
  if (!isBooks(previous)) throw refusedField('previous', previous, 'closeYear(…).closed');
  const { year } = previous;
  const found = [...checkAssociation(books, previous)];
  if (addDays(year.to, 1) !== books.year.from) {
    const named = { year: books.year.name, from: books.year.from, previous: year.name, to: year.to };
    found.push(openingWrongYear.at(['previous'], named));
  }
  if (yearClosing(previous) === undefined) found.push(openingYearNotClosed.at(['previous'], { year: year.name }));
  else if (previous.chart.yearEnd === undefined) {
    found.push(yearEndMissing.at(['previous', 'chart'], { chart: previous.chart.name }));
  }
  return found;
}

/** The same association, by organisation number when both have one, since an association may change its name. */
export function checkAssociation({ association }: Books, { association: other }: Books): readonly Diagnostic[] {
  const hasNumbers = association.organisationNumber !== undefined && other.organisationNumber !== undefined;
  const isSame = hasNumbers
    ? association.organisationNumber === other.organisationNumber
    : association.name === other.name;
  return isSame ? [] : [openingWrongAssociation.at(['previous'], { association: association.name, other: other.name })];
}

function checkBalances(books: Books, closing: readonly OpeningPosting[]): readonly Diagnostic[] {
  const difference = new Map<
    string,
    { readonly opening: number; readonly closing: number; readonly of: OpeningPosting }
  >();
  for (const [side, postings] of [
    ['opening', books.opening],
    ['closing', closing],
  ] as const) {
    for (const each of postings) {
      const name = nameOfPosting(each);
      const before = difference.get(name) ?? { opening: 0, closing: 0, of: each };
      difference.set(name, { ...before, [side]: before[side] + each.amount.ore });
    }
  }
  return [...difference.values()]
    .filter((each) => each.opening !== each.closing)
    .map(({ opening, closing: closed, of }) => {
      const name = findAccount(books.chart, of.account)?.name ?? '';
      const account = [of.account, name, objectsText(of.dimensions)].filter((part) => part !== '').join(' ');
      return openingDiffers.at(['opening'], { account, opening: fromOre(opening), closing: fromOre(closed) });
    });
}

/** Says whether each year of a chain opens with what the one before closed with. */
export function checkChain(chain: Iterable<Books>): readonly Diagnostic[] {
  if (!isIterable(chain) || isBooks(chain)) throw refusedField('chain', chain, '[books of 2023, books of 2024]');
  const years = [...chain];
  const found = years.slice(1).flatMap((books, i) => within([i + 1], checkOpening(books, { previous: years[i]! })));
  return Object.freeze(found);
}
