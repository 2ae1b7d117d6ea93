/**
 * Whether a layout is one at all: that every field is what it should be, every key is used once, and sums are of rows above.
 */
import { badField, type Diagnostic, excerpt, isRecord, nearest, shown, within } from '../diagnostics/index.js';
import { checkArea, checkPattern, checkTakes } from './area-shape.js';
import { type Shape, checkFields, isFlag, isKeys, isOneOf, isText } from './fields.js';
import type { Layout, Reclassification } from './layout.js';
import { keyTwice, mixedRatio, mixedSum, restTwice, rowUnknown } from './problems.js';

const isKey = (value: unknown): boolean => isText(value) && !value.includes(':');
const label = { label: [isText, 'text'] } as const;
const key = { key: [isKey, '"fees"'] } as const;
const about: Shape = {
  type: [() => true, ''],
  'level?': [(value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 9, '0–9'],
  'footnote?': [isText, 'text'],
};
const side = isOneOf('debit', 'credit');
const sideText = 'debit, credit';
const zeros = { 'zeros?': [isOneOf('show', 'hide'), 'show, hide'] } as const;
const printed: Shape = {
  'code?': [isText, '"RES1"'],
  'note?': [(value) => isText(value) || Number.isInteger(value), '1, "2a"'],
  'tie?': [isText, '"equity"'],
};

/** In a function, so that a bundle that makes no statements can leave them out. */
function createRowShapes(): Readonly<Record<string, Shape>> {
  return {
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
}

const rowShapes = /* @__PURE__ */ createRowShapes();

const layoutShape: Shape = {
  name: [isText, '"incomeStatement"'],
  title: [isText, 'text'],
  'law?': [isText, '"LKBR 5:2"'],
  covers: [isRecord, '{ kinds: ["income", "expense"] }'],
  side: [side, sideText],
  'zeros?': zeros['zeros?'],
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
  const above: Above = new Map();
  rows.forEach((row, i) => {
    found.push(...within(['rows', i], checkRow(row, above)));
  });
  const rests = rows.flatMap((row, i) => (isRecord(row) && row.type === 'line' && row.takes === 'rest' ? [i] : []));
  found.push(...rests.slice(1).map((i) => restTwice.at(['rows', i, 'takes'], {})));
  const receivers = rows.flatMap((row) => {
    if (!isRecord(row) || row.type !== 'line' || typeof row.key !== 'string') return [];
    return row.takes !== undefined && row.each === undefined && row.beside !== true ? [row.key] : [];
  });
  reclassifications.forEach((rule, i) => {
    found.push(...within(['reclassifications', i], checkReclassification(rule, receivers)));
  });
  return found;
}

/** The rows above by key, and what each shows. */
type Above = Map<string, Shown>;

type Shown = 'amount' | 'count' | 'text';

function checkRow(row: unknown, above: Above): readonly Diagnostic[] {
  if (!isRecord(row)) return [badField.at([], { field: 'row', given: shown(row), expected: '{ type, key, label }' })];
  const { type, key: name, label: words, takes, each, beside, figures = 'amount' } = row;
  const shape = typeof type === 'string' && Object.hasOwn(rowShapes, type) ? rowShapes[type] : undefined;
  if (shape === undefined)
    return [badField.at(['type'], { field: 'type', given: shown(type), expected: Object.keys(rowShapes).join(', ') })];
  const found = [...checkFields(row, shape)];
  if (found.length > 0) return found;
  if (takes !== undefined) found.push(...within(['takes'], checkTakes(takes)));
  else if (each !== undefined)
    found.push(badField.at(['takes'], { field: 'takes', given: 'undefined', expected: '"31xx"' }));
  if (each === undefined && words === undefined)
    found.push(badField.at(['label'], { field: 'label', given: 'undefined', expected: 'text' }));
  if (takes === 'rest' && (each !== undefined || beside === true))
    found.push(badField.at(['takes'], { field: 'takes', given: '"rest"', expected: '"31xx"' }));
  for (const field of ['of', 'less', 'to'])
    found.push(...within([field], checkTerms((row[field] ?? []) as readonly string[], above)));
  const { of = [], less = [], to = [] } = row as Readonly<Record<'of' | 'less' | 'to', readonly string[] | undefined>>;
  const parts = kindsOf([...of, ...less], above);
  if (type === 'sum' && parts.length > 1) found.push(mixedSum.at([], { row: excerpt(String(name)) }));
  if (type === 'ratio' && !isDivisible(parts, kindsOf(to, above), row['as']))
    found.push(mixedRatio.at([], { row: excerpt(String(name)) }));
  if (typeof name === 'string') {
    if (above.has(name)) found.push(keyTwice.at(['key'], { key: excerpt(name) }));
    above.set(name, type === 'heading' || type === 'ratio' ? 'text' : (parts[0] ?? (figures as 'amount')));
  }
  return found;
}

/** Per cent is of what is alike; a figure for each is money by anything. Rows that are not there have been reported. */
function isDivisible(of: readonly Shown[], to: readonly Shown[], as: unknown): boolean {
  if (of.length === 0 || to.length === 0) return true;
  return of.length === 1 && to.length === 1 && (as === 'percent' ? of[0] === to[0] : of[0] === 'amount');
}

/** What rows above show, each once. */
function kindsOf(rows: readonly string[], above: Above): readonly Shown[] {
  return [...new Set(rows.flatMap((row) => above.get(row) ?? []))];
}

/** Rows that are added up or divided must stand above, and have figures. */
function checkTerms(terms: readonly string[], above: Above): readonly Diagnostic[] {
  const hasFigures = (row: string): boolean => above.has(row) && above.get(row) !== 'text';
  return terms.flatMap((row, i) => {
    if (hasFigures(row)) return [];
    const near = nearest(row, [...above.keys()].filter(hasFigures));
    return [rowUnknown.at([i], { row: excerpt(row), nearest: near ?? '' })];
  });
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
