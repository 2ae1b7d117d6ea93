/**
 * Writing books as a snapshot: one entry of the log to a line, so that two snapshots can be compared line by line.
 */
import type { Chart, Dimension } from '../chart/index.js';
import { reservedDimensions } from '../chart/index.js';
import {
  type Books,
  type LogEntry,
  type LoggedVoucher,
  type Posting,
  type Seal,
  hashOfLines,
  journalLog,
} from '../journal/index.js';
import { snapshotName } from './snapshot.js';

/**
 * Books as text, the same for the same books, byte for byte.
 *
 * Its last line has the SHA-256 of the lines before it. Kept elsewhere, in minutes or with an auditor, it proves that
 * nothing in a snapshot has been changed.
 */
export function writeSnapshot(books: Books): string {
  const lines = [...snapshotLines(books)];
  return [...lines, hashLine(hashOfLines(lines)), ''].join('\n');
}

/** The hash of books as a snapshot of them would have it. */
export function hashOfSnapshot(books: Books): string {
  return hashOfLines(snapshotLines(books));
}

function hashLine(hash: string): string {
  return `"hash":${JSON.stringify(hash)}}`;
}

function* snapshotLines(books: Books): Generator<string> {
  const { association, year, chart, opening, entries } = journalLog(books);
  yield `{"$schema":${JSON.stringify(snapshotName)},`;
  yield `"association":${JSON.stringify(picked(association, ['name', 'organisationNumber']))},`;
  yield `"year":${JSON.stringify(year)},`;
  yield `"chart":${JSON.stringify(writtenChart(chart))},`;
  yield `"opening":${JSON.stringify(opening.map(writtenPosting))},`;
  yield '"log":[';
  for (let i = 0; i < entries.length; i++) {
    yield JSON.stringify(writtenEntry(entries[i]!)) + (i === entries.length - 1 ? '' : ',');
  }
  yield '],';
}

function writtenEntry(entry: LogEntry): object {
  const signed = ['by', 'on', 'reason'];
  switch (entry.kind) {
    case 'voucher posted':
      return { kind: entry.kind, voucher: writtenVoucher(entry.voucher) };
    case 'period closed':
      return { ...picked(entry, ['kind', 'period', 'level', 'takes', ...signed]), seal: writtenSeal(entry.seal) };
    case 'period reopened':
      return picked(entry, ['kind', 'period', ...signed]);
    case 'chart replaced':
      return { ...picked(entry, ['kind', ...signed]), chart: writtenChart(entry.chart) };
    case 'year closed':
      return { ...picked(entry, ['kind', ...signed]), seal: writtenSeal(entry.seal) };
    case 'year reopened':
    case 'approvals withdrawn':
      return picked(entry, ['kind', ...signed]);
    case 'approvals required':
      return picked(entry, ['kind', ...signed, 'approvals']);
    case 'control recorded':
      return picked(entry, ['kind', 'subject', ...signed, 'control']);
    case 'opening carried forward':
      return {
        ...picked(entry, ['kind', 'year', ...signed]),
        opening: entry.opening.map(writtenPosting),
        ...(entry.seal === undefined ? {} : { seal: writtenSeal(entry.seal) }),
      };
  }
}

function writtenSeal(seal: Seal): object {
  return picked(seal, ['period', 'vouchers', 'hash']);
}

const voucherFields = [
  ...['series', 'number', 'eventDate', 'compiledOn', 'text', 'counterparty', 'reference', 'by', 'purpose', 'reverseOn'],
  ...['corrects', 'reason', 'idempotencyKey', 'approvals'],
];

function writtenVoucher(voucher: LoggedVoucher): object {
  return { ...picked(voucher, voucherFields), postings: voucher.postings.map(writtenPosting) };
}

function writtenPosting({ account, amount, dimensions, text, quantity }: Posting): object {
  return {
    account,
    amount: amount.toJSON(),
    ...(Object.keys(dimensions).length === 0 ? {} : { dimensions }),
    ...(text === undefined ? {} : { text }),
    ...(quantity === undefined ? {} : { quantity }),
  };
}

/** A chart as layers that give it back: everything in the lowest, and of the others their names. */
export function writtenChart({ name, layers, accounts, groups, dimensions, yearEnd, daysToEnter }: Chart): object {
  const [lowest, ...others] = layers;
  const accountFields = ['number', 'name', 'kind', 'cashFlow', 'dimensions', 'validFrom', 'validTo'];
  const whole = {
    name: lowest,
    accounts: accounts.map((account) => picked(account, accountFields)),
    groups: groups.map((group) => picked(group, ['prefix', 'name'])),
    dimensions: dimensions.filter((each) => !isAsReserved(each)).map(writtenDimension),
    daysToEnter,
    ...(yearEnd === undefined
      ? {}
      : {
          yearEnd: picked(yearEnd, ['resultAccount', 'equityAccount', 'suspenseAccounts', 'balancedDimensions']),
        }),
  };
  return { name, layers: [whole, ...others.map((each) => ({ name: each }))] };
}

/** True for a dimension that every chart has, just as it is. */
function isAsReserved({ number, name, under, objects, history }: Dimension): boolean {
  const reserved = reservedDimensions.find((each) => each.number === number);
  const isBare = objects.length === 0 && history.length === 0;
  return isBare && reserved?.name === name && reserved.under === under;
}

function writtenDimension({ number, name, under, objects, history }: Dimension): object {
  return {
    number,
    name,
    ...(under === undefined ? {} : { under }),
    objects: objects.map((object) => picked(object, ['code', 'name', 'under', 'from', 'to'])),
    history: history.map((change) => picked(change, ['on', 'renamed', 'formerly', 'merged', 'split', 'into'])),
  };
}

/** The fields of a record that are there, in this order whatever theirs. */
function picked(record: object, fields: readonly string[]): object {
  const given = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]])));
}
