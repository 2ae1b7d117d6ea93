/**
 * The rows of the balance requirement, and the figures of those that are handed in.
 *
 * Amounts are handed in as people speak of them, a gain of 100 as 100, and are turned here to what they do to the
 * result. Of accounts, the side of the row does the same.
 */
import { type Amount, type AmountInput, amount, fromOre } from '../money/index.js';
import type { Area, Layout, LayoutLine, LayoutRow, Side } from '../statements/index.js';
import type { BalanceAdjustment, ReserveMovements } from './balance-rules.js';
import type { Deficit } from './restoration-years.js';

/** Everything the statement shows beside the result of the books. */
export interface BalanceFigures {
  readonly form: 'short' | 'full';
  readonly accounts: Readonly<Partial<Record<BalanceAdjustment, Area>>>;
  readonly adjustments: Readonly<Partial<Record<BalanceAdjustment, AmountInput>>>;
  readonly reserve: ReserveMovements;
  /** What the years before have left to restore. */
  readonly outstanding: readonly Deficit[];
  readonly restores: boolean;
  readonly excused?: AmountInput;
  readonly reasons: 'below result' | 'above result';
}

/** A layout with what is handed in for it. */
export interface FilledLayout {
  readonly layout: Layout;
  readonly given: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A row of an adjustment: what a gain does to the result, and the side of its accounts that is shown as positive. */
interface Adjustment {
  readonly key: BalanceAdjustment;
  readonly label: string;
  readonly factor: 1 | -1;
  readonly side: Side;
}

// Rows 2-6. A gain on an account is credit, and is taken off where the row shows debit as positive.
const adjustments: readonly Adjustment[] = [
  { key: 'capitalGains', label: 'Samtliga realisationsvinster', factor: -1, side: 'debit' },
  { key: 'exemptedGains', label: 'Realisationsvinster enligt undantagsmöjlighet', factor: 1, side: 'credit' },
  { key: 'exemptedLosses', label: 'Realisationsförluster enligt undantagsmöjlighet', factor: 1, side: 'debit' },
  { key: 'unrealised', label: 'Orealiserade vinster och förluster i värdepapper', factor: -1, side: 'debit' },
  {
    key: 'reversed',
    label: 'Återföring av orealiserade vinster och förluster i värdepapper',
    factor: 1,
    side: 'debit',
  },
];

/** Gains in securities that nobody has realised count since 2019 (LKBR 11:10); before, losses alone. */
const gainsSince = 2019;
/** The result reserve came in the place of the result equalisation reserve in 2024 (KL 11:14). */
const reserveSince = 2024;

/** The layout of one year, with the rows that its figures and its form call for. */
export function balanceLayout(year: number, figures: BalanceFigures): FilledLayout {
  const { form, reserve, outstanding, restores, excused, reasons } = figures;
  const isFull = form === 'full';
  const given: Record<string, Record<string, string>> = {};
  const handIn = (key: string, label: string, value: Amount): LayoutLine => {
    given[key] = { period: value.toJSON() };
    return { type: 'line', key, label };
  };
  const first = adjustments.map((each) => adjustmentRow(each, year, figures, handIn));
  const reserves = reserveRows(year, reserve, isFull, handIn);
  const exceptional: readonly LayoutLine[] =
    excused !== undefined || (isFull && restores)
      ? [handIn('exceptionalReasons', 'Synnerliga skäl att inte återställa', amount(excused ?? 0))]
      : [];
  const [above, below] = reasons === 'above result' ? [exceptional, []] : [[], exceptional];
  const between = [...reserves, ...above];
  const opening = outstanding.map(({ origin, amount: left, latest }) =>
    handIn(
      `opening${String(origin)}`,
      `Ingående negativt balanskravsresultat ${String(origin)}, återställs senast ${String(latest)}`,
      fromOre(-left.ore),
    ),
  );
  const shows13 = opening.length > 0 || below.length > 0 || (isFull && restores);
  const keys = (rows: readonly LayoutLine[]): string[] => rows.map(({ key }) => key);
  const adjusted = ['result', ...keys(first)];
  const rows: readonly LayoutRow[] = [
    {
      type: 'line',
      key: 'result',
      label: 'Årets resultat enligt resultaträkningen',
      takes: { kinds: ['income', 'expense'] },
      tie: 'result',
    },
    ...first,
    ...(between.length > 0
      ? [
          { type: 'sum', key: 'adjusted', label: 'Årets resultat efter balanskravsjusteringar', of: adjusted } as const,
          ...between,
        ]
      : []),
    {
      type: 'sum',
      key: 'balanceResult',
      label: 'Balanskravsresultat',
      of: between.length > 0 ? ['adjusted', ...keys(between)] : adjusted,
      tie: 'balanceResult',
    },
    ...opening,
    ...below,
    ...(shows13
      ? [
          {
            type: 'sum',
            key: 'toRestore',
            label: 'Balanskravsresultat att reglera',
            of: ['balanceResult', ...keys(opening), ...keys(below)],
            ...footnoteOf(figures),
          } as const,
        ]
      : []),
  ];
  const layout: Layout = {
    name: 'balanceRequirement',
    title: 'Balanskravsutredning',
    law: 'LKBR 11:10',
    covers: { kinds: ['income', 'expense'] },
    side: 'credit',
    rows,
  };
  return { layout, given };
}

type HandIn = (key: string, label: string, value: Amount) => LayoutLine;

function adjustmentRow(
  { key, label, factor, side }: Adjustment,
  year: number,
  { accounts, adjustments: given }: BalanceFigures,
  handIn: HandIn,
): LayoutLine {
  const words = year < gainsSince ? label.replace(/realiserade vinster och förluster/, 'realiserade förluster') : label;
  const takes = accounts[key];
  if (given[key] === undefined && takes !== undefined)
    return { type: 'line', key, label: words, takes, side, beside: true };
  return handIn(key, words, fromOre(factor * amount(given[key] ?? 0).ore));
}

function reserveRows(
  year: number,
  { setAside, used, usedOfOld }: ReserveMovements,
  isFull: boolean,
  handIn: HandIn,
): readonly LayoutLine[] {
  const name = year < reserveSince ? 'resultatutjämningsreserv' : 'resultatreserv';
  const row = (
    key: string,
    label: string,
    value: AmountInput | undefined,
    factor: 1 | -1,
    shows: boolean,
  ): LayoutLine[] =>
    value === undefined && !shows ? [] : [handIn(key, label, fromOre(factor * amount(value ?? 0).ore))];
  return [
    ...row('reserveSetAside', `Reservering till ${name}`, setAside, -1, isFull),
    ...row('reserveUsed', `Användning av ${name}`, used, 1, isFull),
    ...row('oldReserveUsed', 'Användning av resultatutjämningsreserv', usedOfOld, 1, false),
  ];
}

function footnoteOf({ outstanding }: BalanceFigures): { readonly footnote?: string } {
  return outstanding.length === 0
    ? {}
    : {
        footnote:
          'Ett belopp över noll betyder att allt är återställt; överskottet sparas inte till senare underskott.',
      };
}
