/**
 * Following objects between years: last year's figures on this year's cost centres, so that they can stand in one row.
 *
 * The chart says what has happened to its objects. What was merged is added up; what was split is divided only by
 * shares that somebody has stated, and otherwise stays on the old object, whose row is then the joint one. Nothing is
 * lost: every account has the same figures before and after, in every month.
 */
import { type IsoDate, dayOf } from '../calendar/index.js';
import { type Chart, type Dimension, accountUnknown, dimensionOf, isChart, whyNotObject } from '../chart/index.js';
import { type Diagnostic, readOptions, refuseErrors, refusedField, within } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import type { ObjectCode } from '../journal/index.js';
import { type Ledger, type LedgerCells, cellsOf, isLedger, ledgerOver } from '../ledger/index.js';
import { cellKey } from './cells.js';
import { type LedgerFootnote, footnotesOf } from './footnote.js';
import { type Figures, type Shares, type Step, dividedBy, readSteps } from './share.js';

/** What figures are followed by. */
export interface FollowOptions {
  /** The chart of the year whose rows are shown, with the history of its objects. */
  readonly chart: Chart;
  /** The day whose objects are wanted: changes up to it are followed. */
  readonly asOf: IsoDate;
  /** How objects that were split are divided, by dimension and old code: `{ costCentre: { 30: { 31: 3, 32: 2 } } }`. */
  readonly shares?: Shares;
}

/** Another year's figures on these objects, and what a reader must be told of them. */
export interface FollowedLedger {
  readonly ledger: Ledger;
  readonly footnotes: readonly LedgerFootnote[];
}

/** The ledger of an earlier year with its figures on the objects of the chart, as they are on a day. */
export function followedLedger(ledger: Ledger, options: FollowOptions): FollowedLedger {
  if (!isLedger(ledger)) throw refusedField('ledger', ledger, 'ledger(books), createLedger({ … })');
  const { chart, asOf, shares = {} } = readOptions(options, ['chart', 'asOf', 'shares']);
  if (!isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  if (dayOf(asOf) < dayOf(ledger.year.from)) throw refusedField('asOf', asOf, `${ledger.year.from}, …`);
  const kept = ledger.by.map((key) => dimensionOf(chart, key));
  const following: Following = { ledger, steps: readSteps(chart, kept, asOf, shares), cells: new Map() };
  const { count, account, accounts, group, objects, figures } = cellsOf(ledger);
  for (let cell = 0; cell < count; cell++) {
    const own = figures.map((slot) => [slot[cell * 2]!, slot[cell * 2 + 1]!] as const);
    follow(following, 0, { account: account[cell]!, objects: objects[group[cell]!]!, figures: own });
  }
  const cells = cellsFrom(following, accounts);
  refuseErrors(findLost(chart, kept, cells));
  const numbered = new Map(chart.accounts.map((each) => [each.number, each]));
  const own = accounts.map((each) => (each === undefined ? undefined : numbered.get(each.number)));
  const { year, periods, by } = ledger;
  const followed = {
    ledger: ledgerOver({ chart, year, periods, by }, { ...cells, accounts: own }),
    footnotes: footnotesOf({ year, kept, asOf, steps: following.steps, objects: cells.objects }),
  };
  Object.defineProperty(followed, brand, { value: true });
  return Object.freeze(printable(followed, printFollowed));
}

// Registered, so that what one copy of the package has followed is known to another.
const brand = Symbol.for('huvudbok.followed');

/** True for a followed ledger, also one made by another copy of the package. */
export function isFollowedLedger(value: unknown): value is FollowedLedger {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, brand);
}

/** Figures on their way from the old objects to the new. */
interface Following {
  readonly ledger: Ledger;
  readonly steps: readonly Step[];
  readonly cells: Map<string, Followed>;
}

interface Followed {
  readonly account: number;
  readonly objects: readonly ObjectCode[];
  /** By slot. */
  readonly figures: readonly Figures[];
}

