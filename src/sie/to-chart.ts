/**
 * The chart of accounts a document describes: accounts with their kinds, dimensions with their objects.
 *
 * What SIE does not know, the chart has not: no account gets a cash flow class, since a wrong guess still adds up.
 */
import {
  type AccountDefinition,
  type AccountKind,
  type Chart,
  type DimensionDefinition,
  basLayer,
  createChart,
  dimensionKey,
} from '../chart/index.js';
import { attempt, type Diagnostic, isBlank, refusedField } from '../diagnostics/index.js';
import type { SieAccount, SieDimension, SieDocument } from './document.js';
import { type Finder, createFinder, diagnosticsOf, find } from './finder.js';
import { wholeFile } from './place.js';
import { accountOutsideChart, dimensionRenumbered, kindGuessed } from './problems-books.js';
import { columnsOf } from './view.js';

/** A chart, when the document has one that can stand, and what there is to say of it. */
export interface ChartReading {
  readonly chart?: Chart;
  readonly diagnostics: readonly Diagnostic[];
}

/** The chart of a document. */
export function toChart(document: SieDocument): ChartReading {
  const finder = createFinder('tolerant', 100);
  const refused: Diagnostic[] = [];
  const chart = attempt(refused, () => chartIn(readDocument(document), finder));
  const diagnostics = Object.freeze([...diagnosticsOf(finder, document.type), ...refused]);
  return Object.freeze(chart === undefined ? { diagnostics } : { chart, diagnostics });
}

/** The document, or an error when it is none: a reading was given where one of its documents should be. */
export function readDocument(document: SieDocument): SieDocument {
  if (isDocument(document)) return document;
  throw refusedField('document', document, 'readSie(bytes).documents[0]');
}

/** True for what `readSie` has read: its vouchers have columns behind them, which nothing else has. */
function isDocument(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { vouchers, company } = value as Partial<SieDocument>;
  return typeof vouchers === 'object' && typeof company === 'object' && hasColumns(vouchers);
}

function hasColumns(vouchers: SieDocument['vouchers'] | null): boolean {
  return vouchers !== null && (columnsOf(vouchers) as unknown) !== undefined;
}

/** The chart of a document; what is odd about it is found. Refused when no chart can be made of it. */
export function chartIn(document: SieDocument, finder: Finder): Chart {
  const name = document.chartType ?? document.company.name;
  const layer = {
    name: isBlank(name) ? 'SIE' : name,
    accounts: accountsIn(document, finder),
    dimensions: dimensionsIn(document, finder),
  };
  return createChart({ name: layer.name, layers: [layer] });
}

function accountsIn(document: SieDocument, finder: Finder): readonly AccountDefinition[] {
  const guessed: string[] = [];
  const kinds = kindsIn(document);
  const accounts = document.accounts.flatMap((account): AccountDefinition[] => {
    const { number } = account;
    if (!/^\d{1,8}$/.test(number)) {
      find(finder, accountOutsideChart, wholeFile, { account: number });
      return [];
    }
    if (account.kind === undefined) guessed.push(number);
    const name = isBlank(account.name) ? `Konto ${number}` : account.name;
    return [{ number, name, kind: kinds.get(number)! }];
  });
  if (guessed.length > 0) find(finder, kindGuessed, wholeFile, { accounts: Object.freeze(guessed) });
  return accounts;
}

/** The kind of every account, as the file gives it or as its number says. */
export function kindsIn({ accounts, opening, closing }: SieDocument): ReadonlyMap<string, AccountKind> {
  const carried = new Set([...opening, ...closing].map(({ account }) => account));
  return new Map(accounts.map((account) => [account.number, kindOf(account, carried)]));
}

/** The kind the file gives; S is both debt and equity, and equity is numbered from 20 in every Swedish chart. */
function kindOf({ number, kind }: SieAccount, carried: ReadonlySet<string>): AccountKind {
  if (kind === undefined) return kindInBas(number) ?? (carried.has(number) ? 'asset' : 'expense');
  switch (kind) {
    case 'T':
      return 'asset';
    case 'S':
      return number.startsWith('20') ? 'equity' : 'liability';
    case 'I':
      return 'income';
    case 'K':
      return 'expense';
  }
}

/** What BAS says of an account or its class; of classes 0 and 9, which are each company's own, nothing. */
function kindInBas(number: string): AccountKind | undefined {
  const listed = basLayer.accounts?.find((account) => account.number === number)?.kind;
  if (listed !== undefined) return listed;
  if (number.startsWith('1')) return 'asset';
  if (number.startsWith('2')) return number.startsWith('20') ? 'equity' : 'liability';
  if (/^(3|8[0-3])/.test(number)) return 'income';
  return /^[4-8]/.test(number) ? 'expense' : undefined;
}

function dimensionsIn(document: SieDocument, finder: Finder): readonly DimensionDefinition[] {
  const numbers = dimensionNumbers(document.dimensions);
  const present = new Set(document.dimensions.map(({ number }) => number));
  return document.dimensions.map(({ number, name, under }) => {
    const becomes = numbers(number);
    if (becomes !== number) find(finder, dimensionRenumbered, wholeFile, { dimension: number, becomes });
    const own = document.objects.filter((object) => object.dimension === number);
    // Where nothing is declared any code will do, as for invoices.
    const isListed = own.some(({ isDeclared }) => isDeclared);
    const objects = new Map(own.map(({ code, name: called }) => [code, isBlank(called) ? code : called]));
    const isUnder = under !== undefined && (present.has(under) || dimensionKey(under) !== String(under));
    return {
      number: becomes,
      ...(isBlank(name) ? {} : { name }),
      ...(isUnder ? { under: numbers(under) } : {}),
      ...(isListed ? { objects: Array.from(objects, ([code, called]) => ({ code, name: called })) } : {}),
    };
  });
}

/** The first of the numbers for dimensions whose own number no chart can have. */
const firstReplacement = 9001;

/**
 * The number each dimension has in a chart: its own, unless it is one that the format keeps for the future
 * or one that is too large.
 */
export function dimensionNumbers(dimensions: readonly SieDimension[]): (number: number) => number {
  const taken = new Set(dimensions.map(({ number }) => number));
  const replaced = new Map<number, number>();
  let next = firstReplacement;
  for (const { number } of dimensions) {
    if (canStand(number)) continue;
    while (taken.has(next)) next++;
    replaced.set(number, next++);
  }
  return (number) => replaced.get(number) ?? number;
}

function canStand(number: number): boolean {
  return (number >= 20 && number <= 9999) || dimensionKey(number) !== String(number);
}
