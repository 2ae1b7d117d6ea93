/**
 * The rule core: decides whether the voucher after the last one may stand.
 *
 * It sees columns only, so a draft from a program and a record from a file are judged by the same lines,
 * and it reports everything that is wrong, not only the first. What could not be read has been reported by the reader
 * and is passed over here: an impossible date is not also outside the year.
 */
import { type DayNumber, dateText, daysApart, monthNumber, nextWorkingDay } from '../calendar/index.js';
import { objectOn } from '../chart/index.js';
import { type Diagnostic, isBlank } from '../diagnostics/index.js';
import { fromOre } from '../money/index.js';
import type { Store } from './columns.js';
import { noCombination, objectsOf } from './combinations.js';
import { accountNotValid, dimensionForbidden, dimensionRequired, objectClosed } from './draft-problems.js';
import { closingNotLastDay } from './period-problems.js';
import {
  compiledBeforeEvent,
  counterpartyMissing,
  numberGap,
  numberGiven,
  numberNotAscending,
  outsideYear,
  periodClosed,
  registeredLate,
  reversalOfOther,
  reversalTooEarly,
  textMissing,
  tooFewPostings,
  turnoverOutOfRange,
  unbalanced,
} from './problems.js';
import { type Rulebook, noAccount } from './rules.js';
import { levelOf, purposesOf, takes } from './locks.js';
import { purposes } from './voucher.js';

/** The voucher in the place after the last one, and what it is judged by. */
export interface Case {
  readonly store: Store;
  readonly rules: Rulebook;
  readonly locks: Uint8Array;
  /** False when some amount could not be read, so that nothing can be said of the balance. */
  readonly complete: boolean;
  /** Vouchers from elsewhere bring their numbers. */
  readonly importing: boolean;
  /** A reversal turns back what stands, also on objects and accounts that have since been closed. */
  readonly isReversal: boolean;
  /** What closes the year is dated its last day, which may have been closed before. */
  readonly isYearEnd: boolean;
  /** True when only errors are wanted: a million vouchers need no notes. */
  readonly errorsOnly: boolean;
  readonly found: Diagnostic[];
}

/** Finds everything that is wrong with the voucher. */
export function judge(subject: Case): void {
  judgeBalance(subject);
  judgePostings(subject);
  judgeDates(subject);
  judgeNumber(subject);
  const { store, found } = subject;
  const voucher = store.vouchers;
  // What is there but cannot be read has been reported; only silence is reported here.
  const isSilent = (field: string): boolean => !found.some(({ at }) => at[0] === field);
  if (isBlank(store.text[voucher]!) && isSilent('text')) found.push(textMissing.at(['text'], {}));
  if (subject.errorsOnly) return;
  const isOrdinary = store.purpose[voucher] === 0;
  if (isOrdinary && store.counterparty[voucher] === 0 && isSilent('counterparty')) {
    found.push(counterpartyMissing.at(['counterparty'], {}));
  }
  judgePromptness(subject);
}

function judgeBalance({ store, complete, found }: Case): void {
  const end = store.firstRow[store.vouchers + 1]!;
  const postings = end - store.rows;
  // No list of postings at all has been reported by the reader.
  if (postings < 2 && (complete || postings > 0)) found.push(tooFewPostings.at(['postings'], { postings }));
  if (!complete) return;
  let debit = 0;
  let credit = 0;
  for (let row = store.rows; row < end; row++) {
    const ore = store.amount[row]!;
    if (ore > 0) debit += ore;
    else credit -= ore;
  }
  if (!isExactTurnover(store.turnover + debit) || !isExactTurnover(credit)) {
    found.push(turnoverOutOfRange.at(['postings'], {}));
  } else if (debit !== credit) {
    const difference = fromOre(debit - credit);
    found.push(unbalanced.at(['postings'], { debit: fromOre(debit), credit: fromOre(credit), difference }));
  }
}

/**
 * While debit and credit of the books together are a safe integer, so is every sum anyone can ask of them,
 * in any order and over any selection.
 */
export function isExactTurnover(debit: number): boolean {
  return Number.isSafeInteger(debit * 2);
}

function judgePostings({ store, rules, isReversal, found }: Case): void {
  if (isReversal) return;
  const end = store.firstRow[store.vouchers + 1]!;
  const { combinations } = store.names;
  for (let row = store.rows; row < end; row++) {
    const account = store.account[row]!;
    const combination = store.combination[row]!;
    const mask = combinations.mask[combination] ?? 0;
    if ((mask & rules.dated) !== 0) judgeObjects(store, rules, row, found);
    if (account === noAccount) continue;
    const at = ['postings', row - store.rows];
    if (rules.valid[account] === 0) {
      const { number, name } = rules.accounts[account]!;
      found.push(accountNotValid.at([...at, 'account'], { account: `${number} ${name}`, year: rules.year.name }));
    }
    if (combination === noCombination) continue;
    const missing = rules.required[account]! & ~mask;
    const forbidden = rules.forbidden[account]! & mask;
    if ((missing | forbidden) === 0) continue;
    const { number } = rules.accounts[account]!;
    rules.dimensions.forEach((dimension, bit) => {
      const named = { account: number, dimension: dimension?.name ?? '' };
      if ((missing & (1 << bit)) !== 0) found.push(dimensionRequired.at([...at, 'dimensions'], named));
      if ((forbidden & (1 << bit)) !== 0) found.push(dimensionForbidden.at([...at, 'dimensions'], named));
    });
  }
}

