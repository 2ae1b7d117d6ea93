/**
 * Books opened from a document, before any voucher is in them.
 */
import { type FinancialYear, financialYear } from '../calendar/index.js';
import type { Chart } from '../chart/index.js';
import { attempt, isBlank, isError, unprintable } from '../diagnostics/index.js';
import { type Association, type Books, openBooks } from '../journal/index.js';
import type { SieCompany, SieDocument } from './document.js';
import { type Finder, find } from './finder.js';
import { openingPostings } from './opening.js';
import { organisationNumberOf } from './organisation-number.js';
import { wholeFile } from './place.js';
import { companyUnnamed, currencyNotKronor, yearNotInFile } from './problems-books.js';
import { chartIn } from './to-chart.js';
import type { Findings } from './year-balances.js';

/** What the caller decides of the books. */
export interface OpenFromOptions {
  readonly chart?: Chart;
  readonly association?: Association | string;
  readonly openingDifference?: string;
  /** False when the balances were not all read, so that they say nothing, and no books will come of it. */
  readonly isWhole: boolean;
}

/** Books of the document without its vouchers, or nothing when they could not be opened. */
export function openFrom(document: SieDocument, options: OpenFromOptions, findings: Findings): Books | undefined {
  const { finder, refused } = findings;
  const chart = options.chart ?? attempt(refused, () => chartIn(document, finder));
  const year = yearIn(document, 0, findings);
  refuseCurrency(document, findings);
  const opening = options.isWhole ? openingPostings(document, findings, options.openingDifference) : [];
  const association = options.association ?? associationIn(document.company, finder);
  if (chart === undefined || year === undefined || refused.some(isError)) return undefined;
  return attempt(refused, () => openBooks({ association, chart, year, opening }));
}

/** Amounts are kronor here: those of a file in another currency would be read as if they were. */
export function refuseCurrency({ currency }: SieDocument, { refused }: Findings): void {
  if (currency.trim().toUpperCase() === 'SEK') return;
  refused.push(currencyNotKronor.at([], { currency, place: wholeFile, count: 1 }));
}

/** A year of the document, or nothing when it does not say when that is. */
export function yearIn({ years }: SieDocument, index: number, { refused }: Findings): FinancialYear | undefined {
  const year = years.find((each) => each.index === index);
  if (year !== undefined) return attempt(refused, () => financialYear({ from: year.from, to: year.to }));
  refused.push(yearNotInFile.at([], { year: index, place: wholeFile, count: 1 }));
  return undefined;
}

const everyUnprintable = new RegExp(unprintable.source, 'gu');

function associationIn(company: SieCompany, finder: Finder): Association {
  const { name, id = '', organisationNumber = '' } = company;
  const registered = organisationNumberOf(organisationNumber).replace(everyUnprintable, ' ');
  const named = [name, registered, id, 'Namnlös']
    .find((each) => !isBlank(each))!
    .replace(everyUnprintable, ' ')
    .slice(0, 500);
  if (isBlank(name)) find(finder, companyUnnamed, wholeFile, { named });
  return { name: named, ...(isBlank(registered) ? {} : { organisationNumber: registered.slice(0, 500) }) };
}
