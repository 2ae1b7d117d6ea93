/**
 * `checkLayout`: whether a layout fits a chart, before there is any figure to put in it.
 *
 * Every account of what the layout covers is tried with every combination of objects that its lines can tell apart:
 * each code a line names, some code none of them names, and none at all. On each of them exactly one line must answer.
 * So that every posting is on exactly one line is proved by the chart, not found out from the books.
 */
import { type Account, type Chart, type Dimension, dimensionOf, isChart, whyNotObject } from '../chart/index.js';
import { attempt, type Diagnostic, refuseErrors, refusedField, within } from '../diagnostics/index.js';
import type { ObjectCode } from '../journal/index.js';
import { type Area, type Territory, contains, territoryOf } from './area.js';
import { areasOf, takenBy } from './expand.js';
import type { Layout, LayoutLine } from './layout.js';
import { misplaced } from './placement.js';
import { checkShape } from './shape.js';

/** Everything that is wrong with a layout on a chart; nothing when it can be used. */
export function checkLayout(layout: Layout, chart: Chart): readonly Diagnostic[] {
  if (!isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  const found = [...checkShape(layout)];
  if (found.length > 0) return found;
  found.push(...checkObjects(layout, chart));
  return found.length > 0 ? found : checkPlaces(layout, chart);
}

/** Refuses what is not a layout. */
export function refuseLayout(layout: Layout): void {
  refuseErrors(checkShape(layout));
}

/** A dimension or code that the chart does not have would silently take nothing. */
function checkObjects(layout: Layout, chart: Chart): readonly Diagnostic[] {
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

/** A line with its territories. */
interface Claim {
  readonly key: string;
  readonly takes: readonly Territory[];
}

function checkPlaces(layout: Layout, chart: Chart): readonly Diagnostic[] {
  const covers = territoryOf(layout.covers, chart);
  const claims = layout.rows
    .filter((row): row is LayoutLine => row.type === 'line' && row.takes !== undefined && row.beside !== true)
    .map((row) => ({ key: row.key, takes: takenBy(row, layout)!.map((area) => territoryOf(area, chart)) }));
  return chart.accounts
    .filter((account) => covers.hasAccount(account))
    .flatMap((account) => checkAccount({ layout, chart, covers, claims }, account));
}

interface Places {
  readonly layout: Layout;
  readonly chart: Chart;
  readonly covers: Territory;
  readonly claims: readonly Claim[];
}

/** The first fault of an account: unplaced with some objects, or twice with some. */
function checkAccount({ layout, chart, covers, claims }: Places, account: Account): readonly Diagnostic[] {
  const near = claims
    .map(({ key, takes }) => ({ key, takes: takes.filter((each) => each.hasAccount(account)) }))
    .filter(({ takes }) => takes.length > 0);
  const asked = [covers, ...near.flatMap(({ takes }) => takes)];
  const wrong = new Map<number, Diagnostic>();
  for (const objects of combinationsOf(asked, chart, account)) {
    if (!contains(covers, account, objects)) continue;
    const lines = near.filter(({ takes }) => takes.some((each) => contains(each, account, objects)));
    if (lines.length === 1 || wrong.has(lines.length)) continue;
    wrong.set(lines.length, misplaced({ layout }, account, objects.map(({ code }) => code).join(', '), lines));
  }
  return [...wrong.values()];
}

/** Every combination of objects the territories can tell apart, and that may stand on the account. */
function combinationsOf(
  territories: readonly Territory[],
  chart: Chart,
  account: Account,
): readonly (readonly ObjectCode[])[] {
  const demands = territories.flatMap(demandsOf);
  const dimensions = chart.dimensions.filter(({ number }) => demands.some(({ dimension }) => dimension === number));
  return dimensions.reduce<readonly (readonly ObjectCode[])[]>(
    (combinations, dimension) => {
      const sets = demands.filter((demand) => demand.dimension === dimension.number).map(({ codes }) => codes);
      const codes = codesApart(dimension, sets, account);
      return combinations.flatMap((objects) =>
        codes.map((code) => (code === null ? objects : [...objects, { dimension: dimension.number, code }])),
      );
    },
    [[]],
  );
}

function demandsOf({ objects, without }: Territory): readonly Territory['objects'][number][] {
  return [...objects, ...without.flatMap(demandsOf)];
}

/** One code for each way that sets of codes can answer, and null for no object when the account allows it. */
function codesApart(
  dimension: Dimension,
  sets: readonly (ReadonlySet<string> | null)[],
  account: Account,
): readonly (string | null)[] {
  const rule = account.dimensions?.[dimension.key] ?? 'allowed';
  if (rule === 'forbidden') return [null];
  const listed = dimension.objects.map(({ code }) => code);
  // A dimension without objects takes any code, also one that no line names.
  const codes = listed.length > 0 ? listed : [...sets.flatMap((set) => [...(set ?? [])]), '…'];
  const apart = new Map<string, string>();
  for (const code of codes) {
    const answers = sets.map((set) => (set?.has(code) === true ? '1' : '0')).join('');
    if (!apart.has(answers)) apart.set(answers, code);
  }
  return [...(rule === 'required' ? [] : [null]), ...apart.values()];
}
