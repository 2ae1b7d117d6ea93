/**
 * Instalments (*delbetalningar*): what each member is to pay on which day.
 *
 * What all members together have been asked for on any day is its exact share of the year, rounded once: eight months of
 * twelve are eight twelfths. So is what the first of them, and the first two, have been asked for; a member's own is the
 * difference, and never off by more than one unit.
 */
import { type IsoDate, monthsOf, quartersOf, tertialsOf } from '../calendar/index.js';
import { type Diagnostic, attempt, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Amount, type Unit, type Weight, allocate, fromOre, sum } from '../money/index.js';
import { type Contributions, readMade } from './contributions.js';
import { readDay, refuse } from './funding-fields.js';
import { printInstalments } from './print-contributions.js';

/** When contributions are paid, and in what parts. */
export interface InstalmentOptions {
  /** On the first day of each month, quarter or tertial of the year, or on days of one's own: by month unless told. */
  readonly dates?: 'months' | 'quarters' | 'tertials' | readonly IsoDate[];
  /** What the days have beside each other: alike unless told. */
  readonly weights?: readonly Weight[];
  /** What a part is rounded to: öre unless told. */
  readonly unit?: Unit;
}

/** What one member pays on one day. */
export interface InstalmentPart {
  readonly code: string;
  readonly amount: Amount;
}

/** What all members pay on one day. */
export interface Instalment {
  readonly dueOn: IsoDate;
  readonly parts: readonly InstalmentPart[];
  readonly amount: Amount;
  /** What has fallen due with this day. */
  readonly accumulated: Amount;
}

/** The contributions of a year, day by day. */
export interface InstalmentPlan {
  readonly contributions: Contributions;
  readonly instalments: readonly Instalment[];
}

const brand = Symbol.for('huvudbok.instalments');

/** The plan, or an error when it is none. */
export function readInstalments(plan: unknown): InstalmentPlan {
  if (typeof plan === 'object' && plan !== null && brand in plan) return plan as unknown as InstalmentPlan;
  throw refusedField('plan', plan, 'instalmentPlan(contributions)');
}

/** The instalments of contributions. */
export function instalmentPlan(contributions: Contributions, options: InstalmentOptions = {}): InstalmentPlan {
  const made = readMade(contributions);
  const { dates: wanted = 'months', weights, unit = 'ore' } = readOptions(options, ['dates', 'weights', 'unit']);
  const found: Diagnostic[] = [];
  const dates = readDates(found, made, wanted);
  if (weights !== undefined && (!Array.isArray(weights) || weights.length !== dates.length))
    refuse(found, ['weights'], weights, `[…] (${String(dates.length)})`);
  refuseErrors(found);
  const divided = attempt(found, () => dividedOver(made, weights ?? dates.map(() => 1), unit));
  // Parts of a few units each may take back one that was given before.
  if (divided?.some((parts) => parts.some((part) => part.isNegative())) === true)
    refuse(found, ['unit'], unit, 'a finer unit, or fewer days');
  refuseErrors(found);
  let accumulated = fromOre(0);
  const instalments = dates.map((dueOn, i): Instalment => {
    const parts = made.members.map(({ code }, m) => Object.freeze({ code, amount: divided![m]![i]! }));
    const amount = sum(parts.map((part) => part.amount));
    accumulated = accumulated.plus(amount);
    return Object.freeze({ dueOn, parts: Object.freeze(parts), amount, accumulated });
  });
  const plan = { contributions: made, instalments: Object.freeze(instalments) };
  Object.defineProperty(plan, brand, { value: true });
  return Object.freeze(printable(plan, printInstalments));
}

/** The instalments of each member: those of the members until it together, less those of the members before. */
function dividedOver(
  { members }: Contributions,
  weights: readonly Weight[],
  unit: Unit,
): readonly (readonly Amount[])[] {
  let together = fromOre(0);
  let before: readonly Amount[] = weights.map(() => together);
  return members.map(({ amount }) => {
    together = together.plus(amount);
    const until = allocate(together, weights, { unit, method: 'cumulated' });
    const own = until.map((part, i) => part.minus(before[i]!));
    before = until;
    return own;
  });
}

const pieces = { months: monthsOf, quarters: quartersOf, tertials: tertialsOf } as const;

function readDates(found: Diagnostic[], { year }: Contributions, wanted: unknown): readonly IsoDate[] {
  if (typeof wanted === 'string' && Object.hasOwn(pieces, wanted))
    return pieces[wanted as keyof typeof pieces](year).map(({ from }) => from);
  if (!Array.isArray(wanted) || wanted.length === 0) {
    refuse(found, ['dates'], wanted, 'months, quarters, tertials, ["2024-01-31", …]');
    return [];
  }
  const days = wanted.map((day: unknown, i) => readDay(found, ['dates', i], day));
  days.forEach((day, i) => {
    if (i > 0 && found.length === 0 && day <= days[i - 1]!) refuse(found, ['dates', i], day, `> ${days[i - 1]!}`);
  });
  return days;
}
