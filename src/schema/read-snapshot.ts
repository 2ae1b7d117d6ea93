/**
 * Reading a snapshot: its log is replayed, so that the books it gives have been judged as all books are.
 */
import { type Chart, type ChartPlan, createChart } from '../chart/index.js';
import { type Diagnostic, attempt, hasErrors, within } from '../diagnostics/index.js';
import { type Books, type LogEntry, type Posting, replay } from '../journal/index.js';
import { amount } from '../money/index.js';
import { snapshotChanged } from './problems.js';
import { readJson } from './read-json.js';
import { type Snapshot, type SnapshotEntry, snapshotName, snapshotSchema } from './snapshot.js';
import { hashOfSnapshot } from './write-snapshot.js';

/** The books of a snapshot, unless something was wrong with it. */
export interface SnapshotReading {
  readonly books?: Books;
  readonly diagnostics: readonly Diagnostic[];
}

/** The books of a snapshot, equal to those it was written of: vouchers, history, seals, which months are open. */
export function readSnapshot(json: unknown): SnapshotReading {
  const { value, diagnostics } = readJson(snapshotSchema, snapshotName, json);
  if (value === undefined) return Object.freeze({ diagnostics });
  const found: Diagnostic[] = [];
  const chart = chartOf(value.chart, ['chart'], found);
  const entries = value.log.map((entry, i) => entryOf(entry, i, found));
  const { association, year, opening } = value;
  if (chart === undefined || hasErrors(found)) return Object.freeze({ diagnostics: Object.freeze(found) });
  const replayed = replay({
    association: association as { readonly name: string },
    year,
    chart,
    opening: opening.map(postingOf),
    entries: entries as readonly LogEntry[],
  });
  const { books } = replayed;
  found.push(...replayed.diagnostics);
  if (books !== undefined) found.push(...checkHash(books, value));
  return Object.freeze({
    ...(books === undefined || hasErrors(found) ? {} : { books }),
    diagnostics: Object.freeze(found),
  });
}

/** The books are written again, so that it is their content that is held to the hash, and not how it was laid out. */
function checkHash(books: Books, { hash: recorded }: Snapshot): readonly Diagnostic[] {
  const found = hashOfSnapshot(books);
  return found === recorded ? [] : [snapshotChanged.at(['hash'], { recorded, found })];
}

function chartOf(plan: Snapshot['chart'], at: readonly (string | number)[], found: Diagnostic[]): Chart | undefined {
  const wrong: Diagnostic[] = [];
  const { $schema: _, ...layers } = plan;
  const chart = attempt(wrong, () => createChart(layers as ChartPlan));
  found.push(...within(at, wrong));
  return chart;
}

/** An entry as the journal has it; nothing when its chart is none. */
function entryOf(entry: SnapshotEntry, i: number, found: Diagnostic[]): LogEntry | undefined {
  switch (entry.kind) {
    case 'voucher posted': {
      const { postings, ...voucher } = entry.voucher;
      return { kind: entry.kind, voucher: { ...voucher, postings: postings.map(postingOf) } } as LogEntry;
    }
    case 'chart replaced': {
      const chart = chartOf(entry.chart, ['log', i, 'chart'], found);
      return chart === undefined ? undefined : ({ ...entry, chart } as LogEntry);
    }
    case 'opening carried forward':
      return { ...entry, opening: entry.opening.map(postingOf) } as LogEntry;
    case 'period closed':
    case 'period reopened':
    case 'year closed':
    case 'year reopened':
    case 'approvals required':
    case 'approvals withdrawn':
    case 'control recorded':
      return entry as LogEntry;
  }
}

function postingOf({ amount: written, dimensions = {}, ...rest }: Snapshot['opening'][number]): Posting {
  return { ...rest, amount: amount(written), dimensions } as Posting;
}
