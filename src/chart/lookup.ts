/**
 * Looking things up in a chart: accounts by number and pattern, groups, dimensions.
 */
import { BookkeepingError, type Diagnostic, excerpt, nearest, refusedField, shown } from '../diagnostics/index.js';
import type { Account, AccountGroup } from './account.js';
import { type Chart, isChart } from './chart.js';
import type { Dimension } from './dimension.js';
import { type AccountPattern, accountsIn, partsOf } from './pattern.js';
import { accountUnknown, dimensionUnknown, objectUnknown } from './problems.js';

/** The account of a number, or nothing. */
export function findAccount(chart: Chart, number: string | number): Account | undefined {
  const wanted = typeof number === 'number' ? String(number) : number;
  return checked(chart).accounts.find((account) => account.number === wanted);
}

/** The accounts of a pattern, in order. A single number that is not in the chart is an error, with the nearest there is. */
export function accountsOf(chart: Chart, pattern: AccountPattern): readonly Account[] {
  const { accounts } = checked(chart);
  const missing = partsOf(pattern).filter((part) => /^\d+$/.test(part) && findAccount(chart, part) === undefined);
  const found = accountsIn(accounts, pattern);
  if (missing.length > 0) {
    throw new BookkeepingError(
      missing.map((number) =>
        accountUnknown.at([], { account: excerpt(number), nearest: nearestAccount(chart, number) }),
      ),
    );
  }
  return found;
}

/** The number and name of the account nearest a mistyped number, or empty. */
export function nearestAccount(chart: Chart, number: string): string {
  const near = nearest(
    number,
    chart.accounts.map((account) => account.number),
  );
  const account = near === undefined ? undefined : findAccount(chart, near);
  return account === undefined ? '' : `${account.number} ${account.name}`;
}

/** The groups an account belongs to, widest first: its class, its group. */
export function groupsOf(chart: Chart, account: Pick<Account, 'number'>): readonly AccountGroup[] {
  return checked(chart).groups.filter(({ prefix }) => account.number.startsWith(prefix));
}

/** The dimension with a key or number: `costCentre`, `1`, `20`. */
export function dimensionOf(chart: Chart, name: string | number): Dimension {
  const wanted = typeof name === 'number' ? String(name) : name;
  const found = checked(chart).dimensions.find((each) => each.key === wanted || String(each.number) === wanted);
  if (found !== undefined) return found;
  const near =
    typeof wanted !== 'string'
      ? ''
      : (nearest(
          wanted,
          chart.dimensions.map(({ key }) => key),
        ) ?? '');
  throw new BookkeepingError([dimensionUnknown.at([], { given: shown(name), nearest: near })]);
}

/** What is wrong with a code of a dimension, or nothing. A dimension without objects takes any code. */
export function whyNotObject(dimension: Dimension, code: unknown): Diagnostic | undefined {
  const codes = dimension.objects.map((object) => object.code);
  if (typeof code === 'string' && (codes.length === 0 || codes.includes(code))) return undefined;
  const given = typeof code === 'string' ? excerpt(code) : shown(code);
  return objectUnknown.at([], { dimension: dimension.name, code: given, nearest: nearest(given, codes) ?? '' });
}

function checked(chart: Chart): Chart {
  if (isChart(chart)) return chart;
  throw refusedField('chart', chart, 'createChart({ name, layers })');
}
