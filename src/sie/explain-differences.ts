/**
 * What a difference is likely to come of: causes tried one after the other, the most certain first.
 *
 * A cause is only named when the figures speak for it to the öre; the last one, of which nothing but the number of
 * differences speaks, comes last.
 */
import type { SieDocument } from './document.js';
import type { Comparison } from './compare.js';
import { createFinder } from './finder.js';
import type { Movements } from './movements.js';
import { nameOfVoucher } from './place-of-voucher.js';
import type { ReconciliationCause } from './reconciliation-texts.js';
import type { VoucherColumns } from './voucher-columns.js';
import { gapsIn, numberVouchers } from './voucher-numbers.js';

/** A comparison that did not come out, and why. */
export interface Explained extends Comparison {
  readonly cause: ReconciliationCause | '';
  readonly evidence: string;
}

/** What there is to look for causes in. */
export interface Material {
  readonly document: SieDocument;
  readonly columns: VoucherColumns;
  readonly movements: Movements;
  readonly comparisons: readonly Comparison[];
}

type Cause = Pick<Explained, 'cause' | 'evidence'>;
type Guess = (difference: Comparison) => Cause | undefined;

/** The differences, each with its likely cause. */
export function explain(different: readonly Comparison[], material: Material): readonly Explained[] {
  if (different.length === 0) return [];
  const guesses: readonly Guess[] = [
    guessOfRows(material),
    guessOfUnbalanced(material),
    guessOfResult(material),
    guessOfTurnOfYear(different),
    guessOfMonths(different),
    guessOfMissing(different, material),
  ];
  return different.map((each) => {
    for (const guess of guesses) {
      const cause = guess(each);
      if (cause !== undefined) return { ...each, ...cause };
    }
    return { ...each, cause: '', evidence: '' };
  });
}

function isOfYear({ check }: Comparison): boolean {
  return check === 'closing' || check === 'result';
}

/** Rows of the account itself: unreadable, struck, added, or outside the year. */
function guessOfRows({ columns, movements }: Material): Guess {
  const places = new Map(columns.accounts.names.map((name, account) => [name, account]));
  return (each) => {
    const account = places.get(each.subject);
    if (account === undefined || !(isOfYear(each) || each.check === 'month')) return undefined;
    const difference = each.declared - each.computed;
    const unreadable = movements.unreadable[account]!;
    if (unreadable !== -1) return { cause: 'amount unreadable', evidence: nameOfVoucher(columns, unreadable) };
    if (!isOfYear(each)) return undefined;
    if (difference === movements.struck[account]) return { cause: 'struck rows counted', evidence: '' };
    if (difference === movements.added[account]) return { cause: 'added rows counted twice', evidence: '' };
    if (difference === 0 - movements.added[account]!) return { cause: 'added rows not counted', evidence: '' };
    if (difference === 0 - movements.outside[account]!) {
      return { cause: 'vouchers outside the year', evidence: nameOfVoucher(columns, movements.firstOutside) };
    }
    return undefined;
  };
}

/** A voucher that is out of balance by the difference, and has a row on the account or lacks one. */
function guessOfUnbalanced({ columns, movements }: Material): Guess {
  const byAmount = new Map<number, number>();
  for (const [voucher, sum] of movements.unbalanced) if (!byAmount.has(sum)) byAmount.set(sum, voucher);
  return (each) => {
    const voucher = isOfYear(each) || each.check === 'month' ? byAmount.get(each.computed - each.declared) : undefined;
    return voucher === undefined
      ? undefined
      : { cause: 'unbalanced voucher', evidence: nameOfVoucher(columns, voucher) };
  };
}

/** The result of this year or the last, on an account of equity or one of those it is moved by. */
function guessOfResult({ comparisons, document }: Material): Guess {
  const resultOf = (year: number): number =>
    document.results.reduce((sum, each) => (each.year === year ? sum + (each.amount?.ore ?? 0) : sum), 0);
  const counted = comparisons.reduce((sum, each) => (each.check === 'result' ? sum + each.computed : sum), 0);
  const carried = document.closing.reduce((sum, each) => (each.year === -1 ? sum + (each.amount?.ore ?? 0) : sum), 0);
  const results = new Set([resultOf(0), resultOf(-1), counted, carried].filter((ore) => ore !== 0).map(Math.abs));
  // Equity is 20xx; a result is moved by 8999, or by 9030 and 9031 where those are used.
  const takesResult = (subject: string): boolean => /^(?:20|899|903)/.test(subject) || subject.startsWith('#');
  return ({ subject, declared, computed, check }) =>
    check !== 'month' && takesResult(subject) && results.has(Math.abs(declared - computed))
      ? { cause: 'result not moved', evidence: '' }
      : undefined;
}

/** Between the years: moved within equity, or a year that was changed afterwards. */
function guessOfTurnOfYear(different: readonly Comparison[]): Guess {
  const opening = different.filter(({ check }) => check === 'opening');
  const inEquity = opening.filter(({ subject }) => subject.startsWith('20'));
  const sum = inEquity.reduce((total, { declared, computed }) => total + declared - computed, 0);
  const isMoved = inEquity.length > 1 && sum === 0;
  return ({ check, subject }) => {
    if (check !== 'opening') return undefined;
    if (isMoved && subject.startsWith('20')) return { cause: 'moved within equity', evidence: '' };
    return { cause: 'open year', evidence: '' };
  };
}

/** Months that together are right: the amount is in another of them. */
function guessOfMonths(different: readonly Comparison[]): Guess {
  const sums = new Map<string, number>();
  for (const { check, subject, declared, computed } of different) {
    if (check === 'month') sums.set(subject, (sums.get(subject) ?? 0) + declared - computed);
  }
  return ({ check, subject }) =>
    check === 'month' && sums.get(subject) === 0 ? { cause: 'another month', evidence: '' } : undefined;
}

const mostOfOneVoucher = 20;
const mostEvidence = 5;

/** A voucher that is not there takes a difference with it that balances; many of them take many. */
function guessOfMissing(different: readonly Comparison[], material: Material): Guess {
  const { comparisons } = material;
  const own = different.filter(isOfYear);
  const sum = own.reduce((total, { declared, computed }) => total + declared - computed, 0);
  const moved = comparisons.filter((each) => isOfYear(each) && (each.declared !== 0 || each.computed !== 0));
  const isMissing = own.length > 1 && own.length <= mostOfOneVoucher && sum === 0;
  const isFiltered = own.length > 1 && own.length * 2 > moved.length;
  if (!isMissing && !isFiltered) return () => undefined;
  const gaps = gapNames(material);
  // A single gap explains more than the share of accounts that differ does, which in a small file is easily large.
  const cause = isMissing && (gaps.length > 0 || !isFiltered) ? 'missing voucher' : 'filtered export';
  const shown = gaps.slice(0, mostEvidence).join(', ');
  const evidence = gaps.length > mostEvidence ? `${shown} …` : shown;
  return (each) =>
    isOfYear(each) || each.check === 'month'
      ? { cause, evidence: cause === 'missing voucher' ? evidence : '' }
      : undefined;
}

/** The numbers that are not in the file: `A 57`, `B 3-8`. */
function gapNames({ columns }: Material): readonly string[] {
  const names: string[] = [];
  const numbers = numberVouchers(columns, { series: '', given: 'by the books' }, createFinder('tolerant', 0));
  gapsIn(numbers, (_, [gap]) => {
    const { series, number, expected } = gap!.data as { series: string; number: number; expected: number };
    names.push(`${series} ${number === expected + 1 ? '' : `${String(expected)}-`}${String(number - 1)}`.trim());
  });
  return names;
}
