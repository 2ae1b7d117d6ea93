/**
 * From the columns of a file to those of books: one voucher at a time, by the pen of the journal.
 *
 * Every account, object list and text is looked up once and is a number from then on. What of a voucher books cannot
 * hold as it stands is changed, and what they have no place for stays in the document; both are found.
 */
import { type DayNumber, whyNotDate } from '../calendar/index.js';
import type { Chart } from '../chart/index.js';
import { isBlank, unprintable, within } from '../diagnostics/index.js';
import type { Heading, Lookup, Pen } from '../journal/index.js';
import { type Finder, findOnce } from './finder.js';
import { type Sparse, sparseAt } from './growing.js';
import { type DimensionsOfList, type ListedDimensions, objectNames } from './object-names.js';
import type { SieDocument } from './document.js';
import { type Misreadings, misreadingsOf } from './misreadings.js';
import { nameOfVoucher, placeOfVoucher } from './place-of-voucher.js';
import { type Adaptation, type KeptApart, keptInDocument, voucherAdapted } from './problems-books.js';
import { textAt } from './texts.js';
import { numberAt } from './view.js';
import type { VoucherColumns } from './voucher-columns.js';
import type { VoucherNumbers } from './voucher-numbers.js';

/** What is copied, and how it is numbered. */
export interface Copying {
  readonly document: SieDocument;
  /** That of the books it is copied into. */
  readonly chart: Chart;
  /** True of a voucher that closes the year. */
  readonly isClosing: (voucher: number) => boolean;
  readonly columns: VoucherColumns;
  readonly numbers: VoucherNumbers;
  readonly keys: ReadonlyMap<number, string>;
  readonly finder: Finder;
}

/** Marks what has not been looked up, and what was wrong and is to be found so again. */
const unread = 0xffffffff;

interface Copier extends Copying {
  readonly accounts: Uint32Array;
  readonly wrongAccounts: Map<number, Lookup>;
  readonly combinations: Uint32Array;
  readonly oddLists: Map<number, ListedDimensions & { readonly lookup: Lookup }>;
  readonly texts: Uint32Array;
  readonly series: Uint32Array;
  readonly dimensionsOf: DimensionsOfList;
  readonly misread: Misreadings;
  readonly heading: Heading;
}

/** What writes the voucher of a place. */
export function copierOf(copying: Copying): (pen: Pen, voucher: number) => void {
  const { document, chart, columns, numbers } = copying;
  const copier: Copier = {
    ...copying,
    accounts: new Uint32Array(columns.accounts.names.length).fill(unread),
    wrongAccounts: new Map(),
    combinations: new Uint32Array(columns.objectLists.count).fill(unread),
    oddLists: new Map(),
    // Zero is the empty text in both; any other is one more than its number, so that most pages are never touched.
    texts: new Uint32Array(columns.texts.count),
    series: new Uint32Array(numbers.names.length).fill(unread),
    misread: misreadingsOf(document),
    dimensionsOf: objectNames(document, columns.objectLists, chart),
    heading: {
      eventDay: 0,
      compiledDay: 0,
      series: 0,
      number: 0,
      text: '',
      reference: '',
      by: 0,
      key: '',
      isClosing: false,
    },
  };
  return (pen, voucher) => {
    writeHeading(copier, pen, voucher);
    writeRows(copier, pen, voucher);
  };
}

function writeHeading(copier: Copier, pen: Pen, voucher: number): void {
  const { columns, numbers, keys, heading, series } = copier;
  const own = numbers.series[voucher]!;
  if (series[own] === unread) series[own] = pen.series(numbers.names[own]!);
  const event = columns.date[voucher]!;
  if (copier.misread.vouchers.has(voucher)) pen.find(copier.misread.told.slice(0, 1));
  else if (event === 0) pen.find(within(['eventDate'], [whyNotDate('')]));
  heading.eventDay = event;
  heading.compiledDay = compiledDay(copier, voucher, event);
  heading.series = series[own]!;
  heading.number = numbers.number[voucher]!;
  heading.text = voucherText(copier, voucher);
  heading.reference = referenceOf(copier, voucher);
  heading.by = textNumber(copier, pen, columns.by[voucher]!, voucher);
  heading.key = keys.size === 0 ? '' : (keys.get(voucher) ?? '');
  heading.isClosing = copier.isClosing(voucher);
  pen.heading(heading);
}

/** The day it was registered; of one that says no day, or a day before its own, its own. */
function compiledDay(copier: Copier, voucher: number, event: DayNumber): DayNumber {
  const registered = copier.columns.registered[voucher]!;
  if (registered === 0 || registered >= event) return registered === 0 ? event : registered;
  adapt(copier, voucher, 'registered before event');
  return event;
}

const textForNone = 'Text saknas i filen';

/** What the voucher concerns; when it does not say, what its first row with a text says. */
function voucherText(copier: Copier, voucher: number): string {
  const { columns } = copier;
  const text = cleaned(copier, columns.text[voucher]!, voucher);
  if (!isBlank(text)) return text;
  adapt(copier, voucher, 'text missing');
  for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
    const ofRow =
      columns.rowText[row] === 0 || columns.state[row] === 2 ? '' : cleaned(copier, columns.rowText[row]!, voucher);
    if (!isBlank(ofRow)) return ofRow;
  }
  return textForNone;
}

