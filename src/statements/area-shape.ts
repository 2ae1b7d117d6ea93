/**
 * Whether an area is one at all, and what a line may take.
 */
import { accountKinds, accountPattern, cashFlowClasses } from '../chart/index.js';
import { attempt, badField, type Diagnostic, isRecord, shown, within } from '../diagnostics/index.js';
import { checkFields, isKeys, isText } from './fields.js';

/** What is wrong with what a line takes. */
export function checkTakes(takes: unknown): readonly Diagnostic[] {
  if (takes === 'rest') return [];
  if (isRecord(takes)) return checkArea(takes);
  if (Array.isArray(takes) && takes.some((each) => typeof each === 'object'))
    return takes.flatMap((area, i) => within([i], checkArea(area)));
  return checkPattern(takes);
}

const isListOf =
  (known: readonly string[]) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every((each) => known.includes(each as string));

/** Exceptions to exceptions to exceptions: more than anybody can read, and an end to an area that is its own exception. */
const deepest = 4;

/** What is wrong with an area, its exceptions included. */
export function checkArea(area: unknown, depth = 0): readonly Diagnostic[] {
  if (!isRecord(area) || depth > deepest)
    return [badField.at([], { field: 'area', given: shown(area), expected: '{ accounts, kinds, dimensions }' })];
  const found = [
    ...checkFields(area, {
      'accounts?': [() => true, ''],
      'kinds?': [isListOf(accountKinds), accountKinds.join(', ')],
      'cashFlow?': [isListOf(cashFlowClasses), cashFlowClasses.join(', ')],
      'dimensions?': [isRecord, '{ costCentre: "1010" }'],
      'without?': [Array.isArray, '[{ accounts, kinds, dimensions }]'],
    }),
  ];
  const { accounts, dimensions, without } = area;
  if (accounts !== undefined) found.push(...within(['accounts'], checkPattern(accounts)));
  for (const [dimension, wanted] of Object.entries(isRecord(dimensions) ? dimensions : {})) {
    if (wanted === null || isText(wanted) || isKeys(wanted)) continue;
    found.push(
      badField.at(['dimensions', dimension], {
        field: dimension,
        given: shown(wanted),
        expected: '"1010", ["1010", "1020"], null',
      }),
    );
  }
  if (Array.isArray(without))
    found.push(...without.flatMap((each, i) => within(['without', i], checkArea(each, depth + 1))));
  return found;
}

/** What is wrong with an account pattern. */
export function checkPattern(pattern: unknown): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  attempt(found, () => accountPattern(pattern as string));
  return found;
}
