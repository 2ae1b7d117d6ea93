/**
 * Applications for compensation: what is in the next, what was applied for before and paid, and that the account agrees.
 *
 * The plan is a value: it shows what it would post, and `postAll(books, plan.drafts)` posts it.
 */
import {
  type IsoDate,
  type Period,
  type PeriodInput,
  dateText,
  dayOf,
  endOfMonth,
  monthNumber,
  period,
} from '../calendar/index.js';
import { BookkeepingError, type Diagnostic, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
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
import { balanceOf } from '../ledger/index.js';
import { type Amount, type AmountInput, sum } from '../money/index.js';
import {
  type CompensationApplication,
  type CompensationItem,
  applicationName,
  readCompensationAccount,
} from './compensation-account.js';
import { type CompensationRules, compensationRules, readCompensationRules } from './compensation-rules.js';
import { readAmount, readDay } from './funding-fields.js';
import { printCompensation, printReceipt } from './print-compensation.js';
import { compensationOtherPeriod } from './problems-funding.js';
import { type DraftStanding, type KeyedDraft, standingOf } from './standing.js';

/** What is applied for. */
export interface CompensationOptions {
  /** A month, or three months of a calendar year. */
  readonly period: PeriodInput;
  readonly rules?: CompensationRules;
}

/** An application, and how the account stands with it. */
export interface CompensationPlan {
  readonly period: Period;
  readonly name: string;
  /** What it is for: nothing when it has been applied for. */
  readonly amount: Amount;
  /** The vouchers in it, those of earlier periods that came too late for their own included. */
  readonly items: readonly CompensationItem[];
  /** What is not in it, and has not been applied for before. */
  readonly later: readonly CompensationItem[];
  readonly applications: readonly CompensationApplication[];
  readonly unmatched: Amount;
  /** The balance of the account: the items, what is later, what applications have outstanding, and what is unmatched. */
  readonly balance: Amount;
  readonly drafts: readonly VoucherDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The application of a period, from the vouchers that are there on the day of the signature. */
export function compensationPlan(books: Books, options: CompensationOptions, signature: Signature): CompensationPlan {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const { period: given, rules: own = compensationRules } = readOptions(options, ['period', 'rules']);
  const rules = readCompensationRules(own);
  const span = readSpan(books, given, rules);
  const { by, on } = readSigned(signature);
  const account = readCompensationAccount(books, rules);
  const name = applicationName(rules, span);
  const isApplied = account.applications.some((each) => each.name === name && each.applied.ore > 0);
  const isIn = ({ eventDate }: CompensationItem): boolean => !isApplied && eventDate <= span.to;
  const items = account.items.filter(isIn);
  const amount = sum(items.map((item) => item.amount));
  const plan = {
    period: span,
    name,
    amount,
    items: Object.freeze(items),
    later: Object.freeze(account.items.filter((item) => !isIn(item))),
    applications: account.applications,
    unmatched: account.unmatched,
    balance: balanceOf(books, rules.accounts.receivable),
    drafts: Object.freeze(amount.ore > 0 ? [applicationDraft(books, rules, { name, amount, by, on })] : []),
    diagnostics: account.diagnostics,
  };
  return Object.freeze(printable(plan, printCompensation));
}

/** What was paid, and for which application. */
export interface CompensationPayment {
  /** The period of the application. */
  readonly period: PeriodInput;
  readonly on: IsoDate;
  readonly amount: AmountInput;
  readonly rules?: CompensationRules;
}

/** A payment, and its voucher when that can be posted now. */
export interface CompensationReceipt extends DraftStanding {
  /** The application it is for. */
  readonly name: string;
  readonly on: IsoDate;
  readonly amount: Amount;
  readonly drafts: readonly VoucherDraft[];
}

/** The voucher of a payment, marked with the application it is for. */
export function compensationReceipt(
  books: Books,
  payment: CompensationPayment,
  signature: Signature,
): CompensationReceipt {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const {
    period: given,
    on,
    amount: paid,
    rules: own = compensationRules,
  } = readOptions(payment, ['period', 'on', 'amount', 'rules'], 'payment');
  const rules = readCompensationRules(own);
  const found: Diagnostic[] = [];
  const amount = readAmount(found, ['amount'], paid, 'above zero');
  readDay(found, ['on'], on);
  refuseErrors(found);
  const { by, on: compiledOn } = readSigned(signature);
  const name = applicationName(rules, period(given));
  const { accounts } = rules;
  const draft: KeyedDraft = {
    eventDate: on,
    compiledOn,
    text: `Utbetald ersättning, ${name}`,
    counterparty: 'Skatteverket',
    by,
    idempotencyKey: `compensation ${name} paid ${on}`,
    postings: [debit(accounts.cash, amount), credit(accounts.receivable, amount, { dimensions: { invoice: name } })],
  };
  const standing = standingOf(books, draft, compiledOn);
  const drafts = Object.freeze(standing.status === 'due' ? [draft] : []);
  return Object.freeze(printable({ name, on, amount, ...standing, drafts }, printReceipt));
}

function readSigned(signature: Signature): Signature {
  const found: Diagnostic[] = [];
  const { by, on } = readSignature(readOptions(signature, signatureFields, 'signature'), found, false);
  refuseErrors(found);
  return { by, on: dateText(on) };
}

/** Whole months of one calendar year, as many as an application may be for, within the books. */
function readSpan({ year }: Books, given: PeriodInput, { months }: CompensationRules): Period {
  const span = period(given);
  const { from, to, name } = span;
  const count = monthNumber(dayOf(to)) - monthNumber(dayOf(from)) + 1;
  const isWhole = from.endsWith('-01') && to === endOfMonth(to);
  const isInside = from >= year.from && to <= year.to && from.slice(0, 4) === to.slice(0, 4);
  if (isWhole && isInside && months.includes(count)) return span;
  throw new BookkeepingError([compensationOtherPeriod.at(['period'], { period: name, year: year.name })]);
}

/** An application is made when it is signed; of last year's books, on their last day. */
function applicationDraft(
  { year }: Books,
  { accounts }: CompensationRules,
  { name, amount, by, on }: Signature & { readonly name: string; readonly amount: Amount },
): VoucherDraft {
  return {
    eventDate: on > year.to ? year.to : on,
    compiledOn: on,
    text: `Ansökan om ersättning, ${name}`,
    counterparty: 'Skatteverket',
    by,
    purpose: 'accrual',
    postings: [
      debit(accounts.receivable, amount, { dimensions: { invoice: name } }),
      credit(accounts.receivable, amount),
    ],
  };
}
