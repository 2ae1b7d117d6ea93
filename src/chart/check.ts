/**
 * What a chart must hold before books can be opened on it.
 */
import { readDate } from '../calendar/index.js';
import { type Diagnostic, isBlank, nearest, shown } from '../diagnostics/index.js';
import { type AccountDefinition, accountKinds, cashFlowClasses } from './account.js';
import type { ChartLayer } from './chart.js';
import { type Dimension, reservedDimensions } from './dimension.js';
import {
  accountBadField,
  accountBadNumber,
  accountIncomplete,
  accountTwice,
  chartEmpty,
  chartTooManyDimensions,
  dimensionBadField,
  dimensionBadNumber,
  dimensionCircle,
  dimensionUnknown,
  objectTwice,
} from './problems.js';

/** The rule core keeps the dimensions of a posting as bits of one number. */
const mostDimensions = 31;

export function checkLayers(
  layers: readonly ChartLayer[],
  accounts: readonly AccountDefinition[],
  dimensions: readonly Dimension[],
): readonly Diagnostic[] {
  const found: Diagnostic[] = accounts.length === 0 ? [chartEmpty.at([], {})] : [];
  layers.forEach((layer, i) => {
    const seen = new Set<string>();
    layer.accounts?.forEach(({ number }, j) => {
      if (seen.has(number)) found.push(accountTwice.at(['layers', i, 'accounts', j], { given: number }));
      seen.add(number);
    });
    layer.dimensions?.forEach((dimension, j) => {
      const codes = new Set<string>();
      for (const { code } of dimension.objects ?? []) {
        if (!codes.has(code)) {
          codes.add(code);
          continue;
        }
        const at = ['layers', i, 'dimensions', j];
        found.push(objectTwice.at(at, { dimension: String(dimension.number), given: shown(code) }));
      }
    });
  });
  const keys = dimensions.map(({ key }) => key);
  return [...found, ...accounts.flatMap((account) => checkAccount(account, keys))];
}

const ruleNames = ['required', 'allowed', 'forbidden'];

function checkAccount(account: AccountDefinition, dimensionKeys: readonly string[]): readonly Diagnostic[] {
  const { number, name, kind, cashFlow, dimensions = {}, validFrom, validTo } = account;
  if (typeof number !== 'string' || !/^\d{1,8}$/.test(number))
    return [accountBadNumber.at([], { given: shown(number) })];
  const at = ['accounts', number];
  const found: Diagnostic[] = [];
  const bad = (field: string, given: unknown, allowed: string): void => {
    found.push(accountBadField.at([...at, field], { account: number, field, given: shown(given), allowed }));
  };
  if (name === undefined || isBlank(name)) found.push(accountIncomplete.at(at, { account: number, given: 'name' }));
  if (kind === undefined) found.push(accountIncomplete.at(at, { account: number, given: 'kind' }));
  else if (!accountKinds.includes(kind)) bad('kind', kind, accountKinds.join(', '));
  if (cashFlow !== undefined && !cashFlowClasses.includes(cashFlow))
    bad('cashFlow', cashFlow, cashFlowClasses.join(', '));
  for (const [key, rule] of Object.entries(dimensions)) {
    if (!dimensionKeys.includes(key)) {
      const near = nearest(key, dimensionKeys) ?? '';
      found.push(dimensionUnknown.at([...at, 'dimensions', key], { given: shown(key), nearest: near }));
    } else if (!ruleNames.includes(rule)) bad(`dimensions.${key}`, rule, ruleNames.join(', '));
  }
  for (const [field, year] of Object.entries({ validFrom, validTo })) {
    if (year !== undefined && !Number.isInteger(year)) bad(field, year, '2024');
  }
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    bad('validTo', validTo, `≥ ${String(validFrom)}`);
  return found;
}

export function checkDimensions(dimensions: readonly Dimension[]): readonly Diagnostic[] {
  const found = dimensions.flatMap((dimension) => checkDimension(dimension, dimensions));
  if (dimensions.length > mostDimensions)
    found.push(chartTooManyDimensions.at(['dimensions'], { most: mostDimensions }));
  return found;
}

function checkDimension(dimension: Dimension, all: readonly Dimension[]): readonly Diagnostic[] {
  const { number } = dimension;
  const isReserved = reservedDimensions.some((each) => each.number === number);
  if (!isReserved && !(Number.isInteger(number) && number >= 20 && number <= 9999)) {
    return [dimensionBadNumber.at(['dimensions'], { given: shown(number) })];
  }
  const at = ['dimensions', number];
  const found: Diagnostic[] = [];
  const codes = new Map(dimension.objects.map((object) => [object.code, object]));
  const rounds = new Set(
    goingRound(
      dimension.objects.map(({ code }) => code),
      (code) => codes.get(code)?.under,
    ),
  );
  const bad = (field: string, given: unknown): void => {
    found.push(dimensionBadField.at([...at, field], { dimension: String(number), field, given: shown(given) }));
  };
  const circle = (given: string): void => {
    found.push(dimensionCircle.at(at, { dimension: String(number), given }));
  };

  if (dimension.under !== undefined && !all.some((each) => each.number === dimension.under))
    bad('under', dimension.under);
  if (goingRound([number], (each) => all.find((other) => other.number === each)?.under).length > 0)
    circle(String(number));
  for (const { code, under, from, to } of dimension.objects) {
    if (typeof code !== 'string' || isBlank(code) || code.length > 60) bad('code', code);
    if (under !== undefined && !codes.has(under)) bad('under', under);
    for (const date of [from, to]) if (date !== undefined && readDate(date) === 0) bad('date', date);
    if (rounds.has(code)) circle(code);
  }
  for (const change of dimension.history) {
    if (readDate(change.on) === 0) bad('date', change.on);
    const named =
      'renamed' in change
        ? [change.renamed]
        : 'merged' in change
          ? [...change.merged, change.into]
          : [change.split, ...change.into];
    for (const code of named) if (!codes.has(code)) bad('history', code);
  }
  return found;
}

/**
 * Those of the steps that never come to an end: what is under itself, and what is under that. Each is walked once,
 * since where it was walked before has told its end.
 */
function goingRound<Step>(starts: readonly Step[], next: (step: Step) => Step | undefined): readonly Step[] {
  const ends = new Map<Step, boolean>();
  return starts.filter((start) => {
    const walked = new Set<Step>();
    let step: Step | undefined = start;
    while (step !== undefined && !ends.has(step) && !walked.has(step)) {
      walked.add(step);
      step = next(step);
    }
    const isRound = step !== undefined && (ends.get(step) === false || walked.has(step));
    for (const each of walked) ends.set(each, !isRound);
    return isRound;
  });
}
