/**
 * How a chart says its year is closed: which account the result is booked on, and where it is taken when the next year opens.
 *
 * It is data, since charts differ: an association that closes 2019 to 2010 must never be guessed to be a company.
 */
import { attempt, badField, type Diagnostic, readOptions, shown } from '../diagnostics/index.js';
import { type AccountDefinition, accountKinds } from './account.js';
import type { Dimension } from './dimension.js';
import { type AccountPattern, accountPattern } from './pattern.js';
import { accountUnknown, dimensionUnknown, yearEndAccount } from './problems.js';

/** The rules of a chart for the end of the year. */
export interface YearEndRules {
  /** The equity account that the result of the year is booked on. */
  readonly resultAccount: string;
  /** The equity account that takes it over when the next year opens. */
  readonly equityAccount: string;
  /** Accounts that should have been cleared when the year is closed (*obs-konton*). */
  readonly suspenseAccounts?: AccountPattern;
  /** Dimensions, by key, in which debit and credit of every object should be equal: funds kept apart. */
  readonly balancedDimensions?: readonly string[];
}

const fields = ['resultAccount', 'equityAccount', 'suspenseAccounts', 'balancedDimensions'] as const;

/** What the layers say together, the upper having the last word; nothing when none of them says anything. */
export function mergedYearEnd(layers: readonly unknown[]): Partial<YearEndRules> | undefined {
  const given = layers.filter((each) => each !== undefined);
  for (const each of given) readOptions(each as Partial<YearEndRules>, fields, 'yearEnd');
  return given.length === 0 ? undefined : (Object.assign({}, ...given) as Partial<YearEndRules>);
}

export function checkYearEnd(
  yearEnd: Partial<YearEndRules> | undefined,
  accounts: ReadonlyMap<string, AccountDefinition>,
  dimensions: readonly Dimension[],
): readonly Diagnostic[] {
  if (yearEnd === undefined) return [];
  const { resultAccount, equityAccount, suspenseAccounts, balancedDimensions = [] } = yearEnd;
  const found: Diagnostic[] = [];
  const bad = (field: string, given: unknown, expected: string): void => {
    found.push(badField.at(['yearEnd', field], { field, given: shown(given), expected }));
  };
  for (const [field, number] of Object.entries({ resultAccount, equityAccount })) {
    if (typeof number !== 'string') bad(field, number, '"2010"');
    else found.push(...checkEquity(field, number, accounts, field === 'equityAccount' ? resultAccount : undefined));
  }
  if (suspenseAccounts !== undefined) attempt(found, () => accountPattern(suspenseAccounts));
  if (!Array.isArray(balancedDimensions)) bad('balancedDimensions', balancedDimensions, '["project"]');
  else {
    for (const key of balancedDimensions as readonly unknown[]) {
      if (dimensions.some((each) => each.key === key)) continue;
      found.push(dimensionUnknown.at(['yearEnd', 'balancedDimensions'], { given: shown(key), nearest: '' }));
    }
  }
  return found;
}

function checkEquity(
  field: string,
  number: string,
  accounts: ReadonlyMap<string, AccountDefinition>,
  other: string | undefined,
): readonly Diagnostic[] {
  const at = ['yearEnd', field];
  const kind = accounts.get(number)?.kind;
  if (!accounts.has(number)) return [accountUnknown.at(at, { account: shown(number), nearest: '' })];
  // An account without a kind, or with one there is not, has been reported.
  if (kind === undefined || !accountKinds.includes(kind)) return [];
  return kind === 'equity' && number !== other ? [] : [yearEndAccount.at(at, { field, account: number, kind })];
}
