/**
 * The reader of accruals: what is to be moved, between which accounts, over which periods.
 */
import {
  type IsoDate,
  type Period,
  type PeriodInput,
  addDays,
  monthsOf,
  period,
  readDate,
  whyNotDate,
} from '../calendar/index.js';
import {
  type Account,
  type AccountKind,
  type Dimensions,
  accountUnknown,
  findAccount,
  nearestAccount,
} from '../chart/index.js';
import {
  type Diagnostic,
  attempt,
  badField,
  excerpt,
  isBlank,
  isRecord,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
  within,
} from '../diagnostics/index.js';
import type { Books } from '../journal/index.js';
import { type Amount, type AmountInput, type Weight, allocate, amount } from '../money/index.js';
import { accrualWrongAccount } from './problems.js';

/** The four kinds: booked too early or too late, cost or income. */
export type AccrualKind = 'prepaidExpense' | 'accruedExpense' | 'prepaidIncome' | 'accruedIncome';

/** A cost or an income, and the periods it belongs to. */
export interface AccrualDraft {
  readonly kind: AccrualKind;
  /** Names the accrual within the association, so that no part of it is posted twice. */
  readonly key: string;
  readonly text: string;
  /** The whole that is divided over the periods. */
  readonly amount: AmountInput;
  /** The cost or income account. */
  readonly account: string | number;
  /** The balance account it stands on meanwhile. */
  readonly balanceAccount: string | number;
  readonly dimensions?: Dimensions;
  /** The months of a period; or a list of periods, each taken as it is. */
  readonly periods: PeriodInput | readonly PeriodInput[];
  /** What the periods are weighed by: alike unless told. */
  readonly weights?: readonly Weight[];
  /** Of what is prepaid, and only of that: the day the whole was booked. */
  readonly bookedOn?: IsoDate;
  /** Of what is accrued, and only of that: the day it is turned back; the day after the last period unless told. */
  readonly reverseOn?: IsoDate;
  readonly series?: string;
  readonly counterparty?: string;
  readonly reference?: string;
}

const fields = [
  'kind',
  'key',
  'text',
  'amount',
  'account',
  'balanceAccount',
  'dimensions',
  'periods',
  'weights',
  'bookedOn',
  'reverseOn',
  'series',
  'counterparty',
  'reference',
] as const;

/** How each kind is posted. */
interface Nature {
  readonly isPrepaid: boolean;
  readonly resultKind: AccountKind;
  readonly balanceKind: AccountKind;
  /** The side of the accrual on the cost or income account. */
  readonly side: 'debit' | 'credit';
}

const natures: Readonly<Record<AccrualKind, Nature>> = {
  prepaidExpense: { isPrepaid: true, resultKind: 'expense', balanceKind: 'asset', side: 'credit' },
  accruedExpense: { isPrepaid: false, resultKind: 'expense', balanceKind: 'liability', side: 'debit' },
  prepaidIncome: { isPrepaid: true, resultKind: 'income', balanceKind: 'liability', side: 'debit' },
  accruedIncome: { isPrepaid: false, resultKind: 'income', balanceKind: 'asset', side: 'credit' },
};

/** An accrual as it was read. */
export interface ReadAccrual extends Nature {
  readonly draft: AccrualDraft;
  readonly account: Account;
  readonly balanceAccount: Account;
  readonly periods: readonly Period[];
  /** The share of each period. */
  readonly shares: readonly Amount[];
  /** When what is prepaid was booked, or when what is accrued is turned back. */
  readonly day: IsoDate;
}