const everyUnprintable = new RegExp(unprintable.source, 'gu');
const mostText = 2000;

/** The text as books can keep it. */
function cleaned(copier: Copier, id: number, voucher: number): string {
  if (id === 0) return '';
  const text = textAt(copier.columns.texts, id);
  if (text.length <= mostText && !unprintable.test(text)) return text;
  adapt(copier, voucher, 'text unfit');
  // Cut first: the cut may leave half a character, which is then replaced.
  return text.slice(0, mostText).replace(everyUnprintable, ' ');
}

/** What the voucher is called in its file, when that is not what it is called in the books. */
function referenceOf({ columns, numbers }: Copier, voucher: number): string {
  const isNamed = !numbers.renamed.has(columns.series[voucher]!);
  const plain = columns.number[voucher]!;
  if (plain !== 0 && plain === numbers.number[voucher] && isNamed) return '';
  const series = textAt(columns.texts, columns.series[voucher]!);
  const number = numberAt(columns, voucher);
  return number === '' && isNamed ? '' : `${series} ${number}`.trim().slice(0, mostText).replace(everyUnprintable, ' ');
}

function textNumber(copier: Copier, pen: Pen, id: number, voucher: number): number {
  if (id === 0) return 0;
  const known = copier.texts[id]!;
  if (known !== 0) return known - 1;
  const number = pen.name(cleaned(copier, id, voucher));
  copier.texts[id] = number + 1;
  return number;
}

// One row for all: what it says is copied before the next one is written.
const written = { account: 0, ore: 0, combination: 0, text: 0 };

function writeRows(copier: Copier, pen: Pen, voucher: number): void {
  const { columns, accounts, combinations } = copier;
  const { account, amount, objects, rowText, state, quantity, rowDate, rowBy } = columns;
  const hasMore = quantity.count + rowDate.count + rowBy.count > 0;
  let hasHistory = false;
  for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
    if (state[row] !== 0) hasHistory = true;
    if (state[row] === 2) continue;
    written.account = accounts[account[row]!]!;
    if (written.account === unread) written.account = lookUpAccount(copier, pen, account[row]!);
    written.combination = combinations[objects[row]!]!;
    if (written.combination === unread) written.combination = lookUpObjects(copier, pen, objects[row]!, voucher);
    written.ore = amount[row]!;
    written.text = rowText[row] === 0 ? 0 : textNumber(copier, pen, rowText[row]!, voucher);
    pen.row(written);
    if (hasMore) writeMore(copier, pen, row, voucher);
  }
  if (hasHistory) keepApart(copier, voucher, 'history of rows');
}

function lookUpAccount({ columns, accounts, wrongAccounts }: Copier, pen: Pen, account: number): number {
  const lookup = wrongAccounts.get(account) ?? pen.account(columns.accounts.names[account]!);
  if (lookup.found.length === 0) return (accounts[account] = lookup.number);
  wrongAccounts.set(account, lookup);
  pen.findInRow(lookup.found);
  return lookup.number;
}

function lookUpObjects(copier: Copier, pen: Pen, list: number, voucher: number): number {
  const { combinations, oddLists, dimensionsOf } = copier;
  const odd = oddLists.get(list);
  const { dimensions, isCut } = odd ?? dimensionsOf(list);
  const lookup = odd?.lookup ?? pen.combination(dimensions);
  if (!isCut && lookup.found.length === 0) return (combinations[list] = lookup.number);
  // It is looked up by every row, so that what is odd about it is said of each.
  oddLists.set(list, { dimensions, isCut, lookup });
  if (isCut) keepApart(copier, voucher, 'second objects');
  pen.findInRow(lookup.found);
  return lookup.number;
}

/** What few rows have: quantity, date, signature. */
function writeMore(copier: Copier, pen: Pen, row: number, voucher: number): void {
  const { columns } = copier;
  const quantity = valueAt(columns.quantity, row);
  if (quantity !== 0) writeQuantity(copier, pen, textAt(columns.texts, quantity), voucher);
  if (columns.state[row] !== 0) return;
  if (valueAt(columns.rowDate, row) !== 0) keepApart(copier, voucher, 'dates of rows');
  if (valueAt(columns.rowBy, row) !== 0) keepApart(copier, voucher, 'signatures of rows');
}

function valueAt(sparse: Sparse, row: number): number {
  return sparse.count === 0 ? 0 : sparseAt(sparse, row);
}

/** Some programs write a zero on every row that has no quantity. */
function writeQuantity(copier: Copier, pen: Pen, text: string, voucher: number): void {
  if (/^[-+]?0*(?:[.,]0*)?$/.test(text)) return;
  if (text.length <= 30 && /^-?\d+(?:[.,]\d+)?$/.test(text)) pen.quantity(text);
  else keepApart(copier, voucher, 'quantities');
}

function adapt({ columns, finder }: Copier, voucher: number, what: Adaptation): void {
  const particulars = { voucher: nameOfVoucher(columns, voucher), what };
  findOnce(finder, voucherAdapted, what, placeOfVoucher(columns, voucher), particulars);
}

function keepApart({ columns, finder }: Copier, voucher: number, what: KeptApart): void {
  const particulars = { voucher: nameOfVoucher(columns, voucher), what };
  findOnce(finder, keptInDocument, what, placeOfVoucher(columns, voucher), particulars);
}
