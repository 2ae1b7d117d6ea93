/**
 * What remains to be done before a year is closed. Each question is put to the books by itself.
 */
import { type Period, addDays, dayOf, period } from '../calendar/index.js';
import { type Account, accountPattern, dimensionOf } from '../chart/index.js';
import { type Diagnostic, isError } from '../diagnostics/index.js';
import { type Books, checkSeals, columnsOf, periodLevels } from '../journal/index.js';
import { balanceOf } from '../ledger/index.js';
import { type Amount, fromOre } from '../money/index.js';
import { balancesByObjects } from './balances.js';
import { checkOpening } from './opening.js';
import {
  accrualCarriedOver,
  accrualOverdue,
  dimensionUnbalanced,
  liabilityInDebit,
  periodStillOpen,
  receivableInCredit,
  resultNotMoved,
  seriesGap,
  suspenseNotCleared,
} from './problems.js';
import { openAccruals } from './reversal.js';

/** Everything that remains, errors, warnings and notes. */
export function remaining(books: Books, previous: Books | undefined): readonly Diagnostic[] {
  const opening = previous === undefined ? [] : checkOpening(books, { previous });
  // Of a year that is not the one before there is nothing more to ask.
  const isSound = !opening.some(({ at }) => at[0] === 'previous');
  return [
    ...opening,
    ...checkSeals(books).filter(isError),
    ...resultRemaining(books),
    ...accrualsRemaining(books, isSound ? previous : undefined),
    ...accountsRemaining(books),
    ...dimensionsRemaining(books),
    ...gapsRemaining(books),
    ...periodsRemaining(books),
  ];
}

/** What closing vouchers have booked on the account is this year's; whatever else is there is another year's, or twice this one's. */
function resultRemaining(books: Books): readonly Diagnostic[] {
  const { yearEnd } = books.chart;
  if (yearEnd === undefined) return [];
  const balance = balanceOf(books, yearEnd.resultAccount, { beforeClosing: true });
  const account = named(books.chart.accounts.find(({ number }) => number === yearEnd.resultAccount)!);
  return balance.isZero() ? [] : [resultNotMoved.at(['yearEnd', 'resultAccount'], { account, balance })];
}

function accrualsRemaining(books: Books, previous: Books | undefined): readonly Diagnostic[] {
  return openAccruals(books, previous === undefined ? {} : { previous }).map(({ name, reverseOn }) => {
    const isDue = reverseOn <= books.year.to;
    return (isDue ? accrualOverdue : accrualCarriedOver).at(['accruals', name], { voucher: name, reverseOn });
  });
}

/** Suspense accounts with a balance, receivables in credit and liabilities in debit. */
function accountsRemaining(books: Books): readonly Diagnostic[] {
  const { suspenseAccounts = [] } = books.chart.yearEnd ?? {};
  const isSuspense = accountPattern(suspenseAccounts);
  return balancesByObjects(books, () => false).flatMap(({ account, ore }) => {
    const at = ['accounts', account.number];
    const seen: OnAccount = { account: named(account), balance: fromOre(ore) };
    return [
      ...(isSuspense(account.number) ? [suspenseNotCleared.at(at, seen)] : []),
      ...(isReceivable(account) && ore < 0 ? [receivableInCredit.at(at, seen)] : []),
      ...(account.kind === 'liability' && ore > 0 ? [liabilityInDebit.at(at, seen)] : []),
    ];
  });
}

interface OnAccount {
  readonly account: string;
  readonly balance: Amount;
}

function isReceivable({ kind, cashFlow }: Account): boolean {
  return kind === 'asset' && (cashFlow === 'receivables' || cashFlow === 'longTermReceivables');
}

function named({ number, name }: Account): string {
  return `${number} ${name}`;
}

/** Of the vouchers of the year: opening balances and what closes the year are not divided by objects that need balance. */
function dimensionsRemaining(books: Books): readonly Diagnostic[] {
  const { balancedDimensions = [] } = books.chart.yearEnd ?? {};
  const firstDay = dayOf(books.year.from);
  return balancedDimensions.flatMap((key) => {
    const dimension = dimensionOf(books.chart, key);
    const balances = balancesByObjects(
      books,
      (_, each) => each === key,
      ({ eventDay, isClosing }, voucher) => voucher > 0 && eventDay[voucher]! >= firstDay && !isClosing(voucher),
    );
    const sums = new Map<string, number>();
    for (const { dimensions, ore } of balances) {
      const code = (dimensions as Readonly<Record<string, string>>)[key];
      if (code !== undefined) sums.set(code, (sums.get(code) ?? 0) + ore);
    }
    return [...sums]
      .filter(([, ore]) => ore !== 0)
      .map(([code, ore]) => {
        const seen = { dimension: dimension.name, code, difference: fromOre(ore) };
        return dimensionUnbalanced.at(['dimensions', key, code], seen);
      });
  });
}

/** Numbers that are missing within a series, from 1 on. */
function gapsRemaining(books: Books): readonly Diagnostic[] {
  const { vouchers, headingAt } = columnsOf(books);
  const last = new Map<string, number>();
  const found: Diagnostic[] = [];
  for (let place = 1; place < vouchers; place++) {
    const { series, number } = headingAt(place);
    const after = last.get(series) ?? 0;
    if (number > after + 1) found.push(seriesGap.at(['series', series], { series, after, before: number }));
    last.set(series, number);
  }
  return found;
}

/** The months that still take something, those that follow each other told as one period. */
function periodsRemaining(books: Books): readonly Diagnostic[] {
  const open = periodLevels(books).filter(({ level }) => level !== 'hard');
  const spans: Period[] = [];
  for (const { month } of open) {
    const last = spans.at(-1);
    if (last === undefined || addDays(last.to, 1) !== month.from) spans.push(month);
    else spans[spans.length - 1] = period({ from: last.from, to: month.to });
  }
  const months = spans.map(({ name }) => name).join(', ');
  return open.length === 0 ? [] : [periodStillOpen.at(['periods'], { months })];
}
