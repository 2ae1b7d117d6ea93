/**
 * What a statement is made of: the books or ledgers each name stands for, scanned once each.
 */
import {
  type FinancialYear,
  type IsoDate,
  type Period,
  type PeriodInput,
  cutToYear,
  period,
} from '../calendar/index.js';
import { dimensionOf } from '../chart/index.js';
import { BookkeepingError, isRecord, readOptions, refusedField, shown } from '../diagnostics/index.js';
import { type Books, isBooks } from '../journal/index.js';
import { type Ledger, isLedger, ledger, ledgerProblems } from '../ledger/index.js';
import type { FiguresSource, GivenFigures } from './columns.js';
import { isText } from './fields.js';
import type { FiguresName } from './model.js';
import { type LedgerFootnote, isFollowedLedger } from '../plan/index.js';

/** The figures a statement can be made of. */
export interface StatementSources {
  /** What has been booked. */
  readonly actual?: FiguresSource;
  /** The year before: its books, a ledger, or the figures of an earlier report. */
  readonly compare?: FiguresSource | GivenFigures;
  readonly budget?: FiguresSource | GivenFigures;
  readonly forecast?: FiguresSource | GivenFigures;
  readonly compareBudget?: FiguresSource | GivenFigures;
  /** What the statement is of: the whole year of the books, unless told. */
  readonly period?: PeriodInput;
  /** Only vouchers compiled on this date or before, of what has been booked this year. */
  readonly asKnownOn?: IsoDate;
  /** Why the comparative figures differ from those once published. */
  readonly restated?: string;
}

export const sourceNames: readonly FiguresName[] = ['actual', 'compare', 'budget', 'forecast', 'compareBudget'];

/** The sources, read. */
export interface Sources {
  readonly named: Readonly<Partial<Record<FiguresName, Ledger | GivenFigures>>>;
  /** The period of the statement, when there is anything it can be a part of. */
  readonly period?: Period;
  /** The year the period is a part of. */
  readonly year?: FinancialYear;
  readonly restated?: string;
  /** The dimensions that ledgers are to be kept by. */
  readonly by: readonly string[];
  /** Books that have been scanned, so that none is scanned twice. */
  readonly scanned: Map<Books, Ledger>;
  /** What a reader must be told of ledgers that have been followed. */
  readonly footnotes: Map<Ledger, readonly LedgerFootnote[]>;
}

/** Reads the sources of a statement whose layout asks about some dimensions. */
export function readSources(given: StatementSources, by: readonly string[]): Sources {
  const { actual, asKnownOn, restated } = given;
  const scanned = new Map<Books, Ledger>();
  const reading = { named: {}, by, scanned, footnotes: new Map<Ledger, readonly LedgerFootnote[]>() };
  const named: Partial<Record<FiguresName, Ledger | GivenFigures>> = {};
  for (const name of sourceNames) {
    const source = given[name];
    if (source === undefined) continue;
    named[name] = name === 'actual' ? readActual(actual!, reading, asKnownOn) : readSource(source, reading);
  }
  const year = actual === undefined ? undefined : (named.actual as Ledger).year;
  const whole =
    given.period === undefined
      ? year
      : year === undefined
        ? period(given.period)
        : period(cutToYear(year, period(given.period)));
  return {
    ...reading,
    named,
    ...(whole === undefined ? {} : { period: whole }),
    ...(year === undefined ? {} : { year }),
    ...(restated === undefined ? {} : { restated }),
  };
}

function readActual(actual: FiguresSource, sources: Sources, asKnownOn: IsoDate | undefined): Ledger {
  if (asKnownOn !== undefined && isBooks(actual)) return ledger(actual, { by: sources.by, asKnownOn });
  const read = readSource(actual, sources);
  if ('given' in read) throw new BookkeepingError([ledgerProblems.notBooks.at(['actual'], { given: shown(actual) })]);
  if (asKnownOn === undefined) return read;
  throw new BookkeepingError([ledgerProblems.needsJournal.at([], { question: 'asKnownOn' })]);
}

/** A ledger of what was given, or the figures themselves. */
export function readSource(source: FiguresSource | GivenFigures, sources: Sources): Ledger | GivenFigures {
  if (isLedger(source)) return keptBy(source, sources.by);
  if (isFollowedLedger(source)) {
    sources.footnotes.set(source.ledger, source.footnotes);
    return keptBy(source.ledger, sources.by);
  }
  if (isBooks(source)) {
    const known = sources.scanned.get(source) ?? ledger(source, { by: sources.by });
    sources.scanned.set(source, known);
    return known;
  }
  if (isRecord(source) && 'given' in source) return readGiven(readOptions(source, ['given', 'source', 'restated']));
  throw new BookkeepingError([ledgerProblems.notBooks.at([], { given: shown(source) })]);
}

/** Figures handed in, with what is said of them. */
export function readGiven(figures: GivenFigures): GivenFigures {
  const { given, source, restated } = figures;
  if (!isRecord(given)) throw refusedField('given', given, '{ income: "1 000" }');
  for (const [field, text] of Object.entries({ source, restated }))
    if (text !== undefined && !isText(text)) throw refusedField(field, text, 'text');
  return figures;
}

/** A ledger that does not keep what the layout asks about would answer another question. */
function keptBy(kept: Ledger, by: readonly string[]): Ledger {
  const missing = by.filter((key) => !kept.by.includes(dimensionOf(kept.chart, key).key));
  if (missing.length === 0) return kept;
  throw new BookkeepingError(missing.map((question) => ledgerProblems.needsJournal.at([], { question })));
}
