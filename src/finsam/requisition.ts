/**
 * Requisitions (*rekvisitioner*): instalments as vouchers, the receivable on the member against its contribution.
 *
 * The plan is a value: it shows what it would post, and `postAll(books, plan.drafts)` posts all of it or nothing. The
 * member is told by the dimension `customer`, so that what it has been asked for and has paid can be read from the books.
 */
import { type IsoDate, dateText } from '../calendar/index.js';
import { type Diagnostic, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import {
  type Books,
  type Signature,
  type VoucherDraft,
  credit,
  debit,
  isBooks,
  readSignature,
  signatureFields,
} from '../journal/index.js';
import type { Amount } from '../money/index.js';
import { accountExpected, isAccountNumber } from './funding-fields.js';
import { type InstalmentPlan, readInstalments } from './instalments.js';
import { printRequisitions } from './print-contributions.js';
import { type DraftStanding, type KeyedDraft, standingOf } from './standing.js';

/** Which instalments are asked for, and where they are booked. */
export interface RequisitionOptions {
  readonly plan: InstalmentPlan;
  /** The account of receivables on the members: 1511 unless told. */
  readonly receivable?: string | number;
}

/** One member's instalment. */
export interface Requisition extends DraftStanding {
  readonly member: string;
  readonly dueOn: IsoDate;
  readonly amount: Amount;
  readonly receivable: string;
  readonly account: string;
}

/** Every requisition of the year, and the vouchers that can be posted now. */
export interface RequisitionPlan {
  readonly parts: readonly Requisition[];
  readonly drafts: readonly VoucherDraft[];
}

/** The account that receivables on members are booked on, in the association's chart. */
export const memberReceivable = '1511';

/** The requisitions of a plan, as they stand on the day of the signature. What is nothing is not asked for. */
export function requisitionPlan(books: Books, options: RequisitionOptions, signature: Signature): RequisitionPlan {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const { plan: given, receivable = memberReceivable } = readOptions(options, ['plan', 'receivable']);
  const plan = readInstalments(given);
  if (!isAccountNumber(receivable)) throw refusedField('receivable', receivable, accountExpected);
  const found: Diagnostic[] = [];
  const { by, on: day } = readSignature(readOptions(signature, signatureFields, 'signature'), found, false);
  refuseErrors(found);
  const on = dateText(day);
  const drafts: VoucherDraft[] = [];
  const parts = requisitionsOf(plan, String(receivable)).map((part) => {
    const draft = draftOf(plan, part, { by, on });
    const standing = standingOf(books, draft, on);
    if (standing.status === 'due') drafts.push(draft);
    const { code: _, number: __, ...told } = part;
    return Object.freeze({ ...told, ...standing });
  });
  return Object.freeze(printable({ parts: Object.freeze(parts), drafts: Object.freeze(drafts) }, printRequisitions));
}

interface Part extends Omit<Requisition, keyof DraftStanding> {
  readonly code: string;
  readonly number: number;
}

function requisitionsOf({ contributions, instalments }: InstalmentPlan, receivable: string): readonly Part[] {
  const members = new Map(contributions.members.map((member) => [member.code, member]));
  return instalments.flatMap(({ dueOn, parts }, i) =>
    parts
      .filter(({ amount }) => !amount.isZero())
      .map(({ code, amount }) => {
        const { name: member, account } = members.get(code)!;
        return { code, member, number: i + 1, dueOn, amount, receivable, account };
      }),
  );
}

function draftOf({ contributions, instalments }: InstalmentPlan, part: Part, { by, on }: Signature): KeyedDraft {
  const { code, member, number, dueOn, amount, receivable, account } = part;
  const year = contributions.year.name;
  const of = { dimensions: { customer: code } };
  return {
    eventDate: dueOn,
    compiledOn: on,
    text: `Medlemsbidrag ${year}, ${String(number)} av ${String(instalments.length)}`,
    counterparty: member,
    by,
    idempotencyKey: `contribution ${year} ${code} ${dueOn}`,
    postings: [debit(receivable, amount, of), credit(account, amount, of)],
  };
}
