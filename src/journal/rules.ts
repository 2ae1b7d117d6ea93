/**
 * A chart and a year, made ready for judging: what the rule core asks of an account or a dimension, by number and bit.
 */
import { type DayNumber, type FinancialYear, dayOf, monthIndex } from '../calendar/index.js';
import { type Account, type Chart, type Dimension, chartTooManyDimensions, isBalanceAccount } from '../chart/index.js';
import { BookkeepingError } from '../diagnostics/index.js';
import { type Names, numberOf } from './columns.js';
import { bitOf } from './combinations.js';
import { chartTooManyAccounts } from './problems.js';

/** Marks an account that could not be read; no books have this many. */
export const noAccount = 0xffff;

/** A combination keeps its dimensions as bits of one number. */
const mostDimensions = 31;

export interface Rulebook {
  readonly chart: Chart;
  readonly year: FinancialYear;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly months: number;

  /** By account number, as text and as number: `'1930'` and `1930`. */
  readonly accountIds: ReadonlyMap<unknown, number>;
  /** By id. An account that an earlier chart had and this one has not is missing. */
  readonly accounts: readonly (Account | undefined)[];
  readonly valid: Uint8Array;
  readonly balance: Uint8Array;
  readonly cash: Uint8Array;
  /** The dimensions an account must and must not have, one bit each. */
  readonly required: Uint32Array;
  readonly forbidden: Uint32Array;

  /** By key and by number: `'costCentre'` and `'1'`. */
  readonly bits: ReadonlyMap<string, number>;
  readonly dimensions: readonly (Dimension | undefined)[];
  /** The codes of each dimension, or nothing where any code will do. */
  readonly codes: readonly (ReadonlySet<string> | undefined)[];
  /** The dimensions that have an object with dates or a history. */
  readonly dated: number;
}

export function createRulebook(chart: Chart, year: FinancialYear, names: Names): Rulebook {
  refuseTooMany(chart, names);
  const accounts: (Account | undefined)[] = [];
  const accountIds = new Map<unknown, number>();
  for (const account of chart.accounts) {
    const id = numberOf(names.accounts, account.number);
    accounts[id] = account;
    accountIds.set(account.number, id);
    if (!account.number.startsWith('0')) accountIds.set(+account.number, id);
  }

  const bits = new Map<string, number>();
  const dimensions: (Dimension | undefined)[] = [];
  for (const dimension of chart.dimensions) {
    const bit = bitOf(names.combinations, dimension.number);
    dimensions[bit] = dimension;
    bits.set(dimension.key, bit).set(String(dimension.number), bit);
  }

  const count = names.accounts.names.length;
  const year0 = Math.floor(dayOf(year.from) / 10_000);
  const rules: Rulebook = {
    chart,
    year,
    firstDay: dayOf(year.from),
    lastDay: dayOf(year.to),
    months: monthIndex(year, dayOf(year.to)) + 1,
    accountIds,
    accounts,
    valid: new Uint8Array(count),
    balance: new Uint8Array(count),
    cash: new Uint8Array(count),
    required: new Uint32Array(count),
    forbidden: new Uint32Array(count),
    bits,
    dimensions,
    codes: dimensions.map((each) => (each === undefined || each.objects.length === 0 ? undefined : codesOf(each))),
    dated: dimensions.reduce((mask, each, bit) => (each !== undefined && isDated(each) ? mask | (1 << bit) : mask), 0),
  };
  accounts.forEach((account, id) => {
    if (account === undefined) return;
    rules.valid[id] = (account.validFrom ?? year0) <= year0 && year0 <= (account.validTo ?? year0) ? 1 : 0;
    rules.balance[id] = isBalanceAccount(account) ? 1 : 0;
    rules.cash[id] = account.cashFlow === 'cash' ? 1 : 0;
    for (const [key, rule] of Object.entries(account.dimensions ?? {})) {
      const bit = 1 << bits.get(key)!;
      if (rule === 'required') rules.required[id]! |= bit;
      if (rule === 'forbidden') rules.forbidden[id]! |= bit;
    }
  });
  return rules;
}

/** Names are never forgotten, so that books and their copies agree on them: every chart of the year counts. */
function refuseTooMany(chart: Chart, { accounts, combinations }: Names): void {
  const newAccounts = chart.accounts.filter(({ number }) => !accounts.numbers.has(number));
  if (accounts.names.length + newAccounts.length > noAccount) {
    throw new BookkeepingError([chartTooManyAccounts.at(['chart'], { most: noAccount })]);
  }
  const newDimensions = chart.dimensions.filter(({ number }) => !combinations.dimensions.includes(number));
  if (combinations.dimensions.length + newDimensions.length > mostDimensions) {
    throw new BookkeepingError([chartTooManyDimensions.at(['chart'], { most: mostDimensions })]);
  }
}

function codesOf(dimension: Dimension): ReadonlySet<string> {
  return new Set(dimension.objects.map(({ code }) => code));
}

function isDated(dimension: Dimension): boolean {
  return (
    dimension.history.length > 0 || dimension.objects.some(({ from, to }) => from !== undefined || to !== undefined)
  );
}