/** Reads an accrual against the chart of the books, or refuses it with everything that is wrong. */
export function readAccrual(books: Books, given: AccrualDraft): ReadAccrual {
  const draft = readOptions(given, fields, 'accrual');
  const found: Diagnostic[] = [];
  const bad = (field: string, value: unknown, expected: string): void => {
    found.push(badField.at([field], { field, given: shown(value), expected }));
  };
  const isKind = typeof draft.kind === 'string' && Object.hasOwn(natures, draft.kind);
  if (!isKind) bad('kind', draft.kind, Object.keys(natures).join(', '));
  for (const field of ['key', 'text'] as const) {
    if (typeof draft[field] !== 'string' || isBlank(draft[field])) bad(field, draft[field], '"Försäkring 2024"');
  }
  if (draft.dimensions !== undefined && !isRecord(draft.dimensions)) {
    bad('dimensions', draft.dimensions, '{ costCentre: "1010" }');
  }
  const nature = natures[isKind ? draft.kind : 'prepaidExpense'];
  const account = readAccount(books, draft, 'account', found);
  const balanceAccount = readAccount(books, draft, 'balanceAccount', found);
  if (isKind) found.push(...checkKind(account, nature.resultKind, 'account'));
  if (isKind) found.push(...checkKind(balanceAccount, nature.balanceKind, 'balanceAccount'));
  const whole = attempt(found, () => amount(draft.amount));
  if (whole !== undefined && whole.ore <= 0) bad('amount', draft.amount, '> 0');
  const periods = attempt(found, () => readPeriods(draft.periods)) ?? [];
  if (periods.length === 0 && found.length === 0) bad('periods', draft.periods, '"2024-01..2024-06", ["2024-Q1"]');
  const shares = whole && attempt(found, () => sharesOf(whole, periods, draft.weights));
  const day = isKind ? readDayField(draft, nature, periods, found) : '';
  refuseErrors(found);
  return { draft, ...nature, account: account!, balanceAccount: balanceAccount!, periods, shares: shares!, day };
}

function readAccount(
  { chart }: Books,
  draft: AccrualDraft,
  field: 'account' | 'balanceAccount',
  found: Diagnostic[],
): Account | undefined {
  const given: unknown = draft[field];
  if (typeof given !== 'string' && typeof given !== 'number') {
    found.push(badField.at([field], { field, given: shown(given), expected: '1930, "1930"' }));
    return undefined;
  }
  const account = findAccount(chart, given);
  if (account !== undefined) return account;
  const number = excerpt(String(given));
  found.push(accountUnknown.at([field], { account: number, nearest: nearestAccount(chart, number) }));
  return undefined;
}

function checkKind(account: Account | undefined, wanted: AccountKind, field: string): readonly Diagnostic[] {
  if (account === undefined || account.kind === wanted) return [];
  const { number, name, kind } = account;
  return [accrualWrongAccount.at([field], { account: `${number} ${name}`, kind, wanted })];
}

function readPeriods(given: AccrualDraft['periods']): readonly Period[] {
  return Array.isArray(given) ? given.map((each: PeriodInput) => period(each)) : monthsOf(given as PeriodInput);
}

function sharesOf(whole: Amount, periods: readonly Period[], weights: AccrualDraft['weights']): readonly Amount[] {
  if (periods.length === 0) return [];
  if (weights === undefined)
    return allocate(
      whole,
      periods.map(() => 1),
    );
  const isOneEach = Array.isArray(weights) && weights.length === periods.length;
  if (!isOneEach) throw refusedField('weights', weights, `[…] (${String(periods.length)})`);
  return allocate(whole, weights);
}

/** The day the kind asks for. The other one would say something of another kind. */
function readDayField(
  { bookedOn, reverseOn }: AccrualDraft,
  { isPrepaid }: Nature,
  periods: readonly Period[],
  found: Diagnostic[],
): IsoDate {
  const [field, day, other, otherDay] = isPrepaid
    ? (['bookedOn', bookedOn, 'reverseOn', reverseOn] as const)
    : (['reverseOn', reverseOn, 'bookedOn', bookedOn] as const);
  if (otherDay !== undefined)
    found.push(badField.at([other], { field: other, given: shown(otherDay), expected: field }));
  const last = periods.at(-1);
  if (!isPrepaid && day === undefined) return last === undefined ? '' : addDays(last.to, 1);
  if (readDate(day) === 0) found.push(...within([field], [whyNotDate(day)]));
  return day!;
}
