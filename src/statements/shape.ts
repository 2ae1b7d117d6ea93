/**
 * Whether a layout is one at all: that every field is what it should be, every key is used once, and sums are of rows above.
 */
import { accountPattern } from '../chart/index.js';
import {
  attempt,
  badField,
  type Diagnostic,
  excerpt,
  findUnknownFields,
  isBlank,
  isRecord,
  nearest,
  shown,
  within,
} from '../diagnostics/index.js';
import type { Layout, Reclassification } from './layout.js';
import { keyTwice, restTwice, rowUnknown } from './problems.js';

const isText = (value: unknown): boolean => typeof value === 'string' && !isBlank(value);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isKeys = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

/** What a field must be, and how that is said. A field is optional when its name ends with a question mark. */
type Shape = Readonly<Record<string, readonly [is: (value: unknown) => boolean, expected: string]>>;

const isKey = (value: unknown): boolean => isText(value) && !String(value).includes(':');
const label = { label: [isText, 'text'] } as const;
const key = { key: [isKey, '"fees"'] } as const;
const about: Shape = {
  'level?': [(value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 9, '0, 1, 2, …'],
  'footnote?': [isText, 'text'],
};
const side = isOneOf('debit', 'credit');
const sideText = 'debit, credit';
const zeros: Shape = { 'zeros?': [isOneOf('show', 'hide'), 'show, hide'] };
const printed: Shape = {
  'code?': [isText, '"RES1"'],
  'note?': [(value) => isText(value) || Number.isInteger(value), '1, "2a"'],
  'tie?': [isText, '"equity"'],
};

const rowShapes: Readonly<Record<string, Shape>> = {
  heading: { ...about, ...label, 'key?': key.key },
  line: {
    ...about,
    ...key,
    ...zeros,
    ...printed,
    'label?': label.label,
    'takes?': [() => true, ''],
    'side?': [side, sideText],
    'window?': [isOneOf('change', 'opening', 'closing'), 'change, opening, closing'],
    'each?': [isText, '"project"'],
    'account?': [isText, '"5539"'],
    'beside?': [isFlag, 'true, false'],
    'figures?': [isOneOf('amount', 'count', 'text'), 'amount, count, text'],
  },
  sum: { ...about, ...key, ...label, ...printed, of: [isKeys, '["fees", "travel"]'], 'less?': [isKeys, '["costs"]'] },
  ratio: {
    ...about,
    ...key,
    ...label,
    of: [isKeys, '["equity"]'],
    to: [isKeys, '["assets"]'],
    as: [isOneOf('percent', 'amount'), 'percent, amount'],
    'decimals?': [isOneOf(0, 1, 2), '0, 1, 2'],
  },
};

const layoutShape: Shape = {
  name: [isText, '"incomeStatement"'],
  title: [isText, 'text'],
  'law?': [isText, '"LKBR 5:2"'],
  covers: [isRecord, '{ kinds: ["income", "expense"] }'],
  side: [side, sideText],
  ...zeros,
  rows: [Array.isArray, '[{ type: "line", key, label, takes }]'],
  'reclassifications?': [Array.isArray, '[{ accounts, when, to }]'],
};

const reclassificationShape: Shape = {
  accounts: [() => true, ''],
  when: [side, sideText],
  to: [isText, '"shortTermLiabilities"'],
};

/** What is wrong with a layout, whatever chart it is to be used on. */
export function checkShape(given: unknown): readonly Diagnostic[] {
  if (!isRecord(given))
    return [badField.at([], { field: 'layout', given: shown(given), expected: '{ name, title, covers, side, rows }' })];
  const found = [...checkFields(given, layoutShape)];
  if (found.length > 0) return found;
  const { covers, rows, reclassifications = [] } = given as unknown as Layout;
  found.push(...within(['covers'], checkArea(covers)));
  const keys: string[] = [];
  rows.forEach((row, i) => {
    found.push(...within(['rows', i], checkRow(row, keys)));
  });
  const rests = rows.flatMap((row, i) => (isRecord(row) && row.type === 'line' && row.takes === 'rest' ? [i] : []));
  found.push(...rests.slice(1).map((i) => restTwice.at(['rows', i, 'takes'], {})));
  const receivers = rows.flatMap((row) =>
    isRecord(row) && row.type === 'line' && row.takes !== undefined && row.each === undefined && row.beside !== true
      ? [row.key]
      : [],
  );
  reclassifications.forEach((rule, i) => {
    found.push(...within(['reclassifications', i], checkReclassification(rule, receivers)));
  });
  return found;
}

function checkRow(row: unknown, above: string[]): readonly Diagnostic[] {
  if (!isRecord(row)) return [badField.at([], { field: 'row', given: shown(row), expected: '{ type, key, label }' })];
  const { type, key: name, label: words, takes, each, beside } = row;
  const shape = typeof type === 'string' && Object.hasOwn(rowShapes, type) ? rowShapes[type] : undefined;
  if (shape === undefined)
    return [badField.at(['type'], { field: 'type', given: shown(type), expected: Object.keys(rowShapes).join(', ') })];
  const found = [...checkFields(row, { type: [() => true, ''], ...shape })];
  if (found.length > 0) return found;
  if (takes !== undefined) found.push(...within(['takes'], checkTakes(takes)));
  else if (each !== undefined)
    found.push(badField.at(['takes'], { field: 'takes', given: 'undefined', expected: '"31xx"' }));
  if (each === undefined && words === undefined)
    found.push(badField.at(['label'], { field: 'label', given: 'undefined', expected: 'text' }));
  if (takes === 'rest' && (each !== undefined || beside === true))
    found.push(badField.at(['takes'], { field: 'takes', given: '"rest"', expected: '"31xx"' }));
  for (const field of ['of', 'less', 'to']) {
    ((row[field] ?? []) as readonly string[]).forEach((wanted, i) => {
      if (above.includes(wanted)) return;
      found.push(rowUnknown.at([field, i], { row: excerpt(wanted), nearest: nearest(wanted, above) ?? '' }));
    });
  }
  if (typeof name === 'string') {
    if (above.includes(name)) found.push(keyTwice.at(['key'], { key: name }));
    above.push(name);
  }
  return found;
}

function checkTakes(takes: unknown): readonly Diagnostic[] {
  if (takes === 'rest') return [];
  if (isRecord(takes)) return checkArea(takes);
  if (Array.isArray(takes) && takes.some((each) => typeof each === 'object'))
    return takes.flatMap((area, i) => within([i], checkArea(area)));
  return checkPattern(takes);
}

const kinds = ['asset', 'liability', 'equity', 'income', 'expense'];

export function checkArea(area: unknown): readonly Diagnostic[] {
  if (!isRecord(area))
    return [badField.at([], { field: 'area', given: shown(area), expected: '{ accounts, kinds, dimensions }' })];
  const found = [
    ...checkFields(area, {
      'accounts?': [() => true, ''],
      'kinds?': [
        (value) => Array.isArray(value) && value.every((each) => kinds.includes(each as string)),
        kinds.join(', '),
      ],
      'cashFlow?': [isKeys, '["receivables"]'],
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
  if (Array.isArray(without)) found.push(...without.flatMap((each, i) => within(['without', i], checkArea(each))));
  return found;
}

function checkReclassification(rule: unknown, keys: readonly string[]): readonly Diagnostic[] {
  if (!isRecord(rule))
    return [badField.at([], { field: 'rule', given: shown(rule), expected: '{ accounts, when, to }' })];
  const found = [...checkFields(rule, reclassificationShape)];
  if (found.length > 0) return found;
  const { accounts, to } = rule as unknown as Reclassification;
  found.push(...within(['accounts'], checkPattern(accounts)));
  if (!keys.includes(to)) found.push(rowUnknown.at(['to'], { row: excerpt(to), nearest: nearest(to, keys) ?? '' }));
  return found;
}

function checkPattern(pattern: unknown): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  attempt(found, () => accountPattern(pattern as string));
  return found;
}

function checkFields(fields: Readonly<Record<string, unknown>>, shape: Shape): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  findUnknownFields(
    found,
    fields,
    Object.keys(shape).map((name) => name.replace('?', '')),
  );
  for (const [name, [is, expected]] of Object.entries(shape)) {
    const field = name.replace('?', '');
    const value = fields[field];
    if (value === undefined && name.endsWith('?')) continue;
    if (!is(value)) found.push(badField.at([field], { field, given: shown(value), expected }));
  }
  return found;
}
