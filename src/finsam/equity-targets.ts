/**
 * What equity is held against: the least the board wants, and the most that the national council recommends.
 *
 * Both are data with their source. The stair of the recommendation has never been seen in print by us: its steps are
 * reckoned from one published figure, so it says that it is not confirmed, and whoever knows better gives another.
 */
import {
  BookkeepingError,
  badField,
  type Diagnostic,
  frozenCopy,
  isRecord,
  readOptions,
  refusedField,
  shown,
} from '../diagnostics/index.js';
import { type Amount, type AmountInput, type Rate, amount, fromOre, sum } from '../money/index.js';
import { isText } from './text.js';

/** The limits of equity. Either may be left out. */
export interface EquityTargets {
  readonly minimum?: EquityMinimum;
  readonly ceiling?: EquityCeiling;
}

/** The least equity the board wants. */
export interface EquityMinimum {
  readonly amount: AmountInput;
  /** Who decided it, and when. */
  readonly source: string;
}

/** The most equity that is thought reasonable, as a stair on the members' contributions of a year. */
export interface EquityCeiling {
  /** From the bottom. Only the last has no end. */
  readonly steps: readonly CeilingStep[];
  readonly source: string;
  /** False while nobody has seen the steps in print. */
  readonly confirmed: boolean;
}

/** A share of what lies above the step below, up to an amount. */
export interface CeilingStep {
  readonly upTo?: AmountInput;
  /** `'20 %'`. */
  readonly share: Rate;
}

/**
 * The stair that the national council (*Nationella rådet*) recommended on 2013-10-02, as we reckon it.
 *
 * It gives the 2 902 tkr that was printed for 18 022 tkr in 2024; so do other stairs whose limits add up to 22 million.
 */
export const recommendedCeiling: EquityCeiling = /* @__PURE__ */ frozenCopy({
  steps: [{ upTo: 7_000_000, share: '20 %' }, { upTo: 15_000_000, share: '15 %' }, { share: '10 %' }],
  source:
    'Nationella rådets rekommendation 2013-10-02; trappstegen är beräknade ur en tryckt uppgift, 2 902 tkr för 18 022 tkr år 2024',
  confirmed: false,
});

/** The most equity that the stair allows for the members' contributions of a year; of none, none. */
export function equityCeiling(memberFunding: AmountInput, ceiling: EquityCeiling = recommendedCeiling): Amount {
  const { steps } = checkCeiling(ceiling);
  const funding = amount(memberFunding);
  let below = 0;
  const parts = steps.map(({ upTo, share }) => {
    const top = Math.min(funding.ore, upTo === undefined ? Infinity : amount(upTo).ore);
    const part = fromOre(Math.max(0, top - below)).times(share);
    below = Math.max(below, top);
    return part;
  });
  return sum(parts);
}

/** Refuses limits that are none. */
export function checkTargets(targets: EquityTargets): EquityTargets {
  const { minimum, ceiling } = readOptions(targets, ['minimum', 'ceiling'], 'targets');
  if (minimum !== undefined) {
    const { amount: least, source } = readOptions(minimum, ['amount', 'source'], 'minimum');
    amount(least);
    if (!isText(source)) throw refusedField('source', source, '"Styrelsen 2023-11-24 § 41"');
  }
  if (ceiling !== undefined) checkCeiling(ceiling);
  return targets;
}

function checkCeiling(ceiling: EquityCeiling): EquityCeiling {
  const { steps, source, confirmed } = readOptions(ceiling, ['steps', 'source', 'confirmed'], 'ceiling');
  if (!Array.isArray(steps) || steps.length === 0)
    throw refusedField('steps', steps, '[{ upTo: "7 000 000", share: "20 %" }, { share: "10 %" }]');
  if (!isText(source)) throw refusedField('source', source, 'text');
  if (typeof (confirmed as unknown) !== 'boolean') throw refusedField('confirmed', confirmed, 'true, false');
  const found: Diagnostic[] = [];
  let below = 0;
  (steps as readonly unknown[]).forEach((step, i) => {
    const isLast = i === steps.length - 1;
    const { upTo, share } = isRecord(step) ? readOptions(step as Partial<CeilingStep>, ['upTo', 'share'], 'step') : {};
    if (share === undefined)
      found.push(badField.at(['steps', i, 'share'], { field: 'share', given: shown(share), expected: '"20 %"' }));
    else fromOre(0).times(share);
    const top = upTo === undefined ? undefined : amount(upTo).ore;
    const isAbove = top === undefined ? isLast : !isLast && top > below;
    if (!isAbove)
      found.push(
        badField.at(['steps', i, 'upTo'], {
          field: 'upTo',
          given: shown(upTo),
          expected: isLast ? 'undefined' : `> ${fromOre(below).toString()}`,
        }),
      );
    below = top ?? below;
  });
  if (found.length > 0) throw new BookkeepingError(found);
  return ceiling;
}
