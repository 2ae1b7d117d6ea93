/**
 * A document laid out as a file by the rules of the format, however odd the file was that it was read from.
 *
 * What the format has a place for is written; what it has not is left out, and said. What would make the file another
 * than it says it is, a figure or a date that nobody could read, stops the writing.
 */
import { badField, type Diagnostic, isBlank, shown } from '../diagnostics/index.js';
import type { SieBalance, SieDocument, SieObjectCode, SieObjectPeriodBalance } from './document.js';
import { createFinder, diagnosticsOf, find } from './finder.js';
import { pathOf, wholeFile } from './place.js';
import { cannotBeWritten, leftOut } from './problems-write.js';
import { columnsOf, voucherAt } from './view.js';
import type { SieLeftover } from './voucher.js';
import type { SieRecord } from './write-balances.js';
import { writeDocumentVouchers } from './write-back-vouchers.js';
import { withThoseAbove } from './write-chart.js';
import { headingRecords, ownProgram } from './write-heading.js';
import { type Layout, sizeOf } from './write-layout.js';
import { type RewriteSieOptions, readRewriteOptions } from './write-options.js';

/** True for a document that `readSie` has made: the vouchers of any other have no columns. */
export function isDocument(value: unknown): value is SieDocument {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return false;
  const { vouchers } = value as Partial<SieDocument>;
  return typeof vouchers === 'object' && (columnsOf(vouchers) as unknown) !== undefined;
}

/** The file of a document. */
export function layoutOfDocument(document: SieDocument, asked: RewriteSieOptions, found: Diagnostic[]): Layout {
  const options = readRewriteOptions(asked);
  const { type, company, years, remarks, taxYear, balancesTo, chartType, currency } = document;
  const generated = { ...document.generated, ...givenOf(options) };
  if (generated.on === undefined)
    found.push(badField.at(['on'], { field: 'on', given: shown(options.on), expected: '"2025-01-15"' }));
  found.push(...unwritableIn(document), ...leftoversOf(document));
  const columns = columnsOf(document.vouchers);
  // A year that nobody gave is only said where a year must be.
  const given = years.filter(({ isInferred }) => !isInferred || type !== '4I');
  const program = options.program ?? document.program ?? ownProgram;
  return {
    type,
    isImported: document.isImported,
    size: sizeOf(columns),
    *records() {
      const told = { taxYear, balancesTo, chartType, currency };
      yield* headingRecords({ type, program, generated, remarks, company, years: given, ...told });
      yield* chartRecordsOf(document);
      yield* figureRecordsOf(document);
    },
    vouchers: (sheet, lettering, full) => writeDocumentVouchers(sheet, lettering, columns, full),
  };
}

function givenOf({ on, by }: RewriteSieOptions): { readonly on?: string; readonly by?: string } {
  return { ...(on === undefined ? {} : { on }), ...(by === undefined ? {} : { by }) };
}

function* chartRecordsOf({ accounts, dimensions, objects }: SieDocument): Generator<SieRecord> {
  for (const { number, name, kind, unit, sru } of accounts) {
    yield ['#KONTO', [number, isBlank(name) ? `Konto ${number}` : name]];
    // A kind that the file does not give is not made up.
    if (kind !== undefined) yield ['#KTYP', [number, kind]];
    if (unit !== undefined) yield ['#ENHET', [number, unit]];
    for (const code of sru) yield ['#SRU', [number, code]];
  }
  for (const { number, name, under } of withThoseAbove(dimensions, dimensions)) {
    const named = isBlank(name) ? `Dimension ${String(number)}` : name;
    yield under === undefined ? ['#DIM', [number, named]] : ['#UNDERDIM', [number, named, under]];
  }
  for (const { dimension, code, name } of objects) yield ['#OBJEKT', [dimension, code, isBlank(name) ? code : name]];
}

type Figure = SieBalance & Partial<SieObjectPeriodBalance>;

/** The lists of figures, in the order they are written. */
function figuresIn(document: SieDocument): readonly (readonly [label: string, figures: readonly Figure[]])[] {
  return [
    ['#IB', document.opening],
    ['#UB', document.closing],
    ['#OIB', document.objectOpening],
    ['#OUB', document.objectClosing],
    ['#RES', document.results],
    ['#PSALDO', document.periodBalances],
    ['#PSALDO', document.objectPeriodBalances],
    ['#PBUDGET', document.budgets],
    ['#PBUDGET', document.objectBudgets],
  ];
}

function* figureRecordsOf(document: SieDocument): Generator<SieRecord> {
  for (const [label, figures] of figuresIn(document)) {
    for (const { year, month, account, objects, amount, quantity } of figures) {
      const list: readonly (readonly SieObjectCode[])[] =
        month !== undefined ? [objects ?? []] : objects ? [objects] : [];
      const when = month === undefined ? [year] : [year, month];
      yield [label, [...when, account, ...list, amount?.ore ?? 0, quantity]];
    }
  }
}

/** What has no place in the format, by its label and why. */
function leftoversOf({ leftovers }: SieDocument): readonly Diagnostic[] {
  const sorts = new Map<string, { readonly first: SieLeftover; count: number }>();
  for (const each of leftovers) {
    const sort = sorts.get(`${each.why} ${each.record}`);
    if (sort === undefined) sorts.set(`${each.why} ${each.record}`, { first: each, count: 1 });
    else sort.count++;
  }
  return [...sorts.values()].map(({ first: { place, record, why }, count }) =>
    leftOut.at(pathOf(place), { record, why, count }),
  );
}

/** So many things that cannot be written are told one by one. */
const most = 100;

/** The accounts, figures and vouchers that no file by the rules could have. */
function unwritableIn(document: SieDocument): readonly Diagnostic[] {
  const finder = createFinder('strict', most);
  for (const { number } of document.accounts) {
    if (!/^\d+$/.test(number)) find(finder, cannotBeWritten, wholeFile, { what: 'account', given: number });
  }
  for (const [, figures] of figuresIn(document)) {
    for (const { amount, written = '', account } of figures) {
      if (amount === undefined)
        find(finder, cannotBeWritten, wholeFile, { what: 'amount', given: `${account} ${written}` });
    }
  }
  const columns = columnsOf(document.vouchers);
  for (let voucher = 0; voucher < columns.vouchers; voucher++) {
    if (columns.date[voucher] === 0) {
      const { series, number, place } = voucherAt(columns, voucher);
      find(finder, cannotBeWritten, place, { what: 'date', given: `${series} ${number}` });
    }
    for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
      if (!Number.isNaN(columns.amount[row]!)) continue;
      const { rows, place } = voucherAt(columns, voucher);
      const { account, written = '' } = rows[row - columns.firstRow[voucher]!]!;
      find(finder, cannotBeWritten, place, { what: 'amount', given: `${account} ${written}` });
    }
  }
  return diagnosticsOf(finder, document.type);
}
