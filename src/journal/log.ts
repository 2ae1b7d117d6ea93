/**
 * The log (*logg*): all that has happened to books, in order, as data that they can be made from again.
 *
 * The history tells people what happened; the log is the same with everything in it, for whoever writes books down.
 */
import { type IsoDate, dateText } from '../calendar/index.js';
import type { Chart } from '../chart/index.js';
import type { ApprovalRules } from './approval.js';
import { type Association, type Books, openState } from './books.js';
import { isOpeningAt } from './columns.js';
import type { JournalEvent, Seal } from './event.js';
import { postingsAt, voucherAt } from './view.js';
import type { Posting, Purpose, Voucher } from './voucher.js';

/** Books as what they were opened with, and what has happened since. */
export interface JournalLog {
  readonly association: Association;
  /** The name of the year. */
  readonly year: string;
  readonly chart: Chart;
  readonly opening: readonly Posting[];
  readonly entries: readonly LogEntry[];
}

/** A voucher as the log has it; what corrects it comes later. */
export type LoggedVoucher = Omit<Voucher, 'correctedBy'>;

/** Something that happened. */
export type LogEntry =
  | { readonly kind: 'voucher posted'; readonly voucher: LoggedVoucher }
  | (Signed & {
      readonly kind: 'period closed';
      readonly period: string;
      readonly level: 'soft' | 'hard';
      readonly takes?: readonly Purpose[];
      readonly seal: Seal;
    })
  | (Signed & { readonly kind: 'period reopened'; readonly period: string })
  | (Signed & { readonly kind: 'chart replaced'; readonly chart: Chart })
  | (Signed & { readonly kind: 'year closed'; readonly seal: Seal })
  | (Signed & { readonly kind: 'year reopened' })
  | (Signed & {
      readonly kind: 'opening carried forward';
      /** The year that the opening balances come from, and its seal. */
      readonly year: string;
      readonly opening: readonly Posting[];
      readonly seal?: Seal;
    })
  | (Signed & { readonly kind: 'approvals required'; readonly approvals: ApprovalRules })
  | (Signed & { readonly kind: 'approvals withdrawn' })
  | (Signed & { readonly kind: 'control recorded'; readonly subject: string; readonly control: object });

interface Signed {
  readonly by: string;
  readonly on: IsoDate;
  readonly reason?: string;
}

/** The log of books. */
export function journalLog(books: Books): JournalLog {
  const { store, vouchers, events: count } = openState(books);
  const events = store.events.slice(0, count);
  const charts = [...events.flatMap(({ replaced }) => replaced ?? []), books.chart];
  const entries: LogEntry[] = [];
  let event = 0;
  let chart = 0;
  for (let place = 0; place < vouchers; place++) {
    if (!isOpeningAt(store, place)) {
      const { correctedBy: _, ...voucher } = voucherAt({ store, vouchers }, place);
      entries.push({ kind: 'voucher posted', voucher });
    }
    for (; event < count && events[event]!.afterVoucher === place; event++) {
      const happened = events[event]!;
      if (happened.kind === 'chart replaced') chart++;
      entries.push(entryOf(happened, charts[chart]!));
    }
  }
  const opening = postingsAt(store, 0);
  return { association: books.association, year: books.year.name, chart: charts[0]!, opening, entries };
}

function entryOf(event: JournalEvent, chart: Chart): LogEntry {
  const { kind, by, on, reason, subject, level, takes, seal, opening, approvals, control } = event;
  const signed = { by, on: dateText(on), ...(reason === undefined ? {} : { reason }) };
  switch (kind) {
    case 'period closed':
      return {
        kind,
        period: subject,
        level: level as 'soft' | 'hard',
        ...(takes === undefined ? {} : { takes }),
        ...signed,
        seal: seal!,
      };
    case 'period reopened':
      return { kind, period: subject, ...signed };
    case 'chart replaced':
      return { kind, chart, ...signed };
    case 'year closed':
      return { kind, ...signed, seal: seal! };
    case 'year reopened':
      return { kind, ...signed };
    case 'opening carried forward':
      return { kind, year: subject, ...signed, opening: opening!, ...(seal === undefined ? {} : { seal }) };
    case 'approvals required':
      return { kind, ...signed, approvals: approvals! };
    case 'approvals withdrawn':
      return { kind, ...signed };
    case 'control recorded':
      return { kind, subject, ...signed, control: control! };
  }
}
