/**
 * What is on the account of compensation, read from the journal: what has been bought, applied for and paid.
 *
 * An application is a voucher on that account alone: it marks what is applied for with an object of the dimension
 * `invoice`, which names the application and its period, and the payment carries the mark on. Which vouchers are in it
 * need not be written down: all that were in the journal before it, of its period or earlier, and in no application.
 */
import { type Period, period } from '../calendar/index.js';
import { type Diagnostic, attempt } from '../diagnostics/index.js';
import { type Books, type Posting, type Voucher, type VoucherId, idText, vouchers } from '../journal/index.js';
import { type Amount, fromOre, sum } from '../money/index.js';
import type { CompensationRules } from './compensation-rules.js';
import { compensationDiffers, compensationPaidUnmatched } from './problems-funding.js';
import { isPayment } from './settlement.js';

/** A voucher with something to be compensated; without a name, what the year opened with. */
export interface CompensationItem {
  readonly voucher?: VoucherId;
  readonly eventDate: string;
  readonly text: string;
  readonly amount: Amount;
}

/** An application that has been booked, or that the year opened with. */
export interface CompensationApplication {
  /** The object that marks it: `ludvikamoms 2024-Q1`. */
  readonly name: string;
  readonly voucher?: VoucherId;
  readonly applied: Amount;
  readonly paid: Amount;
  /** What it has been lowered by otherwise, such as what was refused. */
  readonly adjusted: Amount;
  readonly outstanding: Amount;
  readonly items: readonly CompensationItem[];
}

/** Everything on the account. */
export interface CompensationAccount {
  readonly applications: readonly CompensationApplication[];
  /** What has not been applied for. */
  readonly items: readonly CompensationItem[];
  /** What was applied for otherwise than its vouchers say, and payments that name no application. */
  readonly unmatched: Amount;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an application is called in the books. */
export function applicationName({ applicationName: name }: CompensationRules, { name: months }: Period): string {
  return `${name} ${months}`;
}

interface Open {
  readonly name: string;
  voucher?: VoucherId;
  applied: number;
  paid: number;
  adjusted: number;
  items: readonly CompensationItem[];
}

/** Reads the account from the journal, in the order of registration. */
export function readCompensationAccount(books: Books, rules: CompensationRules): CompensationAccount {
  const reading: Reading = { books, rules, applications: new Map(), items: [], unmatched: 0, diagnostics: [] };
  open(reading);
  for (const voucher of vouchers(books)) read(reading, voucher);
  const { applications, items, unmatched, diagnostics } = reading;
  return Object.freeze({
    applications: Object.freeze([...applications.values()].map(madeOf)),
    items: Object.freeze(items),
    unmatched: fromOre(unmatched + 0),
    diagnostics: Object.freeze(diagnostics),
  });
}

interface Reading {
  readonly books: Books;
  readonly rules: CompensationRules;
  readonly applications: Map<string, Open>;
  items: readonly CompensationItem[];
  unmatched: number;
  readonly diagnostics: Diagnostic[];
}

function open(reading: Reading): void {
  const { books, rules } = reading;
  const { plain, marked } = netsOf(books.opening, rules);
  for (const [name, ore] of marked) applicationIn(reading, name).applied += ore;
  if (plain !== 0) reading.items = [{ eventDate: books.year.from, text: 'Ingående balans', amount: fromOre(plain) }];
}

function read(reading: Reading, voucher: Voucher): void {
  const { books, rules } = reading;
  const { plain, marked } = netsOf(voucher.postings, rules);
  const net = [...marked.values()].reduce((all, ore) => all + ore, plain);
  if (plain === 0 && marked.size === 0) return;
  if (net !== 0 && isPayment(books, voucher, net)) {
    pay(reading, voucher, plain, marked);
    return;
  }
  const [name, more] = [...marked.keys()];
  if (name !== undefined && more === undefined && net === 0) {
    apply(reading, voucher, name, marked.get(name)!);
    return;
  }
  for (const [each, ore] of marked) applicationIn(reading, each).adjusted -= ore;
  if (plain !== 0) reading.items = [...reading.items, itemOf(voucher, plain)];
}

function pay(reading: Reading, voucher: Voucher, plain: number, marked: ReadonlyMap<string, number>): void {
  for (const [name, ore] of marked) applicationIn(reading, name).paid -= ore;
  if (plain === 0) return;
  reading.unmatched += plain;
  reading.diagnostics.push(
    compensationPaidUnmatched.at([idText(voucher)], { voucher: idText(voucher), amount: fromOre(-plain) }),
  );
}

function apply(reading: Reading, voucher: Voucher, name: string, ore: number): void {
  const application = applicationIn(reading, name);
  const until = endOf(reading.rules, name) ?? voucher.eventDate;
  // An application that is turned back gives its vouchers back.
  const isTurnedBack = ore < 0;
  const taken = isTurnedBack ? application.items : reading.items.filter(({ eventDate }) => eventDate <= until);
  application.applied += ore;
  const come = sum(taken.map(({ amount }) => amount)).ore * (isTurnedBack ? -1 : 1);
  application.items = isTurnedBack ? [] : [...application.items, ...taken];
  reading.items = isTurnedBack ? [...taken, ...reading.items] : reading.items.filter((item) => !taken.includes(item));
  if (!isTurnedBack) application.voucher = Object.freeze({ series: voucher.series, number: voucher.number });
  if (come === ore) return;
  reading.unmatched += come - ore;
  reading.diagnostics.push(
    compensationDiffers.at([idText(voucher)], {
      application: name,
      voucher: idText(voucher),
      applied: fromOre(ore),
      vouchers: fromOre(come + 0),
    }),
  );
}

/** The last day of what an application is named after. */
function endOf({ applicationName: prefix }: CompensationRules, name: string): string | undefined {
  return attempt([], () => period(name.slice(prefix.length + 1)))?.to;
}

function applicationIn({ applications }: Reading, name: string): Open {
  const known = applications.get(name) ?? { name, applied: 0, paid: 0, adjusted: 0, items: [] };
  applications.set(name, known);
  return known;
}

/** What a voucher does to the account: unmarked, and by the application that marks it. */
function netsOf(
  postings: readonly Posting[],
  { accounts, applicationName: prefix }: CompensationRules,
): { readonly plain: number; readonly marked: ReadonlyMap<string, number> } {
  let plain = 0;
  const marked = new Map<string, number>();
  for (const { account, amount, dimensions } of postings) {
    if (account !== accounts.receivable) continue;
    const { invoice } = dimensions;
    if (invoice?.startsWith(`${prefix} `) === true) marked.set(invoice, (marked.get(invoice) ?? 0) + amount.ore);
    else plain += amount.ore;
  }
  for (const [name, ore] of marked) if (ore === 0) marked.delete(name);
  return { plain, marked };
}

function itemOf({ series, number, eventDate, text }: Voucher, ore: number): CompensationItem {
  return Object.freeze({ voucher: Object.freeze({ series, number }), eventDate, text, amount: fromOre(ore) });
}

function madeOf({ name, voucher, applied, paid, adjusted, items }: Open): CompensationApplication {
  return Object.freeze({
    name,
    ...(voucher === undefined ? {} : { voucher }),
    applied: fromOre(applied + 0),
    paid: fromOre(paid + 0),
    adjusted: fromOre(adjusted + 0),
    outstanding: fromOre(applied - paid - adjusted + 0),
    items: Object.freeze(items),
  });
}
