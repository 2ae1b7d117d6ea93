/**
 * Drawing a sample of payments that an outsider can draw again (LKBR 3:11 keeps the books traceable; this, the control).
 */
import { type Period, type PeriodInput, cutToYear, period } from '../calendar/index.js';
import type { AccountPattern } from '../chart/index.js';
import { BookkeepingError, readOptions, refusedField } from '../diagnostics/index.js';
import { type Books, isBooks, periodLevels, sealOf } from '../journal/index.js';
import { sum } from '../money/index.js';
import { isText } from '../statements/index.js';
import { type Payment, payingAccounts, paymentsOf } from './payments.js';
import { finishedSample } from './finish-sample.js';
import type { Sample, SampleItem } from './sample.js';
import { type SampleMethod, drawAtRandom, drawByMonetaryUnit, sampleForm } from './sample-methods.js';
import { sampleTooLarge } from './sample-problems.js';

/** How a sample is drawn. */
export interface SampleDraft {
  readonly period: PeriodInput;
  readonly size: number;
  /** Any text that nobody could choose the payments by: a roll of dice, made known once the period was closed. */
  readonly seed: string;
  /** Every payment alike, unless told. */
  readonly method?: SampleMethod;
  /** What it is called in the history: its period, unless told. */
  readonly name?: string;
  /** The accounts whose credits are payments: those of cash, unless told. */
  readonly accounts?: AccountPattern;
}

const draws = { random: drawAtRandom, monetaryUnit: drawByMonetaryUnit };
const fields = ['period', 'size', 'seed', 'method', 'name', 'accounts'] as const;
const mostDrawn = 100_000;

/** The sample of a seed: the same books and the same seed give the same sample. */
export function drawSample(books: Books, draft: SampleDraft): Sample {
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const { period: given, size, seed, method = 'random', accounts, name } = readOptions(draft, fields, 'draft');
  const whole = period(given);
  const span: Period = { ...cutToYear(books.year, whole), name: whole.name };
  const { year } = books;
  if (span.from < year.from || span.to > year.to) throw refusedField('period', whole.name, year.name);
  if (!Number.isInteger(size) || size < 1 || size > mostDrawn)
    throw refusedField('size', size, `1–${String(mostDrawn)}`);
  if (!isText(seed) || seed.length > 200) throw refusedField('seed', seed, '"4 1 6 2 5" (1–200)');
  if (!Object.hasOwn(draws, method)) throw refusedField('method', method, Object.keys(draws).join(', '));
  if (name !== undefined && (!isText(name) || name.length > 200)) throw refusedField('name', name, 'text');
  const numbers = payingAccounts(books, accounts);
  const seal = sealOf(books, span);
  const payments = paymentsOf(books, span, numbers);
  if (size > payments.length)
    throw new BookkeepingError([sampleTooLarge.at(['size'], { size, payments: payments.length, period: span.name })]);
  return finishedSample({
    name: name ?? span.name,
    association: books.association.name,
    period: Object.freeze(span),
    form: sampleForm,
    method,
    seed,
    size,
    population: {
      payments: payments.length,
      total: sum(payments.map(({ amount }) => amount)),
      accounts: numbers,
      seal,
      isClosed: isClosed(books, span),
    },
    items: drawnItems(payments, { method, seed, size }),
  });
}

/** The payments that the seed draws, in the order of the population. */
export function drawnItems(
  payments: readonly Payment[],
  { method, seed, size }: Pick<Sample, 'method' | 'seed' | 'size'>,
): readonly SampleItem[] {
  const total = payments.reduce((ore, { amount }) => ore + BigInt(amount.ore), 0n);
  return draws[method](payments, seed, size).map((drawn) => {
    const payment = payments[drawn.place]!;
    const isCertain = method === 'monetaryUnit' && BigInt(payment.amount.ore) * BigInt(size) >= total;
    return Object.freeze({ ...payment, ...drawn, isCertain });
  });
}

function isClosed(books: Books, { from, to }: Period): boolean {
  const months = periodLevels(books).filter(({ month }) => month.from <= to && from <= month.to);
  return months.every(({ level }) => level === 'hard');
}