/** Objects come and go: one that is merged or split away takes no more postings. */
function judgeObjects(store: Store, rules: Rulebook, row: number, found: Diagnostic[]): void {
  const day = store.eventDay[store.vouchers]!;
  if (day === 0) return;
  const date = dateText(day);
  for (const { dimension: number, code } of objectsOf(store.names.combinations, store.combination[row]!)) {
    const dimension = rules.dimensions.find((each) => each?.number === number);
    const object = dimension === undefined ? undefined : objectOn(dimension, code, date);
    if (dimension === undefined || object === undefined || object.open) continue;
    const at = ['postings', row - store.rows, 'dimensions', dimension.key];
    found.push(objectClosed.at(at, { dimension: dimension.name, code, date, became: object.became.join(', ') }));
  }
}

const closing = purposes.indexOf('closing');

function judgeDates({ store, rules, locks, isYearEnd, found }: Case): void {
  const voucher = store.vouchers;
  const event = store.eventDay[voucher]!;
  const compiled = store.compiledDay[voucher]!;
  if (event === 0) return;
  if (event < rules.firstDay || event > rules.lastDay) {
    found.push(outsideYear.at(['eventDate'], { date: dateText(event), from: rules.year.from, to: rules.year.to }));
  } else {
    // The ledger counts what closes the year after its last month, so no day before the last would be true of it.
    if (store.purpose[voucher] === closing && event !== rules.lastDay)
      found.push(closingNotLastDay.at(['eventDate'], { date: dateText(event), lastDay: rules.year.to }));
    const lock = locks[monthNumber(event) - monthNumber(rules.firstDay)]!;
    if (!isYearEnd && !takes(lock, store.purpose[voucher]!)) {
      const date = dateText(event);
      const closed = { date, month: date.slice(0, 7), level: levelOf(lock), takes: purposesOf(lock) };
      found.push(periodClosed.at(['eventDate'], closed));
    }
  }
  if (compiled !== 0 && compiled < event) {
    found.push(compiledBeforeEvent.at(['compiledOn'], { eventDate: dateText(event), compiledOn: dateText(compiled) }));
  }
  judgeReversalDay(store, event, found);
}

/** Only an accrual is turned back, and later than it happened. */
function judgeReversalDay(store: Store, event: DayNumber, found: Diagnostic[]): void {
  const reverse = store.reverseDay.get(store.vouchers) ?? 0;
  if (reverse === 0) return;
  const purpose = purposes[store.purpose[store.vouchers]!]!;
  if (purpose !== 'accrual') found.push(reversalOfOther.at(['reverseOn'], { purpose }));
  if (reverse <= event) {
    found.push(reversalTooEarly.at(['reverseOn'], { eventDate: dateText(event), reverseOn: dateText(reverse) }));
  }
}

function judgeNumber({ store, importing, errorsOnly, found }: Case): void {
  const voucher = store.vouchers;
  const number = store.number[voucher]!;
  const last = lastNumber(store, store.series[voucher]!);
  if (number === 0) {
    store.number[voucher] = last + 1;
  } else if (!importing) {
    found.push(numberGiven.at(['number'], { number }));
  } else {
    const series = store.names.series.names[store.series[voucher]!]!;
    if (number <= last) found.push(numberNotAscending.at(['number'], { series, number, last }));
    else if (number > last + 1 && !errorsOnly)
      found.push(numberGap.at(['number'], { series, number, expected: last + 1 }));
  }
}

/** The last number used in a series, 0 when none is. */
function lastNumber(store: Store, series: number): number {
  const last = store.lastInSeries[series] ?? 0;
  return last === 0 ? 0 : store.number[last]!;
}

function judgePromptness({ store, rules, found }: Case): void {
  const voucher = store.vouchers;
  const event = store.eventDay[voucher]!;
  const compiled = store.compiledDay[voucher]!;
  if (event === 0 || compiled <= event) return;
  const days = daysApart(event, compiled);
  const late = movesCash(store, rules) ? compiled > nextWorkingDay(event) : days > rules.chart.daysToEnter;
  if (late)
    found.push(registeredLate.at(['compiledOn'], { eventDate: dateText(event), compiledOn: dateText(compiled), days }));
}

function movesCash(store: Store, rules: Rulebook): boolean {
  const end = store.firstRow[store.vouchers + 1]!;
  for (let row = store.rows; row < end; row++) {
    const account = store.account[row]!;
    if (account !== noAccount && rules.cash[account] === 1) return true;
  }
  return false;
}