/** Takes figures through the changes from one on, and puts them where they end up. */
function follow(following: Following, first: number, from: Followed): void {
  const { steps, cells } = following;
  for (let i = first; i < steps.length; i++) {
    const step = steps[i]!;
    const code = from.objects.find(({ dimension }) => dimension === step.dimension.number)?.code;
    if (code === undefined || !step.leaves(code)) continue;
    const [before, after] = cutAt(following.ledger, step, from.figures);
    if (before.every(([, size]) => size === 0)) continue;
    step.met.add(code);
    if (step.into === undefined) continue;
    for (const [target, figures] of dividedBy(step.into, before)) {
      follow(following, i + 1, { ...from, objects: replaced(from.objects, step.dimension, target), figures });
    }
    if (after.some(([, size]) => size !== 0)) follow(following, i + 1, { ...from, figures: after });
    return;
  }
  const key = cellKey(String(from.account), from.objects);
  const there = cells.get(key);
  cells.set(key, there === undefined ? from : { ...there, figures: added(there.figures, from.figures) });
}

const none: Figures = [0, 0];

/**
 * The figures from before the change, and those after. An object that ends has only the former; one that goes on
 * beside those split from it keeps what is its own. A month that the change falls in counts as before it.
 */
function cutAt(
  { year, periods }: Ledger,
  step: Step,
  figures: readonly Figures[],
): readonly [before: readonly Figures[], after: readonly Figures[]] {
  if (!step.goesOn) return [figures, figures.map(() => none)];
  const begins = [year.from, ...periods.map(({ from }) => from), periods.at(-1)!.from];
  // Opening balances come from the day before the year begins.
  const isBefore = begins.map((from, slot) => (slot === 0 ? from <= step.on : from < step.on));
  return [
    figures.map((each, slot) => (isBefore[slot]! ? each : none)),
    figures.map((each, slot) => (isBefore[slot]! ? none : each)),
  ];
}

function replaced(objects: readonly ObjectCode[], { number }: Dimension, code: string): readonly ObjectCode[] {
  return objects.map((object) => (object.dimension === number ? { dimension: number, code } : object));
}

function added(one: readonly Figures[], other: readonly Figures[]): readonly Figures[] {
  return one.map(([change, size], slot) => [change + other[slot]![0], size + other[slot]![1]]);
}

function cellsFrom({ ledger, cells }: Following, accounts: LedgerCells['accounts']): LedgerCells {
  const all = [...cells.values()];
  return {
    count: all.length,
    accounts,
    account: all.map(({ account }) => account),
    group: all.map((_, cell) => cell),
    objects: all.map(({ objects }) => objects),
    figures: Array.from({ length: ledger.periods.length + 2 }, (_, slot) =>
      Float64Array.from(all.flatMap(({ figures }) => figures[slot]!)),
    ),
  };
}

/** Figures on accounts or objects that the chart does not have would be in no row, and nobody would miss them. */
function findLost(chart: Chart, kept: readonly Dimension[], cells: LedgerCells): readonly Diagnostic[] {
  const there = new Set(chart.accounts.map(({ number }) => number));
  const numbers = new Set(cells.account.map((id) => cells.accounts[id]!.number));
  const lost = [...numbers].filter((number) => !there.has(number));
  const codes = new Map(cells.objects.flat().map((object) => [JSON.stringify(object), object]));
  return [
    ...lost.map((account) => accountUnknown.at(['ledger'], { account, nearest: '' })),
    ...[...codes.values()].flatMap(({ dimension, code }) => {
      const wrong = whyNotObject(
        kept.find(({ number }) => number === dimension)!,
        code,
      );
      return wrong === undefined ? [] : within(['ledger'], [wrong]);
    }),
  ];
}

function printFollowed({ ledger, footnotes }: FollowedLedger): string {
  return [ledger, ...footnotes].map(String).join('\n');
}
