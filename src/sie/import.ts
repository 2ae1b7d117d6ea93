/**
 * Importing a document into books that are there already: first a plan, which changes nothing, then the plan carried out.
 *
 * A voucher is known by its series and number; one without a number by what it says. Carried out twice, a plan adds
 * nothing the second time.
 */
import {
  BookkeepingError,
  type Diagnostic,
  hasErrors,
  isError,
  readOptions,
  refusedField,
  unprintable,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Books, columnsOf as journalOf, openBooks } from '../journal/index.js';
import { compareOpening } from './compare-opening.js';
import type { SieDocument } from './document.js';
import { createFinder, diagnosticsOf } from './finder.js';
import { misreadingsOf } from './misreadings.js';
import { refuseCurrency } from './open-from.js';
import { organisationNumberOf } from './organisation-number.js';
import { printPlan } from './print-plan.js';
import { wholeFile } from './place.js';
import { alreadyImported } from './problems.js';
import { otherCompany } from './problems-import.js';
import { type ImportConflict, conflictList, sortOut, tellConflicts } from './sort-out.js';
import { mostOfEach } from './telling.js';
import { listOf, readSeriesName } from './to-books.js';
import { readDocument } from './to-chart.js';
import { columnsOf } from './view.js';
import type { SieList, SieVoucher } from './voucher.js';
import { type WriteOptions, writeDocument } from './write-document.js';
import type { Findings } from './year-balances.js';

/** How a document is imported. */
export interface ImportOptions {
  /**
   * What is done when something could not be read, or some voucher differs from the one posted or cannot stand:
   * `refuse` all unless told, or `leaveOut` that.
   */
  readonly faulty?: 'refuse' | 'leaveOut';
  /** The series of vouchers that have none: `A` unless told. */
  readonly series?: string;
  /** A name for this delivery, when vouchers without numbers may say the same as those of an earlier file and yet be others. */
  readonly delivery?: string;
}

/** What importing a document would do. */
export interface ImportPlan {
  readonly document: SieDocument;
  readonly options: ImportOptions;
  /** The vouchers that would be posted. */
  readonly toPost: SieList<SieVoucher>;
  /** Those that are there already, and say the same. */
  readonly alreadyPosted: SieList<SieVoucher>;
  /** Those that are there already, and say something else. */
  readonly conflicts: SieList<ImportConflict>;
  /** Those that cannot stand in the books; the diagnostics say why. */
  readonly refused: SieList<SieVoucher>;
  /** Those with nothing to post. */
  readonly empty: SieList<SieVoucher>;
  /** True when nothing stands in the way. */
  readonly canBeApplied: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What importing the document into the books would do. */
export function planImport(books: Books, document: SieDocument, options: ImportOptions = {}): ImportPlan {
  return plannedFor(books, document, options).plan;
}

/** The books with the new vouchers of the plan, all of them; or an error, and none. */
export function applyImport(books: Books, plan: ImportPlan): Books {
  if (!isPlan(plan)) throw refusedField('plan', plan, 'planImport(books, document)');
  const { document, options } = plan;
  // Planned anew: something may have been posted since, what the plan holds not least.
  const { plan: now, places } = plannedFor(books, document, options);
  if (!now.canBeApplied) throw new BookkeepingError(now.diagnostics.filter(isError));
  const writing = { ...readImportOptions(options), keep: 'all or none', only: new Set(places) } as const;
  return writeDocument(books, document, writing, createFinder('tolerant', 0)).books;
}

interface Planned {
  readonly plan: ImportPlan;
  /** The vouchers to post. */
  readonly places: readonly number[];
}

function plannedFor(books: Books, document: SieDocument, options: ImportOptions): Planned {
  const writing = readImportOptions(options);
  const journal = journalOf(books);
  const columns = columnsOf(readDocument(document).vouchers);
  const finder = createFinder('tolerant', mostOfEach);
  const refused: Diagnostic[] = [];
  const findings: Findings = { finder, refused };
  refuseCurrency(document, findings);
  compareOpening(books, document, findings);
  findInDocument(books, document, refused);

  // The vouchers as they would stand in books of their own, so that like is compared with like.
  const { association, chart, year } = books;
  const unposted = openBooks({ association, chart, year: { from: year.from, to: year.to } });
  const own = writeDocument(unposted, document, { ...writing, keep: 'those that may stand' }, finder);
  const { fresh, same, conflicts } = sortOut(journal, journalOf(own.books), own);
  const trial = writeDocument(
    books,
    document,
    { ...writing, keep: 'none', only: new Set(fresh) },
    createFinder('tolerant', 0),
  );

  const places = fresh.filter((place) => !trial.refused.has(place));
  const told = [
    ...misreadingsOf(document).told,
    ...own.told,
    ...trial.told,
    ...tellConflicts(columns, conflicts),
    ...diagnosticsOf(finder, document.type),
  ];
  const isStopped = refused.some(isError) || (options.faulty !== 'leaveOut' && hasErrors(told));
  const plan: ImportPlan = {
    document,
    options: Object.freeze({ ...options }),
    toPost: listOf(columns, places),
    alreadyPosted: listOf(columns, same),
    conflicts: conflictList(columns, conflicts),
    refused: listOf(
      columns,
      [...own.refused, ...trial.refused].sort((a, b) => a - b),
    ),
    empty: listOf(columns, own.empty),
    canBeApplied: !isStopped,
    diagnostics: Object.freeze([...refused, ...told]),
  };
  Object.defineProperty(plan, brand, { value: true });
  return { plan: Object.freeze(printable(plan, printPlan)), places };
}

// Registered, so that a plan made by one copy of the package is a plan to another.
const brand = Symbol.for('huvudbok.importPlan');

function isPlan(plan: unknown): plan is ImportPlan {
  return typeof plan === 'object' && plan !== null && Object.hasOwn(plan, brand);
}

function readImportOptions(options: ImportOptions): Pick<WriteOptions, 'series' | 'delivery' | 'given'> {
  const { faulty = 'refuse', series, delivery = '' } = readOptions(options, ['faulty', 'series', 'delivery']);
  if (!['refuse', 'leaveOut'].includes(faulty)) throw refusedField('faulty', faulty, '"refuse", "leaveOut"');
  const isName = typeof delivery === 'string' && delivery.length <= 100 && !unprintable.test(delivery);
  if (!isName) throw refusedField('delivery', delivery, '"2024-03 kassan" (1-100)');
  return { series: readSeriesName(series), delivery, given: 'by the books' };
}

/** What is to be said of the file before its vouchers are looked at. */
function findInDocument({ association }: Books, { company, isImported }: SieDocument, found: Diagnostic[]): void {
  if (isImported) found.push(alreadyImported.at([], { place: wholeFile, count: 1 }, 'warning'));
  const [file, own] = [company.organisationNumber, association.organisationNumber].map((each) =>
    organisationNumberOf(each ?? ''),
  );
  if (file !== own && file !== '' && own !== '') found.push(otherCompany.at([], { file: file!, books: own! }));
}
