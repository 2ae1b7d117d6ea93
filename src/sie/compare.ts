/**
 * Every figure of a file beside what its other figures add up to.
 */
import type { AccountKind } from '../chart/index.js';
import type { SieDocument, SieYear } from './document.js';
import { monthFigures } from './ledger-rows.js';
import type { Movements } from './movements.js';
import type { ReconciliationCheck } from './reconciliation-texts.js';
import type { VoucherColumns } from './voucher-columns.js';
import { type Findings, totalsOf, wholeOf } from './year-balances.js';

/** A figure the file has, and the same as it is counted; öre. */
export interface Comparison {
  readonly check: ReconciliationCheck;
  readonly subject: string;
  /** Empty when it is not of a month. */
  readonly month: string;
  readonly declared: number;
  readonly computed: number;
}

/** What is compared. */
export interface Compared {
  readonly document: SieDocument;
  readonly columns: VoucherColumns;
  readonly movements: Movements;
  readonly kinds: ReadonlyMap<string, AccountKind>;
  readonly year: SieYear | undefined;
  readonly findings: Findings;
}

/** All that can be compared. What a file has no figures of is not. */
export function compareAll(compared: Compared): readonly Comparison[] {
  const { document, findings } = compared;
  const figures = (year: number): YearFigures => ({
    opening: totalsOf(document.opening, '#IB', year, findings),
    closing: totalsOf(document.closing, '#UB', year, findings),
    results: totalsOf(document.results, '#RES', year, findings),
  });
  const [current, last] = [figures(0), figures(-1)];
  return [
    ...compareYear(compared, current),
    ...compareOpening(current, last),
    ...compareSums('0', current),
    ...compareSums('-1', last),
    ...compareMonths(compared),
  ];
}

type Totals = ReadonlyMap<string, number>;

interface YearFigures {
  readonly opening: Totals;
  readonly closing: Totals;
  readonly results: Totals;
}

/** Opening balance and vouchers against what the year closed with; of a file without vouchers, its months. */
function compareYear(compared: Compared, { opening, closing, results }: YearFigures): readonly Comparison[] {
  const { document, kinds } = compared;
  const changes = document.vouchers.length > 0 ? changesOfVouchers(compared) : changesOfMonths(compared);
  if (changes.size === 0 && document.vouchers.length === 0) return [];
  const accounts = [...new Set([...opening.keys(), ...closing.keys(), ...results.keys(), ...changes.keys()])];
  return accounts.flatMap((subject): Comparison[] => {
    const kind = kinds.get(subject);
    const isResult = kind === 'income' || kind === 'expense';
    // An account with balances of the other sort is taken at the file's word.
    const isCarried = isResult
      ? !results.has(subject) && (closing.has(subject) || opening.has(subject))
      : !results.has(subject) || closing.has(subject);
    const change = changes.get(subject) ?? 0;
    if (isCarried) {
      if (closing.size === 0) return [];
      return [
        {
          check: 'closing',
          subject,
          month: '',
          declared: closing.get(subject) ?? 0,
          computed: (opening.get(subject) ?? 0) + change,
        },
      ];
    }
    if (results.size === 0) return [];
    return [{ check: 'result', subject, month: '', declared: results.get(subject) ?? 0, computed: change }];
  });
}

function changesOfVouchers({ columns, movements }: Compared): Totals {
  const moved = columns.accounts.names.map((name, account) => ({ name, account }));
  return new Map(
    moved.flatMap(({ name, account }) => (movements.rows[account] === 0 ? [] : [[name, movements.change[account]!]])),
  );
}

function changesOfMonths({ document, findings }: Compared): Totals {
  const changes = new Map<string, number>();
  const given = { totals: document.periodBalances, parts: document.objectPeriodBalances };
  for (const { account, ...figure } of monthFigures(given, '#PSALDO', 0, findings)) {
    changes.set(account, (changes.get(account) ?? 0) + wholeOf('#PSALDO', account, figure, findings));
  }
  return changes;
}

/** What the year opens with against what the last one closed with. */
function compareOpening({ opening }: YearFigures, { closing }: YearFigures): readonly Comparison[] {
  if (opening.size === 0 || closing.size === 0) return [];
  return [...new Set([...opening.keys(), ...closing.keys()])].map((subject) => {
    return {
      check: 'opening',
      subject,
      month: '',
      declared: opening.get(subject) ?? 0,
      computed: closing.get(subject) ?? 0,
    };
  });
}

/** Debit and credit are equal: the opening balances add up to nothing, and so do closing balances and results together. */
function compareSums(year: string, { opening, closing, results }: YearFigures): readonly Comparison[] {
  const sums = [
    { subject: `#IB ${year}`, totals: [opening] },
    { subject: `#UB + #RES ${year}`, totals: [closing, results] },
  ];
  return sums.flatMap(({ subject, totals }): Comparison[] => {
    if (totals.some(({ size }) => size === 0)) return [];
    const sum = totals.flatMap((each) => [...each.values()]).reduce((total, ore) => total + ore, 0);
    return [{ check: 'sum', subject, month: '', declared: sum, computed: 0 }];
  });
}

/** The months the file gives, as far as they reach, against the vouchers of each. */
function compareMonths({ document, columns, movements, year, findings }: Compared): readonly Comparison[] {
  if (year === undefined || document.vouchers.length === 0) return [];
  const months = movements.monthly.length / Math.max(1, columns.accounts.names.length);
  const numberOf = new Map(columns.accounts.names.map((name, account) => [name, account]));
  const given = { totals: document.periodBalances, parts: [] };
  const declared = new Map(
    monthFigures(given, '#PSALDO', 0, findings).map(({ account, month, total = 0 }) => [`${account} ${month}`, total]),
  );
  if (declared.size === 0) return [];
  const all = new Set(declared.keys());
  for (let month = 0; month < months; month++) {
    const name = monthName(year.from, month);
    if (name > (document.balancesTo ?? year.to).slice(0, 7)) break;
    columns.accounts.names.forEach((account, own) => {
      if (movements.monthly[own * months + month] !== 0) all.add(`${account} ${name}`);
    });
  }
  return [...all].map((name) => {
    const [subject, month] = [name.slice(0, -8), name.slice(-7)];
    const own = numberOf.get(subject);
    const place = monthPlace(year.from, month);
    const isInside = own !== undefined && place >= 0 && place < months;
    const computed = isInside ? movements.monthly[own * months + place]! : 0;
    return { check: 'month', subject, month, declared: declared.get(name) ?? 0, computed };
  });
}

function monthPlace(from: string, month: string): number {
  return (+month.slice(0, 4) - +from.slice(0, 4)) * 12 + +month.slice(5, 7) - +from.slice(5, 7);
}

function monthName(from: string, place: number): string {
  const count = +from.slice(0, 4) * 12 + +from.slice(5, 7) - 1 + place;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
