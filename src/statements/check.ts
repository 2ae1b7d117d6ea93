/**
 * `checkLayout`: whether a layout fits a chart, before there is any figure to put in it.
 *
 * Every account of what the layout covers is tried with every combination of objects that its lines can tell apart:
 * each code a line names, some code none of them names, and none at all. On each of them exactly one line must answer.
 * So that every posting is on exactly one line is proved by the chart, not found out from the books.
 */
import { type Chart, type Dimension, type DimensionRule, dimensionOf, isChart, whyNotObject } from '../chart/index.js';
import { attempt, type Diagnostic, refusedField, within } from '../diagnostics/index.js';
import type { ObjectCode } from '../journal/index.js';
import { type Area, type AreaReader, type ObjectDemand, areaReader } from './area.js';
import { type Claims, claimsOn, demandsIn, linesAt } from './claims.js';
import { areasOf, takenBy } from './expand.js';
import type { Layout, LayoutLine } from './layout.js';
import { misplaced } from './misplaced.js';
import { checkShape } from './shape.js';

/** Everything that is wrong with a layout on a chart; nothing when it can be used. */
export function checkLayout(layout: Layout, chart: Chart): readonly Diagnostic[] {
  if (!isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  const found = checkShape(layout);
  if (found.length > 0) return found;
  const strange = checkObjects(layout, chart);
  return strange.length > 0 ? strange : checkPlaces(layout, chart, areaReader(chart));
}

/** A dimension or code that the chart does not have would silently take nothing. */
export function checkObjects(layout: Layout, chart: Chart): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const checkArea = (area: Area, path: readonly (string | number)[]): void => {
    for (const [key, wanted] of Object.entries(area.dimensions ?? {})) {
      const at = [...path, 'dimensions', key];
      const problems: Diagnostic[] = [];
      const dimension = attempt(problems, () => dimensionOf(chart, key));
      found.push(...within(at, problems));
      if (dimension === undefined || wanted === null) continue;
      for (const code of [wanted].flat()) {
        const wrong = whyNotObject(dimension, code);
        if (wrong !== undefined) found.push(...within(at, [wrong]));
      }
    }
    area.without?.forEach((each, i) => {
      checkArea(each, [...path, 'without', i]);
    });
  };
  checkArea(layout.covers, ['covers']);
  layout.rows.forEach((row, i) => {
    if (row.type !== 'line' || row.takes === 'rest') return;
    areasOf(row, layout)?.forEach((area) => {
      checkArea(area, ['rows', i, 'takes']);
    });
    if (row.each !== undefined) {
      const problems: Diagnostic[] = [];
      attempt(problems, () => dimensionOf(chart, row.each!));
      found.push(...within(['rows', i, 'each'], problems));
    }
  });
  return found;
}

function checkPlaces(layout: Layout, chart: Chart, read: AreaReader): readonly Diagnostic[] {
  const rows = layout.rows.filter((row): row is LayoutLine => row.type === 'line' && row.takes !== undefined);
  const claimants = rows.map((row) =>
    row.beside === true ? undefined : { takes: takenBy(row, layout)!, isRest: row.takes === 'rest' },
  );
  const claims = claimsOn(claimants, layout.covers, read);
  // Accounts that are claimed alike, and that the same objects may stand on, are answered alike.
  const questions = new Map<Claims, Question>();
  return [...claims].flatMap(([account, own]) => {
    const question = questions.get(own) ?? questionOf(own, chart);
    questions.set(own, question);
    const rules = question.dimensions.map(({ key }) => account.dimensions?.[key] ?? 'allowed');
    const misfits =
      question.answers.get(rules.join()) ??
      misfitsOf(own, combinationsOf(question.dimensions, question.demands, rules));
    question.answers.set(rules.join(), misfits);
    const answers = misfits.answers.map(({ objects, lines }) => ({
      objects,
      rows: lines.map((line) => rows[line]!.key),
    }));
    return misplaced(layout, account, answers, misfits.isElsewherePlaced);
  });
}

/** What has to be asked of accounts that are claimed alike, and the answers by what their dimensions must be. */
interface Question {
  readonly demands: readonly ObjectDemand[];
  readonly dimensions: readonly Dimension[];
  readonly answers: Map<string, Misfits>;
}

function questionOf(claims: Claims, chart: Chart): Question {
  const demands = demandsIn(claims);
  const asked = new Set(demands.map(({ dimension }) => dimension));
  return { demands, dimensions: chart.dimensions.filter(({ number }) => asked.has(number)), answers: new Map() };
}

/** Objects with which a posting is on no line, or on several; and whether there are any with which it is on one. */
interface Misfits {
  readonly answers: readonly { readonly objects: readonly ObjectCode[]; readonly lines: readonly number[] }[];
  readonly isElsewherePlaced: boolean;
}

/** The first with which there is no line, and the first with which there are several. */
function misfitsOf(claims: Claims, combinations: readonly (readonly ObjectCode[])[]): Misfits {
  const answers = combinations.flatMap((objects) => {
    const lines = linesAt(claims, objects);
    return lines === undefined ? [] : [{ objects, lines }];
  });
  const [nowhere, twice] = [
    answers.find(({ lines }) => lines.length === 0),
    answers.find(({ lines }) => lines.length > 1),
  ];
  return {
    answers: [nowhere, twice].filter((each) => each !== undefined),
    isElsewherePlaced: answers.some(({ lines }) => lines.length === 1),
  };
}

/** Every combination of objects that the demands can tell apart, and that may stand on an account with these rules. */
function combinationsOf(
  dimensions: readonly Dimension[],
  demands: readonly ObjectDemand[],
  rules: readonly DimensionRule[],
): readonly (readonly ObjectCode[])[] {
  return dimensions.reduce<readonly (readonly ObjectCode[])[]>(
    (combinations, dimension, i) => {
      const sets = demands.filter((demand) => demand.dimension === dimension.number).map(({ codes }) => codes);
      const codes = codesApart(dimension, sets, rules[i]!);
      return combinations.flatMap((objects) =>
        codes.map((code) => (code === null ? objects : [...objects, { dimension: dimension.number, code }])),
      );
    },
    [[]],
  );
}

/** One code for each way that sets of codes can answer, and null for no object when the rule allows it. */
function codesApart(
  { objects }: Dimension,
  sets: readonly (ReadonlySet<string> | null)[],
  rule: DimensionRule,
): readonly (string | null)[] {
  if (rule === 'forbidden') return [null];
  const listed = objects.map(({ code }) => code);
  // A dimension without objects takes any code, also one that no line names.
  const codes = listed.length > 0 ? listed : [...sets.flatMap((set) => [...(set ?? [])]), '…'];
  const named = new Map<string, number[]>(codes.map((code) => [code, []]));
  sets.forEach((set, i) => set?.forEach((code) => named.get(code)?.push(i)));
  const apart = new Map<string, string>();
  for (const [code, answers] of named) if (!apart.has(answers.join())) apart.set(answers.join(), code);
  return [...(rule === 'required' ? [] : [null]), ...apart.values()];
}
